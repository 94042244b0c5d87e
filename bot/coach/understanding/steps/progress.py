"""How far a step is, where that was said: over ("dat is vorige week gebeurd") or under way ("that's what they're doing now").

Said in the step itself it is a tense; said apart it points back at the step before. What still has to happen, or happens
only if something else does, is neither.
"""

from itertools import pairwise
from typing import Final, Literal

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_AT_MOST: Final = 12
# *ahead*: it still has to happen, which says nothing new of a step.
Progress = Literal["", "done", "busy", "ahead"]
_BACK: Final = frozenset(
    """
    dat die dit daar daarmee deze dat's it that this that's thats it's its those these which they've theyve they're theyre
    hebben heeft is zijn staat loopt ligt ze they he she
""".split()
)
OVER: Final = frozenset(
    """
    gebeurd geweest gedaan gehad klaar afgerond rond binnen voorbij achter afgelopen gelukt gefikst geregeld
    done happened finished complete completed over behind sorted through already wrapped
""".split()
)
_UNDER_WAY: Final = frozenset(
    "nu momenteel moment bezig gaande now currently underway ongoing progress presently vandaag deze today".split()
)
STILL_TO_COME: Final = frozenset(
    """
    moet moeten gaat gaan wordt worden zal zullen kan kunnen mag mogen wil willen als zodra nog niet geen straks volgende
    volgend komende binnenkort morgen should needs need will would must has-to once when if not isn't hasn't haven't going
    next tomorrow soon later gonna won't yet until before
""".split()
)
_FILLING: Final = frozenset(
    """
    al net inmiddels reeds vorige vorig afgelopen week weken maand maanden jaar gisteren eergisteren ook ze zij hij ik we er
    mee aan wat waar wat't allemaal helemaal inderdaad in op van de het een ie toen ondertussen intussen sinds week dus
    gewoon wel steeds druk volop vol nu precies eigenlijk hier allebei beide alle stap fase was waren doen doet zitten zit
    last the a week weeks month months year yesterday all both just recently where what they we are is was were been be had
    have has did done doing did on at with busy working in of ago it them there right still really actually two three few
    now stage step point so part got been do at are i gather think know apparently middle side rug orde
    maandag dinsdag woensdag donderdag vrijdag monday tuesday wednesday thursday friday mei juni may june
""".split()
)
_PAST_TIMES: Final = Phrases(
    (
        "vorige week", "vorige maand", "vorig jaar", "vorig kwartaal", "afgelopen week", "afgelopen maand", "gisteren", "eergisteren",
        "afgelopen maandag", "afgelopen dinsdag", "afgelopen woensdag", "afgelopen donderdag", "afgelopen vrijdag", "vorige week al",
        "vorige week maandag", "vorige week dinsdag", "vorige week woensdag", "vorige week donderdag", "vorige week vrijdag",
        "twee weken geleden", "een week geleden", "een maand geleden", "deze week al", "net", "al", "inmiddels", "onlangs", "laatst",
        "last week", "last month", "last year", "last quarter", "yesterday", "last monday", "last tuesday", "last wednesday",
        "last thursday", "last friday", "two weeks ago", "a week ago", "a month ago", "a few weeks ago", "recently", "already", "just",
        "earlier this week", "earlier this month", "earlier this year", "this morning", "vanmorgen", "vanochtend",
    )
)  # fmt: skip
HAPPENED: Final = frozenset(
    {"is", "was", "zijn", "waren", "were", "has", "have", "heeft", "hebben", "had", "hadden", "been", "are"}
)
_IT: Final = frozenset({"that's", "thats", "which's", "dat"})
_NOW_WORDS: Final = frozenset({"nu", "momenteel", "now", "currently", "ondertussen"})
_NOT_NOW: Final = frozenset(
    {"niet", "geen", "pas", "vanaf", "not", "until", "from", "on", "hasn't", "haven't"}
)


