"""What an answer can say about finding care: for each field, sentences and the values that they stand for."""

from collections.abc import Mapping
from typing import Final

NUMBERS: Final = ("112", "15", "18", "17", "114", "196", "191", "116 117")
CALL: Final = {
    **{f"the number to call is {number}": f"number_{number.replace(' ', '_')}" for number in NUMBERS},
    "there is no number to call first": "none",
    "the sources do not settle whom to call": "refer",
    **{f"le numéro à appeler est le {number}": f"number_{number.replace(' ', '_')}" for number in NUMBERS},
    "il n'y a pas de numéro à appeler d'abord": "none",
}
START: Final = {
    "she starts with a call": "emergency_call",
    "she starts with the doctor on duty": "duty_doctor",
    "she starts with the pharmacy on duty": "duty_pharmacy",
    "she starts with a directory": "directory",
    "she starts with a helper": "helpers",
    "the sources do not settle where to start": "refer",
    "elle commence par appeler": "emergency_call",
    "elle commence par la pharmacie de garde": "duty_pharmacy",
    "elle commence par un annuaire": "directory",
}
PRICES: Final = {
    "the call to 116 117 is free where it works": "number_116_117_is_free_where_it_works",
    "the call to 36 24 is charged": "number_3624_is_charged",
    "the call to 36 24 is free": "number_3624_is_free",
    "the call to 32 37 is charged": "number_3237_is_charged",
    "the call to the poison centre is an ordinary one": "poison_centre_is_an_ordinary_call",
    "the call to the poison centre is free": "poison_centre_is_free",
    "l'appel au 36 24 est payant": "number_3624_is_charged",
    "l'appel au 36 24 est gratuit": "number_3624_is_free",
}
OTHER_LINES: Final = {"the number 116 117 is told besides": "number_116_117"}
TABLES: Final[Mapping[str, Mapping[str, str]]] = {"call": CALL, "start_with": START, "prices": PRICES, "other_lines": OTHER_LINES}
