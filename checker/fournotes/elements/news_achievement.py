"""News of a completed achievement: accepted, granted, passed, awarded, promoted; not planned or submitted."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="news-achievement",
    title="An achievement",
    holds=(
        "My article has been accepted.",
        "I passed the exam.",
        "The Patent Office has approved my valve design.",
        "I'm now a qualified electrician.",
        "My employer promoted me to team leader on Thursday.",
        "Our poster won the best-poster award in Lisbon.",
        "My bid for a school garden has been funded.",
    ),
    lacks=(
        "Since we met I have submitted a paper to a journal.",
        "I hope to publish soon.",
        "I submitted a paper last week and am waiting for the referees.",
        "My application for a patent is still being examined.",
        "My sister passed her bar exam.",
        "If I win the prize, I will tell you.",
        "I was promoted once, in 2011, as my CV shows.",
        "Your new product has won a prize, I read.",
    ),
)
