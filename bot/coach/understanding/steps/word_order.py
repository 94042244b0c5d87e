"""The order of words in a step: Dutch turns verb and subject round after "dan"; a title has the subject in front.

Works on places of words in the flow; the words themselves stay as typed.
"""

from typing import Final, Literal

from bot.coach.basics.surname_particles import IN_NAMES
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.steps.words import JOINERS, RouteWords, is_act, takes_part

# *fronted*: an adverb stood in front, so verb and subject are turned round; *clause*: the verb stands at the end;
# *plain*: neither, though people leave the adverb out; *none*: a language that does not turn them.
Turning = Literal["fronted", "clause", "plain", "none"]
# Before these "het" is a pronoun, not an article.
_AFTER_PRONOUN = frozenset(
    "nog er eerst ook dan aan met voor naar bij op langs via terug samen intern zelf goedkeuren".split()
)

_CAN = frozenset({"kan", "mag", "moet", "doet", "gaat"})
# Parts of a verb that stand at the end of its clause.
PARTICLES = frozenset("door voor in uit terug op af over mee na onder aan om rond".split())
_NEAR = 12


# Ends as a verb does and is none: "boven de 10k ook de directie".
_NO_VERB: Final = frozenset(
    "met boven tegen binnen tussen buiten beneden achter samen alleen enkel eigen morgen allen beiden".split()
)
# What something is done to, and nobody who does it; "ons bestuur" may be what somebody over there says.
_NEVER_WHO: Final = frozenset({"ons", "mij", "hem", "hen"})


def in_order(flow: Flow, first: int, stop: int, words: RouteWords, turning: Turning) -> list[int]:
    """The words of a step as places in the flow: the subject in front, fillers and the article left out.

    An empty span is an error of the caller.
    """
    kept = [n for n in range(first, stop) if flow.inside[n] or not _inner_filler(flow, n, first, words)]
    kept = kept or list(range(first, stop))
    if turning == "clause":
        kept = _main_order(flow, kept, words)
    elif turning != "none":
        kept = _turned_back(flow, kept, words, fronted=turning == "fronted")
    return _without_article(flow, kept, words)


def _inner_filler(flow: Flow, place: int, first: int, words: RouteWords) -> bool:
    if flow.words[place] in {"die", "who"} and place > first and place + 1 < len(flow.words):
        # "inkoop die wil korting": who was named is only taken up again
        told = any(flow.words[n] in words.told for n in range(max(first, place - _NEAR), place - 1))
        return not told and names_somebody(flow, place - 1) and flow.words[place + 1] in words.finite
    if flow.words[place] == "dan":
        follows = flow.words[place + 1] if place + 1 < len(flow.words) else ""
        amid = (
            flow.words[place - 1] in _NEVER_WHO
            or follows == "nog"
            or follows in words.finite
            or flow.words[place - 1] in words.auxiliaries
        )
        return place > first and amid
    return flow.words[place] in words.inner


def _without_article(flow: Flow, kept: list[int], words: RouteWords) -> list[int]:
    if flow.words[kept[0]] in {"they", "anything"} and len(kept) > 1:
        kept = kept[1:]
    if len(kept) > 1 and flow.words[kept[0]] in {"die", "who"} and flow.words[kept[1]] in words.finite:
        return kept[1:]
    article = flow.words[kept[0]] in words.articles and flow.words[kept[1 % len(kept)]] not in _AFTER_PRONOUN
    return kept[1:] if len(kept) > 1 and article else kept


def _turned_back(flow: Flow, kept: list[int], words: RouteWords, *, fronted: bool) -> list[int]:
    """As in "moet de controller m goedkeuren" becomes "de controller moet m goedkeuren"."""
    verb = flow.words[kept[0]]
    if verb in _NO_VERB:
        return kept
    if (done_by := _done_by(flow, kept, words)) is not None:
        return done_by
    if len(kept) < 2 or takes_part(verb) or (verb.endswith("en") and flow.words[kept[1]] in _CAN):
        return kept  # "tekenen kan"
    if verb == "zijn" and any(flow.words[n] in words.finite for n in kept[2:]):
        return kept  # "zijn baas tekent"
    if not fronted and (is_act(verb) or flow.words[kept[1]] in words.persons):
        return kept  # "besluit directie" is a noun; in "vergelijkt ze en kiest" ze are what is compared
    if (
        (verb.endswith("en") or not fronted)
        and flow.words[kept[1]] in {"het", "t", "'t"}
        and (
            flow.words[kept[2 % len(kept)]] in PARTICLES
            or (not fronted and _is_done_to(flow.words[kept[2 % len(kept)]], words))
        )
    ):
        return kept  # "sturen het door", "leggen het voor": what they send, not who
    if verb.endswith("en") and flow.words[kept[1]] in {"een", "n", "'n", "'t"} and verb != "een":
        return kept  # "maken een top 3": several make one
    if flow.words[kept[1]] in _NEVER_WHO and not takes_part(flow.words[kept[2 % len(kept)]]):
        return kept  # "zet ons op de lijst"
    known = verb in words.finite
    subject = _subject_length(flow, kept[1:], words, sure=known)
    guessed = verb.endswith(("t", "en")) and not is_act(verb) and flow.words[kept[1]] in words.openers
    if not subject or not (known or guessed):
        return kept
    if verb in {"komt", "komen"} and subject == len(kept) - 1:
        return kept[1:]  # "dan komt de proef" names the proef only
    return [*kept[1 : subject + 1], kept[0], *kept[subject + 1 :]]


