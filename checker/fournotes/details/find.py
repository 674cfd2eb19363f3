"""Finding what is specific: rare words where somebody tells, shows, asks or likes something."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from fournotes.details.blanks import blank_at, find_blanks
from fournotes.details.stock_words import CONNECTORS, DETERMINERS, JOINED, RARE, is_everyday, kind_of
from fournotes.draft.folding import folded
from fournotes.draft.read import Draft, Sentence
from fournotes.draft.span import Span
from fournotes.draft.words import ADDRESS, COMMA, NUMBER, QUOTED, Word
from fournotes.facts import Facts

MOST = 5
"""Details that are shown."""
_WIDEST = 8
"""Words that one shown detail has at most."""
_PREFIX = 5
"""Letters in which a word agrees with one of the job's or the firm's to be a form of it ("nursing" with "nurse's")."""
_FEWEST_UNFRAMED = 2
"""Rare words that a note needs where nothing says that they were told, shown or liked at the interview."""

_FEWEST_NAMED = 2
"""Everyday words behind "the way you …" or "your question about …", which promise something particular; what every firm has,
such as culture and goals, is none of them."""

_FEWEST_EVERYDAY = 3
"""Words of everyday life that tell of an interview together: "when the door stuck and everybody stayed calm"."""

_TELLING = frozenset(
    "tell told telling show showed shown showing explain explained explaining explanation mention mentioned mentioning describe described describing asked asking say said saying "
    "spoke speaking talked talking talk discussed discussing discuss discussion demonstrated demonstrating demonstration demo introduced walked walking walk gave shared sharing recommended suggested "
    "warned drew drawing let letting took taking hear hearing heard see seeing saw seen learn learning learned learnt watch watched watching "
    "visited visiting tour tried trying argue argued arguing laugh laughed met meeting thank thanks grateful appreciated appreciate struck impressed surprised intrigued "
    "fascinated stayed remember recall noticed liked like loved enjoyed enjoy found knew known wondered wondering thought thinking understood story stories tale "
    "remark remarks comment comments question questions point example tip tips idea exercise test task trial puzzle account "
    "favourite favorite highlight moment news reminded learned taught gone counted looked checked googled read mind described opened your take let forget habit words".split()
)
"""Words of a sentence that tells what happened at the interview."""

_AHEAD = frozenset("forward hope hoping wish would will shall could can if eager please".split())
"""Words of a sentence about what is to come."""
_RETOLD = frozenset(
    "question questions remark remarks story tale comment tip point account example asked wanted thank thanks".split()
)
"""Words that bring a sentence with "would" or "could" back to the interview."""
_TOLD_BY_THEM = frozenset(
    "told showed shown explained mentioned described asked said spoke talked discussed hearing heard seeing saw learned learnt "
    "learning letting showing explaining describing telling watched".split()
)
_BEFORE_YOU = frozenset("how way what that which where why".split())
_AFTER_YOU = frozenset(
    "told showed asked said explained described mentioned gave let use run do have".split()
)
_YOURS = frozenset(
    "question questions story advice point idea example words remark account answer explanation description".split()
)
_TALK = frozenset("question discussion talk conversation".split())
_ABOUT = frozenset("about of on".split())
_OFFERING = frozenset("if should further additional please hope hoping forward hesitate".split())
"""Words of the sentences that offer more or wish well: "Should you have further questions …"."""
_ANY_APPLICATION = frozenset(
    "role position job interview opportunity team company school next step steps time work working week day".split()
)
_MERITS = frozenset(
    "experience experiences background skill skills skillset qualification qualifications qualified expertise training degree career strengths "
    "strength ability abilities passion passionate record figures cv resume résumé competencies enthusiasm dedication motivation ethic knowledge "
    "confident believe bring asset player values achievements".split()
)
"""Words of a sentence in which the writer speaks of their own merits."""
_MARKS = frozenset((COMMA, ADDRESS))
_LY = frozenset(
    "assembly fly butterfly firefly jelly lily rally trolley bully gully belly ally supply reply anomaly monopoly barfly".split()
)
"""Nouns among the words in -ly, nearly all of which are adverbs."""
_JOB = frozenset("job role position post vacancy opening interview interviews".split())
"""Words before which stands what the job is called: "the analyst job"."""
_DURATION = frozenset(
    "minute minutes hour hours day days week weeks month months year years am pm a.m. p.m. o'clock st nd rd th "
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct "
    "nov dec monday tuesday wednesday thursday friday saturday sunday of".split()
)
_SUBJECTS = frozenset("i you we they he she who that it to not which would will can could never and".split())
"""Words after which a rare word without an article is a verb."""
_PLACING = frozenset("of in on behind between under against".split())
"""Words that join what is rare to the thing that it tells more about: "the reading corner in the old cloakroom"."""
_TITLES = frozenset("mr mrs ms miss mx dr prof professor sister chef captain father fr rev".split())


def find_details(draft: Draft, facts: Facts, beside: Collection[int] = ()) -> list[Span]:
    """Return the specific places in body and postscript, in order, in code points; at most :data:`MOST`.

    Empty only when nothing in the note could have come from this interview alone: an uncommon word in a sentence that
    tells of it is enough, and so are two anywhere but in praise of the writer, or three plain words that tell of it, or two
    behind what they did, said or asked. Sentences that begin at a place in ``beside`` (code points) tell of something else.
    """
    known = _Known(draft, facts)
    framed: list[Span] = []
    other: list[Span] = []
    rare_elsewhere = 0
    for sentence in _sentences(draft):
        rare = _rare(draft.text, sentence, known)
        if not rare or sentence.start in beside:
            continue
        forms = set(sentence.forms)
        if _is_about_writer(forms):
            continue
        chunks = _chunks(sentence.words, rare)
        if not chunks:
            continue
        spans = [Span(sentence.words[first].start, sentence.words[stop - 1].end) for first, stop in chunks]
        if _is_about_interview(forms) or _is_of_person(sentence.words, rare):
            framed += spans
        else:
            other += spans
            rare_elsewhere += len(rare)
    found = _topics(draft, facts) + framed
    if not found and rare_elsewhere >= _FEWEST_UNFRAMED:
        found = other
    if not found:
        found = _told_plainly(draft, known, beside) or _framed_plainly(draft, known, beside)
    return _apart(found)[:MOST]


def _told_plainly(draft: Draft, known: _Known, beside: Collection[int]) -> list[Span]:
    """Return the places where plain words tell of the interview, from the first word to the last."""
    found = []
    for sentence in _sentences(draft):
        forms = set(sentence.forms)
        if sentence.start in beside or _is_about_writer(forms) or not _is_about_interview(forms):
            continue
        plain = [
            place
            for place, word in enumerate(sentence.words)
            if is_everyday(word.form) and word.form not in known.words
        ]
        if len({sentence.words[place].form for place in plain}) >= _FEWEST_EVERYDAY:
            last = max(place for place in plain if place < plain[0] + _WIDEST)
            found.append(Span(sentence.words[plain[0]].start, sentence.words[last].end))
    return found


def _framed_plainly(draft: Draft, known: _Known, beside: Collection[int]) -> list[Span]:
    """Return the places where several plain words stand behind "the way you …", "you told …", "your question about …"."""
    found = []
    for sentence in _sentences(draft):
        words = sentence.words
        forms = set(sentence.forms)
        looks_ahead = not forms.isdisjoint(_OFFERING) and forms.isdisjoint(_TOLD_BY_THEM)
        if sentence.start in beside or _is_about_writer(forms) or looks_ahead:
            continue
        frame = next((place for place in range(len(words) - 1) if _is_frame(words, place)), len(words))
        naming = [
            place
            for place in range(frame + 2, len(words))
            if words[place].form.isalpha()
            and words[place].form not in _ANY_APPLICATION
            and (is_everyday(words[place].form) or kind_of(words[place].form) is RARE)
            and not _is_spared(words, place, known)
        ]
        if len({words[place].form for place in naming}) >= _FEWEST_NAMED:
            last = max(place for place in naming if place < naming[0] + _WIDEST)
            found.append(Span(words[naming[0]].start, words[last].end))
    return found


def _is_frame(words: Sequence[Word], place: int) -> bool:
    """Tell whether what follows this word is what they do, said or asked, or what was talked about."""
    form, following = words[place].form, words[place + 1].form
    if form == "you":
        return following in _AFTER_YOU or (place > 0 and words[place - 1].form in _BEFORE_YOU)
    return (form == "your" and following in _YOURS) or (form in _TALK and following in _ABOUT)


class _Known:
    """Words that are specific to the application, not to the interview: of the firm, the job, the people and the writer."""

    __slots__ = ("beginnings", "blanks", "has_company", "words")

    def __init__(self, draft: Draft, facts: Facts) -> None:
        named, beginnings = _facts_words(facts)
        parts = (draft.anatomy.greeting, draft.anatomy.name)
        self.words = named | frozenset(
            _words(draft.text[span.start : span.end] for span in parts if span is not None)
        )
        self.beginnings = beginnings
        self.blanks = find_blanks(draft.text)
        self.has_company = facts.company is not None


@lru_cache(maxsize=64)
def _facts_words(facts: Facts) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of the facts, and the beginnings of those that name the firm and the job."""
    named = _words([facts.company or "", facts.role or "", *facts.other_employers])
    beginnings = frozenset([word[:_PREFIX] for word in named if len(word) >= _PREFIX])
    return frozenset(named) | frozenset(_words(facts.interviewers)), beginnings


