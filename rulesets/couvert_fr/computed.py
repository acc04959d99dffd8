"""Computed fields: plain functions over decided fields, facts and amounts."""

from datetime import date, timedelta


def day_after(day: date) -> date:
    """Give the first day after a wait that ends on `day`."""
    return day + timedelta(days=1) if day < date.max else day


def same_day(day: date) -> date:
    """Give a day that a fact or an earlier rule has settled, as it is."""
    return day
