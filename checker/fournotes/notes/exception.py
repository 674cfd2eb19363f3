"""The exception: when your situation changes while you wait."""

from fournotes.notes.note import Limits, Need, Note

NOTE = Note(
    id="exception",
    name="Exception",
    purpose="Tells them of a significant change before they have decided: another offer, or a piece of your work that has been accepted.",
    limits=Limits(thin=40, warn=150, error=200, paragraphs=3),
    needs=(
        Need("news", "Tells the news", required=True),
        Need("deadline-told", "Says by when you must answer the other offer", required=False),
        Need("wish-to-hear", "Says that you would like to hear from them first", required=False),
        Need("thanks", "Thanks them", required=False),
        Need("interest", "Says that you still want the job", required=False),
    ),
    outline="""\
Dear [name of the person who interviewed you],

Thank you again for our conversation on [date] about the [job] role. Since then [your news: another employer has offered me a position / my article has been accepted], and [the day on which they expect your answer / how it bears on this job].

[Their company] is still where I would most like to work, because of [one thing about the work]. I would be glad to hear from you before I decide.

Kind regards,
[your name]
""",
    example="""\
Dear Ms. Okafor,

Thank you again for our conversation on 2 June about the dispenser role. Since then another pharmacy has offered me a post, and they have asked me to reply by 10 June.

Yours is still where I would most like to work, because of the time you give to each repeat prescription. I would be glad to hear from you before I decide. If the timing cannot change, I quite understand.

Kind regards,
Lena Brandt
""",
)