def _words(texts: Iterable[str]) -> list[str]:
    """Return the words of names, folded, without marks around them and possessive endings."""
    return [
        word.strip(".,:;!?()[]'\"").removesuffix("'s")
        for text in texts
        if text
        for word in folded(text).replace("/", " ").replace("-", " ").split()
    ]


def _sentences(draft: Draft) -> Sequence[Sentence]:
    if not draft.anatomy.postscript:
        return draft.sentences
    return (*draft.sentences, *(sentence for sentence in draft.others if sentence.part == "postscript"))


def _rare(text: str, sentence: Sentence, known: _Known) -> list[int]:
    """Return the places of the words that are not in every thank-you note."""
    words, forms = sentence.words, sentence.forms
    rare = [
        place
        for place, kind in enumerate(map(kind_of, forms))
        if kind is RARE and not _is_spared(words, place, known)
    ]
    if NUMBER not in forms:
        return rare
    counting = [place for place, form in enumerate(forms) if form == NUMBER and _counts(text, words, place)]
    return sorted({*rare, *counting})


def _is_spared(words: Sequence[Word], place: int, known: _Known) -> bool:
    """Tell whether a word that looks rare is a mark, an adverb, part of the facts, the firm's name, or a blank to be filled in."""
    word = words[place]
    form = word.form
    if form in _MARKS or (len(form) < 3 and form != QUOTED):
        return True
    if (form[-1] == "." or (form.endswith("ly") and form not in _LY)) and not word.capital:
        return True
    if (
        form in known.words
        or form[:_PREFIX] in known.beginnings
        or (not form.isascii() and folded(form) in known.words)
    ):
        return True
    if _names_the_job(words, place):
        return True
    if "-" in form and all(part in known.words or kind_of(part) is not RARE for part in form.split("-")):
        return True
    is_firm = word.capital and place > 0 and not known.has_company and _is_firm(words, place)
    return is_firm or (bool(known.blanks) and blank_at(known.blanks, word.start))


