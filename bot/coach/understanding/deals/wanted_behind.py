"""What a customer wants right behind its name, or in the clause beside it: "wil 6 lesauto's leasen", "they look at us for change management"."""

from typing import Final

from bot.coach.understanding.deals.accounts import Name
from bot.coach.understanding.deals.nounphrases import FIRST_TOO, Span, phrase, tells_time
from bot.coach.understanding.deals.purposes import COUNTS, GO_FOR, for_things
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.things import NEVER_TOPICS
from bot.coach.understanding.deals.wordclasses import is_plain, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, ORDINARY
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import is_act

_WANTS = frozenset(
    "wil willen wilde wants want wanted wanna gonna kijkt kijken zoekt zoeken looking needs need zoeken overweegt overwegen".split()
)
_WANTS_NOT = frozenset(
    "dat that nu now eerst first us me ons mij van meer more us get rid af kwijt stoppen weten know niet not als if wachten wait meteen direct snel immediately right straight".split()
)
_TO_THE_THING = frozenset("to nog naar for talk about over ook also at graag ze verder praten".split())
# "Online booking" is bought, "booking" is done.
_OVER_A_SCREEN = frozenset(
    "online digital digitale mobile mobiel mobiele remote automatic automatische".split()
)
_WANTS_RATHER_NOT = _WANTS_NOT | {"ditch", "drop", "leave", "weg"}
_CHANGES = frozenset("overstappen switchen wisselen veranderen stoppen switch change".split())
_RATHER = frozenset(
    "eigenlijk wel misschien mogelijk graag gewoon really actually basically just probably maybe".split()
)
_LOOKS = frozenset("look kijk blik word second tweede same hetzelfde daar".split())


def wanted_behind(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "wil 6 lesauto's leasen", "wants leasing too", "gaan ze ook voor leasing"."""
    for place in range(start, min(stop, start + 4)):
        word = flow.words[place]
        if (
            word in GO_FOR
            and place + 1 < stop
            and flow.words[place - 1] in {"ook", "gaan", "gaat", "go", "goes", "going"}
        ):
            return phrase(flow, place + 1, stop)
        if word not in _WANTS and not (word == "after" and flow.words[place - 1] in {"is", "are", "re"}):
            continue
        first = place + 1
        while first < stop and flow.words[first] in _RATHER:
            first += 1
        if first < stop and flow.words[first] in _WANTS_NOT:
            return None
        while first < stop and flow.words[first] in _TO_THE_THING:
            first += 1
        # "Wil overstappen met hun backup": what they change, behind the verb.
        if first + 2 < stop and flow.words[first] in _CHANGES and flow.words[first + 1] in {"met", "with"}:
            first += 2
        if first < stop and flow.words[first] in _WANTS_RATHER_NOT:
            return None  # "wants to get rid of Sharp, printers obviously"
        if first >= stop or flow.words[first] in ORDINARY - DETERMINERS - FIRST_TOO - COUNTS:
            return None
        found = (
            None
            if tells_time(flow, first) and not flow.words[first][0].isdigit()
            else phrase(flow, first, stop)
        )
        # What they want done ("a security check") is a step of theirs, not what the deal is about.
        return (
            None
            if found
            and (
                (
                    is_act(last := flow.words[found[1] - 1])
                    and not is_thing(last)
                    and flow.words[found[0]] not in _OVER_A_SCREEN
                )
                or (found[1] == found[0] + 1 and flow.words[found[0]] in NEVER_TOPICS)
                or _says_nothing(flow, found)
            )
            else found
        )
    return None


def _says_nothing(flow: Flow, span: Span) -> bool:
    """Whether a phrase is small words only: "toch", "daar", "a second look"."""
    return all(
        (is_plain(word) or word in NEVER_TOPICS or word in _LOOKS) and not is_thing(word)
        for word in flow.words[span[0] : span[1]]
    )


_THEY_WANT: Final = _WANTS | {"ze", "zij", "they", "he", "she", "hij", "their", "hun"}


def wanted_next(flow: Flow, parts: list[Segment], number: int, name: Name) -> Span | None:
    """As in "Maria from Acme called, wants to talk pumps", "ROC Delta. ROC kijkt naar laptops"."""
    for ahead, part in enumerate(parts[number + 1 : number + 4]):
        named = flow.words[part.first] == flow.words[name.first]
        wants = flow.words[part.first] in _THEY_WANT and ahead == 0
        if (named or wants) and (found := wanted_behind(flow, part.first, part.stop)):
            return found
        # "They look at us for change management".
        if wants and (found := for_things(flow, part.first, part.stop)):
            return found
    return None
