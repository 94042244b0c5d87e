"""What was told of one customer was of another: "nee dat was globex", "wrong customer, it's acme". It goes there, word for word.

A deal that was only opened by that mistake goes; in one that was there already everything is put back as it was.
"""

import re
from typing import Final

from bot.coach.basics.marked_names import in_place_of
from bot.coach.basics.once import later
from bot.coach.deals import undoing, visiting
from bot.coach.finding import naming
from bot.coach.keeping import endings
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import Told
from bot.coach.turn.context import ToldWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.effects import REMARK, UNDONE, KeepAnswer
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import spoken_of
from bot.coach.words.name_words import unsighed

_NO: Final = (
    r"(?:(?:nee|neen|no|nope|sorry|oeps|oops|wacht|wait|ho|oh|o|hmm|shit|fout|wrong|my mistake|mijn fout|foutje"
    r"|(?:de )?verkeerde (?:klant|deal)|(?:the )?wrong (?:customer|deal|client|account|one))[,.!: ]+)"
)
_LITTLE: Final = r"(?:toch|wel|eigenlijk|natuurlijk|actually|really|all|dus)"
_IT_WAS: Final = (
    rf"(?:(?:thats|(?:dat|da|dit|het|'t|die|deze|that|this|it)(?:'s| is| was| ging| gaat| hoort| hoorde| belongs| goes| went))(?: {_LITTLE})*"
    r"(?: (?:bij|over|van|voor|at|about|from|of|for|to|with|under))?|(?:ik|i) (?:bedoel(?:de)?|mean|meant|had het over|was talking about|sprak over))"
)
_NAME: Final = r"(?P<name>[^\s,.;:!?](?:[^,.;:!?]){0,40}?)"
_NOT_HERE: Final = (
    r"(?:,? (?:en |and )?(?:niet|nie|not)(?: over| bij| van| about| at| for)? (?P<old>[^,.;:!?]{1,40}?))?"
)
# With a "no" or "wrong customer" in front, or with the name of the deal at hand behind it, it puts right whose news it was.
_SAYS_NO: Final = later(
    rf"(?:{_NO})+(?:{_IT_WAS}|bij|van|voor|at|for) {_NAME}{_NOT_HERE}(?:[.!,;:]+\s+(?P<more>\S.*)|[ .!]*)",
    re.DOTALL,
)
_NOT_THIS: Final = later(
    rf"{_IT_WAS} {_NAME},? (?:en |and )?(?:niet|nie|not)(?: over| about| bij| van| at| for)? (?P<old>[^,.;:!?]{{1,40}}?)(?:[.!,;:]+\s+(?P<more>\S.*)|[ .!]*)",
    re.DOTALL,
)
# "Baden is geen klant, dit was sint-elooi", "norwich is just where the site is, customer is brackwater".
_THE_CUSTOMER: Final = rf"(?:{_IT_WAS}|(?:(?:de|the) )?(?:klant|customer|client|deal)(?:'s| is| was| heet))"
_NO_CUSTOMER: Final = later(
    rf"(?:{_NO})*(?P<old>[^,.;:!?]{{1,40}}?)(?:'s| is| was) (?:gewoon |toch |helemaal )?(?:geen|niet|no|not|just|only|alleen|gewoon|maar)\b[^,.;:!?]{{1,60}}[,.;!]+ (?:(?:maar|but|en|and) )?{_THE_CUSTOMER} {_NAME}(?:[.!,;:]+\s+(?P<more>\S.*)|[ .!]*)",
    re.DOTALL,
)
# "Pratt is a person at Bodyworks, not a company".
_WORKS_THERE: Final = later(
    rf"(?:{_NO})*(?P<old>[^,.;:!?]{{1,40}}?)(?:'s| is| was| werkt| works)(?: (?:just|only|gewoon|maar|toch|an?|een|the|de|het|my|our|mijn|onze))*(?: new| nieuwe)?(?: (?:person|man|woman|guy|lady|contact|contact person|colleague|employee|somebody|someone|buyer|manager|persoon|mens|vrouw|iemand|contactpersoon|medewerker|inkoper))?"
    rf" (?:at|from|of|in|bij|van|voor|for) (?P<name>[^\s,.;:!?](?:[^,.;:!?]){{0,40}}?),? (?:(?:and|en|he is|she is|it is|hij is|ze is|dat is|that is|that's|it's|he's|hes|she's|shes|so|dus) )*(?:not|no|niet|geen|isn'?t)(?: an?| een| the| de)? (?:company|customer|client|firm|business|deal|account|bedrijf|klant|firma)(?:[.!,;:]+\s+(?P<more>\S.*)|[ .!]*)",
    re.DOTALL,
)
_MAY_BE: Final = Gate(_SAYS_NO, _NOT_THIS, _NO_CUSTOMER, _WORKS_THERE)


_TOLD: Final = frozenset("that thats that's those da dat die all allemaal this was".split())
_THAT: Final = frozenset("that thats that's those da dat die all allemaal".split())


def says_it_was_told(what: Utterance) -> bool:
    """Whether a few words only point at what was told: "that", "dat allemaal"."""
    words = set(unsighed(what).words) - _NOS
    return bool(words) and words <= _TOLD and not words.isdisjoint(_THAT)


def denies_this(what: Utterance) -> bool:
    """Whether it is said of what was told that it is not so, and no more: "nee dit"."""
    words = set(unsighed(what).words) | set(what.words)
    return not _NOS.isdisjoint(words) and words - _NOS <= _THIS and words != words & _NOS


