"""Finds nagging: checking in, bumping, reminders, and the count of earlier mails."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import Example, Rule, examples

RULE = Rule(
    id="nagging",
    group="tone",
    title="Sounds like nagging",
    severity="warn",
    notes=("follow-up", "exception"),
    why="“Just checking in” and a count of earlier mails remind them of work undone and give them nothing new. In a survey of office "
    "workers these were the phrases that annoyed most.",
    instead="Give them a reason to be glad that you wrote: name the interview, say what you have thought about since, and offer "
    "something useful: “Would a reference or a sample of my work help you?”",
    sources=("ADO18",),
    judge=learnt("nagging"),
    flags=examples(
        "Just checking in on where things stand.",
        "Not sure if you saw my last email.",
        "I am circling back on the baker position.",
        "This is a gentle reminder about my application.",
        Example("Bumping my mail about the second offer.", "exception"),
        "It’s me again, about the storeman job.",
        "Any updates?",
        kind="follow-up",
    ),
    passes=examples(
        "Could you tell me roughly when the second stage will take place?",
        "Thank you for your reply to my earlier email.",
        "Your gentle reminder that safety boots come first has stayed with me.",
        "A reminder system for vaccines was my project in Iloilo.",
        "Checking seals by hand, as your crew does, is what I learnt in Rostock.",
        "As you advised, I am sending the form to you as well as to payroll.",
        "It was good to meet you, and I would gladly come in again.",
        "They told us, “Just checking in is the heart of night care,” and I agree.",
        kind="follow-up",
    ),
)
