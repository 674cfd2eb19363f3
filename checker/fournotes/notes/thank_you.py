"""The thank-you: the day after the interview."""

from fournotes.notes.note import Limits, Need, Note

NOTE = Note(
    id="thank-you",
    name="Thank-you",
    purpose="Thanks the person who interviewed you, names one thing from the talk, and says that you look forward to hearing from them.",
    limits=Limits(thin=30, warn=125, error=200, paragraphs=3),
    needs=(
        Need("thanks", "Thanks them", required=True),
        Need("forward-look", "Looks forward to hearing from them", required=True),
        Need("interest", "Says that you want the job", required=False),
        Need("specific-detail", "Names one thing from this interview", required=False),
    ),
    outline="""\
Dear [name of the person who interviewed you],

Thank you for your time [yesterday / on Tuesday]. I enjoyed hearing about [one thing that you learned or talked about], because [why it stayed with you].

It made me more interested in the [job] role, and I look forward to hearing from you.

Kind regards,
[your name]
""",
    example="""\
Dear Ms. Okafor,

Thank you for your time yesterday. I liked hearing how the pharmacy moved its repeat prescriptions to one quiet hour in the morning. I had not thought of the telephone as the thing to plan around.

The dispenser role interests me more now than it did before, and I look forward to hearing from you.

Kind regards,
Lena Brandt
""",
)
