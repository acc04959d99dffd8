"""Which step definitions match a step: all of them, where pytest-bdd would take the last."""

from collections.abc import Collection, Iterable
from types import ModuleType

from pytest_bdd.steps import StepFunctionContext, step_function_context_registry
from tests.specification.outline import StepLine


def contexts(modules: Iterable[ModuleType]) -> tuple[StepFunctionContext, ...]:
    """Give the step definitions that stand in some modules."""
    files = {module.__file__ for module in modules}
    return tuple(one for one in step_function_context_registry.values() if one.step_func.__code__.co_filename in files)


def matching(step: StepLine, among: Iterable[StepFunctionContext]) -> Collection[str]:
    """Give the names of the definitions that match a step."""
    return [one.parser.name for one in among if one.type in {None, step.kind} and one.parser.is_matching(step.text)]
