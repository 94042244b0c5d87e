"""What a piece of an answer is: a step of the customer, an action of ours, a denied step, or nothing to keep.

The actor counts, not the grammar. A piece that nothing speaks against is a step: people answer in single nouns.
"""

from typing import Final, Literal

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.denials import NOBODY, is_denied
from bot.coach.understanding.steps.facts import tells_a_fact, tells_of_the_deal
from bot.coach.understanding.steps.having_a_say import has_a_say, is_in_it, only_spoke
from bot.coach.understanding.steps.nothing import tells_nothing
from bot.coach.understanding.steps.ours import is_ours
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.remarks import about_me, weight
from bot.coach.understanding.steps.standing import tells_how_it_stands
from bot.coach.understanding.steps.to_do import goes_to_see
from bot.coach.understanding.steps.word_order import PARTICLES
from bot.coach.understanding.steps.words import (
    DURATION_FILLING,
    DURATION_VERBS,
    DURATION_WORDS,
    NEGATIONS,
    OUR_OFFERINGS,
    RouteWords,
    is_act,
    takes_part,
)  # fmt: skip
from bot.coach.understanding.wordpatterns import plain_words

# *weak*: nothing speaks for a step or against it; *remark*: something was said beside the route.
_READ_AT_MOST = 60
Verdict = Literal["step", "weak", "ours", "denied", "nothing", "remark", "doubted"]
_OPINION = frozenset(
    {
        "weet",
        "denk",
        "geloof",
        "vermoed",
        "think",
        "believe",
        "guess",
        "suppose",
        "know",
        "say",
        "verwacht",
        "gok",
        "schat",
        "expect",
        "reckon",
        "imagine",
    }
)
_HERE = frozenset({"we", "wij", "we're", "were", "we've"})
_VISIT_TO = frozenset({("aan",), ("bij",), ("van",), ("door",)})
_MOVING = frozenset("start starts begin begint begins starten beginnen live install proceed".split())


def verdict(
    flow: Flow, piece: Piece, words: RouteWords, reported: tuple[bool, ...], after_ours: bool
) -> Verdict:
    """Judge one piece. `after_ours`: the piece before was ours and this one may go on with it."""
    first, stop = piece.first, piece.stop
    while (
        first < stop - 1
        and (length := words.leading.at(flow.words, first, stop - 1))
        and not _we_act(flow, first, words)
    ):
        first += length
    if flow.words[max(first + 1, stop - 2) : stop] in _GUESSED:
        # "… denk ik" says of a step only that it is a guess.
        stop -= 2
        piece = piece._replace(stop=stop)
    said = flow.words[first:stop]
    if len(said) == 1 and said[0] in words.our_subjects and len(flow.words) > 1:
        return "nothing"
    if piece.lifted:
        return _until_then(said, words)
    ending = words.trailing.ending(flow.words, first + 1, stop) if stop > first + 1 else 0
    told = flow.words[piece.first : stop - ending if ending and flow.words[stop - ending] == "and" else stop]
    if any(flow.inside[piece.first : piece.stop]):
        # What is said in brackets tells of the step beside them.
        told = tuple(flow.words[n] for n in range(piece.first, piece.stop) if not flow.inside[n]) or told
    if not piece.aside and words.unknown.find(plain_words(told[:_READ_AT_MOST])):
        return "remark"
    bare = " ".join(flow.words[first : stop - ending]) if ending else ""
    if piece.aside or bare in words.nothing or tells_nothing(flow, piece, first, words):
        return "nothing"
    if tells_of_the_deal(
        flow.words[piece.first : piece.stop], own_sentence=piece.pause in {"stop", "line", ""}
    ):
        return "remark"
    if only_spoke(flow.words[piece.first : piece.stop]):
        return "remark"
    if not piece.since and (has_a_say(said) or is_in_it(said)) and NEGATIONS.isdisjoint(said):
        return "step"
    if tells_a_fact(said) or tells_how_it_stands(flow, first, stop):
        return "remark"
    if is_denied(flow, piece, first, words):
        return "denied"
    frame = words.now.at(flow.words, piece.first, piece.stop)
    if (
        frame > 1
        and not _HERE.isdisjoint(said[:2])
        and (
            frame > 2
            or any(takes_part(word) or is_act(word) for word in flow.words[piece.first + frame : piece.stop])
        )
    ):
        return "step"  # "we zitten nu bij inkoop": that is where they are
    if piece.since and said[0] in {"we're", "were"} and len(said) > 1:
        return "step"  # "once we're on the approved list": they put us there
    theirs = reported[min(first, len(reported) - 1)]
    if not theirs and about_me(said, words):
        return "remark"
    if is_ours(flow, piece, first, words, theirs):
        return "ours"
    if (
        after_ours
        and (said[0] in words.our_verbs or said[0] in words.our_finite)
        and flow.words[piece.first] not in words.pronouns
        and not (said[0] == "bezoek" and said[1:2] in _VISIT_TO)
        and not any(is_act(word) and word not in OUR_OFFERINGS for word in said)
        and not any(takes_part(word) and word != "it" for word in said)
        and not (piece.fronted and said[1:2] and said[1] in words.openers and "de" in words.articles)
    ):
        return "ours"
    if after_ours and len(said) == 2 and said[0].endswith("en") and said[1] in PARTICLES:
        return "ours"  # "wij krijgen de vragenlijst, vullen in"
    if after_ours and not theirs and (_selling_on(said, words) or _i_go_on(said, words)):
        return "ours"
    if not theirs and _on_the_phone(flow, first, said):
        return "ours"
    if said[0] not in words.our_subjects and goes_to_see(said):
        return "step"
    found = weight(flow, piece, first, words)
    if piece.since and found == "weak":
        # "once the numbers are in": what is there by then has been brought.
        return "step" if len(said) > 2 and said[-1] in _THERE and said[0] not in words.persons else "remark"
    return found


