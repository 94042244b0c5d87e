"""What the customer may do without anybody: it themselves, or nothing, where that stands beside us as a choice."""

import re
from itertools import islice
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.readings import RivalKind
from bot.coach.understanding.rivals.cues import MENDING, OPTION
from bot.coach.understanding.rivals.words import BUILDS, HEARD_OF, IN_HOUSE, INFINITIVES, NOTHING

# Nobody weighs more ways of doing it themselves in one clause.
_MOST_CHOICES: Final = 20


@record
class Choice:
    """A way of doing without us: which, and from where to where in the clause's signs it is said."""

    kind: RivalKind
    start: int
    end: int


# Every pattern below holds one of these; most clauses have none.
_HINT: Final = re.compile(
    " (?:of|or|may|might|could|misschien|wellicht|mogelijk|overw|denk|spelen|consider|thinking|toying|weighing|tempted|liever|rather|second|tweedehands|used|renting|huren|zelf|in-house|diy|it|that|this|something)|opti|altern"
)
_DOING_NOTHING: Final = re.compile(
    r"^(?:keep|stick|stay|carry|leave|leaving|muddle|blijv|blijf|houd|laat|laten|doormodd|doorgaan|uitstel)(?!.* (?:build|bouw))"
)
_STAYING: Final = re.compile(r"^(?:stay|stick|blijv|blijf)\w* (?:\S+ )?(?:bij|with) [\uf800-\uf8ff] $")
_NAMED_OPTION: Final = re.compile(
    r" (?:optie|opties|option|options|alternatief|alternative) (?:(?:is|zijn|are|nog|ook|also|still|would be|voor hen|for them|daar|there) )+(?P<said>tweedehands\S*(?: \S+)?|second-hand(?: \S+)?|second hand(?: \S+)?|used \S+|huren|renting|leasing|zelf \S+) |"
    r"^ (?P<first>tweedehands\S*|second-hand|second hand|used ones?|renting|huren|zelf doen|zelf bouwen|in-house|diy) (?:(?:is|are|kan|could be|zou|would be|ook|also|still|nog|an?|een) )+(?:option|optie|alternative|alternatief|mogelijkheid|possibility|kan|ook) "
)
_OWN_PEOPLE: Final = re.compile(
    r" (?:hun|their|zn|his|her|eigen|own) (?:eigen |own )?(?:it|ict|mensen|people|developers|devs|ontwikkelaars|monteurs|engineers|team|technische dienst|neef|nephew|zoon|son|\S+afdeling|td) (?:wil|willen|wants?|want|kan|can|could|denkt|thinks|gaat|bouwt|builds|doet|does) (?:(?:het|t|it|to|iets|something|dat|that|ook|maybe|misschien|liever|rather) )*(?P<said>zelf \S+|(?:build|make|do|write|fix|run) (?:it|that|this|something)(?: themselves| itself| in-house)?) "
)
_SURE_OPTION: Final = re.compile(r" (?:option|optie) ")


def option(sign: str, *, among_rivals: bool) -> Choice | None:
    """What they may do instead, spelt out as a verb: "or they keep the spreadsheets", "the option of patching it up"."""
    if _HINT.search(sign) is None:
        return None
    mending = MENDING.search(sign)
    if mending is not None:
        return Choice("in_house", mending.start("said"), mending.end("said"))
    named = _NAMED_OPTION.search(sign) or _OWN_PEOPLE.search(sign)
    if named is not None:
        group = "said" if named["said"] else "first"
        return Choice("in_house", named.start(group), named.end(group))
    found = OPTION.search(sign)
    if found is None or _STAYING.match(found["said"]):
        return None
    if not (
        among_rivals or _SURE_OPTION.search(found.group()) or re.match(r" (?:might|may|could)", found.group())
    ):
        return None
    said = found["said"].rstrip()
    kind: RivalKind = "nothing" if _DOING_NOTHING.match(said) else "in_house"
    return Choice(kind, found.start("said"), found.start("said") + len(said))


def choices(sign: str, *, answer: bool) -> tuple[Choice, ...]:
    """Doing it themselves or doing nothing, as chosen in one clause; `answer`: the text answers who we are up against."""
    choice = answer or re.search(
        r" (?:gaan|gaat|going to|may|doen gewoon|willen het|want to|wants to|misschien|mss|maybe|might|could|perhaps|of|or|overwegen|overweegt|considering|option|optie|alternatief|alternative|wellicht|anders|denken|thinking|thought|liever|rather) ",
        sign,
    )
    if not choice:
        return ()
    chosen: list[Choice] = []
    for pattern, kind in ((IN_HOUSE, "in_house"), (NOTHING, "nothing")):
        for found in islice(pattern.finditer(sign), _MOST_CHOICES):
            if _lone_word(found["said"], sign, answer=answer):
                continue
            rival: RivalKind = "in_house" if kind == "in_house" else "nothing"
            chosen.append(Choice(rival, found.start("said"), found.end("said")))
            break
    return tuple(chosen)


def _lone_word(said: str, sign: str, *, answer: bool) -> bool:
    """Case "zelf" or "niks" by itself is a rival only as an answer of few words."""
    alone = said in {"zelf", "themselves", "internally", "niks", "niets", "nothing", "just nothing"}
    if said in {"niks", "niets", "nothing"} and HEARD_OF.search(sign):
        return True
    if said in {"niks", "niets"} and re.search(
        r" (?:niks|niets) (?:bekend|anders|over|van|gehoord|meer|te)", sign
    ):
        return True
    if said == "zelf" and BUILDS.search(sign):
        return False
    return alone and not (answer and len(sign.split()) <= 6)


def with_verb(typed: str, sign: str) -> str:
    """A lone "zelf" takes the verb of its clause: "misschien bouwen ze het toch zelf" is "zelf bouwen"."""
    builds = BUILDS.search(sign)
    if typed.casefold() != "zelf" or builds is None:
        return typed
    return f"{typed} {INFINITIVES.get(builds['verb'], builds['verb'])}"
