"""English marks of order between steps: what comes after, before, first, or instead of what was said. Lists only: no rules."""

# Words that put what follows after what was said before.
THEN = (
    "and later", "and later on", "later on", "and then later", "after them", "after him", "after her", "then after that", "and then after that", "and after them",
    "that's when", "thats when", "and that's when", "which is when", "that is when", "at which point", "and at that point", "at that point",
    "followed up by", "and next up", "with that", "next thing", "the next step is", "next step is", "last step is", "the last step is",
    "the final step is", "final step is", "once that's through", "once thats through", "once that clears", "once it's approved",
    "once its approved", "once approved it goes to", "when that's in", "after which it's", "to top it off", "and to top it off",
    *(f"{joined}after it{there}" for joined in ("", "and ") for there in (" there's", " theres", " there is", " comes", " it's", " they", " just")),
    "if so", "and if so", "if so then", "if yes", "if yes then",
    "on the end", "and on the end", "at the last", "and at the last", "at last", "and at last",
    "then", "and then", "then after", "and then after", "then afterwards", "and then afterwards", "then only", "only then", "and only then", "after that", "and after that", "afterwards",
    "and afterwards", "afterward", "after which", "next up", "next stop is", "next stop", "last stop is", "next is", "and next is", "next comes", "then comes", "last is", "and last is", "last comes",
    "finally", "and finally", "lastly",
    "and lastly", "eventually", "and eventually", "in the end", "at the end", "subsequently",
    "followed by", "and followed by", "once that's done", "once thats done", "once that is done", "when that's done",
    "when thats done", "when that is done", "secondly", "thirdly", "from there", "ending with",
    *(f"{what}{ends} with" for what in ("", "it ", "it all ", "that ", "and it ", "and ") for ends in ("ends", "finishes")), "and to finish", "leading to", "after this", "before finally", "last of all", "ultimately",
    "and ultimately", "if it's good", "and if it's good", "if its good", "and if its good", "if that's ok", "and if that's ok", "if thats ok", "and if thats ok",
    "if it's ok", "and if it's ok", "if its ok", "and if its ok", "if approved", "if that works", "if that goes well", "if it works", "if it works out", "if that works out", "if all goes well", "if it all goes well", "if all agree",
    *(f"{joined}above {whom}{being}" for joined in ("", "and ") for whom in ("him", "her", "them", "that") for being in ("", " it's", " there's", " is")),
    "so what's left is", "so whats left is", "so all that's left is", "so all thats left is", "right after that", "and right after that", "straight after that", "and straight after that", "last but not least", "and last but not least", "and in parallel", "and at the same time", "and meanwhile", "and simultaneously", "and alongside that",
    "who then", "who in turn", "and who then", "who'll then", "who will then", "and she then", "and he then",
    *(f"{so}{it} {only}" for so in ("so ", "so now ", "and so ", "now ") for it in ("it's", "its", "it is", "that leaves") for only in ("just", "only", "down to", "really just")),
    "if that's ok", "if thats ok", "once that's ok",
)  # fmt: skip


# Also an adjective: they count only before a pause, a pronoun, an article or somebody who acts.
THEN_GUARDED = (
    "next",
    "and next",
    "fourth",
    "fifth",
    "last",
    "and last",
    "second",
    "third",
    "after it",
    "and after it",
)


# Who said "the first is …" counts on from it.
COUNTED_ON = (
    *(
        f"{joined}the {which}{tail}"
        for joined in ("", "and ")
        for which in ("second", "third", "fourth", "fifth", "last")
        for tail in (
            "",
            " is",
            " that",
            " is that",
            " one is",
            " one",
            " one is that",
            " step is that",
            " step",
        )
    ),
)


SO = ("so",)


ASIDES = (
    "otherwise",
    "or else",
    "bc",
    "since it's",
    "since its",
    "as it's",
    "as its",
    "and as it's",
    "cause",
    "since they",
    "since he",
    "since she",
    "since it",
    "since that",
    "as they always",
    "as long as",
    "even though",
    "although",
    "unless",
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
    *(
        f"{might} drag on"
        for might in ("could", "can", "might", "may", "will", "that could", "this could", "it could")
    ),
    "taking about",
)


