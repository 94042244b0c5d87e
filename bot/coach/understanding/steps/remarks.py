"""What is said beside the route: how the call went, how they feel, what I know or hope. A remark is no step.

A piece is judged by what it has: somebody who acts or an act of buying makes a step; a mood, a state or the talk itself
without those makes a remark. What has neither counts as a step only among steps.
"""

from itertools import pairwise
from typing import Final, Literal

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.moods import MOOD, STATES, TALK
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.verbs import is_separated_participle
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

Weight = Literal["step", "weak", "remark"]
_BESIDE: Final = TALK | MOOD | STATES
_HOPING: Final = frozenset({"hopefully", "hopelijk", "hoop", "fingers", "duimen"})
_OBLIGED: Final = frozenset({"moet", "moeten", "must", "dient", "dienen", "gotta"})
_OBLIGED_EN: Final = frozenset(
    {("have", "to"), ("has", "to"), ("need", "to"), ("needs", "to"), ("got", "to")}
)
# "De installateur moet het goed vinden".
_APPROVE: Final = frozenset({("goed", "vinden"), ("ok", "vinden"), ("akkoord", "vinden"), ("oke", "vinden")})
_THERE: Final = frozenset({"there's", "theres"})
_SEEMING: Final = frozenset(
    {"look", "looks", "looked", "doet", "doen", "ziet", "gets", "get", "go", "goes", "went", "going", "gone"}
)
_HAD: Final = frozenset({"gehad", "had", "net", "just", "gevoerd"})
_WAITING: Final = frozenset({"waiting", "wait", "waits", "wachten", "wacht", "afwachten", "hear", "horen"})
_HAVE: Final = frozenset({("ze", "hebben"), ("zij", "hebben"), ("they've", "had"), ("theyve", "had")})
_GOES: Final = frozenset({"goes", "go", "gaat", "went", "ging"})
_BEING: Final = frozenset("gets get is wordt worden be".split())
_GETS: Final = frozenset({"get", "gets", "krijgen", "krijgt"})
_SOMEWHERE: Final = frozenset(
    "live to through out in back past before on up via over down into naar door langs terug uit live in productie rond".split()
)
_LIKED: Final = frozenset({"loved", "liked", "enjoyed", "hated", "adored"})
_BEST_OF: Final = frozenset(
    {
        ("best", "and"),
        ("best", "of"),
        ("best", "offer"),
        ("best", "price"),
        ("best", "two"),
        ("best", "final"),
    }
)
_MET: Final = frozenset({"demo", "call", "meeting", "presentation", "pitch", "presentatie", "gesprek"})
_SHORT: Final = 7
# "kick off", "sign off", "the top two": the second word is no mood.
_NO_MOOD: Final = frozenset(
    "call calls called round rounds top tops finish finishes close closes square squares kick kicks kicked signs sign signed tick ticks ticked signing cut paid pay back the".split()
)
_ENDED_OFF: Final = frozenset("signed ticked kicked closed rounded paid called finished".split())
_LIKING: Final = frozenset(
    "love loves loved like likes liked enjoys enjoyed hates waardeert waarderen".split()
)
_HAPPENS: Final = frozenset("comes komt gebeurt happens is gaat goes moet must works werkt kan ook".split())
_PAST: Final = frozenset(
    """
    was waren had hadden voelde klonk leek bleef begreep verstond hoorde zat stond schoot viel ging kon were felt sounded
    seemed knew loved caught heard missed understood went thought
""".split()
)
# Contracted with a pronoun: "they're", "it's".
_CONTRACTED: Final = frozenset(
    """
    they're theyre it's he's she's that's thats there's theres i'm we're who's what's i've they've theyve
""".split()
)
_ME: Final = frozenset({"ik", "i", "ikzelf", "i'm", "i've", "i'd", "i'll", "im", "ive", "k", "mij", "me"})
_KNOWING: Final = frozenset(
    """
    hoor horen hoorde weet weten wist denk dacht verwacht hoop hoopte snap begrijp begreep geloof gok schat vermoed krijg kreeg
    sprak gesproken spoke spoken ben was heb had zie zag voel vind vond kan kon word merk merkte moet
    hear heard know knew think thought expect hope guess understand understood get got feel felt see saw find found believe
    reckon suppose am was have had can could couldn't will would should
""".split()
)
# Forms of the speaker alone, with "ik" left out; the one spoken to has them before "je".
_FIRST_PERSON: Final = frozenset({"heb", "ben", "hoor", "hoorde", "sprak"})
_YOU: Final = frozenset({"je", "jij", "u"})
_WISHES: Final = frozenset({"willen", "wil", "wilden", "wilde", "want", "wants", "wanted", "hopen", "hope"})
_LIVE: Final = frozenset(
    "starten live beginnen start begin doorgaan verder samenwerken snel graag started going ahead".split()
)


