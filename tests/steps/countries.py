"""Countries and nationalities by their names, in English and French."""

from typing import Final

import pycountry

NAMES: Final = {
    "Ivory Coast": "CI",
    "Russia": "RU",
    "Turkey": "TR",
    "Québec": "CA",
    "Quebec": "CA",
    "French Polynesia": "PF",
    "Saint-Pierre-et-Miquelon": "PM",
    "Wallis and Futuna": "WF",
    # French
    "Afghanistan": "AF",
    "Algérie": "DZ",
    "Allemagne": "DE",
    "Andorre": "AD",
    "Autriche": "AT",
    "Belgique": "BE",
    "Brésil": "BR",
    "Bulgarie": "BG",
    "Cameroun": "CM",
    "Chine": "CN",
    "Colombie": "CO",
    "Côte d'Ivoire": "CI",
    "Danemark": "DK",
    "Espagne": "ES",
    "États-Unis": "US",
    "Finlande": "FI",
    "Grèce": "GR",
    "Hongrie": "HU",
    "Inde": "IN",
    "Irlande": "IE",
    "Islande": "IS",
    "Italie": "IT",
    "Japon": "JP",
    "Liban": "LB",
    "Maroc": "MA",
    "Mexique": "MX",
    "Norvège": "NO",
    "Nouvelle-Calédonie": "NC",
    "Pays-Bas": "NL",
    "Pérou": "PE",
    "Pologne": "PL",
    "Polynésie française": "PF",
    "République tchèque": "CZ",
    "Roumanie": "RO",
    "Royaume-Uni": "GB",
    "Sénégal": "SN",
    "Suède": "SE",
    "Suisse": "CH",
    "Tunisie": "TN",
    "Turquie": "TR",
    "Wallis-et-Futuna": "WF",
}
"""Names that pycountry does not know."""

ADJECTIVES: Final = {
    "Afghan": "AF", "Albanian": "AL", "Algerian": "DZ", "American": "US", "Andorran": "AD", "Argentinian": "AR", "Argentine": "AR",
    "Australian": "AU", "Austrian": "AT", "Belgian": "BE", "Brazilian": "BR", "British": "GB", "Bulgarian": "BG", "Cameroonian": "CM",
    "Canadian": "CA", "Chilean": "CL", "Chinese": "CN", "Colombian": "CO", "Congolese": "CD", "Croatian": "HR", "Cypriot": "CY",
    "Czech": "CZ", "Danish": "DK", "Dutch": "NL", "Egyptian": "EG", "Estonian": "EE", "Finnish": "FI", "French": "FR",
    "Georgian": "GE", "German": "DE", "Ghanaian": "GH", "Greek": "GR", "Guinean": "GN", "Hungarian": "HU", "Icelandic": "IS",
    "Indian": "IN", "Indonesian": "ID", "Iranian": "IR", "Iraqi": "IQ", "Irish": "IE", "Israeli": "IL", "Italian": "IT",
    "Ivorian": "CI", "Japanese": "JP", "Kenyan": "KE", "Korean": "KR", "Latvian": "LV", "Lebanese": "LB", "Liechtensteiner": "LI",
    "Lithuanian": "LT", "Luxembourgish": "LU", "Malian": "ML", "Maltese": "MT", "Mexican": "MX", "Monegasque": "MC", "Moroccan": "MA",
    "Nigerian": "NG", "Norwegian": "NO", "Pakistani": "PK", "Peruvian": "PE", "Philippine": "PH", "Polish": "PL", "Portuguese": "PT",
    "Romanian": "RO", "Russian": "RU", "Senegalese": "SN", "Serbian": "RS", "Slovak": "SK", "Slovenian": "SI", "South African": "ZA",
    "Spanish": "ES", "Swedish": "SE", "Swiss": "CH", "Syrian": "SY", "Thai": "TH", "Togolese": "TG", "Tunisian": "TN",
    "Turkish": "TR", "Ukrainian": "UA", "Vietnamese": "VN",
}  # fmt: skip
"""English adjectives of nationality."""

ADJECTIFS: Final = {
    "afghan": "AF", "algérien": "DZ", "allemand": "DE", "américain": "US", "andorran": "AD", "argentin": "AR", "autrichien": "AT",
    "belge": "BE", "brésilien": "BR", "britannique": "GB", "bulgare": "BG", "camerounais": "CM", "canadien": "CA", "chilien": "CL",
    "chinois": "CN", "colombien": "CO", "coréen": "KR", "croate": "HR", "danois": "DK", "espagnol": "ES", "finlandais": "FI",
    "français": "FR", "ghanéen": "GH", "grec": "GR", "guinéen": "GN", "hongrois": "HU", "indien": "IN", "irlandais": "IE",
    "islandais": "IS", "italien": "IT", "ivoirien": "CI", "japonais": "JP", "libanais": "LB", "malien": "ML", "marocain": "MA",
    "mexicain": "MX", "monégasque": "MC", "nigérian": "NG", "norvégien": "NO", "néerlandais": "NL", "polonais": "PL",
    "portugais": "PT", "péruvien": "PE", "roumain": "RO", "russe": "RU", "sénégalais": "SN", "suisse": "CH", "suédois": "SE",
    "syrien": "SY", "tchèque": "CZ", "tunisien": "TN", "turc": "TR", "ukrainien": "UA", "vietnamien": "VN",
}  # fmt: skip
"""French adjectives of nationality, masculine."""

FEMININES: Final = {"grec": "grecque", "turc": "turque"}


def feminine(adjective: str) -> str:
    """Give the feminine of a French adjective of nationality."""
    if adjective in FEMININES or adjective.endswith("e"):
        return FEMININES.get(adjective, adjective)
    return f"{adjective}ne" if adjective.endswith("ien") else f"{adjective}ne" if adjective.endswith("éen") else f"{adjective}e"


NATIONALITIES: Final = {**ADJECTIVES, **ADJECTIFS, **{feminine(word): code for word, code in ADJECTIFS.items()}}


def country(name: str) -> str:
    """Give the ISO code of a country's name, with or without its article."""
    bare = name.strip()
    for article in ("the ", "l'", "la ", "le ", "les "):
        bare = bare.removeprefix(article)
    if bare in NAMES:
        return NAMES[bare]
    try:
        return str(pycountry.countries.lookup(bare).alpha_2)
    except LookupError:
        raise AssertionError(f"no country `{name}`") from None
