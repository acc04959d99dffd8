"""How durable-rules has to be built: left to itself it is built unoptimised, and cannot be imported on Python 3.13."""

import shlex
import sys
from typing import Final

REQUIREMENT: Final = "durable-rules==2.0.28"
BUILD_FLAGS: Final = "-O2 -DPyEval_CallObject=PyObject_CallObject"


def rebuild_command() -> str:
    """Give the shell command that builds durable-rules anew for the Python that is running."""
    return f'CPPFLAGS="{BUILD_FLAGS}" {shlex.quote(sys.executable)} -m pip install --force-reinstall --no-cache-dir {REQUIREMENT}'
