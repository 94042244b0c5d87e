"""Somebody over there is told to have said yes to it: "ingrid okayed it", "the board gave the green light", "rvb heeft ja gezegd".

It is an act of theirs that is behind them: no place on their way, nothing they do next, and no move of ours. The step that waited
for this yes is ticked where there is one; else whoever said it has a voice, and what they said is kept as it was told.
"""

import re
from collections.abc import Iterator
from typing import Final

from bot.coach.basics import pronouns, signing_words
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes, people_known, people_records, views_changed
from bot.coach.known.facts import BuyingStep
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import without_article
from bot.coach.words.reading import read_against, read_names

_LONGEST: Final = 14
_LEAD: Final = rf"{SIGHS}(?:(?:fyi|top|super|great news|good news|goed nieuws|mooi),? ){{0,2}}{SIGHS}"
_WHO: Final = r"(?:the |de |het |our |hun |their |onze )?(?P<who>\w[\w.&/-]*(?: \w[\w.&/-]*){0,3}?)"
_LATELY: Final = r"(?:(?:just|already|all|now|finally|also|even|has|have|had|'?s|'?ve|net|al|ook|nu|inmiddels|eindelijk|zojuist|daarnet|gisteren|vandaag|toch|er|wel|unanimously|unaniem) )*"
_IT: Final = r"(?:it|this|that|us|me|them|ons|mij|het|dit|dat|'t|t)"
_WHAT: Final = rf"(?:{_IT}|(?P<what>(?:the|our|de|het|onze|ons|ze|their|hun) \w[\w-]*(?: \w[\w-]*)?))"
_A_YES: Final = r"(?:(?:the|a|an|his|her|their|its|een|het|de|zijn|haar|hun|me|us|ons|it) )*(?:green light|go-?ahead|go ahead|thumbs up|nod|ok|okay|oke|yes|blessing|approval|consent|groen licht|akkoord|ja|ja-woord|fiat|zegen|toestemming|goedkeuring)"
_TAIL: Final = r"(?:,? (?:(?:on|op|deze|vorige|last|this|to|for|from|van) )?(?:today|yesterday|monday|tuesday|wednesday|thursday|friday|week|morning|vandaag|gisteren|vanmorgen|vanochtend|maandag|dinsdag|woensdag|donderdag|vrijdag|ochtend|already|now|too|as well|finally|al|nu|ook|eindelijk|hoor|btw|trouwens|ermee|erop|erin|it|this|us)){0,6}[ .!]*"
_ACTS: Final = tuple(
    later(rf"{_LEAD}{words}{_TAIL}")
    for words in (
        rf"{_WHO}(?:'?s)? {_LATELY}(?:okayed|ok'?d|ok-?ed|oked|okeyed|approved|greenlit|green-?lighted|green-?lit|blessed|waved|passed|signed off(?: on)?|voted (?:for|in favou?r of)|agreed(?: to| with)?) {_WHAT}(?: through)?",
        rf"{_WHO}(?:'?s)? {_LATELY}(?:said|gave|given|voted) {_LATELY}{_A_YES}(?: (?:to|for|on) {_WHAT})?",
        rf"{_WHO} {_LATELY}(?:heeft|hebben) {_LATELY}(?:(?:het|dit|dat|'t|t|ons|(?P<what>(?:de|het|onze|ons) \w[\w-]*)) )?{_LATELY}(?:goedgekeurd|geaccordeerd|gefiatteerd|ingestemd|toegestemd|(?:{_A_YES}) (?:gezegd|gegeven|gekregen))",
        rf"{_WHO} {_LATELY}(?:zei|zeiden|gaf|gaven) {_LATELY}{_A_YES}",
        rf"{_WHO} {_LATELY}(?:keurde|keurden) (?:het|dit|dat|(?P<what>(?:de|het|onze|ons) \w[\w-]*)) {_LATELY}goed",
        rf"{_WHO} {_LATELY}(?:is|zijn|ging|gingen) {_LATELY}akkoord(?: gegaan)?(?: met (?:het|dit|dat|(?P<what>(?:de|het|onze|ons) \w[\w-]*)))?",
        rf"(?:it'?s |it is |it was |het is |dat is |is )?{_LATELY}(?:okayed|ok'?d|approved|signed off|goedgekeurd|geaccordeerd) (?:by|door) {_WHO}",
    )
)
_MAY_BE: Final = Gate(*_ACTS)
# Not yet, not at all, only hoped, or on a condition; and what is only heard of is kept as it was heard.
_NO_FACT: Final = frozenset(
    """not niet nog no geen never nooit nobody niemand almost bijna nearly half if als when once zodra mits unless tenzij provided only will zal zou
    would could might may moet must should needs need hope hoop hopelijk hopefully maybe misschien probably waarschijnlijk think denk guess
    apparently blijkbaar schijnt seems supposedly reckon until tot before voordat after nadat hasn't haven't didn't isn't wasn't""".split()
)
_DENIED: Final = later(
    r"(?:(?<=\b(?:has|had))n['’]?t|(?<=\bhave)n['’]?t|\b(?:hasnt|havent)\b|\b(?:nog )?niet\b|\bnot\b|\bnever\b|\bnooit\b)(?: (?:yet|quite|helemaal|echt))?|\byet\b",
    re.IGNORECASE,
)
_AGAINST: Final = later(r"\b(?:is|zijn|gaat|gaan) niet akkoord\b")
_SMALL: Final = frozenset("the de het een a an of from van their hun our onze and en".split())
_A_YES_IS_DUE: Final = later(signing_words.A_YES)


