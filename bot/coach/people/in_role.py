"""Who is what there, told in passing: "procurement lady is Helen Bright", "Janice (deputy manager at the ward) is running it".

Name and role must stand in one clause with nothing between them but what joins the two; what is said of them beside is kept as it was told.
"""

from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.keeping import people_known, people_records
from bot.coach.known.facts import Person
from bot.coach.people.named_beside import renamed
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses, Part
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import utterance
from bot.coach.words.phrases import without_article
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_role

# What asks for somebody or for what somebody does is answered by such a clause.
ANSWERED: Final = frozenset(
    "steps stage people position differ next_step next_step_date new_date follow_up action rivals rival_detail deal_name".split()
)
_LED: Final = later(
    r"(?:(?:en|and|maar|but|oh|btw|trouwens|er is|er zit|there'?s|there is|ze hebben|they have|a|an|een|the|de|het|hun|their)[ ,]+)*"
)
_ARTICLE: Final = r"(?:the |de |het |hun |their |onze |our )?"
_IS: Final = later(r" (?:is|heet|is called|is now|is nu)(?: now| nu)? |: ?")
_OPENS: Final = later(rf" \({_ARTICLE}")
_IS_THE: Final = later(r",? (?:the|de|het|hun|their) ")
# Who decides, pays, is against it, is gone or comes in somebody's place is told in rooms of their own.
_SAYS_MORE: Final = later(
    rf"\b(?:{signing_words.SIGNATURE}|{signing_words.DECIDING})\b|\b(?:not|niet|no|nee|geen|never|nooit|n't|against|tegen|budget|money|geld|{signing_words.AGREEING}|ok|okay|oke|fiat|goedgekeurd|was|were|left|gone|weg|leav\w+|vertrek\w*|old|oude?|former|vorige|ex|new|nieuwe?)\b"
)
_FROM: Final = later(r"(?: (?:from|since|per|vanaf|sinds|as of)\b.*)?[ .!]*")


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep who is told with what they are there; the places of the clauses that tell it, none where none does.

    Who signs is answered by somebody and what they are: only of whom more is told is no answer to that.
    """
    return _take(draft, told, more=draft.open_question_id == "final_yes")


def take_news(draft: Draft, told: Clauses) -> frozenset[int]:
    """The same of news of a later day, which answers nothing."""
    return _take(draft, told, more=False)


def _take(draft: Draft, told: Clauses, *, more: bool) -> frozenset[int]:
    taken: set[int] = set()
    if not draft.has_deal:
        return frozenset()
    for part in told.parts("stop", "comma", "word"):
        read, rest = _told(draft, part)
        person = _put(draft, read) if read is not None and (rest or not more) else None
        if person is None:
            continue
        taken |= part.places
        draft.understood.append(part.said.text)
        draft.say("ack.people", who=(describing.person(person),))
        if rest:
            draft.own_words.append(part.said.text)
    return frozenset(taken)


def _told(draft: Draft, part: Part) -> tuple[ReadPerson | None, str]:
    """The one whose name and role a clause tells, and what else it says of them."""
    said = part.said
    if "?" in said.text or _SAYS_MORE.search(said.fold) is not None:
        return None, ""
    named = [one for one in read_names(said, draft.language) if one.name and one.role]
    if len(named) != 1 or not named[0].name or not named[0].role:
        return None, ""
    read = named[0]
    name, role = utterance(read.name or "").fold, utterance(without_article(read.role or "")).fold
    at, seat = said.fold.find(name), said.fold.find(role)
    if min(at, seat) < 0 or not is_role(utterance(role), draft.language):
        return None, ""
    first, behind = (name, role) if at < seat else (role, name)
    opens, closes = min(at, seat), max(at, seat)
    between, rest = said.fold[opens + len(first) : closes], said.fold[closes + len(behind) :]
    if _LED.fullmatch(said.fold[:opens]) is None:
        return None, ""
    if _OPENS.fullmatch(between) is not None and ")" in rest:
        return read, rest.partition(")")[2].strip(" .!")
    joins = _IS if seat < at else _IS_THE
    return (read, "") if joins.fullmatch(between) and _FROM.fullmatch(rest) else (None, "")


def _put(draft: Draft, read: ReadPerson) -> Person | None:
    name, role = read.name or "", without_article(read.role or "")
    if not people_records.somebody(draft, (ReadPerson(name, None),)) or people_records.is_rival(draft, name):
        return None
    known = people_known.find_named(draft.facts, name)
    if known is not None and known.role is not None:
        return None
    unnamed = people_known.find_unnamed(draft.facts, role) if known is None else None
    if unnamed is not None and unnamed.gives_the_yes:
        # What somebody is called who signs is told of the signature.
        return None
    if unnamed is not None:
        return renamed(draft, unnamed, name)
    return people_records.put_person(draft, ReadPerson(name, role), has_voice=True)
