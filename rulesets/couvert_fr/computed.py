"""Computed fields: plain functions over decided fields, facts and amounts."""

from datetime import date, timedelta


def day_after(day: date) -> date:
    """Give the first day after a wait that ends on `day`."""
    return day + timedelta(days=1) if day < date.max else day


def price_above(price: int, tariff: int) -> int:
    """Give what a price lies above the tariff that the refund is limited to, in cents; 0 where it does not."""
    return max(0, price - tariff)
