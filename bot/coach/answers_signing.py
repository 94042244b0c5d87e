"""Answers about the final yes: who can and may give it, up to what amount, and with whom."""

import re
from typing import Final

from bot.coach import asking, mandate_told, people_records, phrases, recording, signer_stated, telling
from bot.coach.bare_answers import nobody, yes_or_no
from bot.coach.draft import Draft
from bot.coach.effects import PutPerson
from bot.coach.facts import Person
from bot.coach.how_sure import how_sure
from bot.coach.money_told import names_money
from bot.coach.reading import (
    is_sentence,
    match_step,
    read_date,
    read_money,
    read_names,
    read_people,
    read_perspective,
)
from bot.coach.record import replace
from bot.coach.state import Pending
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.readings import PeopleReading
from bot.coach.understanding.text import Utterance, utterance


def take_final_yes(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Who can and may say yes; asked about the person named before, a yes or no is about that person."""
    if nobody(said) and not names_money(said):
        draft.mark("final_yes", "unknown")
        draft.say("not_known", question=asking.open_wording(draft, "final_yes"))
        return True
    if tells_an_event(draft, said) or _tells_the_route(draft, said):
        # "Chef Bram tastes on Tuesday" says what happens, and of nobody that they sign.
        draft.say("ack.kept")
        telling.take_more(draft, said, "final_yes", "steps")
        asking.repeat(draft)
        return False
    said, rest = _first_alone(said)
    if rest and telling.take(draft, utterance(rest), apart_from={"final_yes", "steps"}):
        # "Yes, alone. They went with AXA": what is told behind it is no word on who signs.
        draft.said = said
    if mandate_told.take(draft, said) or signer_stated.take(draft, said):
        return True
    reading = read_people(said, draft.language, draft.facts.deal.value, draft.context.policy.final_yes)
    known = next((person for person in draft.facts.people if person.id == pending.about), None)
    if known is None and (says_together(said) or yes_or_no(said) is not None):
        known = draft.facts.final_yes
    if known is None and yes_or_no(said) is not None and not read_names(said, draft.language):
        draft.say("listening")
        asking.repeat(draft)
        return False
    if known is not None and _puts_else_right(said):
        if not telling.take(draft, said, apart_from={"final_yes", "steps"}):
            draft.say("ack.kept")
        asking.repeat(draft)
        return False
    if known is not None and _is_about(draft, known, said, reading):
        may_sign(draft, known, said, reading)
    else:
        person = people_records.record_final_yes(draft, _with_signer(draft, said, reading), asked=True)
        if person is None:
            draft.say("ack.kept")
            telling.take_more(draft, said, "final_yes", "steps")
            if yes_or_no(said) is False and len(said.words) > _A_BARE_NO:
                # It puts something else right: who signs is still to be told.
                asking.repeat(draft)
                return False
            draft.mark("final_yes", "unknown")
            return True
    draft.mark("final_yes", "said")
    mandate_told.read_back(draft)
    if reading.limit is None and _COUNTED.search(said.fold):
        # "Up to 4 of them" bounds it in something else than money.
        draft.say("ack.kept")
    if reading.budget != "unknown":
        recording.record_budget(draft, reading.budget)
        draft.mark("budget", "said")
    telling.take_more(draft, said, "final_yes", "budget", "steps")
    return True


_A_BARE_NO: Final = 4
# What a no may put right that is nobody: a step, a move of ours, a date, somebody who was forgotten.
_OF_ELSE: Final = re.compile(
    r"\b(?:stap(?:pen)?|steps?|moves?|zet|actie|actions?|rivals?|concurrent\w*|dat(?:e|um)|already|done|klaar|gepland|planned|next|volgende|forgot|vergeet|budget)\b"
)


def _puts_else_right(said: Utterance) -> bool:
    """Whether a no is about something else: "no, the walk round is their step and it's done" says nothing of signing."""
    if yes_or_no(said) is not False or len(said.words) <= _A_BARE_NO or _OF_ELSE.search(said.fold) is None:
        return False
    signs = any(word.startswith(_SIGNS) for word in said.words)
    return not (signs or {"met", "with", "samen", "together", "alone", "alleen"} & {*said.words})


_COUNTED: Final = re.compile(
    r"\b(?:tot|up to|max|maximaal|until|under|onder) (?:\d{1,3}|een|twee|drie|vier|vijf|one|two|three|four|five) (?!k\b|euro\b|mille\b|ton\b|grand\b|million\b)[a-z]"
)


def names_signer(draft: Draft, said: Utterance) -> bool:
    """Whether an answer names somebody as the one who signs, and tells of no event that they are only part of."""
    return read_people(said, draft.language).final_yes is not None and not tells_an_event(draft, said)


_ALONE_FIRST: Final = re.compile(
    r"(?i)(?P<first>(?:ja|yes|yep|yeah|jup|nee|no),? (?:hoor |dat |she |he |they |hij |zij |die |can |may |mag |kan )*(?:alleen|alone|on (?:his|her|their) own|niet alleen|not alone))[.!;]+\s+(?P<rest>\S.*)"
)


def _first_alone(said: Utterance) -> tuple[Utterance, str]:
    """A first sentence that says whether somebody may sign alone, and what is told behind it; else the whole and nothing."""
    found = _ALONE_FIRST.fullmatch(said.text.strip())
    return (said, "") if found is None else (utterance(found["first"]), found["rest"])


_FIRST_PART: Final = re.compile(r"[,;.!?\n]|\s-\s")


def tells_an_event(draft: Draft, said: Utterance) -> bool:
    """Whether a text tells what happens on some day and nothing of signing: "at the council it's a tender, closes 15 January".

    "Nadia, she's back on Monday" answers who signs before it tells more.
    """
    if any(word.startswith(_SIGNS) for word in said.words) or yes_or_no(said) is True:
        return False
    if read_date(said, draft.language, draft.today, draft.context.zone) is None:
        return False
    first = utterance(_FIRST_PART.split(said.text, maxsplit=1)[0])
    called = {
        word
        for read in read_names(first, draft.language)
        for part in (read.name, read.role)
        if part
        for word in utterance(part).words
    }
    return not called or not set(first.words) <= called | _LITTLE


def _tells_the_route(draft: Draft, said: Utterance) -> bool:
    """Whether a list names steps of their route, and nobody: "enexis, financiering, tekenen"."""
    pieces = [utterance(text) for text in said.text.split(",") if text.strip()]
    titles = [step.title for step in draft.facts.steps]
    if len(pieces) <= 1 or not titles:
        return False
    named = [match_step(piece, titles, draft.language) is not None for piece in pieces]
    people = any(read.name is not None for read in read_names(said, draft.language))
    return sum(named) > len(pieces) / 2 and not people


_LITTLE: Final = frozenset(
    "de het een the a an hun their our mr mrs dhr mevr nee no denk ik i think zelf".split()
)
_ROLE_WORDS: Final = 3


# No name and no title opens on these: "uit eigen zak", "via the chain".
_NO_TITLE: Final = frozenset(
    "uit via met voor door op in naar from out by with for on at not no nog niet geen samen together both allebei beide beiden jointly dus so".split()
)


def _is_no_title(draft: Draft, said: Utterance) -> bool:
    coming = draft.facts.next_step
    told = [*(step.title for step in draft.facts.steps), *((coming.what,) if coming is not None else ())]
    return (
        bool(set(said.words[:1]) & _NO_TITLE)
        or telling.speaks_of_now(said)
        or said.fold in {utterance(title).fold for title in told}
    )


TITLE_WORDS: Final = 4


_SIGNS: Final = ("teken", "sign", "beslis", "decid", "mag", "can", "may", "doet", "does", "denk", "think")


UP_TO: Final = frozenset({"tot", "to", "until", "max", "maximaal", "up"})


def _with_signer(draft: Draft, said: Utterance, reading: PeopleReading) -> PeopleReading:
    """The reading with who signs: asked straight out, the first one named is the answer, up to an amount if one is said."""
    called = [person.name or person.role or "" for person in read_names(said, draft.language)]
    amount = read_money(said, draft.language) if UP_TO & set(said.words) else None
    if reading.alone is False and reading.final_yes is not None and not reading.together_with:
        with_whom = tuple(
            one for one in called if utterance(one).fold not in utterance(reading.final_yes).fold
        )
        return replace(reading, together_with=with_whom)
    if (
        (len(called) == 1 or {"of", "van"} & set(said.words))
        and len(said.words) <= TITLE_WORDS
        and amount is None
        and not _TOGETHER & set(said.words)
    ):
        # "Head of payroll" is a whole title, however much of it the reader knew.
        acts = any(word.startswith(_SIGNS) for word in said.words)
        whole = phrases.shortened(_IN_PERSON.sub("", said.text))
        return replace(reading, final_yes=(reading.final_yes or whole) if acts else whole)
    if called and reading.final_yes is None and (amount is not None or not _does_something_else(draft, said)):
        return replace(reading, final_yes=called[0], limit=amount)
    if (
        reading.final_yes is None
        and len(said.words) <= _ROLE_WORDS
        and not (_is_no_title(draft, said) or is_sentence(said.text, draft.language))
    ):
        return replace(reading, final_yes=phrases.shortened(said.text))
    return replace(reading, limit=reading.limit or amount)


_AN_ACT: Final = 5


def _does_something_else(draft: Draft, said: Utterance) -> bool:
    """Whether whoever is named does something that is no signing: "Bas hands in a report after Christmas"."""
    if len(said.words) < _AN_ACT or any(word.startswith(_SIGNS) for word in said.words):
        return False
    told = read_perspective(said, draft.language, "q3", None)
    return told.label == "customer" and phrases.actor(said.text, draft.language) is not None


_IN_PERSON: Final = re.compile(
    r"\s+(?:zelf|himself|herself|persoonlijk|personally|in person)\s*[.!]*$", re.IGNORECASE
)
_TOGETHER: Final = frozenset(
    {"samen", "together", "met", "with", "en", "and", "ook", "also", "too", "mede", "jointly"}
)


# What joins two clauses as well as two people: "no, that's theirs and it's done" tells of nobody who signs along.
_ANDS: Final = frozenset({"en", "and", "ook", "also", "too", "met", "with"})


def says_together(said: Utterance) -> bool:
    """Whether a text opens on signing together: "together with the CFO", "nee, samen met de directeur"."""
    words = [word for word in said.words[:4] if word not in LEAD_IN]
    return bool(words) and words[0] in {"together", "samen", "jointly"}


LEAD_IN: Final = frozenset("no nee sorry oh wacht wait hm eh actually eigenlijk".split())


def _is_about(draft: Draft, known: Person, said: Utterance, reading: PeopleReading) -> bool:
    """Whether an answer to "may this person sign alone?" is about that person: "no, the director" is about another."""
    if reading.final_yes is not None and phrases.same(reading.final_yes, known.called):
        return True
    if said.words[:1] in {("alleen",), ("alone",), ("zelf",), ("zelfstandig",)}:
        return True
    if (
        reading.final_yes is None
        and not read_names(said, draft.language)
        and read_money(said, draft.language) is not None
    ):
        return True
    bare = yes_or_no(said)
    if bare is False or says_together(said):
        beside = bool(_TOGETHER - _ANDS & set(said.words)) or bool(read_names(said, draft.language))
        return len(said.words) == 1 or (beside and bool(_TOGETHER & set(said.words)))
    return bare is True or (reading.final_yes is None and reading.alone is not None)


_PIECES: Final = re.compile(r"[,;]| (?:maar|but|en|and) (?=(?:boven|vanaf|above|over|from) )")


_ABOVE: Final = re.compile(r"\b(?:boven|vanaf|above|over|past|meer dan|more than)\b")


def _beside(draft: Draft, known: Person, said: Utterance) -> tuple[str, ...]:
    """Who signs together with somebody; whoever joins only above an amount keeps it: "raad (boven 50k)"."""
    found = []
    for piece in _PIECES.split(said.text):
        part = utterance(piece)
        above = _ABOVE.search(part.fold)
        amounts = find_amounts(part) if above else ()
        bound = ""
        if above and amounts and amounts[0].start > above.start():
            bound = f" ({part.text[above.start() : amounts[0].end]})"
        called = [read.name or read.role or "" for read in read_names(part, draft.language)]
        found += [f"{one}{bound}" for one in called if one and not phrases.same(one, known.called)]
    return tuple(found)


def may_sign(draft: Draft, known: Person, said: Utterance, reading: PeopleReading) -> None:
    """Record whether the person named may sign alone, up to what amount, and with whom."""
    alone = reading.alone if reading.alone is not None else yes_or_no(said)
    people = read_names(said, draft.language)
    others = tuple(read.name or read.role or "" for read in people)
    together = reading.together_with or tuple(
        other for other in others if not phrases.same(other, known.called)
    )
    together = people_records.beside(together, known.called, people)
    people_records.record_people(draft, people_records.leading(people, known.called))
    beside = says_together(said)
    if beside:
        # Nothing is signed alone, so an amount only tells who joins above it.
        together = _beside(draft, known, said) or together
    mentions = (bool(together) and not beside) or bool(UP_TO & set(said.words))
    amount = read_money(said, draft.language) if mentions else None
    limit = reading.limit or known.limit or amount
    value = draft.facts.deal.value
    # A mandate below the price of this deal is not a yes.
    enough = limit is None or value is None or limit >= value
    sure, _ = how_sure(draft)
    changed = replace(
        known,
        can_say_yes=True,
        may_say_yes=enough,
        limit=limit,
        evidence=sure or "heard",
        heard_on=draft.today,
    )
    if together and (limit is not None or reading.alone is not True):
        # "Yes, but over 50k the board too": alone up to the limit, together above it.
        changed = replace(changed, may_alone=limit is not None, together_with=together)
    elif alone is not None:
        changed = replace(changed, may_alone=alone)
    draft.record(PutPerson(draft.deal_id, changed))
