"""The follow-up: a week after the promised date has passed in silence."""

from fournotes.notes.note import Limits, Need, Note

NOTE = Note(
    id="follow-up",
    name="Follow-up",
    purpose="Says, a week after the date they gave you, that you are still interested, and asks whether anything else would be useful.",
    limits=Limits(thin=30, warn=125, error=200, paragraphs=3),
    needs=(
        Need("offer-of-help", "Asks whether anything else would be useful", required=True),
        Need("thanks", "Thanks them", required=False),
        Need("interest", "Says that you still want the job", required=False),
        Need("forward-look", "Looks forward to hearing from them", required=False),
    ),
    outline="""\
Dear [name of the person who interviewed you],

Thank you again for talking with me on [date] about the [job] role. I am still very interested, not least because of [one thing about the work].

Is there anything else that I could send you that would be useful, such as [a reference, a sample of your work]?

I look forward to hearing from you.

Kind regards,
[your name]
""".replace("\n\nI look", " I look"),
    example="""\
Dear Ms. Okafor,

Thank you again for talking with me on 2 June about the dispenser role. I am still very interested, not least because of the quiet hour you have made for repeat prescriptions.

Is there anything else that would be useful to you, such as my registration papers or a word with my last manager? I look forward to hearing from you.

Kind regards,
Lena Brandt
""",
)
