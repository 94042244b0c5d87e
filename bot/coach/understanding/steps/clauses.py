"""Where clauses begin that no comma sets apart.

Looks at a stretch of words only; what the found clauses mean for the order of steps is decided in `links`.
"""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import (
    CLAUSE_ENDS,
    DURATION_WORDS,
    JOINERS,
    OBJECT_PREPOSITIONS,
    RouteWords,
    is_act,
    takes_part,
)

# How many words a clause is followed, so that a text without a pause costs no more than one with them.
CLAUSE_AT_MOST, NEAR = 40, 7
# What comes round every year by itself: seasons, and what a trade knows as one.
_OF_THE_TRADE = frozenset("oogst kermis harvest lambing calving".split())
SEASONS = _OF_THE_TRADE | frozenset(
    """
    zomer winter zomervakantie zomerstop bouwvak lente herfst najaar voorjaar seizoen hoogseizoen carnaval ramadan pasen pinksteren
    kerst jaarwisseling oudejaar nieuwjaar feestdagen vakantie vakantieperiode schoolvakantie weekend
    summer winter spring autumn season easter thanksgiving christmas xmas holiday holidays half-term
""".split()
)
TIME_WORDS = (
    DURATION_WORDS
    | (SEASONS - _OF_THE_TRADE)
    | frozenset(
        """
    vrijdag friday maandag monday
    dinsdag tuesday woensdag wednesday donderdag thursday january january februari february maart march april mei juni
    june juli july augustus august september oktober october november december januari q1 q2 q3 q4 vandaag today morgen
    tomorrow that dat this
""".split()
    )
)
CONTRACTED = frozenset(
    "they'll theyll he'll she'll it'll they'd he'd she'd they've they're theyre he's she's it's that's thats that'll who'll".split()
)
_ITS = frozenset({"it's", "its", "there's", "theres"})
SUBJECTS = frozenset({"hij", "zij", "he", "she", "they", "there's", "theres"})
_TAKING_OVER = SUBJECTS | CONTRACTED | {"it"}
_HAS = frozenset({"heeft", "hebben", "is", "zijn", "wordt", "worden"})
_HELPERS = frozenset({"is", "zijn", "heeft", "hebben", "wordt", "worden", "has", "have"})
_PREPOSITIONS = OBJECT_PREPOSITIONS | {"by", "from", "van", "of", "door"}
_PARTICIPLE_STARTS = (
    "ge", "ver", "be", "ont", "her", "goedge", "afge", "opge", "aange", "uitge", "inge", "onder", "nage", "mee",
    "vrijge", "vastge", "klaarge", "rondge", "toege", "voorge", "doorge", "bijge", "neerge", "bijeenge", "bekendge",
)  # fmt: skip


def pause_after(flow: Flow, place: int) -> int:
    """Where the next pause behind the word at `place` is, or how far a clause is followed."""
    far = min(len(flow.words), place + CLAUSE_AT_MOST)
    return next((n for n in range(place + 1, far) if flow.pauses[n]), far)


_NEXT: Final = JOINERS | {"dan", "then"}


def tells_an_act(flow: Flow, after: int, words: RouteWords, *, opening: bool) -> bool:
    """Whether "na", "after", "before" at `after` is followed by something that happens, not by a time.

    `opening`: the words open a sentence, where any noun before a comma will do.
    """
    stop = pause_after(flow, after)
    near = flow.words[after : min(stop, after + NEAR)]
    if flow.pauses[after] or near[0] in _NEXT:
        return False
    timed = next((n for n, word in enumerate(near[:3]) if word in TIME_WORDS and word != "even"), None)
    if (
        timed is not None
        and "the" in words.articles
        and near[timed + 1 : timed + 2]
        and is_act(near[timed + 1])
    ):
        return True  # "after the three month trial period"
    if near[0][0].isdigit() or timed is not None:
        return False
    if any(is_act(word) or takes_part(word) or word in words.finite for word in near):
        return True
    return opening and stop < len(flow.words)


