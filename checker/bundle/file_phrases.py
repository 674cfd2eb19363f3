"""Files all phrases by their words, so that no browser has to: `fournotes/draft/filed.py`."""

from zlib import crc32

from fournotes.draft.phrase_marks import file_phrases
from fournotes.judgement import phrases_of_all_rules

NAME = "fournotes/draft/filed.py"


def filed_module() -> bytes:
    """Returns the source of the module: a check on the phrases, what words show, and the phrases without a mark of a sort.

    Words that show the same stand together.
    """
    phrases = phrases_of_all_rules()
    shown, without = file_phrases(phrases)
    alike: dict[tuple[int, ...], list[str]] = {}
    for word, marks in shown.items():
        alike.setdefault(tuple(marks), []).append(word)
    rows = tuple((tuple(words), *marks) for marks, words in alike.items())
    lines = (
        '"""Made by the build."""',
        f"PHRASES = {crc32(chr(10).join(phrases).encode())}",
        f"WITHOUT = {tuple(without)!r}",
        f"SHOWN = {rows!r}",
    )
    return "\n".join((*lines, "")).encode()
