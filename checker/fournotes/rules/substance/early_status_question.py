"""Finds a thank-you that asks when they will decide."""

from fournotes.rules.rule import Rule, examples
from fournotes.rules.said import said

_ASK = "tell me|let me know|ask|know|say|give me an idea|wonder|advise|have an idea|share|indicate|inform me|find out"

RULE = Rule(
    id="early-status-question",
    group="substance",
    title="Asks about the decision early",
    severity="info",
    notes=("thank-you",),
    why="The time to ask about their timing is at the end of the interview. Advice differs on asking in the thank-you; it can read as impatience.",
    instead="Leave it out if they told you a date. If they did not, one short and polite question does no harm.",
    sources=("SEED", "GQI1", "VT1"),
    judge=said("early-status-question"),
    phrases=(
        (
            "^ [and|so|also] (when|by when|how soon|how long) ..2 (will|would|do|might|can|should|is|are|may|"
            "until) ..8 (decide|decision|hear|answer|know|expect|told|choice|result|results|outcome|"
            "selection|take)"
        ),
        (
            f"({_ASK}) [please] (when|by when|how soon|how long) ..6 (decide|decision|hear|answer|expect|"
            "choice|result|results|outcome|know|take|selection|made)"
        ),
        (
            "(what|how) (is|are|about) (the|your) ..1 (timeline|timing|timescale|time frame|timeframe|"
            "schedule)"
        ),
        "(any|an|some) [rough] idea [of|about] (when|your timeline|your timing|the timeline|how long)",
        (
            "(could|can|may|might|would|do) (i|you) ..6 (status|timeline|timescale|timeframe|next steps) ..1 "
            "(of|for|in|is|are|be)"
        ),
        "(has|have) (a|the|any|you) ..1 (decision|decided) [been]",
        "what (are|would be|happens) [the|your] (next steps|next)",
        "(date|day) of (the|your) decision",
    ),
    spares=(
        "(you|they) (said|told|explained|mentioned|kindly)",
        "once you have",
        "forward to ..8 decision",
    ),
    flags=examples(
        "When will you decide?",
        "Could you tell me when I can expect to hear?",
        "May I ask how long the decision will take?",
        "What is the timeline?",
        "Do you have any idea of when the board will meet?",
    ),
    passes=examples(
        "I look forward to hearing from you once you have decided.",
        "You told me when you expect to decide, thank you.",
        "When we spoke, you decided the case in a minute.",
        "I hope to hear from you after the committee has met on 20 March.",
        "How you decide which pump to stop was new to me.",
        "I look forward to the next steps.",
    ),
)
