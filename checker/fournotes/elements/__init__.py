"""What notes are made of: one element, one file."""

from fournotes.elements import (
    deadline_told,
    enjoyment,
    feedback_for_the_future,
    feedback_request,
    forward_look,
    interest,
    news_achievement,
    news_offer,
    offer_of_help,
    placement,
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
)
"""All elements; a note's checklist names those that it needs."""

__all__ = ["ELEMENTS", "Element"]
