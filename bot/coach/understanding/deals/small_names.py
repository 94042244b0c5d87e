"""Where a company's name typed without capitals ends: "brookline library", "harrison and webb solicitors"."""

from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.organisations import NO_NAME_FIRST, ONLY_ONE, TRADE_THINGS
from bot.coach.understanding.deals.wordclasses import ABOUT_PHRASES, is_capital, is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import ARTICLES, FIRST_NAMES, INSIDE_NAMES, LEGAL_FORMS, ORDINARY
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import is_actor

_SMALL_NAME_AT_MOST = 6
_INNER_ARTICLES = frozenset({"de", "het", "the", "den", "der", "t", "'t"})
# Rather part of a firm's name than what a deal is about, wherever they stand.
_MATERIALS = frozenset(
    "glass glas hout timber steel staal paper papier feed fuel energy energie water wine wijnen beer bloemen fruit vlees vis fish meat seeds zaden beton concrete".split()
)
# Behind "van der" any word is a surname: "van der meer".
_WANTING = frozenset("wil wilt willen zoekt zoeken heeft vraagt wants want needs".split())
# Behind these two a name is over: where it is, what is wanted.
_NAME_OVER = _WANTING | {"uit", "te", "from"}
# "Smile op t plein", "frituur bij de brug": a name that says where it stands.
_STANDS = frozenset("op aan bij on by".split())
_SURNAME_FOLLOWS = frozenset({"der", "den"})


def _takes_article(before: str) -> bool:
    """In "garage de brug" an article goes on with the name; in "hotel astoria de keuken wil" it does not."""
    return is_kind(before) or before in INSIDE_NAMES


def _where_it_stands(flow: Flow, place: int, end: int, stop: int) -> int:
    """Where a house's name ends that says where it stands, with what it wants behind it: "praktijk smile op t plein wil"; 0 elsewhere."""
    if flow.words[end] not in _STANDS or not is_kind(flow.words[place]) or end + 2 >= stop:
        return 0
    last = end + 1 + (flow.words[end + 1] in _INNER_ARTICLES)
    over = last + 1 == stop or flow.words[last + 1] in _NAME_OVER
    return last + 1 if last > end + 1 and last < stop and over and not is_actor(flow.words[last]) else 0


def small_name_at(flow: Flow, place: int, stop: int) -> tuple[int, int] | None:
    """A name typed without capitals: the words up to the first one that cannot be part of a name."""
    end = place
    if place < stop and (flow.words[place].isdigit() or is_common(flow.words[place])):
        return None
    while end < min(stop, place + _SMALL_NAME_AT_MOST):
        word = flow.words[end]
        inside = (
            word in INSIDE_NAMES
            and end + 1 < stop
            and (flow.words[end + 1] not in ORDINARY or word in _SURNAME_FOLLOWS)
            and word not in {"voor", "for", "op", "aan"}
            and (word not in _INNER_ARTICLES or end == place or _takes_article(flow.words[end - 1]))
        )
        if end > place and is_capital(flow, end):
            return None
        if is_actor(word) and end + 1 < stop and flow.words[end + 1] in {"of", "van", "bij", "at", "from"}:
            return None
        kind = (
            end == place
            and is_kind(word)
            and end + 1 < stop
            and (
                flow.words[end + 1] in _INNER_ARTICLES
                or not (is_plain(flow.words[end + 1]) or is_thing(flow.words[end + 1]))
            )
        ) or (
            end > place
            and (
                is_kind(word)
                or (
                    word in TRADE_THINGS
                    and (end + 1 == stop or (word in _MATERIALS and is_plain(flow.words[end + 1])))
                )
            )
        )
        # "Brampton bus co": with a legal form behind it, any word is what the firm deals in.
        inside = inside or (end > place and end + 1 < stop and flow.words[end + 1] in LEGAL_FORMS)
        # "Sporthal de wissel", "brouwerij de ketel uit Lokeren": behind a house and its article stands how that is called.
        inside = inside or (
            (end + 1 == stop or flow.words[end + 1] in _NAME_OVER)
            and end > place + 1
            and flow.words[end - 1] in _INNER_ARTICLES
            and is_kind(flow.words[end - 2])
            and not is_actor(word)
        )
        if end > place and (behind := _where_it_stands(flow, place, end, stop)):
            end = behind
            break
        # "Tandartsengroep glimlach wil": of two verbs in a row behind a house the first is how that is called.
        inside = inside or (
            end == place + 1
            and end + 1 < stop
            and is_kind(flow.words[place])
            and word not in ORDINARY
            and (flow.words[end + 1] in _WANTING or _where_it_stands(flow, place, end + 1, stop) > 0)
            and not is_thing(word)
        )
        surname = end > place and flow.words[end - 1] in _SURNAME_FOLLOWS
        if (
            is_plain(word) or (is_thing(word) and not kind) or ABOUT_PHRASES.at(flow.words, end, stop)
        ) and not (inside or surname):
            break
        end += 1
    while end > place and flow.words[end - 1] in INSIDE_NAMES:
        end -= 1
    # In "brookline library self checkout" the kind closes the name; in "gemeente almere" it opens it.
    closing = next((n for n in range(end - 1, place, -1) if is_kind(flow.words[n])), None)
    if closing is not None and flow.words[closing - 1] not in INSIDE_NAMES:
        end = closing + 1
    if end == place or all(
        flow.words[n] in FIRST_NAMES or is_actor(flow.words[n]) or flow.words[n] in ARTICLES
        for n in range(place, end)
    ):
        return None
    if all(
        is_kind(flow.words[n]) or flow.words[n] in ARTICLES or (n > place and flow.words[n] in NO_NAME_FIRST)
        for n in range(place, end)
    ):
        # "De gemeente" is a kind of customer, not one.
        return (place, end) if flow.words[place] in ONLY_ONE else None
    return place, end
