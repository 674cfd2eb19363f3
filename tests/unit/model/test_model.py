"""The sentence model's parts: what it sees of a sentence, how its table is packed, and what it says weighed most."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from fournotes.draft.words import read_tokens
from fournotes.model import score
from fournotes.model.features import features
from fournotes.model.packing import pack, unpack
from fournotes.model.score import heaviest_clause, judge, reasons
from fournotes.model.weights import LABELS


def _forms(text: str) -> list[str]:
    return [word.form for word in read_tokens(text, 0, len(text)).words]


def seen(text: str, kind: str = "follow-up") -> list[str]:
    return features(_forms(text), text[-1], kind)


def test_sees_words_beginnings_pairs_the_end_and_the_kind() -> None:
    assert seen("Thank you, gratefully?") == [
        "*follow-up",
        "thank",
        "^ thank",
        "you",
        "thank you",
        "gratefully",
        "grate-",
        "you grate-",
        "grate- ?",
    ]


NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\n\0"), min_size=1, max_size=8)
ROWS = st.dictionaries(NAMES, st.lists(st.integers(-120, 120), min_size=3, max_size=3), min_size=1)


@given(ROWS)
def test_a_packed_table_holds_every_weight_within_a_hundred(rows: dict[str, list[int]]) -> None:
    table = unpack(pack(rows))
    for name, row in rows.items():
        held = [max(-100, min(100, weight)) for weight in row]
        assert dict(table.row(name)) == {label: weight for label, weight in enumerate(held) if weight}


@given(ROWS, NAMES)
def test_a_packed_table_knows_no_other_features(rows: dict[str, list[int]], name: str) -> None:
    assume(name not in rows)
    assert list(unpack(pack(rows)).row(name)) == []


def test_labels_are_summed_apart() -> None:
    """The one whole number says for each label what adding up its weights one by one says."""
    text = "If I have not heard from you by Friday, I will take the other job."
    found = dict(judge(seen(text)))
    for place, label in enumerate(LABELS):
        total = score.BIASES[place] + sum(score._weight(feature, place) for feature in seen(text))
        assert (label in found) == (total >= score.BARS[place])
        assert found.get(label, total - score.BARS[place]) == total - score.BARS[place]
    assert "ultimatum" in found


def test_reasons_are_words_of_the_sentence_heaviest_first() -> None:
    found = reasons(seen("Sorry to bother you again."), "over-apology")
    assert found
    assert [reason.weight for reason in found] == sorted((reason.weight for reason in found), reverse=True)
    assert any("sorry" in reason.words or "bothe-" in reason.words for reason in found)


def test_the_clause_that_weighs_most_is_quoted() -> None:
    text = "The kiln was warm, the tea was good, and if I hear nothing by Monday I will withdraw."
    words = read_tokens(text, 0, len(text)).words
    first, stop = heaviest_clause(_forms(text), "ultimatum")
    assert "by Monday" in text[words[first].start : words[stop - 1].end]
    assert "kiln" not in text[words[first].start : words[stop - 1].end]


def test_a_long_session_forgets_what_it_unpacked() -> None:
    for number in range(score.MOST_REMEMBERED + 2):
        list(judge([f"word{number}"]))
    assert len(score._ROWS) <= score.MOST_REMEMBERED + 1
