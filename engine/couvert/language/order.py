"""Things that read one another, in order: each after those that it reads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter


class CircleError(ValueError):
    """Things read one another in a circle; each in `circle` reads the next, and the last the first."""

    def __init__(self, circle: Sequence[str]) -> None:
        """Keep the circle."""
        self.circle = tuple(circle)
        super().__init__(_said(circle))


def in_layers(reads: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, ...]]:
    """Give things so that each layer reads those before it alone; in a layer they stand as in `reads`. Raises CircleError.

    What is read and is not among `reads` stands in no layer.
    """
    places = {name: place for place, name in enumerate(reads)}
    sorter = TopologicalSorter({name: [one for one in read if one in places] for name, read in reads.items()})
    try:
        sorter.prepare()
    except CycleError as error:
        told = error.args[1]  # each is read by the next, and the last is the first again
        raise CircleError(_from_the_first(told[:0:-1], places)) from None
    while sorter.is_active():
        ready = sorter.get_ready()
        yield tuple(sorted(ready, key=places.__getitem__))
        sorter.done(*ready)


def _from_the_first(circle: Sequence[str], places: Mapping[str, int]) -> Sequence[str]:
    """Turn a circle so that what stands first begins it."""
    start = circle.index(min(circle, key=places.__getitem__))
    return (*circle[start:], *circle[:start])


def _said(circle: Sequence[str]) -> str:
    """Say who reads whom in a circle."""
    first, *following = (f"`{name}`" for name in (*circle, circle[0]))
    return f"{first} reads {', which reads '.join(following)}"
