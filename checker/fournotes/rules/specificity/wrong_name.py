"""Finds a greeting that names nobody whom the writer met, or spells their name wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from fournotes.draft.folding import folded
from fournotes.draft.mojibake import mended
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.near import distance, is_near, most_slips
from fournotes.rules.rule import ALL, Example, Fix, Hit, Rule

_OPENINGS = frozenset(
    "dear dearest my hi hiya hello hey heya greetings good morning afternoon evening day respected esteemed to attn attention the "
    "most highly gentle gentile egregio much honoured honored honourable honorable beloved valued kind kindest warm warmest "
    "servus moin gruezi gruss gott tag abend ahoj salve buenas tardes noches dich mitenand zusammen miteinander czesc hola bonjour hallo hej ciao namaste salaam aloha sehr geehrte geehrter liebe lieber guten estimado estimada cher chère caro cara "
    "and or & both all everyone everybody team there again yo oh so very howdy salutations wotcha watcha alright ayup ey up ay hullo mornin g'day oi sup dearest buenos dias bom dia buongiorno merhaba annwyl kia ora sawubona habari jambo mabuhay kumusta selam shalom dobry dzien privet vanakkam".split()
)
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor doctor sir madam madame ma'am sister brother matron chef father fr rev reverend captain capt major colonel col "
    "sergeant sgt lieutenant lt judge coach dean principal director hon dame lord lady m mme mlle monsieur mademoiselle signore senhor senhora dona pan pani panie herr frau señor señora signor signora don "
    "commander chief brigadier brig admiral commodore corporal cpl sheriff superintendent warden bishop canon deacon provost mayor headmaster "
    "headmistress doc headteacher oberst "
    "doña rabbi imam pastor nurse teacher engr arch ustaz sri shri smt sri sensei san".split()
)
_SURNAMES_TOO = frozenset(
    "canon warden bishop deacon provost mayor chief judge dean major marshal pastor coach pan".split()
)
"""Titles that are surnames as well: "Ms Canon"."""
_AFTER = frozenset(
    "ma'am mam madam maam sir hanim bey ji san sama sahib saheb sahab bhai didi abi abla hoca hocam ssi nim sensei ssaem po garu anna akka".split()
)
"""Words of respect that stand behind a name, folded."""
_NOBODY = frozenset(
    "hiring manager managers committee panel recruiter recruiters recruiting recruitment employer hr human resources department personnel staff board interviewer "
    "interviewers head search selection talent acquisition people officer office chair chairperson company colleagues colleague folks friends friend "
    "members member group firm sirs whom it may concern whoever reads this name your interview school university hospital at of for from with in".split()
)
"""Words of a greeting that name nobody; they are the matter of other rules."""
_PARTICLES = frozenset(
    "de du da di dos das van von der den ter ten la le el al bin ibn binti bint ben y e i o mac mc st".split()
)

_NICKNAMES: dict[str, frozenset[str]] = {}
for _line in (
    "gaz gazza gary:gary gareth",
    "baz bazza:barry",
    "kev:kevin",
    "bill billy will willy willie liam:william",
    "bob bobby rob robbie robby bert:robert",
    "dick rick rich ricky richie:richard",
    "jim jimmy jamie jem:james",
    "jack johnny:john",
    "jonny jonty jon:jonathan",
    "jack jacky:jackson",
    "ted teddy ed eddie ned eddy:edward edwin edmund",
    "ted teddy theo:theodore",
    "tony ant:anthony antony antonio antonia",
    "harry hal hank:henry harold",
    "chuck charlie chas carl:charles",
    "charlie lottie:charlotte",
    "larry laurie loz:lawrence laurence",
    "mike mick micky mickey mikey:michael",
    "nick nicky nico:nicholas nicolas nicola nicole",
    "tom tommy thom:thomas",
    "dave davy davie:david",
    "dan danny:daniel",
    "joe joey jo:joseph",
    "joe jo josie:josephine joanna joanne",
    "sam sammy:samuel samantha",
    "alex al alec sandy sasha xander lex:alexander alexandra alexandria",
    "andy drew:andrew andrea",
    "pat paddy patty trish tricia patsy:patrick patricia",
    "greg gregg:gregory",
    "jeff geoff:jeffrey geoffrey",
    "steve stevie ste:stephen steven",
    "stevie steph:stephanie",
    "phil pip:philip phillip philippa",
    "pete petey:peter",
    "tim timmy:timothy",
    "matt matty:matthew",
    "ben benny benji:benjamin benedict",
    "fred freddie freddy:frederick alfred frederica",
    "ron ronnie:ronald veronica",
    "ray:raymond",
    "ken kenny:kenneth",
    "don donnie:donald",
    "gerry jerry:gerald gerard jeremiah geraldine",
    "jerry jez:jeremy",
    "zach zack zac zak:zachary",
    "josh:joshua",
    "nate nat:nathan nathaniel",
    "gabe gabby gabi:gabriel gabriella gabrielle",
    "max:maximilian maxine maxwell",
    "vince vinnie vinny:vincent",
    "wally walt:walter wallace",
    "gus:augustus angus gustav",
    "frank fran frankie fanny:francis francesca franklin frances francisco",
    "paco pancho:francisco",
    "pepe:jose",
    "liz lizzie lizzy beth betty bess bessie betsy eliza libby lisa elsie ellie lilibet lily buffy:elizabeth elisabeth",
    "kate katie kathy cathy cath kath kat kit kitty kay:katherine catherine kathryn kathleen katharine caitlin cathleen ekaterina kateryna katarzyna",
    "maggie meg peggy madge greta rita daisy peg mags:margaret margarita margareta",
    "meg:megan meghan",
    "sue susie suzy suzie sukie:susan susanna suzanne susannah",
    "jen jenny jenna jenn:jennifer",
    "jess jessie:jessica",
    "vicky vicki tori vic:victoria",
    "becky becca bex:rebecca rebekah",
    "deb debbie debs:deborah debra",
    "sandy sandra:alexandra sandra",
    "barb babs barbie:barbara",
    "cindy:cynthia lucinda",
    "chris kris chrissy christy kit kristy tina:christopher christine christina kristina christian kristen",
    "tina:martina valentina bettina",
    "annie nan nancy nina anna ann:anne ann anna hannah",
    "mandy:amanda",
    "mindy:melinda",
    "molly polly mae mamie maria:mary",
    "ella ellie nell nellie:eleanor elinor helen ellen eleanora",
    "lena:helena magdalena elena",
    "sally sadie:sarah sara",
    "ginny gina:virginia regina georgina",
    "jackie jacqui:jacqueline",
    "lou louie lulu:louis louise louisa lewis",
    "manny:emmanuel manuel",
    "em emmy millie:emily emma emilia amelia",
    "nikki nicki:nicola nicole",
    "pam:pamela",
    "penny:penelope",
    "ros roz:rosalind rosamund",
    "rosie rose:rosemary rosalind",
    "shelly:michelle",
    "terry terri tess tessa tracy:terence theresa teresa",
    "val:valerie",
    "abby abbie gail:abigail",
    "dot dottie dolly:dorothy",
    "flo florrie:florence",
    "winnie:winifred",
    "trixie bea:beatrice beatrix",
    "connie:constance",
    "izzy bella izzie:isabel isabella isabelle isobel",
    "kim:kimberly kimberley",
    "lexi:alexis alexa",
    "mo:mohammed mohamed muhammad maureen morris",
    "sasha shura sanya:aleksandr aleksandra oleksandr",
    "misha:mikhail",
    "vanya:ivan",
    "kolya:nikolai",
    "dima:dmitri dmitry dmytro",
    "zhenya:evgeny evgenia yevgeny",
    "tanya:tatiana",
    "natasha:natalia",
    "olya:olga",
    "gosia:malgorzata",
    "kasia:katarzyna",
    "asia:joanna",
    "basia:barbara",
    "ola:aleksandra",
    "jacek:jan",
    "lol loz:laurence lawrence",
    "ash:ashley ashok ashwin",
    "hetty:henrietta",
    "ted:tadeusz",
    "wes:wesley",
    "stu:stuart stewart",
    "russ:russell",
    "hugo:hugh",
    "toby:tobias",
    "bram:abraham",
    "abe:abraham",
    "ollie olly:oliver olivia",
    "ade:adebayo adekunle adeola",
    "chidi:chidiebere",
):  # fmt: skip
    _short, _, _full = _line.partition(":")
    for _name in _short.split():
        _NICKNAMES[_name] = _NICKNAMES.get(_name, frozenset()) | frozenset(_full.split())

_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u200d]|['’ʼ.‐‑-](?=[^\W\d_]))*")
_BLANK = re.compile(r"[\[{<(%_]")
_ASIDE = re.compile(r"\([^()]*\)")
"""What stands in brackets in the facts: "Major (ret.) Tamang", "Priya (HR)", "Xiaoling (Grace) Chen"."""
_PARTED = re.compile(r",|&|/|\band\b|\bund\b|\by\b|\bet\b|;|\+")
_ANY_SHORT = frozenset(("beginning", "nickname"))
_NICKNAME_ONLY = frozenset(("nickname",))
_GERMAN = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "å": "aa",
        "ø": "oe",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "Å": "Aa",
        "Ø": "Oe",
    }
)


class _Name(NamedTuple):
    """One word of a name: as written, folded, and its place in code points (0 where it has none)."""

    written: str
    form: str
    start: int


class _Person(NamedTuple):
    """A person as named somewhere: whether with a title, and the words of the name."""

    titled: bool
    names: tuple[_Name, ...]


def judge(case: Case) -> Iterator[Hit]:
    """Hit each name in the greeting that is none of the interviewers'."""
    span = case.draft.anatomy.greeting
    if span is None or not case.facts.interviewers:
        return
    met = _interviewers(case.facts.interviewers)
    if not met:
        return
    greeting = mended(case.draft.text[span.start : span.end])
    firm = frozenset(folded(case.facts.company or "").replace("-", " ").split())
    start = 0
    for parting in (*_PARTED.finditer(greeting), None):
        end = parting.start() if parting else len(greeting)
        person = _person(greeting[start:end], span.start + start, named=False, firm=firm)
        start = parting.end() if parting else end
        if person.names:
            yield from _judged(person, met, case.facts)


