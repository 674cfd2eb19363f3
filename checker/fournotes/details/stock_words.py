"""The vocabulary of thank-you notes: words that any note to any firm may hold, so that none of them is specific.

Found by reading generic notes: whatever is left of one without the names of the firm and the job belongs here. Only plain
forms are listed; plurals, ``-ed``, ``-ing`` and ``-ly`` are told by their endings.
"""

from __future__ import annotations

from functools import lru_cache

DETERMINERS = frozenset(
    "the a an your their its his her this that these those every each one two three four five six seven eight nine ten eleven "
    "twelve both all some any no another # mr mrs ms miss mx dr prof professor sister chef captain father".split()
)
"""Words with which a noun phrase begins."""

CONNECTORS = frozenset(
    "of in on for at with from to between behind by against over under into about without".split()
)
"""Words that join one noun phrase to another."""

_FUNCTION = (
    "i me my mine myself you yours yourself we us our ours they them he him she it itself who whom whose which what when where why "
    "how there here and or but nor so yet because since although though while whereas if unless until till than as like such "
    "before after during through throughout across among around along within above below beside besides near off out up down "
    "onto upon via per despite am is are was were be been being have has had having do does did done doing will would shall should can could may might must "
    "ought not never ever also too very really quite rather just only even still already again once more most much many "
    "few fewer less least lot lots bit enough almost always often sometimes usually soon later now then today yesterday tomorrow "
    "tonight morning afternoon evening night day week weekend month year time moment hour minute while ago last next first "
    "second third past recent late early long short monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "january february march april june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec noon midday am pm st nd rd th well however therefore moreover furthermore additionally thus hence "
    "indeed perhaps maybe especially particularly truly sincerely deeply highly greatly extremely incredibly absolutely "
    "genuinely certainly definitely surely honestly frankly simply completely fully entirely totally exactly together apart "
    "away back forth ahead anyway otherwise instead else other others same own several various yes okay ok please oh etc "
    "everyone everybody everything someone somebody something anyone anybody anything nobody nothing none whatever whenever "
    "whichever whoever wherever somewhere anywhere everywhere in to of for on at by from with about into over under "
    "hi hello dear hey sir madam ma'am ps p.s. s t d ll re ve m half fewer sure due able quickly promptly kindly warmly dearly thankfully "
    "hopefully eagerly gladly happily currently presently previously recently lately shortly immediately directly further "
    "furthermore forward forwards regardless overall currently thrice twice tbh btw u ur bye x xx sorry mostly partly largely altogether anyhow besides nonetheless nevertheless meanwhile meantime "
    "earlier sooner earliest soonest latest afterwards afterward elsewhere himself herself themselves theirs thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety million utterly nearly slowly gently closely "
    "best better worst worse good kind true hereby herein accordingly likewise respectively towards toward"
)

_VERBS = (
    "thank thanks appreciate enjoy like love admire value respect meet see saw seen hear heard learn learnt know knew known "
    "speak spoke spoken talk discuss chat converse share tell told say said ask answer reply respond respon write wrote written read "
    "send sent receive get got gotten give gave given take took taken make made let show shown explain mention describe "
    "provide offer bring brought come came go went gone leave left stay keep kept find found feel felt think thought believe "
    "hope wish want wanted need look seem appear become became remain continue consider contact call email mail phone reach hesitate "
    "wait await expect anticipate follow confirm reaffirm reiterate express convey extend contribute help support assist join "
    "work start begin began begun grow grew grown develop build built create improve achieve succeed lead led manage handle serve "
    "apply interview hire select choose chose chosen decide proceed move advance progress excel thrive fit match suit align "
    "resonate connect relate interest excite inspire impress motivate encourage strengthen deepen reinforce confirm convince "
    "delight please honour honor welcome greet accommodate facilitate arrange schedule organise organize conduct host visit tour "
    "attend spend spent afford allow enable require request regard concern involve include cover gain obtain acquire possess "
    "demonstrate utilise utilize use leverage apply dedicate commit focus strive aim seek sought pursue explore understand understood "
    "realise realize recognise recognize remember recall reflect note notice hold held play part become turn put set run ran try tried "
    "care mind matter mean meant add fill complete finish determine evaluate assess review discover embark undertake engage collaborate communicate participate "
    "cooperate interact perform deliver exceed hone refine adapt embrace foster cultivate bear borne entail enhance increase drive drove driven "
    "employ recruit onboard train teach taught pass invite return attach enclose forget forgot answer clarify elaborate "
    "enthuse fascinate intrigue energise energize captivate amaze touch strike struck hit ground keenly qualify sit sat stand stood "
    "live end happen pay paid be able prove proven equip tailor appoint introduce walk outline detail highlight emphasise emphasize underline underscore stress "
    "apologise apologize forgive forgave forgiven intend prepare practise acknowledge refer reckon correspond beg withdraw "
    "withdrew withdrawn decline lack "
    "treat accept consider tend belong assure ensure guarantee trust rest rely depend count hurry rush pop drop catch caught "
    "excuse pardon bother disturb check touch circle chase update inform advise notify confirm supply submit forward"
)