def take(draft: Draft, said: Utterance) -> bool:
    """Keep that somebody said yes; False, with nothing recorded, where a text tells that of nobody."""
    found = next(_told(said), None)
    if found is None:
        return _not_yet(draft, said)
    who, what = found
    if pronouns.WE & set(who.words) or not _is_somebody(draft, who):
        return False
    if _is_the_house(draft, who):
        return _kept(draft, said)
    step = _waiting_for(draft, who, what)
    if step is not None:
        outcomes.tick_told(draft, step)
        known = draft.facts.step(step.id)
        if known is not None and known.status != "done":
            # What they were to do on the way to this yes is not all of it.
            outcomes.tick_told(draft, known)
        return True
    over = next((one for one in draft.facts.steps if _is_whose_yes(one, who)), None)
    if over is not None and over.status in checkin.BEHIND:
        # Told once more.
        draft.say("check_in.ticked", step=over.title)
        return True
    if views_changed.comes_round(draft, who):
        return True
    for read in _people(draft, who):
        people_records.put_person(draft, read, has_voice=True, differs=False)
    return _kept(draft, said)


def _kept(draft: Draft, said: Utterance) -> bool:
    draft.own_words.append(said.text)
    draft.say("ack.kept")
    return True


def _not_yet(draft: Draft, said: Utterance) -> bool:
    """Keep "the board hasn't okayed it yet" as it was told: it is nothing they do, and no place."""
    if _DENIED.search(said.fold) is None or not _MAY_BE.opens(said) or said.text.rstrip().endswith("?"):
        return False
    if _AGAINST.search(said.fold) is not None or read_against(said, draft.language):
        # "MT is niet akkoord" tells who is against it.
        return False
    without = utterance(" ".join(_DENIED.sub("", said.text).split()))
    found = next(_told(without), None)
    if found is None or pronouns.WE & set(found[0].words) or not _is_somebody(draft, found[0]):
        return False
    return _kept(draft, said)


def _is_the_house(draft: Draft, who: Utterance) -> bool:
    """Whether the customer itself is said to, or a rival: neither is somebody there."""
    account = set(utterance(draft.facts.deal.account).words)
    return set(who.words) - _SMALL <= account or people_records.is_rival(draft, without_article(who.text))


def _told(said: Utterance) -> Iterator[tuple[Utterance, Utterance]]:
    """Who is told to have said yes, and to what in particular."""
    if len(said.words) > _LONGEST or not _MAY_BE.opens(said) or said.text.rstrip().endswith("?"):
        return
    if _NO_FACT & set(said.words):
        return
    for pattern in _ACTS:
        found = pattern.fullmatch(said.fold)
        if found is not None:
            what = found.groupdict().get("what")
            yield utterance(said.text[slice(*found.span("who"))]), utterance(what or "")


def _is_somebody(draft: Draft, who: Utterance) -> bool:
    """Whether words may stand for somebody over there: what a step or the money is called is nobody."""
    if set(who.words) <= pronouns.THEY or _people(draft, who):
        return True
    if any(who.fold in utterance(step.title).fold for step in draft.facts.steps):
        return _is_in_a_title(draft, who)
    return len(who.words) == 1


def _is_in_a_title(draft: Draft, who: Utterance) -> bool:
    return any(_is_whose_yes(step, who) for step in draft.facts.steps)


def _people(draft: Draft, who: Utterance) -> tuple[ReadPerson, ...]:
    """The people who are named, known or new; none for "she"."""
    known = people_known.find_called(draft.facts, who.text)
    if known is not None:
        return (ReadPerson(known.name, known.role),)
    if set(who.words) & pronouns.ANYBODY:
        return ()
    return tuple(read_names(who, draft.language))


def _waiting_for(draft: Draft, who: Utterance, what: Utterance) -> BuyingStep | None:
    """The one open step that is over with this yes: it is called by who said it, or by what they said it to."""
    open_steps = [step for step in draft.facts.steps if step.status not in checkin.BEHIND]
    due = [step for step in open_steps if _A_YES_IS_DUE.search(utterance(step.title).fold)]
    found = [step for step in due if _is_whose_yes(step, who)] or [
        step for step in due if _is_about(step, what)
    ]
    return found[0] if len(found) == 1 else None


def _is_whose_yes(step: BuyingStep, who: Utterance) -> bool:
    title = utterance(step.title)
    called = set(who.words) - _SMALL
    if not called or called <= pronouns.ANYBODY or not _A_YES_IS_DUE.search(title.fold):
        return False
    rest = _A_YES_IS_DUE.sub(" ", title.fold).strip()
    return (
        called <= set(title.words)
        or called <= set(utterance(step.who or "").words)
        or people_known.same_seat(without_article(rest), without_article(who.text))
    )


def _is_about(step: BuyingStep, what: Utterance) -> bool:
    """Whether a step that names nobody is the yes to this: "quote approval" for "okayed the quote"."""
    about = set(what.words) - _SMALL
    rest = set(utterance(_A_YES_IS_DUE.sub(" ", utterance(step.title).fold)).words) - _SMALL
    return bool(about) and rest == about and step.who is None
