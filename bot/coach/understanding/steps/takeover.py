"""Where somebody new begins to act and no comma says so: "IT test en inkoop tekent", "cfo tekent inkoop bestelt"."""

from itertools import pairwise
from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.clauses import (
    CLAUSE_AT_MOST,
    CONTRACTED,
    NEAR,
    SUBJECTS,
    TIME_WORDS,
    pause_after,
)
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.run_ons import begins_anew, done_with_both, who_by_two_words
from bot.coach.understanding.steps.words import JOINERS, RouteWords, is_act, takes_part

_AND = frozenset({"en", "and", "plus"})
# What may stand between "en" and the clause it joins: when that happens.
_PRELUDE = frozenset(
    """
    in op once every each a per eens om eind begin half mid end of next this volgende komende early late na nu now tegen by later around
    vanaf from straks meestal usually always altijd
""".split()
)
# "they let the nurses try it": whoever follows is the object.
_CAUSING = frozenset(
    "let lets laat laten make makes get gets help helps helpt helpen ask asks want wants need needs see sees ziet zien has have".split()
)
_WHO = frozenset({"who", "die"})
_REACHING = frozenset({"to", "by", "past", "with", "naar", "aan", "langs"})
_CHECKING = frozenset(
    "check checks checked sees ensures ensure confirms confirm verifies verify tests".split()
)
_INTERJECTIONS = frozenset({"oja", "oh", "o", "ja", "uhm", "eh", "yeah", "ok", "nou"})
_I_THINK = frozenset(
    (verb, (that,))
    for verb in ("denk", "verwacht", "vermoed", "gok", "think", "guess", "expect")
    for that in ("dat", "that")
)
_HEARING = frozenset("hear know find get".split())
_EVERYBODY = frozenset({"everyone", "everybody", "iedereen"})
_NO_SUBJECT = frozenset(
    """
    met naar voor aan bij over op in langs to with for about on into by at die dat who which that of or als if
""".split()
)


def new_actor_at(flow: Flow, opened: int, place: int, words: RouteWords) -> int | None:
    """Where the piece opened at `opened` ends when somebody new begins to act at `place`, or None.

    "IT test en inkoop tekent", "cfo tekent inkoop bestelt".
    """
    if flow.words[place - 1] in _AND:
        joined = _clause_joined(flow, opened, place, words) and not done_with_both(flow, opened, place, words)
        return place - 1 if joined else None
    previous = flow.words[place - 1]
    if flow.words[place] in _WHO and _whom_reached(flow, opened, place, words):
        return place
    if flow.words[place] == "it" and previous in _CHECKING:
        return None  # "checks | it talks to the WMS" is one thing checked
    actor = place + 1 if flow.words[place] in words.determiners else place
    if _taken_up(flow, opened, place, words) or begins_anew(flow, opened, place, words):
        return place
    if (
        actor + 1 >= len(flow.words)
        or flow.pauses[actor]
        or flow.pauses[actor + 1]
        or previous in words.determiners
        or previous in {"own", "eigen"}
        or not takes_part(flow.words[actor])
        or flow.words[actor + 1] not in words.finite
        or (flow.words[actor] in JOINERS and "the" in words.articles)
    ):
        return None
    left = flow.words[max(opened, place - CLAUSE_AT_MOST) : place]
    if previous == flow.words[actor] and place - opened > 1:
        return place  # "adviseert bestuur bestuur besluit"
    again = flow.words[actor] == flow.words[opened]  # "baas ziet baas koopt"
    if left[-1] not in words.finite or left[-1] in words.auxiliaries or (left[-1] in _CAUSING and not again):
        return None
    return place if any(_acts(one, words) for one in left[:-1]) else None


def _whom_reached(flow: Flow, opened: int, place: int, words: RouteWords) -> bool:
    """As in "she takes it to the plant director | who makes the decision"."""
    if place + 1 >= len(flow.words) or flow.pauses[place + 1] or place - opened < 3:
        return False
    named = takes_part(flow.words[place - 1]) or flow.tokens[place - 1].text[0].isupper()
    verb = flow.words[place + 1]
    reached = not _REACHING.isdisjoint(flow.words[max(opened, place - 4) : place - 1])
    told = not words.finite.isdisjoint(flow.words[opened : place - 1])
    return named and reached and told and verb in words.finite and verb not in words.auxiliaries


