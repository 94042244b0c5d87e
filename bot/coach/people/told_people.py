"""What a note tells of the people there: who gives the final yes, and whether somebody sees it differently."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records
from bot.coach.known.facts import Person
from bot.coach.people import mandate_told, signer_told
from bot.coach.showing import describing
from bot.coach.showing.describing import Shown
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.turn.replies import Word
from bot.coach.understanding.readings import NotesReading, ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.against_told import told_against
from bot.coach.words.nobody_there import is_nobody
from bot.coach.words.reading import is_no_signer, mandate_steps_within, read_against, read_people
from bot.coach.words.word_kinds import is_body, is_first_name

_ALONE: Final = later(r"\b(?:alleen|alone|zelfstandig|eentje|own|solo)\b")


def final_yes(draft: Draft, notes: NotesReading) -> Shown | None:
    """Who gives the final yes, with whom and up to what; None where nothing is said of it."""
    steps = mandate_steps_within(draft.said, draft.language) if draft.said is not None else None
    if steps is not None:
        # Who signs up to an amount and who above it is told in one breath, whoever else is said to decide.
        return _signer(draft, mandate_told.record(draft, steps))
    holder = notes.decision_maker
    if holder is not None and is_no_signer(holder, draft.said or utterance("")):
        holder = _meant_by_he(draft, notes)
    if holder is not None and draft.said is not None and signs_no_deal(draft, draft.said, holder):
        holder = _named_elsewhere(draft, draft.said, holder)
    if holder is None or (draft.said is not None and _they_sign(draft.said, holder)):
        return None
    read = read_people(
        utterance(holder),
        draft.language,
        draft.facts.deal.value,
    )
    if draft.said is not None and read.alone is None and read.limit is None:
        # Up to what amount and with whom may stand in another sentence.
        whole = read_people(draft.said, draft.language, draft.facts.deal.value)
        if whole.final_yes is not None and phrases.same(whole.final_yes, holder):
            read = replace(
                read,
                alone=whole.alone,
                limit=whole.limit,
                together_with=whole.together_with or read.together_with,
            )
    if read.alone and draft.said is not None and _ALONE.search(draft.said.fold) is None:
        # "Dan tekent de directeur zelf": nobody else does it for them, and whether they may alone is not told.
        read = replace(read, alone=None)
    reading = replace(read, final_yes=holder, people=(*read.people, *notes.people))
    first = _agrees_beside(draft, holder) if read.alone is None and not read.together_with else None
    if first is not None:
        # "Huw wants it, his dad has to say yes too": both of them.
        reading = replace(reading, final_yes=first.name, together_with=(holder,), alone=False)
    both = _both_sign(draft.said, holder) if draft.said is not None and not reading.together_with else None
    if both is not None:
        reading = replace(reading, final_yes=both[0], together_with=both[1:], alone=False)
        holder = both[0]
    known = draft.facts.final_yes
    other = known is not None and not _is_called(draft, known, holder)
    if other and not _in_so_many_words(draft.said, holder):
        # "Kees zegt ja" of somebody, where another one signs: he agrees, and the signature stays where it was.
        return None
    person = people_records.record_final_yes(draft, reading, asked=other)
    return _signer(draft, person)


# "Then bill and kim decide together".
_PAIR: Final = (
    r"(?P<{0}>[^\W\d_]+) (?:and|en|&) (?:(?:his|her|zijn|haar|z'n) (?:[a-z]+ )?)?(?P<{1}>[^\W\d_]+)"
)
_BOTH: Final = later(
    rf"(?i:\b(?:tekenen|beslissen) ){_PAIR.format('one', 'other')}"
    rf"|\b{_PAIR.format('a', 'b')} (?:both |together |allebei |samen )*(?:sign|decide|tekenen|beslissen)\b"
)


def _both_sign(said: Utterance, holder: str) -> tuple[str, str] | None:
    """Both of a pair that is told to sign together, where who is taken to give the yes is one of the two."""
    found = _BOTH.search(said.text)
    if found is None:
        return None
    one, other = (found["one"] or found["a"]), (found["other"] or found["b"])
    named = all(is_first_name(name.lower()) or name[:1].isupper() for name in (one, other))
    return (one, other) if named and {one.lower(), other.lower()} & {*utterance(holder).words} else None


_AS_WELL: Final = later(
    r"\b(?:moet|moeten|must|has to|have to|needs? to|should)\b.*\b(?:too|also|as well|ook|mee)\b|\b(?:ook|also)\b.*\b(?:moet|moeten|must|has to|have to|needs? to)\b"
)


def _agrees_beside(draft: Draft, holder: str) -> ReadPerson | None:
    """Who was named before somebody who has to say yes too; None where their yes is not said to come on top of another's."""
    said = draft.said
    if said is None or draft.facts.final_yes is not None:
        return None
    name, start = utterance(phrases.without_article(holder)).fold, 0
    for part in _CLAUSES.split(said.text):
        place = said.text.find(part, start)
        start = place + len(part)
        told = utterance(part)
        if name in told.fold and _AS_WELL.search(told.fold):
            before = [
                one for one in read_people(utterance(said.text[:place]), draft.language).people if one.name
            ]
            before = [one for one in before if not phrases.same(one.name, draft.facts.deal.account)]
            return before[-1] if before else None
    return None


