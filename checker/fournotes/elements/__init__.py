"""What notes are made of: one element, one file."""

from fournotes.elements import (
    chasing,
    deadline_told,
    enjoyment,
    feedback_for_the_future,
    feedback_request,
    forward_look,
    interest,
    just_met,
    news_achievement,
    news_offer,
    offer_of_help,
    placement,
    rejection_told,
    thanks,
    wish_to_hear,
)
from fournotes.elements.element import Element

ELEMENTS: tuple[Element, ...] = (
    thanks.ELEMENT,
    forward_look.ELEMENT,
    interest.ELEMENT,
    offer_of_help.ELEMENT,
    feedback_request.ELEMENT,
    feedback_for_the_future.ELEMENT,
    enjoyment.ELEMENT,
    news_offer.ELEMENT,
    news_achievement.ELEMENT,
    deadline_told.ELEMENT,
    wish_to_hear.ELEMENT,
    placement.ELEMENT,
    rejection_told.ELEMENT,
    chasing.ELEMENT,
    just_met.ELEMENT,
)
"""All elements; a note's checklist names those that it needs, and ``wrong-note`` tells kinds apart by the last three."""

__all__ = ["ELEMENTS", "Element"]
