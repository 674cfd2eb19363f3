"""Finds health, money and family matters that the reader need not carry."""

from fournotes.rules.clause import said_in_clause
from fournotes.rules.rule import ALL, Rule, examples

_FRAIL = (
    "(sick|ill|unwell|poorly|dying|pregnant|blind|disabled|depressed|suicidal|bedridden|paralysed|alcoholic|addict|addicted|abusive|violent|jobless|unfaithful|jailed|imprisoned|bankrupt|homeless|expecting|infertile|autistic|diabetic|epileptic|schizophrenic|drunk|"
    "expelled|arrested|stabbed|divorced|hospitalised)"
)

_MY_HEALTH = (
    # my body and my mind
    "my ..2 {ailment}",
    "my ..1 (therapist|psychiatrist|psychologist|counsellor|doctor|doctors|gynaecologist|oncologist|surgeon|shrink|gp|specialist|cardiologist) ..2 (says|said|thinks|believes|has|have|had|put|prescribed|told|wants|advised|advises|is|recommended)",
    "(the|my) (doctor|doctors|therapist|specialist|surgeon|hospital) ..1 (has|have|had|put|prescribed|told|gave|given|say|says|does|do|did) ..3 (me|us|my|our|not know|next|him|her|on)",
    "my ..1 (blood pressure|bowel|bowels|bladder|womb|thyroid|hormones|cholesterol|prostate|periods|period pains|panic attacks|panic attack|mental health|hot flushes|medication|medicine|tablets|pills|antidepressants|libido|weight problem|sleep apnoea|kidney|kidneys|liver|heart condition|bad back|back pain|nervous)",
    (
        "i (have|had|have had|have got|suffer from|suffered|suffered from|developed|survived|caught|got|live with|battle|am fighting|fought|went through|am recovering from|recovered from|had to have) "
        "(a|an|the|my|some|severe|bad|terrible|mild|chronic|awful|serious|minor|another|recurring|acute|long|frequent|two|three|several|bit of) ..2 {ailment}"
    ),
    "i (have|had|suffer|suffered|battle|survived|developed|caught) ..1 {ailment}",
    "i (have|had|am having|have had|suffered|suffer) ..3 (chemo|surgery|an operation|a miscarriage|a stroke|a heart attack|a breakdown|a scan|panic attacks|a phobia|low moods|a tooth infection|trouble sleeping|a bad conscience)",
    "(suffer|suffers|suffered|suffering|diagnosed|recovering|diagnosis) ..1 (from|with|of)",
    "(i am|i was|i have been|being) ..2 (bipolar|infertile|bankrupt|depressed|suicidal|alcoholic|pregnant|hiv|autistic|epileptic|diabetic|menopausal|addicted|celibate|impotent|incontinent|anorexic|sober|bulimic|traumatised|claustrophobic|homeless|an alcoholic|an addict|on antidepressants|on medication|on tablets|on pills|allergic to|in rehab|in therapy|in chemo)",
    "(months|weeks) pregnant",
    "i (take|am taking|took|have been taking|am on|was on|came off) ..4 (tablets|pills|medication|antidepressants|methadone|sedatives|painkillers|insulin|steroids|sleeping|valium|hormones)",
    "(tablets|pills|drops|medicine|ointment|medication) ..3 (i take|for my|for anxiety|make me|make my|give me|makes me|i am on|for the)",
    "i ..2 (was|am|have been|spent|went|was admitted|had to go) ..3 (hospital|psychiatric|rehab|therapy|clinic|a&e|emergency room|intensive care|prison|jail|detox|sick leave)",
    "(side effects|scar|rash|limp|hot flushes|stoma|catheter|colonoscopy|vomiting|vomited|the runs|diarrhoea|constipated|bleeding) ..6 (i|my|me|from|of|down)",
    "(i|was|am) ..2 (bleeding|vomiting|constipated|bloated|hungover|hung over|throwing up)",
    "i (was|am|had been) ..2 (throwing up|sick all|on the toilet|in bed with|laid up with|up all night|crying|seeing a (therapist|counsellor|psychiatrist|doctor|shrink)|off my|being sick)",
    "i ..2 (cry|cried|wept|broke down|attempted|overdosed|relapsed|collapsed|self-harmed|fainted|miscarried)",
    "(a|in a) dark place",
    "(ending|end|ended) (it all|my life)",
    "thought of ending it",
    "{ailment} (in|runs in) (my|our) family",
    "(i|my|me) ..8 (panic attacks|anxiety attacks|nervous breakdown|heart attack)",
    "panic attacks ..8 (me|my|i)",
    "i ..3 (take|on) antidepressants",
    "i have been ..1 (low|down|depressed|suicidal|in a bad way) since",
    "(survivor|victim) of ..2 (abuse|violence|rape|cancer|assault|trafficking|domestic|war)",
    "i (was|have been|am being) ..2 (abused|bullied|beaten|raped|stalked|assaulted|molested|adopted|fostered|neglected|mistreated|arrested|convicted|sentenced|evicted|declared bankrupt|sued|cheated|abandoned|disowned|a foster)",
    "(stalks|stalked|beat|beats|hits|hit|cheated on|abused|abuses|raped|robbed|betrayed|left) (me|us) (and|,|$|for|again|with|because|last)",
    "my ..1 (hands|voice|heart|head|nerves|back|knee|leg|legs|stomach|skin|side|face) ..2 (shake|shaking|shook|trembled|aches|ached|hurts|hurt|weak|killing|swollen|does strange|gives|gave out|acting up)",
    "(acting|playing|flaring|flared) up",
    "(since|after|because of|due to|from|through|despite|with) (my|the) ..1 {ailment}",
    "(due to|because of) my ..3 (pain|pains|condition|illness|disease|disorder|disability|piles|hernia|trouble|problem|problems)",
    "my ..2 (condition|disease|disorder|illness|pains|injury|injuries|surgery|scan|pregnancy|fertility|drinking|gambling|addiction|debts|debt|bankruptcy|arrears)",
    "(four|two|eight|ten|six|# ) weeks pregnant",
)