def _names_the_job(words: Sequence[Word], place: int) -> bool:
    """Tell whether a word is what the job is called: "the analyst job"."""
    return place + 1 < len(words) and words[place + 1].form in _JOB


def _counts(text: str, words: Sequence[Word], place: int) -> bool:
    """Tell whether a number counts something: "300 customers", not "3 June", "45 minutes" or "9:30"."""
    word = words[place]
    written = text[word.start : word.end]
    if ":" in written or not written[-1].isdigit() or place + 1 == len(words):
        return False
    following = words[place + 1].form
    before = words[place - 1].form if place else ""
    return kind_of(following) is JOINED and following not in _DURATION and before not in _DURATION


def _is_firm(words: Sequence[Word], place: int) -> bool:
    """Tell whether a capital is likely the firm's name, where the facts do not give it: "at Contoso", "join Contoso"."""
    before = words[place - 1]
    return before.form in {"at", "join", "joining", "for", "within", "with"} or (
        before.capital and before.form not in _TITLES
    )


def _is_of_person(words: Sequence[Word], rare: Sequence[int]) -> bool:
    """Tell whether a rare word is the name of somebody with a title: "Mr. Rudd"."""
    return any(place and words[place].capital and words[place - 1].form in _TITLES for place in rare)


def _is_about_interview(forms: set[str]) -> bool:
    """Tell whether the sentence tells of the interview and not of what is to come."""
    if forms.isdisjoint(_TELLING):
        return False
    return forms.isdisjoint(_AHEAD) or not forms.isdisjoint(_TOLD_BY_THEM) or not forms.isdisjoint(_RETOLD)


