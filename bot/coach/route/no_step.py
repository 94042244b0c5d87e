"""What trained weights take for a step of theirs now and then and is none: that we talked, what somebody is, what they want, a verb alone."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.route.story_pieces import content
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.word_kinds import is_verb_alone


def is_none(said: Utterance, language: Language, topic: str | None) -> bool:
    """Whether words are surely no step, of a customer who may buy `topic`."""
    return (
        _TALKED.match(said.fold) is not None
        or _STATES.search(said.fold) is not None
        or _NO_DEED.search(said.fold) is not None
        or _IS_HOW.fullmatch(said.fold) is not None
        or _is_wish(said, topic)
        or _BEGINS.fullmatch(said.fold) is not None
        # "For the board, which meets 8 December": what is done is told with who does it, in the piece before.
        or is_verb_alone(said, language)
    )


# That we talked, and what somebody has, is no step of theirs.
_TALKED: Final = later(
    r"(?:i |we |ik |wij )?(?:net |just )?(?:gesproken|gebeld|gepraat|geweest bij|spoke|talked|called|rang|met with|sprak|belde)\b"
    r"|(?:s?he|they|ze|zij|hij)(?:'?s|'?ve| is)? (?:got|has|have|heeft|hebben) (?:nog |already |al )?(?:\d|two|three|twee|drie|other|andere)"
    # "Bij Zonneboer een offerte gehad": what another house offered.
    r"|(?:(?:hij|zij|ze) (?:heeft|hebben|had|hadden) )?bij (?!ons\b)[\w&-]+(?: al| ook)? een (?:offerte|prijs)\b(?! (?:op|aan)vragen)"
    r"|(?:they |ze )?(?:have )?(?:also )?(?:asked|vroegen) (?!us\b|ons\b)[\w&-]+ (?:for|om) (?:an?|een) (?:quote|price|offer|offerte|prijs)\b"
    # "Owen sends it this week" is the step before it.
    r"|(?:\w+ )?(?:sends?|stuurt|sturen) (?:it|them|het|'?t|ze)(?: (?:in|over|off|back|op|terug))?$"
    r"|(?:\d|two|three|twee|drie) (?:other |andere )?(?:offertes|quotes|prijzen|prices)$"
)


# What somebody is and what a price is like are no acts: "he runs facilities", "Krone ligt 4% lager".
_STATES: Final = later(
    r"^(?:hij|zij|ze|he|she|they) (?:runs?|leads?|leidt|runt|is|are|zijn)\b(?! (?:nu |now )?(?:bezig|busy|testing|doing|working|waiting))"
    # How somebody likes it, and a clause cut off.
    r"|\b(?:moet|moeten) er$|\b(?:ziet|zien) (?:het|'?t) (?:(?:wel|niet|helemaal|erg) )*zitten\b|\b(?:vindt|vinden) (?:het|'?t|ons|ze|dit)\b|\b(?:is|are|zijn) (?:keen|all for it|enthusiastic|enthousiast|sceptical|sceptisch)\b"
    r"|\d ?% (?:lager|duurder|goedkoper|hoger|cheaper|dearer|lower|higher|off|eraf)\b"
)


# Who has a say, and what somebody gains by it, is nothing that is done.
_NO_DEED: Final = later(
    r"^(?:die|zij|hij|she|he|they) (?:(?:praat|praten|denk(?:t|en)) (?:ook |gewoon )+mee|(?:also |just )+(?:has|have|gets?) (?:a |some )?(?:say|voice|vote))[ .!]*$"
    r"|\b(?:gets?|krijgt|krijgen) (?:less|more|fewer|better|minder|meer|beter)\b|\b(?:saves?|scheelt|bespaart) (?:them|him|her|ze|hem|haar|time|tijd|\d|an?|een)\b"
)
# When the step in front of it begins: "head brewer tests 2 weeks, starting 7 dec".
_BEGINS: Final = later(
    r"(?:starting|starts|beginning|start|begint|vanaf|from|ingaand|te beginnen)(?: (?:on|op|from|vanaf|in|the|de|around|rond))* (?:\d|mon|tue|wed|thu|fri|sat|sun|ma|di|wo|do|vr|jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|next|volgende|begin|eind|early|late|mid|half)[\w/.-]*(?: [\w/.-]+){0,2}"
)


# In what form they buy, and how often somebody meets, is no act either.
_IS_HOW: Final = later(
    r"(?:via |een |an? )?(?:meervoudig|enkelvoudig|niet)[ -]?(?:onderhands|openbaar)e?(?: (?:aanbesteding|procedure))?"
    r"|(?:they |ze |die )?go(?:es)? through (?:an? |the )?(?:framework|tender)\b.*"
    r"|(?:(?:they|ze|zij|die|who|it) )?(?:meets?|meeting|vergaderen|vergadert|komen bijeen|komt bijeen)(?: (?:every|each|elke|iedere|first|eerste)\b.*)?"
)


def _is_wish(said: Utterance, topic: str | None) -> bool:
    """Whether a step is only what they want from us: "want excel training for 12 people", "lease for 6 vans"."""
    what = content(topic or "")
    rest = content(said.text) - what - _WISHES
    wished = bool(what & content(said.text)) and not _WISHES.isdisjoint(said.words[:_NEAR])
    return wished or (bool(what and rest) and all(any(map(str.isdigit, word)) for word in rest))


def is_only_wished(said: Utterance, language: Language, topic: str | None, who: str | None) -> bool:
    """Whether words only say that somebody wants what they buy: "fergal wants levellers", but "she wants to taste our wine"."""
    if "to" in said.words or is_verb_alone(utterance(said.words[-1] if said.words else ""), language):
        return False
    bought, words = content(topic or ""), content(said.text) - content(who or "")
    return bool(words & bought) and not _WISHES.isdisjoint(said.words) and words <= bought | _WISHES


_WISHES: Final = frozenset(
    "want wants wanted need needs looking wil willen wilt zoekt zoeken nodig for voor".split()
)
_NEAR: Final = 2
