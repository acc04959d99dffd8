"""What checking a ruleset and measuring its examples tell, in each language of the command line."""

from collections.abc import Mapping
from typing import Final

from couvert.interfaces.cli.saying import said

PHRASES: Final[Mapping[str, Mapping[str, str]]] = {
    "all": {"en": "all", "fr": "tout"},
    "amount": {"en": "no answer rests on the amount `{name}` of {day}", "fr": "aucune réponse ne repose sur le montant `{name}` du {day}"},
    "amounts": {"en": "amounts, by period", "fr": "montants, par période"},
    "broken": {
        "en": "{count} examples are not kept by this law, and count for nothing:",
        "fr": "{count} exemples ne sont pas tenus par cette loi, et ne comptent pas :",
    },
    "check_clean": {
        "en": "{name} {version}: {decisions} decisions, {rules} rules, nothing found",
        "fr": "{name} {version} : {decisions} décisions, {rules} règles, rien à signaler",
    },
    "check_found": {
        "en": "{name} {version}: {decisions} decisions, {rules} rules, {count} found",
        "fr": "{name} {version} : {decisions} décisions, {rules} règles, {count} à signaler",
    },
    "check_proof": {
        "en": "proved: since {day}, on every day that there are sources for, each possible case gets one value for each field",
        "fr": "prouvé : depuis le {day}, chaque jour pour lequel il y a des sources, tout cas possible reçoit une valeur par champ",
    },
    "check_regions": {
        "en": "regions (combinations of conditions that are possible) that are left to a desk, as the rules stand last:",
        "fr": "régions (combinaisons possibles de conditions) renvoyées à un guichet, selon les règles les plus récentes :",
    },
    "check_share": {"en": "{decision}: {percent} % of {regions}", "fr": "{decision} : {percent} % de {regions}"},
    "check_share_estimated": {
        "en": "{decision}: about {percent} % of {regions}, estimated from {drawn} drawn",
        "fr": "{decision} : environ {percent} % de {regions}, estimé sur {drawn} tirées au sort",
    },
    "check_share_of_many": {
        "en": "{decision}: {percent} % of too many to list: no rule refers",
        "fr": "{decision} : {percent} % de régions trop nombreuses à énumérer : aucune règle ne renvoie",
    },
    "check_share_of_many_estimated": {
        "en": "{decision}: about {percent} % of too many to list, an estimate worth {drawn} drawn",
        "fr": "{decision} : environ {percent} % de régions trop nombreuses à énumérer, estimation qui en vaut {drawn} tirées",
    },
    "condition_true": {"en": "`{rule}`: `{atom}` never holds", "fr": "`{rule}` : `{atom}` n'est jamais vrai"},
    "condition_false": {"en": "`{rule}`: `{atom}` always holds", "fr": "`{rule}` : `{atom}` est toujours vrai"},
    "conditions": {"en": "conditions, true and false", "fr": "conditions, vraies et fausses"},
    "count": {"en": "{shown} of {possible}", "fr": "{shown} sur {possible}"},
    "examples": {
        "en": "{name} {version}, measured by {count} examples",
        "fr": "{name} {version}, mesurée par {count} exemples",
    },
    "holes": {"en": "What no example shows", "fr": "Ce qu'aucun exemple ne montre"},
    "impossible": {
        "en": "No case at all can show {count} more: this is proved, and they do not count.",
        "fr": "Aucun cas ne peut en montrer {count} de plus : c'est prouvé, et ils ne comptent pas.",
    },
    "feature": {"en": "What a check found in {title}", "fr": "Ce qu'une vérification a trouvé : {title}"},
    "fates": {
        "en": "{kind}: {killed} killed, {equivalent} the same law, {survived} survive",
        "fr": "{kind} : {killed} tués, {equivalent} de même loi, {survived} survivent",
    },
    "kills": {"en": "This would notice the fault in `{name}`", "fr": "Ceci remarquerait la faute dans `{name}`"},
    "kind_amount": {"en": "another amount", "fr": "autre montant"},
    "kind_boundary": {"en": "a limit off by one", "fr": "limite décalée d'un"},
    "kind_date": {"en": "a day later or earlier", "fr": "un jour plus tard ou plus tôt"},
    "kind_dropped": {"en": "a condition left out", "fr": "condition omise"},
    "kind_exception": {"en": "an exception that is none", "fr": "exception qui n'en est plus une"},
    "kind_negation": {"en": "a condition negated", "fr": "condition niée"},
    "kind_operator": {"en": "another operator", "fr": "autre opérateur"},
    "kind_outcome": {"en": "another outcome", "fr": "autre résultat"},
    "listed": {"en": "{count} of {made} mutants", "fr": "{count} mutants sur {made}"},
    "mutant": {"en": "`{name}`, {kind}: {was} became {became}", "fr": "`{name}`, {kind} : {was} est devenu {became}"},
    "mutants": {
        "en": "{tried} of {made} mutants: {killed} killed, {equivalent} proved to be the same law, {survived} survive; {percent} % killed",
        "fr": "{tried} mutants sur {made} : {killed} tués, {equivalent} de même loi, c'est prouvé, {survived} survivent ; {percent} % tués",
    },
    "no_answer": {
        "en": "the law gives no answer, which the sources have to give: {why}",
        "fr": "la loi ne répond pas, aux sources de le faire : {why}",
    },
    "no_case": {
        "en": "the solver names a case, which put to both laws shows no difference",
        "fr": "le solveur nomme un cas qui, soumis aux deux lois, ne montre pas de différence",
    },
    "no_step": {"en": "no step says this yet: {fact}", "fr": "aucune étape ne le dit encore : {fact}"},
    "outcome": {"en": "nothing demands `{field}: {value}`", "fr": "rien n'exige `{field}: {value}`"},
    "outcomes": {"en": "outcomes demanded", "fr": "résultats exigés"},
    "pair_true": {
        "en": "`{rule}`: `{atom}` never decides alone by holding",
        "fr": "`{rule}` : `{atom}` ne décide jamais seul en étant vrai",
    },
    "pair_false": {
        "en": "`{rule}`: `{atom}` never decides alone by not holding",
        "fr": "`{rule}` : `{atom}` ne décide jamais seul en étant faux",
    },
    "pairs": {"en": "halves of MC/DC pairs (masking)", "fr": "moitiés de paires MC/DC (masquage)"},
    "rule": {"en": "`{rule}` determines nowhere", "fr": "`{rule}` ne détermine nulle part"},
    "rules": {"en": "rules that determine", "fr": "règles qui déterminent"},
    "to_check": {"en": "what the law says now, to be checked against the sources:", "fr": "ce que dit la loi aujourd'hui, à vérifier :"},
}
"""Every phrase by key and language."""


def phrase(key: str, language: str, **parts: object) -> str:
    """Say a phrase in a language; English where it has no other. Raises KeyError for a phrase that does not exist."""
    return said(PHRASES, key, language, **parts)
