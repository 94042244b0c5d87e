"""Where a company's name begins and ends in a text: capitals, particles, kinds of organisations, names typed small.

Spans of words only; which of several names is the customer's is decided in `accounts`.
"""

from typing import Final

from bot.coach.understanding.deals.by_place import house_at_the
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.contacts import HONORIFICS, PARTICLES, person_at
from bot.coach.understanding.deals.day_names import day_in_name
from bot.coach.understanding.deals.offices import DEPARTMENTS, chief_at, role_in_capitals
from bot.coach.understanding.deals.organisations import KINDS, NO_NAME_FIRST, OF_KINDS
from bot.coach.understanding.deals.small_names import small_name_at
from bot.coach.understanding.deals.things import CHATTER
from bot.coach.understanding.deals.wordclasses import (
    FAMILY_FIRMS,
    has_kind,
    is_capital,
    is_kind,
    is_owner,
    is_plain,
    is_thing,
)
from bot.coach.understanding.deals.words import (
    ARTICLES,
    DETERMINERS,
    FIRST_NAMES,
    INSIDE_NAMES,
    JOINING,
    NAMES_WITH_ARTICLE,
    ORDINARY,
    TOPIC_WORDS,
)
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.roles import ACTORS
from bot.coach.understanding.steps.words import DURATION_WORDS, is_actor

NAME_AT_MOST = 7
# So many words in capitals are a name by themselves.
_WHOLE = 3
# Kinds of firms that are bought as well.
_ALSO_BOUGHT = frozenset(
    "wholesale supply supplies rental rentals hire catering printing print cleaning insurance packaging transport logistics equipment tools software".split()
)
_OPENING_NAMES = ARTICLES | {"van", "ter", "ten", "den", "der", "la", "le", "vd", "v/d", "v.d"}
_SHORT_VAN_DE = frozenset({"vd", "v/d", "v.d"})
_LEADING = frozenset("met bij van voor door with at for by from klant bezocht sprak belde".split())
_NO_TITLES = DURATION_WORDS | frozenset(
    """i ik we wij they he she ze hij monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag january february march april may june july august september october november december januari februari maart mei juni
    juli augustus oktober the de het een a an not niet no nee yes ja mr mrs""".split()
)
# Kinds whose name goes on with whom they are for: "Royal Society for Deaf Children".
_SERVING = frozenset(
    """
    society centre center institute trust foundation fund association federation council commission charity alliance academy school home hospital
    college museum agency authority stichting vereniging instituut fonds bond centrum academie museum raad huis
    """.split()
)
_ALSO_FIRMS = frozenset({"software", "leasing", "lease", "projects", "projecten"})
# "Verhuizing Notaris Peeters": what is done, before the name.
_DOING_FROM, _DOING_ENDS = 6, ("ing", "atie")
_HYPHENED = frozenset("follow-up catch-up check-in wrap-up one-on-one kick-off intake bijpraat-call".split())


def is_name_article(flow: Flow, place: int, stop: int) -> bool:
    """As in "de Vries", "De Kil": an article that belongs to the name."""
    if place + 1 >= stop or flow.words[place] not in _OPENING_NAMES or not is_capital(flow, place + 1):
        return False
    if flow.words[place] in _SHORT_VAN_DE:
        # "Vd Meulen Groep" is a name, "de planner vd Gemeente Almere" names where somebody works.
        before = flow.words[place - 1] if place and not flow.pauses[place] else ""
        return (before in _LEADING or not before) and not is_kind(flow.words[place + 1])
    if flow.words[place] == "t":
        # "'t Hoekje catering": the short article is part of what a house is called.
        following = flow.words[place + 1]  # in "is t Chantal die tekent" somebody is meant
        return not (is_actor(following) or following in ORDINARY or following in FIRST_NAMES)
    return is_capital(flow, place) or (
        flow.words[place] in ARTICLES and flow.words[place + 1] in NAMES_WITH_ARTICLE
    )


def _typed_small(flow: Flow, place: int, stop: int) -> bool:
    """Whether no name in capitals can begin here: a small word that leads into none, and the two behind it as small.

    Most words of a text are such, and tell it at once.
    """
    word = flow.words[place]
    if word in INSIDE_NAMES or word in DETERMINERS or not flow.tokens[place].text.islower():
        return False
    near = flow.tokens[place + 1 : min(stop, place + 3)]
    return all(token.text.islower() for token in near)


