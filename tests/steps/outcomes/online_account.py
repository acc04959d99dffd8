"""What an answer can say about the online account and the app: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

ACCOUNT: Final = {
    "she goes on using her ameli account": "has_one",
    "she may open an ameli account": "may_create",
    "she has a personal area on the site of the MGEN": "mgen_personal_area",
    "she may open an account on the site of the MSA": "site_of_the_msa",
    "the ameli account of a parent serves her": "parents_account",
    "she opens a space on the students' portal": "space_on_the_portal",
    "there is no account for her yet": "not_yet",
    "the sources do not settle whether there is an account for her": "refer",
    "elle continue de se servir de son compte ameli": "has_one",
    "elle peut ouvrir un compte ameli": "may_create",
    "elle a un espace personnel sur le site de la MGEN": "mgen_personal_area",
    "elle peut ouvrir un compte sur le site de la MSA": "site_of_the_msa",
    "le compte ameli d'un parent lui sert": "parents_account",
    "elle ouvre un espace sur le portail des étudiants": "space_on_the_portal",
    "il n'y a pas encore de compte pour elle": "not_yet",
}
APP: Final = {
    "she may put the card on her telephone": "may_activate",
    "the app does not open for her yet": "not_yet",
    "the app is not for her": "not_possible",
    "the sources do not settle whether the app opens for her": "refer",
    "elle peut mettre la carte sur son téléphone": "may_activate",
    "l'appli ne s'ouvre pas encore pour elle": "not_yet",
    "l'appli n'est pas pour elle": "not_possible",
    "les sources ne disent pas si l'appli s'ouvre pour elle": "refer",
}
ACCOUNT_NEEDS: Final = {
    "an account needs her registration": "registration",
    "an account needs her permanent number": "permanent_number",
    "an account needs the number of her parent": "parents_number",
    "un compte demande son numéro définitif": "permanent_number",
    "un compte demande le numéro de son parent": "parents_number",
}
ACCOUNT_GIVES: Final = {
    "the account serves to order the card": "order_the_card",
    "the account serves to follow refunds": "follow_refunds",
    "the account serves to do the paperwork online": "do_the_steps_online",
    "the account serves to download documents": "download_documents",
    "the account serves to ask for the European card": "ask_for_the_european_card",
    "the account serves to write to the fund": "write_to_the_fund",
    "le compte sert à suivre les remboursements": "follow_refunds",
}
PORTAL_STEPS: Final = {
    "on the portal she fills in her details": "fill_in_personal_information",
    "on the portal she sends her documents": "upload_documents",
    "on the portal she opens a personal space": "create_the_personal_space",
    "sur le portail elle ouvre un espace personnel": "create_the_personal_space",
}
PORTAL_SPACE_GIVES: Final = {
    "the space on the portal shows her temporary number": "temporary_number",
    "the space on the portal gives a provisional certificate": "provisional_certificate",
    "the space on the portal takes papers that are missing": "sending_missing_documents",
    "the space on the portal gives the final certificate": "final_certificate",
    "l'espace du portail donne une attestation provisoire": "provisional_certificate",
}
TO_ORDER_THE_CARD: Final = {
    "to order the card she opens Mes démarches": "open_mes_demarches",
    "to order the card she chooses Commander ma carte Vitale": "choose_commander_ma_carte_vitale",
    "to order the card she sends a recent photo": "upload_a_recent_photo",
    "to order the card she sends an identity document": "upload_an_identity_document",
    "to order the card she may send back the form that came by post": "or_send_the_form_ma_nouvelle_carte_vitale",
    "to order the card she uses the form of the MGEN": "use_the_form_of_the_mgen_area",
    "to order the card she uses the account and the number of a parent": "use_the_parents_account_and_number",
    "pour commander la carte elle envoie une photo récente": "upload_a_recent_photo",
}
DECLARE_THE_LOSS_THROUGH: Final = {
    "she declares the loss in her ameli account": "ameli_account",
    "she declares the loss by telephone on 36 46": "telephone_36_46",
    "she declares the loss by letter": "letter",
    "she declares the loss at the counter": "counter",
}
WITH_THE_CARD: Final = {
    "she checks what the card says": "check_what_it_says",
    "she reports mistakes on the card to her fund": "report_errors_to_the_fund",
    "the card is updated every year": "update_it_every_year",
    "the card is updated at each change": "update_it_at_each_change",
    "a terminal in a pharmacy updates the card": "pharmacy_terminal",
    "a terminal at the fund updates the card": "terminal_of_the_fund",
}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "account": ACCOUNT,
    "app": APP,
    "account_needs": ACCOUNT_NEEDS,
    "account_gives": ACCOUNT_GIVES,
    "portal_steps": PORTAL_STEPS,
    "portal_space_gives": PORTAL_SPACE_GIVES,
    "to_order_the_card": TO_ORDER_THE_CARD,
    "declare_the_loss_through": DECLARE_THE_LOSS_THROUGH,
    "with_the_card": WITH_THE_CARD,
}
NOTHING: Final[Mapping[str, str]] = {
    "an account needs nothing more": "account_needs",
    "there is no card to order": "to_order_the_card",
    "there is no loss to declare": "declare_the_loss_through",
    "there is no card to look after": "with_the_card",
    "the space on the portal gives her nothing": "portal_space_gives",
    "there is no step on the portal": "portal_steps",
    "the account serves for nothing yet": "account_gives",
    "the guides list no services of this account": "account_gives",
    "the sources do not tell how to order the card": "to_order_the_card",
}
"""Sentences that stand for a set field to which no rule adds anything."""
