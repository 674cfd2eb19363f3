"""The firm's name, nearly right or another's."""

from __future__ import annotations

import pytest

from fournotes.facts import Facts
from fournotes.report import Finding, check

NORTHWIND = Facts(
    company="Northwind Energy Ltd",
    role="Data Analyst",
    interviewers=("Priya Shah",),
    other_employers=("Bellfield Hardware",),
)

NEARLY = [
    ("I liked hearing about Northwnd.", "Northwnd", "Northwind"),
    ("I liked what Norhtwind does.", None, None),
    ("Thank you for telling me about Norhtwind Energy.", "Norhtwind Energy", "Northwind Energy"),
    ("Nothwind Energy is where I would like to work.", "Nothwind Energy", "Northwind Energy"),
    ("I would be glad to join Northwynd.", "Northwynd", "Northwind"),
    ("I like the way of working at Northwnd’s yard.", "Northwnd’s", "Northwind’s"),
]
FINE = [
    "I liked hearing about Northwind.",
    "I liked hearing about NORTHWIND.",
    "I liked what NorthWind Energy Limited does.",
    "I liked Northwind’s way of working.",
    "The Northwinds of this world are few.",
    "Mr. Northwood showed me the yard.",
    "I spoke with Sara Northwood.",
    "Northward it got colder.",
    "I was in the north wind all day.",
    "My years at Bellfield taught me to count.",
    "I worked for Bellfield Hardware until May.",
    "You asked why I left Bellfield.",
    "Before that I ran the night desk at Bellfield.",
]
ANOTHERS = [
    "Bellfield Hardware is my first choice.",
    "I would be glad to join Bellfield.",
    "I am very interested in the role at Bellfield Hardware.",
    "I liked what you told me about Bellfield.",
]


def found(body: str, kind: str = "thank-you", facts: Facts = NORTHWIND) -> list[Finding]:
    report = check(f"Dear Priya,\n\n{body}\n\nBest,\nSam Lee\n", kind, facts)
    return [finding for finding in report.findings if finding.rule == "wrong-company"]


@pytest.mark.parametrize(("body", "quote", "right"), NEARLY)
def test_a_near_miss_is_found_where_the_name_would_stand(
    body: str, quote: str | None, right: str | None
) -> None:
    hits = found(body)
    if quote is None:
        # nothing around it says that it is a firm
        assert not hits
        return
    assert [hit.quote for hit in hits] == [quote]
    assert hits[0].fix is not None
    assert hits[0].fix.replacement == right
    assert "Northwind Energy Ltd" in hits[0].message


@pytest.mark.parametrize("body", FINE)
def test_the_name_and_other_words_pass(body: str) -> None:
    assert not found(body)


@pytest.mark.parametrize("body", ANOTHERS)
@pytest.mark.parametrize("kind", ["thank-you", "follow-up", "feedback"])
def test_another_employer_in_its_place_is_found(body: str, kind: str) -> None:
    (hit,) = found(body, kind)
    assert hit.quote is not None
    assert hit.quote.startswith("Bellfield")


@pytest.mark.parametrize(
    "body",
    [
        "Bellfield Hardware has offered me a job, and they have asked me to reply by 10 June.",
        "I have an offer from Bellfield, to be answered by Friday.",
        "I would have to join Bellfield on 1 July if I accept their offer.",
        "Bellfield is a good firm, but yours is my first choice.",
    ],
)
def test_an_exception_may_name_the_other_firm(body: str) -> None:
    assert not found(body, "exception")


def test_an_exception_still_joins_the_right_firm() -> None:
    assert found("I would love to join Bellfield.", "exception")


def test_a_persons_name_is_no_misspelt_firm() -> None:
    facts = Facts(company="Brackley Electrical", interviewers=("Bradley Stone",))
    assert not found("Thank you for the day with Bradley.", facts=facts)


def test_a_name_of_one_word_may_end_the_note() -> None:
    (hit,) = found("I liked what I saw at Northwnd", facts=Facts(company="Northwind"))
    assert hit.quote == "Northwnd"


def test_a_town_is_no_misspelt_firm() -> None:
    assert not found("I grew up in Harlow.", facts=Facts(company="Marlow Logistics"))