_FAMILY = (
    # husband, mother, children
    "(my|our) ..2 {kin} ..4 " + _FRAIL,
    "(my|our|her|his) ..2 {kin} ..6 (died|dying|dies|passed away|passed on|is ill|cancer|drinks|gambles|gambled|hits|cheated|cheating|affair|dementia|chemo|in prison|in jail|in hospital|custody|suicide|stroke|leukaemia|heroin|drugs|aids|hiv|dialysis|surgery|operation|accident|unemployed|laid off|alzheimer|alimony|miscarriage|overdose|wheelchair|bad heart|steals|stole|disowned|funeral|depression|violent)",
    "(my|our) ..2 {kin} ..3 (left me|left us|has left|walked out|moved out|moved in with|threw me|thrown me|kicked me|does not speak|do not speak|will not speak|not speak|never loved|never forgave|never forgiven|hates|accused|abandoned|beat|beats|had an affair|came to blows|owes|married|lost her|lost his|called off|stalks|steals|fell ill|fell down|had a fall|has had a|has lost|got pregnant|is expecting|in trouble|is in the|is serving|drinking)",
    "(mother|father|mum|dad|mam|grandmother|grandfather|uncle|aunt|gran|granny) (has|had|died|passed|is|was) ..3 (died|fall|ill|dying|dementia|cancer|stroke|hospital|heart|sick|poorly)",
    "my (ex|ex-wife|ex-husband|ex-boyfriend|ex-girlfriend|ex-partner|marriage|divorce|separation|breakup|break-up|love life|affair|mistress|lover|stepfather|stepmother|in-laws|custody|estranged|late husband|late wife|late son)",
    "(divorce|separation|breakup|break-up|custody) ..2 (case|hearing|battle|papers|proceedings|is|was|has|came|happened|goes|lawyer|from|and|,|$)",
    "(going|gone|went|been|go) (through|by) ..3 (divorce|separation|breakup|break-up|custody|menopause|chemo|bankruptcy|hard time|difficult time|rough time|bad time|tough time|rough patch|bad patch|dark time|dark period|hell|crisis|hard patch|lot at home)",
    "(during|after|since|in spite of|despite|because of|in the middle of) ..1 (my|our|the|a) ..1 (divorce|separation|breakup|miscarriage|bereavement|burglary|funeral|eviction|bankruptcy|fire took|affair)",
    "(lost|losing|buried|burying|bury|grieving|mourning|scattered|burial of|death of|loss of|funeral of|passing of) ..1 (my|our) ..3 ({kin}|dog|cat|friend|ashes)",
    "i (lost|buried) ..1 (my|our|the) ..2 ({kin}|dog|cat|best friend)",
    "(passed away|funeral was|in mourning|at the graveside|deathbed)",
    "(mother|mum|mam|father|dad|brother|sister|grandmother|grandfather|husband|wife|son|daughter) passed (on|away)",
    "(wife|husband|partner|girlfriend|boyfriend|fiancé|fiancée|gentleman) ..2 (left|leaves|threw|cheated|called off|walked out|moved out|divorced|gone back|turned out)",
    "(look|looking|looked|care|caring|cared|nurse|nursing|nursed|carer) (after|for|of) (my|our) ..2 (sick|dying|ill|old|elderly|disabled|mother|father|mum|dad|wife|husband|son|daughter|brother|sister|grandmother|boyfriend|girlfriend|parents)",
    "(am|as|being|since i am) a single (mother|mum|mom|dad|father|parent)",
    "single (mother|mum|mom|dad|father|parent) (of|with|to)",
    "(things|situation|trouble|troubles|problems|shouting|difficulties|quarrels|arguments|fighting|rows|war) ..1 at home",
    "at home ..3 (rocky|difficult|hard|complicated|shouting|fighting|bad|tense|hell|impossible|rough)",
    "(family|personal|private|marital|marriage|domestic|health|money|financial) ..1 (problems|troubles|issues|crisis|struggles|quarrel|quarrels|feud|row|drama|difficulties|tragedy|emergency|conflicts|worries)",
    "(my|our|a) (quarrel|row|fight|argument|feud) with (my|our|the)",
    "(terrible|awful|big|huge) (row|fight|quarrel)",
    "(a|it has been a|such a) (rough|hard|difficult|awful|terrible|bad|horrible|dreadful) ..1 (month|year|week|time|patch|autumn|winter|spring|summer|few) (for me|for us|at home|, what|, with|with|because|and|since|: )",
    "(the|our|my) (baby|little one|pregnancy) ..3 (lost|died|miscarried|did not|due in)",
    "lost the (baby|child|house|flat|home)",
    "(our|my) (landlord|neighbour|neighbours) ..4 (thrown|evicted|blows|threw|kicked|police)",
    "(thrown|threw|kicked|throwing) (us|me) out",
    "(my|our) (love|sex|private|married) life",
    "open marriage",
    "(social workers|social services|family court|juvenile court|child support|alimony|restraining order|police station|couples therapy|marriage counselling|anger management|gamblers|rehab|abortion|ivf|fertility clinic) ..6 (my|me|our|us|called|again)",
    "my (visits|appointments|appointment|sessions) (to|at|with) the (methadone|fertility|psychiatric|clinic|hospital|therapist|counsellor)",
    "(we|me) (in|to) couples therapy",
    "(my|our) ..1 (childhood|upbringing|stepfather|parents) ..3 (unhappy|hard|cruel|abusive|violent|never|was spent|traumatic|difficult|divorced|split|poor|hit|beat)",
    "(fight|fighting|quarrel|row|at war|not speaking|no longer greet|fallen out|falling out) ..2 (with|over|about) (my|the|our) ..2 ({kin}|family|inheritance|will|house|urn|tax)",
    "(my|our) ..3 (inheritance|dowry)",
    "(my|our) ..1 (daughter|son|baby|girl|boy|child|twins|eldest|youngest) ..3 (unwell|ill|sick|poorly|has been|was born with|in trouble|hospital|expelled|colic|night terrors|pregnant)",
)

