"""Finds an invitation to connect on a network."""

from fournotes.rules.rule import ALL, Rule, examples
from fournotes.rules.said import said

_NETWORK = "linkedin|linked-in|facebook|instagram|insta|xing|whatsapp|twitter|tiktok|snapchat|telegram|wechat|viber|bluesky|mastodon"

RULE = Rule(
    id="social-invite",
    group="substance",
    title="Asks to connect on a network",
    severity="info",
    notes=ALL,
    why="An invitation asks for an answer of another kind while they are still choosing. Many interviewers wait until it is over.",
    instead="Leave the invitation until the decision is made. Your profile’s address in the signature is enough for now.",
    sources=("ESH1", "EC1", "RED1"),
    judge=said("social-invite"),
    phrases=(
        (
            "(connect|connecting|connection|add|adding|added|invite|invitation|invited|request|requested|"
            "friend|link up|follow|join|stay in touch|keep in touch|find|find me|message me|reach me) ..6 "
            f"({_NETWORK})"
        ),
        f"({_NETWORK}) ..1 (invite|invitation|request|connection|friend|contact|group)",
        (
            f"(on|via|through|over) ({_NETWORK}) ..5 (connect|add|invite|accept|follow|keep in touch|stay in "
            "touch)"
        ),
        f"({_NETWORK}) ..2 (connect|add you)",
        "(friend|connection|contact) request",
        "accept my (invitation|invite|request)",
    ),
    spares=(
        (
            "(saw|found|read|advert|advertised|posted|post|applied|listed|vacancy|article|profile|learned|"
            f"learnt|heard|noticed|work at|working at|join|role at|job at|team at) ..5 ({_NETWORK})"
        ),
        (
            "(marketing|campaign|campaigns|ads|followers|page|account|posts|accounts|channels|strategy) ..4 "
            f"({_NETWORK})"
        ),
        (
            f"({_NETWORK}) ..1 (marketing|campaign|campaigns|ads|followers|page|account|posts|accounts|"
            "channels|strategy|presence|advert|integration|audience)"
        ),
        f"(connected|already) ..4 ({_NETWORK})",
        "information request",
    ),
    flags=examples(
        "I have sent you a LinkedIn invite.",
        "I would love to connect with you on LinkedIn.",
        "I've added you on Facebook.",
        "Please accept my invitation on XING.",
    ),
    passes=examples(
        "I saw the advert on LinkedIn.",
        "Your remark about LinkedIn campaigns stayed with me.",
        "My profile is linkedin.example/in/sam.",
        "The pipe will connect to the second tank.",
        "I would love to join the ads team at LinkedIn.",
        "I read your article on LinkedIn before we met.",
    ),
)
