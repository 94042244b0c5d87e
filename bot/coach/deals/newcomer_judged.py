"""Another customer whom no wording gives away, as the trained weights hear one: a whole first message, or a clause of one."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.finding import naming
from bot.coach.finding.introduction import introduction
from bot.coach.judged import about
from bot.coach.keeping import callers
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import DealPart
from bot.coach.words import name_words, phrases, spoken_of
from bot.coach.words.newcomer_reading import back_here, is_house
from bot.coach.words.reading import normalised_account, read_deal

# What is asked there is answered with names that may be called as a house is.
ASKS_FOR_LISTS: Final = frozenset({"steps", "stage"})
ASKS_FOR_PEOPLE: Final = frozenset({"final_yes", "people", "differ"})


@record
class Told:
    """A newcomer with what is told of it from `start` on, what more is told of the deal at hand, and whether there is no doubt.

    `plainly`: the words around it say where the name ends. `what`: said to be of it, and not of the deal at hand.
    """

    name: str
    start: int
    text: str
    rest: str
    sure: bool
    plainly: bool = False
    what: str | None = None


def introduced_anew(draft: Draft, said: Utterance) -> Told | None:
    """Whom a long message introduces as a first one does: a name in front that is nobody's here, what they buy, and a step of theirs."""
    if len(said.words) < _A_STORY or draft.open_question_id in ASKS_FOR_LISTS:
        # Of whom nothing is known yet, the story is told in answer.
        return None
    account = spoken_of.own_words(draft.facts.deal.account)
    if not account.isdisjoint(said.words):
        return None
    read = introduction(draft, said)
    name = next(iter(read.names("account")), None) if read is not None else None
    name = name_words.readable(name) if name is not None else None
    if read is None or name is None or not read.names("topic"):
        return None
    if len(read.steps) < (1 if len(said.words) >= _LONG_STORY else 2):
        return None
    before = utterance(said.text[: max(said.text.find(name), 0)]).words
    if (
        len(before) > _IN_FRONT
        or is_of_here(draft, name)
        or naming.near_deals(name, naming.known_deals(draft, said.text))
    ):
        return None
    return Told(name, 0, said.text, "", sure=True, plainly=True)


def headed(draft: Draft, said: Utterance) -> Told | None:
    """Whom a message is headed by, as a first one is: "Riverbend Brewing, canning line. Talked to Jess today"; only where the talk is at its end."""
    if draft.open_question_id not in _AT_THE_END:
        return None
    head = _ENDS.split(said.text, maxsplit=1)[0].strip(" .!")
    if said.text[len(head) : len(head) + 1] == "?":
        return None
    called, comma, about_what = head.partition(", ")
    read = read_deal(utterance(head), draft.language, ())
    name = name_words.readable(called)
    if (
        not comma
        or name is None
        or not called[:1].isupper()
        or read.account is None
        or read.topic is None
        or not called.endswith(phrases.without_article(read.account))
        or not phrases.same(phrases.without_article(read.topic), phrases.without_article(about_what))
        or len(utterance(about_what).words) > _A_TOPIC
        or is_of_here(draft, name)
        or naming.near_deals(name, naming.known_deals(draft, said.text))
    ):
        return None
    return Told(name, 0, said.text, "", sure=True, plainly=False)


_AT_THE_END: Final = frozenset({None, "next_call"})
_A_TOPIC: Final = 4
_ENDS: Final = later(r"[.!?;\n]+(?:\s+|$)")


# A shorter message may be of anything; in a longer one whom it is about stands in front.
_A_STORY, _LONG_STORY = 12, 20
_IN_FRONT: Final = 10


def judged(draft: Draft, said: Utterance) -> Told | None:
    """Whom a clause tells of that no wording gives away, where the trained weights are sure that it is another customer."""
    if draft.open_question_id in ASKS_FOR_LISTS | ASKS_FOR_PEOPLE or len(said.words) > _LONGEST:
        return None
    if said.text.endswith("?"):
        return None
    for part in cut(said).parts("stop", "comma", "mark", "word"):
        if len(part.said.words) < _TURNING or not about.may_be(draft, part.said, _A_CUSTOMER):
            continue
        told = about.told_in(draft, part.said, _SURE)
        name = told.one("who") if told is not None and (told.part, told.op) == ("customer", "other") else None
        name = name_words.readable(name) if name is not None else None
        if (
            name is None
            or _only_describes(name)
            or about.is_of_them(said, name)
            or is_of_here(draft, name)
            or naming.near_deals(name, naming.known_deals(draft, said.text))
        ):
            continue
        # What led to the name tells nothing of them: "dees gaat over …".
        begin = max(said.text.find(name, part.start), part.start)
        end, rest = back_here(said, draft.facts.deal.account, begin)
        return Told(
            name,
            part.start,
            said.text[begin:end].strip(" ,;:.!"),
            rest,
            _surely(draft, said, name),
            plainly=True,
        )
    return None


def _only_describes(name: str) -> bool:
    """Whether these words tell what kind of firm somebody is: "ne plaatselijke"."""
    # Lists of rivals are read by readers that are loaded when one is told.
    from bot.coach.people import race_pieces  # noqa: PLC0415

    return race_pieces.is_described(name)


def _surely(draft: Draft, said: Utterance, name: str) -> bool:
    """Whether a name says that it is a house, or the message opens on it as one does on a customer."""
    account = read_deal(said, draft.language, ()).account
    return is_house(name) or (account is not None and phrases.same(account, name))


_A_CUSTOMER: Final[frozenset[DealPart]] = frozenset({"customer"})
# So likely it must be about another customer to ask whether it is.
_SURE: Final = 0.95
_LONGEST: Final = 45
# A name alone turns to nobody.
_TURNING: Final = 2


def is_here(draft: Draft, name: str) -> bool:
    """Whether a name is what the customer at hand is called."""
    return normalised_account(name) == normalised_account(draft.facts.deal.account)


def is_of_here(draft: Draft, name: str) -> bool:
    """Whether a name has to do with the deal at hand: the customer's own, somebody there, a rival, told of before."""
    if spoken_of.own_words(name) & spoken_of.own_words(draft.facts.deal.account) or is_here(draft, name):
        return True
    if any(spoken_of.names_known(draft.facts, word) for word in spoken_of.own_words(name)):
        return True
    return callers.told_in_own_words(draft, draft.deal_id, name)