@lru_cache(maxsize=64)
def _interviewers(names: tuple[str, ...]) -> tuple[_Person, ...]:
    """Return the people that the facts name."""
    return tuple(
        person for name in names if (person := _person(_ASIDE.sub(_aside, name), 0, named=True)).names
    )


def _aside(match: re.Match[str]) -> str:
    """Return what counts of words in brackets: a name does, "ret." and "HR" do not."""
    inside = match.group()[1:-1]
    return f" {inside} " if inside.istitle() else " "


def _person(text: str, start: int, *, named: bool, firm: frozenset[str] = frozenset()) -> _Person:
    """Return the person that some words name; ``named`` where they do nothing else, as in the facts."""
    titled = after_title = False
    names: list[_Name] = []
    blank = _BLANK.search(text)
    for match in _TOKEN.finditer(text, 0, blank.start() if blank else len(text)):
        written = match.group()
        form = folded(written).removesuffix("'s").strip(".")
        if form in _TITLES and not names:
            titled, after_title = True, titled
        elif not named and names and form in _AFTER:
            titled = titled or form != "ji"
        elif not named and (form in _OPENINGS or form in _NOBODY or form in firm):
            if form in _NOBODY and not titled:
                return _Person(False, ())
        else:
            names.append(_Name(written, form, start + match.start()))
    if after_title and not names and form in _SURNAMES_TOO:
        names = [_Name(written, form, start + match.start())]
    return _Person(titled, tuple(names))