_MONEY_AND_LAW = (
    "(i|we) owe ..4 (thousand|hundred|#|money|bank|cards|card|months)",
    "(i|we) owe (my|our) ..1 {kin} ..2 (thousand|#|money|eleven)",
    "(in|into|of|my|our|with) ..1 (debt|debts|arrears|bankruptcy)",
    "(i|we) ..2 (bankrupt|insolvent|broke|evicted|overdrawn|penniless)",
    "(bailiffs|repossessed|repossession|overdraft|credit card debt|gambling|pawnshop|loan shark|heavy loans) ..6 (i|my|me|our|us|we)",
    "(my|our|his) ..2 (gambling|drinking|bankruptcy|eviction|overdraft)",
    "(drink-driving|drunk driving|criminal record|probation officer|community service|court case|court date|court hearing|custody hearing|driving ban|prison sentence) ..6 (i|my|me|ban|is|on|so|,|$|against)",
    "(i|was|been) ..1 (arrested|convicted|jailed|sentenced|charged with)",
    "(brother|brothers|father|son|husband|cousin|uncle|dad) ..2 (in|to|from|serving) ..1 (prison|jail|sentence)",
    "(sleep|sleeping|slept|living|live) ..2 (in the car|in my car|on the street|cousin sofa|on my|on a friend|in a hostel|in a shelter)",
    "(we|i) ..2 (lost|losing) (the|our|my) (house|home|flat|savings)",
    "(our|my) ..2 (savings|deposit|pension) ..4 (gambled|stolen|gone|lost|eaten)",
    "in confidence ,",
    "(a long|that is a whole|a sad|it is a long) ..1 story",
    "(as|if) you know what i mean",
)

