"""An action of ours that is told to be done ("business case is out"), or ordered off the list: it leaves what is to do."""

from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.keeping import hearing, people_known
from bot.coach.known.facts import OurAction
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import match_step

DONE: Final = frozenset(
    "gedaan verstuurd gestuurd opgestuurd verzonden weg geregeld gebeld gemaild gesproken afgerond klaar ingepland gemaakt geleverd gegeven "
    "ingediend ingeleverd bezorgd afgegeven overhandigd opgeleverd doorgestuurd toegestuurd aangeleverd "
    "submitted handed dropped posted shipped did rang went gone done sent out called mailed emailed finished delivered arranged booked made given shared gedeeld"
    .split()
)  # fmt: skip
"""Told beside the name of an action these say that it is done."""
_NOT: Final = frozenset(
    "niet nog geen not no nor haven't havent hasn't hasnt didn't didnt isn't isnt yet still never nooit bijna almost morgen tomorrow goes gaat gaan will gonna zal moet must wordt".split()
)
_DENIES: Final = frozenset(
    "niet not never nooit haven't havent hasn't hasnt didn't didnt isn't isnt wasn't wasnt".split()
)
# Whose doing it was, where it was not ours: "they sent the contract".
_THEIRS: Final = frozenset("ze zij hij they he she".split())
_LONGEST: Final = 9
# A word of an action of so many letters says what it is about: "bid".
_SMALL: Final = 3
_BARE: Final = frozenset({
    "gedaan", "al gedaan", "is gedaan", "is al gedaan", "heb ik gedaan", "heb ik al gedaan", "dat heb ik gedaan", "dat is gedaan", "gister gedaan",
    "gister al gedaan", "done", "already done", "did that", "did it", "i did that", "did that already", "did that yesterday", "that's done", "thats done", "all done",
})  # fmt: skip


def tick(draft: Draft, said: Utterance) -> bool:
    """Take an action of ours off the list that was told to be done. False when none is singled out."""
    return _off_the_list(draft, told_done(draft, said))


def tick_about(draft: Draft, what: Utterance) -> bool:
    """Take the one action of ours that has these words off the list. False when none, or more than one, has."""
    return _off_the_list(draft, _meant(draft, what))


def _off_the_list(draft: Draft, action: OurAction | None) -> bool:
    if action is not None:
        ticked(draft, action)
    return action is not None


def drop(draft: Draft, action_id: str) -> None:
    """Take back an action of ours that is not going to be done."""
    meant = next(one for one in draft.facts.actions if one.id == action_id)
    draft.record(PutAction(draft.deal_id, replace(meant, removed=True)))
    draft.say("ack.action_dropped", action=meant.what)


_ARE_THEIRS: Final = later(
    SIGHS
    + r"(?:the |that |de |het |die |dat )?(?P<what>\w[\w' -]{1,40}?) (?:is|are|zijn)(?: really| gewoon| toch| actually)* "
    r"(?:theirs|up to them|their (?:own )?(?:thing|job|move)|hun (?:eigen )?(?:zaak|ding|zet|actie)|van (?:hen|hun|ze|de klant)|aan hen|niet (?:van )?(?:mij|ons)|not (?:mine|ours|my (?:job|move|action)|our (?:job|move|action)))\b.*"
)


def take_back_theirs(draft: Draft, said: Utterance) -> bool:
    """Take off what is said to be theirs to do, "the tender is theirs, not mine". False where nothing of ours is called so."""
    found = _ARE_THEIRS.fullmatch(said.fold)
    what = set(utterance(found["what"]).words) if found is not None else None
    named = [one for one in draft.facts.actions if what and what <= set(utterance(one.what).words)]
    titles = [step.title for step in draft.facts.steps]
    theirs = [one for one in named if match_step(utterance(one.what), titles, draft.language) is not None]
    for action in theirs or named:
        draft.record(PutAction(draft.deal_id, replace(action, removed=True)))
        draft.say("ack.action_dropped", action=action.what)
    return bool(named)


def ticked(draft: Draft, action: OurAction) -> None:
    """Take an action of ours off what is to do, and say so."""
    draft.record(PutAction(draft.deal_id, replace(action, done=True)))
    draft.say("ack.action_done", action=action.what)


def _to_do(draft: Draft) -> list[OurAction]:
    return [action for action in draft.facts.actions if not action.done]


def _meant(draft: Draft, what: Utterance) -> OurAction | None:
    """The action that is ordered about: by a word of it, or by another form of its verb ("bellen" for "ik bel haar")."""
    found = _about(draft, set(what.words))
    if found is not None:
        return found
    to_do = _to_do(draft)
    place = match_step(what, [action.what for action in to_do], draft.language)
    return to_do[place] if place is not None else None


