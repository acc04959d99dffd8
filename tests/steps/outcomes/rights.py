"""What an answer can say about rights: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

RIGHTS: Final = {
    "her rights are open": "open",
    "her rights are kept": "kept",
    "her rights have ended": "ended",
    "her rights open on registration": "on_registration",
    "she has no rights in France yet": "not_yet",
    "her rights are at home, not in France": "elsewhere",
    "she has no rights in France as things stand": "none",
    "the sources do not settle whether she has rights": "refer",
    "ses droits sont ouverts": "open",
    "ses droits sont gardés": "kept",
    "ses droits ont pris fin": "ended",
    "ses droits s'ouvrent à l'affiliation": "on_registration",
    "elle n'a pas encore de droits en France": "not_yet",
    "les sources ne disent pas si elle a des droits": "refer",
}
NEXT_STEP: Final = {
    "for her rights she keeps her details current": "keep_details_current",
    "for her rights she sends the receipt": "send_the_receipt",
    "for her rights she renews the permit": "renew_the_permit",
    "for her rights she registers": "register",
    "for her rights she waits for the fund": "wait_for_the_fund",
    "for her rights she takes other cover": "take_other_cover",
    "for her rights she uses the cover from home": "use_the_home_cover",
    "the sources do not settle what she does for her rights": "refer",
    "pour ses droits elle tient ses informations à jour": "keep_details_current",
    "pour ses droits elle envoie le récépissé": "send_the_receipt",
    "pour ses droits elle renouvelle le titre": "renew_the_permit",
    "pour ses droits elle s'affilie": "register",
}
START_RULE: Final = {
    "her rights count from the enrolment": "enrolment_date",
    "her rights count from the first day of work": "contract_day_1",
    "her rights count after three months": "after_three_months",
    "her rights count at once": "at_once",
    "her rights come with those of a parent": "with_the_parent",
    "her certificate tells from when her rights count": "on_certificate",
    "no rights start for her": "none",
    "the sources do not settle from when her rights count": "refer",
    "ses droits comptent du jour de l'inscription": "enrolment_date",
    "ses droits comptent du premier jour de travail": "contract_day_1",
    "son attestation dit de quand comptent ses droits": "on_certificate",
}
LIMIT: Final = {
    "without a renewal her rights last six months after the permit": "six_months_after_permit",
    "without a renewal her rights last six months after the receipt": "six_months_after_receipt",
    "no permit limits her rights": "none",
    "no rights of hers are open yet": "no_rights_yet",
    "the sources do not settle how long her rights last": "refer",
    "sans renouvellement ses droits durent six mois après le titre": "six_months_after_permit",
    "sans renouvellement ses droits durent six mois après le récépissé": "six_months_after_receipt",
    "aucun titre ne limite ses droits": "none",
    "aucun droit ne lui est encore ouvert": "no_rights_yet",
}
REPORT_THROUGH: Final = {
    "she reports changes in her ameli account": "ameli_account",
    "she reports changes in the personal area of the MGEN": "mgen_personal_area",
    "she reports changes to the fund itself": "the_fund",
    "there is no fund to report changes to yet": "nobody_yet",
    "the sources do not settle where she reports changes": "refer",
    "elle signale ses changements dans son compte ameli": "ameli_account",
    "elle signale ses changements à la caisse elle-même": "the_fund",
}
CERTIFICATE: Final = {
    "her certificate of rights comes after the registration": "comes_after_registration",
    "her certificate of rights proves the rights": "proves_the_rights",
    "her certificate of rights shows the number": "shows_the_number",
    "her certificate of rights names the fund": "names_the_fund",
    "her certificate of rights is to be kept safe": "keep_it_safe",
    "son attestation de droits vient après l'affiliation": "comes_after_registration",
    "son attestation de droits prouve les droits": "proves_the_rights",
}
REPORT: Final = {
    "she reports a new address": "address",
    "she reports a new bank account": "bank_account",
    "she reports the renewal of the permit": "permit_renewal",
    "she reports the end of the studies": "end_of_studies",
    "she reports the end of the research": "end_of_research",
    "she reports that she leaves France": "leaving_france",
    "elle signale une nouvelle adresse": "address",
    "elle signale un nouveau compte bancaire": "bank_account",
    "elle signale le renouvellement du titre": "permit_renewal",
    "elle signale la fin des études": "end_of_studies",
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "rights": RIGHTS,
    "next_step": NEXT_STEP,
    "start_rule": START_RULE,
    "limit": LIMIT,
    "report_through": REPORT_THROUGH,
    "certificate": CERTIFICATE,
    "report": REPORT,
}
