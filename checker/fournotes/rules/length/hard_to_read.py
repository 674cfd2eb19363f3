"""Finds a note in heavy words and long sentences."""

import re
from collections.abc import Iterator
from functools import lru_cache

from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples

HARDEST = 13.0
"""Flesch-Kincaid grade: years of school in the United States that a text asks for."""
FEWEST = 40
"""Words. Shorter notes swing widely."""
_VOWELS = re.compile(r"[aeiouyáéíóúäöüàèùâêîôû]+")


def judge(case: Case) -> Iterator[Hit]:
    """Hit the whole note above grade 13 when it has 40 words or more, names and numbers left out."""
    if case.draft.words < FEWEST:
        return
    grade = _grade(case)
    if grade > HARDEST:
        yield Hit()


def _grade(case: Case) -> float:
    """Return the Flesch-Kincaid grade of the body: 0.39 words a sentence + 11.8 syllables a word - 15.59."""
    facts = case.facts
    left_out = {
        word.casefold()
        for fact in (facts.company, facts.role, *facts.interviewers)
        if fact
        for word in fact.split()
    }
    sentences = words = syllables = 0
    for sentence in case.draft.sentences:
        forms = sentence.forms
        counts = list(map(count_syllables, forms))
        for place in sentence.capitals:
            if place:
                counts[place] = 0
        if not left_out.isdisjoint(forms):
            counts = [0 if form in left_out else count for form, count in zip(forms, counts, strict=True)]
        counted = len(counts) - counts.count(0)
        sentences += counted > 0
        words += counted
        syllables += sum(counts)
    return 0.39 * words / max(sentences, 1) + 11.8 * syllables / max(words, 1) - 15.59


@lru_cache(maxsize=4096)
def count_syllables(word: str) -> int:
    """Return the syllables of a word in lower case, within one of what a dictionary says for nearly all words; 0 for no word."""
    if not word.isalpha():
        return 0
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    if word.endswith("ed") and groups > 1 and word[-3:-2] not in "td":
        groups -= 1
    return max(1, groups)


_HEAVY = (
    "Notwithstanding the considerable organisational complexities of the department, the interdisciplinary collaboration methodology that "
    "you demonstrated throughout our comprehensive conversation has substantially strengthened my professional enthusiasm. "
    "Subsequent deliberations concerning the environmental instrumentation infrastructure particularly reinforced my aforementioned "
    "considerations, notwithstanding the implementation uncertainties that are characterising contemporary observation programmes."
)
_PLAIN = (
    "Thank you for your time on Tuesday. I enjoyed the talk about the river sensors, and I liked how the team shares out the night work. "
    "The job is what I want to do next. If there is anything else that you need from me, please tell me. I look forward to hearing from you."
)

RULE = Rule(
    id="hard-to-read",
    group="length",
    title="Hard to read",
    severity="info",
    notes=ALL,
    why="Plain mail is answered more often than mail in long words, also by people who know all of them.",
    instead="Say it as you would across a table: shorter words, one thought in a sentence.",
    sources=("B3",),
    judge=judge,
    flags=examples(
        _HEAVY,
        "Dear Priya,\n\n" + _HEAVY + "\n\nBest,\nSam",
        _HEAVY.replace(", ", ",\n"),
        _HEAVY + " " + _HEAVY,
    ),
    passes=(
        *examples(
            _PLAIN, "Dear Priya,\n\n" + _PLAIN + "\n\nBest,\nSam", _HEAVY[:180], _PLAIN + "\n\n> " + _HEAVY
        ),
        Example(
            _PLAIN.replace("The job", "The Interdisciplinary Hydrological Instrumentation Coordinator job"),
            facts=Facts(role="Interdisciplinary Hydrological Instrumentation Coordinator"),
        ),
        *examples("I met Prof. Papadimitrakopoulos. " * 4 + _PLAIN),
    ),
)
