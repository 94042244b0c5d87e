"""Clauses that hang on another ("nadat A, B", "B once A", "until legal has approved"): which of the two comes first."""

from bot.coach.understanding.steps.clauses import main_clause, pause_after, tells_an_act
from bot.coach.understanding.steps.pieces import Cutting, Piece
from bot.coach.understanding.steps.words import NEGATIONS, LinkKind, is_act, takes_part

# "Bij akkoord van de raad tekent de directeur": what has to be given first.
_CONSENT = frozenset(
    {"akkoord", "goedkeuring", "groen", "instemming", "gunning", "toestemming", "goedkeuren"}
)
_BEHIND_VERB = frozenset({"bij", "of", "met", "door", "in", "op", "wat", "hoe"})
_ONCE_MORE = frozenset({"a", "an", "per", "more", "again"})


def hang(cutting: Cutting, place: int, after: int, kind: LinkKind) -> bool:
    """As in "Nadat A, B", "B once A", "voordat B, A": the clause goes before or after what it hangs on."""
    fresh = cutting.fresh(place)
    if (
        not fresh
        and cutting.flow.words[place - 1] in {"en", "and"}
        and (kind in {"since_at_start", "since", "until"} or _and_after(cutting, place, after, kind))
    ):
        cutting.close(place - 1)
        cutting.open, fresh = Piece(place, place), True
    if kind == "since_at_start" and not fresh:
        if not cutting.ampersand(place):
            return False
        cutting.close(place)
        cutting.open, fresh = Piece(place, place), True
    if cutting.flow.words[place] == "bij" and not (fresh and cutting.flow.words[after] in _CONSENT):
        return False
    if cutting.flow.words[place] == "na" and cutting.flow.words[after] in _BEHIND_VERB:
        return False  # "hij vraagt het na bij de fabrikant"
    if kind == "since_noun" and not fresh and cutting.flow.listed:
        return False  # "3. evaluatie na de oogst" is one line of a list
    if kind in {"until", "barring"} and _barred(cutting, place, after, fresh=fresh):
        return True
    if kind == "barring":
        if cutting.flow.words[place] in {"unless", "tenzij"} and not fresh:
            cutting.cut_to(place, after, Piece(after, after, aside=True))
            return True
        return False
    if kind == "until" and cutting.flow.words[place] == "voor" and cutting.flow.words[place + 1] in _ARTICLES:
        return fresh and _before_noun(cutting, after)
    if kind in {"since_noun", "until"} and not tells_an_act(
        cutting.flow, after, cutting.words, opening=fresh and kind == "since_noun"
    ):
        return False
    if not fresh and _and_after_they(cutting, place, after):
        cutting.close(place - 1)
        cutting.open = Piece(after, after, fronted=True)
        return True
    if cutting.flow.words[place] == "once" and cutting.flow.words[after] in _ONCE_MORE:
        return False
    known = _said_again(cutting, after) if kind == "since_noun" and fresh else None
    if (
        known is None
        and cutting.flow.words[place] == "after"
        and fresh
        and cutting.pieces
        and _told_first(cutting)
    ):
        cutting.open = cutting.open._replace(first=after, stop=after, fronted=True)
        return True
    main = main_clause(cutting.flow, after, cutting.words, noun=kind == "since_noun") if fresh else None
    if main is None:
        main = known
    if main is None and fresh and kind == "since_at_start":
        main = _goes_on_to(cutting, after)
    if main is None and fresh and kind == "until":
        main = _behind_the_thing(cutting, after) or _behind_the_name(cutting, after)
    told_of = cutting.flow.words[place] in {"which", "that"} and bool(
        cutting.pieces
    )  # "order, which comes after …"
    if (
        not fresh
        or told_of
        or (main is None and cutting.open.pause == "comma" and _hangs_back(cutting, after))
    ):
        cutting.cut_to(
            place,
            after,
            Piece(after, after, "then" if kind == "until" else "before", since=kind != "until"),
        )
        return True
    cutting.open = cutting.open._replace(first=after, stop=after, since=kind != "until")
    cutting.until_first = kind == "until"
    cutting.open = cutting.open._replace(until=kind == "until")
    if main is not None:
        cutting.close(main)
        cutting.open = Piece(main, main, "before" if cutting.until_first else "then", fronted=True)
        cutting.until_first = False
    return True


