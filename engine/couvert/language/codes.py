"""The closed list of codes of problems: why a ruleset does not load, why a case is refused."""

from enum import StrEnum


class ProblemCode(StrEnum):
    """What kind of thing is wrong. The codes are stable: programs may rely on them, and each has its page in `docs/diagnostics`."""

    AMOUNT_MISSING = "amount-missing"
    """A rule is in force in a period for which a parameter that it reads has no amount."""

    AMOUNTS_UNORDERED = "amounts-unordered"
    """The amounts of a parameter do not stand in the order of their starts, or two start on one day."""

    ARGUMENT_INVALID = "argument-invalid"
    """A stock function is given an argument that it does not take, or lacks one."""

    CHANGE_INVALID = "change-invalid"
    """A mark that says what people can change does not fit its fact."""

    CIRCLE = "circle"
    """Derived facts or decisions read one another in a circle."""

    CITATION_UNKNOWN = "citation-unknown"
    """A rule or an amount cites a source that the ruleset does not hold."""

    CONDITION_INVALID = "condition-invalid"
    """A condition or derived fact is written outside the language of conditions."""

    CONFLICT = "conflict"
    """Two rules that determine in one case give a field different values."""

    CONSTRAINT_BROKEN = "constraint-broken"
    """Facts of a case contradict one another."""

    DECISION_UNKNOWN = "decision-unknown"
    """A decision is named that the ruleset does not hold."""

    FACT_UNKNOWN = "fact-unknown"
    """A fact is named that the fact model and the derived facts do not hold."""

    FIELD_INVALID = "field-invalid"
    """What a decision gives does not fit together."""

    FIELD_UNKNOWN = "field-unknown"
    """A field is named that its decision does not give, or does not give through rules."""

    FILE_UNREADABLE = "file-unreadable"
    """A file is missing, empty, too large, or no UTF-8 text."""

    FUNCTION_INVALID = "function-invalid"
    """A function of computed fields takes or gives something else than its field says, or fails on a case."""

    FUNCTION_UNKNOWN = "function-unknown"
    """A function is named that the stock, or the module of computed fields, does not hold."""

    GAP = "gap"
    """In some case no rule gives a field a value."""

    GROUP_UNKNOWN = "group-unknown"
    """A group, of facts or of words, is named that there is none of."""

    KEY_MISSING = "key-missing"
    """A key is missing that has to be there."""

    MODEL_INVALID = "model-invalid"
    """The Python of a ruleset cannot be imported, its fact model cannot be read or fails on a case, or a fact of it cannot be unknown."""

    NAME_TAKEN = "name-taken"
    """A key, rule, decision, statement, fact, word or element of a list stands twice."""

    NAME_UNKNOWN = "name-unknown"
    """A key stands in a place that has no such key."""

    OUTCOME_INVALID = "outcome-invalid"
    """What is hoped for is not an outcome that can be asked about."""

    PERIOD_INVALID = "period-invalid"
    """A period has no start, two kinds of start, or ends before it starts."""

    READING_UNKNOWN = "reading-unknown"
    """A reading is named that the ruleset does not have."""

    REFERRAL_INCOMPLETE = "referral-incomplete"
    """A rule refers without naming a desk, or names a desk without referring."""

    RULE_UNKNOWN = "rule-unknown"
    """A rule is named that is not there."""

    RULESET_INCOMPLETE = "ruleset-incomplete"
    """The ruleset as a whole lacks a decision, a default reading or an order that names each decision once."""

    RULESET_UNKNOWN = "ruleset-unknown"
    """No ruleset of this name is installed."""

    STATEMENT_INVALID = "statement-invalid"
    """A statement says both who carries it and why nothing does, or neither."""

    STUB_UNFILLED = "stub-unfilled"
    """Something that a scaffold left to be written has not been written yet."""

    SYNTAX_INVALID = "syntax-invalid"
    """A file is not strict YAML, or not JSON."""

    TYPE_MISMATCH = "type-mismatch"
    """A fact is read as something that its type is not."""

    USUAL_UNKNOWN = "usual-unknown"
    """A usual value is allowed for a fact that has none."""

    VALUE_IMPOSSIBLE = "value-impossible"
    """A value is none of those that are possible here."""

    VALUE_INVALID = "value-invalid"
    """A value is not of the type or the form that is expected here, or beyond its limits."""
