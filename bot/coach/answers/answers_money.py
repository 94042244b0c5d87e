"""Answers about the money (Q1): whether it is there, what frees it, and how something unplanned got through before.

Each function records what an answer says and is True when the question has its answer, False when something else was
asked instead. An answer about the money is no place and no step of theirs, whatever day stands in it.
"""

from typing import Final

from bot.coach.answers import not_known
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import recording
from bot.coach.known.facts import Topic
from bot.coach.people import money_told, people_told, worth_alone
from bot.coach.route.step_spoken_of import step_named
from bot.coach.showing import asking
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.told import budget_denied, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.turn.replies import Word
from bot.coach.turn.state import Pending
from bot.coach.understanding.people.budget_told import tells_of_money, was_said_yes_to
from bot.coach.understanding.people.budget_waits import waits_for_a_yes
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_budget_told, read_date

_ONLY_ASKED: Final = later(
    r"(?:(?:i )?dunno|idk|(?:i )?don'?t know|not sure|no (?:idea|clue)|geen idee|weet (?:ik )?niet)?[ ,]*(?:(?:about|of|on|over|van|qua|the|het|de|their|hun) )*(?:budget|geld|money|funding)(?:[.!;,\n]|$)"
)
_RUNS: Final = later(
    r"\b(?:loopt|lopen|bezig|gaande|running|ongoing|under ?way|klaar|done|finished|afgerond|achter de rug|geweest|ends?|ending|eindigt|starts?|begint)\b"
)


def _tells_place(draft: Draft, said: Utterance) -> bool:
    """Whether a text says of a step of their route how far that is."""
    if _RUNS.search(said.fold) is None:
        return False
    return step_named(draft, said) is not None


