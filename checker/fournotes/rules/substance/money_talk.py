"""Finds talk of pay and benefits: questions about them, wishes, figures, and what another employer pays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fournotes.draft.folding import folded
from fournotes.draft.span import Span
from fournotes.rules.case import Case
from fournotes.rules.clause import once_per_sentence
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples

_PAY = "(salary|wage|wages|pay|compensation|remuneration|ctc|bonus|bonuses|overtime|perks|pay scale|pay band|salary band)"
_PAY_ONLY = "(salary|wage|wages|pay|compensation|remuneration|money|rate|package|bonus)"
_EXTRA = (
    "(overtime|bonus|bonuses|pension|dental|allowance|allowances|relocation|holiday pay|sick pay|perks|share options|stock options|"
    "company car|car allowance|health insurance|health cover|incentives|signing bonus|weighting|per diem)"
)
_PER = "(a|an|per|each) (year|annum|hour|day|month|week|night|lesson|word|session|shift|head|piece|tray|call-out|call|visit|class)"
_UNIT = (
    "(grand|quid|bucks|lakh|lakhs|lpa|euros|euro|pounds|dollars|francs|rupees|naira|pesos|kroner|shillings|gross|net|annually|monthly|hourly|p.a.|pa|"
    "plus (car|bonus|benefits|commission|pension|tips|holiday)|before tax|after tax|in hand|basic|base)"
)

_THE_WORD = (
    "(salary|remuneration|remunerated|emoluments|ctc|stipend|dosh|salaried)",
    "(salaries|wages) (reviewed|rise|go up|you (pay|offer)|on offer|for this)",
    "(pay|wage|compensation|bonus) (expectation|expectations|requirement|requirements|range|band|bracket|point|rise|raise|increase|hike|offered|structure|review|details|package|attached|on offer)",
    "(pay|wage|compensation|bonus) (for (this|the|that) (job|post|role|position|work)|you (offer|pay|mentioned)|at your)",
    (
        "(current|present|expected|starting|gross|net|base|basic|in-hand|take-home|monthly|annual|yearly|hourly|daily|desired|competitive|higher|better|"
        "decent|full|my|your|same|weekly|good) (wage|wages|pay|compensation|pay package) ($|,|and|or|for|as|to|is|was|in|of|be|with|at|than|rate)"
    ),
    "(hourly|daily|day|going|starting|union|piece|overtime|freelance) (rate|rates|fee) ($|,|is|for|per|in|and|or|you|would)",
    "(benefits|compensation|remuneration|pay|reward|current|total|full|financial) package",
    "(idea|details|terms|part|understanding|outline|breakdown) of the package",
    "(better|matching|similar) package ($|,|as|from|before)",
    "my ..2 package (is|was|of|at)",
    "(thirteenth|13th) salary",
    "(signing|sign-on|joining|loyalty|christmas|annual|performance|year-end|end-of-year|retention|quarterly|relocation|attendance|welcome) (bonus|bonuses)",
    "(relocation|housing|transport|travel|car|meal|phone|rent|accommodation|moving|shift|night|mileage|rice|uniform|education|laundry|food) (allowance|allowances|stipend)",
    "(relocation|moving) (package|support|assistance|benefit|subsidy|costs)",
    "rent subsidy",
    "meal vouchers",
    "(allowances|allowance) for ..2 (transport|travel|rent|housing|food|rice|meals|the car|moving)",
    "(holiday pay|sick pay|maternity pay|overtime pay|overtime rate|overtime rates|pay rise|pay rises|pay cheque|paycheck|payslip|pay packet)",
    "(share|stock) options",
    "(vacation|holiday) (days|allowance|entitlement) ($|,|come|would|do|are|per|a|in|and|i)",
    "(days of annual leave|weeks of annual leave|annual leave entitlement|paid leave|paid holiday|paid holidays|paid vacation|paid time off|pto) ($|,|would|do|is|are|and|per|entitlement|allowance|days)",
    "(health|medical|dental) (cover|insurance|coverage)",
    "(death-in-service|death in service|health cover|private health|london weighting|time and a half|401k)",
    "(is|are|at|be|paid) double time",
    "(commission|bonus) (scheme|structure|system|plan) ..2 (work|works|like|pay|pays|look|is there|be)",
    "(company|firm) (car|phone) (at once|or|straight|from|,|$|included)",
    "(what|which|any|the|your) benefits (do|does|you (offer|give|provide)|come|are (there|offered|included|available)|would (i|be)|package|plan|offered)",
    "financial (side|package|terms|aspect|details|compensation|expectations|part|conditions|arrangements)",
    "(salary|pay|bonus|wage|wages|compensation) and [the|any|other|all] benefits",
    "(pay|bonus|wages|compensation|conditions) and ..1 (benefits|pension|bonus)",
    "(pays|pay|paid|paying) (peanuts|a pittance|badly|poorly|pennies|more than you)",
)

_ASKING = (
    f"(may|can|could|might|would|should) (i|we|you) ..5 (ask|know|tell|discuss|talk|confirm|clarify|inquire|enquire|inform|send|share|give|touch|let me know|let me have|mention|say) ..7 {_PAY}",
    f"(what|which) (is|are|would|will|was|were|sort of|kind of|level of|amount of|about) ..4 {_PAY} ($|,|be|for|is|would|will|you|on|of|in|at|like|and|or|attached|range|should|do|does|are|can|could|here|there|to)",
    f"how (much|often|high|good|is|are|does|do) ..4 {_PAY} ($|,|be|is|are|for|you|would|will|work|works|come|scheme|reviewed|calculated|paid|on|structured|per|in)",
    f"^ (is|are|will|would|does|do|did|was|has|can|could|should) ..7 {_EXTRA}",
    (
        f"(,|and|or|also|but|wonder if|wondering if|wonder whether|ask whether|ask if|know if|know whether|tell me if|confirm if|confirm whether|told that) "
        f"(is|are|will|would|does|do|the|there|you|i|we|it) ..5 {_EXTRA} ($|,|is|are|for|on|in|of|with|included|come|comes|before|after|scheme|per|from|as|to|or|and|would|will|that)"
    ),
    (
        f"(wondering|wonder|curious|enquire|inquire|enquiring|inquiring|ask|asking|like to (know|hear|ask)|good to (know|hear)|helpful to know|love to know|need to know|keen to know|"
        f"information|details|clarity|clarification|idea|indication|a word|word|know more|learn more|hear more|hear) (about|on|of|regarding|as to|around|concerning) [the|your|any|a|my|what] {_PAY}"
    ),
    f"(wondering|wonder|curious|enquire|inquire|asking|ask|know|hear|indication|details|clarity|idea|word|information|talk|discuss|spoke|speak|touch|mention) (about|on|of|regarding) (the|your|any|overtime) ..1 {_PAY} ($|,|for|and|or|would|of|offered|in|attached|with|at|before|that)",
    "(about|discuss|talk about|clarify|confirm|know|negotiate|regarding|concerning|about the) (pay|salary|wages|compensation|overtime|bonuses|holiday pay|benefits) (and|or) [the] (pay|pension|bonus|bonuses|benefits|hours|holiday|holidays|overtime|allowances|sick pay|conditions|perks|expenses|commission)",
    "(on|in terms of|regarding|as regards|as to|as for|with regard to|concerning|when it comes to|on the (question|matter|subject|topic|issue) of) [the|my|your] (pay|wages|wage|money|compensation|package|overtime|bonus|benefits|terms) ($|,|i|and|or|we|is|you|there)",
    "(on|raise|about|discuss) the (question|matter|subject|topic|issue) of (pay|money|wages|compensation|benefits|overtime|holiday|holidays|bonuses)",
    f"(flexible|negotiable|open|easy|relaxed|not fussy|come down|meet you halfway|reasonable|realistic) ..3 (on|about|with|regarding|as to|to) ..2 {_PAY_ONLY}",
    f"{_PAY_ONLY} ..3 (flexible|negotiable|open to offers|up for discussion|open to negotiation)",
    "what (sort|kind) of money",
    "(money|pay|wages|bonus|overtime|benefits|perks|pension) (was|were) (not|never) ..2 (mentioned|discussed|raised|covered|touched)",
    "(did not|never|not|forgot to|forgotten to) ..2 (mention|discuss|cover|speak of|talk about|touch on|speak about|ask about|ask) ..3 (pay|money|wages|bonus|overtime|benefits|perks|pension|holidays)",
    "(discuss|talk|agree|settle) ..1 (numbers|figures|the numbers|money|terms) ($|,|before|at|soon|yet)",
    "before (we|i) go ..1 further ..9 (band|pay|money|package|rate|wage|figure|range|terms)",
    "(know|told|tell me|ask) ..1 the (band|grade and|range|figure|rate) ($|,|for|you|of|before)",
    "time for the (perks|money|benefits|numbers)",
    "(advert|advertisement|ad|posting|listing|invitation) ..8 (competitive|pay|wage|rate|what it pays|silent on)",
    "(wage|pay|bonus) ..4 (would be welcome|not in the advert|not stated|not listed|reflects|reflect|matches|in line with)",
    "(hope|trust|assume|expect|suppose|believe) ..3 (pay|wage|compensation|bonus|overtime) ..1 (reflects|will|would|is|be|are|matches|in line)",
    "what ..2 (you|they|the firm|the company) ..4 (paying|pay|willing to pay|able to pay|prepared to pay|thinking of paying|offering|going to pay)",
    "(what|how much) (does|do|would|will|did) (the|this|your|it|they|you) ..2 (pay|pays|paying)",
    "(how|what) (the|this|that|it|your) ..2 (is|are|pays|would be|gets|will be) (paid|pays|remunerated)",
    "what (the|this|that) (job|post|role|position|work) (pays|is worth)",
    "how much ..5 (earn|get paid|take home|bring home)",
    "how much (do|does|would|will|did|could) ..4 (pay|clear|make|earn)",
    "(what|how much) (would|will|could|can|might|do) i ..1 (earn|be paid|bring home|take home|get paid)",
    "what i (would|will) ..1 bring home",
    "(what|how much) i (would|will|could|can|might) ..1 (earn|be paid|bring home|take home)",
    (
        "(would|will|do|does|can|could|may|might|should) (i|you|we|they|the {company}|it) ..3 (get|pay|match|receive|have|include|offer|provide|cover|reimburse) ..5 "
        "(bonus|bonuses|overtime|pension|allowance|allowances|expenses|dental|mileage|holiday pay|moving costs|flight tickets|extra pay|an advance|the rent)"
    ),
    (
        "(would|will|do|does|can|could) (you|the {company}|the company|the firm|your {company}) ..2 (cover|reimburse|contribute to|help with|pay for|pay towards|refund) ..6 "
        "(rent|flight|flights|visa|moving|dental|mileage|dues|licence|accommodation|housing|removal|relocation|childcare|petrol)"
    ),
    "(help|assistance|support) with ..2 (rent|moving|relocation|flights|housing|accommodation|the move|removal)",
    "(offer|offers|job|post|package|contract) ..1 (include|includes|cover|covers|come with) ..4 (flight|flights|tickets|car|bonus|pension|housing|meals|accommodation)",
    "(school|company|firm|council|hospital|shop|theatre) pay (teachers|you|for|its|the|people|staff|interns|apprentices)",
    "(offer|terms|salary|bonus) and (compensation|benefits|bonus|pay|package)",
    "(asked|asking) [you] about the (bonus|pay|money|overtime|benefits|wage|wages|package|pension|commission)",
    "(cost|costs) of (my move|relocation|relocating|moving to|moving and|moving here|the licence)",
    "(moving|relocation|removal) (costs|expenses|help)",
    "who pays for (the|my) (tools|travel|training|uniform|licence|phone|petrol|move|room)",
    (
        "(is|are|will|would|do|does|whether|if) ..1 (internship|internships|trial|trial shift|trial day|hours|overtime|training|sundays|weekends|saturdays|nights|"
        "holidays|travel|apprentices|breaks|days|position|post|placement|on call|probation) ..7 (paid|remunerated|unpaid) ($|,|for|at|by|separately|extra|or|and|in|as|too|time)"
    ),
    "is it paid",
    "a paid (internship|position|placement|trial|post|role|apprenticeship|one)",
    "(get|gets|getting|be|being) paid ($|,|for|at|by|in|more|less|the|what|monthly|weekly|separately|extra|overtime|as)",
    "paid (or taken|by the (lesson|hour|day|piece|word|job)|at time|overtime|at the usual|quarterly|extra for)",
    "(deducted|taken) from the (wages|pay|salary)",
    "how many ..1 (days|weeks) ..2 (holiday|leave|vacation|off)",
    "how many (holidays|vacation days|holiday days|sick days|days off)",
    "(days|weeks) ..2 (holiday|leave|vacation|off) ..4 (entitled|paid|come with|would i|will i|a year|per year)",
    "(earn|earns) up to",
    "(what|how) ..6 per (hour|word|day|month|call-out|lesson) ..2 (you pay|that you pay|pay|paid)",
    "what is in it for me",
    "(joining|offer) letter ..4 (salary|ctc|pay)",
    "the budget for ..2 (role|post|position|job|hire)",
    "what about the (price|money|pay|rate|fee|wages|package)",
    "how ..6 pension ..3 (compare|compares|work|works|is)",
    "(pension|bonus|equity|perks|benefits|overtime|wage) ..4 how (yours|does yours|your)",
    "details of the ..2 (pension|benefits|package|bonus|allowances)",
    "(match|matches|top up) ..2 (pension|contributions)",
    "(know|ask|asking|tell me) ..3 tips ..3 (shared|split|kept|are|go)",
    "(keep|split) ..1 tips",
    "(rate|pay|wage) for (call-outs|overtime|nights|weekends|sundays|extra|the trial|the shift)",
    "(price|rate|fee) per (word|hour|day|lesson) ..2 (you|do|is)",
    "(daily|hourly) fee",
)

_WANTING = (
    (
        f"(looking for|hoping for|i am after|i would want|i want|i expect|expecting|i require|require|live on|live in|settle for|get by on|minimum|in mind|happy with|move for|work for|start at|"
        f"accept|asking|earn|earning|paid|pay|pays|rate|offered|offer|offering|salary|base) ..6 # ..1 ({_PER}|{_UNIT})"
    ),
    f"(want|expect|accept|earn) at least # ..1 ({_PER}|{_UNIT})",
    f"(under|above|around|about|than|between|least|region of|to|at|after) # (grand|gross|net|lakhs|lpa|quid|{_PER})",
    "# (lakhs|lpa|grand|gross|net) ($|,|and|or|plus|per|a|with|but)",
    f"(around|about|at least|than|of|between|under|over|for|want|expect|after|and) ({{number}}|thirty-five|twenty-five|forty|fifty|sixty|seventy|eighty|ninety) (thousand|grand|hundred|k|lakhs) ..2 (plus|gross|net|basic|{_PER})",
    (
        "(looking for|hoping for|asking for|ask for|settle for|content with|live with|get by on|happy with|minimum is|minimum of|go up to|come down to|priced myself|out of bed for|move for|"
        "live on|pay me|salary of|base of|offered me|offering me|offer is for|offer of|offer at|offer stands at|with a rise to|with a raise to|a wage of|terms of|for less than) ..4 #"
    ),
    "(want|expect|require|accept) at least #",
    "would (now put|put) #",
    "(an|the|their|written|another|other|rival|firm|verbal|new) offer ..7 #",
    "(offer|offered|bid|contract) ..8 (sixty|fifty|forty|thirty|seventy|eighty|ninety|hundred) (thousand|grand)",
    "(pay|money|salary|wage|wages) ..4 (halfway|as (now|i get now|i have now)|from the others)",
    "my [day|daily|hourly|freelance|usual|own] (rate|fee|fees|price|minimum|terms) ..4 (is|was|are|would be|too high|#)",
    "(as for|regarding) my terms",
    "as to (terms|money|pay)",
    "(for your planning|to give you (a|an) (feel|idea)) ..5 #",
    "(start|come|come down|go|begin) ..1 (lower|a little|cheaper) and (grow|rise|see)",
    "i (can|could|would) come down a (little|bit)",
    "(pay|wage|compensation) ..4 (lower|higher|go up|goes up|rise|rises|increase) ..3 (after|with|once|if|when)",
    "(a raise|a hike|an increment|increase in pay) (after|to|at the end|once|within)",
    "(per cent|percent|%|thirty|twenty|forty) ..2 hike",
    "i ..5 (work|start|come|join|stay|begin|do it|do the job) ..7 (for nothing|for free|without pay|unpaid|for less|for half|for the minimum|under it|half the (money|pay|salary|wage)|half pay)",
    "for half the (money|pay|salary|wage)",
    "(could|can|would|happy to|ready to) live with (less|a little less)",
    "give or take a (grand|thousand|few hundred|couple of)",
    "same as (i am on|i get|i earn) now",
    "(month|week|weeks|months|year) without pay",
    "(offer|job|post) ..4 # thousand",
    "cheap to (hire|employ)",
    "(cost|cheaper for) you (less|little|nothing|next to nothing)",
    "(i was|am i|was i|i am) ..2 (more|too) expensive",
    "priced myself",
    "my ..2 (rate|price|figure|wish|expectation|expectations|demand|demands) ..3 (too high|out of range|above your|over your budget|out of your|within your budget)",
    "what figure (should|would|could|might|can) i",
    "(if|should) (the|your) budget ..2 (tight|allow|allows|permit|permits|stretch)",
    "(for|move for|work for|come for|settle for|accept) [no] less than ..3 (i (get|earn|have|make)|now|what i)",
    "less than what i (get|earn|make|have)",
    "i earn ..6 (where i am|now|at present|currently|already|a year|a month)",
    "(move|change) would have to pay",
    "(advance|loan) (in|on|of|against) ..3 (first month|month|pay|wages|salary)",
    "(i|we) (would|should|will|do) ..1 (merit|deserve) ..3 (band|grade|scale|rate)",
    "(start me|place me|put me|paid) ..3 (band|grade|point|spine point|scale) #",
    "put me at the (top|bottom|middle) of the (scale|band|range|grade)",
    "(how|where) you would (grade|place) me",
    "post ..3 graded the same",
    "accept the lower (grade|band|rate)",
    "(offer|offered|job) ..4 at grade",
    "(four-day|four day|three-day) week at",
    "(weeks|days) off a year",
    "(content|happy|satisfied|ok|fine) with the (same|usual|minimum|current) (pay|wage|wages|rate|money|package)",
    "what [the] others get",
    "(grade|band|rate|pay scale|pay) ..3 pay scale",
    "pay scale ($|,|for|and|this|is)",
    "equity (would matter|package|stake|share|grant)",
    "(how many|do|any|my) shares (come|vest|would i|in the company)",
)

_THEIR_OFFER = (
    "(can|could|would) you ..1 (top|match|beat|improve on) (that|it|this|their|the other|the offer|those)",
    "(if|whether) you (can|could|would|are able to) ..1 (top|match|beat|improve on) (that|it|this|their|the other|the offer)",
    "(pay|pays|paying|offer|offers|offering|paid) ..1 (a third|a quarter|a fifth|twice|half as much|considerably|significantly|substantially|slightly|somewhat|far|much|ten per cent|twenty per cent|more than you|more money|better money) ..1 (more|better|as much|higher)",
    "(pays|pay|paying) [a third|a quarter|a little|a lot|a bit|slightly|much|far|considerably] (more|better|less|double)",
    "(pays|paying|pay) ..3 (more|better) ($|,|than|to|but|and)",
    "(better|higher) (pay|wages|wage|compensation)",
    "(for|offer|offers|offering|pays|get) (more|better) money",
    "(above|over|below|under|more than|higher than) what (we|you) ..1 (discussed|mentioned|offered|offer|said|pay|spoke|talked)",
    "(offer|offered) ..8 (with|plus|and) a (car|company car|bonus|signing bonus)",
    "offer ..8 (meal vouchers|health cover|bonus|pension|relocation|allowance)",
    "(as much|at least as much|the same|a similar amount|something similar) from you",
    "(pay|give) me what they",
)

_SPARES = (
    (
        "(salary|salaries|wage|wages|pay|compensation|bonus|commission|pension|benefits|remuneration|equity|stipend) (project|projects|processing|administration|survey|surveys|record|records|run|runs|slips|data|system|"
        "team|clerk|officer|office|department|desk|manager|analyst|analysts|specialist|administrator|consultant|adviser|advisers|software|tax|file|files|ledger|claims|law|case|cases|question|questions|"
        "research|theory|history|gap|transparency|round|statistics|attention|phone|equality|justice|model|models|dispute|disputes)"
    ),
    "(pay|pays|paid|paying) ..1 (attention|visit|tribute|respect|respects|heed|homage|off|a visit|dividends|for itself|for by|its way)",
    "(thank|thanks|grateful) ..5 (paying|paid|pay|covering|reimbursing) ",
    "(fair|living|minimum) (wage|wages|pay)",
    "(wages|wage|salaries|pay) (in|of) the",
    "(bonus|commission) (a|an|level|levels|round|track|points|point|question|artist|artists)",
    "(pension|benefits|compensation) (team|fund|trustees|cases)",
    "not about (money|the money|pay|the pay)",
    "per cent of the (salary|salaries)",
)

_GIVEN = "(wage|wages|bonus|bonuses|overtime|remuneration|compensation|earnings|perks|increment|increments|incentives|allowance|allowances|per diem|take-home|pension|superannuation|health plan|dental|gratuity|provident fund|pf|esops|commission|relocation|paid leave|sick leave|benefits|pay|shift premium|profit share|company car)"

_ASKERS = (
    "(may|could|can|might|would|should) (i|we|you) ..4 (ask|know|tell|discuss|talk|confirm|clarify|inquire|enquire|inform|let|send|share|give me|say|explain|outline|indicate|specify|advise|consider|offer|raise|improve|match|increase|expect)",
    "(please|kindly) ..2 (tell|inform|confirm|clarify|let me know|send me|share|advise|specify|indicate|state|consider)",
    "let me know (what|how|whether|if|about|the)",
    "i (would|should) ..2 (like|love|want|need|be glad|be grateful|appreciate|be interested|be keen|be curious) ..3 (know|hear|understand|discuss|clarify|ask|learn more about the)",
    "i (wonder|was wondering|am wondering|wondered|am curious|am keen to know|need to know|want to know|forgot to ask|did not ask|meant to ask|wanted to ask|have a question|have one question|also have a question|had hoped to ask)",
    "i (expect|am expecting|hope for|am hoping for|require|would require|would need|would want|would expect|would hope for|am looking for|would be looking for|would accept|could accept|deserve)",
    "my ..1 (expectation|expectations|requirement|requirements|minimum|question|questions|concern|only question|hope|wish) ..2 (is|are|about|on|regarding|for|would)",
    "(curious|question|query|word|clarity|clarification|information|details|indication|rough idea) (about|on|as to|regarding|of)",
    "(we|you|nobody|no one) (did not|never|have not|had no time to) ..2 (discuss|mention|talk|touch|cover|speak|get to|get round)",
    "was ..3 (not|never) (mentioned|discussed|covered|touched|raised)",
    "(flexible|negotiable|open to (discussion|negotiation)|up for negotiation)",
)
"""Asking and wishing; innocent until it is about what an employer gives for work."""

_ASKED = tuple(
    f"{asker} ..12 (about|on|of|regarding|the|your|any|a|what|which|by way of|for|with|how much|my|and|or|some) ..1 {_GIVEN} "
    "($|,|and|or|for|is|are|would|will|you|that|we|before|after|offered|in|on|with|attached|comes|come|at|per|as|scheme|structure|range|to expect|policy|included|be|if)"
    for asker in _ASKERS
)

_AMOUNT = re.compile(r"^[£$€₹¥₦]|\d[.,]\d{3}$|\d{5,}$|^(?!19|20)\d{4}$|\dk$", re.IGNORECASE)
"""A figure that is money by its looks; years, small numbers and times are not."""

_SUBJECT = frozenset(
    "payroll salary salaries wage wages compensation reward rewards benefits pension pensions remuneration pay tax bookkeeper bookkeeping".split()
)


def _judge(case: Case) -> Iterator[Hit]:
    spans = [span for span in case.phrases["money-talk"] if _is_money(case.draft.text, span)]
    if spans and _is_the_job(case):
        spans = [span for span in spans if _is_own(case.draft.text[span.start : span.end])]
    for span in once_per_sentence(case, spans):
        yield Hit(span.start, span.end, severity="warn" if case.kind == "exception" else "error")


def _is_money(text: str, span: Span) -> bool:
    """Tell whether a phrase that ends in a figure ends in one that looks like money; one that ends in words does."""
    last = text[span.start : span.end].rsplit(maxsplit=1)[-1]
    return not any(c.isdigit() for c in last) or bool(_AMOUNT.search(last))


def _is_the_job(case: Case) -> bool:
    """Tell whether pay is the subject of the job that the note is about."""
    return bool(case.facts.role) and not _SUBJECT.isdisjoint(folded(case.facts.role or "").split())


def _is_own(quote: str) -> bool:
    words = quote.lower().split()
    return "my" in words or "expect" in words or "i" in words


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
    judge=_judge,
    phrases=(*_THE_WORD, *_ASKING, *_WANTING, *_THEIR_OFFER, *_ASKED),
    spares=_SPARES,
    flags=examples(
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
