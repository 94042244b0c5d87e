"""What people ask the coach itself: what it knows of somebody over there, who or what it is, how long this takes.

It is told in a line or a card, nothing changes, and what was open stays open. None of it is ever an answer.
"""

from typing import Final

from bot.coach.answers import closing
from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.surname_particles import PARTICLES
from bot.coach.basics.titles import TITLES
from bot.coach.finding import deal_meant, naming
from bot.coach.keeping import people_known, told_besides
from bot.coach.known.facts import DealFacts, Person
from bot.coach.showing import asking, describing
from bot.coach.showing.bare_answers import asks_to_confirm
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Card, CardRow, Word
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.spoken_of import own_words

_LONGEST: Final = 12
_A_GUESS: Final = 2
_OPENING: Final = (
    r"(?:(?:ok|oke|okay|en|and|maar|but|hey|he|joh|zeg|wait|wacht|eh|euh|sorry|btw|so|dus|trouwens) )*"
)
_BEHIND: Final = r"(?: (?:eigenlijk|nou|precies|dan|actually|exactly|anyway|even|mate))*[ ?!.]*"

_WHO_ARE_YOU: Final = later(
    _OPENING
    + r"(?:wie|wat) ben (?:jij|je)(?: (?:eigenlijk|nou|voor iets|voor een bot))*"
    + _BEHIND
    + "|"
    + _OPENING
    + r"(?:wat (?:doe|kan|kun) (?:jij|je)(?: (?:hier|nou|nu|eigenlijk|dan|allemaal|zoal|precies|voor mij|voor me))*|wat (?:heb ik aan (?:jou|je|dit)|is dit voor (?:iets|ding))|waar ben (?:jij|je) (?:eigenlijk )?voor)"
    + _BEHIND
    + "|"
    + _OPENING
    + r"(?:what (?:do|can) you (?:even |actually |really )*do|what are you for|what(?:'s| is) this for|what(?:'s| is) the point of (?:you|this))(?: here| for me)?"
    + _BEHIND
    + "|"
    + _OPENING
    + r"(?:ben|is) (?:jij|je|dit|u) (?:wel |eigenlijk |nou |soms |gewoon )*(?:een |n )?(?:mens|bot|robot|ai|computer|chatgpt|gpt|echt(?:e persoon| mens)?)"
    + _BEHIND
    + "|"
    + _OPENING
    + r"(?:who|what)(?:'s this| are you| is this|re you|'re you)(?: (?:thing|bot))?"
    + _BEHIND
    + "|"
    + _OPENING
    + r"(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:an? )?(?:real )?(?:human|person|bot|robot|ai|computer|chatgpt|gpt|machine|real)"
    + _BEHIND
)
_HOW_LONG: Final = later(
    _OPENING
    + r"(?:hoe ?lang (?:duurt|gaat|is) (?:dit|het|dat)(?: (?:nog|duren|hier|allemaal|ongeveer))*|hoe ?veel (?:vragen )?(?:komen er |heb je |moet ik |zijn er |krijg ik )?(?:er )?nog(?: (?:vragen|komen|beantwoorden|te gaan))*|hoe ?veel vragen(?: (?:nog|zijn er|heb je|krijg ik|komen er))*|zijn we er (?:al|bijna)|ben(?: je|t u) (?:al|bijna) klaar|nog veel vragen)"
    + _BEHIND
    + "|"
    + _OPENING
    + r"(?:how long (?:is|does|will|s|are) (?:this|it)(?: (?:going to|gonna))?(?: (?:take|be|last))?|how (?:many|much) (?:more )?(?:questions? )?(?:(?:are|is) (?:left|there)|do you have|to go|more|left|still)?(?: (?:questions?|to come|left|to go))*|are we (?:done|nearly done|there|finished)(?: yet)?|is (?:this|that) (?:it|all|the last one)|many more questions)"
    + _BEHIND
)

