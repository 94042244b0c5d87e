"""English words with which people lay out a buying route. Lists only: no rules, and nothing of another language."""

# Words that put what follows after what was said before.
THEN = (
    "after them", "after him", "after her", "then after that", "and then after that", "and after them",
    "that's when", "thats when", "and that's when", "which is when", "that is when", "at which point", "and at that point", "at that point",
    "followed up by", "and next up", "with that", "next thing", "the next step is", "next step is", "last step is", "the last step is",
    "the final step is", "final step is", "once that's through", "once thats through", "once that clears", "once it's approved",
    "once its approved", "once approved it goes to", "when that's in", "after which it's", "to top it off", "and to top it off",
    "then", "and then", "then only", "only then", "and only then", "after that", "and after that", "afterwards",
    "and afterwards", "afterward", "after which", "next up", "next is", "and next is", "next comes", "then comes", "last is", "and last is", "last comes",
    "finally", "and finally", "lastly",
    "and lastly", "eventually", "and eventually", "in the end", "at the end", "subsequently",
    "followed by", "and followed by", "once that's done", "once thats done", "once that is done", "when that's done",
    "when thats done", "when that is done", "secondly", "thirdly", "from there", "ending with",
    "ends with", "and to finish", "leading to", "after this", "before finally", "last of all", "ultimately",
    "and ultimately", "if approved", "if that works", "if that goes well", "if it works", "if all agree",
    "if that's ok", "if thats ok", "once that's ok",
)  # fmt: skip
# Also an adjective: they count only before a pause, a pronoun, an article or somebody who acts.
THEN_GUARDED = ("next", "and next", "fourth", "fifth", "last", "and last", "second", "third")
SO = ("so",)
ASIDES = (
    "otherwise", "or else", "bc", "cause", "since they", "since he", "since she", "since it", "since that", "as they always", "as long as", "even though", "although", "unless",
    "which they",
    "which we",
    "which he",
    "which she",
    "which has",
    "which have",
    "because",
    "cos",
    "cuz",
    "coz",
    "which takes",
    "which is",
    "which usually",
    "which always",
    "that takes",
    "which can take",
    "taking about",
)
FIRST = (
    "first", "firstly", "first of all", "first off", "first up", "to start", "to start with", "to begin with", "starts with",
    "it starts with", "it all starts with", "start with", "they start with", "begins with", "it begins with",
    "they start by", "starting with", "initially",
)  # fmt: skip
COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", *"12345678")
# They hold a word that marks an order elsewhere.
NO_LINKS = ("until then", "till then", "by then", "since then", "now and then", "just then", "even then", "back then", "other than that",
    "so far", "so much", "so many", "so on", "or so", "so long", "more so", "so called", "at first", "first name", "first half", "first week",
    "no wait list", "first quarter", "all but", "last week", "last month", "last time", "last year", "next week", "next month", "next year",
    "next time", "next quarter", "first class", "one after the other", "after all", "after hours")  # fmt: skip
STEP_NAMES = (
    *(f"{word} {number}{tail}" for word in ("step", "phase", "stage") for number in COUNTED for tail in (" is", "'s", "")),
    *(f"{which} {word} is" for which in ("the first", "first", "the second", "second", "the third", "third", "the fourth", "the next", "next",
      "the last", "last", "the final", "final") for word in ("step", "phase", "stage", "thing", "hurdle")),
)  # fmt: skip
# What follows comes before what was just said.
BEFORE = (
    "before him", "before her", "before them", "and before him", "and before her", "and before them",
    "before that", "but before that", "and before that", "but first", "but prior to that", "prior to that", "before this",
    "but before this", "but before they do", "but beforehand", "beforehand", "before it gets there",
    "oh and before that", "but only after", "though first", *(f"{opening}the {what} before that{being}" for opening in ("", "and ", "but ") for what in ("step", "one", "stage",
      "thing", "hurdle") for being in (" is", "'s", " was", "")), "before that it's", "before that there's", "before that they", "before that he", "before that she",
)  # fmt: skip
# What follows replaces what was just said; the single words count only right after a pause.
FIXES = (
    "no wait", "oh no", "wait no", "no sorry", "sorry no", "no actually", "actually no", "or rather", "scratch that",
    "i mean", "no hang on", "hang on", "hold on", "no hold on", "correction", "oh wait", "er no", "uh no", "um no",
    "no first", "make that", "my mistake",
)  # fmt: skip
FIX_AFTER_PAUSE = ("no", "wait", "sorry", "actually")
# A clause that these open tells of something over before the rest happens.
SINCE = (
    *(
        f"{which} {how}{happens} {when}"
        for which in ("which", "that", "this", "and that", "but that", "it")
        for how in ("", "only ", "can only ", "all ", "of course ")
        for happens in ("happens", "happen", "comes", "come", "starts", "start", "goes")
        for when in ("after", "once", "when")
    ),
    "but not before",
    "not before",
    "but not until",
    "not until",
    "but only once",
    "but only when",
    "but only after",
    "once",
    "as soon as",
    "only once",
    "only when",
    "only after",
    "only if",
    "when",
    "provided",
)
SINCE_AT_START = ("if",)
SINCE_NOUN = ("after", "following")
UNTIL = ("before", "prior to")
# After a denial ("they won't sign until …") what follows has to happen first.
BARRING = ("until", "till", "til", "unless", "without")
BUT = ("but", "though", "however")
PURPOSE = ("so that", "so they can", "so we can", "in order to", "so he can", "so she can", "hoping")

