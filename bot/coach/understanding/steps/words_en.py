"""English words with which people lay out a buying route. Lists only: no rules, and nothing of another language."""

INNER_FILLERS = frozenset({"even", "just", "then", "um", "uh", "umm", "er", "erm", "basically", "btw"})

# Frames that say where they are now, and that something is over.
NOW = (
    *(f"{it} {now} {at}" for it in ("it's", "its", "it is", "everything's", "that's") for now in ("right now", "now", "still", "currently", "just now") for at in ("with", "at", "in", "on")),
    "they're still in", "theyre still in", "they are still in", "they're still at", "they're still with", "still in", "still with", "it's still with", "its still with", "we're still in", "we're still at",
    "they're on the", "theyre on the", "they are on the", "we're in the middle of", "were in the middle of", "we are in the middle of", "we're going through", "we're now going through",
    "we're now with", "we're now at", "we're now in", "we are now with", "we are now in", "we're with", "we're at", "it's with", "its with", "it's now with",
    "its now with", "it's currently with", "it sits with", "it's sitting with", "they're busy", "they're working on", "theyre working on",
    "now they're working on", "they're in the middle of", "theyre in the middle of", "currently doing", "now they do", "they're now doing",
    "now they've got", "now it's with", "now its with", "at present", "it's at", "it's in",
    "now they're in", "now theyre in", "now they are in", "now they're at", "now theyre at", "now they are at",
    "now they're on", "now theyre on", "they're now in", "theyre now in", "they are now in", "they're now at",
    "theyre now at", "they are now at", "they're in", "theyre in", "they are in", "they're at", "theyre at", "they are at",
    "they're doing", "theyre doing", "they are doing", "now they're doing", "now theyre doing", "now it's", "now its",
    "we're in", "we are in", "we're on", "we are on", "we're stuck in", "we're stuck at", "we're stuck with", "it's stuck in", "it's stuck with", "it's stuck at", "stuck with", "stuck in",
    "currently in", "currently at", "currently", "now in", "now at", "right now", "at the moment", "now", "they're busy with",
    "theyre busy with", "now doing",
)  # fmt: skip
DONE_OPENINGS = (
    "they've already had", "theyve already had", "they have already had", "they already had", "they already", "they've had", "theyve had",
    "they have had", "they had", "they've already done", "theyve already done", "they've done", "theyve done",
    "they already did", "they did", "they have done", "they've finished", "theyve finished", "already had", "already did",
    "already done", "they're done with", "theyre done with", "done with", "they've been through", "theyve been through",
    "they have already", "they've already", "theyve already", "already",
)  # fmt: skip
BUSY_ENDINGS = (
    "is underway", "underway", "under way", "is under way", "in progress", "is in progress", "is ongoing", "ongoing", "is happening", "is running",
    "is in full swing", "is on now", "are underway", "are ongoing", "are in progress", "happening now", "in flight",
)  # fmt: skip
DONE_ENDINGS = (
    "done and dusted", "are done", "all done", "already happened", "is out of the way", "out of the way", "been and gone", "wrapped up",
    "is wrapped up", "went ahead", "took place", "has taken place", "have happened", "has gone through", "came back", "passed",
    "is already done", "already done", "is done", "was done", "has been done", "already happened", "has happened",
    "is finished", "finished", "is complete", "completed", "is behind them", "behind them", "is over", "is in the bag", "done",
    "is already in", "already", "they've done that", "has been", "is sorted", "already in",
)  # fmt: skip

OUR_SUBJECTS = frozenset(
    """
    i we i'll we'll i'm we're i've we've i'd we'd ill im ive weve were
""".split()
)
OUR_OWN = frozenset({"our", "my"})
OUR_OFFERINGS = frozenset(
    """
    demo quote proposal presentation pitch offer discount product solution colleague consultant references pricing price
    case contract trial poc scan workshop call survey inspection samples sample deck session training paperwork numbers
    estimate estimates redlines revision draft revised walkthrough webinar onboarding nda msa docs documentation brochure specs changes edits markup markups
""".split()
)
# Verbs that a seller does; without a subject they are ours.
OUR_VERBS = frozenset(
    """
    call email mail ring chase ping drop visit follow present pitch demo nudge discount phone text resend
""".split()
)
OUR_FINITE = OUR_VERBS | frozenset(
    "send give quote prepare deliver write book arrange go come do make offer close".split()
)
OUR_PHRASES = (
    "send it over", "send it", "send over", "send me", "send that over", "send them over",
    "send quote", "send the quote", "send a quote", "send proposal", "send the proposal", "send a proposal", "send pricing",
    "send references", "send contract", "send the contract", "give a demo", "give demo", "do a demo", "demo for",
    "demo to", "book a demo", "give a discount", "offer a discount", "follow up", "follow-up", "chase them", "touch base",
    "stay in touch", "check in with", "call them", "email them", "drop by", "quote is out", "quote is sent",
    "proposal sent", "quote sent", "quote's in", "quote's out", "proposal's in", "proposal's out", "present to",
)  # fmt: skip
# The customer gets something of ours: then it is we who act.
GET_WORDS = frozenset({"get", "gets", "receive", "receives"})
GIVEN_BY_US = frozenset({"quote", "proposal", "demo", "presentation", "offer", "pitch"})
# What we get from them is theirs.
GIVEN_BY_THEM = frozenset(
    """
    approval sign-off signoff signature permission order decision go-ahead feedback award po ok okay yes purchase
""".split()
)
ASKS_OF_US = ("us to", "me to", "us for", "me for", "from us", "from me")
ASK_VERBS = frozenset(
    {"want", "wants", "wanted", "ask", "asks", "asked", "need", "needs", "needed", "expect", "expects"}
)

