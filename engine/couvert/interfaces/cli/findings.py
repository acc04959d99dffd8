"""Findings for programs: as JSON, as SARIF 2.1.0 for code scanning, as JUnit XML for build servers."""

from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from couvert.analysis import Code, Finding, Share
from couvert.language.rules import Ruleset
from couvert.version import VERSION

SARIF: Final = "2.1.0"
SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def as_document(law: Ruleset, findings: tuple[Finding, ...], regions: tuple[Share, ...] = ()) -> dict[str, Any]:
    """Give the findings with their witnesses, and the shares of the regions that refer, in percent."""
    return {
        "ruleset": law.identity,
        "findings": [_document(one) for one in findings],
        "refer": {one.decision: {"percent": round(one.percent, 2), "regions": one.regions, "drawn": one.drawn} for one in regions},
    }


def _document(one: Finding) -> dict[str, Any]:
    """Give a finding; where a case shows it, with the decision and the reading in which it does."""
    shown = {"decision": one.shown_by.decision, "reading": one.shown_by.reading} if one.shown_by else {}
    return {"code": one.code, "place": one.place, "message": one.message, "hint": one.hint, "witness": one.witness, **shown}


def as_sarif(law: Ruleset, findings: tuple[Finding, ...]) -> dict[str, Any]:
    """Give the findings as a log of static analysis: every code is a rule of the tool, every finding a result at its place."""
    driver = {"name": "couvert", "version": VERSION, "rules": [{"id": code, "shortDescription": {"text": code.meaning}} for code in Code]}
    results = [_result(one) for one in findings]
    properties = {"ruleset": law.name, "version": law.version, "digest": law.digest}
    return {
        "$schema": SCHEMA,
        "version": SARIF,
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results, "properties": properties}],
    }


def _result(one: Finding) -> dict[str, Any]:
    name, line, column = one.place.rsplit(":", 2)
    region = {"startLine": int(line), "startColumn": int(column)}
    text = f"{one.message} ({one.hint})" if one.hint else one.message
    shown = {"properties": {"witness": one.witness}} if one.witness is not None else {}
    place = {"physicalLocation": {"artifactLocation": {"uri": Path(name).resolve().as_uri()}, "region": region}}
    return {"ruleId": one.code, "level": "error", "message": {"text": text}, "locations": [place], **shown}


def as_junit(law: Ruleset, findings: tuple[Finding, ...]) -> str:
    """Give the findings as a suite of tests: each code is one, and fails where there are findings of it."""
    found = {code: [one for one in findings if one.code is code] for code in Code}
    failures = str(sum(1 for some in found.values() if some))
    suite = Element("testsuite", name=f"{law.name} {law.version}", tests=str(len(found)), failures=failures, errors="0", skipped="0")
    for code, some in found.items():
        case = SubElement(suite, "testcase", classname="couvert.check", name=code)
        if some:
            SubElement(case, "failure", type=code, message=f"{len(some)} found").text = "\n".join(map(str, some))
    indent(suite)
    return tostring(suite, encoding="unicode", xml_declaration=True) + "\n"