def _taken_up(flow: Flow, opened: int, place: int, words: RouteWords) -> bool:
    """As in "... met zn vrouw bespreken | hij belt dan": a new clause right behind the verb that ended one."""
    previous = flow.words[place - 1]
    if flow.words[place] not in SUBJECTS or place + 1 >= len(flow.words) or flow.pauses[place]:
        return False
    ended = (
        previous in words.finite
        and previous not in words.auxiliaries
        and flow.words[place + 1] in words.finite
    )
    left = flow.words[max(opened, place - 1 - CLAUSE_AT_MOST) : place - 1]
    if (
        previous in {"it", "them"}
        and (flow.words[place + 1] in words.finite or flow.words[place] == "they")
        and not words.finite.isdisjoint(left)
    ):
        return JOINERS.isdisjoint(left[-3:])  # "she likes it | she buys it"
    return ended and not flow.pauses[place + 1] and not words.auxiliaries.isdisjoint(left)


def _acts(word: str, words: RouteWords) -> bool:
    return takes_part(word) or word in words.our_subjects or word in words.pronouns


def _clause_joined(flow: Flow, opened: int, place: int, words: RouteWords) -> bool:
    """Whether "en", "and" before `place` joins a clause of its own to one that has its verb: "… and the board votes"."""
    stop = min(pause_after(flow, place), place + NEAR)
    left = flow.words[max(opened, place - 1 - CLAUSE_AT_MOST) : place - 1]
    if not left or flow.pauses[place]:
        return False
    told = not words.finite.isdisjoint(left) or any(is_act(one) or takes_part(one) for one in left)
    start = place
    while start < stop and flow.words[start] in _INTERJECTIONS:
        start += 1
    place = start
    while start < stop and (
        flow.words[start] in _PRELUDE
        or flow.words[start] in TIME_WORDS
        or (
            place < start < stop - 1
            and flow.words[start] in words.articles
            and flow.words[start + 1] in TIME_WORDS
        )
    ):
        start += 1
    if told and (limited := _up_from(flow, place, stop)):
        return _somebody_at(flow, limited, stop, words)
    if start >= stop or not told:
        return False
    word, follows = flow.words[start], flow.words[start + 1] if start + 1 < stop else ""
    if start > place and start - place <= 4 and flow.words[start - 1] not in words.articles:
        # "en in oktober het besluit", "and in May they sign", "en maandag hoor ik het"
        ours = follows in words.our_subjects
        return word in words.determiners or word in words.finite or takes_part(word) or is_act(word) or ours
    if word in _WHO and follows in words.finite and (follows.endswith("en") or word == "who"):
        return True  # "het bestuur en die vergaderen maar 1x per maand"
    if words.finite.isdisjoint(left) and not any(map(is_act, left)) and not _verb_of_its_own(left, words):
        # "directie en de CEO tekent" are two, "directie en de CEO tekenen" act together
        verb = next((one for one in flow.words[start + 1 : stop] if one in words.finite), "")
        single = verb.endswith("s" if "the" in words.articles else "t")
        return word in words.determiners and single and _subject_acts(flow, start + 1, stop, words)
    if word in CONTRACTED:
        return True
    if word in {"daar", "hier", "samen"} and follows in words.finite and start + 2 < stop:
        return True  # "… en daar tekent iemand"
    if "de" in words.articles and word in words.auxiliaries and start + 2 < stop:
        # "daarna wordt er budget vrijgemaakt en kan Joost bestellen": both clauses turned round
        somebody = (
            takes_part(follows) or flow.tokens[start + 1].text[0].isupper() or follows in words.determiners
        ) or follows == "er"
        return (
            somebody and left[0] in words.finite and not words.acting.isdisjoint(flow.words[start + 2 : stop])
        )
    if word in words.our_subjects and (follows, flow.words[start + 2 : start + 3]) in _I_THINK:
        return True  # "… en ik denk dat Kees tekent"
    if (
        "de" in words.articles
        and left[0] in words.finite
        and word in words.finite
        and (
            follows in {"ze", "zij", "hij"}
            or (word.endswith("t") and _somebody_at(flow, start + 1, stop, words))
        )
    ):
        return True  # "schrijft de teamleider een memo en beslist de directeur", "dan scoren ze de inschrijvingen en gunnen ze"
    if word in words.our_subjects:
        return (
            follows in _HEARING
            or follows in words.finite
            or follows in words.our_finite
            or follows in words.our_verbs
        )
    if word in _EVERYBODY and (follows in words.finite or follows in words.auxiliaries):
        return True  # "she mails it round and everyone can comment"
    if word in words.pronouns and follows in words.finite:
        return word not in words.articles or follows in words.auxiliaries
    if word == "they" and follows in words.acting and not words.finite.isdisjoint(left):
        return True  # "sends it to the family and they answer", whatever else "answer" is
    named = takes_part(word) or flow.tokens[start].text[0].isupper()
    if who_by_two_words(flow, start, stop, words) and not words.finite.isdisjoint(left):
        return True
    if word in words.determiners:
        return _subject_acts(flow, start + 1, stop, words)
    if not named or (words.finite.isdisjoint(left) and not _verb_of_its_own(left, words)):
        return False
    return (
        follows in words.finite
        or _looks_finite(follows, words)
        or (takes_part(word) and _third_person(flow, start, stop, words))
        or (flow.tokens[start].text[0].isupper() and _subject_acts(flow, start, stop, words))
    )