# Who lets the money go, and who only likes it, signs nothing by that.
_RELEASES: Final = later(
    r"\b(?:budget|geld|krediet|money|funds|funding|centen)\b(?: \w+){0,2}? (?:vrij\w*|toe(?:kennen|wijzen)|release\w*|free\w*|allocate\w*)\b|\b(?:releases?|frees? up|allocates?) (?:the |their )?(?:budget|money|funds)\b"
    r"|\b(?:has|have|holds?|heeft|hebben|beheert|beheren) (?:(?:the|het|de|their|hun|zijn|haar) )(?:budget|money|funds|geld|centen)\b|\bgaat (?:alleen |enkel )?over (?:het )?(?:budget|geld)\b|\b(?:handles|minds|looks after) the (?:budget|money|books|finances)\b|\b(?:only|just) does the (?:budget|money)\b"
)
_LIKES_IT: Final = later(r"\b(?:says? yes|zegt ja|is voor|is for it|all for it|wil wel|likes it)\b")
# Who has to agree first, before something else or to a thing of their own, gives no final yes: "first the water board has to approve the discharge".
_COMES_BEFORE: Final = later(
    r"\b(?:before|voordat) (?:the|a|we|they|de|het|ze)\b|^(?:oh |and |en |but |maar )*(?:first|before that|eerst|daarvoor)\b(?!.*\b(?:signs?|tekent|decides?|beslist)\b)"
    r"|\b(?:approves?|oks?|okays?|checks?) the (?!purchase|deal|order|investment|contract|budget|money|quote|offer|proposal|plan|spend|price|cost|capex|business|whole|final|request|funding|decision)\w+"
)
_MEETS: Final = later(
    r"\b(?:meets?|votes?|sits|decides?|vergadert|stemt|beslist|komt bijeen|comes together)\b"
)


def signs_no_deal(draft: Draft, said: Utterance, holder: str) -> bool:
    """Whether all that is said of somebody is that they lend or release the money, or like it where a body has yet to meet."""
    if is_nobody(phrases.without_article(holder), draft.language):
        return True
    name = utterance(holder.partition(" with ")[0]).fold
    clauses = [utterance(part) for part in _CLAUSES.split(said.text)]
    own = [part for part in clauses if name in part.fold]
    if own and all(_RELEASES.search(part.fold) or _COMES_BEFORE.search(part.fold) for part in own):
        return True
    others = [part for part in clauses if part not in own]
    return (
        bool(own)
        and all(_LIKES_IT.search(part.fold) for part in own)
        and any(_MEETS.search(part.fold) and any(is_body(word) for word in part.words) for part in others)
    )


_TOGETHER: Final = later(
    r"\b(?:tekenen|beslissen|bestellen) ze\b|\bze (?:tekenen|beslissen|bestellen)\b|\bthey (?:sign|decide|order)\b"
)


def _they_sign(said: Utterance, holder: str) -> bool:
    """Whether it is "they" who sign, and all that is said of somebody is what they do before: "nu rekent de boekhouder, dan tekenen ze samen"."""
    if _TOGETHER.search(said.fold) is None or is_body(utterance(holder).words[-1]):
        return False
    name = utterance(holder).fold
    own = [part for part in map(utterance, _CLAUSES.split(said.text)) if name in part.fold]
    return bool(own) and not any(signer_told.speaks_of(part) for part in own)


def _named_elsewhere(draft: Draft, said: Utterance, holder: str) -> str | None:
    """Who signs by the rest of a text, without the clauses about somebody who doesn't."""
    name = utterance(holder).fold
    rest = [part for part in _CLAUSES.split(said.text) if name not in utterance(part).fold]
    read = read_people(utterance(", ".join(rest)), draft.language, draft.facts.deal.value).final_yes
    told = read is not None and _in_so_many_words(said, read)
    return read if told and not signs_no_deal(draft, said, read or "") else None


_CLAUSES: Final = later(r"[,.!?;\n]\s*|\s(?:maar|but|en|and)\s")


def _in_so_many_words(said: Utterance | None, called: str) -> bool:
    """Whether a clause with somebody in it says that they sign or decide, or that somebody else doesn't."""
    if said is not None and signer_told.denies(said):
        return True
    name = utterance(called).fold
    parts = (utterance(part) for part in _CLAUSES.split(said.text)) if said is not None else ()
    return any(name in part.fold and signer_told.speaks_of(part) for part in parts)


def _is_called(draft: Draft, person: Person, called: str) -> bool:
    known = people_known.find_called(draft.facts, called)
    return (known is not None and known.id == person.id) or phrases.same(
        person.role, phrases.without_article(called)
    )


_HE_SIGNS: Final = later(
    r"\b(?:he|she|hij|zij|ze) (?:signs|decides|tekent|beslist)\b|\b(?:tekent|beslist) (?:hij|zij|ze)\b"
)


def _meant_by_he(draft: Draft, notes: NotesReading) -> str | None:
    """Whom "then he signs" is about: the only one who is named there."""
    if draft.said is None or _HE_SIGNS.search(draft.said.fold) is None:
        return None
    named = [
        one.name for one in notes.people if one.name and not phrases.same(one.name, draft.facts.deal.account)
    ]
    return named[0] if len(named) == 1 else None


def _signer(draft: Draft, person: Person | None) -> Shown | None:
    """Who gives the final yes, for the read-back; told in full it is not asked again."""
    if person is None:
        return None
    if people_records.told_in_full(person):
        draft.mark("final_yes", "said")
    return describing.final_yes(person)


def differ(draft: Draft, notes: NotesReading) -> Shown | None:
    """Who sees it differently, or whether anybody does; None where nothing is said of it."""
    said = None if notes.disagreement else draft.said
    against = () if said is None else read_against(said, draft.language) or told_against(said, draft.language)
    against = people_records.somebody(draft, against)
    if against:
        return people_records.record_views(draft, against)
    if notes.disagreement is None:
        return None
    draft.record(PutDeal(replace(draft.facts.deal, disagreement=notes.disagreement)))
    # One voice saying that everyone agrees is our assumption, not theirs.
    draft.mark("differ", "said" if notes.disagreement else "assumed")
    return Word("differ.yes" if notes.disagreement else "differ.no")
