"""Answers about the final yes: who can and may give it, up to what amount, and with whom."""

import re
from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_records, recording
from bot.coach.known.facts import Person
from bot.coach.people import (
    mandate_told,
    no_signing,
    people_told,
    signer_stated,
    signers_together,
    signing_apart,
    yes_by_clause,
)
from bot.coach.people.may_be_asked import as_yes, only_them
from bot.coach.people.may_sign import may_sign, terms_of
from bot.coach.people.money_told import names_money
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking
from bot.coach.showing.bare_answers import nobody, yes_or_no
from bot.coach.told import beside_signer, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.state import Pending
from bot.coach.understanding import short_forms
from bot.coach.understanding.people.budget_told import state_of
from bot.coach.understanding.people.signing_terms import TOGETHER, UP_TO, says_together
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import one_person, phrases
from bot.coach.words.reading import (
    read_money,
    read_names,
    read_people,
    read_perspective,
    read_signing_said,
)
from bot.coach.words.word_kinds import is_sentence


def take_final_yes(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Who can and may say yes; asked about the person named before, a yes or no is about that person."""
    if _nobody_knows(draft, said):
        return True
    asked = next((person for person in draft.facts.people if person.id == pending.about), None)
    if draft.language == "en":
        said = utterance(short_forms.with_spelt_out(said.text))
    said = only_them(as_yes(said, draft.language) if asked else said, draft.language)
    said = one_person.with_names(said)
    said, beside = signing_apart.apart(said, draft.language, about=asked is not None)
    told = beside_signer.hear(draft, beside, of=said) if beside is not None else ()
    behind = len(draft.parts)
    if beside is not None:
        draft.said = said
    answered = _take_signing(draft, said, asked)
    beside_signer.read_back(draft, told, behind)
    return answered


def _take_signing(draft: Draft, said: Utterance, asked: Person | None) -> bool:
    """Take what says who signs, whatever is told beside it; `asked`: who was asked about."""
    if _is_no_word_on_it(draft, said):
        asking.repeat(draft)
        return False
    if signers_together.take_pair(draft, said):
        return True
    reading = read_people(said, draft.language, draft.facts.deal.value, draft.context.policy.final_yes)
    terms = terms_of(draft, asked, said, reading) if asked is not None else None
    opens_on_and = terms is not None and terms.joins and _opens_on_and(draft, said)
    if not opens_on_and and _take_by_clause(draft, said, asked):
        return True
    if no_signing.left_to_a_pronoun(draft, said):
        return _take_by_pronoun(draft, said)
    if not (terms and terms.joins) and (mandate_told.take(draft, said) or signer_stated.take(draft, said)):
        return True
    whole, said = said, _without_rivals(draft, said)
    if said != whole:
        reading = read_people(said, draft.language, draft.facts.deal.value, draft.context.policy.final_yes)
    known = asked
    if known is None and (says_together(said) or yes_or_no(said) is not None):
        known = draft.facts.final_yes
    if known is None and yes_or_no(said) is not None and not read_names(said, draft.language):
        draft.say("listening")
        asking.repeat(draft)
        return False
    if known is not None and no_signing.puts_else_right(said):
        if not telling.take(draft, whole, apart_from={"final_yes", "steps"}):
            draft.say("ack.kept")
        asking.repeat(draft)
        return False
    terms = terms_of(draft, known, said, reading) if known is not None else None
    if known is not None and terms is not None and terms.about:
        may_sign(draft, known, terms)
        if terms.joins and not {*",;."} & {*said.text.strip(" .")}:
            draft.understood.append(said.text)
    else:
        person = people_records.record_final_yes(draft, _with_signer(draft, said, reading), asked=True)
        if person is None:
            draft.say("ack.kept")
            telling.take_more(draft, whole, "final_yes", "steps")
            if yes_or_no(said) is False and len(said.words) > _A_BARE_NO:
                # It puts something else right: who signs is still to be told.
                asking.repeat(draft)
                return False
            draft.mark("final_yes", "unknown")
            return True
    draft.mark("final_yes", "said")
    mandate_told.read_back(draft)
    people_told.take_consulted(draft, said)
    if reading.limit is None and _COUNTED.search(said.fold):
        # "Up to 4 of them" bounds it in something else than money.
        draft.say("ack.kept")
    budget = state_of(said, reading.budget)
    if budget != "unknown":
        recording.record_budget(draft, budget)
        draft.mark("budget", "said")
    telling.take_more(draft, whole, "final_yes", "budget", "steps")
    return True


def _opens_on_and(draft: Draft, said: Utterance) -> bool:
    """Whether who is named comes to whoever was asked about: "en de CFO", "yes and her husband Ken"."""
    behind = utterance(said.text[said.tokens[0].end :]) if yes_or_no(said) is not None else said
    if behind.words[:1] not in {("and",), ("en",)}:
        return False
    # "Yes and Pete likes it" tells what Pete does, "ja, en de voorzitter is mevrouw Terpstra" who somebody is.
    named = behind.words[1:2] in _WHOSE
    told = _TELLS.search(behind.fold) is not None or (
        not named and is_sentence(behind.text[behind.tokens[0].end :], draft.language)
    )
    return behind is said or not told


_WHOSE: Final = {(word,) for word in "her his their the haar zijn hun zn de het mevrouw meneer".split()}


_TELLS: Final = later(r"\b(?:is|are|was|zijn|heet|likes?|loves?|wants?|vindt|wil|knows?)\b")


def _is_no_word_on_it(draft: Draft, said: Utterance) -> bool:
    """Keep what tells nothing of who signs: who said yes already, what happens on a day, who is new there, when or how."""
    if (
        no_signing.takes_a_yes(draft, said)
        or no_signing.take_newcomer(draft, said)
        or no_signing.take_doer(draft, said)
    ):
        return True
    if no_signing.tells_an_event(draft, said) or no_signing.tells_the_route(draft, said):
        # "Chef Bram tastes on Tuesday" says what happens, and of nobody that they sign.
        draft.say("ack.kept")
        telling.take_more(draft, said, "final_yes", "steps")
        return True
    if no_signing.tells_when_or_how(draft, said):
        draft.say("ack.kept")
        return True
    return False


_BEHIND_IT: Final = later(
    r"\bachter (?:het|'?t|'?m|hem|ons|dit|de \w+) (?:staat|staan)\b|\b(?:staat|staan) (?:er )?achter\b|\b(?:is|are|was|were) behind (?:it|us|him|her|this)\b"
)
_SIGNS: Final = later(signing_words.SIGNING)


def _nobody_knows(draft: Draft, said: Utterance) -> bool:
    """Take that it is not known who signs, or which of two."""
    # "I think the council is behind it": who is for it signs nothing by that.
    behind_it = _BEHIND_IT.search(said.fold) is not None and _SIGNS.search(said.fold) is None
    in_doubt = yes_by_clause.is_in_doubt(said) or behind_it
    if not in_doubt and (not nobody(said) or names_money(said)):
        return False
    draft.mark("final_yes", "unknown")
    if in_doubt:
        draft.say("ack.kept")
    else:
        draft.say("not_known", question=asking.open_wording(draft, "final_yes"))
    return True


def _take_by_clause(draft: Draft, said: Utterance, asked: Person | None) -> bool:
    """Take who signs by the clauses that tell it, and what the others tell for itself."""
    if not yes_by_clause.answers(draft, said):
        return False
    rest = utterance(yes_by_clause.take(draft, said, about=asked))
    if rest.words:
        draft.parts += beside_signer.hear(draft, rest)
        draft.said = said
    return True


def _take_by_pronoun(draft: Draft, said: Utterance) -> bool:
    """Take "her accountant reads it, then she decides" of whoever she is; kept in these words where nobody knows."""
    person = no_signing.meant_by_pronoun(draft)
    if person is None:
        draft.say("ack.kept")
        asking.repeat(draft)
        return False
    reading = PeopleReading(
        person.name or person.role, "unknown", None, (ReadPerson(person.name, person.role),)
    )
    people_records.record_final_yes(draft, reading, asked=True)
    draft.mark("final_yes", "said")
    mandate_told.read_back(draft)
    telling.take_more(draft, said, "final_yes", "budget", "steps")
    draft.own_words.append(said.text)
    return True


_SENTENCES: Final = later(r"[.!;]+\s+")


def _without_rivals(draft: Draft, said: Utterance) -> Utterance:
    """What is told without a sentence about a rival: "with the board's consent. other party is Zonneplan"."""
    sentences = _SENTENCES.split(said.text)
    rivals = notes_of(draft, said).competitors if len(sentences) > 1 else ()
    folds = [utterance(name).fold for name in rivals]
    left = [one for one in sentences if not any(fold in utterance(one).fold for fold in folds)]
    return utterance(". ".join(left)) if 0 < len(left) < len(sentences) else said


_A_BARE_NO: Final = 4
_COUNTED: Final = later(
    r"\b(?:tot|up to|max|maximaal|until|under|onder) (?:\d{1,3}|een|twee|drie|vier|vijf|one|two|three|four|five) (?!k\b|euro\b|mille\b|ton\b|grand\b|million\b)[a-z]"
)


def names_signer(draft: Draft, said: Utterance) -> bool:
    """Whether an answer names somebody as the one who signs, and tells of no event that they are only part of."""
    pending = draft.conversation.pending
    about = pending is not None and any(person.id == pending.about for person in draft.facts.people)
    said, beside = signing_apart.apart(
        as_yes(said, draft.language) if about else said, draft.language, about=about
    )
    if beside is not None or (draft.open_question_id == "final_yes" and yes_by_clause.answers(draft, said)):
        return True
    return read_people(said, draft.language).final_yes is not None and not no_signing.tells_an_event(
        draft, said
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


def _with_signer(draft: Draft, said: Utterance, reading: PeopleReading) -> PeopleReading:
    """The reading with who signs: asked straight out, the first one named is the answer, up to an amount if one is said."""
    joining = read_signing_said(said)
    if joining is not None and joining.holder is None and joining.joins:
        # "Pieter is degene die mede tekent": beside whom is not told.
        return replace(reading, final_yes=joining.joins[0], alone=False)
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
        and not TOGETHER & set(said.words)
    ):
        # "Head of payroll" is a whole title, however much of it the reader knew.
        acts = any(word.startswith(no_signing.SIGNS) for word in said.words)
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
    if reading.final_yes is not None and reading.limit is None and len(called) > 1:
        # "PO limit for the lab lead is 3k, so dean's office": it bounds somebody else.
        return reading
    return replace(reading, limit=reading.limit or amount)


_AN_ACT: Final = 5


def _does_something_else(draft: Draft, said: Utterance) -> bool:
    """Whether whoever is named does something that is no signing: "Bas hands in a report after Christmas"."""
    if len(said.words) < _AN_ACT or any(word.startswith(no_signing.SIGNS) for word in said.words):
        return False
    told = read_perspective(said, draft.language, "q3", None)
    return told.label == "customer" and phrases.actor(said.text, draft.language) is not None


_IN_PERSON: Final = later(
    r"(?:,?\s+(?:zelf|himself|herself|persoonlijk|personally|in person|alleen|alone|zelfstandig|in (?:zijn|haar) eentje|on (?:his|her|their) own|obviously|uiteraard|natuurlijk|of course|ofc|duh|sowieso|definitely|for sure|for certain|zeker weten|clearly|probably|waarschijnlijk|i think|i guess|denk ik|zeker|hoor|tuurlijk|like i said|zoals ik zei|zeg ik toch|(?<!final )yes|yep|yeah|(?<!laatste )(?<!definitief )ja|jawel))+\s*[.!]*$",
    re.IGNORECASE,
)
