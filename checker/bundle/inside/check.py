"""Proves that nothing was trimmed too far: the shipped archives alone must answer every kind of request."""

import importlib
import sys
from typing import Any
from zipfile import ZipFile

from bundle.inside.questions import CALENDAR, MISTAKES, QUESTIONS, ask


def check(engine: str, calendar: str) -> None:
    """Imports every module of the compiled engine and asks each question.

    Raises ImportError or AssertionError, which fails the build, when a module is missing or an answer is wrong.
    """
    sys.path.insert(0, engine)
    for name in ZipFile(engine).namelist():
        if name.endswith(".pyc"):
            importlib.import_module(name.removesuffix(".pyc").removesuffix("/__init__").replace("/", "."))
    for question in QUESTIONS:
        assert ask(question)["ok"], f"The shipped engine could not answer {question}."
    for mistake in MISTAKES:
        assert not ask(mistake)["ok"], f"The shipped engine accepted {mistake}."

    from fournotes.draft.phrase_index import filed_before
    from fournotes.judgement import phrases_of_all_rules

    assert filed_before(phrases_of_all_rules()), "How the build filed the phrases does not fit them."

    compiler: Any = importlib.import_module("re._compiler")
    for pattern, flags in compiler.KNOWN:
        known, anew = compiler.compile(pattern, flags), compiler._compile_anew(pattern, flags)
        assert known == anew, f"The program of {pattern!r} differs."

    without = ask(CALENDAR)
    assert not without["ok"], "The calendar must be absent until it is fetched."
    sys.path.append(calendar)
    importlib.import_module("late").add_archive(calendar)
    with_calendar = ask(CALENDAR)
    assert with_calendar["ok"], f"The shipped calendar failed: {with_calendar}"
    assert "BEGIN:VEVENT" in with_calendar["reply"]["text"], "The calendar holds no event."
