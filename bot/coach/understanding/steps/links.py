"""The marks of order between steps ("dan", "but before that", "once", "no wait"): when each counts, and what it opens."""

from itertools import pairwise

from bot.coach.understanding.steps.clauses import pause_after
from bot.coach.understanding.steps.hung import hang
from bot.coach.understanding.steps.last_of_all import closes_last
from bot.coach.understanding.steps.openings import (
    amid_clause,
    and_does,
    compares,
    object_before,
    only_its_name,
    opens_clause,
    still_amid_clause,
)
from bot.coach.understanding.steps.pieces import Cutting, Piece, Relation
from bot.coach.understanding.steps.reasons import resumes_at
from bot.coach.understanding.steps.words import LinkKind, is_act, takes_part

_SUBCLAUSE_AT_MOST, _ORDINAL_WITHIN = 10, 12
_OPENED_WITHIN = 3
_ORDINALS_WITHIN, _SHORT_CLAUSE, _AND_VERB = 60, 8, 4
_BETWEEN = frozenset("between middle tussenin daartussen daartussenin tussendoor".split())
_AFTERWARDS = frozenset({"afterwards", "afterward", "daarna", "erna", "that"})
_POINTS = frozenset({"point", "item", "punt"})
_AT_A_POINT = frozenset("some one a an the this that last first een dat dit de agenda".split())
_WITH_THAT = ("with", "that")
_PERSONS = frozenset({"it", "him", "her", "them", "hem", "haar", "hen"})
_BEFORE_IT = ("before", "it")
_NOT_SO = frozenset("far much many on that ook niet or of and en week weeks day days long do is it's".split())
_FIRST_OF_MANY = frozenset({"po", "order", "orders", "call-off", "delivery", "shipment", "batch", "invoice"})
_LATER_WORDS = frozenset({"eerst", "first", "vooraf", "beforehand"})


def link(cutting: Cutting, place: int) -> int:
    """Read the mark of order at `place`; how many words it took, 0 when none counts here."""
    length, kind = cutting.match(place)
    after = place + length
    if not length or (
        after >= len(cutting.flow.words)
        and kind not in {"fix", "fix_after_pause"}
        and not (length == 1 and kind == "then" and _and_does(cutting, place))
    ):
        return 0
    if kind == "part":
        return length
    if kind == "counted_on":
        return length if _counts_on(cutting, place) and _then(cutting, place, after, "then") else 0
    if kind in {"then", "then_guarded"}:
        return length if _then(cutting, place, after, kind) else 0
    if kind == "first":
        return length if _first(cutting, place, after) else 0
    if kind == "before":
        if _before(cutting, place, after):
            return length
        # "Before it goes to the board": a clause of its own.
        return (
            1
            if cutting.flow.words[place:after] == _BEFORE_IT and hang(cutting, place, place + 1, "until")
            else 0
        )
    if kind in {"fix", "fix_after_pause"}:
        return length if _fix(cutting, place, after, kind) else 0
    if kind == "but":
        return length if _but(cutting, place, after) else 0
    if kind == "so":
        return length if _so(cutting, place, after) else 0
    if kind == "aside" and cutting.flow.words[place] in {"otherwise", "anders"} and _instead(cutting, after):
        return length if _then(cutting, place, after, "then") else 0
    resumed = resumes_at(cutting, place, after) if kind == "aside" else None
    if resumed is not None:
        cutting.close(place)
        cutting.open = Piece(resumed, resumed, fronted=True)
        return resumed - place
    if kind == "aside":
        cutting.cut_to(place, after, Piece(after, after, aside=True))
        return length
    return length if hang(cutting, place, after, kind) else 0


def _instead(cutting: Cutting, after: int) -> bool:
    """Whether "otherwise" opens the other way a route can go: "under 5k by itself, otherwise the director approves"."""
    flow, stop = cutting.flow, pause_after(cutting.flow, after)
    near = flow.words[after : min(stop, after + 4)]
    return any(map(takes_part, near)) and not any(
        word.endswith(("n't", "nt")) or word in {"won't", "not", "niet"} for word in near
    )


def _and_does(cutting: Cutting, place: int) -> int:
    return and_does(cutting, place) if place - cutting.open.first >= _AND_VERB else 0


def _then(cutting: Cutting, place: int, after: int, kind: LinkKind) -> bool:
    if cutting.flow.words[place] in _POINTS and place and cutting.flow.words[place - 1] in _AT_A_POINT:
        return False  # "at some point 3 people look at it"
    if only_its_name(cutting, place, after):
        return False
    if kind == "then_guarded" and not _starts_something(cutting, place, after):
        return False
    if cutting.fresh(place):
        cutting.open = cutting.open._replace(first=after, stop=after, fronted=True)
        return True
    if cutting.flow.words[place:after] == _WITH_THAT and not cutting.paused(place):
        return False  # "a black box with that lot"
    single, previous = after == place + 1, cutting.flow.words[place - 1]
    if single and (back := _and_does(cutting, place)):
        cutting.close(place - back)
        cutting.open = Piece(place - back + 1, place - back + 1)
        return True
    if single and object_before(cutting, place):
        return False
    if (single and amid_clause(cutting, place, after)) or still_amid_clause(cutting, place, after):
        return False
    if single and (compares(previous) or not opens_clause(cutting, place, after)):
        return False  # "the board then decides", "meer dan 10k": part of the clause
    if single and place >= 2 and previous in {"de", "het", "a", "the"}:
        return False
    if closes_last(cutting, place, after):
        return True
    chained = cutting.open.relation == "before" and cutting.flow.words[place] in {"en", "and"}
    chained = (
        chained and cutting.flow.words[after - 1] not in _AFTERWARDS
    )  # of what "before that" was said of
    relation: Relation = "then"
    cutting.cut_to(place, after, Piece(after, after, relation, fronted=True, chained=chained))
    return True