LEADING_FILLERS = (
    "meanwhile", "in the meantime", "in parallel", "at the same time", "simultaneously", "alongside", "alongside that", "in the mean time", "separately", "on top of that",
    "on top", "besides that", "besides", "in addition", "additionally", "plus there's", "and there's", "now it's just", "now its just", "it's now just", "that leaves just", "we're down to",
    "my guess is", "my guess would be", "i'd guess", "could be", "might be", "may be", "would be", "must be", "should be", "has to be", "in this case", "in our case", "here",
    "for us", "for this one", "for this", "this time", "it'll", "it will", "he will", "she will", "we'd have to", "all it takes is", "it comes down to", "comes down to",
    "it boils down to", "boils down to", "it'd be", "it would be", "that would be", "that'd be", "that'll be", 
    *(f"{which} {what}{being}" for which in ("the only", "only", "the last", "last", "the other", "the next", "the main", "the first", "one")
      for what in ("thing left", "thing remaining", "thing", "bit", "hurdle", "step left") for being in (" is", "'s")),
    "all that's needed is", "all that is needed is", "what's needed is", "what they need is", "what we need is", "all we need is", "all that's left is", "all thats left is", "what's left is", "whats left is", "that leaves", "which leaves", "all they need is", "all it needs is",
    "all he needs is", "all she needs is", "all that remains is", "either way", "in any case", "anyway", "long story short", "in short", "bottom line", "gist is",
    "the plan is", "plan is", "their plan is", "the idea is", "idea is", "the usual is", "it's simply", "its simply", "simply", "it's a case of", "it's a matter of",
    "he's gonna", "she's gonna", "they're gonna", "theyre gonna", "hes gonna", "shes gonna", "gonna", "they wanna", "wanna", "he'll have to", "she'll have to",
    "they'll have to", "they'll need to", "theyll have to", "he'll need to", "she'll need to", "he's going to", "she's going to", "he wants to", "she wants to",
    "he's got to", "she's got to", "hes got to", "shes got to", "he just needs to", "she just needs to", "they just need to", "they first", "he first", "she first",
    "he'd have to", "she'd have to", "he'd need to", "she'd need to", "i understood", "i understand", "i heard", "i hear", "it sounds like", "sounds like",
    "it looks like", "looks like", "seems like", "it seems", "as i understand it", "as far as i understand", "as far as i can tell", "far as i know",
    "if i'm right", "if i remember right", "if i recall", "from memory", "turns out", "apparently there's", "there's also", "then there's", "there's still", "there still is",
    "what i understood is that", "what i understood is", "what i understand is", "what i gathered is", "what i know is", "from what i understand",
    "need", "still need", "still needs", "you need", "you'd need", "he needs", "she needs", "they still need", "still has to", "still have to",
    "nope", "nah",
    "what happens is", "how it works is", "the way it works is", "the way it goes is", "i expect", "i'd expect", "i expect they'll", "i reckon",
    "i reckon they'll", "i imagine", "straight to", "right to", "then it's", "then its", "next up is", "next up",
    "you've got", "youve got", "they've got to", "theyve got to", "gotta", "they gotta",
    "apparently", "supposedly", "honestly", "ofc", "obvs", "tbh", "imo", "prob", "prolly", "def", "definitely", "hopefully", "ideally",
    "it'll go", "it's just", "its just", "it's really just", "it would go", "it all", "not much just", "really just", "only just", "really",
    "they'd have to", "they'd need to", "theyd need to", "he has to", "she has to", "he needs to", "she needs to", "it's got to",
    "so", "well", "um", "umm", "uh", "er", "erm", "hm", "ok", "okay", "right", "yeah", "yes", "and", "also", "just",
    "basically", "actually", "usually", "normally", "typically", "generally", "often", "i think", "i believe", "i guess",
    "i suppose", "i'd say", "afaik", "iirc", "as far as i know", "probably", "maybe", "perhaps", "presumably", "like",
    "it's", "its", "it is", "there's", "theres", "there is", "there will be", "there'll be", "comes", "it'll be", "comes the",
    "you get", "we have", "you have", "if all goes well", "say", "over there", "in principle", "that's", "thats", "will be",
    "they'll", "they will", "theyll", "they need to", "they have to", "they want to", "they are going to", "they're going to",
    "theyre going to", "they'd", "they must", "they should", "they", "he'll", "we need to", "we have to", "we must", "oh",
    "oh and", "plus", "still", "only", "it needs", "it takes", "we need", "they need", "btw", "by the way", "it has to", "it needs to", "it must",
    "it then", "step", "we'd need to", "we would need to", "we'll need to", "comes a", "need to", "have to", "has to", "needs to", "to", "look", "think",
    "i know", "you know", "of course", "obviously", "there has to be", "there needs to be",
)  # fmt: skip
TRAILING_FILLERS = (
    *(f"{being} the {which} {what}{left}" for being in ("is", "are", "being") for which in ("last", "next", "final", "first", "only", "second", "third")
      for what in ("hurdle", "step", "one", "stop", "stage", "thing", "gate", "phase") for left in ("", " left", " to go")),
    *(f"and {verb} {whom}{back}" for verb, back in (("let", " know"), ("lets", " know"), ("call", ""), ("calls", ""), ("call", " back"), ("calls", " back"))
      for whom in ("us", "me")),
    *(f"and {verb} back to {whom}" for verb in ("get", "gets", "come", "comes", "report", "reports", "revert", "reverts") for whom in ("us", "me")),
    "and we're in", "and we're good", "and off we go", "and away we go", "in parallel", "at the same time", "simultaneously", "side by side", "and we're set", "and we're live",
    "and we're off", "and it's ours", "and bob's your uncle", "and it's a deal", "and good to go", "to finish", "to wrap up", "to seal it", "to close it out", "to finish it off",
    "is next", "is first", "is last", "is second", "is third", "goes first", "goes second", "goes third", "goes next", "goes last", "comes first",
    "comes second", "comes third", "comes next", "comes last", "comes after that", "is after that", "is the next step", "is the last step",
    "is the final step", "is the first step", "is step one", "is next up", "is up next", "second", "third",
    "though", "anyway", "i gather", "from there", "haha", "that's it", "thats it", "that's all", "all in all",
    "not yet", "not started", "not started yet", "hasn't started", "still to come", "to come",
    "to be honest", "as we speak", "if you ask me", "to be fair", "from memory",
    "last",
    "before anything else", "before anything", "before all else", "needed", "required", "is needed", "is required",
    "now", "right now", "at the moment", "currently",
    "hopefully", "ideally", "presumably", "maybe", "perhaps", "apparently", "tbh", "honestly", "i reckon", "i expect", "i suppose", "imo",
    "fingers crossed", "i mean", "up front", "upfront", "up-front", "next", "after", "afterwards", "lastly", "as well", "again", "or whatever",
    "or similar", "or so i think", "if i got that right", "if i understood correctly", "basically", "really", "obviously", "already",
    "i gather", "i was told", "from what i understand", "from what i hear", "for sure", "all going well", "if all goes well", "if we're lucky",
    "i think", "i guess", "i believe", "or so", "or something", "btw", "by the way", "etc", "and so on", "right", "you know",
    "first", "beforehand", "afaik", "iirc", "probably", "as usual", "of course", "finally", "eventually", "then", "too",
    "um", "uh", "and stuff", "as far as i know", "and", "but", "and then", "after that", "and done", "and that's it",
    "and thats it", "and we're done", "and were done", "before that", "please",
)  # fmt: skip
INNER_FILLERS = frozenset({"just", "then", "um", "uh", "umm", "er", "erm", "basically", "btw"})

