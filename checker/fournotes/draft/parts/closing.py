"""The sign-off: "Kind regards," and its many kin, on a line of its own or behind the last sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from fournotes.draft.lines import Line
from fournotes.draft.parts.names import is_name

_HEADS = frozenset(
    "regards regard rgds wishes wish greetings salutations sincerely faithfully truly respectfully cordially warmly gratefully "
    "appreciatively humbly obediently kindest best thankfully gratitude appreciation respect respects yours love hugs fondly "
    "affectionately blessings peace br kr vr wr brgds cheerio ciao x xx xxx".split()
)
"""Words that close a letter, alone or with others around them."""

_THANKS = frozenset("thanks thankyou thx thnx tnx ty tks cheers ta thanking thank".split())
"""These close a letter too, when they thank for nothing in particular."""

_COMPANY = frozenset(
    "with in my our the very much kind best warm warmest kindest many sincere sincerest cordial friendly good respectful deep "
    "deepest heartfelt great all every once again and & of for now you your yours to most thankful appreciative grateful "
    "personal professional a an big bright always ever both advance so more indeed submitted i am remain as humble obedient "
    "servant lot million bunch heaps sir madam".split()
)
"""Words that stand beside those."""

_WHOLE = (
    "all the best", "all good wishes", "take care", "stay well", "stay safe", "be well", "keep well", "good day", "god bless", "talk soon",
    "speak soon", "see you soon", "see you then", "until then", "until next time", "bye for now", "bye", "happy holidays", "merry christmas",
    "happy new year", "onwards", "over and out", "ever yours", "aye",
    # German, French, Spanish, Portuguese, Italian, Dutch
    "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "mit besten grüßen", "freundliche grüße",
    "freundliche grüsse", "viele grüße", "liebe grüße", "beste grüße", "herzliche grüße", "hochachtungsvoll", "mfg", "lg", "vg", "grüße",
    "cordialement", "bien cordialement", "bien à vous", "bien à toi", "sincères salutations", "salutations distinguées", "amicalement",
    "saludos", "saludos cordiales", "un saludo", "un cordial saludo", "un abrazo", "atentamente", "cordialmente",
    "atenciosamente", "att", "abraços", "um abraço", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos",
    "cordiali saluti", "distinti saluti", "un caro saluto", "cari saluti", "saluti",
    "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten", "groeten", "groetjes", "groet", "mvg",
    # the North and the East
    "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "mvh", "vennlig hilsen", "med vennlig hilsen",
    "med venlig hilsen", "venlig hilsen", "hilsen", "ystävällisin terveisin", "terveisin", "parhain terveisin",
    "pozdrawiam", "z poważaniem", "z wyrazami szacunku", "serdecznie pozdrawiam", "s pozdravem", "üdvözlettel", "cu stimă", "cu respect",
    "saygılarımla", "iyi günler", "sevgiler", "selamlar", "с уважением", "з повагою", "με εκτίμηση",
    # Ireland, Wales, Scotland, New Zealand, Hawaii
    "le gach dea-ghuí", "le dea-ghuí", "le meas", "is mise le meas", "is mise", "slán", "slán go fóill", "beir bua",
    "cofion", "cofion cynnes", "cofion gorau", "yn gywir", "yr eiddoch yn gywir", "diolch", "diolch yn fawr",
    "le deagh dhùrachd", "ngā mihi", "nga mihi", "ngā mihi nui", "nga mihi nui", "noho ora mai", "mahalo", "aloha",
    # Asia and Africa
    "trân trọng", "hormat saya", "salam hormat", "wassalam", "salam", "terima kasih", "salamat po", "salamat", "maraming salamat po",
    "jai hind", "namaste", "dhanyavaad", "dhanyawad", "shukran", "shukriya", "asante", "asante sana",
    "此致", "敬礼", "敬禮", "敬上", "敬具", "よろしくお願いします", "よろしくお願いいたします", "감사합니다", "드림",
)  # fmt: skip
"""Closings whose words mean nothing else."""

_GOOD_WISH = frozenset("have enjoy".split())
_TIMES = frozenset(
    "day week weekend evening morning afternoon night one time holiday holidays break summer winter easter christmas diwali eid "
    "month year rest ahead".split()
)
"""What a last wish is for: "Have a lovely weekend,"."""

_BY_FIRST_WORD: dict[str, list[str]] = {}
for _closing in sorted(_WHOLE, key=len, reverse=True):
    _BY_FIRST_WORD.setdefault(re.split(r"[ -]", _closing)[0], []).append(_closing)

_MOST = frozenset(
    (
        "kind regards", "best regards", "warm regards", "regards", "best", "best wishes", "with best wishes", "all the best",
        "sincerely", "yours sincerely", "yours faithfully", "yours truly", "respectfully", "with kind regards", "many thanks and kind regards",
    )
)  # fmt: skip
"""How most letters end: these need no closer look."""

_ALONE = frozenset("best warmest kindest".split())
"""Companions that people also leave alone: "Best,"."""
_FIRST = (
    _HEADS
    | _THANKS
    | _GOOD_WISH
    | frozenset(_BY_FIRST_WORD)
    | (_COMPANY - frozenset("the a an & you your to for as".split()))
)
"""First words that a sign-off can have: any other line is passed over at once."""

_TOKEN = re.compile(r"(?:[^\W_]|[\u0300-\u036f])(?:[^\W_]|['’\u0300-\u036f-])*|&")
_AROUND = " \t\u00a0,.!;:~–—-"
_LONGEST = 90
"""Code points of a line that is a sign-off, with the name behind it."""
_TAIL = 120
"""Code points at the end of a line in which a sign-off may follow its last sentence."""
_LAST_STOP = re.compile(r"[.!?…)] +(?=\S)")
_FROM_WHERE = 40
"""Code points of the place in "Best wishes from a rainy Leeds,"."""


class Closing(NamedTuple):
    """A sign-off on a line: where it stands and where the name behind it, in code points of the line's words.

    ``thanks`` tells that it is made of thanks or a good wish alone, so that it may as well be a last sentence.
    """

    start: int
    end: int
    name: tuple[int, int] | None
    thanks: bool


def closing_on(line: Line) -> Closing | None:
    """Return the sign-off on this line: alone, with the name after it, or behind the last sentence."""
    words = line.words
    plain = words[:-1] if words[-1] == "," else words
    if plain.lower() in _MOST:
        return Closing(0, len(words), None, False)
    if line.first in _FIRST and len(words) <= _LONGEST:
        found = _closing_at(words, _first_letter(words))
        if found is not None:
            return found
    if words[-1] in ".?" or not (
        ". " in words or "! " in words or "? " in words or ") " in words or "… " in words
    ):
        return None
    for stop in _LAST_STOP.finditer(words, max(0, len(words) - _TAIL)):
        found = _closing_at(words, stop.end())
        if found is not None and (found.name is not None or words[-1] == "," or not found.thanks):
            return found
    return None


def _first_letter(words: str) -> int:
    token = _TOKEN.search(words, 0, 12)
    return token.start() if token else 0


def _closing_at(words: str, start: int) -> Closing | None:
    """Return the sign-off that begins here and, with at most a name behind it, ends the line."""
    end, thanks = _run(words, start)
    if end < 0:
        return None
    rest = words[end:]
    plain = rest.strip(_AROUND)
    if not plain or not any(c.isalpha() for c in plain):
        return Closing(start, end + (rest[:1] in ",.!;:" and rest != ""), None, thanks)
    apart = rest[0] != " " or rest.lstrip()[0] in _AROUND
    if not is_name(plain) or not (apart or _name_follows(words[start:end], plain)):
        return None
    name = end + rest.index(plain)
    return Closing(start, end + (rest[0] in ",.!;:"), (name, name + len(plain)), thanks)


def _name_follows(closing: str, name: str) -> bool:
    """Tell whether the words right behind a sign-off without a comma are the writer's name: "Cheers Bob", "thanks sam"."""
    if closing[-4:].lower() in {"best", " you"}:
        return " " not in name and name[0].isupper() and closing[-1] == "t"
    return not name[0].islower() or " " not in closing + name