_RINGING: Final = frozenset(
    "calling ringing phoning emailing mailing texting messaging chasing asking".split()
)
_TO_RING: Final = frozenset("bellen nabellen mailen appen".split())
_THEM: Final = frozenset({"him", "her", "them"})


def _on_the_phone(flow: Flow, first: int, said: tuple[str, ...]) -> bool:
    """As in "no idea yet, ringing Johan tomorrow", "Johan bellen morgen": whom the one who types turns to, by name."""
    if len(said) < 2:
        return False
    if said[0] in _RINGING:
        return said[1] in _THEM or _by_name(flow, first + 1)
    opens = first == 0 or flow.pauses[first] in {"stop", "line"}
    return said[1] in _TO_RING and not opens and _by_name(flow, first)


def _by_name(flow: Flow, place: int) -> bool:
    """Whether somebody's name stands here: with a capital, no role, and no plural ("References")."""
    word = flow.words[place]
    several = word.endswith(("s", "ten"))
    return flow.tokens[place].text[0].isupper() and not (several or takes_part(word) or is_act(word))


_SELLING: Final = frozenset(
    """
    binnenhalen binnentikken scoren sluiten closen afronden afsluiten overtuigen verleiden masseren aandringen vasthouden warmhouden uitrollen factureren
    rappelleren herinneren offreren opvolgen inplannen
    close closing sent done made gave shared submitted called emailed mailed followed chased visited met presented demoed left dropped did
    win invoice reel land nail push nudge remind upsell
""".split()
)


