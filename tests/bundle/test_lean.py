"""The source text that the browser gets: smaller, and made for a quick start, but the same."""

from __future__ import annotations

from typing import Any

import pytest

from bundle.inside.lean import lean

pytestmark = pytest.mark.host

SOURCE = '''
from dataclasses import dataclass, replace
from typing import NamedTuple

BIG = 3


class Pair(NamedTuple):
    one: int
    two: int = 2


@dataclass(frozen=True, slots=True)
class Case:
    """A case."""

    name: str
    """What it is called."""
    size: int = BIG + 1
    words: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.size < 0:
            raise ValueError(self.name)

    @property
    def both(self) -> str:
        return f"{self.name} {self.size}"


@dataclass(slots=True)
class Empty:
    name: str


def smaller(case: Case, *, by: int) -> Case:
    return replace(case, size=case.size - by)


'''


@pytest.fixture(params=["as written", "lean"])
def module(request: pytest.FixtureRequest) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": __name__}
    text = SOURCE if request.param == "as written" else lean(SOURCE)
    exec(compile(text, "module", "exec"), names)
    return names


def test_data_classes_do_what_they_did(module: dict[str, Any]) -> None:
    case, empty = module["Case"], module["Empty"]
    one = case("a", words=("b",))
    assert (one.name, one.size, one.words, one.both) == ("a", 4, ("b",), "a 4")
    assert one == case("a", 4, ("b",))
    assert one != case("a", 5, ("b",))
    assert one != ("a", 4, ("b",))
    assert len({one, case("a", 4, ("b",))}) == 1
    assert empty("a") == empty("a") != empty("b")
    with pytest.raises(ValueError, match="a"):
        case("a", -1)
    with pytest.raises(TypeError):
        case()
    with pytest.raises(AttributeError):
        _ = one.other
    assert "a" in repr(one)


def test_replacing_makes_another_one(module: dict[str, Any]) -> None:
    one = module["Case"]("a", words=("b",))
    assert module["smaller"](one, by=1) == module["Case"]("a", 3, ("b",))
    assert one.size == 4
    with pytest.raises(ValueError, match="a"):
        module["smaller"](one, by=9)


def test_named_tuples_stay(module: dict[str, Any]) -> None:
    assert module["Pair"](1) == (1, 2)


def test_no_data_class_is_made_and_no_annotation_of_a_function_stays() -> None:
    text = lean(SOURCE)
    assert "dataclass" not in text
    assert "-> " not in text
    assert "case: " not in text


def test_examples_of_rules_are_left_out() -> None:
    assert (
        lean("RULE = Rule(id='a', flags=('x',), passes=('y',))") == "RULE = Rule(id='a', flags=(), passes=())"
    )
