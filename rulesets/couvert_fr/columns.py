"""Computed fields in their column form: each function gives for many cases what its namesake in `computed.py` gives for one."""

from datetime import date
from typing import Any, Final, TypeAlias

import numpy as np

from couvert_fr.computed import CHARGES_A_DAY, CHARGES_A_YEAR

LAST_OF_CALENDAR: Final = date.max.toordinal() - date(1970, 1, 1).toordinal()

Many: TypeAlias = Any
"""Numbers, cents or days of many cases as an array; or words, which tell where they are a word that they are compared with."""


def day_after(day: Many) -> Many:
    """Give the first day after a wait that ends on `day`."""
    return np.minimum(day + 1, LAST_OF_CALENDAR)


def price_above(price: Many, tariff: Many) -> Many:
    """Give what a price lies above the tariff that the refund is limited to, in cents; 0 where it does not."""
    return np.maximum(0, price - tariff)


def same_day(day: Many) -> Many:
    """Give a day as it is."""
    return day


def end_of_the_card(lasts: Many, two_years_on: Many, rights_until: Many) -> Many:
    """Give the last day that a European card can show."""
    return np.where(lasts == "two_years_within_rights", np.minimum(two_years_on, rights_until), two_years_on)


def months_of_the_certificate(lasts: Many) -> Many:
    """Give how many months the certificate that replaces the European card holds, and where it holds any."""
    holds = lasts == "three_months"
    return np.where(holds, 3, 0), holds


def one_each(travellers: Many) -> Many:
    """Give the number of cards for travellers who each need one."""
    return travellers


def share(amount: Many, percent: Many) -> Many:
    """Give a percentage of an amount in cents, rounded half up to the cent."""
    return (amount * percent + 50) // 100


def base(priced_by: Many, tariff: Many, fee: Many, agreed_price: Many, reference_tariff: Many) -> Many:
    """Give the price that the fund goes by, in cents: never more than the price that was charged."""
    prices = {"agreed_tariff": tariff, "agreed_price": agreed_price, "generic_tariff": reference_tariff, "nothing": 0}
    return np.minimum(fee, np.select([priced_by == word for word in prices], list(prices.values()), fee))


def gross(rate: Many, fixed_charge: Many, *price: Many) -> Many:
    """Give the refund before the flat charge, in cents. `price` is what `base` takes."""
    return np.maximum(0, share(base(*price), rate) - fixed_charge)


def flat_charge(charge: Many, each: Many, acts: Many, that_day: Many, that_year: Many) -> Many:
    """Give the flat charge of a visit, in cents, within what is left of the ceilings of the day (but for boxes) and of the year."""
    of_boxes = acts * each
    of_the_day = np.where(charge == "franchise_on_boxes", of_boxes, np.minimum(of_boxes, CHARGES_A_DAY * each - that_day))
    return np.where(charge == "none", 0, np.maximum(0, np.minimum(of_the_day, CHARGES_A_YEAR - that_year)))


def reimbursed(rate: Many, fixed_charge: Many, *rest: Many) -> Many:
    """Give what the fund pays, in cents, never less than nothing. `rest` is what `flat_charge` takes, then what `base` takes."""
    charges, price = rest[:5], rest[5:]
    return np.maximum(0, gross(rate, fixed_charge, *price) - flat_charge(*charges))


def left_to_pay(*needs: Many) -> Many:
    """Give what is left of the price that was charged, in cents, before a complementary cover pays. `needs` is what `reimbursed` takes."""
    *_, fee, _, _ = needs
    return fee - reimbursed(*needs)


def patients_share(rate: Many, points_lost: Many, fixed_charge: Many, *price: Many) -> Many:
    """Give the part of the base that a complementary insurer may pay, in cents: not what is lost by leaving the care path."""
    whole = base(*price)
    return np.where(rate == 0, 0, whole - np.maximum(0, share(whole, rate + points_lost) - fixed_charge))


def extra_fees(*price: Many) -> Many:
    """Give what was charged above the price that the fund goes by, in cents. `price` is what `base` takes."""
    priced_by, _, fee, *_ = price
    return np.where(priced_by == "nothing", 0, fee - base(*price))