def _starts_something(cutting: Cutting, place: int, after: int) -> bool:
    word, words = cutting.flow.words[after], cutting.words
    starts = (
        word in words.pronouns or word in words.determiners or takes_part(word) or word in words.our_subjects
    )
    if {"first", "second", "third"} <= set(cutting.flow.words[:_ORDINALS_WITHIN]):
        return True
    if word in {"a", "an", "the"} and cutting.flow.words[place] == "next" and _began(cutting, place):
        return True  # "to begin with a survey among the employees next a proposal by the HR lead"
    if cutting.flow.words[place:after] == _AND_LAST and word in cutting.words.determiners:
        return True  # "then the governors and last the head"
    if cutting.flow.words[after - 1] == "it" and (is_act(word) or starts):
        # "they open a tender, after it demos", "they visit us and after it the manager writes"
        return cutting.paused(place) or cutting.flow.words[place] in {"and", "en"}
    return cutting.paused(place) and (starts or bool(cutting.flow.pauses[after]))


_AND_LAST = ("and", "last")
_FIRST_ONES = frozenset({"eerste", "first", "eerst", "1e"})
_IS_FIRST = frozenset({"is", "step", "stap", "one", "thing"})
_STEP_ONE = frozenset({("step", "one"), ("stap", "een"), ("step", "1"), ("stap", "1")})


def _counts_on(cutting: Cutting, place: int) -> bool:
    """Whether "the second", "de laatste" goes on counting where "the first is …" began, with a thing or a clause behind it."""
    words = cutting.flow.words
    opened = words[: _OPENED_WITHIN + 1]
    began = not _FIRST_ONES.isdisjoint(opened[:-1]) and not _IS_FIRST.isdisjoint(opened)
    return began or not _STEP_ONE.isdisjoint(pairwise(opened))


def _began(cutting: Cutting, place: int) -> bool:
    """Whether the piece before was said to come first, so that "next" counts on from it without a pause."""
    fronted = cutting.open.fronted and place - cutting.open.first > 1
    return fronted and cutting.flow.words[place - 1] not in {"the", "their", "a"}


def _first(cutting: Cutting, place: int, after: int) -> bool:
    if after == place + 1 and _ordinal(cutting, after):
        return False
    if not cutting.fresh(place):
        if after == place + 1:
            return _first_and(cutting, place, after) or _of_that_first(cutting, place)
        if _they_first(cutting, place):
            return False
        backwards = cutting.open.relation == "before"
        cutting.cut_to(place, after, Piece(after, after, "foremost" if backwards else "then", fronted=True))
        return True
    still = "nog" in cutting.flow.words[place:after] or cutting.flow.words[after] in {"nog", "still"}
    late = (
        bool(cutting.pieces) and cutting.open.pause in {"comma", "dash"} and cutting.open.relation == "then"
    )
    relation: Relation = (
        "before" if (late and place == cutting.open.first) or cutting.open.but else cutting.open.relation
    )
    if late and relation == "then" and cutting.pieces[-1].relation == "before":
        relation = "foremost"  # "the notary last, before that the meeting, and first of all the valuation"
    cutting.open = cutting.open._replace(
        first=after, stop=after, fronted=True, still=still, relation=relation
    )
    return True


def _they_first(cutting: Cutting, place: int) -> bool:
    """As in "ze kijken eerst nog intern of het past": amid a clause of which only who does it and the verb are said."""
    said = cutting.flow.words[cutting.open.first : place]
    return len(said) == 2 and said[0] in cutting.words.pronouns and said[1] in cutting.words.finite


def _first_and(cutting: Cutting, place: int, after: int) -> bool:
    """As in "legal first and procurement after", "eerst" likewise: what is joined comes second."""
    flow = cutting.flow
    joined = flow.words[after] in {"and", "en"} and pause_after(flow, after) - after <= _SHORT_CLAUSE
    if not joined or place - cutting.open.first > _SHORT_CLAUSE or after + 1 >= len(flow.words):
        return False
    cutting.cut_to(place, after + 1, Piece(after + 1, after + 1))
    return True


def _of_that_first(cutting: Cutting, place: int) -> bool:
    """As in "they sign the contract, en dat leest juridisch eerst": done before to what was just named."""
    words, first = cutting.flow.words, cutting.open.first
    first += words[first] in {"en", "maar"}
    turned = words[first] in {"die", "dat"} and words[first + 1] in cutting.words.finite
    if turned and cutting.pieces and 3 <= place - first <= _AND_VERB + 1:
        cutting.open = cutting.open._replace(relation="before")
    return False