_NOUNS = (
    "time opportunity chance interview meeting conversation discussion talk chat call session visit tour exchange dialogue "
    "role position job post vacancy opening place spot seat employment career work company firm business organisation organization enterprise corporation "
    "team group department division office staff people person colleague coworker co-worker peer member employee employer manager "
    "management leader leadership director executive boss supervisor interviewer interviewee panel committee board hr candidate applicant candidacy application applicants "
    "culture atmosphere environment workplace ambience vibe value mission vision goal objective aim purpose priority plan strategy "
    "direction future growth success achievement accomplishment performance result outcome impact difference contribution "
    "project initiative program programme product service client customer stakeholder partner industry sector field market world "
    "company's skill skillset ability capability talent strength qualification background experience expertise knowledge training "
    "education degree study studies ideal passion enthusiasm interest excitement eagerness dedication commitment motivation attitude ethic "
    "responsibility duty task requirement expectation challenge need detail information info insight overview understanding glimpse picture "
    "perspective view idea thought impression question answer query reference document material sample portfolio cv resume résumé "
    "letter note email e-mail mail message reply response decision update news step stage process procedure round hiring recruitment selection "
    "thanks thank-you gratitude appreciation consideration kindness hospitality generosity warmth courtesy patience attention "
    "effort help assistance support guidance advice feedback pleasure honour honor privilege joy delight reason way thing aspect area "
    "part level range variety number lot fact point matter case sense kind sort type form term basis convenience availability "
    "hand heart mind eye life day-to-day operation function structure system approach method practice standard quality excellence innovation "
    "creativity integrity diversity inclusion teamwork collaboration cooperation communication development improvement progress advancement "
    "learning workflow workload pace rapport connection relationship fit match asset addition player trait character personality "
    "reputation brand history story track record potential ambition aspiration dream journey path destination talent community family colleague "
    "regard wish greeting respect luck trip journey weekend break holiday summer spring autumn winter friend afternoon name address "
    "telephone phone number linkedin subject title salary today's yesterday's schedule calendar diary busy building premises facility facilities site location headquarters workplace "
    "explanation opinion apology acquaintance conviction continuation stranger seriousness profile disposal occasion compliment feeling pity "
    "introduction presentation interviewers technology tool solution resource professional professionalism motivator self-starter "
    "inconvenience disturbance disruption intrusion go-getter multitasker problem problem-solving problem-solver problem-solvers deadline pressure people's detail-oriented results result "
    "satisfaction engagement policy trend nature scope scale side look feel sector specialist specialism expert figure forefront "
    "landscape space synergy vibe energy positivity spirit mindset competency competence dynamics dynamic value-add kpi contact information "
    "benefit benefits package compensation hospital school university college institution organisation's organization's "
    "company’s team's profession occupation internship placement apprenticeship traineeship studentship "
    "mr mrs ms miss dr professor"
)

