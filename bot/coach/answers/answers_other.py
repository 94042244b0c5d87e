"""Answers about rivals, about what is new on a later visit, and about the deal itself."""

import re
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.deciding.planning import RIVAL_DETAILS
from bot.coach.keeping import people_known, recording
from bot.coach.known.facts import Competitor, RivalKind
from bot.coach.people import race_told, rival_corrections, rival_told
from bot.coach.route import day_put_right, mirroring
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking, describing
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.told import telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction, PutCompetitor, PutDeal
from bot.coach.turn.state import Pending
from bot.coach.understanding import short_forms
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.nobody_there import PUTS_RIGHT
from bot.coach.words.reading import match_step, read_date, read_deal, read_money, read_names, read_rivals
from bot.coach.words.sighs import unsighed
from bot.coach.words.word_kinds import is_sentence


def take_rivals(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Who or what they compare us with."""
    said = unsighed(said)
    if draft.language == "en":
        said = utterance(short_forms.with_spelt_out(said.text))
    if _NOTHING_ELSE.fullmatch(said.fold.strip(" .!")) is not None:
        # Nobody, and not "doing nothing".
        said = utterance("niemand" if draft.language == "nl" else "nobody")
    if mirroring.promised(draft, said):
        # What we do names no rival: "ik lees mee en stuur opmerkingen".
        draft.say("ack.own_actions", actions=mirroring.keep_as_actions(draft, said))
        asking.repeat(draft)
        return False
    plainly, places = race_told.read(draft, cut(said))
    reading = read_rivals(cut(said).without(places) if plainly else said, draft.language)
    found: list[tuple[str, RivalKind]] = [
        ("" if rival.kind in {"in_house", "nothing"} else phrases.shortened(rival.name), rival.kind)
        for rival in reading.rivals
        if not rival_corrections.only_describes(rival.name)
        and not _is_told(draft, rival.name, rival.kind)
        and not people_known.is_called(draft.facts, rival.name)
        and utterance(rival.name).fold not in PUTS_RIGHT
        and _A_SUM.search(rival.name) is None
        and not (plainly and rival.name.islower() and len(rival.name.split()) > _A_NAME)
    ]
    found = list(rival_told.named_first(found))
    found += rival_told.counted(said, (*plainly, *found))
    # "No, the report isn't ready, it comes on the 18th" says of nobody that there is none.
    more = len(said.words) > _A_NO or bool(read_names(said, draft.language))
    nobody = reading.nobody and not (yes_or_no(said) is False and more)
    if pending.put == "again" and (found or plainly or nobody):
        for known in draft.facts.competitors:
            draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    known_before = draft.facts.competitors
    for name, kind in plainly:
        race_told.put(draft, name, kind)
    race_told.understand(draft, cut(said), places)
    for name, kind in found:
        recording.record_rival(draft, name, kind)
    found += plainly
    if not found and not nobody and rival_corrections.joins_the_race(draft, said):
        return True
    if not found and not nobody and _answers_the_thought(draft, said):
        return False
    if found or nobody:
        draft.mark("rivals", "said")
        told = tuple(rival for rival in draft.facts.competitors if rival not in known_before)
        if told:
            draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in told))
    elif len(said.words) >= _NEWS and telling.take(
        draft, said, apart_from={"rivals", "steps", "position"}, anew=True
    ):
        # "Dev puts the request in before Christmas" is news of them, and nobody's name.
        draft.mark("rivals", "unknown")
    else:
        # Kept word for word: a wrong rival is worse than none.
        draft.mark("rivals", "unknown")
        draft.say("ack.kept")
    return True


_NOTHING_ELSE: Final = re.compile(
    r"(?:(?:no|nope|nee|neen),? )?(?:nothing else|no one else|nobody else|niks anders|niets anders|verder (?:niks|niets|niemand))(?: (?:really|hoor|i think|denk ik|that i know(?: of)?))?"
)
# Beside rivals that are called so, more words than these are told of them.
_A_NAME: Final = 2


_A_SUM: Final = re.compile(r"\b\d+(?:[.,]\d+)?\s?k\b", re.IGNORECASE)


def _is_told(draft: Draft, name: str, kind: RivalKind) -> bool:
    """Whether what was read as a rival's name is a sentence about something else: "legal sends redlines"."""
    words = name.split()
    return kind == "vendor" and len(words) > 2 and name.islower() and is_sentence(name, draft.language)


def _answers_the_thought(draft: Draft, said: Utterance) -> bool:
    """Take what is no rival for the answer to what was only to be thought of: what our action has in it for them."""
    action = draft.facts.action
    if "value" not in draft.walk.mirrored or action is None or action.value_for_them is not None:
        return False
    draft.record(PutAction(draft.deal_id, replace(action, value_for_them=phrases.shortened(said.text))))
    draft.say("ack.value")
    asking.repeat(draft)
    return True


# Fewer words are no news, but a name that was not made out.
_NEWS: Final = 5
# Behind a bare no so many words may still say that there is nobody.
_A_NO: Final = 8
_ACCOUNT_WORDS: Final = 4


def take_rival_detail(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """One thing about one rival, word for word."""
    rival_id, _, detail = (pending.about or "").partition(":")
    rival = next((known for known in draft.facts.competitors if known.id == rival_id), None)
    if _is_about_the_deal(draft, said, rival) and telling.take(draft, said, anew=True):
        return True
    if rival is None or detail not in RIVAL_DETAILS or _is_about_the_deal(draft, said, rival):
        # Shown with the deal, and no word of how they play it.
        draft.say("ack.kept")
        return True
    changed = replace(rival, **{detail: said.text})  # type: ignore[arg-type]  # one of the text fields
    draft.record(PutCompetitor(draft.deal_id, changed))
    draft.say("ack.rival_detail", rival=rival.name or describing.rival(rival))
    return True


def _is_about_the_deal(draft: Draft, said: Utterance, rival: Competitor | None) -> bool:
    """Whether a text is about what we do, their people, steps or days, or puts something right, and says nothing of a rival."""
    if rival is not None and rival.name and {*utterance(rival.name).words} <= {*said.words}:
        return False
    titles = [step.title for step in draft.facts.steps]
    return (
        notes_of(draft, said).our_action is not None
        or yes_or_no(said) is False
        or read_date(said, draft.language, draft.today, draft.context.zone) is not None
        or match_step(said, titles, draft.language) is not None
        or people_known.opens_on_one(draft.facts, said)
    )


def take_recap(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """What is new, on a later visit: it may replace what was known."""
    if said.fold.strip(" .!") in _NOTHING_NEW:
        return True
    if day_put_right.redate(draft, said):
        return True
    if not telling.take(draft, said, anew=True):
        draft.say("ack.kept")
    return True


_NOTHING_NEW: Final = frozenset({
    "niks nieuws", "niets nieuws", "niets", "niks", "nee", "geen", "nothing new", "nothing", "no", "same", "hetzelfde",
    "nog steeds hetzelfde", "still the same", "no news", "geen nieuws", "niks veranderd", "nothing changed",
})  # fmt: skip


def take_deal_name(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The customer's name and what the deal is about."""
    reading = read_deal(said, draft.language, ())
    deal = draft.facts.deal
    name, _, topic = said.text.partition(",")
    if len(name) > phrases.LONGEST:
        draft.say("name_too_long", limit=phrases.LONGEST)
        return True
    typed = (
        phrases.shortened(name)
        if len(utterance(name).words) <= _ACCOUNT_WORDS and reading.topic is None
        else None
    )
    account = typed or reading.account or phrases.shortened(said.text)
    about = phrases.shortened(topic.strip() or reading.topic or "") or deal.topic
    draft.record(PutDeal(replace(deal, account=account, topic=about)))
    return True


def take_deal_value(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """What the deal is worth."""
    amount = read_money(said, draft.language)
    if amount is None:
        draft.say("ack.no_amount")
    else:
        recording.record_value(draft, amount)
    return True
