"""What is worked out once, when it is first looked at."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

Value = TypeVar("Value")


def kept_with(owner: object, name: str, work: Callable[[], Value]) -> Value:
    """Give what is worked out of an object once and kept with it under a name: it goes where the object goes, into a cache too.

    What is kept with a ruleset under a name that begins with `_` is compiled code: it goes into the cache of this Python alone.
    """
    kept: dict[str, Value] = owner.__dict__
    return kept[name] if name in kept else kept.setdefault(name, work())


def kept_for(owner: object, name: str, key: object, work: Callable[..., Value], *arguments: object) -> Value:
    """Give what is worked out of an object for a key, and kept with it until it is asked for another key."""
    kept: tuple[object, Value] | None = owner.__dict__.get(name)
    if kept is None or kept[0] != key:
        kept = owner.__dict__[name] = (key, work(*arguments))
    return kept[1]


def copied(one: Value, **other: object) -> Value:
    """Give a dataclass that nobody has looked at again, with other values in some fields: `replace`, without looking at each."""
    copy = object.__new__(type(one))
    object.__setattr__(copy, "__dict__", one.__dict__ | other)
    return copy


class cached_property(Generic[Value]):  # noqa: N801  # it stands where functools' own would
    """The property of this name in functools, without the lock that it takes on Python 3.11.

    There one lock serves all instances: a slow case would keep every other waiting, and a process forked meanwhile would wait for ever.
    Threads that look at once may work it out twice; all see what the first of them came to.
    """

    def __init__(self, work: Callable[[Any], Value]) -> None:
        """Take the method that works it out."""
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, _: type, name: str) -> None:
        """Learn under which name instances keep it."""
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...

    def __get__(self, instance: object, owner: type) -> Self | Value:
        """Work it out; from then on the instance itself holds it."""
        if instance is None:
            return self
        found: Value = instance.__dict__.setdefault(self._name, self._work(instance))
        return found