_ABOUT_THE_WORK = (
    # the same words as one's trade
    "no {ailment}",
    "my ..2 {kin} (shop|business|farm|firm|bakery|garage|restaurant|company|workshop|stall|office|practice)",
    "{ailment} ..1 (patients|ward|wards|unit|care|research|services|course|training|nursing|nurse|centre|charity|trial|trials|awareness|support|drugs|cuffs|coaching|studies|team|clinic|rate|rates|survivors|charities|foundation|prevention|screening|specialist|work|project|buying)",
    "(patients|people|children|residents|someone|clients|families|adults|those|somebody|teenagers|guests|veterans) ..1 (with|who|in|after|of|suffering|living|diagnosed|recovering|facing) ..2 ({ailment}|debt|debts|arrears|from)",
    "(research|thesis|paper|dissertation|placement|course|project|lecture|talk|article|work|drawings|design|model|question|answer|point|case|law|file|module) ..2 (on|about|in|of|into|around) ..3 {ailment}",
    "(divorce|custody|debt|bankruptcy|eviction|inheritance|gambling|separation) (law|cases|lawyer|counsellor|counselling|counsellors|team|records|files|advice|work|mediation|claims|practice|clients|file|department|court)",
    "as (a|an) ..2 (counsellor|nurse|carer|adviser|advisor|therapist|lawyer|doctor|midwife|paramedic|social worker)",
    "(my|our) ..1 (patients|pupils|students|residents|clients|customers|callers)",
    "(died|dying|die) (out|down|away)",
    "operation (of|manager|theatre|centre|room)",
    "(first|mental-health|mental health) (aid|first)",
)

RULE = Rule(
    id="oversharing",
    group="tone",
    title="Shares more than the reader should carry",
    severity="warn",
    notes=ALL,
    why="Health, money and family are yours to keep private. Once they are in the note, the reader cannot set them aside, however kind they are.",
    instead="Leave it out, or say only what they need for planning: “I am free again from the 9th.”",
    sources=("LA1", "ID1"),
    judge=said_in_clause("oversharing"),
    phrases=(*_MY_HEALTH, *_FAMILY, *_MONEY_AND_LAW),
    spares=_ABOUT_THE_WORK,
    flags=examples(
        "My mother has stage three cancer and I take her to chemo on Tuesdays.",
        "I have been going through a difficult divorce.",
        "I suffer from panic attacks in lifts and trains.",
        "My landlord has thrown us out.",
        "I owe forty thousand on three cards, to be honest with you.",
        "I was four weeks in hospital with my nerves.",
    ),
    passes=examples(
        "The stroke ward you showed me was calm and bright.",
        "As a debt counsellor I have sat with people who owed forty thousand and more.",
        "I use a wheelchair, so could you tell me whether the second building has a lift?",
        "My grandmother was a weaver, which is how I came to the trade.",
        "Please excuse my hoarse voice on the phone; it was only a cold.",
        "Childcare is arranged, so the early shift you described would be fine.",
        "For eight years I have looked after people with dementia.",
        "Our talk about panic buying and how to stock for it stayed with me.",
    ),
)