def points_back(flow: Flow, first: int, stop: int, *, fronted: bool, aside: bool) -> Progress:
    """What a piece that names no step of its own says of the one before it."""
    said = flow.words[first:stop]
    if flow.tokens[first].text.startswith("IT"):
        return ""  # "IT's done"
    if said[:3] in _DID_THAT and len(said) <= _AT_MOST and all(word in _KNOWN_AHEAD for word in said[3:]):
        return "done" if STILL_TO_COME.isdisjoint(said) else ""
    if fronted or not said or len(said) > _AT_MOST or not (aside or said[0] in _POINTING):
        return ""
    if said[0] in _IT and said[1:2] and said[1] in {"with", "at", "bij"} and said[-1] in _NOW_WORDS:
        return "busy"  # "that's with finance now"
    if any(word not in _KNOWN_AHEAD for word in said):
        return ""
    if not STILL_TO_COME.isdisjoint(said):
        return "ahead" if not _HAPPEN.isdisjoint(said) or not OVER.isdisjoint(said) else ""
    if not _HAPPEN.isdisjoint(said):
        return ""
    if not OVER.isdisjoint(said):
        return "done"
    return "busy" if len(said) > 1 and not _UNDER_WAY.isdisjoint(said) else ""


# "First a survey, we did that last week": whoever did it, it is behind them.
_DID_THAT: Final = frozenset(
    (who, verb, what) for who in ("we", "i", "they", "we've", "i've", "they've", "weve", "ive") for verb in ("did", "done", "had") for what in ("that", "it", "those", "this", "them")
)  # fmt: skip
_HAPPEN: Final = frozenset({"gebeuren", "happen", "komen", "come", "starten", "start", "beginnen", "begin"})
_POINTING: Final = _BACK | _NOW_WORDS
_KNOWN_AHEAD: Final = _BACK | OVER | _UNDER_WAY | _FILLING | _NOW_WORDS | STILL_TO_COME | _HAPPEN


def past_time_ending(flow: Flow, first: int, stop: int) -> int:
    """How many words at the end of a stretch say when something happened: "vorige week", "last month", "already"."""
    taken = 0
    while stop - taken > first + 1 and (length := _PAST_TIMES.ending(flow.words, first + 1, stop - taken)):
        taken += length
    return taken


def without_happening(flow: Flow, first: int, stop: int) -> int:
    """Where a step ends when "is vorige maand al" at its end only says that it happened."""
    end = stop - past_time_ending(flow, first, stop)
    while end > first + 1 and flow.words[end - 1] in HAPPENED:
        end -= 1
    return end


def status_at(flow: Flow, first: int, stop: int) -> int | None:
    """Where a status begins behind a colon, in "legal: done", "inkoop: nog niet"; None when there is none."""
    if "colon" not in flow.pauses[first + 1 : stop]:
        return None
    place = flow.pauses.index("colon", first + 1)
    if stop - place > _STATUS_AT_MOST:
        return None
    said = flow.words[place:stop]
    told = not _TOLD_STATUS.isdisjoint(said)
    return place if told and all(word in _TOLD_STATUS or word in _AROUND_STATUS for word in said) else None


def status_of(flow: Flow, place: int, stop: int) -> Progress:
    """How far a step is by its status, which begins at `place`."""
    said = flow.words[place:stop]
    if not _NOT_THERE.isdisjoint(said):
        return "ahead"
    return "done" if not _OVER_STATUS.isdisjoint(said) else "busy"


_STATUS_AT_MOST: Final = 4
_OVER_STATUS: Final = OVER | frozenset({"ok", "oke", "okay", "yes", "ja", "check", "passed", "✓"})
_NOT_THERE: Final = frozenset(
    {"niet", "not", "nee", "no", "to", "todo", "tbd", "volgt", "moet", "open", "pending", "straks", "later"}
)
_TOLD_STATUS: Final = (
    _OVER_STATUS | _UNDER_WAY | _NOT_THERE | {"loopt", "lopend", "started", "gestart", "running", "wip"}
) - {"dit", "deze", "vandaag", "check"}
_AROUND_STATUS: Final = frozenset(
    {"al", "nog", "already", "yet", "in", "is", "do", "still", "net", "just", "komen", "dat", "nu"}
)