_ADJECTIVES = (
    "grateful thankful appreciative pleased glad happy delighted excited thrilled enthusiastic keen eager interested impressed inspired honoured "
    "honored privileged fortunate lucky confident certain sure hopeful optimistic passionate dedicated committed motivated driven "
    "professional friendly welcoming warm kind generous helpful supportive thoughtful patient courteous gracious pleasant nice lovely wonderful great "
    "fantastic amazing awesome brilliant excellent outstanding exceptional remarkable incredible superb terrific marvellous fabulous "
    "informative insightful interesting engaging enjoyable productive fruitful valuable useful enlightening inspiring exciting "
    "fascinating intriguing compelling rewarding fulfilling challenging stimulating meaningful memorable exceptional unique special innovative dynamic "
    "creative collaborative inclusive diverse ambitious vibrant positive strong solid ideal perfect suitable qualified experienced skilled capable competent talented "
    "careful diligent conscientious punctual honest serious loyal tidy lazy instructive educational reliable hardworking hard-working organised organized flexible adaptable proactive versatile good better best new current present potential "
    "additional further extra important key essential significant big large small little high low full whole entire clear open honest "
    "specific particular general personal individual relevant related necessary available possible ready free busy quick brief short fast-paced "
    "leading top respected renowned reputable esteemed prestigious successful growing thriving global international national local "
    "fast overall main major different similar various certain following previous former upcoming forthcoming eventual final initial hard easy right "
    "comfortable sincere heartfelt deep huge immense tremendous truly-grateful likely willing prospective in-depth detail-oriented "
    "results-driven results-oriented goal-oriented customer-focused customer-centric forward-thinking cutting-edge state-of-the-art world-class industry-leading "
    "long-term short-term career-driven self-motivated well-organised well-organized well-suited well-rounded like-minded top-notch "
    "fun cool super real tough smooth pleasant genuine natural modern beautiful relaxed cordial human equal own old young daily weekly cross-functional "
    "curious obliged polite reachable convenient sufficient unchanged undiminished decent confused disappointed difficult easier nearer surer "
    "wiser readier kindest finest greatest highest attractive aware afraid content interested comprehensible "
    "proud interpersonal analytical technical strategic operational organizational organisational transferable wide broad vast extensive considerable proven"
)


_EVERYDAY = (
    "met won sent seeing being agreeing whether beyond home longer stronger bigger smaller closer faster clearer keener either neither seldom "
    "fair sad bad fine rough tired clever proper mere rare dear wise sharp gentle calm quiet loud soft heavy light plain simple odd funny "
    "silly happy unhappy nervous ease smile laugh grin tear finger cross breath face voice ear eye foot head shoulder bone heart soul "
    "word sentence line page doubt certainty truth secret surprise favour favor treat gift blast ball joy fun shot chance "
    "hard early fresh hot cold dark bright loose tight worth spare god grace bless prayer congratulations congrats cheers "
    "prospect preference acceptance anticipation confidence deliberation deliberations circumstance situation distance favourable favorable prompt "
    "response intimation candidature offer deal couple behalf gesture trouble mistake error fault slip mess slot gap loop inbox "
    "man woman men women person lady gentleman gentlemen wife husband partner mother father mum dad parent brother sister son daughter child children "
    "family grandmother gran friend boy girl lad lads crew house room door desk table corridor office lift coffee tea lunch dinner "
    "morning evening age country language english world town city bus train car drive ride road way walk travel journey bag mail "
    "money price cost bill bank news press paper book file document form list box piece set pair bunch thousand hundred dozen "
    "kind sort bit deal whole half quarter number amount size weight height rest remainder middle top bottom front side edge corner centre center "
    "ahead behind inside outside aside abroad alongside upstairs downstairs opposite contrary though whereby whom whose hence "
    "eat ate drink drank sleep slept wear wore carry break broke broken cut fall fell drop lose lost win lift pull push throw wash buy bought sell "
    "sold cost pay burn sing sang dance play jump climb fly flew swim hurt die born grow agree disagree promise refuse admit insist "
    "guess imagine suppose pretend doubt fear worry suffer stop quit fail pass miss "
    "keep lay laid lie lean stick stuck tie pack unpack pick ring rang rung knock sign mark print draw drew drawn paint copy cancel delay settle "
    "attract thrill stun charm amuse relish cherish treasure savour savor grill squeeze wonder regret sigh cry wave bow "
    "heartbroken overjoyed gutted chuffed stoked pumped honestly loved hooked drawn attentive joyful fond absolute considerate cordial agreeable courteous "
    "candid frank frankness honesty openness thorough belated lacking expensive cheap common usual unusual ordinary extraordinary splendid delightful "
    "magical tricky nerves nerve memory memories manner anyone reception receptionist interview's uniform seat stage stages role's gap gaps shape "
    "rain sun weather wind snow storm thought thoughts earnest desire unhurried unnoticed unsuccessful fortunate unfortunate blessed "
    "thx gonna wanna kinda sorta yeah nope ta rly pls plz deffo owt bloody hell damn legit fab ace brill "
    "salamat po maraming asante sana gracias danke vielen dank merci grazie obrigado obrigada namaste shukran mahalo go raibh míle maith agat "
    "reputation prestige legacy heritage footprint ethos ethics philosophy principle principles pillar pillars core values sustainability equity wellbeing well-being "
    "lifelong career-defining game-changing groundbreaking pioneering impactful actionable holistic seamless robust scalable agile "
    "takeaway takeaways touchpoint milestone milestones stakeholders deliverables roadmap bandwidth alignment ecosystem mission-driven purpose-driven "
    "passions strengths weaknesses hobby hobbies conversation's circumstances formality class candidate's best-in-class world's clientele consumer consumers "
    "revenue profit expansion acquisition portfolio's peers mentor mentors mentorship coaching guidance's "
    "years days weeks months hours minutes mornings nights times others ones moments occasions today's date dates shortlist advertisement advert ad timetable "
    "course school schools daft cracking far fair intended prefer owe bonus base public expectant curiosity superior three-year either's term terms "
    "congratulate wishes test's ease eod cob asap fyi either-or loop dust air ears starter class classes exam exams studies studio shop "
    "respectful humble humbly witty charming whom's plenty tons loads bunch thank-yous chase dreaded dreading grinned tie-in "
    "sound grant software digital embarrass change contagious interview accounts "
    "empower elevate leverage spearhead streamline optimise optimize implement execute resonance synergies"
)
"""Words of everyday life that tell nothing about an interview, and those of brochures."""


