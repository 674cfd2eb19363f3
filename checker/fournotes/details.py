"""What in a note is specific: words that could only have come from this interview."""

from __future__ import annotations

from fournotes.draft.read import Draft
from fournotes.draft.span import Span
from fournotes.facts import Facts


def find_details(draft: Draft, facts: Facts) -> list[Span]:
    """Return the places in the body that are specific, in order, in code points."""
    topics = {topic.casefold() for topic in facts.topics}
    found = []
    body = draft.body
    if body is not None:
        lowered = draft.text.casefold()
        for topic in topics:
            place = lowered.find(topic, body.start, body.end)
            if place >= 0 and len(lowered) == len(draft.text):
                found.append(Span(place, place + len(topic)))
    return sorted(found)
