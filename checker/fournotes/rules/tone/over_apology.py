"""Finds more apologies than one, and apologies for writing at all; one short apology for a late note passes."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.draft.sentences import Sentence
from fournotes.draft.span import Span, within
from fournotes.draft.word_classes import WORDS
from fournotes.rules.case import Case
from fournotes.rules.clause import clause
from fournotes.rules.rule import ALL, Hit, Rule, examples

_SAY_SORRY = (
    # one of these may stand in a note
    "sorry",
    "apologies",
    "(i|we|must|to|and|do|again|please|sincerely|really) (apologise|apologize)",
    "my ..2 (apology|regrets|excuses)",
    "(an|my|humble|sincere) apology",
    "(excuse|forgive|pardon) (me|my|the|that|this|any|these|us|for)",
    "(please|kindly|do|must|will|to|pray) (excuse|forgive|pardon)",
    "(beg|ask|crave) ..2 (pardon|forgiveness|indulgence)",
    "(i regret|regrets for|regret for)",
    "be excused",
)

_AGAIN_AND_AGAIN = (
    # one sentence, several faults
    "(sorry|apologies|apologise|apologize|apology|forgive|excuse|pardon|regrets) ..14 and (for|that|if|also for|sorry|too for)",
    "for ..8 (i am|i feel|and i am) ..2 sorry",
)

_SO_VERY_SORRY = (
    # heavier than anything in a note can be
    "(deeply|terribly|awfully|profoundly|dreadfully|truly|ever so|extremely|most awfully|dead|heartily|immensely|incredibly) (sorry|apologetic)",
    "so ..1 so ..1 sorry",
    "(sincerest|deepest|humblest|profound|profoundest|thousand|million|endless|abject|heartfelt) (apologies|apology|regrets|pardons|excuses|thousand)",
    "(apologise|apologize) (profusely|from my heart|most sincerely|deeply|unreservedly|without reserve|most humbly|again and again|enough|a thousand|sincerely from)",
    "(say|be|apologise|apologize) ..1 sorry ..1 enough",
    "(can not|cannot|could not) ..2 (apologise|apologize|sorry) ..1 enough",
    "(thousand|million|hundred) (times|apologies|pardons)",
    "how sorry i am",
    "(sorry|apologies|apologise|apologize|apology) (again|once more|once again|yet again)",
    "(again|once more|once again) ..2 (sorry|apologies|apologise|apologize|apology|forgive|pardon)",
    "(sorry|apologies|apologise|forgiveness|pardon|apology|indulgence) ..2 in advance",
    "i (feel|felt) (awful|terrible|dreadful|so bad|very bad|really bad|horrible) (about|for|that)",
    "(sorry|apologise|apologies|forgive me|excuse me) ..2 (talking|rambling|boring|having bored|taking so long|going on|being so|being such|being a|not being)",
    "(i am|i would be|i was) ..1 (mortified|ashamed) ..1 (to write|to ask|to trouble|to have|if this|for)",
)

_FOR_WRITING = (
    # sorry to bother you
    "{sorry} ..9 ({bother}|keep writing|jump the queue|jumping the queue)",
    (
        "{sorry} (to|for|if|that|me for|me that|me if|my) ..4 (writing|write|email|emailing|e-mailing|mailing|contacting|contact|messaging|reaching out|reach out|asking|"
        "coming back|coming again|come again|get in touch|getting in touch|ring you|calling you|calling|press|land this|drag this|rush you|hurry you)"
    ),
    "{sorry} ..4 (taking|take|taken|wasting|stealing|using|robbing|robbed) ..2 ..1 your ..2 (time|attention|day|morning|hours)",
    "{sorry} ..2 to (be|have to) ..1 (that|the|a|this|one|such|here|in|so|back|writing|asking|troubling)",
    "{sorry} ..3 (another|second|third|fourth|yet another|one more|extra|long|unexpected|sudden|silly|stupid|small) ..1 (mail|email|message|note|question|request|letter|thing|one)",
    "{sorry} ..3 (in|to) your inbox",
    "(sorry|apologies) ..2 me again",
    "me again (, sorry|sorry)",
    "(feel|felt|feeling) ..1 (bad|guilty|terrible|awful|dreadful|awkward|embarrassed|ashamed|rude) ..1 (for|about|to|that) ..1 (bothering|disturbing|writing|asking|troubling|adding|taking|having|contacting|emailing|be|ask|write|bother|trouble|disturb)",
    "(hate|loath|reluctant|sorry|dislike|do not like|did not want|do not want|do not wish|would not want|would not wish|never want|would not dare|not my intention|not mean|do not mean|never meant|last thing i want is) to ..1 (be a|be in the way|be in your way|be the|bother|disturb|trouble|annoy|pester|intrude|impose|inconvenience|burden|bug|nag|hassle)",
    "(hope|trust|pray|hoping) ..2 (i am|this is|this does|it is|it does|my|you do|you are|you will|that i am) ..1 not ..3 {bother}",
    "(hope|hopefully) ..4 not ..3 (stepping on|cross with me|angry with me|being a|think me|think badly|fed up|tired of me|sick of me|overstepping|out of line|out of turn)",
    "(hopefully|hope) you (will not|do not|would not|are not) mind ..3 being bothered",
    "(i know|i realise|i realize|i fear|i am afraid|i must|afraid|sure|know that) ..2 i ..2 (a nuisance|a pest|bothering|disturbing|annoying|imposing|a pain|a burden|intruding|being a|unwelcome|pestering|overstepping)",
    "(embarrassment|embarrassing|shame|reluctance|heavy heart|bad conscience|hesitation|ashamed|unpleasant|awkward) ..4 (disturb|trouble|bother|write to you|writing to you|contact|ask you|have to ask|you again|for asking)",
    "with a bad conscience",
    "(if|in case) ..4 (offended|overstepped|wrong time|bothered|annoyed|disturbed|unwelcome) ..10 (sorry|apologise|excused|pardon|forgive|apologies)",
    "may i ..1 (disturb|trouble|bother|be excused)",
    "(not|never) ..1 (think|thinking) ..1 (badly|less|ill|me rude|me ungrateful|me tiresome|me pushy|me dreadfully)",
    "(think|find) me ..2 (rude|pushy|tiresome|annoying|ungrateful|a nuisance|a pest|forward|impertinent|cheeky|dreadful)",
    "(shouldn't|should not|ought not to) ..1 be ..1 (writing|asking|emailing|bothering|contacting|troubling)",
    "(better things to do|too busy) ..6 sorry",
    "(overstepped|overstep|out of turn|out of line|crossed the line|speaking out of) ..6 (sorry|apologise|apologies|forgive)",
    "(sorry|apologies|forgive|excuse) ..4 (out of turn|out of line|the blue|awkward spot|awkward position|difficult position|this position|that person|a cheek|to stir)",
    "(in case|if) ..4 (unwelcome|a burden|bother|bothered|disturbed|offended|annoyed|annoying|bugging|a nuisance|too soon|inconvenient) ..6 (sorry|apologise|apologies|forgive|pardon|regret|regrets|excused)",
    "(know|knowing) ..1 how (busy|little time|full|precious) ..8 (sorry|apologise|apologies|forgive|guilty|disturb|bother|trouble)",
    "(my mail|this mail|this email|this letter|this note|message) ..3 (unwelcome|burden|nuisance|intrusion)",
    "out of your (hair|way)",
    "(unpleasant|painful|embarrassing) to me",
    "(your|patience with my) ..2 (intrusions|pestering|mails|emails|questions) ..4 (thin|tired|fed up)",
    "to have to (disturb|trouble|bother) you",
    "(robbed|robbing|taken|taking|stolen|stealing) ..2 (enough of your|you of|so much of your|too much of your|up your precious|your precious|your valuable) ..1 (time|already|$)",
    "feel free (not to|to ignore|to delete)",
    "(ignore|delete) (this|it|me|my mail|my email) if",
    "(stupid|silly|dumb|daft) question ..3 (sorry|$)",
    "for (daring|presuming|the liberty|taking the liberty)",
)

_NOT_AN_APOLOGY = (
    "sorry to (hear|learn|read|see|miss|say|leave|tell|know|lose|have missed|answer|go|part|think)",
    "(was|were|be|felt|feel|being|not|are|is|they|would|should) ..1 sorry (to|not|about|for|that|i|you|we|when|if|without)",
    "(says|said|saying|feel|feels|felt|all) sorry",
    "say sorry to",
    "sorry for (him|her|them|your loss|the loss|you|mr.|mrs.|ms.|dr.)",
    "sorry about (your|the loss|the fire|the news)",
    "(not|never|no need|need not|without|not to|asked me not to) ..1 (apologise|apologize|apologising|sorry|apology|apologies)",
    "(you|he|she|they|customer|customers|guest|guests|children|teacher|which you|who|team|staff) ..1 (apologised|apologise|apologize|apologized|excuse|excused|forgive|forgave|pardon)",
    "(how|to|learn to) (pardon|forgive|excuse) a",
    "excusing",
    "(apology|apologies|excuse|sorry) (letter|letters|card|note|notes)",
)

_APOLOGIES = frozenset(
    "sorry apologies apologise apologize apology regrets excuse forgive pardon forgiveness indulgence excuses regret".split()
)


def judge(case: Case) -> Iterator[Hit]:
    """Hit each apology for writing or beyond measure, and each one after the first; one hit a sentence."""
    spans = case.phrases["over-apology"]
    if not spans:
        return
    told = 0
    for sentence in (*case.draft.sentences, *case.draft.others):
        inside = within(spans, sentence.start, sentence.end)
        if not inside or sentence.part == "greeting":
            continue
        apologies = sum(_apologies(sentence, span) for span in inside)
        told += apologies
        if told > 1 or any(_is_more_than_sorry(sentence, span) for span in inside):
            found = clause(sentence, Span(inside[0].start, inside[-1].end))
            yield Hit(found.start, found.end)


def _forms(sentence: Sentence, span: Span) -> list[str]:
    return [word.form for word in sentence.words if span.start <= word.start < span.end]


def _apologies(sentence: Sentence, span: Span) -> int:
    """Return how many times a span says sorry."""
    return sum(1 for form in _forms(sentence, span) if form in _APOLOGIES)


def _is_more_than_sorry(sentence: Sentence, span: Span) -> bool:
    """Tell whether a span says more than that one is sorry; what it adds is what makes it too much."""
    forms = _forms(sentence, span)
    bare = forms[-1] in _APOLOGIES or (len(forms) < _WITH_OBJECT and forms[-1] in _OBJECTS)
    return not bare or any(form in _WEIGHT for form in forms)


_OBJECTS = frozenset("me my the that this any these us for".split())
_WITH_OBJECT = 4
"""Fewer words than this, the last an object: "excuse the", "please forgive my"."""

_WEIGHT = (
    frozenset(
        "again once deeply terribly awfully profoundly dreadfully truly ever dead extremely heartily most humblest sincerest deepest "
        "abject endless thousand million hundred enough".split()
    )
    | WORDS["bother"]
)
"""Words that make an apology more than one."""


RULE = Rule(
    id="over-apology",
    group="tone",
    title="Apologises too much",
    severity="warn",
    notes=ALL,
    why="You have done nothing wrong by writing. Apologies make your note sound like a burden, and the reader has to comfort you.",
    instead="Leave the apology out and begin with what you want to say. If something did go wrong, say sorry once, in a few words.",
    sources=("AAM12", "LA1", "SFA1"),
    judge=judge,
    phrases=(*_SAY_SORRY, *_AGAIN_AND_AGAIN, *_SO_VERY_SORRY, *_FOR_WRITING),
    spares=_NOT_AN_APOLOGY,
    flags=examples(
        "Sorry to bother you.",
        "I am sorry for the long silence and I am sorry for breaking it with a question.",
        "Please forgive me for taking up your valuable time.",
        "I feel bad for writing at all.",
        "Sorry this is late. I enjoyed our talk about kilns. Apologies again for the delay.",
        "I hate to be a nuisance.",
    ),
    passes=examples(
        "I am sorry that I was ten minutes late on Tuesday.",
        "I was sorry to hear that Mr. Lund has been in hospital.",
        "My apologies for the wrong attachment; the right one is here.",
        "It was no bother at all to come in a second time.",
        "I hope you don't mind my writing before the 20th, but my news may matter to you.",
        "You asked me not to apologise for the missing page, so I will simply send it.",
        "Apology letters to passengers were a large part of my last post.",
        "You wrote “sorry to bother you”, and it was no bother at all.",
    ),
)