def _behind_the_thing(cutting: Cutting, after: int) -> int | None:
    """As in "before the budget meeting | the fire officer has to look": behind a thing that is done, where nobody does it."""
    main = main_clause(cutting.flow, after, cutting.words, noun=True)
    named = cutting.flow.words[after:main] if main is not None else ()
    return main if named and cutting.words.finite.isdisjoint(named) else None


def _and_after(cutting: Cutting, place: int, after: int, kind: LinkKind) -> bool:
    """As in "Jan test het en na de beurs | bestelt de baas": behind "and" only where a clause follows on what is over by then."""
    if kind != "since_noun" or place - cutting.open.first < _CLAUSE_AT_LEAST:
        return False
    return main_clause(cutting.flow, after, cutting.words, noun=True) is not None


def _and_after_they(cutting: Cutting, place: int, after: int) -> bool:
    """As in "the office approves and after they can order": who learned the language later says so for "afterwards"."""
    flow, words = cutting.flow, cutting.words
    if flow.words[place] != "after" or flow.words[place - 1] != "and" or after + 1 >= len(flow.words):
        return False
    stop = pause_after(flow, after)
    acts = flow.words[after] in _THEY and flow.words[after + 1] in words.finite
    return acts and (stop == len(flow.words) or flow.pauses[stop] in {"stop", "line"})


_THEY = frozenset({"they", "he", "she", "we"})
_CLAUSE_AT_LEAST = 3


def _told_first(cutting: Cutting) -> bool:
    """As in "first they make a test, after they ask the price": behind "first", who learned the language later says so."""
    flow, last = cutting.flow, cutting.pieces[-1]
    begun = flow.words[last.first - 1] == "first" if last.first else False
    stop = pause_after(flow, cutting.open.first)
    return (begun or "first" in flow.words[last.first : last.stop]) and (
        stop == len(flow.words) or cutting.match(stop)[0] > 0
    )


_THERE_IS = frozenset("is komt volgt comes follows there's theres dan then there er".split())
_NAMED_AT_MOST, _PAIR = 4, 2


def _said_again(cutting: Cutting, after: int) -> int | None:
    """Where what follows begins in "scoring, after scoring | bafo", "na het bestek | de gunning": behind what was said before.

    Without anything said before, two bare nouns are one and the next: "na legal | inkoop".
    """
    named, place = _name_again(cutting, after)
    stop = pause_after(cutting.flow, after)
    if not named:
        return _one_and_next(cutting, after, stop)
    return place if place < stop else None


def _behind_the_name(cutting: Cutting, after: int) -> int | None:
    """As in "oh and before the scoring | the impact assessment": behind a step that was said before."""
    named, place = _name_again(cutting, after)
    return place if named and place < pause_after(cutting.flow, after) else None


def _name_again(cutting: Cutting, after: int) -> tuple[bool, int]:
    """Whether a step that was said before is named at `after`, and where what is told of it begins."""
    flow = cutting.flow
    stop = pause_after(flow, after)
    before = set(flow.words[: cutting.open.first])
    place, named = after, False
    while place < min(stop, after + _NAMED_AT_MOST):
        word = flow.words[place]
        again = word not in cutting.words.openers and word.isalpha() and _named_in(word, before)
        if not again and word not in cutting.words.articles:
            break
        named, place = named or again, place + 1
        if again and place < stop and not _named_in(flow.words[place], before):
            break
    while named and place < stop and flow.words[place] in _THERE_IS:
        place += 1
    return named, place