def name_at(flow: Flow, place: int, stop: int, *, small: bool = False) -> tuple[int, int] | None:
    """Where a name that begins at `place` begins and ends, its article apart; `small`: also one without capitals."""
    if at_the := house_at_the(flow, place, stop):
        return at_the
    if not small and _typed_small(flow, place, stop):
        return None
    while place < stop and flow.words[place] in DETERMINERS and not is_name_article(flow, place, stop):
        place += 1
    if place < stop and flow.words[place] in HONORIFICS and person_at(flow, place, stop):
        return None  # "de heer Oosterbaan"
    if place < stop and chief_at(flow, place, stop):
        return None
    # "Onderaannemer Van Gelder": what the firm is to us is no part of its name.
    if (
        place + 1 < stop
        and flow.words[place] in NO_NAME_FIRST
        and is_capital(flow, place + 1)
        and not person_at(flow, place + 1, stop)
    ):
        place += 1
    end = place
    capital = False
    while end < min(stop, place + NAME_AT_MOST):
        length = _name_part(flow, place, end, stop, capital=capital)
        if not length:
            break
        capital = capital or any(is_capital(flow, n) for n in range(end, end + length))
        end += length
    if place + 1 < end and flow.words[place + 1] in {"of", "van"} and _role_at(flow, place):
        return None
    if capital and not _mere_word(flow, place, end):
        return place, end
    return small_name_at(flow, place, stop) if small and not capital else None


def _role_at(flow: Flow, place: int) -> bool:
    """Whether somebody's role stands here: "director of Acme", not "Bank of Tralee"."""
    word = flow.words[place]
    return is_actor(word) and not (word in OF_KINDS and is_capital(flow, place))


# "Ticking along.": behind a verb in -ing, not behind a name.
_WAS = frozenset("was were is are smaakte smaakten waren".split())
_GOES_ON_WITH = frozenset("along nicely well on over up out through back away around it them him her".split())


def _mere_word(flow: Flow, place: int, end: int) -> bool:
    """A single capitalised word that is a role or an ordinary word names nobody."""
    if role_in_capitals(flow, place, end):
        return True
    if end == place + 1:
        word = flow.words[place]
        past = (
            place == 0
            and word.endswith("ed")
            and end < len(flow.words)
            and not flow.pauses[end]
            and not is_capital(flow, end)
        )
        opens = place == 0 or flow.pauses[place] in {"stop", "line"}
        goes_on = end < len(flow.words) and not flow.pauses[end] and not is_thing(flow.words[end])
        verb = opens and goes_on and is_plain(word) and (is_capital(flow, end) or is_plain(flow.words[end]))
        # "Fire extinguishers for the school" and "Dictating. I am" open on no name.
        thing = (
            opens
            and is_kind(word)
            and end < len(flow.words)
            and not flow.pauses[end]
            and is_thing(flow.words[end])
        )
        # "Food was amazing."
        was = (
            opens
            and is_kind(word)
            and end < len(flow.words)
            and not flow.pauses[end]
            and flow.words[end] in _WAS
        )
        doing = (
            place == 0
            and word.endswith("ing")
            and end < len(flow.words)
            and flow.pauses[end] in {"stop", "line"}
        )
        # "Bij Blauwdraad": what only ends as a role does is a name where somebody is.
        inside_at = place > 0 and not flow.pauses[place] and flow.words[place - 1] in {"bij", "at"}
        going = opens and goes_on and word.endswith("ing") and flow.words[end] in _GOES_ON_WITH
        contracted = "'" in word and is_plain(word)
        return (
            past or verb or thing or was or doing or going or contracted or (opens and word in CHATTER) or word in ORDINARY or word in _HYPHENED
            or (is_actor(word) and not _mixed_case(flow.tokens[place].text) and not (inside_at and word not in ACTORS)) or word in TOPIC_WORDS or len(word) == 1
            or (is_common(word) and not _mixed_case(flow.tokens[place].text) and (opens or not is_capital(flow, place) or flow.tokens[place].text.isupper()))
        )  # fmt: skip
    inside = place > 0 and not flow.pauses[place]
    if inside and all(is_capital(flow, n) for n in range(place, end)) and flow.words[place] not in _NO_TITLES:
        return all(is_actor(flow.words[n]) or flow.words[n] in DEPARTMENTS for n in range(place, end))
    return all(
        flow.words[n] in ORDINARY
        or (is_kind(flow.words[n]) and not is_capital(flow, n))
        or (is_common(flow.words[n]) and n == place)
        or (is_actor(flow.words[n]) and n > place and is_common(flow.words[place]))
        or flow.words[n] in DEPARTMENTS
        for n in range(place, end)
    )


def _mixed_case(text: str) -> bool:
    """As in "TechniGroep": capitals inside a word are a brand's."""
    return not text.isupper() and not text[1:].islower()


_SONS: Final = FAMILY_FIRMS - {"co"}


