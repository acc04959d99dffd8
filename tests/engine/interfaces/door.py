"""The command line as tests use it: in process, on the toll law."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from couvert.interfaces.cli import main

ROOT = Path(__file__).parents[3]
TOLL_LAW = str(ROOT / "tests" / "engine" / "toll_law")
ON_CASES = ("ask", "decide", "explain", "why-not", "change", "compare", "timeline")
WITH_TOLL_LAW = (*ON_CASES, "check", "diff", "fmt", "new-rule", "facts", "rules", "sources", "coverage", "mutate")
PROGRAM = (sys.executable, "-c", "from couvert.interfaces.cli import main; main()")

COMPLETE = """\
on: 2026-01-01
driver: {birth_date: 2000-01-01}
crossing: {date: 2026-01-01, vehicle: car, axles: 2, value: "10", loads: [], vouchers: []}
"""


def couvert(*arguments: str, stdin: str | bytes | None = None, law: str | None = TOLL_LAW) -> Result:
    """Run a command line in process, on the toll law unless `law` says otherwise."""
    ruleset = ["--ruleset", law] if law and arguments[0] in WITH_TOLL_LAW and arguments[:2] != ("rules", "schema") else []
    return CliRunner().invoke(main, [*arguments, *ruleset], input=stdin)


def document(*arguments: str, stdin: str | None = None) -> Any:  # JSON
    """Decide on the toll law; give the JSON document."""
    result = couvert("decide", *arguments, "-o", "json", stdin=stdin)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def process(*arguments: str, stdin: bytes = b"", **more: Any) -> subprocess.CompletedProcess[bytes]:  # what run() takes
    """Run a command line as a process of its own."""
    return subprocess.run([*PROGRAM, *arguments], input=stdin, capture_output=True, check=False, timeout=120, cwd=ROOT, **more)