DURATION_VERBS = frozenset({"drags", "drag", "takes", "take", "took", "taking", "lasts", "last", "lead"})
DURATION_WORDS = frozenset(
    """
    day days week weeks wk wks month months year years quarter quarters hour hours long longer ages forever while time
    quick quickly
""".split()
)
DURATION_FILLING = frozenset(
    """
    a an half one two three four five six seven eight nine ten twelve couple few of about around roughly approx some up to
    lead delivery turnaround time times is are
    silence waiting at least most or usually always often sometimes in total total within over per it that this which can could will might
    as rule and there them for max min maximum minimum maybe probably perhaps think on forever ever last time another lead good easily very really pretty quite their end same each the apparently hopefully supposedly next
""".split()
)
INTRO_WORDS = frozenset(
    """
    steps step route process procedure order path per according says said takes goes works way flow like answer q1
    question journey sequence usually from
""".split()
)
SOURCING = ("according to", "per")
SAID = frozenset({"texted", "emailed", "mailed", "said", "says", "told", "say", "tells"})

PRONOUNS = frozenset(
    {
        "they'll",
        "they'd",
        "he'll",
        "she'll",
        "he'd",
        "she'd",
        "it'll",
        "they've",
        "they",
        "he",
        "she",
        "it",
        "you",
        "someone",
        "somebody",
        "everyone",
        "everybody",
        "that",
        "who",
    }
)
ARTICLES = frozenset({"the", "a", "an"})
DETERMINERS = ARTICLES | {
    "their",
    "his",
    "her",
    "our",
    "both",
    "all",
    "every",
    "this",
    "these",
    "those",
    "its",
    "some",
    "any",
    "each",
    "another",
}
AUXILIARIES = frozenset(
    """
    has have had is are was were will would can could must should may might needs need gets get goes go going do does
    wants can't cant won't don't dont doesn't doesnt wouldn't couldn't shouldn't isn't aren't hasn't haven't didn't cannot gonna
    gotta wanna
""".split()
)
FINITE = AUXILIARIES | frozenset(
    """
    wins win falls fall signs sign decides decide tests test approves approve checks check reviews review votes vote orders order compares
    compare negotiates negotiate looks look picks pick chooses choose selects select asks ask evaluates evaluate
    validates validate advises advise agrees agree confirms confirm releases release allocates allocate writes write sets
    set makes make gives give runs run buys buy awards award issues issue pays pay takes take puts put presents present
    discusses discuss says say oks ok redlines scores score shortlists audits audit assesses assess vets weighs ratifies
    countersigns recommends recommend requests request raises raise drafts draft tries try does figures figure polls
    likes loves owns wants knows thinks needs reports gets finalises finalizes negotiates meets meet talks talk visits reads read
""".split()
)
CLAUSE_ENDS = frozenset(
    {
        "done",
        "approved",
        "signed",
        "advised",
        "agreed",
        "finished",
        "ok",
        "okay",
        "happy",
        "in",
        "through",
        "good",
        "yes",
        "positive",
        "fine",
        "right",
        "passed",
        "go",
    }
)

ACT_WORDS = frozenset(
    """
    approval approvals signature sign-off signoff decision test trial pilot review check audit demo budget quote quotes
    request longlist shortlist rfp rfi rfq tender evaluation selection award contract order po business case poc intake
    comparison vote research choice requirements assessment visit negotiation negotiations workshop advice recommendation
    presentation agenda permission funding grant analysis go-ahead ok yes scoping discovery validation dpia
    survey scan hearing referendum
""".split()
)
ACT_ENDINGS = ("approval", "review", "test", "decision", "sign-off", "ment", "ation", "list", "check")
OBJECT_PREPOSITIONS = frozenset(
    {"with", "to", "for", "past", "against", "about", "w", "into", "on", "in", "at"}
)
