"""Finds threats: lawyers, authorities, the press, reviews, going over their head, and veiled menace."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Example, Rule, examples

RULE = Rule(
    id="threat",
    group="tone",
    title="Sounds like a threat",
    severity="error",
    notes=ALL,
    why="Lawyers, reviews, the press or their superior end the conversation, and such a note is passed around and kept. It closes "
    "doors that are still open.",
    instead="Leave it out of this note and ask one plain question instead: “Could you tell me where things stand?” If you believe "
    "that something was unlawful, ask for advice before you write about it.",
    sources=("TJ1", "RB1"),
    judge=learnt("threat"),
    flags=examples(
        Example("If this continues I will contact your manager.", "follow-up"),
        Example("My solicitor has advised me to keep a copy of all our emails.", "feedback"),
        Example("People on Glassdoor will be interested to read how this was handled.", "follow-up"),
        Example("I will be filing a complaint with the equality commission.", "feedback"),
        Example("You have not heard the last of me.", "feedback"),
        Example("I am sure the local press would love to hear this story.", "feedback"),
    ),
    passes=examples(
        Example("I trained with a solicitor in Derry before I moved into conveyancing.", "thank-you"),
        Example("It was good to meet your legal team in Lagos.", "thank-you"),
        Example("Is there somebody else I should write to while Ms. Brandt is on leave?", "follow-up"),
        Example("Ms. Tran is copied in, as you suggested.", "follow-up"),
        Example("My review of the literature has just been accepted by a journal.", "exception"),
        Example(
            "For two years I answered complaints at the ombudsman’s office, as we discussed.", "thank-you"
        ),
        Example("Your colleagues’ reviews of the firm online were warm, and now I see why.", "thank-you"),
        Example("I have no complaint at all about how I was treated.", "feedback"),
    ),
)