def weight(flow: Flow, piece: Piece, first: int, words: RouteWords) -> Weight:
    """How much of a step a piece is, from `first` on: *weak* when nothing in it speaks for or against."""
    said = _outside(flow, first, piece.stop)
    whole = _outside(flow, piece.first, piece.stop)
    talk = not TALK.isdisjoint(said)
    acts = any(is_act(word) and word not in _BESIDE for word in said)
    buying = not words.buying.isdisjoint(said) and any(
        word in words.buying and word not in MOOD for word in said
    )
    mood = not MOOD.isdisjoint(said) and any(
        word in MOOD and (n == 0 or said[n - 1] not in _NO_MOOD) and not _ranked(said, n)
        for n, word in enumerate(said)
    )
    talk = talk and not any(_ranked(said, n) for n in range(len(said)))
    if not _WISHES.isdisjoint(whole) and not _LIVE.isdisjoint(said) and not acts and not buying:
        return "remark"
    if piece.first <= 1 and _agrees(flow, piece, whole):
        return "step"
    if (
        not _HOPING.isdisjoint(whole)
        and not acts
        and not buying
        and not _anybody(flow, first, piece.stop, words)
    ):
        return "remark"
    if not _LIKED.isdisjoint(whole[:3]) and not buying:
        return "remark"
    if piece.since and _anybody(flow, first, piece.stop, words):
        return "step"
    if len(said) <= _WANTS_AT_MOST and said[-2:] in _WANTS_IT and not any(map(takes_part, said[:-2])):
        return "remark"
    if not mood and not talk and _tells_it_is_over(flow, piece, words):
        return "step"
    if ("be" in whole and _must_be_done(whole)) or (
        whole[-2:] in _APPROVE and not _OBLIGED.isdisjoint(whole)
    ):
        return "step"
    if not MOOD.isdisjoint(whole) and _state_of_mind(whole) and (not buying or whole[0] in _MET):
        return "remark"
    somebody: bool | None = None
    if mood and len(said) <= _UNDERTAKING_AT_MOST and not _UNDERTAKING.isdisjoint(said[1:]):
        somebody = _anybody(flow, first, piece.stop, words)
        if not somebody:
            return "remark"
    if acts or (buying and not (mood and talk)):
        return "step"
    somebody = _anybody(flow, first, piece.stop, words) if somebody is None else somebody
    if not _LIKING.isdisjoint(whole[:6]) and len(said) < _SHORT and "to" not in whole:
        return "remark"
    told_of = not _PAST.isdisjoint(said) or not _HAD.isdisjoint(whole[1:])
    if not _WAITING.isdisjoint(said) and not somebody:
        return "remark"
    if 1 < len(whole) <= 3 and whole[0] in words.pronouns and set(whole[1:]) <= _HAPPENS:
        return "remark"
    acting = any(word in words.acting and word not in STATES for word in said)
    acting = acting or ("de" in words.articles and any(map(is_separated_participle, said)))
    unlisted = _unlisted(flow, piece)
    if (talk and (mood or told_of)) or (
        mood and not somebody and not acting and unlisted and not piece.fronted
    ):
        return "remark"
    if somebody or acting:
        return "step"
    if not _OBLIGED.isdisjoint(whole) or not _OBLIGED_EN.isdisjoint(pairwise(whole)):
        return "weak"
    told = (
        (_about_them(whole, words) and not piece.fronted and _FIRST.isdisjoint(whole))
        or said[0] in _ME
        or not _PAST.isdisjoint(said)
    )
    return "remark" if told and len(whole) > 1 and unlisted else "weak"


# "Lastig traject", "a tricky process": how the whole of it is.
_UNDERTAKING: Final = frozenset(
    "traject proces project klus verhaal aanvraag inkoopproces aanbesteding process deal journey cycle project ride road one".split()
)
# "Wendy wil het wel", "Anna wants it": what somebody would like is no step, unless a whole body does.
_WANTS_AT_MOST: Final = 4
_WANTS_IT: Final = frozenset({("het", "wil"), ("t", "wil"), ("wil", "het"), ("wil", "t"), ("wants", "it"), ("want", "it"), ("het", "zitten"), ("t", "zitten")})  # fmt: skip
_FIRST: Final = frozenset({"eerst", "first"})
_UNDERTAKING_AT_MOST: Final = 4
_FINDS_GOOD: Final = frozenset("vindt het 't t dat goed prima ok oke akkoord".split())


def _agrees(flow: Flow, piece: Piece, said: tuple[str, ...]) -> bool:
    """As in "Dirk vindt het goed, dan bestelt ie": the route begins with somebody's consent."""
    who = piece.stop - 4
    finds = said[-3:-2] == ("vindt",) and set(said[-3:]) <= _FINDS_GOOD
    return finds and who >= piece.first and (takes_part(said[-4]) or flow.tokens[who].text[0].isupper())