# Of somebody or something that nobody told of.
_WHOM: Final = r"(?P<whom>(?!them\b|it\b|this\b|that\b|ze\b|hen\b|dit\b|dat\b|de klant\b|the customer\b)\S.{0,40}?)[ ?!.]*"
_WHAT_OF: Final = later(
    _OPENING
    + r"(?:what (?:do|did|have) (?:you|we) (?:know|have|got)(?: so far| already)? (?:about|on|of)|wat (?:weet|heb) (?:je|jij)(?: al| nog| allemaal| nu| eigenlijk)* (?:over|van)"
    r"|what (?:did|have) i (?:say|said|tell|told|mention|mentioned)(?: you)?(?: so far| already)? (?:about|on|of)|wat (?:zei|vertelde|heb) ik(?: je| al| nog| toen| eigenlijk)* over) "
    + _WHOM.replace(r"[ ?!.]*", r"(?: gezegd| verteld| again| ook ?alweer)?[ ?!.]*")
)
# Somebody over there, who has a name: "who is it?" and "wie is de baas" are asked of whom was told.
_WHO_IS_THAT: Final = later(
    _OPENING
    + r"(?:who(?:'?s| is| was)|wie (?:is|was)(?: die| dat)?) (?!(?:the|de|het|that|this|he|she|it|your|my|our|your|jouw|mijn|hij|zij|er|daar|there|who|wie|in|on|op)\b)"
    r"(?P<whom>[^\W\d]\w+(?: [^\W\d]\w+){0,2}?)(?: again| ook ?alweer| nou| eigenlijk)?[ ?!.]*"
)

_ASKING: Final = frozenset(
    "wie wat waar wanneer waarom hoe welke heb had staat is was ken weet klopt who whos who's what whats what's where when why how which did do does is was are have had has remind".split()
)
# Told before and asked for again: what was said of it is wanted back, whoever is meant.
_WANTED_BACK: Final = later(
    r"\b(?:ook ?alweer|ook weer|again|remind me|(?:did|have|had) i (?:say|said|tell|told|mention|mentioned)|(?:heb|had) ik (?:je |jou |al )*(?:gezegd|verteld|genoemd)|zei ik|vertelde ik|(?:do|did) you (?:know|have|get|got|note|write)|(?:weet|heb|had|onthield|noteerde) (?:je|jij))\b"
)


def take(draft: Draft, said: Utterance) -> bool:
    """Answer what is asked of the coach; False where something else was said."""
    if len(said.words) > _LONGEST or not said.words:
        return False
    plain = said.fold.strip()
    if _WHO_ARE_YOU.fullmatch(plain):
        draft.say("who_am_i")
    elif _HOW_LONG.fullmatch(plain):
        _say_how_long(draft)
    elif not (draft.has_deal and _asks(said) and _tell_of(draft, said)):
        unknown = (_WHAT_OF.fullmatch(plain) or _WHO_IS_THAT.fullmatch(plain)) if draft.has_deal else None
        if unknown is None:
            if (
                draft.has_deal
                and said.text.rstrip().endswith("?")
                and _asks(said)
                and tell_of_named(draft, said)
            ):
                # "Does Brynmor show as won?", with another deal at hand.
                repeat(draft)
                return True
            if not draft.has_deal or _WHO_IS.match(plain) is None or not _asks(said):
                return False
            # "Wie is de baas daar" names nobody, and is no step of theirs either.
            draft.say("cannot_tell")
            repeat(draft)
            return True
        draft.say("known.nothing", customer=phrases.shortened(said.text[slice(*unknown.span("whom"))]))
    repeat(draft)
    return True


def is_about_the_coach(said: Utterance) -> bool:
    """Whether it is asked who the coach is, or how long this takes: nobody over there would answer that."""
    plain = said.fold.strip()
    return _WHO_ARE_YOU.fullmatch(plain) is not None or _HOW_LONG.fullmatch(plain) is not None


def _say_how_long(draft: Draft) -> None:
    question = draft.open_question_id
    at = None if question is None else asking.progress_of(draft, question)
    if at is not None and at.last:
        draft.say("how_long.last")
    elif at is None or at.at == at.of:
        # Of the four this is the last one, or nothing of a walk is open.
        draft.say("how_long.nearly")
    else:
        draft.say("how_long.left", n=at.of - at.at)


_WHO_IS: Final = later(r"(?:wie (?:is|was)|who(?:'s|s| is| was)) ")
_A_QUESTION: Final = 6


