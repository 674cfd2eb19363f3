"""A request for feedback on the interview: how it went, what was missing, where to do better."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="feedback-request",
    title="Asks for feedback",
    holds=(
        "Could you give me some feedback?",
        "Any pointers, however blunt, would be welcome.",
        "I'd like to know where I lost marks.",
        "What could I have done better in the test lesson?",
        "May I ask why I was not selected?",
        "Please let me know my shortcomings.",
        "A frank word on how I came across would be a great help.",
        "Was it my English?",
    ),
    lacks=(
        "Is there anything else I could send while you decide?",
        "Could you please reconsider?",
        "Thank you for the advice you gave me at the end.",
        "Your feedback on my portfolio was very kind.",
        "I answered the last question badly.",
        "There is no need to send me any feedback.",
        "When will I be told the result?",
        "Our feedback box was always empty.",
        "You told me how the parents painted the gym.",
    ),
)