_THIS: Final = frozenset("this dit deze it het t".split())
_NOS: Final = frozenset("nee neen no nope sorry wacht wait wrong fout".split())


def take(draft: Draft, said: Utterance) -> bool:
    """Give what was told of the deal at hand to the one it was of, a known one; False where another thing was said.

    Raises:
        MoreNeeded: when the shell has not loaded yet what was typed, or the other deal.
    """
    if not draft.has_deal or not _MAY_BE.opens(said):
        return False
    denied = _WORKS_THERE.fullmatch(said.fold) or _NO_CUSTOMER.fullmatch(said.fold)
    found = denied or _SAYS_NO.fullmatch(said.fold) or _NOT_THIS.fullmatch(said.fold)
    other = _other(draft, said, found) if found is not None else None
    if found is None or other is None:
        return False
    more = said.text[slice(*found.span("more"))] if found["more"] else ""
    more = "" if _UNDO.fullmatch(more.strip(" .!")) is not None else more
    _move(
        draft,
        said,
        other.id,
        other.account,
        more=more,
        old=bool(found["old"]) and denied is None,
        denied=denied is not None,
    )
    return True


# What is asked for behind it is what is done.
_UNDO: Final = later(
    r"(?:please |pls |can you )?(?:undo|take (?:it|that) back|reverse|revert|maak|draai|zet)(?: (?:that|it|this|dat|het|ongedaan|terug|recht|please|pls|maar|even))*",
    re.IGNORECASE,
)


# A choice beside what was taken for news of another deal than the one that was spoken of.
BELONGS: Final = "belongs"


def belongs_to(draft: Draft, deal_id: str) -> None:
    """Give what was told last, which was taken for the deal at hand, to the one that it is said to be of.

    Raises:
        MoreNeeded: when the shell has not loaded yet what was typed, or the other deal.
    """
    deal = next((one for one in naming.known_deals(draft, "") if one.id == deal_id), None)
    if deal is not None:
        _move(draft, utterance(deal.account), deal_id, deal.account, old=True)


def _move(
    draft: Draft,
    said: Utterance,
    deal_id: str,
    account: str,
    *,
    more: str = "",
    old: bool = False,
    denied: bool = False,
) -> None:
    """Put back what was told here by mistake, and open the other deal with it; `old`: only the last message was of that one."""
    typed = typed_today(draft)
    here, by_mistake = draft.facts.deal, opened_by_mistake(draft)
    only_last = old
    if not denied and len(typed) > (1 if only_last else _BY_MISTAKE):
        # "Nee, dat was over X, niet over Y", in the middle of what is told of Y: only the last message was.
        typed, by_mistake, only_last = typed[-1:], False, True
    opening = _with_name(typed[0].words, here.account, account) if typed else ""
    if by_mistake:
        draft.say("ending.dropped", customer=here.account)
        endings.drop(draft)
    elif typed:
        back = (undoing.take_back_last if only_last else undoing.take_back_since_opened)(draft, said)
        draft.say("wrong_customer.gone" if back else "wrong_customer.stays", customer=here.account)
    told = ". ".join(part.strip(" .") for part in (opening, more) if part.strip(" ."))
    for answer in typed[1:]:
        draft.record(KeepAnswer(REMARK, answer.words, deal_id))
    draft.told_again = told or None
    visiting.open_deal(draft, deal_id, draft.told_again, waited=True)


def _other(draft: Draft, said: Utterance, found: re.Match[str]) -> DealSummary | None:
    """The one other open deal that is named, where nobody and nothing of the deal at hand is called that."""
    name = utterance(said.text[slice(*found.span("name"))])
    if name.blank or spoken_of.names_known(draft.facts, name.text):
        return None
    old = found["old"]
    if old is not None and utterance(old).words and not naming.is_part_of(utterance(old), at_hand(draft)):
        return None
    fitting = [
        deal
        for deal in naming.known_deals(draft, said.original)
        if deal.id != draft.deal_id and deal.status == "open" and naming.is_part_of(name, deal)
    ]
    return fitting[0] if len(fitting) == 1 else None


def at_hand(draft: Draft) -> DealSummary:
    """The deal at hand as the list of deals has it."""
    deal = draft.facts.deal
    return DealSummary(deal.id, deal.account, deal.topic, "open", draft.today)


# More than its opening and one answer are told of a deal that is meant.
_BY_MISTAKE: Final = 2


def opened_by_mistake(draft: Draft) -> bool:
    """Whether the deal at hand is of this talk alone: its first walk began today and was not finished."""
    walk = draft.conversation.walk
    return (
        walk is not None
        and walk.kind == "first"
        and walk.started == draft.today
        and not draft.facts.deal.walks_done
    )


def typed_today(draft: Draft) -> list[Told]:
    """What was told of the deal at hand by mistake: all that was typed today from where it was last opened, or the last of it."""
    deal_id = draft.deal_id
    loaded = next((one for one in draft.context.told if one.deal_id == deal_id), None)
    if loaded is None:
        raise MoreNeeded(ToldWanted(deal_id))
    today = [told for told in loaded.told if told.on == draft.today and _tells(told)]
    opened = [at for at, told in enumerate(today) if told.question == "opening"]
    return today[opened[-1] :] if opened else today[-1:]


def _tells(told: Told) -> bool:
    """Whether a message tells something beside whom it is about: what is kept twice, as a remark as well, counts once."""
    return told.question not in {REMARK, UNDONE}


def _with_name(text: str, old: str, new: str) -> str:
    """What was told, with the customer's own name in the place of the other one's."""
    return in_place_of(text, old, new)