def _judged(person: _Person, met: Sequence[_Person], facts: Facts) -> Iterator[Hit]:
    """Yield the hits for one person who is greeted."""
    pairs = [(name, _agreeing(name, met, titled=person.titled)) for name in person.names]
    known = [other for name, other in pairs if other is not None and name.form not in _PARTICLES]
    for name, other in pairs:
        if other is not None or name.form in _PARTICLES or len(name.form) < 2:
            continue
        right = _nearest(name, met)
        if right is not None:
            yield _misspelt(name, right)
            return
    if known:
        strange = person.names[-1]
        if (
            len(person.names) == 2
            and pairs[-1][1] is None
            and len(known[0].names) > 1
            and strange.written[0].isupper()
            and len(strange.form) > 1
        ):
            yield _unknown(strange, facts)
        return
    spoken = [
        name
        for name in person.names
        if len(name.form) > 1 and name.written[0].isupper() and name.form not in _PARTICLES
    ]
    if spoken and not _cannot_tell(person, met):
        yield _unknown(spoken[-1] if person.titled else spoken[0], facts)


def _agreeing(name: _Name, met: Sequence[_Person], *, titled: bool) -> _Person | None:
    """Return the person one of whose names this is: the name, a short form, an initial, or a part with a hyphen.

    ``titled`` tells that a title stands before the name: a surname behind it has no short form.
    """
    for person in met:
        if any(_agree(name, own, _short_forms(name, own, person, titled=titled)) for own in person.names):
            return person
        together = {_plain(one.form + other.form) for one, other in pairwise(person.names)}
        if len(name.form) > 3 and _plain(name.form) in together:
            return person
    return None


