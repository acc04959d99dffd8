"""Computed fields: plain functions over decided fields, facts and amounts."""

from datetime import date, timedelta
from typing import Any, Final

CHARGES_A_DAY: Final = 4
"""Flat charges that one professional's care of one day brings at most; boxes of medicine are not limited."""
CHARGES_A_YEAR: Final = 5000
"""Flat charges of one kind that a calendar year brings at most, in cents: 50 euros since they began."""


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


def share(amount: int, percent: int) -> int:
    """Give a percentage of an amount in cents, rounded half up to the cent."""
    return (amount * percent + 50) // 100


def base(priced_by: str, tariff: int, fee: int, agreed_price: int, reference_tariff: int) -> int:
    """Give the price that the fund goes by, in cents: never more than the price that was charged."""
    if priced_by == "agreed_tariff":
        return min(fee, tariff)
    if priced_by == "agreed_price":
        return min(fee, agreed_price)
    if priced_by == "generic_tariff":
        return min(fee, reference_tariff)
    return 0 if priced_by == "nothing" else fee


def gross(rate: int, fixed_charge: int, *price: Any) -> int:
    """Give the refund before the flat charge, in cents: the rate of the base, without a fixed charge. `price` is what `base` takes."""
    return max(0, share(base(*price), rate) - fixed_charge)


def flat_charge(charge: str, each: int, acts: int, that_day: int, that_year: int) -> int:
    """Give the flat charge of a visit, in cents, within what is left of the ceilings of the day (but for boxes) and of the year."""
    of_the_day = acts * each if charge == "franchise_on_boxes" else min(acts * each, CHARGES_A_DAY * each - that_day)
    return max(0, min(of_the_day, CHARGES_A_YEAR - that_year)) if charge != "none" else 0


def reimbursed(rate: int, fixed_charge: int, *rest: Any) -> int:
    """Give what the fund pays, in cents, never less than nothing. `rest` is what `flat_charge` takes, then what `base` takes."""
    charges, price = rest[:5], rest[5:]
    return max(0, gross(rate, fixed_charge, *price) - flat_charge(*charges))


def left_to_pay(*needs: Any) -> int:
    """Give what is left of the price that was charged, in cents, before a complementary cover pays. `needs` is what `reimbursed` takes."""
    *_, fee, _, _ = needs
    return int(fee) - reimbursed(*needs)


def patients_share(rate: int, points_lost: int, fixed_charge: int, *price: Any) -> int:
    """Give the part of the base that a complementary insurer may pay, in cents: not what is lost by leaving the care path."""
    whole = base(*price)
    return whole - max(0, share(whole, rate + points_lost) - fixed_charge) if rate else 0


def extra_fees(*price: Any) -> int:
    """Give what was charged above the price that the fund goes by, in cents. `price` is what `base` takes."""
    priced_by, _, fee, *_ = price
    return 0 if priced_by == "nothing" else int(fee) - base(*price)