_CONSENT: Final = frozenset({"akkoord", "goedkeuring", "toestemming", "groen", "licht", "ja", "fiat"})
_CONSENTS: Final = frozenset({"gaat", "gaan", "geeft", "geven", "is", "zijn", "heeft", "hebben"})
_ENDS_OR_HELPS: Final = CLAUSE_ENDS | _HELPERS


def main_clause(flow: Flow, after: int, words: RouteWords, *, noun: bool) -> int | None:
    """Where the main clause begins behind an opening clause, or (`noun`) behind "na de pilot", "after the pilot"."""
    stop = pause_after(flow, after)
    told = noun
    told_of = _told_of_ours(flow, after, stop, words) if noun else None
    if told_of is not None:
        return told_of
    for place in range(after + 1, stop - 1):
        previous = flow.words[place - 1]
        if flow.words[place] in {"dan", "then"} and place > after + 1:
            return place  # "als het mt ja zegt | dan moet de or nog"
        ended = previous in CLAUSE_ENDS or previous in _HELPERS
        doing = flow.words[place].endswith("ing") and "the" in words.articles  # "once they're done fighting"
        done = flow.words[place] in words.participles  # "nadat de raad het budget heeft goedgekeurd"
        if not noun and ended and place > after + 1 and is_act(flow.words[place]) and not (doing or done):
            return place  # "als die goed is | raamcontract"
        told = (
            told
            or (place > after + 1 and flow.words[place] in _TAKING_OVER)
            # "before ordering | they compare us"
            or (previous.endswith("ing") and flow.words[place] in _TAKING_OVER and "the" in words.articles)
            or previous in words.finite
            or previous in words.pronouns
            or previous in words.our_subjects
            or previous.endswith(("'s", "'re"))
            or (
                previous in CLAUSE_ENDS
                and (flow.words[place] in SUBJECTS or flow.words[place - 2] in _HELPERS)
            )
            or _participle(previous)
        )
        if noun and flow.words[place] in {"comes", "come"} and "the" in words.articles:
            return place  # "after the pilot | comes a go/no-go"
        if _turned(flow, place, words, noun=noun) or (told and _subject_at(flow, place, stop, words)):
            return place
    if not noun and stop - after > 2 and is_act(flow.words[stop - 1]):
        # The same with nothing behind it: "en als die goed is | raamcontract"
        return stop - 1 if flow.words[stop - 2] in _ENDS_OR_HELPS else None
    return None


def _told_of_ours(flow: Flow, after: int, stop: int, words: RouteWords) -> int | None:
    """As in "na de demo die wij geven | gaat Elke": where the clause goes on behind what is told of a thing of ours."""
    for place in range(after + 1, stop - 3):
        ours = flow.words[place] in {"die", "dat"} and flow.words[place + 1] in {"wij", "we", "ik"}
        if ours and flow.words[place + 3] in words.finite:
            return place + 3
    return None


def _turned(flow: Flow, place: int, words: RouteWords, *, noun: bool) -> bool:
    """Whether a Dutch main clause begins with its verb here: "nadat de raad heeft gestemd | besluit de directie"."""
    previous, word, following = flow.words[place - 1], flow.words[place], flow.words[place + 1]
    if previous in _HAS and _is_done(word, words):
        return False  # "nadat de raad het budget heeft goedgekeurd"
    if (previous, word) == ("zien", "zitten"):
        return False  # "als ze het zien zitten | gaat het door"
    if (
        previous in _CONSENT
        and word in _CONSENTS
        and (following in words.finite or following in words.participles)
    ):
        return False  # "als die akkoord geeft | koopt inkoop het", "akkoord heeft gegeven | kan de vergunning door"
    if (
        previous in CLAUSE_ENDS
        and following in words.persons
        and word.endswith(("en", "t"))
        and len(word) > 3
    ):
        return "de" in words.articles and not is_act(word)  # "als het mag | schaffen ze er vier aan"
    if word in words.finite and "de" in words.articles:
        turned = following in words.persons and previous not in words.openers
        somebody = (
            takes_part(following)
            or following in words.determiners
            or flow.tokens[place + 1].text[0].isupper()
        )
        turned = turned or (
            somebody and (previous in words.acting or previous in words.finite) and not is_act(previous)
        )
        turned = turned or (somebody and following != "dat" and _ends_in_verb(previous))
        somebody_may = word in words.auxiliaries and somebody and previous not in words.openers
        ended = noun or previous in CLAUSE_ENDS or somebody_may or _participle(previous) or turned
        cluster = (
            following in JOINERS
            or (word in _HELPERS and (following in words.finite or _is_done(following, words)))
            or (following in CLAUSE_ENDS and not _his(flow, place + 1))
        )
        return ended and not cluster and not (noun and previous in words.determiners)
    somebody = takes_part(following) or following in words.determiners
    return noun and "de" in words.articles and word.endswith("t") and not is_act(word) and somebody


