"""Finds the firm's name nearly right, or another firm's name where this one's belongs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fournotes.draft.folding import folded
from fournotes.draft.read import Sentence
from fournotes.draft.words import Word
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.company_words import (
    BEFORE_PERSON,
    JOINERS,
    OTHER_WORDS,
    Company,
    as_written,
    base,
    company_words,
)
from fournotes.rules.half_right import OTHERWISE, is_like, name_from, stands_alone, wrong_word
from fournotes.rules.near import MOST, distance
from fournotes.rules.rule import ALL, Example, Fix, Hit, Rule

_FIRMS = frozenset(
    "ltd limited inc llc llp plc corp corporation company gmbh group holdings international partners associates consulting consultants solutions "
    "systems technologies technology software media digital labs studios industries services logistics bank insurance hospital clinic school academy "
    "college university institute council trust foundation energy foods pharma capital ventures analytics networks healthcare".split()
)
"""Last words by which a name is surely a firm's."""
_AROUND = 40
"""Words on either side of a name that tell in what part it is mentioned."""
_SHORTEST = 5
"""Letters. Shorter names have too many neighbours that are words."""
_STEM = 4
"""Letters that the forms of a word share: "Brewing" and "Brewery"."""
_FAR = 8
"""Letters from which a name may have two slips."""
_BEFORE_FIRM = frozenset("at for with join joining joined working".split())
_BEFORE_PLACE = frozenset("to on about of in from by inside within near via".split())
"""Words before a firm, and before a town as well: a longer name is asked for there."""

_HISTORY = frozenset(
    "years year worked previous previously former formerly current currently present left leave leaving spent used ago trained "
    "apprentice apprenticeship since before last days did ran managed moved old unlike customer customers compared whereas than hold held".split()
)
"""Words of a sentence that tells of the writer's time with another firm."""
_OFFER = frozenset(
    "offer offered offers accepted accept deadline answer contract sign signed they their them reply second another declined decline".split()
)
_PLACE = frozenset(
    "join joining role position job post vacancy opening work working team career opportunity future interview".split()
)


_ALSO_HELD = frozenset("team post everyone part career".split())
"""What people have elsewhere as well: "I hold a post with Essex County Council"."""
_MEETING = frozenset(
    "meeting having showing interviewing considering seeing receiving hosting inviting".split()
)
"""What is done with somebody at a firm, or for it."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit each misspelling of the firm's name, and each other employer's name that stands in its place."""
    facts = case.facts
    if not facts.company and not facts.other_employers:
        return
    sentences = [
        *case.draft.sentences,
        *(other for other in case.draft.others if other.part in {"subject", "postscript"}),
    ]
    if facts.company:
        company = company_words(facts.company)
        for look in (_misspelt, _alike, _half_right, _unknown):
            found = list(look(case, sentences, company))
            if found:
                yield from found
                break
    for name in facts.other_employers:
        yield from _another(case, sentences, company_words(name))


def _misspelt(case: Case, sentences: Sequence[Sentence], company: Company) -> Iterator[Hit]:
    telling = [word for word in company.telling if len(word) >= _SHORTEST]
    if not telling:
        return
    others: frozenset[str] | None = None
    shortest, longest = min(map(len, telling)) - 2, max(map(len, telling)) + 3
    for sentence in sentences:
        words = sentence.words
        for place in sentence.capitals:
            form = words[place].form
            if not shortest <= len(form) <= longest or form in company.words or form in OTHER_WORDS:
                continue
            right = _right(folded(form), telling)
            if right is None:
                continue
            neighbour = _beside(words, place, company, right)
            if not neighbour and not _stands_for_firm(words, place, folded(form), right):
                continue
            if others is None:
                others = _other_names(case)
            if folded(form) not in others:
                yield _with_its_neighbour(case, words, place, company, right) or _fixed(
                    case, words, place, company, right
                )


def _alike(case: Case, sentences: Sequence[Sentence], company: Company) -> Iterator[Hit]:
    """Yield names as long as the firm's in which each word is its own or begins alike: "Klanghaus Graz" for "Klangwerk Graz"."""
    size = len(company.words)
    if size < 2:
        return
    others: frozenset[str] | None = None
    for sentence in sentences:
        words = sentence.words
        for place in sentence.capitals:
            if place + size > len(words) or not words[place + 1].capital:
                continue
            name = words[place : place + size]
            if not all(word.capital for word in name):
                continue
            forms = tuple(folded(base(word.form)) for word in name)
            if forms == company.words or not _begins_alike(forms, company.words):
                continue
            others = _other_names(case) if others is None else others
            if others.isdisjoint(set(forms) - set(company.words)):
                yield _instead(
                    case, name[0].start, name[-1].end, f"the name that you gave is “{company.written}”."
                )


