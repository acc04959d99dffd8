"""Steps about where a person stands with French health insurance: fund, number, card."""

from collections.abc import Mapping
from typing import Any, Final

from tests.specification.story import Story
from tests.steps.language import DAY, as_day, one_of, phrases, sentence
from tests.steps.outcomes.online_account import ACCOUNT_NEEDS
from tests.steps.outcomes.social_security_number import DOCUMENTS, OPENS

NEEDS: Final = "the file needs "
AN_ACCOUNT_NEEDS: Final = "an account needs "
FUNDS: Final = {"CPAM": "cpam", "MGEN": "mgen", "MSA": "msa"}
LANGUAGES: Final = {
    "Albanian": "sq",
    "Arabic": "ar",
    "Bosnian": "bs",
    "Bulgarian": "bg",
    "Chinese": "zh",
    "Croatian": "hr",
    "Czech": "cs",
    "Danish": "da",
    "Dutch": "nl",
    "English": "en",
    "Estonian": "et",
    "Finnish": "fi",
    "French": "fr",
    "German": "de",
    "Greek": "el",
    "Hungarian": "hu",
    "Icelandic": "is",
    "Irish": "ga",
    "Italian": "it",
    "Latvian": "lv",
    "Lithuanian": "lt",
    "Macedonian": "mk",
    "Maltese": "mt",
    "Norwegian": "no",
    "Polish": "pl",
    "Portuguese": "pt",
    "Romanian": "ro",
    "Russian": "ru",
    "Serbian": "sr",
    "Slovak": "sk",
    "Slovenian": "sl",
    "Spanish": "es",
    "Swedish": "sv",
    "Turkish": "tr",
    "Ukrainian": "uk",
    "another language": "other",
}
LANGUES: Final = {"arabe": "ar", "français": "fr", "italien": "it"}
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
    **{f"her fund is the {words}": {"registration.fund": fund} for words, fund in FUNDS.items()},
    "she has a permanent number": {"registration.number": "permanent"},
    "she has a temporary number": {"registration.number": "temporary"},
    "she has no French number": {"registration.number": "none"},
    "she has sent her civil-status document": {"registration.civil_status_sent": True},
    "she has not sent her civil-status document": {"registration.civil_status_sent": False},
    "elle a envoyé sa pièce d'état civil": {"registration.civil_status_sent": True},
    "elle n'a pas envoyé sa pièce d'état civil": {"registration.civil_status_sent": False},
    **{f"her civil-status document is in {words}": {"registration.document_language": code} for words, code in LANGUAGES.items()},
    **{f"sa pièce d'état civil est en {mot}": {"registration.document_language": code} for mot, code in LANGUES.items()},
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


@sentence("given", rf"her temporary number dates from (?P<day>{DAY})", rf"son numéro provisoire date du (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"registration.number": "temporary", "registration.temporary_number_since": as_day(day)})


@sentence("given", rf"an earlier temporary number of hers dated from (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.tell({"registration.temporary_number_since": as_day(day)})


@sentence(
    "then",
    rf"her civil-status document has to be there by (?P<day>{DAY})",
    rf"sa pièce d'état civil doit arriver avant la fin du (?P<day>{DAY})",
)
def _(story: Story, day: str) -> None:
    story.expect("is", "civil_status_by", value=as_day(day))


@sentence("then", rf"the last day to use her number is (?P<day>{DAY})", rf"le dernier jour d'usage de son numéro est le (?P<day>{DAY})")
def _(story: Story, day: str) -> None:
    story.expect("is", "usable_until", value=as_day(day))


@sentence("then", r"no day is set for her civil-status document")
def _(story: Story) -> None:
    story.expect("is_absent", "civil_status_by")


@sentence("then", r"her number has no last day")
def _(story: Story) -> None:
    story.expect("is_absent", "usable_until")


@sentence("then", rf"the file does not need (?P<paper>{one_of(*(words.removeprefix(NEEDS) for words in DOCUMENTS))})")
def _(story: Story, paper: str) -> None:
    story.expect("is_not", "documents", value=DOCUMENTS[f"{NEEDS}{paper}"])


@sentence("then", rf"an account does not need (?P<what>{one_of(*(words.removeprefix(AN_ACCOUNT_NEEDS) for words in ACCOUNT_NEEDS))})")
def _(story: Story, what: str) -> None:
    story.expect("is_not", "account_needs", value=ACCOUNT_NEEDS[f"{AN_ACCOUNT_NEEDS}{what}"])


@sentence("then", r"the number gives no right to (?P<right>a carte Vitale|an ameli account) yet")
def _(story: Story, right: str) -> None:
    story.expect("is_not", "opens", value=OPENS[f"the number gives the right to {right}"])


@sentence("then", r"no time is told for the check of her papers")
def _(story: Story) -> None:
    story.expect("is_not", "delay", value="nine_months_for_the_check")


@sentence("then", r"no time is told at all")
def _(story: Story) -> None:
    story.expect("is", "delay", value=[])