HALF = [
    ("Thank you for the interview at Quill & March.", "Quill & Marsh Facades", "Quill & March"),
    ("Thank you for showing me Lantern Road Films.", "Lantern Row Films", "Lantern Road Films"),
    ("The job at Cockatoo Pools is right up my street.", "Lorikeet Pools", "Cockatoo Pools"),
    ("Thank you for the talk at Birch & Sons.", "Larch & Sons Timber", "Birch & Sons"),
    ("I liked what Bluefield Light and Sound does.", "Bluefields Live Sound", "Bluefield Light and Sound"),
    ("I would like to work for Ferrer & Quintero.", "Ferrer & Quintana Abogados", "Ferrer & Quintero"),
    ("I would be glad to stay at Warfside Brewery.", "Wharfside Brewing", None),
    (
        "Thank you for considering me at Vantage Point Advisors.",
        "Vantage Peak Advisors",
        "Vantage Point Advisors",
    ),
    ("I liked the shop of Müller Brot & Backhaus.", "Möller Brot & Backhaus", None),
]
OTHER_THINGS = [
    ("I grew up with the English Row Films of the fifties.", "Lantern Row Films"),
    ("I student-taught at Roosevelt Elementary School.", "Lincoln Elementary School"),
    ("I graduated from Michigan State University.", "Ohio State University"),
    ("I hold a degree from University College London.", "Imperial College London"),
    ("I can move to New York City within a month.", "The New York Times"),
    ("The singing hour reminded me of Meadow Care Home.", "Sunnybank Care Home"),
    ("I rode along with Austin Police Department.", "Dallas Police Department"),
    ("I bought the kettle at Office Depot.", "Home Depot"),
    ("I saw the otters of Dublin Zoo.", "Chester Zoo"),
    ("I hold a post with Essex County Council.", "Kent County Council"),
    ("I shadowed the team at Valley Physical Therapy.", "Summit Physical Therapy"),
    ("Please thank Anna Lewis.", "John Lewis"),
    ("I have run Red Hat servers.", "Red Hen Bakery"),
    ("I hold a Black Belt in judo.", "Black Bear Brewing"),
    ("I know the Silver Line project.", "Silver Lake Partners"),
    ("What they taught me at Leeds University would help here.", "Brightwell Media"),
    ("I built it with a team at Oxford University.", "Oxford Archaeology"),
    ("I learned to dive in Discovery Bay.", "Coral Bay Institute"),
    ("You said that Mr Vale is back on Monday.", "Ponder & Vale"),
    ("Golden Lotus and I would get on.", "Golden Lotus Spa"),
    ("I have sailed on the Straits Resolve.", "Straits Offshore"),
    ("I worked for Ridgeway Pools until May.", "Lorikeet Pools"),
    ("My time at Ridgeway Pools taught me to count.", "Lorikeet Pools"),
    ("I liked the Lorikeet way of working, and not that of Ridgeway Pools.", "Lorikeet Pools"),
    ("I saw the show at St Mary's Hospital.", "St Anne's Hospital"),
    ("I read about Lantern Row Film.", "Lantern Row Films"),
]


@pytest.mark.parametrize(("body", "company", "quote"), HALF)
def test_half_of_the_name_gives_the_wrong_one_away(body: str, company: str, quote: str | None) -> None:
    (hit,) = found(body, facts=Facts(company=company))
    assert quote is None or hit.quote == quote
    assert hit.fix is not None


@pytest.mark.parametrize(("body", "company", "_quote"), HALF)
def test_the_fix_of_half_a_name_leaves_nothing_to_mend(body: str, company: str, _quote: str | None) -> None:
    (hit,) = found(body, facts=Facts(company=company))
    assert hit.fix is not None
    assert hit.quote is not None
    assert not found(body.replace(hit.quote, hit.fix.replacement), facts=Facts(company=company))


@pytest.mark.parametrize(("body", "company"), OTHER_THINGS)
def test_what_only_shares_a_word_with_the_name_passes(body: str, company: str) -> None:
    assert not found(body, facts=Facts(company=company))


@pytest.mark.parametrize("kind", ["exception", "feedback"])
def test_a_firm_that_offers_a_job_is_another(kind: str) -> None:
    facts = Facts(company="Lincoln High School")
    assert not found("Roosevelt High School has offered me a post.", kind, facts)


def test_a_post_taken_elsewhere_is_another() -> None:
    facts = Facts(company="Lincoln High School")
    assert not found("I have since taken a post at Roosevelt High School.", "feedback", facts)


def test_an_employer_that_was_named_is_no_slip() -> None:
    facts = Facts(company="Imperial College London", other_employers=("King's College London",))
    assert not found("I would leave King's College London for you.", "follow-up", facts)


def test_half_a_name_that_somebody_has_is_theirs() -> None:
    facts = Facts(company="Lorikeet Pools", topics=("Cockatoo Pools",))
    assert not found("I liked the story of Cockatoo Pools.", facts=facts)


def test_firms_that_share_a_word_are_told_apart() -> None:
    facts = Facts(company="Oakfield Primary School", other_employers=("Oakfield Infants",))
    assert not found("I would love to teach at Oakfield.", facts=facts)
