"""Words that phrases may name as one: ``{day}``, ``{answer}``, ``{soon}`` and their kin.

A class is a word's *use*, not its grammar: each holds the words that a hundred writers would put in that place.
"""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "number": "# one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty hundred",
    "day": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today "
    "tomorrow tonight weekend",
    "weekday": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "month": "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec",
    "answer": "answer answers reply response decision verdict word news feedback outcome result results confirmation update",
    "company": "company firm employer organisation organization business agency practice school hospital university "
    "college bank studio shop team department clinic council charity startup start-up",
    "job": "job role position post place vacancy opening opportunity work seat spot",
    "person": "manager boss supervisor director principal head chef foreman partner recruiter interviewer colleague "
    "colleagues coworker coworkers candidate candidates applicant applicants",
    "be": "am is are was were be been being",
    "have": "have has had having",
    "will": "will shall would",
    "must": "must should ought need needs require requires",
    "very": "very so really extremely incredibly truly deeply absolutely terribly quite rather most highly greatly too",
    "glad": "glad happy pleased delighted grateful thankful thrilled honoured honored excited keen eager",
    "please": "please kindly pls plz",
    "decision": "decision choice outcome result results rejection refusal verdict mark marks score scores scoring "
    "selection evaluation assessment conclusion findings process procedure ruling grading judgement judgment "
    "case application",
    "sorry": "sorry apologies apologise apologize apology forgive excuse pardon regret regrets forgiveness",
    "bother": "bother bothering bothered disturb disturbing disturbance trouble troubling nuisance pest pester "
    "pestering annoy annoying hassle hassling intrude intruding intrusion intrusions interrupt interrupting "
    "inconvenience imposing impose bug bugging spam burden burdening encroaching bothersome chase chasing "
    "hound hounding badger badgering harass harassing cluttering clogging bombarding persistence insistence "
    "pushy unsolicited unannounced barging butting nagging pain",
    "ailment": "adhd addiction aids alcoholism allergies allergy alzheimer anaemia anorexia anxiety arrhythmia arthritis asthma "
    "autism biopsy bipolar breakdown bronchitis bulimia burnout cancer chemo chemotherapy colitis covid crohn dementia depression "
    "diabetes dialysis diarrhoea eczema endometriosis epilepsy fatigue fibromyalgia gout haemorrhoids hepatitis hernia "
    "hiv hives hysterectomy ibs illness infection infertility insomnia ivf leukaemia lump lupus menopause migraine migraines "
    "miscarriage miscarriages nightmares ocd operation palpitations paranoia parkinson piles pneumonia polyps prostate psoriasis "
    "psychosis ptsd relapse schizophrenia sciatica seizure seizures shingles stoma stroke surgery tinnitus trauma tumour tumor "
    "ulcer ulcers vasectomy vertigo",
    "applicant": "candidate candidates applicant applicants contender contenders competitor competitors rival rivals "
    "interviewee interviewees shortlist finalist finalists competition",
    "trade": "accountant administrator apprentice architect assistant baker barista carer carpenter chef cleaner clerk coach "
    "consultant cook designer developer driver editor electrician engineer farmer fitter gardener guard guide hygienist "
    "instructor joiner journalist lawyer lecturer librarian machinist manager mechanic midwife nurse officer operator "
    "organist painter paramedic pharmacist photographer pilot plumber postdoc programmer receptionist researcher sailor "
    "salesman saleswoman scientist secretary sommelier supervisor surgeon surveyor tailor teacher technician trainee trainer "
    "translator tutor waiter waitress welder writer",
    "kin": "mother mum mom mam mama father dad papa parents brother brothers sister sisters son sons daughter daughters "
    "child children kid kids baby wife husband partner fiancé fiancée boyfriend girlfriend grandmother grandfather "
    "grandma grandpa uncle aunt nephew niece twin twins family mother-in-law father-in-law sister-in-law brother-in-law "
    "son-in-law daughter-in-law stepfather stepmother stepson stepdaughter ex ex-wife ex-husband eldest youngest girls boys "
    "lad lads toddler",
    "feeble": "weak poor bad terrible awful dreadful horrible appalling abysmal lousy hopeless pathetic feeble sloppy shaky "
    "clumsy muddled confused confusing garbled rambling incoherent embarrassing unconvincing inadequate mediocre rusty "
    "disastrous shambolic bungled botched stammering stuttering amateurish unclear patchy lame laughable substandard",
    "when": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today "
    "tomorrow tonight weekend january february march april may june july august september october november december jan feb "
    "apr jun jul aug sep sept oct nov dec # two three four five six seven eight nine ten noon midday midnight morning "
    "afternoon evening night lunch lunchtime close end week month year easter christmas eid diwali eod cob then",
}

WORDS: dict[str, frozenset[str]] = {name: frozenset(words.split()) for name, words in CLASSES.items()}
"""The words of each class."""