_LIMITS: Final = frozenset("boven onder vanaf over above below under from".split())
_OF_AMOUNTS: Final = frozenset("de the k ton mille miljoen euro euros pounds dollars grand".split())
_TOO: Final = frozenset({"ook", "nog", "wel", "also", "then", "dan"})


def up_from(flow: Flow, piece: Piece) -> bool:
    """Whether a piece tells who else it takes above a sum, joined to who it takes at all: "… en boven de 10k ook de chef"."""
    joined = piece.first > 0 and flow.words[piece.first - 1] in _JOINED
    after = _up_from(flow, piece.first, piece.stop) if joined else 0
    return 0 < after < piece.stop and flow.words[after - 1] in _TOO


def _up_from(flow: Flow, place: int, stop: int) -> int:
    """Where who acts is named in "… en boven de 10k | ook de chef daarvan", "… and above 5k | the director too"; 0 without a limit."""
    if place >= stop or flow.words[place] not in _LIMITS:
        return 0
    after = place + 1
    while after < stop and (flow.words[after] in _OF_AMOUNTS or flow.words[after][0] in _DIGITS):
        after += 1
    if not any(flow.words[n][0] in _DIGITS for n in range(place + 1, after)):
        return 0
    while after < stop and flow.words[after] in _TOO:
        after += 1
    return after


_JOINED: Final = frozenset({"en", "and", "maar", "but"})
_DIGITS: Final = frozenset("0123456789€£$")
_NO_SUBJECT_OR_JOINER: Final = _NO_SUBJECT | JOINERS


def _somebody_at(flow: Flow, place: int, stop: int, words: RouteWords) -> bool:
    """Whether who acts is named here: a role, a name, or an article and a role."""
    if place >= stop:
        return False
    if flow.words[place] in words.determiners:
        return any(takes_part(word) for word in flow.words[place + 1 : min(place + 3, stop)])
    return takes_part(flow.words[place]) or flow.tokens[place].text[0].isupper()


def _verb_of_its_own(left: tuple[str, ...], words: RouteWords) -> bool:
    """Whether behind who acts stands a word that no list has, in the form of a verb: "her manager defends it"."""
    return any(takes_part(one) and _looks_finite(other, words) for one, other in pairwise(left))


def _third_person(flow: Flow, start: int, stop: int, words: RouteWords) -> bool:
    """Whether a subject of two or three words has a verb of its own: "… and head office signs"."""
    verb = next((n for n in range(start + 1, min(start + 4, stop)) if flow.words[n] in words.finite), None)
    if verb is None or (verb == start + 1 and not flow.words[verb].endswith(("s", "t"))):
        return False
    between = flow.words[start + 1 : verb]
    return (
        words.openers.isdisjoint(between)
        and _NO_SUBJECT_OR_JOINER.isdisjoint(between)
        and flow.words[verb].endswith(("s", "t"))
        and not is_act(flow.words[verb])
    )


def _looks_finite(word: str, words: RouteWords) -> bool:
    """Whether an unknown word behind a name has the form of a verb: "Tim verdedigt", "Anna socialises"."""
    dutch = "de" in words.articles
    shaped = word.endswith("t") if dutch else word.endswith("s") and not word.endswith("ss")
    return len(word) > 4 and shaped and not is_act(word) and not takes_part(word)


def _subject_acts(flow: Flow, start: int, stop: int, words: RouteWords) -> bool:
    """Whether a subject of at most four words that begins at `start` has its verb behind it."""
    for place in range(start + 1, min(start + 5, stop)):
        word = flow.words[place]
        if word in words.finite and not (is_act(word) and place + 1 < stop):
            return True
        if word in {"die", "who"} and place + 1 < stop and flow.words[place + 1] in words.finite:
            return True
        if word in _NO_SUBJECT or word in words.determiners:
            return False
    return False