def _ordinal(cutting: Cutting, after: int) -> bool:
    """Whether "first" belongs to a thing: "first reading, second reading", "sample, first article inspection"."""
    words = cutting.flow.words
    noun = words[after]
    if words[after - 1] != "first" or (
        noun in cutting.words.finite and not is_act(noun) and not takes_part(noun)
    ):
        return False  # "first choose the platform, second choose …"
    far = min(len(words), after + _ORDINAL_WITHIN)
    if any(words[n - 1] in {"second", "2nd"} and words[n] == noun for n in range(after + 1, far)):
        return True
    if noun in _FIRST_OF_MANY and (after + 1 == len(words) or cutting.flow.pauses[after + 1]):
        return bool(cutting.pieces)  # "spec change, approved vendor, first order"
    listed = bool(cutting.pieces) and cutting.open.pause in {"comma", "arrow", "line", "semicolon"}
    words_known = cutting.words
    told = noun in words_known.openers or noun in words_known.finite or noun in words_known.our_subjects
    return (
        listed
        and not told
        and not takes_part(noun)
        and not cutting.open.but
        and (cutting.flow.tokens[after].text.islower() or is_act(noun))
    )


def _before(cutting: Cutting, place: int, after: int) -> bool:
    single = after == place + 1
    if not cutting.pieces and cutting.fresh(place):
        return False
    word = cutting.flow.words[after]
    if not cutting.fresh(place) and cutting.match(after)[0]:
        return False  # "finance looks at it before that and right at the start …"
    if cutting.flow.words[after - 1] in _PERSONS and not (
        word in cutting.words.determiners or takes_part(word)
    ):
        return False  # "before her Thursday meeting"
    if cutting.flow.words[after - 1] in {"haar", "her"} and takes_part(word) and not cutting.paused(place):
        return False  # "schrijft een stukje voor haar baas"
    inside = single or cutting.flow.words[after - 1] in {"between", "tussenin", "daartussen"}
    if inside and not (cutting.paused(place) or cutting.fresh(place)):
        return False
    said = cutting.flow.words[place:after]
    relation: Relation = "between" if any(word in _BETWEEN for word in said) else "before"
    cutting.cut_to(place, after, Piece(after, after, relation, fronted=True))
    return True


def _fix(cutting: Cutting, place: int, after: int, kind: LinkKind) -> bool:
    if not cutting.pieces and cutting.fresh(place):
        return False
    if place and cutting.flow.words[place - 1] in {"ja", "yes"} and not cutting.paused(place):
        return False  # "de directeur zegt ja of nee"
    if kind == "fix_after_pause":
        followed = after >= len(cutting.flow.words) or bool(cutting.flow.pauses[after])
        dutch_no = cutting.flow.words[place] == "nee"
        paused = cutting.paused(place) or (cutting.fresh(place) and bool(cutting.open.pause))
        near = cutting.flow.words[after] if not followed else ""
        if not paused or not (
            followed or dutch_no or near in _LATER_WORDS or near in {"geen", "niet", "not", "no"}
        ):
            return False
    ended = cutting.flow.words[after - 1] in _LATER_WORDS
    cutting.cut_to(place, after, Piece(after, after, "fix", fronted=ended))
    return True


def _but(cutting: Cutting, place: int, after: int) -> bool:
    if cutting.fresh(place) and not cutting.pieces:
        return False
    if cutting.flow.words[after][0].isdigit() and not cutting.paused(place):
        return False  # "er zijn er maar 2"
    if cutting.flow.words[place] == "alleen" and not cutting.paused(place):
        return False
    cutting.cut_to(place, after, Piece(after, after, but=True))
    stop = pause_after(cutting.flow, after)
    if (
        not _LATER_WORDS.isdisjoint(cutting.flow.words[after:stop])
        and cutting.flow.words[after] not in _LATER_WORDS
    ):
        cutting.open = cutting.open._replace(relation="before")
    return True


def _so(cutting: Cutting, place: int, after: int) -> bool:
    """As in "onder de 50k dus drie offertes": the reason stands before it, what happens behind it."""
    if cutting.fresh(place) or place - cutting.open.first < 2 or cutting.flow.words[after] in _NOT_SO:
        return False
    if cutting.flow.pauses[after] == "colon" and not cutting.pieces:
        return False  # "insurance renewal so: …": what it is about, and no reason
    if cutting.flow.words[place - 1] in {"en", "and"} and place - cutting.open.first > 2:
        cutting.cut_to(place - 1, after, Piece(after, after, fronted=True))
        return True
    dutch = cutting.flow.words[place] == "dus"
    not_needed = cutting.open.but and cutting.flow.words[place - 1] in {"niet", "not"}
    if (cutting.flow.words[place - 1] in _NOT_SO and not not_needed) or (
        dutch and cutting.flow.words[place - 1] in cutting.words.finite
    ):
        return False  # "ze tekenen dus zelf"
    cutting.cut_to(place, after, Piece(after, after, fronted=True))
    return True
