"""Computed fields: plain functions over decided fields, facts and amounts."""

from datetime import date, timedelta


def day_after(day: date) -> date:
    """Give the first day after a wait that ends on `day`."""
    return day + timedelta(days=1) if day < date.max else day


def price_above(price: int, tariff: int) -> int:
    """Give what a price lies above the tariff that the refund is limited to, in cents; 0 where it does not."""
    return max(0, price - tariff)


def same_day(day: date) -> date:
    """Give a day as it is."""
    return day


def end_of_the_card(lasts: str, two_years_on: date, rights_until: date) -> date:
    """Give the last day that a European card can show: in two years, or the end of the rights where they bound it and come first."""
    return min(two_years_on, rights_until) if lasts == "two_years_within_rights" else two_years_on


def months_of_the_certificate(lasts: str) -> int | None:
    """Give how many months the certificate that replaces the European card holds."""
    return 3 if lasts == "three_months" else None


def one_each(travellers: int) -> int:
    """Give the number of cards for travellers who each need one."""
    return travellers