def _short_forms(name: _Name, own: _Name, person: _Person, *, titled: bool) -> frozenset[str]:
    """Return which short forms a name may have: "beginning", "nickname", both, or none for a surname behind a title.

    Where the facts hold a title and one name, it may be either: "Chef Tony" is Chef Anthony, but Mrs. Harrington not Mrs. Harring.
    """
    if not titled or own is not person.names[-1]:
        return _ANY_SHORT
    if len([part for part in person.names if len(part.form) > 1]) > 1:
        return frozenset()
    return _ANY_SHORT if len(name.form) <= len(own.form) or not person.titled else _NICKNAME_ONLY


def _agree(name: _Name, own: _Name, short: frozenset[str]) -> bool:
    """Tell whether two words are the same name, or one is the short form of the other, of the sorts in ``short``."""
    form, written = name.form, name.written
    if form == own.form or _plain(form) == _plain(own.form):
        return True
    if not (written + own.written).isascii() and (
        folded(written.translate(_GERMAN)) == own.form or form == folded(own.written.translate(_GERMAN))
    ):
        return True
    if len(form) == 1 or len(own.form) == 1:
        return form[0] == own.form[0]
    if "-" in form or "-" in own.form:
        parts, others = form.replace("‑", "-").split("-"), own.form.replace("‑", "-").split("-")
        if set(parts) <= set(others) or set(others) <= set(parts):
            return True
    return ("beginning" in short and _begins_as(form, own.form)) or (
        "nickname" in short and _is_nickname(form, own.form)
    )


def _begins_as(one: str, other: str) -> bool:
    less, more = sorted((one, other), key=len)
    return len(less) >= 3 and len(more) - len(less) >= 2 and more.startswith(less)


def _is_nickname(one: str, other: str) -> bool:
    """Tell whether one is what the other is called, or both are short for the same name."""
    first, second = _NICKNAMES.get(one, frozenset()), _NICKNAMES.get(other, frozenset())
    return other in first or one in second or not first.isdisjoint(second)


def _plain(form: str) -> str:
    return (
        form.replace("'", "").replace("’", "").replace("-", "").replace(".", "")
        if not form.isalpha()
        else form
    )


def _nearest(name: _Name, met: Sequence[_Person]) -> _Name | None:
    """Return the interviewer's name that this one misspells, None when none is near."""
    near = [
        own
        for person in met
        for own in person.names
        if is_near(_plain(name.form), _plain(own.form)) or _is_short_slip(name.form, own.form)
    ]
    return min(near, key=lambda own: distance(name.form, own.form, most_slips(40)), default=None)


def _is_short_slip(one: str, other: str) -> bool:
    """Tell whether one of two short names is the other with one letter more or less: "Jon" for "John"."""
    return {len(one), len(other)} == {3, 4} and distance(one, other, 1) == 1


def _cannot_tell(person: _Person, met: Sequence[_Person]) -> bool:
    """Tell whether the facts hold the other half of a name: a surname for a first name, or the reverse, or another script."""
    latin = [name.form.isascii() for name in person.names]
    for other in met:
        if not all(own.form.isascii() for own in other.names) or not all(latin):
            return True
        alone = len([own for own in other.names if len(own.form) > 1]) == 1
        if alone and other.titled != person.titled and len(person.names) == 1:
            return True
        if alone and len(other.names) > 1 and len(person.names) == 1 and not person.titled:
            return True
        if alone and not other.titled and len(person.names) > 1:
            return True
    return False


