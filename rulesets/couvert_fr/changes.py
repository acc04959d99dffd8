"""What it costs to change a fact, and the documents that people can obtain."""

from typing import Final

from couvert.language.facts import Obtainable

FORM, PAPER, LIFE = 1, 2, 3
"""The effort of a change: a form or an appointment; a paper to obtain or to wait for; a change of life."""

AHEAD: Final = "visit.date >= on"
"""What has been is not changed: a visit only while it lies ahead."""

REGISTERS: Final = 'decision.affiliation.register in {"required", "lodge_form"}'
"""Only who has to register can; what else makes somebody register is a change of its own."""

INSURED: Final = 'registration.attached or registration.number == "temporary"'
"""Whom a French fund knows already."""

ORDERS: Final = 'decision.carte_vitale.card in {"may_order", "mandatory", "parent_may_order"}'
"""Who may have a card."""

OBTAINABLE: Final = (
    Obtainable("ehic", PAPER, {"issuer": "person.residence_before"}, only_if="person.came_from_europe"),
    Obtainable("ehic_replacement_certificate", FORM, {"issuer": "person.residence_before"}, only_if="person.came_from_europe"),
    Obtainable("ghic", PAPER, {"issuer": "person.residence_before"}, only_if='person.residence_before == "GB"'),
    Obtainable("s1", PAPER, {"issuer": "person.residence_before"}, only_if='person.came_from_europe and stay.purpose == "retirement"'),
    Obtainable(
        "quebec_se_401_q_106",
        PAPER,
        {"issuer": "person.residence_before"},
        only_if='person.residence_before == "CA" and stay.purpose == "studies"',
    ),
    Obtainable(
        "quebec_se_401_q_104",
        PAPER,
        {"issuer": "person.residence_before"},
        only_if='person.residence_before == "CA" and stay.purpose == "internship"',
    ),
    Obtainable("andorran_form", PAPER, {"issuer": "person.residence_before"}, only_if='person.residence_before == "AD"'),
    Obtainable("monegasque_form", PAPER, {"issuer": "person.residence_before"}, only_if='person.residence_before == "MC"'),
    Obtainable("private_insurance", PAPER),
)
"""The documents that people can ask their fund at home for, and the insurance that anybody can buy.

The fact model does not tell Québec from the rest of Canada; the words of these forms do.
"""
