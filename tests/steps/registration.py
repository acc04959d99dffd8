"""Steps about where a person stands with French health insurance: fund, number, card."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import phrases

FUNDS: Final = {"CPAM": "cpam", "MGEN": "mgen", "MSA": "msa"}
IDENTITY_DOCUMENTS: Final = {
    "a new French identity card": "new_french_card",
    "an identity card": "identity_card",
    "a residence card": "residence_card",
    "a passport": "passport",
    "no identity document": "none",
}
PIECES: Final = {
    "une carte d'identité française au nouveau format": "new_french_card",
    "une carte de séjour": "residence_card",
    "un passeport": "passport",
}
CARDS: Final = ("lost", "stolen", "faulty")
LINES: Final[Mapping[str, Mapping[str, Any]]] = {
    "she is registered with a French fund": {"registration.attached": True},
    "she is not registered with a French fund": {"registration.attached": False},
    **{f"she is registered with the {words}": {"registration.attached": True, "registration.fund": fund} for words, fund in FUNDS.items()},
    "she has a permanent number": {"registration.number": "permanent"},
    "she has a temporary number": {"registration.number": "temporary"},
    "she has no French number": {"registration.number": "none"},
    "she has sent her application": {"registration.application_sent": True},
    "she has not sent an application": {"registration.application_sent": False},
    "she has a carte Vitale": {"registration.card": "held"},
    "she has no carte Vitale": {"registration.card": "none"},
    **{f"her carte Vitale is {state}": {"registration.card": state} for state in CARDS},
    "her details have changed": {"registration.details_changed": True},
    "her details have not changed": {"registration.details_changed": False},
    "she is insured as a dependant": {"registration.insured_as": "dependant"},
    "she is insured in her own name": {"registration.insured_as": "own_name"},
    "she has an ameli account": {"registration.ameli_account": True},
    "she has no ameli account": {"registration.ameli_account": False},
    **{f"she has {words}": {"registration.identity_document": document} for words, document in IDENTITY_DOCUMENTS.items()},
    "she has a French bank account": {"registration.bank_account": "french"},
    "she has a foreign bank account": {"registration.bank_account": "foreign"},
    "she has no bank account": {"registration.bank_account": "none"},
    "elle a un compte bancaire à l'étranger": {"registration.bank_account": "foreign"},
    "sa caisse est la CPAM": {"registration.fund": "cpam"},
    "sa caisse est la MGEN": {"registration.fund": "mgen"},
    "elle est rattachée à une caisse française": {"registration.attached": True},
    "elle est rattaché à une caisse française": {"registration.attached": True},
    "elle n'est rattachée à aucune caisse française": {"registration.attached": False},
    "elle n'est rattaché à aucune caisse française": {"registration.attached": False},
    "elle a un numéro définitif": {"registration.number": "permanent"},
    "elle a un numéro provisoire": {"registration.number": "temporary"},
    "elle n'a pas de numéro": {"registration.number": "none"},
    "elle a envoyé sa demande": {"registration.application_sent": True},
    "elle n'a pas envoyé de demande": {"registration.application_sent": False},
    "elle a une carte Vitale": {"registration.card": "held"},
    "elle n'a pas de carte Vitale": {"registration.card": "none"},
    "elle a un compte ameli": {"registration.ameli_account": True},
    "elle n'a pas de compte ameli": {"registration.ameli_account": False},
    **{f"elle a {words}": {"registration.identity_document": document} for words, document in PIECES.items()},
}


@phrases("given", "what is said of the registration", LINES)
def _(story: Story, meaning: Mapping[str, Any]) -> None:
    story.tell(meaning)
