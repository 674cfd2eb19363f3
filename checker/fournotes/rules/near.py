"""Words that are nearly another: a slip of the finger or of memory in a name."""

from __future__ import annotations

MOST = 2
"""Letters that may differ in the longest word."""


def most_slips(length: int) -> int:
    """Return how many letters may differ in a word of ``length`` letters before it is another word."""
    if length < 4:
        return 0
    return 1 if length < 6 else MOST


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters must be added, left out, changed or swapped to make one word the other.

    The optimal string alignment distance; ``most + 1`` stands for anything above ``most``. Words are at most some dozens of
    letters long: longer ones count as far apart.
    """
    if abs(len(one) - len(other)) > most or max(len(one), len(other)) > 40:
        return most + 1
    if len(set(one).difference(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, another in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != another))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == another:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def is_near(one: str, other: str) -> bool:
    """Tell whether two different words are so alike that one is likely the other misspelt."""
    if len(set(other).difference(one)) > MOST:
        return False
    most = most_slips(max(len(one), len(other)))
    return most > 0 and one != other and distance(one, other, most) <= most
