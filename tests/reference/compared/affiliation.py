"""What the cases expect of `affiliation`."""

from collections.abc import Mapping
from typing import Final

from tests.reference.compared.key import REFER, Key, same

KEYS: Final[Mapping[str, Key]] = {
    "register": Key("affiliation", "register", same("required", "not_required", "lodge_form", "not_possible", "already_done", REFER)),
    "channel": Key(
        "affiliation",
        "channel",
        same(
            "cpam_local",
            "cpam_paris_nc",
            "cpam_paris_talents",
            "employer_then_cpam",
            "home_fund",
            "portal",
            "teleservice_eu_inactive",
            "urssaf_host_family",
        ),
    ),
    "basis": Key("affiliation", "basis", same("dependant_of_parent", "work")),
    "fund": Key(
        "affiliation",
        "fund",
        {
            "CPAM": frozenset({"cpam"}),
            "CPS_of_parent": frozenset({"cps_of_parent"}),
            "MGEN": frozenset({"mgen"}),
            "MSA": frozenset({"msa"}),
            "SSI_delegated_body": frozenset({"ssi"}),
            "cpam_of_residence": frozenset({"cpam"}),
        },
    ),
    "own_insurance": Key(
        "affiliation",
        "own_name",
        {True: frozenset({"own_name"}), False: frozenset({"dependant"}), "on_request": frozenset({"on_request"})},
    ),
}
