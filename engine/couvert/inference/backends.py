"""The backend that fires when the caller names none: durable-rules."""

from functools import cache

from couvert.inference.session import Backend


@cache
def default_backend() -> Backend:
    """Give the durable-rules backend of this process; safe to use from several threads. Raises ImportError when it cannot be imported."""
    from couvert.inference.durable import DurableBackend  # noqa: PLC0415  # so that `import couvert` works where the engine cannot

    return DurableBackend()