def is_past(flow: Flow, first: int, stop: int, words: RouteWords) -> bool:
    """Whether a piece with a step in it says that it is over: "ze hebben vorige week drie partijen gezien"."""
    said = flow.words[first:stop]
    if not STILL_TO_COME.isdisjoint(said):
        return False
    ago = not _AGO.isdisjoint(said)
    dated = ago or any(_PAST_TIMES.at(flow.words, place, stop) for place in range(first, stop))
    if said[0] in {"net", "just"}:
        return False
    if not dated:
        return _perfect(said, words)
    if ago or (_dated_past(said) and len(said) <= _JOTTED):
        return True  # "samples shown 2 weeks ago", "demo vorige week"
    helped = any(
        word in {"heeft", "hebben", "is", "zijn", "was", "waren", "has", "have", "had", "did", "were"}
        for word in said
    )
    over = any(
        word in words.participles or word in {"geweest", "gehad", "gedaan", "done", "been", "akkoord"}
        for word in said
    )
    return (over and (helped or said[-1] in words.participles or _dated_past(said))) or _perfect(said, words)


def _perfect(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "juridisch heeft het gelezen", "legal has read it", "they've seen the demo": somebody did it, whenever that was."""
    if not _SUPPOSED.isdisjoint(said):
        return False
    for place, word in enumerate(said[:-1]):
        rest = said[place + 1 :]
        if word in {"is", "zijn"} and (rest[-1] in _CAME or _came_to_look(rest)):
            return True
        if word in _WAS and rest[0] in words.participles and rest[1:2] not in {("to",), ()}:
            return True  # "the plan was approved by the head", "it's been checked by QA"
        if word in _HAVE or word.endswith("'ve"):
            did = rest[0] if rest[0] not in _SOFTLY else rest[1] if len(rest) > 1 else ""
            english = word in {"has", "have"} or word.endswith("'ve")
            if (english and _english_participle(did)) or (not english and rest[-1] in words.participles):
                return True
    return False


_WAS = frozenset({"was", "were", "been"})


def _came_to_look(rest: tuple[str, ...]) -> bool:
    """As in "ze zijn al komen kijken"."""
    return len(rest) > 1 and rest[-2] == "komen" and rest[-1].endswith("en")


_CAME: Final = frozenset("geweest langsgeweest gekomen langsgekomen gepasseerd".split())
_HAVE: Final = frozenset({"heeft", "hebben", "has", "have", "theyve"})
_SOFTLY: Final = frozenset({"already", "now", "all", "just", "also"})
_SUPPOSED: Final = frozenset(
    {
        "als",
        "zodra",
        "nadat",
        "wanneer",
        "if",
        "once",
        "when",
        "after",
        "since",
        "every",
        "zou",
        "zouden",
        "to",
    }
)
_IRREGULAR: Final = frozenset(
    "seen read had done met written made given sent tried met gone found told heard held begun chosen".split()
)


def _english_participle(word: str) -> bool:
    return word in _IRREGULAR or (
        len(word) > _SHORT and word.endswith("ed") and word not in {"need", "agreed"}
    )


_SHORT: Final = 4
_AGO: Final = frozenset({"ago", "geleden"})
_JOTTED: Final = 4


def _dated_past(said: tuple[str, ...]) -> bool:
    return any(
        word in {"vorige", "last", "gisteren", "yesterday", "afgelopen", "ago", "geleden"} for word in said
    )


def is_under_way(flow: Flow, first: int, stop: int, words: RouteWords) -> bool:
    """Whether a piece with a step in it says that they are at it now: "nu kijkt IT ernaar", "QS is pricing it up"."""
    said = flow.words[first:stop]
    momentary = "moment" in said and not {"at", "op"}.isdisjoint(said)
    now = momentary or any(word in _NOW_WORDS for word in said) or ("right", "now") in pairwise(said)
    if now and _NOT_NOW.isdisjoint(said):
        return True
    for place, word in enumerate(said[:-1]):
        being = word in {"is", "are", "they're", "theyre", "he's", "she's"} and said[place + 1] != "going"
        if being and (said[place + 1] == "being" or _progressive(said[place + 1], words)):
            return True
    return "aan 't" in " ".join(said) or (
        "bezig" in said and STILL_TO_COME.isdisjoint(said) and any(is_act(w) or takes_part(w) for w in said)
    )


def _progressive(word: str, words: RouteWords) -> bool:
    return word.endswith("ing") and word in words.acting and word not in {"going", "wanting", "needing"}
