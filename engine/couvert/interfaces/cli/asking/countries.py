"""Countries by the names that people write, in both languages -> their ISO 3166-1 alpha-2 codes."""

import gettext
import re
import unicodedata
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Final

LANGUAGES: Final = ("en", "fr")
PEOPLE_SAY: Final[Mapping[str, str]] = {
    "usa": "US", "america": "US", "amerique": "US", "etats unis d amerique": "US", "uk": "GB", "great britain": "GB", "england": "GB",
    "scotland": "GB", "wales": "GB", "northern ireland": "GB", "angleterre": "GB", "ecosse": "GB", "grande bretagne": "GB",
    "ivory coast": "CI", "cape verde": "CV", "cap vert": "CV", "burma": "MM", "birmanie": "MM", "russia": "RU", "russie": "RU",
    "turkey": "TR", "swaziland": "SZ", "czech republic": "CZ", "republique tcheque": "CZ", "holland": "NL", "hollande": "NL",
    "vatican": "VA", "macedonia": "MK", "macedoine": "MK", "la reunion": "RE", "bosnia": "BA", "bosnie": "BA", "emirates": "AE",
    "emirats": "AE", "drc": "CD", "rdc": "CD", "brunei": "BN", "east timor": "TL", "timor oriental": "TL", "bielorussie": "BY",
}  # fmt: skip
"""Names that the standard does not hold."""
ARTICLE: Final = re.compile(r"^(?:the|an?|le|la|les|l|une?|des|du) (?=.)")
MOST: Final = 5


def folded(text: str) -> str:
    """Write a text as people's words are compared: small letters and digits, without accents, one space between words."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return re.sub(r"[\W_]+", " ", plain.casefold()).strip()


def without_article(said: str) -> str:
    """Leave the article in front of a folded text out, in either language."""
    return ARTICLE.sub("", said)


@cache
def country_name(code: str, language: str) -> str:
    """Give the name of a country in a language; the code itself where it has none."""
    import pycountry  # noqa: PLC0415  # slow to import, and only a question about a country needs it

    found = pycountry.countries.get(alpha_2=code)
    return _translated(str(getattr(found, "common_name", None) or found.name), language) if found else code


def countries_called(text: str) -> tuple[str, ...]:
    """Give the codes of the countries that a text names: one where it is clear, several where it is not, none where it names none."""
    said = folded(text)
    if len(said) == len("fr") and said.upper() in _codes():
        return (said.upper(),)
    names = _names()
    known = next((one for one in (said, without_article(said)) if one in names), None)
    if known:
        return tuple(sorted(names[known]))
    within = {code for name, codes in names.items() if said and f" {said} " in f" {name} " for code in codes}
    return tuple(sorted(within))[: MOST + 1]


def nearest_country(text: str) -> str | None:
    """Give the code of the country whose name is nearest, if one is near."""
    close = get_close_matches(folded(text), _names(), n=1, cutoff=0.7)
    return min(_names()[close[0]]) if close else None


def _translated(name: str, language: str) -> str:
    return _translations(language).gettext(name)


@cache
def _translations(language: str) -> gettext.NullTranslations:
    import pycountry  # noqa: PLC0415  # slow to import

    return gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language], fallback=True)


@cache
def _codes() -> frozenset[str]:
    from couvert.language.facts import country_codes  # noqa: PLC0415  # its codes are pycountry's

    return country_codes()


@cache
def _names() -> Mapping[str, frozenset[str]]:
    """Give the codes by every folded name: short, common and official, in each language, with what follows a comma in front too."""
    import pycountry  # noqa: PLC0415  # slow to import

    found: dict[str, set[str]] = {}
    for country in pycountry.countries:
        known = (getattr(country, part, None) for part in ("name", "common_name", "official_name", "alpha_3"))
        english = {str(name) for name in known if name}
        for name in english | {_translated(name, language) for name in english for language in LANGUAGES}:
            for form in _forms(name):
                found.setdefault(folded(form), set()).add(country.alpha_2)
    for name, code in PEOPLE_SAY.items():
        found[name] = {code}
    return {name: frozenset(codes) for name, codes in found.items()}


def _forms(name: str) -> Iterator[str]:
    yield name
    head, comma, tail = name.partition(", ")
    if comma:
        yield f"{tail} {head}"
