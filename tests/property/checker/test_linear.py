"""That a check takes time in proportion to the text, whatever it is made of.

Calls are counted, for a clock would not be fair. A search inside a function of the interpreter counts as one, however long.
"""

import sys

import pytest

from fournotes import Facts, check
from fournotes.draft.memory import forget

SHORT, TIMES = 8_000, 4
"""Code points of the shorter text, and how many times longer the other is."""
SPARE = 1.1
"""How much more than in proportion may be counted: what is remembered of words and sentences comes at different moments."""
FACTS = Facts(
    company="Lantern Row Films",
    role="Senior Data Analyst",
    interviewers=("Priya Shah", "Dr. Tom Okafor"),
)

SHAPES = {
    "one word": "a",
    "one word of many parts": "a-",
    "one word of dots": "a.b",
    "words": "thank you for the interview ",
    "names": "Aa Bb ",
    "half the firm's name": "at Lantern Road Films, and ",
    "half the firm's name, again": "I saw Lantern Road Films. ",
    "firms": "join Brightwell Media at ",
    "people": "Dear Priya and Tom, ",
    "capitals": "NOT ONCE ",
    "numbers": "12:30 5 June 2025 ",
    "days": "the interview on Tuesday yesterday ",
    "commas": ", ",
    "words and commas": "i, ",
    "dashes": "– ",
    "stops": ". ",
    "sentences": "I know. ",
    "questions": "Why? ",
    "shouts": "No!! ",
    "abbreviations": "Dr. e.g. a.m. ",
    "doubled words": "the the ",
    "negations": "don't can't ",
    "quotations": "“so” 'it' ",
    "open quotation marks": "“",
    "straight quotation marks": '" ',
    "brackets": "([{",
    "blanks": "[name] {{x}} <role> ____ ",
    "Markdown": "**so** ",
    "addresses": "a@b.co www.x.org ",
    "emoji": "🙂 :-) ",
    "accents": "e\u0301",
    "invisible marks": "\u200b\ufeff",
    "wrong decoding": "â€™ Ã© ",
    "lines": "so\n",
    "blank lines": "\n\n",
    "paragraphs": "Thank you.\n\n",
    "indented lines": "    so it is\n",
    "bullets": "- so\n",
    "quoted lines": "> so\n",
    "attributions": "On Monday Tom wrote:\n",
    "headers": "From: a\nSent: b\n",
    "subjects": "Subject: so\n",
    "greetings": "Dear Tom,\n",
    "sign-offs": "Kind regards,\n",
    "last sentences": "Thanks. Best, Tom. ",
    "postscripts": "P.S. so it is\n",
    "carriage returns": "so\r\n",
    "pressing": "if I do not hear by Friday, I will, ",
    "stock phrases": "team player who will hit the ground running, ",
}


def steps(text: str) -> int:
    """Return how many functions a check calls, those of the interpreter included."""
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    forget()
    sys.setprofile(count)
    try:
        check(text, "follow-up", FACTS)
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize("between", ["", "as you and I said to them "], ids=["alone", "in English"])
@pytest.mark.parametrize("unit", SHAPES.values(), ids=SHAPES.keys())
def test_time_grows_with_the_length_of_the_text_and_no_faster(unit: str, between: str) -> None:
    """“The time grows linearly with the text.”"""
    short, long = [((unit * 5 + between) * size)[:size] for size in (SHORT, SHORT * TIMES)]
    check(short, "follow-up", FACTS)
    assert steps(long) <= SPARE * TIMES * steps(short)