def _selling_on(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "offerte sturen, nabellen, binnenhalen", "we've sent the quote, done a follow-up call": the same one goes on."""
    if (
        said[0] not in _SELLING
        or (said[1:2] and said[1] in words.persons)
        or any(takes_part(word) and word != "it" for word in said)
    ):
        return False
    return len(said) == 1 or any(
        word in OUR_OFFERINGS or word in words.our_verbs or word in _OF_OURS for word in said[1:]
    )


def _i_go_on(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "ik plan een sessie in, werk het voorstel uit": a Dutch form that only "ik" has, with more behind it."""
    if "de" not in words.articles or len(said) < 2:
        return False
    if said[-1].endswith(_OUR_ENDS) and words.finite.isdisjoint(said[:-1]):
        return not any(map(takes_part, said))  # "de nieuwe prijs doorbellen"
    if len(said) < 3 or said[0] in words.finite or is_act(said[0]) or takes_part(said[0]):
        return False
    third = said[0] + "t" in words.finite or said[0] in words.our_finite
    return third and (said[1] in words.openers or said[1] in OUR_OFFERINGS)


_OUR_ENDS: Final = ("bellen", "mailen", "appen", "sturen")
_OF_OURS: Final = frozenset(
    "follow-up followup reminder herinnering quotation quotations it them deal hem ze visit".split()
)


def _until_then(said: tuple[str, ...], words: RouteWords) -> Verdict:
    """What was denied only until something else has happened: a step, unless it says no more than "nothing happens"."""
    if said[:2] == ("no", "one") or said[0] in NOBODY or not NOBODY.isdisjoint(said):
        return "nothing"
    if said[0] in words.our_subjects:
        return "ours"
    told = any(word in words.buying or is_act(word) for word in said) or not _MOVING.isdisjoint(said)
    return "step" if told else "nothing"


def _we_act(flow: Flow, place: int, words: RouteWords) -> bool:
    """Whether "ik", "we" opens here, other than in "ik denk dat"."""
    return flow.words[place] in words.our_subjects and flow.words[place + 1] not in _OPINION


_GUESSED = frozenset(
    {(verb, "ik") for verb in ("denk", "geloof", "verwacht", "gok", "schat", "vermoed")}
    | {("i", verb) for verb in ("think", "guess", "believe", "suppose", "reckon", "expect", "gather", "hear")}
    | {("volgens", "mij")}
)


def lead_time_at(flow: Flow, piece: Piece) -> int | None:
    """Where a lead time begins inside a piece ("legal review | takes two weeks"), if there is one."""
    said = flow.words[piece.first : piece.stop]
    if (taking := _take_so_long(said)) is not None:
        return piece.first + taking
    if DURATION_VERBS.isdisjoint(said):
        return None
    if flow.inside[piece.stop - 1] and not flow.inside[piece.first]:
        # "objections (that takes six weeks)" is a step with its time beside it.
        return _time_in_brackets(flow, piece)
    verbs = [
        word
        for n, word in enumerate(said)
        if word in DURATION_VERBS
        and not (word == "last" and n + 1 < len(said) and said[n + 1] in DURATION_WORDS)
    ]
    if not verbs or not any(word in DURATION_WORDS or word[0].isdigit() for word in said):
        return None
    place = piece.stop
    while place > piece.first and (
        flow.words[place - 1] in DURATION_FILLING or flow.words[place - 1][0].isdigit()
    ):
        place -= 1
    return place if not DURATION_VERBS.isdisjoint(flow.words[place : piece.stop]) else None


_TAKE: Final = frozenset({"doen", "doet", "deden", "deed"})
_THOSE: Final = frozenset({"die", "dat", "zij", "ze", "daar"})


def _take_so_long(said: tuple[str, ...]) -> int | None:
    """Where it begins in "naar legal | die doen er 3 weken over": how long somebody takes over it."""
    if said[-1] != "over" or DURATION_WORDS.isdisjoint(said):
        return None
    place = next((n for n, word in enumerate(said[:-2]) if word in _TAKE), None)
    if place is None or not {said[place + 1], *said[:place]} & {"er", "daar"}:
        return None
    return place - 1 if place and said[place - 1] in _THOSE else place


def _time_in_brackets(flow: Flow, piece: Piece) -> int | None:
    place = piece.stop
    while place > piece.first and flow.inside[place - 1]:
        place -= 1
    said = flow.words[place : piece.stop]
    return place if all(word in DURATION_FILLING or word[0].isdigit() for word in said) else None


_THERE = frozenset({"in", "ready", "binnen"})
