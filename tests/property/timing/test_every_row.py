"""20. Every row can be reached: by sampling real-looking cases, and, for the V rows, cases with one slip in them."""

import random
from collections import Counter
from datetime import date, timedelta

from fournotes.timing import Change, Outcome, Sent, Situation, advise
from fournotes.timing.rows import ROWS

CASES = 6_000
SLIPS = ("V0", "V10", "V1", "V3", "V4", "V5", "V9")
"""Rows that real-looking cases cannot reach, because nothing in them is dated after today or out of order."""


def real_looking(luck: random.Random) -> tuple[Situation, date]:
    """One application as it might be: most people thank on time, some forget, some get news."""

    def day(start: date, earliest: int, latest: int) -> date:
        return start + timedelta(days=luck.randint(earliest, latest))

    first = day(date(2025, 1, 1), 0, 400)
    rounds = [first, *(day(first, 0, 25) for _ in range(luck.choice((0, 0, 0, 1, 1, 2))))]
    today = day(first, -4, 45)
    past = [when for when in rounds if when <= today]
    sent = [Sent("thank-you", day(when, 0, 4)) for when in past if luck.random() < 0.75]
    if past:
        sent += [Sent(luck.choice(("follow-up", "follow-up", "exception")), day(today, -20, 0)) for _ in range(luck.choice((0, 0, 0, 1, 1, 2)))]  # fmt: skip
    changes = []
    if past and luck.random() < 0.3:
        came = day(today, -12, 0)
        deadline = luck.choice((None, day(came, 0, 12)))
        changes.append(Change(luck.choice(("offer", "article", "patent", "other")), came, deadline, luck.random() < 0.8))  # fmt: skip
    outcome = None
    if luck.random() < 0.25:
        outcome = Outcome(luck.choice(("rejected", "rejected", "offered", "gone")), day(today, -5, 0))
        if luck.random() < 0.4:
            sent.append(Sent({"rejected": "feedback", "offered": "offer-reply", "gone": "withdrawal"}[outcome.kind], day(today, -3, 0)))  # fmt: skip
        if luck.random() < 0.05:
            rounds = []
    promised = luck.choice((None, day(first, 0, 25), day(max(rounds, default=first), 0, 15)))
    notes = tuple(note for note in sent if note.on <= today)
    return Situation(tuple(rounds), promised, tuple(changes), notes, outcome, luck.choice(("yes", "yes", "no", "unsaid"))), today  # fmt: skip


def reached(count: int, seed: int) -> Counter[str]:
    """How often each row answered, or handed on, in `count` real-looking cases."""
    luck = random.Random(seed)  # luck, not secrets
    rows: Counter[str] = Counter()
    for _ in range(count):
        advice = advise(*real_looking(luck))
        rows.update((advice.row, *advice.through))
    return rows


def test_every_row_but_the_slips_in_real_looking_cases():
    rows = reached(CASES, seed=1)
    assert {row.id for row in ROWS} - rows.keys() == set(SLIPS)


def test_every_slip():
    today = date(2025, 6, 16)
    later, met = today + timedelta(days=1), (date(2025, 6, 2),)
    asked = {
        advise(situation, today).row
        for situation in (
            Situation(("soon",)),
            Situation((date(25, 6, 2),)),
            Situation(),
            Situation(met, sent=(Sent("thank-you", later),)),
            Situation(met, outcome=Outcome("offered", later)),
            Situation(met, changes=(Change("offer", later),)),
            Situation(met, changes=(Change("offer", today, met[0]),)),
        )
    }
    assert asked == set(SLIPS)


def test_u1_is_reached_with_and_without_a_promised_date():
    luck = random.Random(2)  # luck, not secrets
    answers = (advise(*real_looking(luck)) for _ in range(1_000))
    assert {advice.origin for advice in answers if advice.row == "U1"} == {"SEED", "EXT"}