# Short for what people send: "refs" are references.
_SHORT: Final = 4


def _about(draft: Draft, words: set[str]) -> OurAction | None:
    """The one action that has most of these words; None where none has any, or two have as many."""
    about = {word.removesuffix("'s") for word in hearing.telling(words) if len(word) >= _SMALL}
    shared = [(len(about & set(utterance(action.what).words)), action) for action in _to_do(draft)]
    most = max((count for count, _ in shared), default=0)
    meant = [action for count, action in shared if count == most] if most else _shortened(draft, words)
    return meant[0] if len(meant) == 1 else None


def _shortened(draft: Draft, words: set[str]) -> list[OurAction]:
    # "The" begins "there" as well.
    short = {word.removesuffix("s") for word in hearing.telling(words) if len(word) >= _SHORT - 1}
    return [
        action
        for action in _to_do(draft)
        if any(
            len(word) > _SHORT and (word.startswith(one) or (len(one) >= _SHORT and word.endswith(one)))
            for one in short
            for word in utterance(action.what).words
        )
    ]


def named_done(draft: Draft, said: Utterance) -> OurAction | None:
    """The same, where the text calls the action by a word of it: "refs sent", and not "done"."""
    return None if said.fold.strip(" .!") in _BARE else told_done(draft, said)


def named_in(draft: Draft, said: Utterance) -> OurAction | None:
    """The one action of ours to do that a text has most words of; None where it has none, or of two as many."""
    return _about(draft, set(said.words))


def done_by(draft: Draft, said: Utterance, deeds: AbstractSet[str]) -> OurAction | None:
    """The one action of ours with a word of a text that has one of these deeds for its own."""
    if set(said.words) & _NOT or len(said.words) > _LONGEST or _is_theirs(draft, said):
        return None
    found = _about(draft, set(said.words))
    return found if found is not None and deeds & set(utterance(found.what).words) else None


_OUT_OF_THE_DOOR: Final = later(
    r"\bde deur uit\b|\bout (?:of )?the door\b|\b(?:is|ligt|zit) (?:al |nu |already |now )?(?:bij (?:hen|hun|ze|de klant)|with them)\b"
)


def denies(said: Utterance) -> bool:
    """Whether a text says that something is not done, or not yet."""
    return not _DENIES.isdisjoint(said.words)


def told_done(draft: Draft, said: Utterance) -> OurAction | None:
    """The action of ours that a text tells to be done: "i sent the protocol". None where it singles out none."""
    to_do = _to_do(draft)
    if said.fold.strip(" .!") in _BARE:
        return to_do[0] if len(to_do) == 1 else None
    words = set(said.words)
    if _OUT_OF_THE_DOOR.search(said.fold) is not None:
        words |= {"gedaan"}
    if len(said.words) > _LONGEST or not words & DONE or words & _NOT or _is_theirs(draft, said):
        return None
    action = _about(draft, words - DONE)
    return None if action is None or _is_of_a_step(draft, action, words - DONE) else action


_HAS_DONE: Final = later(
    r"(?:(?:de|het|the|die|dat) )?(?P<who>\w[\w'-]*(?: \w[\w'-]*)?) (?:heeft|hebben|has|have)\b.*"
)
_PASSED_ON: Final = frozenset("gone been out".split())


def _is_theirs(draft: Draft, said: Utterance) -> bool:
    """Whether it was done by another than us: "they sent the contract", "gert heeft liander gebeld"."""
    said = utterance(said.text.rpartition(": ")[2])
    if not _THEIRS.isdisjoint(said.words[:1]) or people_known.opens_on_one(draft.facts, said):
        return True
    found = _HAS_DONE.fullmatch(said.fold.strip(" .!"))
    who = set(found["who"].split()) if found is not None else set[str]()
    return bool(who) and not who & (pronouns.WE | _PASSED_ON) and not _PASSED_ON & set(said.words)


def _is_of_a_step(draft: Draft, action: OurAction, words: set[str]) -> bool:
    """Whether what these words have of an action is a step of theirs as well: "test went fine", beside "send the test plan"."""
    told = set(hearing.telling({word.removesuffix("'s") for word in words}))
    own = utterance(action.what).words
    shared = told & set(own) or {word for word in told if any(one.startswith(word) for one in own)}
    titles = [step.title for step in draft.facts.steps]
    return len(shared) == 1 and match_step(utterance(*shared), titles, draft.language) is not None
