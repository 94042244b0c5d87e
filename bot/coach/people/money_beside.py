"""News of the money beside something else: "sjoerd, he wants signify. and the budget is there now". What is left goes on to the question."""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import recording
from bot.coach.people import money_told
from bot.coach.showing.bare_answers import is_nod
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Word
from bot.coach.understanding.clauses import Clauses, Part, cut
from bot.coach.understanding.people.budget_told import (
    is_not_there,
    is_put_off,
    says_it_is_there_now,
    says_whose_say,
    tells_of_money,
)
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_budget_told, read_date, read_people

_JOINED: Final = later(r"(?:maar|but|en het|and the)\s")
# A longer clause tells more than the state of the money.
_LONGEST: Final = 12
# Where an act, a place or a route is asked for, money that comes on a day is one of their steps.
_ACTS: Final = frozenset(
    """steps stage position next_step next_step_date follow_up action happened new_date know_more differently recap slip_reason first_needed
    still_real looked value""".split()
)
# These ask for the money themselves, or take every text as it stands.
_NOT_AT: Final = frozenset({"budget", "deal_name", "deal_value", "mirror"})
# Who lends or grants: what they say is of the money where it was asked of them.
_LENDER: Final = later(
    r"\b(?:de |the |hun |their |our |zijn |his |her |haar )?(?:bank|kbc|ing|rabo\w*|belfius|argenta|credit union|head office|hoofdkantoor|hq|lender|leasemaatschappij|lening|loan|krediet)\b"
)
_ANSWERS: Final = later(
    r"\b(?:said|says|say|gave|gives|has given|zei|zegt|gaf|geeft|heeft|hebben|is|zijn|was|has|have|had)\b(?: \w+){0,3}? (?:ok|oke|okay|yes|ja|akkoord|green light|groen licht|goedgekeurd|approved|toegezegd|agreed|granted|no|nee|neen|afgewezen|geweigerd|refused|rejected)\b"
    r"|\b(?:turned|knocked) (?:\w+ ){1,3}(?:down|back)\b|\b(?:approved|refused|rejected|granted|okayed|agreed|keurde|weigerde)\b"
)
_NO: Final = later(
    r"\b(?:no|nee|neen|not|niet|afgewezen|geweigerd|weigerde|refused|rejected|down|back)\b|\b(?:afgekeurd)\b"
)
_MAY_TELL: Final = Gate(_LENDER, _ANSWERS, money_told.MONEY, money_told.SPENDING)
_BARE: Final = frozenset("en and ja yes oh ok btw trouwens also ook nu now dus so".split())


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep the news of the money; the places of the clauses that tell it, none where none does or where it answers too."""
    asked, said = draft.open_question_id, told.said
    if asked == "unbudgeted" and _put_off(draft, said):
        return told.everywhere
    if asked in _NOT_AT or not _MAY_TELL.opens(said) or is_nod(said):
        return frozenset()
    sentences = told.groups("comma", at=_JOINED)
    of_money = _found(draft, sentences, asked)
    if not of_money:
        return frozenset()
    news = utterance(
        ". ".join(
            ", ".join(part.said.text.rstrip(" .!") for part in sentence if part in of_money)
            for sentence in sentences
            if any(part in of_money for part in sentence)
        )
    )
    _keep(draft, news, of_money)
    draft.understood.append(news.text)
    if _is_a_step(draft, news):
        # "The council approved the credit" is also how their step went.
        return frozenset()
    taken = (
        part.places
        for part in told.parts("stop", "comma", at=_JOINED)
        if part in of_money or {*part.said.words} <= _BARE
    )
    return frozenset[int]().union(*taken)


def take_all(draft: Draft, said: Utterance) -> bool:
    """Keep what puts the money right, where a text is about nothing else: "no i said there IS budget, from april"."""
    if not draft.has_deal or not _MAY_TELL.opens(said):
        return False
    sentences = cut(said).groups("comma", at=_JOINED)
    of_money = _found(draft, sentences, "budget")
    if not of_money or len(of_money) < sum(len(parts) for parts in sentences):
        return False
    _keep(draft, said, of_money)
    return True


# Who may sign for how much is a mandate, and no state of the money.
_SIGNS: Final = later(
    r"\b(?:may|can|mag|mogen|kan|kunnen|tekent|tekenen|signs?|decides?|beslist|beslissen|holds|beheert|gaat over|allowed|limit|up to|tot)\b"
)
Found = dict[Part, BudgetSaid]


def _found(draft: Draft, sentences: Sequence[Sequence[Part]], asked: str | None) -> Found:
    found: Found = {}
    last: Part | None = None
    for sentence in sentences:
        before: Part | None = None
        for part in sentence:
            if before is not None and before in found and _only_adds(draft, part.said):
                whole = utterance(f"{before.said.text}, {part.said.text}")
                found[part] = found[before] = _state(draft, whole) or found[before]
            elif last is not None and last in found and _AS_IT_WAS.fullmatch(part.said.fold.strip(" .!")):
                # "90k. Was 120": how much it was before.
                found[part] = found[last]
            else:
                status = _state(draft, part.said)
                answers = status is not None and _is_an_answer(
                    draft, part.said, asked, status, apart=len(sentences) > 1
                )
                if status is not None and not answers:
                    found[part] = status
            before = last = part
    return found


def _is_an_answer(
    draft: Draft, told: Utterance, asked: str | None, status: BudgetSaid, *, apart: bool
) -> bool:
    """Whether what is said of the money is the answer to the open question, or a part of it."""
    if asked == "unbudgeted":
        # How something got through before is told of money too.
        return not says_it_is_there_now(told)
    if asked not in _ACTS:
        return False
    if asked == "steps" and not apart:
        return True
    denied = asked in {"position", "action"} and is_not_there(told) and _DENIES.search(told.fold) is not None
    return status == "requested" or (_has_a_day(draft, told) and not denied)


_DENIES: Final = later(r"\b(?:niet|nie|ni|geen|not|no|\w+n'?t)\b")


def _put_off(draft: Draft, said: Utterance) -> bool:
    """Take "but only from 1 april" behind what was just said of the money."""
    deal = draft.facts.deal
    if deal.budget != "none" or not is_put_off(said) or not _only_adds(draft, said):
        return False
    money_told.keep_in_words(draft, utterance(f"{deal.budget_needs or ''}, {said.text}".strip(", ")))
    return True


def _state(draft: Draft, told: Utterance) -> BudgetSaid | None:
    """What a clause says of the money that is new; None where it says nothing of it."""
    if not told.words or len(told.words) > _LONGEST or told.text.rstrip().endswith("?"):
        return None
    if says_whose_say(told):
        return None
    if _SIGNS.search(told.fold) and read_people(told, draft.language).final_yes is not None:
        return None
    known = draft.facts.deal
    reading = read_budget_told(told, draft.language)
    status = reading.state
    if money_told.tells_the_money(told):
        if status == "unknown" and not (tells_of_money(told) if reading.in_words else is_not_there(told)):
            return None
    elif _awaited(draft, told):
        status = "none" if _NO.search(told.fold) else "approved"
    elif not (money_told.SPENDING.search(told.fold) and status == "none"):
        return None
    return None if status == known.budget != "unknown" else status


def _awaited(draft: Draft, told: Utterance) -> bool:
    """Whether whoever the money was asked of answers."""
    deal = draft.facts.deal
    if deal.budget == "approved" or (deal.budget == "unknown" and deal.budget_needs is None):
        return False
    if not _ANSWERS.search(told.fold) or any(
        phrases.same(word, person.called) for person in draft.facts.people for word in told.words
    ):
        return False
    needs = utterance(deal.budget_needs or "")
    asked = {*needs.words} & _PAYERS | {word.casefold() for word in needs.text.split() if word[:1].isupper()}
    return _LENDER.search(told.fold) is not None or any(name in told.words for name in asked)


# Others who let money go, where it was told that it waits for them.
_PAYERS: Final = frozenset(
    "group groep finance financien treasurer penningmeester council raad gemeente board bestuur directie cfo fd subsidie grant committee college aandeelhouders".split()
)
_AS_IT_WAS: Final = later(
    r"(?:(?:it|het|dat|that) )?(?:was|used to be) (?:(?:eerst|before|first|nog|vorig jaar|last year|voorheen) )*[€£$]?\d[\d.,]*(?: ?(?:k|mille|ton|grand|euro|pounds))?(?: (?:before|eerst|first|voorheen|vorig jaar|last year))*"
)
_ADDS: Final = 5


def _only_adds(draft: Draft, told: Utterance) -> bool:
    """Whether a clause behind the money only says how much or from when: "640.000!", "not before april"."""
    return money_told.is_a_sum(told) or (
        0 < len(told.words) <= _ADDS and _has_a_day(draft, told) and not _ACTS_BY.search(told.fold)
    )


_ACTS_BY: Final = later(
    r"\b(?:ik|i|we|wij|ze|they|he|she|hij|tekent|signs|belt|calls|komt|comes|decides?|beslist)\b"
)


def _has_a_day(draft: Draft, told: Utterance) -> bool:
    return read_date(told, draft.language, draft.today, draft.context.zone) is not None


def _is_a_step(draft: Draft, told: Utterance) -> bool:
    expected = draft.facts.next_step
    titles = [step.title for step in draft.facts.steps if step.status != "done"]
    titles += [expected.what] if expected is not None else []
    return draft.walk.kind != "first" and match_step(told, titles, draft.language) is not None


def _keep(draft: Draft, told: Utterance, found: Found) -> None:
    status = next(reversed(found.values()))
    if status == "unknown":
        tells_when = _has_a_day(draft, told) or any(
            is_put_off(utterance(one)) for one in told.text.split(", ")
        )
        money_told.keep_in_words(
            draft, told, asks_on=not tells_when and draft.facts.mark_of("budget") is None
        )
        return
    recording.record_budget(draft, status)
    draft.mark("budget", "said")
    draft.say("ack.budget", status=Word(f"budget.{status}"))
    money_told.keep_sum_beside(draft, told)