def _done_by(flow: Flow, kept: list[int], words: RouteWords) -> list[int] | None:
    """As in "dat tekent dan haar baas" becomes "haar baas tekent": what was just told is the object; None for others."""
    if len(kept) <= _DAT_DOES_DAN or flow.words[kept[0]] != "dat" or flow.words[kept[2]] != "dan":
        return None
    behind = kept[_DAT_DOES_DAN:]
    if flow.words[kept[1]] not in words.finite or flow.words[behind[0]] in words.pronouns - words.determiners:
        return None
    whole = _subject_length(flow, behind, words, sure=True) == len(behind)
    return [*behind, kept[1]] if whole else None


def _is_done_to(behind: str, words: RouteWords) -> bool:
    """Whether "het" is what it is done to by the word behind it: "laat het nakijken", "stuurt het dan naar Brussel"."""
    return behind in _AFTER_PRONOUN or (behind.endswith("en") and behind in words.finite)


_DAT_DOES_DAN: Final = 3


def _subject_length(flow: Flow, rest: list[int], words: RouteWords, *, sure: bool) -> int:
    """How many words the subject after a turned verb has; 0 when it cannot be told."""
    first = flow.words[rest[0]]
    if first in words.articles and len(rest) > 1 and flow.words[rest[1]] in _AFTER_PRONOUN:
        return 1
    joined = first in words.pronouns and len(rest) > 2 and flow.words[rest[1]] in {"en", "and"}
    if joined and (names_somebody(flow, rest[2]) or flow.words[rest[2]] in words.determiners):
        return 2 + _noun_length(flow, rest[2:], words)  # "dan bespreken zij en haar man het"
    if first in words.pronouns and not (
        first in words.determiners and len(rest) > 1 and names_somebody(flow, rest[1])
    ):
        return 1 if first not in words.articles or len(rest) == 1 else _noun_length(flow, rest, words)
    if first in words.determiners:
        return _noun_length(flow, rest, words)
    if (
        not sure
        or first in _NO_SUBJECT
        or first in PARTICLES
        or (len(rest) == 1 and first in words.finite and first.endswith("en"))
    ):
        return 0  # "overlegt thuis", "oogst beoordelen"
    if names_somebody(flow, rest[0]):
        return _noun_length(flow, rest, words)
    if _is_somebody_small(flow, rest, words):
        return 1
    # "Tekent jansen zelf".
    alone = len(rest) == 1 or [flow.words[n] for n in rest[1:]] in (["zelf"], ["persoonlijk"])
    return 1 if alone else 0


def _is_somebody_small(flow: Flow, rest: list[int], words: RouteWords) -> bool:
    """Whether a word that no list knows, with an article behind it, is who does it: "eerst gaat harm een lijst maken"."""
    word, known = flow.words[rest[0]], lexicon("nl")
    return (
        len(rest) > 2
        and flow.words[rest[1]] in words.articles
        and word.isalpha()
        and len(word) >= _SHORTEST_NAME
        and word not in known.kinds
        and word not in known.verbs
        and not is_act(word)
        and not word.endswith(("en", "ing"))
    )


_NO_SUBJECT: Final = frozenset(
    "binnen buiten thuis intern samen zelf mee later morgen online telefonisch daar hier verder alles niets iets opnieuw nogmaals gewoon direct meteen snel".split()
)


def names_somebody(flow: Flow, place: int) -> bool:
    """Whether a word is a role, or written as a name."""
    return takes_part(flow.words[place]) or flow.tokens[place].text[0].isupper()


_BODIES: Final = frozenset(
    "raad college vereniging comité comite commissie hoofd bond afdeling huis orde".split()
)
_JOINERS_AND_OF: Final = JOINERS | {"van", "vd"}