def _asks(said: Utterance) -> bool:
    """Whether a text is a question about what was told; "the CFO?" is an answer that is not sure."""
    if len(said.words) <= _A_GUESS or asks_to_confirm(said):
        return False
    if _WHO_IS.match(said.fold) is not None and len(said.words) <= _A_QUESTION:
        return True
    opens = bool(set(said.words[:2]) & _ASKING)
    return opens and (said.text.rstrip().endswith("?") or _WANTED_BACK.search(said.fold) is not None)


def _tell_of(draft: Draft, said: Utterance) -> bool:
    """Show what is known of whom or what a question names; False when it names nothing that was told."""
    facts = draft.facts
    seats = [people_known.find_person(facts, None, word) for word in said.words]
    people = [someone for someone in facts.people if someone in seats or _is_named(someone, said)]
    steps = [step for step in facts.steps if _shares_words(step.title, said)]
    rivals = [rival for rival in facts.competitors if rival.name and _shares_words(rival.name, said)]
    wanted = {"summary.final_yes"} if any(_signs(someone) for someone in people) else set()
    if any(someone.differs for someone in people):
        wanted.add("summary.differ")
    coming = facts.next_step
    if coming is not None and (
        any(_is_named(someone, utterance(coming.what)) for someone in people)
        or _shares_words(coming.what, said)
    ):
        wanted.add("summary.next_step")
    rows = [*_people_row(people), *_route_row(facts, people, [step.title for step in steps])]
    rows += [row for row in closing.rows(draft) if row.label.key in wanted]
    about = _WHAT_OF.fullmatch(said.fold.strip()) or _WHO_IS_THAT.fullmatch(said.fold.strip())
    if about is not None:
        rows += closing.besides_row(told_besides.told_of(draft, draft.deal_id, about["whom"]))
    if rivals:
        rows.append(CardRow(Word("summary.rivals"), tuple(map(describing.rival_with_details, rivals))))
    if not rows:
        return False
    draft.show(Card(closing.title_of(facts), tuple(rows)))
    return True


def tell_of_named(draft: Draft, asked: Utterance) -> bool:
    """Show the one deal of the person's own that a question names: "why did Peters say no again?". False where it names none.

    Raises:
        MoreNeeded: when the shell has not loaded it yet.
    """
    words = set(asked.words)
    named = [deal for deal in naming.known_deals(draft, asked.original) if own_words(deal.account) & words]
    if len(named) != 1 or (draft.has_deal and named[0].id == draft.deal_id):
        return False
    facts = deal_meant.loaded_deal(draft, named[0].id)
    if facts is None:
        return False
    draft.show(closing.card(draft, facts))
    return True


def _people_row(people: list[Person]) -> tuple[CardRow, ...]:
    return (CardRow(Word("summary.people"), tuple(map(describing.person, people))),) if people else ()


def _route_row(facts: DealFacts, people: list[Person], titles: list[str]) -> tuple[CardRow, ...]:
    """The steps that are asked about, and those in which somebody who is asked about acts."""
    of_them = [
        step.title
        for step in facts.steps
        if step.title in titles or any(_is_named(someone, utterance(step.title)) for someone in people)
    ]
    return (CardRow(Word("summary.route"), tuple(of_them)),) if of_them else ()


def _signs(someone: Person) -> bool:
    return bool(someone.can_say_yes or someone.may_say_yes)


def _is_named(someone: Person, said: Utterance) -> bool:
    """Whether a text has somebody's name, or a part of it that is no title, or all the words of their role."""
    words = set(said.words)
    name = {word for word in utterance(someone.name or "").words if len(word) >= _A_NAME} - _NO_NAME
    role = set(utterance(someone.role or "").words)
    return bool(name & words) or (bool(role) and role <= words)


_A_NAME: Final = 3
_NO_NAME: Final = TITLES | PARTICLES | {"the"}
_TELLING: Final = 4


def _shares_words(title: str, said: Utterance) -> bool:
    """Whether a question names a step or a rival by a word of some length, in whatever form: "shortlist", "shortlists"."""
    of_title = {word for word in utterance(title).words if len(word) >= _TELLING}
    of_said = {word for word in said.words if len(word) >= _TELLING} - _SMALL
    return any(one.startswith(other) or other.startswith(one) for one in of_title for other in of_said)


_SMALL: Final = frozenset(
    "wanneer waarom welke what when where which they their again alweer over about have does will with zijn hebben heeft gaat gaan moet weer voor from step stap next volgende".split()
)
