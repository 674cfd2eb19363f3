"""Dates in words, the same in every country and on every machine: no locale is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def date_in_words(day: date, year: int) -> str:
    """Say the day as "Friday 20 June", and with its year when that is not `year`.

    `year` is the year that the reader is in, so that "Thursday 1 January 2026" leaves no doubt in December
    2025.
    """
    words = f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return words if day.year == year else f"{words} {day.year}"
