"""Clauses that hang on another ("nadat A, B", "B once A", "until legal has approved"): which of the two comes first."""

from bot.coach.understanding.steps.clauses import main_clause, pause_after, tells_an_act
from bot.coach.understanding.steps.pieces import Cutting, Piece
from bot.coach.understanding.steps.words import NEGATIONS, LinkKind, is_act

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
        and kind in {"since_at_start", "since", "until"}
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
    if cutting.flow.words[place] == "once" and cutting.flow.words[after] in _ONCE_MORE:
        return False
    if cutting.flow.words[place] == "after" and fresh and cutting.pieces and _told_first(cutting):
        cutting.open = cutting.open._replace(first=after, stop=after, fronted=True)
        return True
    main = main_clause(cutting.flow, after, cutting.words, noun=kind == "since_noun") if fresh else None
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


def _told_first(cutting: Cutting) -> bool:
    """As in "first they make a test, after they ask the price": behind "first", who learned the language later says so."""
    flow, last = cutting.flow, cutting.pieces[-1]
    begun = flow.words[last.first - 1] == "first" if last.first else False
    stop = pause_after(flow, cutting.open.first)
    return (begun or "first" in flow.words[last.first : last.stop]) and (
        stop == len(flow.words) or cutting.match(stop)[0] > 0
    )


_ARTICLES = frozenset({"de", "het", "die"})
_STILL = frozenset("nog eerst moet moeten komt wil willen gaat wordt is".split())


def _before_noun(cutting: Cutting, after: int) -> bool:
    """As in "maar voor die proef nog akkoord van de OR", where "voor" tells when and not for whom."""
    words = cutting.flow.words
    if after + 2 >= len(words) or not is_act(words[after]) or words[after + 1] not in _STILL:
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
