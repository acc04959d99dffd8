"""The value that is not known, as compiled conditions meet it: what is compared with it is not known either."""

from typing import Any, Final


class Open:
    """Not known. Comparisons with it give itself; `&` and `|` are Kleene's `and` and `or` with booleans. As a byte it is 2."""

    __slots__ = ()

    def __eq__(self, _: object) -> Any:  # noqa: ANN401  # a truth value of three
        """Give itself: nobody knows."""
        return self

    __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __eq__
    __hash__ = object.__hash__

    def __and__(self, other: Any) -> Any:  # noqa: ANN401  # a truth value of three
        """Give False where the other side is False, else itself."""
        return False if other is False else self

    __rand__ = __and__

    def __or__(self, other: Any) -> Any:  # noqa: ANN401  # a truth value of three
        """Give True where the other side is True, else itself."""
        return True if other is True else self

    __ror__ = __or__

    def __index__(self) -> int:
        """Stand in a signature."""
        return 2

    def __reduce__(self) -> str:
        """Travel between processes by name: there is one."""
        return "OPEN"


class NotYet:
    """Nobody has looked."""

    __slots__ = ()

    def __reduce__(self) -> str:
        """Travel between processes by name: there is one."""
        return "NOT_YET"


OPEN: Final = Open()
"""The value of a fact that is not known."""
NOT_YET: Final = NotYet()
"""Stands in the place of a value that nobody has asked for yet."""
TRUTHS: Final = (False, True, None)
"""What the bytes of a signature stand for."""
HOLDS: Final = 1
"""The byte of a condition that holds."""
