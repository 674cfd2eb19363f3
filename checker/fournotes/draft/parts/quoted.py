"""Earlier mail that a mail program has quoted: found line by line, so that it is never judged."""

from __future__ import annotations

import re

from fournotes.draft.lines import Line

_WROTE = (
    "wrote", "writes", "schrieb", "a écrit", "escribió", "escribio", "escreveu", "ha scritto", "scrisse", "schreef", "skrev",
    "napisał", "napsal", "a scris", "ezt írta", "yazdı", "kirjoitti", "đã viết", "menulis", "пише", "написа", "έγραψε",
    "写道", "寫道", "作成", "님이 작성", "كتب", "כתב", "ने लिखा", "sumulat",
)  # fmt: skip
"""What mail programs write before the colon above a quoted mail, in lower case."""

_SOMEBODY = re.compile(r"\b(?:(?:i|you|we|they|he|she|who|and) wrote|it writes)\b")
"""What people write before a colon: "On Monday you wrote:"."""

_BEGINS = frozenset("on am le el em il op den w dnia pe vào pada tanggal a".split())
"""First words of an attribution that a program has wrapped: its date comes first."""

_FROM = frozenset(
    "from von de van da od från fra lähettäjä gönderen kimden từ dari от від 发件人 寄件者 差出人 from 보낸 من".split()
)
_OTHER_HEADERS = frozenset(
    "sent date to cc subject gesendet datum an betreff envoyé à objet enviado enviada para fecha asunto data assunto inviato a "
    "oggetto verzonden aan onderwerp skickat till ämne sendt til emne wysłano do temat lähetetty vastaanottaja aihe gönderildi "
    "tarih kime konu odesláno komu předmět gửi đến отправлено кому тема дата 发送时间 收件人 主题 送信日時 宛先 件名 받는 날짜 제목".split()
)
"""The labels of the block that Outlook puts above a quoted mail; the first is always the sender's."""

_RULERS = (
    "original message", "original mail", "original appointment", "forwarded message", "reply message", "ursprüngliche nachricht",
    "original-nachricht", "originalnachricht", "weitergeleitete nachricht", "message d'origine", "message original",
    "message transféré", "mensaje original", "mensaje reenviado", "mensagem original", "mensagem encaminhada",
    "messaggio originale", "messaggio inoltrato", "oorspronkelijk bericht", "ursprungligt meddelande", "oprindelig meddelelse",
    "opprinnelig melding", "wiadomość oryginalna", "původní zpráva", "eredeti üzenet", "mesaj original", "orijinal mesaj",
    "исходное сообщение", "пересылаемое сообщение", "原始邮件", "原始郵件", "元のメッセージ", "원본 메시지",
)  # fmt: skip
"""What stands between the dashes above a quoted mail."""

_FORWARDED = (
    "begin forwarded message", "anfang der weitergeleiteten", "début du message", "inicio del mensaje", "inizio messaggio",
    "início da mensagem", "begin doorgestuurd bericht",
)  # fmt: skip

_LONGEST = 300
"""Code points that an attribution may have."""
_TALLEST = 3
"""Lines over which a program may wrap it."""
_BLOCK = 5
"""Lines in which Outlook's block shows a second label."""


def quoted_lines(lines: list[Line]) -> list[bool]:
    """Tell for each line whether it belongs to an earlier mail.

    Lines that begin with ``>`` are quoted wherever they stand. An attribution ("On … wrote:"), a ruler
    ("-----Original Message-----") or an Outlook block (From, Sent, To) below some words of the draft quotes all that
    follows; an attribution above ``>`` lines quotes only those, so that a reply written below them is read.
    """
    quoted = [line.words.startswith((">", "|>")) for line in lines]
    started = False
    for place, line in enumerate(lines):
        if quoted[place] or not line.words:
            continue
        if started and (_is_ruler(line) or _is_block(lines, place)):
            return _all_from(quoted, _with_line_above(lines, place))
        height = _attribution_height(lines, place) if line.words[-1] in ":：-" else 0
        if height:
            following = _next_with_words(lines, place + 1)
            marked = following < len(lines) and quoted[following]
            if marked:
                quoted[place + 1 - height : place + 1] = [True] * height
            elif started:
                return _all_from(quoted, place + 1 - height)
        elif not started:
            started = not _is_header(line)
    return quoted


def _attribution_height(lines: list[Line], place: int) -> int:
    """Return how many lines the attribution that ends here takes, 0 when there is none."""
    words = lines[place].words
    if len(words) > _LONGEST:
        return 0
    lower = words.lower()
    if not any(verb in lower for verb in _WROTE):
        # some programs give only the date and the address, in angle brackets right before the colon
        return int(lower.endswith((">:", ">：")) and "@" in lower and _has_digit(lower))
    if "@" not in lower and _SOMEBODY.search(lower):
        return 0
    if lines[place].first in _BEGINS and _has_digit(lower):
        return 1
    for height in range(2, _TALLEST + 1):
        above = place + 1 - height
        if above < 0 or not lines[above].words or len(lines[above].words) > _LONGEST:
            break
        if lines[above].first in _BEGINS and _has_digit(lines[above].words):
            return height
    return int("@" in lower or _has_digit(lower))


def _has_digit(words: str) -> bool:
    return any(c.isdigit() for c in words)


def _is_ruler(line: Line) -> bool:
    if line.words[0] in "-_=*—–":
        return line.words.strip("-_=*—– ").lower().startswith(_RULERS)
    return line.words.lower().startswith(_FORWARDED) if line.words[-1] in ":：" else False


def _is_header(line: Line) -> bool:
    return _label(line) in _OTHER_HEADERS or _label(line) in _FROM


def _is_block(lines: list[Line], place: int) -> bool:
    """Tell whether the sender's label stands here and another label below it."""
    if _label(lines[place]) not in _FROM:
        return False
    return any(_label(line) in _OTHER_HEADERS for line in lines[place + 1 : place + _BLOCK])


def _label(line: Line) -> str:
    """Return the first word of a line that begins with a label and a colon, else nothing."""
    colon = line.words.find(":", 0, 24)
    if colon < 0:
        colon = line.words.find("：", 0, 24)
    return line.first if colon > 0 else ""


def _with_line_above(lines: list[Line], place: int) -> int:
    """Return the place of the ruled line that Outlook draws above its block, else ``place``; words stand above both."""
    above = place - 1 if lines[place - 1].words else place - 2
    return place if lines[above].words.strip("_-*") else above


def _next_with_words(lines: list[Line], place: int) -> int:
    while place < len(lines) and not lines[place].words:
        place += 1
    return place


def _all_from(quoted: list[bool], place: int) -> list[bool]:
    return quoted[:place] + [True] * (len(quoted) - place)