def _outside(flow: Flow, first: int, stop: int) -> tuple[str, ...]:
    """The words of a stretch without those in brackets, which only tell of it; all of them when nothing else is left."""
    said = flow.words[first:stop]
    if True not in flow.inside[first:stop]:
        return said
    return tuple(flow.words[n] for n in range(first, stop) if not flow.inside[n]) or said


def _must_be_done(said: tuple[str, ...]) -> bool:
    """As in "the old contract has to be cancelled": an act, though the word also tells how things are."""
    for place in range(len(said) - 3):
        if said[place : place + 2] in _OBLIGED_EN and said[place + 2] == "be":
            return said[place + 3].endswith(("ed", "en")) and said[place + 3] not in {"excited", "interested"}
    return False


def _ranked(said: tuple[str, ...], place: int) -> bool:
    """As in "top 2 op gesprek": the best of a list, no praise."""
    if place + 1 >= len(said):
        return False
    return (said[place] == "top" and said[place + 1][0].isdigit()) or said[place : place + 2] in _BEST_OF


_SOMEWHERE_ON: Final = _SOMEWHERE | {"on", "onto"}


def _about_them(said: tuple[str, ...], words: RouteWords) -> bool:
    """Whether "ze", "it's" and the like are the subject of a state: "they got it straight away", "daar zitten ze onder"."""
    if any(word in _CONTRACTED and word not in _THERE for word in said[:3]):
        return said[1:2] not in {("just",), ("only",)}
    follows = said[1] if len(said) > 1 else ""
    if said[0] in words.pronouns and (said[0] not in words.articles or follows in STATES):
        if follows in _GOES and said[2:3] and said[2] in _SOMEWHERE:
            return False  # "it goes live", "it goes back to ops"
        if follows in _GETS and said[2:3] and said[2] in words.determiners:
            return False  # "they get an account"
        if any(one in _BEING and two in words.participles for one, two in pairwise(said[1:5])):
            return False  # "it just gets ticked off"
        return not STATES.isdisjoint(said)
    if said[0] in _GETS and said[2:3] and said[2] in _SOMEWHERE_ON:
        return False  # "get it on the agenda"
    turned = pairwise(said[:4])
    return any(verb in STATES and one in words.persons for verb, one in turned)


def _tells_it_is_over(flow: Flow, piece: Piece, words: RouteWords) -> bool:
    """As in "ze hebben alle drie de leveranciers gehad", "they've had the intro"."""
    first, stop = piece.first, piece.stop
    if stop - first < 3:
        return False
    if flow.words[first : first + 2] == ("they", "had"):
        return False
    opened = words.done_openings.at(flow.words, first, stop) or flow.words[first : first + 2] in _HAVE
    return bool(opened) and (
        flow.words[stop - 1] in {"gehad", "gedaan", "gezien", "gesproken"}
        or flow.words[first] not in {"ze", "zij"}
    )


def _unlisted(flow: Flow, piece: Piece) -> bool:
    return not flow.listed and piece.pause not in {"arrow", "line", "item"}


def _state_of_mind(said: tuple[str, ...]) -> bool:
    """As in "ze waren goed voorbereid", "the director was really keen": how somebody is, close behind who is meant."""
    for place, word in enumerate(said[:10]):
        if (
            (word in _SEEMING or (word.endswith("'s") and word not in _CONTRACTED))
            and not MOOD.isdisjoint(said[place + 1 : place + 3])
            and said[place + 1] not in _ENDED_OFF
        ):
            return True
        if word in _CONTRACTED or word in STATES:
            near = [
                said[n]
                for n in range(place + 1, min(place + 5, len(said)))
                if said[n - 1] not in {"to", "te"} and said[n - 1] not in _ENDED_OFF
            ]
            if not MOOD.isdisjoint(near) or (place + 1 == len(said) and said[place - 1] in MOOD):
                return True
    return False


def _anybody(flow: Flow, first: int, stop: int, words: RouteWords) -> bool:
    return any(_somebody(flow, place, words) for place in range(first, stop))


def _somebody(flow: Flow, place: int, words: RouteWords) -> bool:
    """Whether a word names somebody; "it" is a pronoun in English unless written "IT"."""
    word = flow.words[place]
    return takes_part(word) and (word not in words.pronouns or flow.tokens[place].text == "IT")


def about_me(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "dan hoor ik het", "I hear back", "veel wijzer ben ik niet": what the speaker knows or hopes, no act."""
    if said[0] in _FIRST_PERSON and len(said) > 1 and said[1] not in _YOU:
        return True  # "heb alleen de receptie gesproken"
    for place, word in enumerate(said):
        if word not in _ME:
            continue
        before = said[place - 1] if place else ""
        after = said[place + 1] if place + 1 < len(said) else ""
        if before in _KNOWING or (after in _KNOWING and place <= 1):
            rest = [one for one in said if one not in _KNOWING]
            return not any(is_act(one) or (takes_part(one) and one != "it") for one in rest)
    return False
