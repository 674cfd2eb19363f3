"""Finds talk of pay and benefits: questions about them, wishes, figures, and what another employer pays."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Example, Rule, examples

RULE = Rule(
    id="money-talk",
    group="substance",
    title="Talks about money",
    severity="error",
    notes=ALL,
    why="Before there is an offer, talk of pay moves the reader's mind from you to your price. You lose nothing by waiting, "
    "since they will raise it when they want you.",
    instead="Leave pay, bonus and benefits out until they make you an offer. In news of another offer, its date is what matters.",
    sources=("LA1",),
    judge=learnt("money-talk", severity={"exception": "warn"}),
    flags=examples(
        Example("I have received an amazing offer from them with a much better salary.", "exception"),
        "What would the salary be?",
        "I am looking for 45,000 a year plus car.",
        "How many vacation days come with the job?",
        "I am flexible about the money.",
        "Is overtime paid or taken as time off?",
        "Who pays for the tools?",
        Example("Their offer is for 52,000, which is more than you mentioned.", "exception"),
    ),
    passes=examples(
        "Payroll for nine hundred people was my first post after college.",
        "The benefits of the new glaze were plain to see.",
        "The bonus question about Roman roads was the most fun.",
        "Our talk about fair wages in the tea trade has stayed with me.",
        "The salary survey that your institute publishes was my main source.",
        "Once again, thank you for paying for my train.",
        "You saved £30,000 a year with two new pumps.",
        "How many days of training come with the job?",
        "The compensation team sits by the window, you said.",
    ),
)
