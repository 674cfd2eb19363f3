"""The table of the sentence model as one compressed file.

Three things make it small. A pair of words is named by the places of the two in the list of words. For each feature, bits
tell which labels it has a weight for, and only those weights follow. And each kind of data is compressed on its own, as
suits it.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from struct import Struct
from typing import NamedTuple

PER_LOGIT = 4
"""Units of a weight: quarters of a logit. Tenths judged about the same, and took a sixth more."""
MIDDLE = 100
"""The byte of a weight of nothing."""

_HEAD = Struct("<4I")
"""Bytes of each part: words, gaps between pairs, bits, weights."""
_NUMBER = 4
"""Bytes of a number."""
_STEP = 64
"""Rows from one known beginning in the weights to the next."""


class Table(NamedTuple):
    """Weights by features.

    A word's number is that of its row too. ``pairs`` are the codes of the pairs, in order; their rows follow those of the
    words. For each row, four of the bytes ``bits`` tell which labels have a weight there, the first label in the lowest bit.
    ``weights`` are a byte each, ``MIDDLE`` too high; of every 64th row, ``starts`` tells where its weights begin.
    """

    words: dict[str, int]
    pairs: Sequence[int]
    bits: bytes
    starts: Sequence[int]
    weights: bytes

    def row(self, feature: str) -> list[tuple[int, int]]:
        """Return the number of each label for which a feature has a weight, and that weight; nothing for an unknown feature."""
        first, is_pair, second = feature.partition(" ")
        words, pairs, bits_of_rows, _, weights = self
        place = words.get(first)
        if place is None:
            return []
        if is_pair:
            other = words.get(second)
            if other is None:
                return []
            code = _code(place, other, len(words))
            at = bisect_left(pairs, code)
            if at == len(pairs) or pairs[at] != code:
                return []
            place = len(words) + at
        found = []
        bits, at = _between(bits_of_rows, place, place + 1), self._start(place)
        while bits:
            lowest = bits & -bits
            found.append((lowest.bit_length() - 1, weights[at] - MIDDLE))
            bits ^= lowest
            at += 1
        return found

    def _start(self, place: int) -> int:
        """Return where the weights of a row begin: behind one for each bit of the rows above."""
        step = place // _STEP
        return self.starts[step] + _between(self.bits, step * _STEP, place).bit_count()


def pack(rows: Mapping[str, Iterable[int]]) -> bytes:
    """Return the file for these features and their weights, one for each of at most 32 labels, held within 100."""
    pairs = [name.split(" ", 1) for name in rows if " " in name]
    seconds = Counter(second for _, second in pairs)
    alone = {name for name in rows if " " not in name}.union(*pairs)
    # What often stands second comes first, so that the gaps between pairs are small.
    words = sorted(alone, key=lambda word: (-seconds[word], word))
    numbers = {word: number for number, word in enumerate(words)}
    coded = {
        _code(numbers[first], numbers[second], len(words)): f"{first} {second}" for first, second in pairs
    }
    codes = sorted(coded)
    held = [
        [max(-MIDDLE, min(MIDDLE, weight)) for weight in rows.get(name, ())]
        for name in (*words, *(coded[code] for code in codes))
    ]
    bits = [sum(1 << label for label, weight in enumerate(row) if weight) for row in held]
    parts = (
        zlib.compress("\n".join(words).encode(), 9),
        zlib.compress(_planes(_bytes([after - before for before, after in pairwise([0, *codes])])), 9),
        _without_repeats(_bytes(bits)),
        _without_repeats(bytes(MIDDLE + weight for row in held for weight in row if weight)),
    )
    return _HEAD.pack(*map(len, parts)) + b"".join(parts)


def unpack(packed: bytes) -> Table:
    """Return the table in a file that :func:`pack` made."""
    stops = accumulate(_HEAD.unpack_from(packed), initial=_HEAD.size)
    words, planes, bits, weights = [zlib.decompress(packed[start:stop]) for start, stop in pairwise(stops)]
    numbers = {word: number for number, word in enumerate(words.decode().split("\n"))}
    rows = range(0, len(bits) // _NUMBER, _STEP)
    counts = [_between(bits, row, row + _STEP).bit_count() for row in rows]
    return Table(
        numbers,
        list(accumulate(_numbers(_woven(planes)))),
        bits,
        list(accumulate(counts, initial=0)),
        weights,
    )


def _between(bits: bytes, first: int, stop: int) -> int:
    """Return the bits of some rows as one number."""
    return int.from_bytes(bits[first * _NUMBER : stop * _NUMBER], "little")


def _code(first: int, second: int, words: int) -> int:
    """Return the one number that stands for a pair of so many words."""
    return first * words + second


def _bytes(numbers: Sequence[int]) -> bytes:
    return Struct(f"<{len(numbers)}I").pack(*numbers)


def _numbers(written: bytes) -> tuple[int, ...]:
    return Struct(f"<{len(written) // _NUMBER}I").unpack(written)


def _planes(written: bytes) -> bytes:
    """Return the lowest bytes of all numbers, then the second ones, and so on: those alike stand together."""
    return b"".join(written[place::_NUMBER] for place in range(_NUMBER))


def _woven(planes: bytes) -> bytes:
    """Return what :func:`_planes` took apart."""
    written = bytearray(len(planes))
    size = len(planes) // _NUMBER
    for place in range(_NUMBER):
        written[place::_NUMBER] = planes[place * size : (place + 1) * size]
    return bytes(written)


def _without_repeats(written: bytes) -> bytes:
    """Compress by how often each byte occurs alone: looking for repeats would take room, and find none that are worth it."""
    writer = zlib.compressobj(9, strategy=zlib.Z_HUFFMAN_ONLY)
    return writer.compress(written) + writer.flush()