def _one_and_next(cutting: Cutting, after: int, stop: int) -> int | None:
    """Where the second begins in "na legal | inkoop", "na de proef | de evaluatie"; "after legal review" is one."""
    flow = cutting.flow
    bare = [n for n in range(after, stop) if flow.words[n] not in cutting.words.articles]
    if len(bare) != _PAIR or not all(is_act(flow.words[n]) or takes_part(flow.words[n]) for n in bare):
        return None
    apart = bare[1] > bare[0] + 1 or is_act(flow.words[bare[0]]) == is_act(flow.words[bare[1]])
    return bare[0] + 1 if apart else None


def _named_in(word: str, before: set[str]) -> bool:
    """Whether a word was said before, or the longer word of which it is the end: "verkenning" of a "marktverkenning"."""
    return word in before or (len(word) >= _LONG and any(one.endswith(word) for one in before))


_LONG = 6
_GOES_TO = frozenset({"goes", "go", "straight", "to", "naar", "gaat"})
_CONDITION_AT_MOST = 4


def _goes_on_to(cutting: Cutting, after: int) -> int | None:
    """As in "if capex | goes to the committee", "als meer dan 50k | naar de raad": a condition in a word or two, and where it goes."""
    flow = cutting.flow
    stop = min(pause_after(flow, after), after + _CONDITION_AT_MOST + 1)
    place = next((n for n in range(after + 1, stop) if flow.words[n] in _GOES_TO), None)
    if place is None or any(
        word in cutting.words.openers or word in cutting.words.our_subjects or takes_part(word) or "'" in word
        for word in flow.words[after:place]
    ):
        return None
    return place


_ARTICLES = frozenset({"de", "het", "die"})
_NAMING = frozenset({"een", "de", "het"})
_STILL = frozenset("nog eerst moet moeten komt wil willen gaat wordt is".split())


def _before_noun(cutting: Cutting, after: int) -> bool:
    """As in "maar voor die proef nog akkoord van de OR", where "voor" tells when and not for whom.

    So too of those who have their turn already: "de MR stemt in, en voor de MR moet Jan een stuk maken".
    """
    words = cutting.flow.words
    if after + 2 >= len(words):
        return False
    again = is_act(words[after]) and words[after] in words[: after - 2]  # "oh en voor de proef | een keuring"
    named = again and (words[after + 1] in _NAMING or takes_part(words[after + 1]))
    if words[after + 1] not in _STILL and not (
        named and cutting.words.finite.isdisjoint(words[after + 2 : pause_after(cutting.flow, after)])
    ):
        return False
    if not is_act(words[after]) and not (takes_part(words[after]) and words[after] in words[: after - 2]):
        return False
    cutting.pieces.append(Piece(after, after + 1, cutting.open.relation, until=True))
    cutting.open = Piece(after + 1, after + 1, "before", fronted=True)
    return True


def _barred(cutting: Cutting, place: int, after: int, *, fresh: bool) -> bool:
    """As in "they won't sign until legal has approved", "zonder akkoord van de bank tekent hij niet"."""
    flow, noun = cutting.flow, cutting.flow.words[place] in {"without", "zonder"}
    if not fresh:
        if NEGATIONS.isdisjoint(flow.words[cutting.open.first : place]):
            return False
        if not noun and not tells_an_act(flow, after, cutting.words, opening=True):
            return False
        cutting.open = cutting.open._replace(lifted=True)
        cutting.cut_to(place, after, Piece(after, after, "before", since=True))
        return True
    stop = pause_after(flow, after)
    main = main_clause(flow, after, cutting.words, noun=noun)
    start = main if main is not None else stop
    if start >= len(flow.words) or NEGATIONS.isdisjoint(flow.words[start : pause_after(flow, start)]):
        return False
    cutting.open = cutting.open._replace(first=after, stop=after, since=True, barring=True)
    if main is not None:
        cutting.close(main)
        cutting.open = Piece(main, main, fronted=True)
    return True


def _hangs_back(cutting: Cutting, after: int) -> bool:
    """Whether a clause after a comma belongs to what was said before it: nothing follows that it could open."""
    flow = cutting.flow
    stop = pause_after(flow, after)
    return stop == len(flow.words) or flow.pauses[stop] != "comma" or cutting.match(stop)[0] > 0