def _misspelt(name: _Name, right: _Name) -> Hit:
    return Hit(
        name.start,
        name.start + len(name.written),
        message=f"The greeting says “{name.written}”; the name that you gave is “{right.written}”.",
        fix=Fix(f"Write “{right.written}”", right.written),
    )


def _unknown(name: _Name, facts: Facts) -> Hit:
    people = " and ".join(facts.interviewers[:3])
    return Hit(
        name.start,
        name.start + len(name.written),
        message=f"The greeting names “{name.written}”, but you gave {people} as who interviewed you.",
        question="Who is this note for?",
    )


def _met(*names: str) -> Facts:
    return Facts(interviewers=names)


_REST = "\n\nThank you for your time.\n\nBest,\nSam"

RULE = Rule(
    id="wrong-name",
    group="specificity",
    title="Wrong name",
    severity="error",
    notes=ALL,
    why="People notice at once when their own name is wrong, and it may be the only thing that they remember.",
    instead="Write the name as they write it themselves: look at their mail, their card or the firm’s page.",
    sources=("AVC1", "ISU1", "FH1"),
    judge=judge,
    flags=(
        Example("Dear Prya," + _REST, facts=_met("Priya Shah")),
        Example("Dear Katherine," + _REST, facts=_met("Catherine Doyle")),
        Example("Hello Tom," + _REST, facts=_met("Priya Shah")),
        Example("Dear Ms. Shaw," + _REST, facts=_met("Priya Shah")),
        Example("Dear Dr. Lindgern and Ms. Obi," + _REST, facts=_met("Dr. Lindgren", "Ms. Obi")),
        Example("Hi Jon," + _REST, facts=_met("John Baker")),
        Example("Dear Mrs. Harrington," + _REST, facts=_met("Mrs. Harring")),
        Example("Dear Dr. van Rooyen," + _REST, facts=_met("Dr. van Rensburg")),
        Example("Dear Ms. Canon," + _REST, facts=_met("Ann Cannon")),
        Example("Dear Chief Brandt," + _REST, facts=_met("Chief Aldous")),
    ),
    passes=(
        Example("Dear Priya," + _REST, facts=_met("Priya Shah")),
        Example("Dear Mr. Haskins," + _REST),
        Example("Dear Zoe," + _REST, facts=_met("Zoë Müller")),
        Example("Dear Ms. Mueller," + _REST, facts=_met("Zoë Müller")),
        Example("Dear Bill," + _REST, facts=_met("William Straight")),
        Example("Dear Jen," + _REST, facts=_met("Jennifer Alvarez")),
        Example("Dear Professor Lan," + _REST, facts=_met("Nguyễn Thị Lan")),
        Example("Dear Helen," + _REST, facts=_met("Ms. Whitcombe")),
        Example("Dear Ms. Shah," + _REST, facts=_met("Priya")),
        Example("Dear Hiring Manager," + _REST, facts=_met("Priya Shah")),
        Example(
            "Dear Professor de Vries, dear Dr. Osei," + _REST, facts=_met("Pieter de Vries", "Abena Osei")
        ),
        Example("Dear [Name]," + _REST, facts=_met("Priya Shah")),
        Example("Dear Chef Tony," + _REST, facts=_met("Chef Anthony")),
        Example("Dear Chef Anthony," + _REST, facts=_met("Chef Tony")),
        Example("Dear Grace," + _REST, facts=_met("Xiaoling (Grace) Chen")),
        Example("Dear Mr. Venkat," + _REST, facts=_met("Mr. Venkatesh")),
        Example("Moin," + _REST, facts=_met("Priya Shah")),
        Example("Grüß Gott, Herr Huber," + _REST, facts=_met("Max Huber")),
        Example("Buenos Aires, 12 June 2025\n\nDear Priya," + _REST, facts=_met("Priya Shah")),
        Example("Dear Major Tamang," + _REST, facts=_met("Major (ret.) Tamang")),
        Example("Dear Mr. Alex," + _REST, facts=_met("Alexander Petrov")),
        Example("Sure, here is your mail:\n\nDear Priya," + _REST, facts=_met("Priya Shah")),
    ),
)
