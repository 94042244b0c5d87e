"""Who is said to have a voice, beside whatever is asked: "bob from IT has a say too", "ook Bob van IT praat mee".

Only what says no more than that somebody takes part: who decides, agrees, signs or does something there is read elsewhere.
"""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import people_records
from bot.coach.people import everybody, people_told, who_is
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.word_kinds import is_role

_LED: Final = r"(?:(?:en|and|maar|but|oh|oja|ook|also|verder|trouwens|btw|then|dan|now|nu)[ ,]+)*"
_WHO: Final = r"(?P<who>[^\W\d_][\w.'&/-]*(?: [\w.'&/()-]+){0,7}?)"
_TOO: Final = r"(?: (?:daar|there|here|ook|also|too|as well|zelf|nog|wel|dus|hoor|trouwens|btw|by the way|now|nu|in (?:it|this|that)|about (?:it|this)|on (?:it|this)|erin|hierin|daarin))*"
_EN: Final = r"(?:ha(?:s|ve|z) (?:(?:also|a bit of|quite|some|too|btw) )*(?:(?:a |an |his |her |their )?(?:voice|say|vote|opinion)|(?:much|a lot|lots|something|a thing or two) to say)|(?:gets?|wants?) (?:(?:now|also|too) )*(?:a |some |her |his |their )?(?:say|vote|voice)|(?:is|are|was|will be|gets?) (?:(?:also|always|now|very|closely|in) )*(?:on it|involved|at the table|in the loop|part of (?:it|this|the (?:group|team|committee|talks)))|(?:is|are|will be|comes) (?:also|too) there|(?:joins?|sits? in|sits? at the table|looks? along|joins? (?:the )?(?:talks?|meetings?|group|team)|weighs? in|chips? in)(?: on it)?|(?:needs?|has|have|wants?) to be (?:on board|involved|heard|in the loop))"
_NL: Final = r"(?:(?:prat?en|praat|praten|kijkt|kijken|denkt|denken|stemt|stemmen) (?:(?:ook|nog|wel|altijd|er|daar|over|trouwens|dus|natuurlijk) )*mee|(?:heeft|hebben) (?:(?:ook|er|daar|hier) )*(?:wel )?(?:iets|wat|veel|een stem|inspraak|een zeg|een mening|een woordje)(?: (?:in|over|mee))?(?: te (?:zeggen|vertellen|pap(?:pen)? in de melk te brokkelen))?|(?:zit|zitten) (?:(?:ook|er|wel|mee|bij) )*(?:aan (?:de )?tafel|in (?:de werkgroep|het overleg|het projectteam))|(?:is|zijn|wordt|worden) (?:(?:ook|er|nog|wel|trouwens|nu) )*(?:bij )?(?:betrokken|erbij)|(?:wil|moet|willen|moeten) (?:(?:ook|er|nog|wel|nu|toch) )*(?:meepraten|meekijken|mee ?zijn|mee aan boord|iets van vinden|gehoord worden))"
_HAS_A_VOICE: Final = later(
    rf"{_LED}{_WHO} (?:(?:ook|also|wel|too|trouwens|btw|daar|there) )*(?:{_EN}|{_NL}){_TOO}"
)
_THERE_IS: Final = later(
    rf"{_LED}(?:there'?s also|there is also|er is ook(?: nog)?|dan is er (?:ook )?nog|ook nog|je hebt ook(?: nog)?) {_WHO}{_TOO}"
)
_IN_FRONT: Final = later(
    rf"{_LED}(?:(?:praten|kijken|denken|beslissen|stemmen) (?:ook )?mee|(?:ook|also) (?:betrokken|involved|aan tafel|at the table)):? {_WHO}{_TOO}"
)
_MAY_TELL: Final = Gate(_HAS_A_VOICE, _THERE_IS, _IN_FRONT)
_JOINED: Final = later(r"(?:maar|but|en|and)\s+(?:ook\s|also\s|\w+ (?:van|from|of|in|bij)\s)")
_HE: Final = frozenset("he she they hij zij ze die".split())
_NOBODY: Final = frozenset(
    "i ik we wij us ons you je jij they ze zij he she hij die ie het this that dit dat who wie nobody niemand no geen not niet".split()
)
# "Bob in IT", "Jo of finance".
_OF_A_ROLE: Final = later(r"^(?P<name>\w[\w'-]*(?: \w[\w'-]*)?) (?:in|of|at) ", re.IGNORECASE)
_LONGEST: Final = 16
_A_ROLE: Final = 4


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep who takes part; the places of the clauses that say so, none where none does or where it is the answer."""
    if not draft.has_deal or not (_MAY_TELL.opens(told.said) or who_is.may_be_contact(told.said)):
        return frozenset()
    taken: set[int] = set()
    before: tuple[ReadPerson, ...] = ()
    in_front: Utterance | None = None
    for part in told.parts("stop", "comma", at=_JOINED):
        who = _who(draft, part.said)
        if who is None and not before and in_front is not None and _takes_up(part.said):
            # "Wim, die praat ook mee".
            who = _alone_in(draft, in_front)
        in_front = part.said
        if who is None and before:
            who = _more_of(before, part.said, draft.language)
        # Asked who signs, "the CFO has a say" alone is a word on that; that somebody is our contact is none.
        # Where nobody is asked to sign, a message that says so and no more has a room of its own.
        elsewhere = draft.open_question_id != "final_yes" and who_is.speaks_of_contact(told.said)
        contact = who_is.contact_told(draft, part.said) if who is None and not elsewhere else None
        who = (contact,) if contact is not None else who
        alone = draft.open_question_id == "final_yes" and len(part.places) == len(told.row)
        if who is None or (alone and contact is None):
            before = ()
            continue
        put = [people_records.put_person(draft, one, has_voice=True) for one in who]
        if who != before:
            draft.say("ack.people", who=tuple(describing.person(person) for person in put))
        draft.understood.append(part.said.text)
        before = who
        taken |= part.places
    return frozenset(taken)


def _alone_in(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...] | None:
    """Who is named in a few words that do nothing else; None where nobody is."""
    named = everybody.named_in(draft, said) if len(said.words) <= _A_ROLE else ()
    return named if named and people_told.names_alone(said, named) else None


def _takes_up(said: Utterance) -> bool:
    """Whether a clause says of whoever was named right before that they have a say."""
    found = _HAS_A_VOICE.fullmatch(said.fold.strip(" .!")) if len(said.words) <= _LONGEST else None
    return found is not None and found["who"] in _HE


def _more_of(
    before: tuple[ReadPerson, ...], said: Utterance, language: Language
) -> tuple[ReadPerson, ...] | None:
    """Whoever was named right before, where a clause says no more than what they are or that they have a say."""
    if len(said.words) > _LONGEST:
        return None
    if _takes_up(said):
        return before
    if len(before) == 1 and before[0].role is None and len(said.words) <= _A_ROLE and is_role(said, language):
        return (ReadPerson(before[0].name, said.text),)
    return None


def _only_from_there(words: str) -> bool:
    # Lists of rivals are read by readers that are loaded when one is told.
    from bot.coach.people import race_pieces  # noqa: PLC0415

    return race_pieces.is_only_from_there(words)


# "Pete is on it now": asked where they are, he is at his step.
_AT_IT: Final = later(r".* (?:is|are) (?:now |already |still )?on it(?: now| already| today)?")


def _who(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...] | None:
    plain = said.fold.strip(" .!")
    if len(said.words) > _LONGEST or said.text.endswith("?"):
        return None
    if draft.open_question_id == "position" and _AT_IT.fullmatch(plain):
        return None
    start = said.fold.find(plain)
    for shape in (_HAS_A_VOICE, _THERE_IS, _IN_FRONT):
        found = shape.fullmatch(plain)
        if found is None:
            continue
        who = utterance(said.text[start + found.start("who") : start + found.end("who")])
        # "Bob from it" is of the department.
        # "Ook nog ne plaatselijke" is one more firm.
        if not _NOBODY.isdisjoint(who.words) or who.words == ("it",) or _only_from_there(who.text):
            continue
        who = utterance(_OF_A_ROLE.sub(r"\g<name> from ", who.text))
        people = everybody.named_in(draft, who)
        if people and people_told.names_alone(who, people):
            return people
    return None
