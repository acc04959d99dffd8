"""What an interview says beside the words of the law, in each language of the command line."""

from collections.abc import Mapping
from typing import Final

from couvert.interfaces.cli.saying import said

PHRASES: Final[Mapping[str, Mapping[str, str]]] = {
    "all_of_it": {"en": "everything", "fr": "tout"},
    "answers": {"en": "Check your answers", "fr": "Vérifiez vos réponses"},
    "assumed": {"en": "{said} (assumed, as it is usual)", "fr": "{said} (supposé, car c'est habituel)"},
    "at_least": {"en": "expected at least {limit}", "fr": "il faut au moins {limit}"},
    "at_most": {"en": "expected at most {limit}", "fr": "il faut au plus {limit}"},
    "before": {"en": "Your answer was: {said}", "fr": "Votre réponse était : {said}"},
    "check_done": {
        "en": "Press Enter for the result, or give the number of an answer to change it; < goes back.",
        "fr": "Appuyez sur Entrée pour le résultat, ou donnez le numéro d'une réponse pour la changer ; < revient en arrière.",
    },
    "check_open": {
        "en": "Press Enter to go on, or give the number of an answer to change it.",
        "fr": "Appuyez sur Entrée pour continuer, ou donnez le numéro d'une réponse pour la changer.",
    },
    "colon": {"en": "{label}: {said}", "fr": "{label} : {said}"},
    "contradiction": {"en": "This does not go together: {facts}", "fr": "Ceci ne va pas ensemble : {facts}"},
    "contradiction_mend": {
        "en": "If the other answer is wrong, = shows all answers and lets you change it.",
        "fr": "Si c'est l'autre réponse qui est fausse, = montre toutes les réponses et permet de la changer.",
    },
    "country": {
        "en": "expected a country by its name or its code of two letters, such as Brazil or BR",
        "fr": "il faut un pays, par son nom ou son code à deux lettres, comme Brésil ou BR",
    },
    "dates": {"en": "the day that counts depends on it", "fr": "le jour retenu en dépend"},
    "day": {
        "en": "expected a day such as 2026-03-31 or 31 March 2026",
        "fr": "il faut un jour comme 31/03/2026, 31 mars 2026 ou 2026-03-31",
    },
    "day_absent": {"en": "this day does not exist in the calendar", "fr": "ce jour n'existe pas dans le calendrier"},
    "day_range": {"en": "expected a day from 1900 to 2100", "fr": "il faut un jour de 1900 à 2100"},
    "with_hint": {"en": "{said}; {hint}", "fr": "{said} ; {hint}"},
    "did_you_mean": {"en": "did you mean {said}?", "fr": "vouliez-vous dire {said} ?"},
    "dont_know": {"en": "I don't know", "fr": "je ne sais pas"},
    "empty": {
        "en": "expected an answer; - says that you do not know",
        "fr": "il faut une réponse ; - veut dire que vous ne savez pas",
    },
    "field_waits": {"en": "{label} is taken or worked out from it", "fr": "{label} en est tiré ou calculé"},
    "first": {"en": "This is the first question.", "fr": "C'est la première question."},
    "given": {"en": "{said} (given before)", "fr": "{said} (déjà donné)"},
    "hint_country": {"en": "(a country, by its name or code)", "fr": "(un pays, par son nom ou son code)"},
    "hint_day": {"en": "(a day, such as 2026-03-31)", "fr": "(un jour, comme 31/03/2026)"},
    "hint_money": {"en": "(euros, such as 12.50)", "fr": "(en euros, comme 12,50)"},
    "hint_number": {"en": "(a whole number)", "fr": "(un nombre entier)"},
    "hint_several": {
        "en": "(several are possible, with commas between them; 0 for none)",
        "fr": "(plusieurs réponses possibles, séparées par des virgules ; 0 pour aucun)",
    },
    "how": {
        "en": "Answer with a number or in words. - I don't know   ? why it is asked   < back   = all answers   stop",
        "fr": "Répondez par un numéro ou en mots. - je ne sais pas   ? pourquoi   < retour   = toutes les réponses   stop",
    },
    "kept_in": {"en": "Your answers are kept in {file}.", "fr": "Vos réponses sont gardées dans {file}."},
    "money": {
        "en": "expected euros with at most two decimals, such as 12.50",
        "fr": "il faut des euros avec au plus deux décimales, comme 12,50",
    },
    "no_answers": {"en": "There is no answer yet.", "fr": "Il n'y a pas encore de réponse."},
    "none": {"en": "none of these", "fr": "aucun"},
    "not_a_choice": {
        "en": "expected one of the answers, by its number from {first} to {last} or in its words",
        "fr": "il faut une des réponses, par son numéro de {first} à {last} ou par ses mots",
    },
    "not_kept": {
        "en": "Your answers are not kept: --save FILE keeps them.",
        "fr": "Vos réponses ne sont pas gardées : --save FICHIER les garde.",
    },
    "number": {"en": "expected a whole number, such as 3", "fr": "il faut un nombre entier, comme 3"},
    "quoted": {"en": '"{said}"', "fr": "« {said} »"},
    "resume": {"en": "To go on: {command}", "fr": "Pour continuer : {command}"},
    "again": {"en": "To see the result again: {command}", "fr": "Pour revoir le résultat : {command}"},
    "rules_more": {"en": "and more rules: {count}", "fr": "et d'autres règles : {count}"},
    "rules_wait": {"en": "these rules wait for it:", "fr": "ces règles l'attendent :"},
    "semicolon": {"en": "; ", "fr": " ; "},
    "several_fit": {"en": "more than one fits: {options}", "fr": "plusieurs conviennent : {options}"},
    "stopped": {
        "en": "Stopped here; the result is as far as it is known.",
        "fr": "Arrêt ici ; le résultat est donné tel qu'il est connu.",
    },
    "taken_back": {"en": "No longer fits, and is taken back: {said}", "fr": "Ne convient plus, et est retiré : {said}"},
    "through_others": {
        "en": "other decisions that it reads wait for it",
        "fr": "d'autres décisions dont elle dépend l'attendent",
    },
    "topics": {"en": "What would you like to know?", "fr": "Que voulez-vous savoir ?"},
    "understood": {"en": "= {said}", "fr": "= {said}"},
    "waits": {"en": "Needed for: {said}", "fr": "Nécessaire pour : {said}"},
    "waits_more": {
        "en": "Needed for: {said} and {count} more (? says why)",
        "fr": "Nécessaire pour : {said} et {count} de plus (? dit pourquoi)",
    },
    "why": {"en": "Why this is asked", "fr": "Pourquoi cette question"},
    "wrong_number": {
        "en": "expected a number from 1 to {last}, or Enter",
        "fr": "il faut un numéro de 1 à {last}, ou Entrée",
    },
}
"""Every phrase by key and language."""


def phrase(key: str, language: str, **parts: object) -> str:
    """Say a phrase in a language; English where it has no other. Raises KeyError for a phrase that does not exist."""
    return said(PHRASES, key, language, **parts)
