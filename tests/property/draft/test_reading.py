"""What reading a draft promises."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator

from hypothesis import assume, example, given
from hypothesis import strategies as st

from fournotes.draft.anatomy import Anatomy, dissect
from fournotes.draft.language import is_english
from fournotes.draft.mojibake import mended
from fournotes.draft.quotations import has_quotations
from fournotes.draft.read import Draft, _paragraphs, _read_block, read
from fournotes.draft.span import Span
from tests.property.draft.strategies import ANY_TEXT, SETTINGS, mails, written


def parts(anatomy: Anatomy) -> Iterator[tuple[str, Span]]:
    for part in ("subject", "greeting", "closing", "name"):
        span = getattr(anatomy, part)
        if span is not None:
            yield part, span
    for part in ("head", "blocks", "postscript", "afterword", "signature", "quoted"):
        for span in getattr(anatomy, part):
            yield part, span


def counts(draft: Draft) -> tuple[object, ...]:
    """Return all that a verdict about length, greeting and sign-off depends on, and the words that phrases see."""
    return (
        draft.words,
        [(paragraph.words, paragraph.sentences) for paragraph in draft.paragraphs],
        [
            (sentence.count, sentence.mark, [word.form for word in sentence.words])
            for sentence in draft.sentences
        ],
        draft.anatomy.greeting is None,
        draft.anatomy.closing is None,
        draft.anatomy.name is None,
        draft.anatomy.subject is None,
    )


class TestAnyText:
    """Any Unicode at all is read; every span lies inside the text, and no two parts share a character."""

    @SETTINGS
    @given(ANY_TEXT)
    @example("\ud800\udfff")
    @example("Hi\x00\x1c\x85\u2028Sam")
    @example("\u200b \u200b")
    def test_never_raises(self, text: str) -> None:
        assert read(text).text == text

    @SETTINGS
    @given(ANY_TEXT)
    def test_spans_lie_inside(self, text: str) -> None:
        draft = read(text)
        spans = [span for _, span in parts(draft.anatomy)]
        spans += [Span(paragraph.start, paragraph.end) for paragraph in draft.paragraphs]
        for sentence in (*draft.sentences, *draft.others):
            spans.append(Span(sentence.start, sentence.end))
            assert sentence.words
            for word in sentence.words:
                assert sentence.start <= word.start < word.end <= sentence.end
        for start, end in spans:
            assert 0 <= start <= end <= len(text)

    @SETTINGS
    @given(ANY_TEXT)
    @example("THANKS,\r>\rTHANKS")
    def test_parts_do_not_overlap(self, text: str) -> None:
        taken: set[int] = set()
        for part, span in parts(read(text).anatomy):
            places = set(range(span.start, span.end))
            assert not places & taken, part
            taken |= places

    @SETTINGS
    @given(ANY_TEXT)
    def test_sentences_stand_in_order_inside_their_part(self, text: str) -> None:
        draft = read(text)
        last = 0
        for sentence in draft.sentences:
            assert last <= sentence.start
            last = sentence.end
            assert any(
                block.start <= sentence.start and sentence.end <= block.end for block in draft.anatomy.blocks
            )
        assert draft.words == sum(sentence.count for sentence in draft.sentences)

    @SETTINGS
    @given(ANY_TEXT)
    def test_tells_its_language(self, text: str) -> None:
        assert is_english(read(text)) in {True, False}

    @SETTINGS
    @given(ANY_TEXT)
    def test_reads_the_same_twice(self, text: str) -> None:
        assert read(text) == read(text)


class TestTidyMail:
    """A tidy mail is read as it was written, and as nothing else however it was typed, wrapped or sent."""

    @SETTINGS
    @given(mails())
    def test_is_read_as_written(self, mail: tuple[str, list[str], str, str]) -> None:
        text = written(mail)
        draft = read(text)
        greeting, paragraphs, closing, name = mail
        found = [text[paragraph.start : paragraph.end] for paragraph in draft.paragraphs]
        assert found == paragraphs
        anatomy = draft.anatomy
        found = [
            span.of(text) if span else None for span in (anatomy.greeting, anatomy.closing, anatomy.name)
        ]
        assert found == [greeting, closing, name]
        assert draft.words == sum(len(paragraph.split()) for paragraph in paragraphs)

    @SETTINGS
    @given(mails(), st.sampled_from(["\r\n", "\r", "\u2028", " \n", "\t\n", "\u00a0\n"]))
    def test_line_breaks(self, mail: tuple[str, list[str], str, str], line_break: str) -> None:
        text = written(mail)
        assert counts(read(text.replace("\n", line_break))) == counts(read(text))

    @SETTINGS
    @given(mails())
    def test_hard_wraps(self, mail: tuple[str, list[str], str, str]) -> None:
        greeting, paragraphs, closing, name = mail
        wrapped = [textwrap.fill(paragraph, 72, break_on_hyphens=False) for paragraph in paragraphs]
        assert counts(read(written((greeting, wrapped, closing, name)))) == counts(read(written(mail)))

    @SETTINGS
    @given(mails())
    def test_curly_quotes(self, mail: tuple[str, list[str], str, str]) -> None:
        text = written(mail)
        assert counts(read(text.replace("'", "’"))) == counts(read(text))

    @SETTINGS
    @given(mails())
    def test_accents(self, mail: tuple[str, list[str], str, str]) -> None:
        text = written(mail).replace("cold", "café").replace("Ann", "Zoë")
        assert counts(read(unicodedata.normalize("NFD", text))) == counts(
            read(unicodedata.normalize("NFC", text))
        )

    @SETTINGS
    @given(mails(), st.sampled_from(["  ", "\n\n", "\n \n\t\n", "\u200b"]))
    def test_white_space_around(self, mail: tuple[str, list[str], str, str], space: str) -> None:
        text = written(mail)
        assert counts(read(space + text + space)) == counts(read(text))

    @SETTINGS
    @given(mails(), st.sampled_from(["😀 ", "👋🏽 ", "– ", "* "]))
    def test_emoji_before(self, mail: tuple[str, list[str], str, str], emoji: str) -> None:
        text = written(mail)
        assert counts(read(emoji + text)) == counts(read(text))

    @SETTINGS
    @given(
        mails(),
        st.sampled_from(
            [
                "Senior Engineer, Seals\nKestrel Ltd | 0161 496 0123\nlena@kestrel.example",
                "\nSent from my iPhone",
                "\n-- \nLena Brandt, MSc\nhttps://lena.example",
                "\nGet Outlook for Android",
                "\nThis e-mail is confidential and intended only for you. Please destroy it if it is not yours.",
                "\n🌱 Please consider the environment before printing.",
            ]
        ),
    )
    def test_signature_below(self, mail: tuple[str, list[str], str, str], signature: str) -> None:
        text = written(mail)
        assert counts(read(f"{text}\n{signature}")) == counts(read(text))

    @SETTINGS
    @given(
        mails(),
        st.sampled_from(
            [
                "On Mon, 2 Jun 2025 at 10:00, Ann Lee <ann@x.example> wrote:\n> {}",
                "On Mon, 2 Jun 2025 at 10:00, Ann Lee\n<ann@x.example> wrote:\n\n{}",
                "-----Original Message-----\nFrom: Ann Lee\n\n{}",
                "________________________________\nFrom: Ann Lee <ann@x.example>\nSent: Monday\nTo: Sam\nSubject: Hello\n\n{}",
                "Am 12.03.2025 um 09:14 schrieb Ann Lee:\n> {}",
                "Le lun. 6 oct. 2025 à 09:31, Ann Lee <ann@x.example> a écrit :\n\n{}",
                "> {}",
            ]
        ),
    )
    def test_quoted_mail_below(self, mail: tuple[str, list[str], str, str], quoted: str) -> None:
        text = written(mail)
        earlier = "Thank you! When can you start?\n\nBest,\nAnn"
        below = quoted.format(earlier.replace("\n", "\n> ") if quoted.endswith("> {}") else earlier)
        assert counts(read(f"{text}\n\n{below}")) == counts(read(text))

    @SETTINGS
    @given(mails(), st.data())
    def test_leaving_out_a_paragraph_makes_it_shorter(
        self, mail: tuple[str, list[str], str, str], data: st.DataObject
    ) -> None:
        greeting, paragraphs, closing, name = mail
        assume(len(paragraphs) > 1)
        kept = list(paragraphs)
        del kept[data.draw(st.integers(0, len(kept) - 1))]
        less = read(written((greeting, kept, closing, name)))
        assert less.words < read(written(mail)).words
        assert len(less.paragraphs) <= len(paragraphs) - 1


@SETTINGS
@given(mails().map(written) | ANY_TEXT, ANY_TEXT)
@example("Dear Ann,\n\nThe 10-", "12 lines“ and -so\n\nBest,\nSam")
def test_a_block_is_read_alike_whatever_stands_below_it(above: str, below: str) -> None:
    """What is remembered of a block that somebody wrote first is what a fresh look at the whole draft would find."""
    text = mended(above + "\n\n" + below)
    quoting = has_quotations(text)
    for block in dissect(text).blocks:
        assert _read_block(text, block, quoting=quoting) == _paragraphs(text, block, quoting)
