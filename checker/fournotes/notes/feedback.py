"""The feedback note: after a no, when the interview went well."""

from fournotes.notes.note import Limits, Need, Note

NOTE = Note(
    id="feedback",
    name="Feedback",
    purpose="Thanks them after a no, says that you enjoyed the interview, and asks what you could do better another time.",
    limits=Limits(thin=30, warn=125, error=200, paragraphs=3),
    needs=(
        Need("thanks", "Thanks them", required=True),
        Need("feedback-request", "Asks for feedback", required=True),
        Need("feedback-for-the-future", "Says that it is to do better another time", required=False),
        Need("enjoyment", "Says that you enjoyed the interview", required=False),
    ),
    outline="""\
Dear [name of the person who interviewed you],

Thank you for letting me know, and for the time you gave me. I enjoyed the interview, above all [one thing that you talked about].

If you have a moment, I would be grateful for any feedback on what I could do better in future interviews.

Kind regards,
[your name]
""",
    example="""\
Dear Ms. Okafor,

Thank you for letting me know, and for the time you gave me. I enjoyed our interview, above all the talk about the quiet hour for repeat prescriptions.

If you have a moment, I would be grateful for any feedback on what I could do better in future interviews.

Kind regards,
Lena Brandt
""",
)