def _run(words: str, start: int) -> tuple[int, bool]:
    """Return where the sign-off ends that begins here, -1 without one, and whether it is made of thanks alone."""
    opening = _TOKEN.match(words, start)
    if opening is None:
        return -1, False
    first = opening.group().lower()
    for whole in _BY_FIRST_WORD.get(re.split("-", first)[0], ()):
        end = start + len(whole)
        if words[start:end].lower() == whole and not words[end : end + 1].isalnum():
            return end, False
    if first in _GOOD_WISH:
        return _good_wish(words, start), True
    return _walk(words, start)


def _walk(words: str, start: int) -> tuple[int, bool]:
    head = thanks = False
    end, last = -1, start
    for token in _TOKEN.finditer(words, start, start + _LONGEST):
        between = words[last : token.start()]
        if between.strip(" ,-/\u00a0"):
            break
        if (
            "," in between
            and end >= 0
            and token.group()[0].isupper()
            and not _rest_closes(words, token.start())
        ):
            break
        word = token.group().lower()
        last = token.end()
        if word in _HEADS:
            head, end = True, last
        elif word in _THANKS:
            thanks = True
            end = last if word != "thank" else -1
        elif word == "from" and end >= 0:
            return _place_end(words, last), not head
        elif word not in _COMPANY:
            break
        elif end >= 0 or word in _ALONE or (word in "you u" and thanks):
            end = last
            head = head or word in _ALONE
    return end, thanks and not head


def _rest_closes(words: str, start: int) -> bool:
    """Tell whether two words or more up to the end of the line are a sign-off of their own: "…, Yours Faithfully,"."""
    rest = words[start:].strip(_AROUND)
    return " " in rest and _walk(words, start)[0] >= start + len(rest)


def _place_end(words: str, start: int) -> int:
    """Return the end of the place that a wish comes from: at the comma, or at the end of a short line."""
    comma = words.find(",", start)
    end = comma if comma >= 0 else len(words)
    return end if end - start <= _FROM_WHERE else -1


def _good_wish(words: str, start: int) -> int:
    """Return the end of "Have a lovely weekend", -1 for anything else that people have or enjoy."""
    rest = words[start:].rstrip(_AROUND)
    tokens = rest.lower().split()
    if 3 <= len(tokens) <= 7 and tokens[-1] in _TIMES and tokens[1] in {"a", "an", "your", "the"}:
        return start + len(rest)
    return -1