# Frames that say where they are now, and that something is over.
NOW = (
    "we're in the middle of", "were in the middle of", "we are in the middle of", "we're going through", "we're now going through",
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
    estimate estimates redlines revision draft revised walkthrough webinar onboarding nda msa docs documentation brochure specs
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
    "proposal sent", "quote sent", "present to",
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
    at least most or usually always often sometimes in total total within over per it that this which can could will might
    and there them for max min maximum minimum maybe probably perhaps think on forever ever last time another lead good easily very really pretty quite their end same each the apparently hopefully supposedly next
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
    signs sign decides decide tests test approves approve checks check reviews review votes vote orders order compares
    compare negotiates negotiate looks look picks pick chooses choose selects select asks ask evaluates evaluate
    validates validate advises advise agrees agree confirms confirm releases release allocates allocate writes write sets
    set makes make gives give runs run buys buy awards award issues issue pays pay takes take puts put presents present
    discusses discuss says say oks ok redlines scores score shortlists audits audit assesses assess vets weighs ratifies
    countersigns recommends recommend requests request raises raise drafts draft tries try does figures figure polls
    likes loves owns wants knows thinks needs reports gets finalises finalizes negotiates meets meet talks talk visits reads read
""".split()
)
CLAUSE_ENDS = frozenset(
    {"done", "approved", "signed", "advised", "agreed", "finished", "ok", "okay", "happy", "in", "through", "good", "yes", "positive", "fine", "right", "passed", "go"}
)

ACT_WORDS = frozenset(
    """
    approval approvals signature sign-off signoff decision test trial pilot review check audit demo budget quote quotes
    request longlist shortlist rfp rfi rfq tender evaluation selection award contract order po business case poc intake
    comparison vote research choice requirements assessment visit negotiation negotiations workshop advice recommendation
    presentation permission funding grant analysis go-ahead ok yes scoping discovery validation dpia
""".split()
)
ACT_ENDINGS = ("approval", "review", "test", "decision", "sign-off", "ment", "ation", "list", "check")
OBJECT_PREPOSITIONS = frozenset(
    {"with", "to", "for", "past", "against", "about", "w", "into", "on", "in", "at"}
)