def _is_done(word: str, words: RouteWords) -> bool:
    """Whether a word tells of what was done, "goedgekeurd", "ingestemd", and cannot be "beslist", which is done now as well."""
    if word not in words.participles and not _participle(word):
        return False
    return word.startswith(_DONE_STARTS) or not word.endswith("t")


_DONE_STARTS: Final = tuple(start for start in _PARTICIPLE_STARTS if start.endswith("ge"))


def _ends_in_verb(word: str) -> bool:
    """Whether a word at the end of a Dutch clause has the form of its verb: "als de prijs klopt | tekent de baas"."""
    return len(word) > 3 and word.endswith("t") and not is_act(word) and not takes_part(word)


def _his(flow: Flow, place: int) -> bool:
    """Whether "zijn" is a possessive: "als Rob akkoord is | stuurt zijn secretaresse een PO"."""
    return flow.words[place] == "zijn" and place + 1 < len(flow.words) and takes_part(flow.words[place + 1])


_ITS_CONTRACTED: Final = _ITS | CONTRACTED


def _subject_at(flow: Flow, place: int, stop: int, words: RouteWords) -> bool:
    """Whether an English main clause begins with its subject here: "after the pilot | the board decides"."""
    previous, word = flow.words[place - 1], flow.words[place]
    if word in _ITS_CONTRACTED and "the" in words.articles:
        return True  # "after legal | its just the signature", "if nobody objects | he'll expense it"
    if previous.endswith("'s"):
        return False
    # "Once the grant is in | they order", "once planning permission is in | the developer decides".
    is_there = flow.words[place - 2] in _HELPERS or flow.words[place - 2].endswith("'s")  # "money's in"
    ended = previous in CLAUSE_ENDS and (word in SUBJECTS or (word in words.determiners and is_there))
    english = "the" in words.articles
    acts = flow.words[place + 1] in words.finite and flow.words[place + 1].endswith("s")
    if (
        previous in CLAUSE_ENDS
        and english
        and acts
        and word not in _PREPOSITIONS | JOINERS | {"with", "about"}
    ):
        return True  # "once they're happy | supplies raises the order"
    if previous in CLAUSE_ENDS and flow.tokens[place].text[0].isupper() and english:
        return True  # "if Leeds is happy | Manchester gets it too"
    if not ended and (previous in words.determiners or previous in JOINERS or previous in _PREPOSITIONS):
        return False
    compound = takes_part(word) and flow.words[place - 2] in words.determiners
    if compound and takes_part(previous):
        return False  # "after the faculty committee has seen it"
    if compound and is_act(previous) and stop < len(flow.words) and flow.pauses[stop] == "comma":
        return False  # "after the audit committee clears it, …"
    if word in words.determiners:
        if "the" not in words.articles:
            return False
        near = flow.words[place + 2 : min(place + 5, stop)]
        again = next((n for n, one in enumerate(near) if one in words.determiners), len(near))
        near = near[:again]  # "the numbers | the partners vote"
        who = flow.words[place + 1]  # "the vet" is somebody, whatever "they vet" may be
        return (who not in words.finite or takes_part(who)) and any(verb in words.finite for verb in near)
    named = flow.tokens[place].text[0].isupper() and not flow.tokens[place - 1].text[0].isupper()
    return (takes_part(word) or word in words.pronouns or named) and flow.words[place + 1] in words.finite


def _participle(word: str) -> bool:
    return (
        len(word) > 5
        and word.endswith(("d", "t", "en"))
        and word.startswith(_PARTICIPLE_STARTS)
        and not takes_part(word)
    )
