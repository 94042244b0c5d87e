"""Two who sign together, told in ways of their own: "mother and son, Greet and Pieter", "she signs until 100k, ours is 140 so group must agree"."""

from decimal import Decimal
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.basics.surname_particles import ONE
from bot.coach.keeping import people_records
from bot.coach.known.facts import Person
from bot.coach.people.mandate_told import read_back
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same
from bot.coach.words.reading import read_people

_A: Final = r"(?:(?:de|the|hun|their|his|her|zijn|haar) )?"
_CALLED: Final = rf"[A-Z][\w'’-]+(?: (?i:{ONE}))*(?: [A-Z][\w'’-]+)?"
# "Moeder en zoon samen, Greet en Pieter De Kraan": two roles and, in the same order, who has them.
_PAIR: Final = later(
    rf"(?i:(?:(?:nee|no|ja|yes|nope|dat zijn|it'?s|the) )*{_A}(?P<one>[^\W\d_]+) (?:en|and|&) {_A}(?P<other>[^\W\d_]+)"
    rf"(?: (?:samen|together|both|allebei|jointly|beslissen|tekenen|decide|sign|zijn het|it is))*(?:,| -|:|\s\()) ?"
    rf"(?P<first>{_CALLED}) (?:en|and|&) (?P<second>{_CALLED})\)?[ .!]*"
)
_TOGETHER: Final = later(r"\b(?:samen|together|both|allebei|jointly|beslissen|tekenen|decide|sign)\b")


def take_pair(draft: Draft, said: Utterance) -> bool:
    """Keep two who are told by their roles and their names as signing together; False where a text says no such thing."""
    found = _PAIR.fullmatch(said.text.strip())
    if found is None or (draft.open_question_id != "final_yes" and not _TOGETHER.search(said.fold)):
        return False
    one, other = ReadPerson(found["first"], found["one"]), ReadPerson(found["second"], found["other"])
    reading = PeopleReading(
        found["first"], "unknown", None, (one,), alone=False, together_with=(found["second"],)
    )
    if people_records.record_final_yes(draft, reading, asked=True) is None:
        return False
    people_records.record_people(draft, (other,))
    draft.mark("final_yes", "said")
    read_back(draft)
    return True


_UP_TO: Final = later(
    r"(?:(?:yes|ja|no|nee|but|maar|well),? )*(?:(?P<who>he|she|they|hij|zij|ze|die)|(?P<name>\w+)) (?:may |can |only |mag |kan |alleen )*(?:signs?|tekent|tekenen|decides?|approves?|goed)? ?(?:only |alleen |maar )?(?:until|untill|up to|till|to|tot) (?=\D{0,3}\d)"
)
_MUST_TOO: Final = later(
    r"(?:^|\b)(?:(?:so|dus|then|dan|and|en|but|maar) )*(?:moet(?:en)? )?(?P<who>(?!(?:so|dus|then|dan|and|en|but|maar) )[^,.;]{2,40}?) (?:must|has to|have to|needs? to|should|moet(?:en)?|ook)\b(?: \w+){0,2}? ?(?:also|too|ook|mee|agree|sign|approve|akkoord|tekenen)"
)
_PIECES: Final = later(r"[,;.]\s+|\s(?=(?:so|dus)\s)")


def take_limit(draft: Draft, known: Person, said: Utterance) -> bool:
    """Keep up to what somebody signs and who must agree above it, where both are told of them; False otherwise."""
    opens = _UP_TO.match(said.fold)
    amounts = find_amounts(said)
    if opens is None or not amounts or (opens["name"] and opens["name"] not in utterance(known.called).words):
        return False
    joins = [
        utterance(utterance(piece).text[slice(*found.span("who"))]).text
        for piece in _PIECES.split(said.text)
        if (found := _MUST_TOO.search(utterance(piece).fold)) is not None
    ]
    along = people_records.along(draft, joins)
    if not along:
        return False
    _keep(draft, known, along, limit=amounts[0].amount)
    return True


_ALONG: Final = later(
    r"\b(?:too|also|as well|along|along with|together|both|jointly|counter-?signs?|co-?signs?|second signature|ook|samen|mee|mede|allebei|beiden?|meetekenen|medetekenen|tweede handtekening|with|met)\b"
    r"|(?:^|^(?:no|nee|yes|ja)\W+|\b(?:him|her|he|she|they|hem|haar|hij|zij) )(?:and|en)\b"
)
_ABOVE: Final = later(
    r"\b(?:over|above|more than|bigger than|beyond|from|boven|meer dan|groter dan|vanaf|hoger dan)\b(?: the| de)? ?\D{0,3}(?P<sum>\d)"
)
# What somebody may do alone is read elsewhere: "alone up to 50k, above that with Ingrid".
_BOUNDED: Final = later(r"\b(?:tot|until|till|up to|max|maximaal|maximum|under|onder)\b \D{0,6}\d")
_INSTEAD: Final = later(
    r"\b(?:instead|rather than|not|isnt|isn't|doesnt|doesn't|niet|geen|ipv|in plaats van|maar)\b"
)


_PRONOUNS: Final = ("him", "her", "them", "hem", "haar", "hij", "zij", "he", "she")


def take_along(draft: Draft, known: Person, said: Utterance) -> bool:
    """Of somebody asked about: keep who signs along, always or above an amount, where a text only says so; False otherwise.

    Case "needs the chair as well if it's over 50k": the chair is nobody who signs instead.
    """
    joined = _ALONG.search(said.fold)
    if joined is None or _INSTEAD.search(said.fold) or _BOUNDED.search(said.fold):
        return False
    reading = read_people(said, draft.language, draft.facts.deal.value, draft.context.policy.final_yes)
    others = [one for one in reading.people if not _is_meant(known, one)]
    if not others or reading.limit is not None:
        return False
    first = utterance(others[0].name or others[0].role or "").fold
    if reading.together_with and said.fold.find(first) < joined.start():
        # "No, director Bakx together with his wife": two others.
        return False
    above = _ABOVE.search(said.fold)
    amount = next(
        (one.amount for one in find_amounts(said) if above and one.start <= above.start("sum") < one.end),
        None,
    )
    if amount is not None and len(others) > 1:
        # "Together with the CFO, above 50k the board too": each on terms of its own.
        return False
    along = people_records.along(draft, [one.name or one.role or "" for one in others])
    if not along:
        return False
    people_records.record_people(draft, others)
    _keep(draft, known, along, limit=amount)
    return True


def _is_meant(known: Person, one: ReadPerson) -> bool:
    """Whether whoever was asked about is called so, by themselves or with others like them: "all three partners"."""
    called = one.name or one.role or ""
    if any(same(called, pronoun) for pronoun in _PRONOUNS):
        return True
    return any(
        part is not None and utterance(part).fold in utterance(called).fold
        for part in (known.name, known.role)
    )


def _keep(draft: Draft, known: Person, along: tuple[str, ...], *, limit: Decimal | None) -> None:
    """That somebody signs, up to a limit alone where there is one, and with whom."""
    value = draft.facts.deal.value
    signs = replace(
        known,
        can_say_yes=True,
        may_say_yes=limit is None or value is None or limit >= value,
        may_alone=limit is not None,
        limit=limit,
        together_with=along,
        heard_on=draft.today,
    )
    draft.record(PutPerson(draft.deal_id, signs))
    draft.mark("final_yes", "said")
    read_back(draft)