def take_budget(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Whether the money is there, and what it takes to free it up."""
    if budget_denied.take(draft, said):
        return True
    if _ONLY_ASKED.match(said.fold):
        # "Dunno budget. Roy signs": what was asked about says nothing of it.
        not_known.ask_them(draft, "budget")
        telling.take_more(draft, said, "budget")
        return True
    if not money_told.speaks_of_money(_without_day(draft, said)) and _tells_place(draft, said):
        # "The trial is still running" is of that, and no state of the money.
        if not telling.take(draft, said, apart_from={"budget"}, anew=True):
            draft.say("ack.kept")
        asking.repeat(draft)
        return False
    if not money_told.speaks_of_money(said) and people_told.take_named_row(draft, said):
        # "Jeroen and his father Piet" tells who there is; what the money takes is still to be told.
        asking.repeat(draft)
        return False
    told = read_budget_told(said, draft.language)
    status = told.state
    if told.in_words and _concluded(said) is None:
        # Not asked for yet, there in part: none of the states, and kept as it was said.
        return _keep_words_of_money(draft, said)
    bare = yes_or_no(said)
    if status in {"unknown", "approved"} and money_told.says_it_is_there(said):
        status = "approved"
        money_told.keep_worth(draft, said)
    concluded = _concluded(said) if status in {"unknown", "requested"} else None
    status = concluded or status
    if status in {"unknown", "none"} and _APPLIED_FOR.search(said.fold):
        status = "requested"
    if status == "unknown" and _NOT_APPLIED_FOR.search(said.fold):
        status = "none"
    if status == "unknown" and bare is not None and len(said.words) == 1:
        status = "approved" if bare else "none"
    if (
        status == "none"
        and len(said.words) > _A_BARE_NO
        and not money_told.speaks_of_money(_without_day(draft, said))
    ) or _NEVER_SAID.search(said.fold):
        # "No, Rita is with the other lot" puts something else right; "inkoop snapt er niks van" is no state of money.
        status = "unknown"
    about_else = len(said.words) > _A_BARE_NO and not money_told.speaks_of_money(_without_day(draft, said))
    if status == "approved" and about_else and _DENIED.search(_NO_PROBLEM.sub("", said.fold)):
        # "The tender date is not known" says nothing of the money; "that's not a problem for them" does.
        status = "unknown"
    if status == "unknown" and worth_alone.take_bare_worth(draft, said):
        asking.repeat(draft)
        return False
    if about_else and ((status == "unknown" and bare is False) or _ANOTHER_ONE.search(said.fold)):
        # "No, next step is the tender" puts something else right, and "there is another one, Sensara" is of no money: it stays open.
        if not telling.take(draft, said, apart_from={"budget"}, anew=True):
            draft.say("ack.kept")
        asking.repeat(draft)
        return False
    of_money, others = money_told.apart_of_money(said)
    recording.record_budget(draft, status, phrases.shortened(of_money))
    draft.mark("budget", "said")
    if status != "unknown":
        draft.say("ack.budget", status=Word(f"budget.{status}"))
    money_told.keep_sum_beside(draft, said)
    if status == "unknown" and money_told.is_of_money(said):
        draft.say("ack.budget_words", words=phrases.shortened(of_money))
        draft.understood.append(of_money)
        if not telling.take_more(draft, said, *_of_the_money(draft, said)) and others:
            draft.own_words.append(others)
    elif not telling.take_more(draft, said, *_of_the_money(draft, said)) and status == "unknown":
        draft.say("ack.kept")
    return True


# "So yes" behind where it comes from, "it's there" in front of it: what all of it comes down to.
_SEVERAL: Final = 2
_SO_YES: Final = later(
    r"(?:dus|so|vandaar|therefore)[, ]+(?:(?:dat|het|that|it) ?)?(?:ja|yes|yep|(?:is|zit|'s|loopt) (?:wel |al |all |gewoon )*(?:goed|ok|oke|fine|sorted|geregeld|rond|in orde|there|er)|geregeld|goed|fine|sorted|ok)(?: (?:hoor|dus|then))*"
)
_SO_NO: Final = later(
    r"(?:dus|so|therefore)[, ]+(?:nee|neen|no|nope|niet|not|geen budget|no budget)(?: (?:hoor|dus|then))*"
)
_FROM_WHERE: Final = later(
    r"(?:(?:het|dat|it|they|ze|that|en|and|want|because|which) )*(?:(?:loopt|komt|gaat|zit|betalen|betaalt|runs?|goes|comes|sits|pay|pays|paid|is paid)\b|via\b|uit\b|from\b|out of\b).*"
)


def _concluded(said: Utterance) -> BudgetSaid | None:
    """What an answer about the money comes down to by its first or last clause; None where neither says so."""
    parts = [utterance(part) for part in _CLAUSES.split(said.text) if part.strip(" .!")]
    if len(parts) < _SEVERAL:
        return None
    first, *rest = parts
    last = rest[-1].fold.strip(" .!")
    if _SO_YES.fullmatch(last):
        return "approved"
    if _SO_NO.fullmatch(last):
        return "none"
    there = money_told.says_it_is_there(first) and all(
        _FROM_WHERE.fullmatch(part.fold.strip(" .!")) for part in rest
    )
    return "approved" if there else None


_CLAUSES: Final = later(r"[,;.!?]+\s+")
# What goes on of the money that was spoken of: "starts april", "they're applying now", "die vragen ze nu aan".
_GOES_ON: Final = later(
    r"(?:(?:en|and|maar|but|want|because) )*(?:(?:die|dat|het|it|that|they(?:'?re)?|ze|zij)\b|(?:loopt|zit|komt|gaat|begint|start|starts?|runs?|goes|from|vanaf|via|uit|dus|so|rest|the rest|de rest|half|helft|de helft|already|al)\b)"
)


def _of_the_money(draft: Draft, said: Utterance) -> tuple[Topic, ...]:
    """The topics that an answer about the money tells nothing of: no place and no step, where all of it is of the money."""
    about_it = False
    for part in _CLAUSES.split(said.text):
        told = _without_day(draft, utterance(part))
        of_money = money_told.speaks_of_money(told) or tells_of_money(told) or not told.words
        of_money = of_money or money_told.says_it_is_there(told) or yes_or_no(told) is not None
        # Behind the money, whose yes is to come is whose yes to that: "begroting 2026, moet in november door de RvB".
        of_money = of_money or (about_it and (waits_for_a_yes(told) or was_said_yes_to(utterance(part))))
        about_it = of_money or (about_it and _GOES_ON.match(told.fold) is not None)
        if not about_it:
            return ("budget", "steps")
    return ("budget", "steps", "position", "next_step", "action")


_NO_PROBLEM: Final = later(
    r"\b(?:not|isn'?t|geen|niet) (?:an? |een |the |het |really |echt )*(?:problem|issue|hurdle|probleem|punt)\b"
)
_DENIED: Final = later(r"\b(?:not|isn'?t|aren'?t|niet|geen)\b")


def _without_day(draft: Draft, said: Utterance) -> Utterance:
    """A text without its date, whose figures are no money."""
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    return said if when is None else utterance(f"{said.text[: when.start]} {said.text[when.end :]}")


_A_BARE_NO: Final = 4
_ANOTHER_ONE: Final = later(
    r"\b(?:er is|er zijn|there'?s|there (?:is|are))(?: ook| also)? (?:nog een|another|one more|others?|iemand|someone)\b"
)
_NEVER_SAID: Final = later(
    r"\b(?:never said|didn'?t say|did not say|nooit gezegd|niet gezegd|heb ik niet gezegd|zei ik niet)\b"
)


def _keep_words_of_money(draft: Draft, said: Utterance) -> bool:
    money_told.keep_in_words(draft, said)
    _, others = money_told.apart_of_money(said)
    if not telling.take_more(draft, said, *_of_the_money(draft, said), "position") and others:
        draft.own_words.append(others)
    return True


_APPLIED_FOR: Final = later(
    r"\b(?:ligt (?:nu |nog )?bij (?!de klant)|in aanvraag|ingediend|pending|submitted|vra(?:gen|agt) (?:ze|zij|hij|we) (?:nu |net |al |volop )*aan|(?:ze|zij|hij) vra(?:gen|agt) (?:het|die|dat|'m|m) (?:nu |net |al )*aan|(?:they'?re|they are|he'?s|she'?s) (?:now |just |already )?applying|aan het aanvragen|waiting (?:for|on) (?:finance|the board|approval))"
)


_NOT_APPLIED_FOR: Final = later(
    r"\b(?:moet(?:en)?|nog|have to|has to|still|need to)\b.*\b(?:aanvragen|aangevraagd worden|apply|request it|ask for it)\b"
)


def take_unbudgeted(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """How something unplanned got through there before, word for word."""
    if budget_denied.take(draft, said):
        return True
    if people_told.take_voices(draft, said):
        # A list of people tells no story: it answers what would be asked later.
        return True
    draft.record(PutDeal(replace(draft.facts.deal, unbudgeted_route=said.text)))
    draft.mark("unbudgeted", "said")
    draft.say("ack.kept")
    return True