_NO_NAME_NEXT: Final = ORDINARY | TOPIC_WORDS


def _name_part(flow: Flow, start: int, place: int, stop: int, *, capital: bool) -> int:
    """How many words at `place` go on with a name; 0 when it ends here."""
    word = flow.words[place]
    if is_capital(flow, place):
        opens_text = place == start and (place == 0 or bool(flow.pauses[place]))
        ordinary = word in ORDINARY and not (
            is_name_article(flow, place, stop) or (not opens_text and place == start)
        )
        ordinary = ordinary and not day_in_name(flow, place, stop)
        denied = place == start and "'" in word and (is_common(word) or is_plain(word))
        # "Van de week Samen Verder gesproken": two capitals inside a sentence are a name, whatever they mean.
        after_stop = place == 0 or flow.pauses[place] in {"stop", "line"}
        both = (
            place == start
            and not after_stop
            and place + 1 < stop
            and is_capital(flow, place + 1)
            and word not in _NO_TITLES
        )
        if denied or (ordinary and not both and not (place > start and word != "i")):
            return 0
        # "Tandwiel Software" is a firm, "Acme Verlenging" a firm and a topic.
        return 0 if place > start and word in TOPIC_WORDS - _ALSO_FIRMS else 1
    # The "&" of "Van Dijk & zonen" is no word of the row.
    if capital and word in _SONS:
        return 1
    follows = place + 1 < stop and is_capital(flow, place + 1)
    if word == "by" and capital and follows and flow.words[place + 1] in FIRST_NAMES and place == start + 1:
        return 2  # "Hair by Naomi"
    if word in INSIDE_NAMES and place >= start:
        return _small_inside(flow, start, place, stop, capital=capital)
    if place > start and is_thing(word) and is_owner(flow.words[place - 1]):
        return 0  # "Bolt Crane Hire's insurance package"
    if is_kind(word) and (capital or follows) and word not in NO_NAME_FIRST:
        # "Whitmore College catering": behind a whole name, what they buy.
        return int(not (is_thing(word) and not follows and has_kind(flow, start, place)))
    joins = (
        capital
        and place > start
        and place + 1 < stop
        and word not in KINDS
        and not is_plain(word)
        and not is_thing(word)
    )
    if joins and is_kind(flow.words[place + 1]) and not is_actor(word):
        # "Black Lotus Tattoo aftercare wholesale": behind a whole name, what they buy.
        last = flow.words[place + 1]
        bought = place - start >= _WHOLE and place + 2 == stop and (is_thing(last) or last in _ALSO_BOUGHT)
        return 0 if bought else 2
    if (
        is_kind(word)
        and place + 2 < stop
        and flow.words[place + 1] in PARTICLES
        and is_capital(flow, place + 2)
    ):
        return 2
    if (
        is_kind(word)
        and place + 2 < stop
        and word in OF_KINDS
        and flow.words[place + 1] in {"van", "of"}
        and is_capital(flow, place + 2)
    ):
        return 2
    return (
        1
        if place == start
        and follows
        and not (is_plain(word) or is_common(word) or is_thing(word) or is_actor(word))
        and "." not in word
        and not (len(word) > _DOING_FROM and word.endswith(_DOING_ENDS))
        and word not in NO_NAME_FIRST
        and flow.words[place + 1] not in _NO_NAME_NEXT
        else 0
    )


def _small_inside(flow: Flow, start: int, place: int, stop: int, *, capital: bool) -> int:
    """Particles inside a name: "van der", "de", "en", "of"."""
    word = flow.words[place]
    if place == start:
        named = is_name_article(flow, place, stop) or (word == "van" and place + 1 < stop)
        if not named:
            return 0
    elif (not capital and not is_kind(flow.words[place - 1])) or (
        word in {"voor", "for", "op", "aan", "te", "van"} and place > start and not capital
    ):
        return 0
    # "Basisschool het Kompas" is one name.
    housed = word in {"the", "het"} and place > start and is_kind(flow.words[place - 1])
    serves = (
        word in {"voor", "for"}
        and capital
        and any(name in _SERVING for name in flow.words[start:place])
        and place + 1 < stop
        and flow.words[place + 1] not in FIRST_NAMES
    )
    if word in {"voor", "for", "the", "het"} and place > start and not (housed or serves):
        return 0
    length = 1
    while place + length < stop and flow.words[place + length] in INSIDE_NAMES - JOINING:
        length += 1
    follows = place + length < stop and is_capital(flow, place + length)
    kin = word in {"en", "and"} and place + 1 < stop and flow.words[place + 1] in FAMILY_FIRMS
    return length if follows else (2 if kin else 0)