_FUNCTIONS = frozenset(_FUNCTION.split())
_VERB_BASES = frozenset(_VERBS.split())
_NAMING_BASES = frozenset((_NOUNS + " " + _ADJECTIVES + " " + _EVERYDAY).split())
_EVERYDAY_BASES = frozenset(_EVERYDAY.split()) - frozenset(
    "bit lot lots kind sort hard word ease deal heart far fair whole home drive plenty tons loads bunch chance".split()
)
_NEVER_STOCK = frozenset(
    "fields trains valves coaching sisters rings bills tires boxes cars buses banks tables lists papers books drawing drawings "
    "painting paintings".split()
)
"""Forms of stock words that name something in themselves."""

RARE, STOCK, JOINED = "rare", "stock", "joined"
"""Kinds of words: rare ones are specific; joined ones are not, but part of what a rare one beside them names ("customer wall")."""


@lru_cache(maxsize=8192)
def kind_of(form: str) -> str:
    """Return the kind of a word, given in lower case."""
    if form in _FUNCTIONS or form in DETERMINERS or form in CONNECTORS:
        return STOCK
    if form in _NEVER_STOCK:
        return RARE
    bases = _bases(form)
    if not _NAMING_BASES.isdisjoint(bases):
        return STOCK if form.endswith(("ed", "ly")) else JOINED
    return RARE if _VERB_BASES.isdisjoint(bases) else STOCK


@lru_cache(maxsize=8192)
def is_everyday(form: str) -> bool:
    """Tell whether a word, given in lower case, is one of everyday life, such as "door": alone it tells nothing, several do."""
    return form not in _FUNCTIONS and not _EVERYDAY_BASES.isdisjoint(_bases(form))


def _bases(form: str) -> list[str]:
    """Return the words of which this may be a form: itself, and what is left without -s, -ed, -ing, -ly, -ation."""
    bases = [form]
    if form.endswith("s"):
        bases += [
            form[:-1],
            form.removesuffix("es"),
            form[:-3] + "y" if form.endswith("ies") else form,
        ]
    elif form.endswith("ed"):
        bases += [form[:-2], form[:-1], form[:-3] + "y" if form.endswith("ied") else form]
        bases.append(_undoubled(form[:-2]))
    elif form.endswith("ing"):
        bases += [form[:-3], form[:-3] + "e", _undoubled(form[:-3])]
    elif form.endswith("ly"):
        bases += [form[:-2], form[:-3] + "y" if form.endswith("ily") else form]
    elif form.endswith("ation"):
        bases += [form[:-5], form[:-5] + "e"]
    return bases


def _undoubled(stem: str) -> str:
    return stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