FIRST = (
    "first", "firstly", "first of all", "first off", "first up", "first up is", "first up there's", "first is", "to start", "to start with", "to begin with", "starts with",
    "it starts with", "it all starts with", "start with", "they start with", "begins with", "it begins with",
    "they start by", "starting with", "initially", "they kick off with", "kicks off with", "it kicks off with", "start off with", "they start off with",
    "starts off with", "it starts off with", "begin with", "they begin with", "kicking off with", "starting off with",
)  # fmt: skip


COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", *"12345678")


# They hold a word that marks an order elsewhere.
NO_LINKS = ("yes or no", "until then", "till then", "by then", "since then", "just then", "even then", "back then", "other than that",
    "so far", "so much", "so many", "so on", "or so", "so long", "more so", "so called", "at first", "first name", "first half", "first week",
    "no wait list", "first quarter", "all but", "last week", "last month", "last time", "last year", "next week", "next month", "next year",
    "next time", "next quarter", "first class", "one after the other", "after all", "after hours")  # fmt: skip


STEP_NAMES = (
    *(f"{word} {number}{tail}" for word in ("step", "phase", "stage", "point", "item") for number in COUNTED for tail in (" is", "'s", " was", "")),
    *(f"{which} {word} is" for which in ("the first", "first", "the second", "second", "the third", "third", "the fourth", "the next", "next",
      "the last", "last", "the final", "final") for word in ("step", "phase", "stage", "thing", "hurdle")),
    *(f"{which} is{that}" for which in ("the first step", "first step", "the first", "the first one", "first one", "step one", "step 1") for that in ("", " that")),
)  # fmt: skip


# What follows comes before what was just said.
BEFORE = (
    "and for that", "but for that",
    "in the middle", "and in the middle", "in the middle is", "in between", "and in between", "but in between", "in between there's", "in between they", "somewhere in between", "and somewhere in between",
    "which in turn needs", "which in turn requires", "which in turn takes", "and that in turn needs", "and that needs", "which itself needs", "ahead of that", "and ahead of that", "ahead of that there's", "ahead of that they", "preceded by", "and preceded by", "right at the start", "and right at the start",
    "right at the beginning", "and right at the beginning", "at the very beginning", "and at the very beginning", "at the very start", "and at the very start", "but right at the start", "way before that", "well before that",
    "before it", "and before it", "before him", "before her", "before them", "and before him", "and before her", "and before them",
    "but first of all", "but first off", "before that", "but before that", "and before that", *(f"{opening}before that {though}{being}" for opening in ("", "but ", "and ") for though in ("tho", "though", "however")
      for being in ("", " it's", " its", " there's", " they")), "but first", "but prior to that", "prior to that", "before this",
    "but before this", "but before they do", *(f"{opening}before {who} {does}" for opening in ("", "and ", "but ") for who, does in (("she", "does"), ("he", "does"),
      ("they", "do"), ("it", "does"), ("it", "happens"), ("that", "happens"), ("this", "happens"), ("she", "signs"), ("he", "signs"))), "but beforehand", "beforehand", "before it gets there",
    "oh and before that", "but only after", "though first", *(f"{opening}the {what} before that{being}" for opening in ("", "and ", "but ") for what in ("step", "one", "stage",
      "thing", "hurdle") for being in (" is", "'s", " was", "")), "before that it's", "before that there's", "before that they", "before that he", "before that she",
)  # fmt: skip


# What follows replaces what was just said; the single words count only right after a pause.
FIXES = (
    "no wait", "oh no", "wait no", "no sorry", "sorry no", "no actually", "actually no", "or rather", "scratch that", "scrap that", "no scrap that", "no scratch that",
    "strike that", "forget that", "sorry i mean",
    "i mean", "no hang on", "hang on", "hold on", "no hold on", "correction", "oh wait", "er no", "uh no", "um no",
    "no first", "make that", "my mistake",
)  # fmt: skip


FIX_AFTER_PAUSE = ("no", "wait", "sorry", "actually", "not quite", "not exactly")


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
    "though only after",
    "though only once",
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


SINCE_NOUN = ("after", "following", "upon")


UNTIL = ("before", "prior to")


# After a denial ("they won't sign until …") what follows has to happen first.
BARRING = ("until", "till", "til", "unless", "without")


BUT = ("but", "though", "however")


PURPOSE = ("so that", "so they can", "so we can", "in order to", "so he can", "so she can", "hoping")
