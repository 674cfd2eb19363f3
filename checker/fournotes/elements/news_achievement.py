"""An achievement."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="news-achievement",
    title="An achievement",
    phrases=(
        "(has|have|was|been) ..1 (accepted|published|granted|awarded|approved)",
        "i ..1 (passed|qualified|won|received|obtained)",
    ),
    spares=(),
    holds=(
        "My article has been accepted.",
        "I passed the exam.",
    ),
    lacks=(
        "I hope to publish soon.",
    ),
)
