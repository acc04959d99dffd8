"""The words of the command line itself, in each of its languages. What the law says in words stands in the ruleset."""

from collections.abc import Mapping
from typing import Final

PHRASES: Final[Mapping[str, Mapping[str, str]]] = {
    "above": {"en": "(explained above)", "fr": "(expliqué plus haut)"},
    "against": {"en": "says otherwise:", "fr": "dit le contraire :"},
    "also_missing": {"en": "May be asked after that", "fr": "Peut être demandé ensuite"},
    "amount": {"en": "{title}: {value} since {day}", "fr": "{title} : {value} depuis le {day}"},
    "answers": {"en": "Possible answers:", "fr": "Réponses possibles :"},
    "any_of": {
        "en": "The answer is the same in each of these {count} ways:",
        "fr": "La réponse est la même de chacune de ces {count} façons :",
    },
    "as_of": {"en": "Day that counts: {day} ({label})", "fr": "Jour retenu : {day} ({label})"},
    "ask": {"en": "Ask {desk}.", "fr": "Adressez-vous à : {desk}."},
    "asked_for": {"en": "asked for: {test}", "fr": "il faut : {test}"},
    "assumed": {"en": "Assumed, as it is usual:", "fr": "Supposé, car c'est habituel :"},
    "assumed_without": {"en": "Without it, still possible:", "fr": "Sans cela, encore possible :"},
    "at_least": {"en": "at least {value}", "fr": "au moins {value}"},
    "at_most": {"en": "at most {value}", "fr": "au plus {value}"},
    "attested": {"en": "attested since {day}", "fr": "attestée depuis le {day}"},
    "because": {"en": "Why", "fr": "Pourquoi"},
    "between": {"en": "between {low} and {high}", "fr": "entre {low} et {high}"},
    "certain": {"en": "certainly", "fr": "certainement"},
    "check_clean": {
        "en": "{name} {version}: {decisions} decisions, {rules} rules, nothing found",
        "fr": "{name} {version} : {decisions} décisions, {rules} règles, rien à signaler",
    },
    "check_found": {
        "en": "{name} {version}: {decisions} decisions, {rules} rules, {count} found",
        "fr": "{name} {version} : {decisions} décisions, {rules} règles, {count} à signaler",
    },
    "check_proof": {
        "en": "that every case gets one value, and only one: not proved yet",
        "fr": "que chaque cas reçoit une valeur et une seule : pas encore prouvé",
    },
    "compared_day": {"en": "{day}", "fr": "le {day}"},
    "dated": {"en": "dated {day}", "fr": "daté du {day}"},
    "day": {"en": "{day} {month} {year}", "fr": "{day} {month} {year}"},
    "decided_by": {"en": 'decided under "{question}" on {day}:', "fr": "décidé sous « {question} » au {day} :"},
    "derived": {"en": "worked out by {call} from:", "fr": "calculé par {call} à partir de :"},
    "disputed": {"en": "Sources disagree", "fr": "Les sources ne sont pas d'accord"},
    "earlier": {"en": "before {value}", "fr": "avant {value}"},
    "equal": {"en": "{value}", "fr": "{value}"},
    "exception_to": {"en": "an exception to:", "fr": "une exception à :"},
    "exceptions": {"en": "exceptions to it:", "fr": "ses exceptions :"},
    "field": {"en": "{label}: {value}", "fr": "{label} : {value}"},
    "give": {"en": "In the case, it stands at {path}.", "fr": "Dans le cas, sa place est {path}."},
    "in_force": {"en": "in force since {day}", "fr": "en vigueur depuis le {day}"},
    "in_force_until": {"en": "in force from {day} to {end}", "fr": "en vigueur du {day} au {end}"},
    "later": {"en": "after {value}", "fr": "après {value}"},
    "less": {"en": "less than {value}", "fr": "moins de {value}"},
    "missing_date": {
        "en": "it is the date that the decision goes by",
        "fr": "c'est la date retenue pour la décision",
    },
    "missing_field": {"en": "{label} is worked out or taken from it", "fr": "{label} en est tiré ou calculé"},
    "missing_rules": {"en": "these rules wait for it:", "fr": "ces règles l'attendent :"},
    "more": {"en": "more than {value}", "fr": "plus de {value}"},
    "needed": {"en": "What is missing, and why it matters", "fr": "Ce qui manque, et pourquoi c'est important"},
    "never": {"en": "never", "fr": "jamais"},
    "next": {"en": "Next question", "fr": "Question suivante"},
    "no": {"en": "no", "fr": "non"},
    "no_source": {
        "en": "No source is known for a day before {day}.",
        "fr": "Aucune source n'est connue pour un jour antérieur au {day}.",
    },
    "none": {"en": "none", "fr": "aucun"},
    "none_of": {"en": "none of: {values}", "fr": "aucun de : {values}"},
    "not_asked": {
        "en": "Not asked: {question} (give facts under `{group}`, or use --decision {name})",
        "fr": "Non demandé : {question} (donnez des faits sous `{group}`, ou utilisez --decision {name})",
    },
    "not_before": {"en": "not before {value}", "fr": "pas avant {value}"},
    "not_equal": {"en": "not {value}", "fr": "pas {value}"},
    "not_later": {"en": "not after {value}", "fr": "pas après {value}"},
    "on": {"en": "On {day}, in the reading: {reading}", "fr": "Au {day}, selon la lecture : {reading}"},
    "one_of": {"en": "one of: {values}", "fr": "l'un de : {values}"},
    "open": {"en": "not known yet", "fr": "pas encore connu"},
    "open_too": {"en": "Open as well: {fields}", "fr": "Pas tranché non plus : {fields}"},
    "or": {"en": " or ", "fr": " ou "},
    "origin_assumed": {"en": "assumed", "fr": "supposé"},
    "origin_date": {"en": "the day of the decision", "fr": "le jour de la décision"},
    "origin_decision": {"en": "decided", "fr": "décidé"},
    "origin_derived": {"en": "worked out", "fr": "calculé"},
    "origin_given": {"en": "given", "fr": "donné"},
    "origin_open": {"en": "not known yet", "fr": "pas encore connu"},
    "part_bring": {"en": "bring", "fr": "à fournir"},
    "part_by": {"en": "by when", "fr": "avant quand"},
    "part_keep": {"en": "keep", "fr": "à garder"},
    "part_takes": {"en": "how long it takes", "fr": "délai"},
    "part_where": {"en": "where", "fr": "où"},
    "perhaps": {"en": "perhaps", "fr": "peut-être"},
    "possible": {"en": "still possible", "fr": "encore possible"},
    "quoted": {"en": '"{label}"', "fr": "« {label} »"},
    "reading": {"en": "only in the reading: {title}", "fr": "seulement dans la lecture : {title}"},
    "refer": {"en": "The sources do not settle this: {why}.", "fr": "Les sources ne tranchent pas : {why}."},
    "source": {"en": '{publisher}, "{title}"', "fr": "{publisher}, « {title} »"},
    "stale": {"en": "Its review is overdue: {source}", "fr": "À revérifier, la date prévue est passée : {source}"},
    "sure": {"en": "Certain already, because", "fr": "Déjà certain, car"},
    "undetermined": {"en": "Not settled yet: a fact is missing.", "fr": "Pas encore tranché : il manque un fait."},
    "way": {"en": "Way {number}", "fr": "Façon {number}"},
    "weak": {"en": "Rests on weak sources: {title}", "fr": "Repose sur des sources fragiles : {title}"},
    "weak_rule": {"en": "rests on weak sources", "fr": "repose sur des sources fragiles"},
    "why": {"en": "why", "fr": "pourquoi"},
    "yes": {"en": "yes", "fr": "oui"},
}
"""Every phrase by key and language."""

MONTHS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
}


def phrase(key: str, language: str, **parts: object) -> str:
    """Say a phrase in a language; English where it has no other. Raises KeyError for a phrase that does not exist."""
    said = PHRASES[key]
    return said.get(language, said["en"]).format(**parts)