def _begins_alike(forms: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether one word shares its first five letters with its counterpart, and the others their first and most of the rest."""
    pairs = [(form, other) for form, other in zip(forms, right, strict=True) if form != other]
    shared = [form[:_SHORTEST] == other[:_SHORTEST] and not other.startswith(form) for form, other in pairs]
    return any(shared) and all(
        alike or (form[0] == other[0] and distance(form, other, OTHERWISE) <= OTHERWISE)
        for alike, (form, other) in zip(shared, pairs, strict=True)
    )


def _half_right(case: Case, sentences: Sequence[Sentence], company: Company) -> Iterator[Hit]:
    """Yield names that share a telling word with the firm's in its place, and have another beside it: "Lantern Road Films" for "Lantern Row Films".

    Many firms share words: the right one must stand nowhere in the note, and the wrong one be like it, or stand where the writer
    wants to work.
    """
    right = [word for word in company.words if word not in JOINERS]
    others: frozenset[str] | None = None
    absent: frozenset[str] | None = None
    shared = frozenset(right).union([word.rstrip("s") for word in right], [word + "s" for word in right])
    plain = all(map(str.isascii, right))
    for sentence in sentences:
        if (plain and shared.isdisjoint(sentence.forms)) or _tells_of_offer(case, sentence):
            continue
        words = sentence.words
        past = not _HISTORY.isdisjoint(sentence.forms)
        for place in sentence.capitals:
            name, stop = name_from(words, place, len(right))
            wrong = wrong_word(name, right)
            if wrong is None or not stands_alone(words, place, stop):
                continue
            if others is None or absent is None:
                others, absent = _other_names(case), _absent(case.draft.text, right)
            whole = len(name) == len(right)
            there = (
                whole
                and case.kind != "feedback"
                and _is_place_or_meeting(words, place)
                and not _is_past(words, place, past=past)
            )
            like = is_like(wrong, shared=len(name) - 1) and (
                whole or (place > 0 and words[place - 1].form in _BEFORE_FIRM)
            )
            if wrong.right in absent and wrong.form not in others and (there or like):
                start, end = words[place].start, words[stop - 1].end
                yield _instead(case, start, end, f"the name that you gave is “{company.written}”.")


def _is_past(words: Sequence[Word], place: int, *, past: bool) -> bool:
    """Tell whether a firm is named as one where the writer was; ``past`` where the sentence tells of the writer's past."""
    return (past and not _is_place(words, place)) or _mine(words, place)


def _absent(text: str, words: Sequence[str]) -> frozenset[str]:
    """Return those of some folded words that stand nowhere in a text."""
    written = folded(text)
    return frozenset([word for word in words if word not in written])


def _is_place_or_meeting(words: Sequence[Word], place: int) -> bool:
    """Tell whether a name stands where the writer wants to work, or was met: "thank you for showing me Lantern Row Films"."""
    met = (
        words[place - 2 : place]
        if words[place - 1].form in {"me", "us"}
        else words[max(0, place - 3) : place - 1]
    )
    wanted = _is_place(words, place) and words[place - 2].form not in _ALSO_HELD
    return wanted or (len(met) == 2 and met[0].form in _MEETING and met[1].form in {"me", "us", "you"})


def _tells_of_offer(case: Case, sentence: Sentence) -> bool:
    """Tell whether the sentence may be the news of another firm's offer."""
    return case.kind in {"exception", "feedback"} and not _OFFER.isdisjoint(sentence.forms)


def _unknown(case: Case, sentences: Sequence[Sentence], company: Company) -> Iterator[Hit]:
    """Yield a firm that nobody named, where the note names its place ("eager to join Brightwell Media") and never the right firm."""
    if case.kind == "exception" or not company.telling:
        return
    firms = [name for sentence in sentences for name in _firms(sentence)]
    if not firms or _is_named(case.draft.text, company):
        return
    known = _other_names(case)
    for name in firms:
        if known.isdisjoint(folded(base(word.form)) for word in name):
            yield _instead(case, name[0].start, name[-1].end, f"this note goes to {company.written}.")


def _firms(sentence: Sentence) -> Sequence[Sequence[Word]]:
    """Return the names that are surely firms', where the writer wants to work and nothing tells of their past."""
    words = sentence.words
    found = []
    for place in sentence.capitals:
        if not 2 <= place < len(words) - 1 or not words[place + 1].capital or words[place - 1].capital:
            continue
        stop = place + 1
        while stop < len(words) and words[stop].capital:
            stop += 1
        if words[stop - 1].form in _FIRMS and _is_place(words, place):
            found.append(words[place:stop])
    return found if found and _HISTORY.isdisjoint(sentence.forms) else []


def _is_named(text: str, company: Company) -> bool:
    """Tell whether a telling word of the firm's name, or its initials, stand anywhere."""
    written = folded(text)
    return (
        company.written in text
        or any(word in written for word in company.telling)
        or company.initials in written.split()
    )


def _is_place(words: Sequence[Word], place: int) -> bool:
    """Tell whether the words before a name say that the writer wants to work there."""
    if place < 2:
        return False
    before, earlier = words[place - 1].form, words[place - 2].form
    return (
        before in {"join", "joining"}
        or (before in {"at", "with"} and earlier in _PLACE | {"team", "everyone", "part"})
        or (before == "for" and earlier in {"work", "working"})
        or (before in {"about", "in", "of"} and earlier in {"excited", "enthusiastic", "interested", "interest", "more", "part", "learning"})
    )  # fmt: skip


def _instead(case: Case, start: int, end: int, why: str) -> Hit:
    """Return the hit on a name that stands where the firm's own belongs."""
    written = case.draft.text[start:end]
    company = case.facts.company or ""
    fix = None if _possessive(written) else Fix(f"Write “{company}”", company)
    return Hit(start, end, message=f"The draft says “{written}”; {why}", fix=fix)


def _right(form: str, telling: Sequence[str]) -> str | None:
    """Return the word of the firm's name that this one misspells, None when it is a form of it or another word."""
    near = [right for right in telling if len(set(right).difference(form)) <= MOST or right.startswith(form)]
    for right in near:
        if (
            base(form) == right
            or form.rstrip("s") == right.rstrip("s")
            or form.startswith(right)
            or right.startswith(form)
        ):
            return (
                None
                if form.rstrip("s") == right.rstrip("s")
                or len(form) < len(right) - 2
                or form.startswith(right + "-")
                else _slip(form, right)
            )
    return next((right for right in near if _slip(form, right)), None)


def _slip(form: str, right: str) -> str | None:
    most = 2 if min(len(form), len(right)) >= _FAR - 1 and max(len(form), len(right)) >= _FAR else 1
    if right + "n" == form or right + "an" == form or form + "a" == right:
        return None
    return right if distance(form, right, most) <= most else None


def _beside(words: Sequence[Word], place: int, company: Company, right: str) -> bool:
    """Tell whether the word before or after is the one that the name has there, or a form of it."""
    at = company.words.index(right)
    after = words[place + 1] if place + 1 < len(words) else None
    before = words[place - 1] if place else None
    if (
        after is not None
        and at + 1 < len(company.words)
        and _is_form(folded(base(after.form)), company.words[at + 1])
    ):
        return True
    return before is not None and at > 0 and before.capital and folded(before.form) == company.words[at - 1]


def _is_its(word: Word, company: Company, at: int) -> bool:
    """Tell whether a word is the one that the firm's name has in a place."""
    return folded(base(word.form)) == company.words[at]


def _is_form(form: str, right: str) -> bool:
    """Tell whether two words are the same, or begin alike as "Brewing" and "Brewery" do."""
    return form == right or (form[:_STEM] == right[:_STEM] and len(right) > _STEM)


def _stands_for_firm(words: Sequence[Word], place: int, form: str, right: str) -> bool:
    """Tell whether a lone capital is where the firm's name would stand, and is no person's."""
    if place == 0 or (abs(len(form) - len(right)) > 1 and form[0] != right[0]):
        return False
    before = words[place - 1]
    after = words[place + 1] if place + 1 < len(words) else None
    if (
        before.form in BEFORE_PERSON
        or before.capital
        or (after is not None and after.capital and after.start - words[place].end == 1)
    ):
        return False
    if form[0] != right[0] and len(right) < _FAR:
        return False
    return before.form in _BEFORE_FIRM or (before.form in _BEFORE_PLACE and len(right) >= _FAR - 1)


def _other_names(case: Case) -> frozenset[str]:
    """Return the words of everybody else's names."""
    facts, text = case.facts, case.draft.text
    parts = (case.draft.anatomy.greeting, case.draft.anatomy.name)
    named = [*facts.interviewers, *facts.other_employers, *facts.topics, facts.role or ""]
    named += [text[span.start : span.end] for span in parts if span is not None]
    return frozenset(
        base(word.strip(".,:!")) for name in named for word in folded(name).replace("-", " ").split()
    )


def _with_its_neighbour(
    case: Case, words: Sequence[Word], place: int, company: Company, right: str
) -> Hit | None:
    """Return the hit on both words of a name of two, where the second is a form of its own: "Whitmore Gallery" for "Whitmoor Galleries"."""
    if place + 1 == len(words) or company.words[:1] != (right,) or len(company.words) != 2:
        return None
    after = folded(base(words[place + 1].form))
    if after == company.words[1] or not _is_form(after, company.words[1]):
        return None
    why = f"the name that you gave is “{company.written}”."
    return _instead(case, words[place].start, words[place + 1].end, why)


def _fixed(case: Case, words: Sequence[Word], place: int, company: Company, right: str) -> Hit:
    """Return the hit on the misspelt word and the words of the name beside it, with the right spelling."""
    text = case.draft.text
    at = company.words.index(right)
    first = last = place
    while (
        first > 0
        and at - (place - first) > 0
        and _is_its(words[first - 1], company, at - (place - first) - 1)
    ):
        first -= 1
    while (
        last + 1 < len(words)
        and at + (last - place) + 1 < len(company.words)
        and _is_its(words[last + 1], company, at + (last - place) + 1)
    ):
        last += 1
    written = text[words[place].start : words[place].end]
    spelled = as_written(company.written)[at]
    ending = written[-2:] if written[-2:] in {"'s", "’s"} else ""
    if written.isupper() and len(written) > 2:
        spelled = spelled.upper()
    start, end = words[first].start, words[last].end
    replacement = text[start : words[place].start] + spelled + ending + text[words[place].end : end]
    return Hit(
        start,
        end,
        message=f"The draft says “{text[start:end]}”; the name that you gave is “{company.written}”.",
        fix=Fix(f"Write “{replacement}”", replacement),
    )


def _another(case: Case, sentences: Sequence[Sentence], other: Company) -> Iterator[Hit]:
    """Yield the hits for another employer's name."""
    own = company_words(case.facts.company or "")
    telling = frozenset(word for word in other.telling if word not in own.words and len(word) > 2)
    if not telling or (own.written and other.words == own.words):
        return
    first = next(word for word in other.words if word in telling)
    people = None
    for sentence in sentences:
        words = sentence.words
        for place in sentence.capitals:
            word = words[place]
            if folded(base(word.form)) != first:
                continue
            stop = place + 1
            at = other.words.index(first)
            while (
                stop < len(words)
                and at + stop - place < len(other.words)
                and folded(words[stop].form) == other.words[at + stop - place]
            ):
                stop += 1
            if people is None:
                people = frozenset(
                    part.strip(".,") for name in case.facts.interviewers for part in folded(name).split()
                )
            if first in people or (
                place and words[place - 1].form in BEFORE_PERSON - {"and", "dear", "hi", "hello"}
            ):
                continue
            if _in_its_place(case.kind, words, place, whole=stop - place > 1 or len(other.words) == 1):
                start, end = word.start, words[stop - 1].end
                instead = f" Did you mean {case.facts.company}?" if case.facts.company else ""
                yield Hit(
                    start,
                    end,
                    message=f"“{case.draft.text[start:end]}” is another employer that you named, not the one this note goes to.{instead}",
                    fix=Fix(f"Write “{case.facts.company}”", case.facts.company)
                    if case.facts.company and not _possessive(case.draft.text[start:end])
                    else None,
                )
                break


def _possessive(written: str) -> bool:
    return written.endswith(("'s", "’s"))


def _in_its_place(kind: str, words: Sequence[Word], place: int, *, whole: bool) -> bool:
    """Tell whether the other name stands where the firm's own belongs, and is not told as the writer's past or as news."""
    forms = {word.form for word in words[max(0, place - _AROUND) : place + _AROUND]}
    before = words[place - 1].form if place else ""
    if words[place - 1].form == "the" and place > 1:
        before = words[place - 2].form
    joins = before in {"join", "joining"}
    if kind == "exception":
        if place == 0 and {"my", "choice"} <= forms and forms.isdisjoint({"but", "not", "if", "though"}):
            return True
        near = {word.form for word in words[max(0, place - 4) : place]}
        return forms.isdisjoint(_OFFER) and (
            joins or (before in {"at", "with"} and not near.isdisjoint(_PLACE) and forms.isdisjoint(_HISTORY))
        )
    if joins:
        return forms.isdisjoint({"before", "since", "when", "after"}) or "forward" in forms
    if not whole and not place:
        return False
    my_past = before in {"at", "in", "with", "for", "from", "left", "of"} and _mine(words, place)
    return forms.isdisjoint(_HISTORY) and not my_past and forms.isdisjoint({"offer", "offered"})


def _mine(words: Sequence[Word], place: int) -> bool:
    """Tell whether "my" or "i was" stands close before: "my time at Bellfield"."""
    near = [word.form for word in words[max(0, place - 6) : place]]
    return ("my" in near and not {"join", "joining", "application"} & set(near)) or (
        "was" in near and "i" in near
    )


_FACTS = Facts(
    company="Northwind Energy", interviewers=("Priya Shah",), other_employers=("Bellfield Hardware",)
)


def _note(body: str, kind: str = "thank-you", facts: Facts = _FACTS) -> Example:
    return Example(f"Dear Priya,\n\n{body}\n\nBest,\nSam", kind, facts)


RULE = Rule(
    id="wrong-company",
    group="specificity",
    title="Wrong company",
    severity="error",
    notes=ALL,
    why="A wrong or misspelt name of the firm is the slip that people tell each other about. It reads as if the note had been copied.",
    instead="Check the name against their own page, letter by letter.",
    sources=("JH1", "TR1", "CMI1", "PUR2"),
    judge=judge,
    flags=(
        _note("I liked hearing about Northwnd."),
        _note("Thank you for telling me about Norhtwind Energy."),
        _note("Nothwind Energy is where I would like to work."),
        _note("I am confident that no other applicant for Bellfield Hardware knows the floor so well."),
        _note("I would be glad to join Bellfield.", "exception"),
        _note("Bellfield Hardware is my first choice.", "follow-up"),
        _note("I would be proud to work at Northgate Energy."),
        _note("I liked hearing about Northwnd, and I saw at Norhtwind Energy how blades are tested."),
        _note("I liked hearing about NORTHWND."),
        _note("I enjoyed the tour of Ashford Milbrook.", facts=Facts(company="Ashford Millbrook")),
        _note("Bellfield Hardware is my first choice.", "exception"),
        _note("After our talk I am even more enthusiastic about Brightwell Media."),
        _note("Thank you for showing me Lantern Road Films.", facts=Facts(company="Lantern Row Films")),
        _note("The job at Cockatoo Pools would suit me.", facts=Facts(company="Lorikeet Pools")),
    ),
    passes=(
        _note("I liked hearing about Northwind."),
        _note("I liked Northwind’s way of testing brakes."),
        _note("I liked what NorthWind Energy Ltd does with old blades."),
        _note("In my six years at Bellfield I learned to count stock at night."),
        _note(
            "Bellfield Hardware has offered me a job, and they have asked me to reply by 10 June.",
            "exception",
        ),
        _note("Mr. Northwood showed me the yard."),
        Example("Dear Priya,\n\nI liked hearing about Northwnd.\n\nBest,\nSam"),
        _note(
            "Thank you for the day with Bradley.",
            facts=Facts(company="Brackley Electrical", interviewers=("Bradley Stone",)),
        ),
        _note("You asked why I left Bellfield."),
        _note("Before joining Brightwell Media I sold wind charts."),
        _note(
            "I look forward to hearing from Northwind, and I enjoyed learning more about Brightwell Media."
        ),
        _note("Everyone at Priory Road School was kind to me while I trained."),
        _note("Northern Europe needs your turbines."),
        _note("I learned to dive in Discovery Bay.", facts=Facts(company="Coral Bay Institute")),
        _note("You said that Mr Vale is back on Monday.", facts=Facts(company="Ponder & Vale")),
        _note("I like a Scandian summer.", facts=Facts(company="Scandia Design")),
        _note(
            "I would be glad to join Brightwell Media in its podcast week.",
            facts=Facts(company="Northwind Energy", topics=("Brightwell Media",)),
        ),
        _note(
            "I was shown round by Northgate Energy.",
            facts=Facts(company="Northwind Energy", topics=("Northgate Energy",)),
        ),
        _note("Bellfield taught me to count stock at night."),
        _note(
            "I liked how Bellfield explained the rota.",
            facts=Facts(
                company="Northwind Energy",
                interviewers=("Ann Bellfield",),
                other_employers=("Bellfield Hardware",),
            ),
        ),
    ),
)
