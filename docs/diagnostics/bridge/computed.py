"""The computed fields of the bridge."""


def to_pay(axles: int) -> int:
    """Give the toll in cents: 250 an axle."""
    return 250 * axles