def _surname_behind(flow: Flow, rest: list[int]) -> int:
    """How many words of a surname follow that opens on "de" or "van der", as in "Ria van der Laan"; 0 where none does."""
    of = next((n for n, place in enumerate(rest) if flow.words[place] not in IN_NAMES), len(rest))
    written = 0 < of < len(rest) and flow.tokens[rest[of]].text[0].isupper()
    return of + 1 if written else 0


# Nothing there is several of ends so.
_NAMES_IN_S: Final = frozenset(
    "koos hans kees lies niels jens els joris tijs thijs loes toos bas gijs frits lars jos agnes lucas jonas mathias tobias thomas andreas claes".split()
)


def _is_called(flow: Flow, rest: list[int], at: int) -> bool:
    """Whether a word written small behind a role is whoever has it: "eigenaar koos", "inkoper lisa ernaar"."""
    word, known = flow.words[rest[at]], lexicon("nl")
    if not takes_part(flow.words[rest[at - 1]]) or not word.isalpha() or len(word) < _SHORTEST_NAME:
        return False
    if word in known.kinds or word in PARTICLES or flow.pauses[rest[at]] or word.startswith(_ABOUT_IT):
        return False
    if word in _NAMES_IN_S:
        return True
    return (
        word not in known.verbs
        and not is_act(word)
        and not word.endswith(("s", "en", "ing"))
        and (
            at + 1 == len(rest)
            or flow.words[rest[at + 1]] in known.kinds
            or flow.words[rest[at + 1]].startswith(_ABOUT_IT)
        )
    )


# "Ernaar", "daarover".
_ABOUT_IT: Final = ("er", "daar", "hier")
_SHORTEST_NAME: Final = 3
_SO_MANY: Final = frozenset("twee drie vier vijf zes beide andere 2 3 4 5 6".split())


def _noun_length(flow: Flow, rest: list[int], words: RouteWords) -> int:
    # "Elke" is a name too.
    named = rest[0] > 0 and not flow.pauses[rest[0]] and flow.tokens[rest[0]].text[0].isupper()
    length = 1 if flow.words[rest[0]] in words.determiners and len(rest) > 1 and not named else 0
    if length and length + 1 < len(rest) and flow.words[rest[length]] in _SO_MANY:
        length += 1  # "de twee broers"
    # An adjective goes along: "de financiele directeur", "het nieuwe bestuur".
    if (
        length
        and length + 1 < len(rest)
        and flow.words[rest[length]].endswith("e")
        and not takes_part(flow.words[rest[length]])
    ):
        length += 1 if names_somebody(flow, rest[length + 1]) or len(rest) == length + 2 else 0
    length += 1
    while length < len(rest):
        word = flow.words[rest[length]]
        more = length + 1 < len(rest)
        if flow.tokens[rest[length]].text[0].isupper() or flow.inside[rest[length]] or takes_part(word):
            length += 1
        elif (surname := _surname_behind(flow, rest[length:])) and flow.tokens[rest[length - 1]].text[
            0
        ].isupper():
            length += surname
        elif more and word == "van" and flow.words[rest[length - 1]] in _BODIES:
            length += 2  # "de raad van mede-eigendom"
        elif _is_called(flow, rest, length):
            length += 1  # "eigenaar koos"
        elif (
            more
            and word in _JOINERS_AND_OF
            and not (word == "of" and _asks_whether(flow, rest[length + 1 :], words))
            and (names_somebody(flow, rest[length + 1]) or flow.words[rest[length + 1]] in words.determiners)
        ):
            length += 3 if flow.words[rest[length + 1]] in words.determiners and length + 2 < len(rest) else 2
        else:
            break
    return min(length, len(rest))


def _asks_whether(flow: Flow, rest: list[int], words: RouteWords) -> bool:
    """As in "kijkt de magazijnier of het past": a clause follows, not another of them."""
    opens = flow.words[rest[0]] in words.pronouns or flow.words[rest[0]] in words.determiners
    ends = flow.words[rest[-1]]
    return len(rest) > 1 and opens and (ends in words.told or ends.endswith("en")) and not takes_part(ends)


def _main_order(flow: Flow, kept: list[int], words: RouteWords) -> list[int]:
    """As in "de raad advies heeft gegeven" becomes "de raad heeft advies gegeven"."""
    if len(kept) < 3:
        return kept
    helper = next(
        (n for n in (len(kept) - 2, len(kept) - 1) if flow.words[kept[n]] in {"heeft", "hebben"}), None
    )
    if helper is None:
        return kept
    subject = _subject_length(flow, kept, words, sure=True)
    if not subject or subject >= helper:
        return kept
    return [*kept[:subject], kept[helper], *kept[subject:helper], *kept[helper + 1 :]]
