"""JSON is read strictly: nothing is lost, and nothing is a number that JSON does not have."""

import pytest

from couvert.language.strict_json import DECODER


def test_plain_json_is_read_as_it_is() -> None:
    assert DECODER.decode('{"a": [1, 2.5, null], "b": {"a": true}}') == {"a": [1, 2.5, None], "b": {"a": True}}


@pytest.mark.parametrize(
    ("text", "said"), [('{"a": 1, "b": {"c": 2, "c": 2}}', "a key stands twice"), ('{"a": NaN}', "`NaN` is not a number of JSON")]
)
def test_what_json_does_not_mean_is_refused(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        DECODER.decode(text)
