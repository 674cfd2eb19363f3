"""Finds an attachment that nobody asked for."""

from fournotes.rules.rule import Rule, examples
from fournotes.rules.said import said

_PAPER = (
    "cv|resume|résumé|file|files|document|documents|portfolio|certificate|certificates|reference|"
    "references|letter|letters|sample|samples|copy|copies|transcript|transcripts|"
    "presentation|plan|report|article|diploma|licence|license|pdf|slides|photo|photos|passport|form|"
    "forms|scan|proposal|list|paper|work|summary|spreadsheet"
)
_ASKED = "asked|requested|request|promised|wanted|wished|agreed|suggested|required|mentioned|discussed|needed|asked for"

RULE = Rule(
    id="unasked-attachment",
    group="substance",
    title="An attachment nobody asked for",
    severity="info",
    notes=("thank-you", "follow-up", "feedback"),
    why="A file that nobody asked for is one more thing to open, and some mail programs hold such mail back.",
    instead="Keep the message in the mail and offer the file: “I can send my portfolio if you would like it.” If they asked for it, say so: “As you asked, …”",
    sources=("CFW1", "HOS1"),
    judge=said("unasked-attachment", question="Did they ask for this? Then say so."),
    phrases=(
        f"(attached|attaching|attach|enclosed|enclose|enclosing|appended) ..6 ({_PAPER})",
        f"({_PAPER}) ..6 (is|are|was) (attached|enclosed|appended)",
        f"({_PAPER}) (attached|enclosed)",
        "(please find|find|see) (attached|enclosed)",
        "(the|my|in) ..1 (attachment|attachments|enclosure|enclosures)",
    ),
    spares=(
        f"({_ASKED}) ..12 (attached|attaching|attach|enclosed|enclose|enclosing|attachment|attachments)",
        f"(attached|attaching|attach|enclosed|enclose|enclosing|attachment|attachments) ..14 ({_ASKED})",
        (
            "(attached|enclosed) ..1 to (the|a|your|my) ..1 (team|wall|ward|unit|school|college|department|"
            "hospital|pump|frame|boat|line)"
        ),
        "(can|could|may|shall|should|would|happy to|glad to|if you like) ..2 (attach|enclose)",
        "(wrong|missing|earlier|your|open|opened) ..1 (attachment|attachments)",
        "without (an|any) attachment",
    ),
    flags=examples(
        "I have attached my CV again.",
        "Please find enclosed my certificates.",
        "My portfolio is attached.",
        "I am attaching three samples of my work.",
    ),
    passes=examples(
        "As you asked, I have attached two references.",
        "I have attached the certificate that you wanted to see.",
        "I was attached to the maintenance team for a year.",
        "I could attach my portfolio if that would help.",
        "You promised to send the attachment.",
        "I can send my CV if you would like it.",
    ),
)
