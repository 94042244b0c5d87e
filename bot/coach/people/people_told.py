"""People told of where something else is asked: who has a voice there, and who is against it."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.pronouns import WE
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records
from bot.coach.people import everybody, money_told
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import listed_people, one_person
from bot.coach.words.against_told import told_against
from bot.coach.words.phrases import same
from bot.coach.words.reading import match_step, read_against, read_date, read_names, read_people
from bot.coach.words.sighs import unsighed

# A name with a role: "our finance director Jan Hulshof".
_A_PERSON: Final = 5
_TWO: Final = 2
_AROUND_NAMES: Final = frozenset(
    "de den het ne nen the hun their our onze een a an en and plus ook also of or nog is n his her zijn zn z'n haar hr mijn mn m'n my van from".split()
)


_OF_THEM: Final = later(
    r"[,;(]\s*(?:and |en |maar |but )?(?:he|she|they|hij|zij|ze|die|who)\b.*$", re.IGNORECASE | re.DOTALL
)


def take_voice(draft: Draft, said: Utterance) -> bool:
    """Take "director Jan Hulshof": it says who is there, and nothing that anybody does. False when it is not that."""
    first = _OF_THEM.sub("", said.text)
    if first != said.text:
        # "Vogel from purchasing, he only looks at price": what is said of somebody is kept as it was said.
        said = utterance(first)
    people = read_names(said, draft.language)
    if len(people) != 1 or people[0].name is None or len(said.words) > _A_PERSON:
        return False
    if same(people[0].name, draft.facts.deal.account) or "is" in said.words:
        # Who somebody is said to be is read elsewhere (`who_is`).
        return False
    if people[0].role is None and not _is_known_there(draft, said):
        # Half an order reads like a name as well: "reference visit".
        return False
    titles = [step.title for step in draft.facts.steps]
    if not names_alone(said, people) or match_step(said, titles, draft.language) is not None:
        return False
    people_records.record_people(draft, people)
    draft.say("ack.voice", who=" ".join(part for part in (people[0].role, people[0].name) if part))
    return True


def take_known_voice(draft: Draft, said: Utterance) -> bool:
    """The same of somebody who was told of at the customer before: they are no rival."""
    return _is_known_there(draft, said) and take_voice(draft, said)


def _is_known_there(draft: Draft, said: Utterance) -> bool:
    return any(
        people_known.find_person(draft.facts, read.name, None) is not None
        for read in read_names(said, draft.language)
        if read.name is not None
    )


def take_signer(draft: Draft, said: Utterance) -> bool:
    """Take "owner, Fiachra" where the money is asked about: it answers who signs, which was not known, or says who there is."""
    people = read_names(said, draft.language)
    if (
        not people
        or any(same(rival.name, read.name) for rival in draft.facts.competitors for read in people)
        or len(said.words) > _A_PERSON
        or not names_alone(said, people)
        or match_step(said, [step.title for step in draft.facts.steps], draft.language) is not None
        or money_told.names_money(said)
    ):
        return False
    if draft.facts.final_yes is None:
        reading = read_people(said, draft.language, draft.facts.deal.value, draft.context.policy.final_yes)
        one = _one_person(people)
        if one is not None:
            reading = replace(reading, final_yes=one.name, people=(one,))
        person = people_records.record_final_yes(draft, reading, asked=True)
        if person is not None:
            draft.mark("final_yes", "said")
            draft.say("ack.final_yes", person=describing.final_yes(person))
            return True
    people_records.record_people(draft, people)
    draft.say("ack.people", who=tuple(read.name or read.role or "" for read in people))
    return True


def _one_person(people: Sequence[ReadPerson]) -> ReadPerson | None:
    """The one person in a role and a name that stand side by side: "owner, Fiachra"."""
    named, roles = [read for read in people if read.name], [read for read in people if not read.name]
    if len(named) != 1 or len(roles) > 1:
        return None
    return replace(named[0], role=named[0].role or (roles[0].role if roles else None))


def take_voices(draft: Draft, said: Utterance) -> bool:
    """Take "CFO, head of ops and the parent rep", where two may be an act in few words: "legal and finance"."""
    return _take_list(draft, said, least=3)


def take_named_row(draft: Draft, said: Utterance) -> bool:
    """The same of a row with a name in it where money is asked about: "board, finance, cfo" can be what frees it up."""
    return any(read.name for read in read_names(said, draft.language)) and take_pair(draft, said)


def take_pair(draft: Draft, said: Utterance) -> bool:
    """The same of two, where no act is asked for: "CFO and head of ops" is no place on the way."""
    return _take_list(draft, said, least=_TWO)


def _take_list(draft: Draft, said: Utterance, *, least: int) -> bool:
    said = unsighed(one_person.with_names(said))
    pieces = [piece for piece in map(listed_people.bare, _BETWEEN.split(said.text)) if piece.words]
    if len(pieces) < _TWO or any(len(piece.words) > _A_PERSON for piece in pieces):
        return False
    if any(people_records.is_rival(draft, piece.text) for piece in pieces):
        # "Schmidt and Aebi", where one of them is known for a rival.
        return False
    reads = [read for piece in pieces for read in read_names(piece, draft.language) if read.name]
    somebody = [read.name for read in reads if read.name]
    if somebody:
        # "Fiachra and his plant manager" are two people, and nothing that anybody does.
        least = min(least, _TWO)
    if len(pieces) < least:
        return False
    known = sum(names_alone(piece, read_names(piece, draft.language)) for piece in pieces)
    titles = [utterance(step.title) for step in draft.facts.steps]
    of_steps = {word for title in titles for word in title.words} - _AROUND_NAMES
    if known < len(pieces) - (len(pieces) > _TWO) or any(
        piece.fold == title.fold for piece in pieces for title in titles
    ):
        return False
    named_so = {
        word
        for name in somebody
        if name[:1].isupper() or people_known.find_person(draft.facts, name, None) is not None
        for word in utterance(name).words
    }
    # So is what somebody named is there: "his father Piet", where a step is "father and son sign".
    named_so |= {word for read in reads if read.role for word in utterance(read.role).words}
    if len(pieces) == _TWO and of_steps & set(said.words) - named_so:
        # "Helen Price" is somebody, also where a step of theirs is about the price.
        return False
    people = everybody.named_in(draft, said)
    people_records.record_people(draft, people)
    draft.mark("people", "said")
    draft.say("ack.people", who=tuple(read.name or read.role or "" for read in people))
    take_views(draft, said)
    draft.own_words += listed_people.told_of_them(said)
    return True


_BETWEEN: Final = later(r"\s*(?:,|;|/|\+|&(?! ?[A-Z]\b)|\ben\b|\band\b|\bplus\b)\s*", re.IGNORECASE)


def names_alone(said: Utterance, people: Sequence[ReadPerson]) -> bool:
    """Whether a text says who there is and nothing else."""
    called = {
        word for read in people for part in (read.name, read.role) if part for word in utterance(part).words
    }
    return bool(called) and {*said.words} - _AROUND_NAMES <= called


def take_view(draft: Draft, said: Utterance) -> bool:
    """Record of whom a short text says that they are against it: "Kees is against it". False when it says so of nobody."""
    people = read_against(said, draft.language) or told_against(said, draft.language)
    if not people and _ONE_AND_OTHER.search(said.fold):
        people = tuple(read for read in read_names(said, draft.language) if read.name is not None)
    if not people and len(said.words) <= _A_VIEW and read_people(said, draft.language).disagreement:
        # "Heads are split on it".
        people = read_names(said, draft.language)
    if not people and len(said.words) <= _DOUBT and _DOUBTS.match(said.fold) is not None:
        # "She's not convinced": that somebody differs is told, and not who.
        draft.record(PutDeal(replace(draft.facts.deal, disagreement=True)))
        draft.mark("differ", "said")
        draft.say("ack.kept")
        return True
    people = people_records.somebody(draft, people)
    if not people:
        return False
    draft.say("ack.differ", who=people_records.record_views(draft, people))
    return True


_JOINED: Final = later(r"(?:en|and)\s")


def take_views(draft: Draft, said: Utterance) -> bool:
    """The same of a list of people, each with what is told of them: "hr manager tim bell who likes his old system, and the managers"."""
    if take_view(draft, said):
        return True
    parts = [part.said for part in cut(said).parts("stop", "comma", at=_JOINED)]
    against = [
        (part, people)
        for part in parts
        if (people := people_records.somebody(draft, read_against(part, draft.language)))
    ]
    if not against:
        return False
    told = people_records.record_views(draft, [one for _, people in against for one in people])
    draft.say("ack.differ", who=told)
    draft.own_words += [part.text for part, _ in against]
    return True


_A_VIEW: Final = 6
_DOUBT: Final = 8
_DOUBTS: Final = later(
    r"(?:(?:maar|but|en|and) )?(?:zij|hij|ze|he|she|they)(?:'s|'re)? ?(?:is |zijn |are )?(?:nog |still |really |echt )*"
    r"(?:twijfel(?:t|en)|aarzel(?:t|en)|niet overtuigd|not (?:sure|convinced|keen)|hesitant|hesitates?|isn'?t (?:sure|convinced|keen)|aren'?t (?:sure|convinced|keen)|has doubts|have doubts|heeft twijfels|hebben twijfels)\b"
)
_ONE_AND_OTHER: Final = later(
    r"\b(?:says|said|wants|thinks) one thing\b.*\b(?:another|other|else|opposite|different)\b|\b(?:zegt|wil|vindt) (?:dit|het een|a)\b.*\b(?:dat|het ander|anders|b)\b"
    r"|\b(?:disagree|don'?t agree|dont agree|not aligned|on different pages|oneens|niet eens|niet op een lijn)\b"
)


_THINKS: Final = later(
    r"(?:\S+ ){1,4}?(?:(?:still|also|really|already|nog|ook) )?(?:thinks?|reckons?|believes?|feels|assumes?|denkt|denken|vindt|vinden|meent|gelooft|hoopt|hopes?|prefers?|wants? to (?=(?:stay|stick|keep)\b)|would rather|wil(?:len)?(?= .*\b(?:blijven|houden)[ .!]*$))\s+(?!(?:about|of|over|na\b))\S+"
)


def take_opinion(draft: Draft, said: Utterance) -> bool:
    """Take "Moira thinks it's been approved already" where an act is asked for: it says what somebody thinks, and nothing they do."""
    people = read_names(said, draft.language)
    if len(people) != 1 or _THINKS.match(said.fold) is None or said.words[0] in WE:
        return False
    if read_date(said, draft.language, draft.today, draft.context.zone) is not None:
        return False
    people_records.record_people(draft, people)
    draft.say("ack.kept")
    return True


_CONSULTS: Final = later(
    r"\b(?:listens? to|luistert? (?:wel |altijd |erg |vooral )*naar|takes? (?:\w+ )?advice from|consults?|checks? (?:it |this )?with|runs? (?:it|this) (?:by|past)|overlegt? (?:\w+ )?met|vraagt? (?:altijd |wel |eerst )*(?:advies|raad) aan|(?:laat|wordt) (?:\w+ )*?(?:adviseren|geadviseerd) door|adviseur is|is advised by)"
    r" (?P<who>[^,.;!?]+)"
)


def take_consulted(draft: Draft, said: Utterance) -> bool:
    """Keep whom somebody who signs listens to: they have a voice, and who has one is not asked then."""
    found = _CONSULTS.search(said.fold)
    if found is None:
        return False
    told = utterance(said.text[slice(*found.span("who"))])
    people = people_records.somebody(draft, read_names(told, draft.language))
    if not people:
        return False
    people_records.record_people(draft, people)
    draft.mark("people", "said")
    draft.say("ack.people", who=tuple(read.name or read.role or "" for read in people))
    return True