def _is_about_writer(forms: set[str]) -> bool:
    """Tell whether the writer speaks of their own merits and nobody at the interview told or showed anything."""
    if "i" not in forms and "my" not in forms:
        return False
    return not forms.isdisjoint(_MERITS) and forms.isdisjoint(_TOLD_BY_THEM)


def _chunks(words: Sequence[Word], rare: Sequence[int]) -> list[tuple[int, int]]:
    """Return the noun phrases around the rare words, as places ``[first, stop)``; rare verbs make none.

    The writer's own things ("my thesis") are given only where there is nothing else.
    """
    places = set(rare)
    found: list[tuple[int, int]] = []
    mine: list[tuple[int, int]] = []
    done = 0
    for place in rare:
        if place < done:
            continue
        first = _leftwards(words, place, places, done)
        if first == place and not words[place].capital and _is_verb(words, place):
            continue
        stop = min(_rightwards(words, place, places), first + _WIDEST)
        while stop > place + 1 and (
            words[stop - 1].form in CONNECTORS or words[stop - 1].form in DETERMINERS
        ):
            stop -= 1
        if first and words[first - 1].form == "my":
            mine.append((first, stop))
        else:
            found.append((_with_head(words, first, done), stop))
        done = stop
    return found or mine


def _is_verb(words: Sequence[Word], place: int) -> bool:
    form = words[place].form
    before = words[place - 1].form if place else ""
    return form != QUOTED and (
        before in _SUBJECTS or form.endswith("ed") or (place == 0 and not form.endswith("s"))
    )


def _leftwards(words: Sequence[Word], place: int, rare: set[int], floor: int) -> int:
    """Return the first place of the noun phrase that the word belongs to: back to its article."""
    first = place
    while first > floor and place - first < 4:
        form = words[first - 1].form
        if form in DETERMINERS:
            return first - 1
        if kind_of(form) is not JOINED and first - 1 not in rare:
            break
        first -= 1
    return first if first == floor or words[first].form not in _SUBJECTS else place


def _with_head(words: Sequence[Word], first: int, floor: int) -> int:
    """Return the first place of the phrase that a preposition joins to this one: "the corner" before "in the old cloakroom"."""
    place = first - 2
    if place < floor or words[first - 1].form not in _PLACING:
        return first
    while (
        place >= floor
        and first - place < 5
        and (kind_of(words[place].form) is JOINED or words[place].form.endswith("ing"))
    ):
        place -= 1
    return place if floor <= place < first - 2 and words[place].form in DETERMINERS else first


def _rightwards(words: Sequence[Word], place: int, rare: set[int]) -> int:
    """Return the place behind the noun phrase, with those that prepositions join to it as long as they are rare."""
    stop = place + 1
    while stop < min(len(words), place + _WIDEST):
        form = words[stop].form
        before = words[stop - 1].form
        plural = before.endswith("s") and not before.endswith("ss")
        if stop in rare or kind_of(form) is JOINED:
            if form.endswith("ed") or (plural and not form.endswith("s") and not words[stop].capital):
                break
            stop += 1
            continue
        ahead = _joined(words, stop + 1, rare) if form in CONNECTORS else 0
        if not ahead:
            break
        stop = ahead
    return stop


def _joined(words: Sequence[Word], place: int, rare: set[int]) -> int:
    """Return the place behind the first rare word of the phrase after a preposition, 0 when there is none close by."""
    for ahead in range(place, min(place + 3, len(words))):
        if ahead in rare:
            return 0 if words[ahead].form.endswith("ing") and ahead == place else ahead + 1
        form = words[ahead].form
        if form not in DETERMINERS and kind_of(form) is not JOINED:
            return 0
    return 0


def _topics(draft: Draft, facts: Facts) -> list[Span]:
    """Return where the body names a topic that the writer gave."""
    body = draft.body
    if body is None or not facts.topics:
        return []
    lowered = draft.text.lower()
    if len(lowered) != len(draft.text):
        return []
    found = []
    for topic in facts.topics:
        place = lowered.find(topic.lower(), body.start, body.end)
        if place >= 0:
            found.append(Span(place, place + len(topic)))
    return found


def _apart(spans: list[Span]) -> list[Span]:
    """Return the spans in order, those that overlap an earlier or longer one left out."""
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
