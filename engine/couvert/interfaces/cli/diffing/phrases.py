"""What `couvert diff` says, in each language of the command line."""

from collections.abc import Mapping
from typing import Final

from couvert.interfaces.cli.saying import said

PHRASES: Final[Mapping[str, Mapping[str, str]]] = {
    "added": {"en": "new: {names}", "fr": "en plus : {names}"},
    "after": {"en": "Second edition: {edition}", "fr": "Seconde édition : {edition}"},
    "also": {"en": "with it changes: {changes}", "fr": "change aussi : {changes}"},
    "amount_of": {"en": "{value} from {day}", "fr": "{value} à partir du {day}"},
    "amounts": {"en": "Amounts", "fr": "Montants"},
    "before": {"en": "First edition: {edition}", "fr": "Première édition : {edition}"},
    "cases": {
        "en": "On the cases given: {changed} of {cases} come out otherwise",
        "fr": "Sur les cas donnés : {changed} sur {cases} donnent autre chose",
    },
    "comes": {"en": "{label}, now: {value}", "fr": "{label}, désormais : {value}"},
    "constraints": {"en": "Constraints between facts", "fr": "Contraintes entre faits"},
    "count": {"en": "in {count} of them: {change}", "fr": "dans {count} d'entre eux : {change}"},
    "decisions": {"en": "Decisions", "fr": "Décisions"},
    "derived": {"en": "Derived facts", "fr": "Faits dérivés"},
    "edition": {"en": "{name} {version}, {reading}, {force}", "fr": "{name} {version}, {reading}, {force}"},
    "every_day": {"en": "on every day what is in force then", "fr": "chaque jour ce qui est alors en vigueur"},
    "example": {"en": "for example:", "fr": "par exemple :"},
    "facts": {"en": "Facts of a case", "fr": "Faits d'un cas"},
    "fields": {"en": "Fields of decisions", "fr": "Champs des décisions"},
    "for_all": {"en": "for everybody", "fr": "pour tout le monde"},
    "for_whom": {"en": "for everybody of whom all of this holds:", "fr": "pour tous ceux dont tout ceci est vrai :"},
    "given_by": {"en": "as the case says ({label})", "fr": "comme le dit le cas ({label})"},
    "goes": {"en": "{label}, no longer: {value}", "fr": "{label}, ne vaut plus : {value}"},
    "in_force_on": {"en": "as in force on {day}", "fr": "telle qu'en vigueur le {day}"},
    "in_first": {"en": "{condition} (by the first edition)", "fr": "{condition} (selon la première édition)"},
    "in_second": {"en": "{condition} (by the second edition)", "fr": "{condition} (selon la seconde édition)"},
    "more": {"en": "for others too (--regions shows more)", "fr": "pour d'autres aussi (--regions en montre plus)"},
    "more_perhaps": {"en": "perhaps for others too", "fr": "peut-être pour d'autres aussi"},
    "not_told": {
        "en": "Could not be told within the bounds of the search, so that more may change:",
        "fr": "N'a pas pu être établi dans les limites de la recherche, si bien que d'autres choses peuvent changer :",
    },
    "nothing": {"en": "Nothing.", "fr": "Rien."},
    "other_than": {"en": "other than {value}", "fr": "autre que {value}"},
    "on_day": {"en": "{label} (on: {day})", "fr": "{label} (le jour : {day})"},
    "otherwise": {"en": "not the same: {names}", "fr": "pas pareil : {names}"},
    "outcomes": {"en": "What comes out otherwise", "fr": "Ce que donnent autrement les réponses"},
    "part_condition": {"en": "condition", "fr": "condition"},
    "part_exception_to": {"en": "exceptions", "fr": "exceptions"},
    "part_in_force": {"en": "dates of force", "fr": "dates d'effet"},
    "part_outcome": {"en": "outcome", "fr": "résultat"},
    "part_reading": {"en": "reading", "fr": "lecture"},
    "part_sources": {"en": "sources", "fr": "sources"},
    "part_title": {"en": "title", "fr": "titre"},
    "proved": {
        "en": "Proved: in no case since {day} that both editions answer does anything else that rules decide change.",
        "fr": "Prouvé : dans aucun cas depuis le {day} auquel les deux éditions répondent, les règles ne décident rien d'autre autrement.",
    },
    "proved_of": {
        "en": "Proved of {decisions}: in no case since {day} that both editions answer does anything else that rules decide change.",
        "fr": "Prouvé pour {decisions} : dans aucun cas depuis le {day} auquel les deux éditions répondent, rien d'autre ne change.",
    },
    "refused": {"en": "{count} cases are refused, and not compared:", "fr": "{count} cas sont refusés, et pas comparés :"},
    "refused_case": {"en": "case {number}: {problem}", "fr": "cas {number} : {problem}"},
    "removed": {"en": "gone: {names}", "fr": "en moins : {names}"},
    "rule_added": {"en": "new: {rule}", "fr": "nouvelle : {rule}"},
    "rule_changed": {"en": "{parts}: {rule}", "fr": "{parts} : {rule}"},
    "rule_removed": {"en": "gone: {rule}", "fr": "supprimée : {rule}"},
    "rule": {"en": "{title} ({name})", "fr": "{title} ({name})"},
    "same": {"en": "Nothing changes in: {decisions}", "fr": "Rien ne change dans : {decisions}"},
    "sums": {
        "en": "Computed fields whose functions stand in files that differ are compared on cases only: {names}",
        "fr": "Les champs calculés par des fonctions dont le fichier diffère ne sont comparés que sur des cas : {names}",
    },
    "turn": {"en": "{label}: {before} → {after}", "fr": "{label} : {before} → {after}"},
    "unanswered_after": {
        "en": "The second edition leaves cases without an answer, or with two, which are not compared: {decision}",
        "fr": "La seconde édition laisse des cas sans réponse, ou avec deux, qui ne sont pas comparés : {decision}",
    },
    "unanswered_before": {
        "en": "The first edition leaves cases without an answer, or with two, which are not compared: {decision}",
        "fr": "La première édition laisse des cas sans réponse, ou avec deux, qui ne sont pas comparés : {decision}",
    },
    "written": {"en": "What is written otherwise", "fr": "Ce qui est écrit autrement"},
}
"""Every phrase by key and language."""


def phrase(key: str, language: str, **parts: object) -> str:
    """Say a phrase in a language; English where it has no other. Raises KeyError for a phrase that does not exist."""
    return said(PHRASES, key, language, **parts)
