"""What the customer is called, told or put right in words: "nee, de klant heet Zonnehof", "it's called Kestrel Gym, not Kestrel"."""

import re
from typing import Final

from bot.coach.answers.walking import put_anew, reopen
from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE
from bot.coach.basics.record import replace
from bot.coach.finding import naming
from bot.coach.showing import asking
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.turn.questions import BY_ID
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import own_firm, phrases, told_wrong
from bot.coach.words.name_words import readable
from bot.coach.words.reading import normalised_account, read_deal, read_signing_said

_LONGEST: Final = 16
_WORDS_OF_A_NAME: Final = 6
_FIRST: Final = r"(?:(?:nee|neen|no|nope|sorry|oh|o|wacht|wait|maar|but|and|en|actually|eigenlijk|dus|well|nou|hm+)[, ]+)*"
_CUSTOMER: Final = r"(?:(?:de|deze|die|het|dit|the|this|that|our|mijn|my)\s+)?(?:klant|bedrijf|deal|klantnaam|firma|customer|company|client|account|customer'?s name|company'?s name)"
_CALLED: Final = r"(?:\s+(?:heet|heten|noemt zich|moet .{0,12}heten|is called|are called|should be called|goes by)|'s called)"
_NAME: Final = r"(?P<new>[^\s,;:](?:[^,;:.!]|[.!](?!\s)){0,60}?)"
_NOT_OLD: Final = (
    r"(?:,?\s+(?:(?:en|and|dus|so|maar|but)\s+)?(?:niet|not|geen|ipv|instead of)\s+(?P<old>\S.{0,60}?))"
)
_NOW: Final = r"(?:nu|now|tegenwoordig|sinds kort|these days|nowadays|voortaan|from now on)"
_BEHIND: Final = rf"(?:\s+(?:hoor|dus|trouwens|please|graag|btw|though|then|dan|{_NOW}))*\s*[.!]*"
_REALLY: Final = rf"(?:\s+(?:eigenlijk|gewoon|echt|officieel|actually|really|just|{_NOW}))*"

_THE_NAME: Final = r"(?:(?:(?:de|the|hun|their)\s+)?(?:klant|bedrijfs|company\s+|customer\s+|account\s+)?(?:naam|name)(?:\s+(?:van\s+(?:de\s+klant|het\s+bedrijf)|of\s+the\s+(?:customer|company)))?)"


# Told of the customer itself: whatever it was called before, this is its name.
_TOLD: Final = tuple(
    later(_FIRST + words + _BEHIND)
    for words in (
        rf"{_CUSTOMER}{_CALLED}{_REALLY}\s+(?!niet |not |geen ){_NAME}{_NOT_OLD}?",
        # "3, name is Datev" is of whoever is asked for.
        rf"(?!name\b|naam\b){_THE_NAME}\s+is{_REALLY}\s+{_NAME}{_NOT_OLD}?",
        rf"{_THE_NAME}\s+(?:moet\s+zijn|should\s+be){_REALLY}\s+{_NAME}{_NOT_OLD}?",
        rf"{_THE_NAME}\s+moet{_REALLY}\s+{_NAME}\s+(?:zijn|worden)",
        rf"{PLEASE}(?:hernoem|rename)(?:\s+(?:it|this|that|them|het|dit|dat|ze|de\s+naam|the\s+name))?\s+(?:in|naar|to|into)\s+{_NAME}",
        rf"{PLEASE}(?:verander|change|wijzig)\s+(?:de\s+naam|the\s+name|name)\s+(?:in|naar|to|into)\s+{_NAME}",
        rf"{PLEASE}(?:noem|call)\s+(?:het|ze|hem|'t|{_CUSTOMER}|it|them)(?:\s+(?:maar|voortaan|gewoon|even|just))*\s+{_NAME}",
        rf"{PLEASE}(?:hernoem|rename|verander|change|wijzig)\s+(?:(?:de|the)\s+naam\s+van\s+|the\s+name\s+of\s+)?{_CUSTOMER}\s+(?:in|naar|to|into)\s+{_NAME}",
    )
)


# The name beside the one that was wrong, which must be this customer's.
_INSTEAD: Final = tuple(
    later(_FIRST + words + _BEHIND)
    for words in (
        rf"(?:(?:het|'t|ze|dat|it|they|that|{_CUSTOMER})(?:{_CALLED}|'s|\s+is|\s+are|'re){_REALLY}\s+)?{_NAME}{_NOT_OLD}",
        rf"(?:(?:het|'t|ze|dat|it|they|that|{_CUSTOMER})(?:{_CALLED}|'s|\s+is|\s+are|'re){_REALLY}\s+)?(?:niet|geen|not|it isn'?t|het is niet)\s+(?P<old>\S.{{0,60}}?),?\s+(?:maar|but|it'?s)\s+{_NAME}",
        rf"(?P<old>\S.{{0,60}}?)\s+(?:should\s+be|must\s+be|moet\s+zijn){_REALLY}\s+{_NAME}",
        rf"(?P<old>\S.{{0,60}}?)\s+moet{_REALLY}\s+{_NAME}\s+(?:zijn|heten|worden)",
        rf"{PLEASE}(?:hernoem|rename|verander|change|wijzig)\s+(?P<old>\S.{{0,60}}?)\s+(?:in|naar|to|into)\s+{_NAME}",
    )
)


_LONGER: Final = later(
    rf"{_FIRST}(?:(?:het|'t|ze|it|they)(?P<called>{_CALLED}|'?re called|s called)|it'?s|it is|that'?s|that is|het is|'t is|tis|dat is){_REALLY}\s+{_NAME}{_BEHIND}"
)
# The name it was told by, and how it is called now.
_OWN_NOW: Final = later(
    rf"{_FIRST}(?P<old>\S.{{0,60}}?)(?:\s+(?:heet|heten|is called|are called|is named)|\s+(?:is|are)(?=.*\b{_NOW}\s*[.!]*$)|\s+(?:is|are)(?=\s+{_NOW})){_REALLY}\s+{_NAME}{_BEHIND}"
)
_NOT_THIS: Final = later(
    rf"{_FIRST}{_CUSTOMER}(?:(?:{_CALLED}|\s+is)\s+(?:(?:niet|not)\s+(?:called\s+)?(?P<old>\S.{{0,60}}?)|(?P<before>\S.{{0,60}}?)\s+niet)|\s*(?:isn'?t|is not)\s+called\s+(?P<so>\S.{{0,60}}?)){_BEHIND}"
)
_NO: Final = r"(?P<no>(?:(?:nee|neen|no|nope|sorry|wacht|wait|maar|but)[, ]+)*)"
_SOLD: Final = (
    r"(?:[,.;]?\s+(?:(?:en|and)\s+)?(?:(?:ik|wij|we|i)\s+(?:verkoop|verkopen|lever|leveren|doe|doen|sell|supply|do|offer|make)"
    r"|(?:het|dat|'t|it)(?:'s|\s+is|\s+gaat)\s+(?:om|over|about))\s+(?P<what>\S.{1,60}?))?"
)
# "De klant is Zonnehof" says how it is called where it puts something right, or the name was half right.
_IS_IT: Final = (
    later(
        rf"{_NO}{_CUSTOMER}\s+(?:is|was){_REALLY}\s+(?!niet |not |geen ){_NAME}{_NOT_OLD}?{_SOLD}{_BEHIND}"
    ),
    later(
        rf"{_NO}{_NAME}\s+(?:is|was){_REALLY}\s+(?:de|the|onze|our|mijn|my)\s+(?:klant|customer|client){_NOT_OLD}?{_SOLD}{_BEHIND}"
    ),
)
_NODS: Final = frozenset("nee neen no nope ja yes sorry wacht wait maar but en and oh".split())
# With one of these it is a sentence.
_NO_NAME: Final = frozenset("dat was is zijn that are maar but niet not geen heet heten called".split())
_PARTS: Final = later(r"[,.;!]\s+")
# Behind an "and" a clause of its own begins where a verb follows soon; "Moss and Sons" is one name.
_CLAUSES: Final = later(
    r"[,.;!]\s+(?:(?:en|and|maar|but)\s+(?=\S+\s))?|\s+(?:en|and|maar|but)\s+(?=(?:\S+\s+){1,3}(?:is|zijn|was|are|heet|heeft|has|tekent|signs|wil|wants|moet|must|gaat)\b|(?:remove|delete|take|haal|gooi|schrap|verwijder|zet|add|voeg)\b)",
    re.IGNORECASE,
)
_MAY_BE_TOLD: Final = Gate(*_TOLD)
_MAY_PUT_RIGHT: Final = Gate(*_INSTEAD, _LONGER, _OWN_NOW)
_MAY_BE_CALLED: Final = Gate(*_TOLD, *_INSTEAD, _LONGER, _OWN_NOW, _NOT_THIS, *_IS_IT)


def given(said: Utterance) -> str | None:
    """The name that a text gives to a customer in so many words: "noem het maar klant X"; None where it gives none."""
    if len(said.words) > _LONGEST or not _MAY_BE_TOLD.opens(said):
        return None
    found = next((match for told in _TOLD if (match := told.fullmatch(said.fold)) is not None), None)
    return _name(said, found) if found is not None else None


def _named(draft: Draft, said: Utterance) -> str | None:
    """All of a text, where the name was said to be wrong and this has a word of it: "naam is fout, acme ijzer"."""
    shares = set(said.words) & set(utterance(draft.facts.deal.account).words)
    return (
        said.text.strip(" .!")
        if shares and 0 < len(said.words) <= _WORDS_OF_A_NAME and not set(said.words) & _NO_NAME
        else None
    )


def _given_instead(draft: Draft, said: Utterance) -> str | None:
    """The same, unless it is given in place of a name that is not this customer's: "de naam is Hanna, niet Anna"."""
    found = next((match for told in _TOLD if (match := told.fullmatch(said.fold)) is not None), None)
    old = found.groupdict().get("old") if found is not None else None
    return given(said) if old is None or _is_own(draft, old) else None


def take(draft: Draft, said: Utterance) -> bool:
    """Call the customer at hand what was said; False where something else was said."""
    if not draft.has_deal or len(said.words) > _LONGEST or not _MAY_BE_CALLED.opens(said):
        return False
    told = told_wrong.apart(said, draft.language)
    said = told.said
    if read_signing_said(said) is not None:
        # "No, Jan signs, not Van der Wal" is about who signs, also where the customer is called Van der Wal.
        return False
    said_so = _is_it(draft, said)
    if given(said) is not None and _given_instead(draft, said) is None:
        return False
    name = (
        given(said)
        or (_named(draft, said) if told.name else None)
        or next((name for part in _tails(said) if (name := _put_right(draft, part, wrong=told.wrong))), None)
    )
    name = name or (_name(said, said_so) if said_so is not None else None)
    name = name or _instead_of_us(draft, said)
    if name is None:
        beside = _told_beside(draft, said)
        return beside if beside is not None else _denied(draft, said)
    name = _as_written(draft, name)
    known = [deal for deal in naming.known_deals(draft, name) if deal.id != draft.deal_id]
    if any(normalised_account(deal.account) == normalised_account(name) for deal in known):
        # That one is there already: what is told of it is told there.
        return False
    if said_so is None or not said_so["what"] or name != draft.facts.deal.account:
        _call(draft, name)
    if said_so is not None and said_so["what"]:
        # "…, ik verkoop bewaking": what it is about is told with it.
        topic = phrases.shortened(said.text[slice(*said_so.span("what"))].strip(" .!"))
        draft.record(PutDeal(replace(draft.facts.deal, topic=topic)))
        draft.say("ack.topic", topic=topic)
    put_anew(draft)
    return True


def _instead_of_us(draft: Draft, said: Utterance) -> str | None:
    """The customer's name, told beside it that the firm at hand is the salesperson's own: "nee, Lingua ben ik zelf, de klant is ASML"."""
    if _OF_CUSTOMERS.isdisjoint(said.words) or not own_firm.is_said_to_be_us(
        said.text, draft.facts.deal.account
    ):
        return None
    for part in map(utterance, _PARTS.split(said.text)):
        found = _IS_IT[0].fullmatch(part.fold)
        if found is not None:
            return _name(part, found)
    return None


def _as_written(draft: Draft, name: str) -> str:
    """The name, with the capitals it has already where it is told again in small letters."""
    account = draft.facts.deal.account
    return account if name.islower() and utterance(name).words == utterance(account).words else name


def _call(draft: Draft, name: str) -> None:
    """Call the customer so, which is said also where it was called that; a topic that was but a word of the name is none."""
    deal = draft.facts.deal
    part = deal.topic is not None and set(utterance(deal.topic).words) <= set(utterance(name).words)
    draft.record(PutDeal(replace(deal, account=name, topic=None if part else deal.topic)))
    draft.say("ack.account", customer=name)


def _told_beside(draft: Draft, said: Utterance) -> bool | None:
    """Take the name out of one sentence of several, and let the rest be read on: None where none of them gives it."""
    pieces = [
        piece
        for piece in _CLAUSES.split(said.text)
        if piece.strip() and not set(utterance(piece).words) <= _NODS
    ]
    for place, piece in enumerate(pieces):
        part = utterance(piece)
        so = _is_it(draft, part)
        name = given(part) or _put_right(draft, part) or (_name(part, so) if so is not None else None)
        rest = ". ".join(pieces[:place] + pieces[place + 1 :]).strip()
        if name is None or not utterance(rest).words:
            continue
        name = _as_written(draft, name)
        if any(
            normalised_account(deal.account) == normalised_account(name)
            for deal in naming.known_deals(draft, name)
            if deal.id != draft.deal_id
        ):
            return False
        _call(draft, name)
        if draft.conversation.phase == "asking" and draft.open_question_id in BY_ID:
            # Put anew, the question has the new name in it; what else is told is read before it is shown.
            asking.ask_by_id(draft, draft.open_question_id)
            draft.parts.pop()
        draft.said = utterance(rest)
        return False
    return None


def _tails(said: Utterance) -> list[Utterance]:
    """The text, and what is left of it behind each of its stops: "sorry dat was een grapje, geen Rabobank maar Achmea"."""
    ends = [found.end() for found in _PARTS.finditer(said.text)]
    return [said, *(utterance(said.text[end:]) for end in ends)]


def _put_right(draft: Draft, said: Utterance, *, wrong: bool = False) -> str | None:
    if not _MAY_PUT_RIGHT.opens(said):
        return None
    renamed = _OWN_NOW.fullmatch(said.fold)
    if renamed is not None and _is_whole(draft, renamed["old"]):
        return _name(said, renamed)
    for instead in _INSTEAD:
        found = instead.fullmatch(said.fold)
        if found is not None and _is_own(draft, found["old"]):
            return _name(said, found)
    found = _LONGER.fullmatch(said.fold)
    if found is None:
        return None
    own, new = set(utterance(draft.facts.deal.account).words), set(utterance(found["new"]).words)
    # "It's Harm Bos", of a customer called so, may be whoever was asked for.
    so = own < new or (own == new and draft.open_question_id not in naming.ASKS_WHO)
    # "Klopt niet, het heet Acme Staalbouw": what shares a word with its name is the customer, where it is called so or was wrong.
    so = so or bool(own & new and (found["called"] or wrong)) or bool(found["called"] and wrong)
    if not (so or _is_no_step(draft, said.text[slice(*found.span("new"))])):
        return None
    return _name(said, found)


def _is_no_step(draft: Draft, name: str) -> bool:
    """Whether "it's Jan Bos" can only be how the customer is called: at the first question it is no step."""
    if draft.open_question_id != "steps":
        return False
    words = name.split()
    if len(words) == 1 or utterance(name).words[0] in naming.SMALL_WORDS:
        return False
    return all(word[:1].isupper() for word in words) or _is_a_customer(draft, name)


def _is_it(draft: Draft, said: Utterance) -> re.Match[str] | None:
    """Whether a text says who the customer is, who was called otherwise; "nee, de klant is boos" does not."""
    if _OF_CUSTOMERS.isdisjoint(said.words):
        return None
    own = set(utterance(draft.facts.deal.account).words)
    for pattern in _IS_IT:
        found = pattern.fullmatch(said.fold)
        if found is None:
            continue
        name = said.text[slice(*found.span("new"))]
        words = set(utterance(name).words)
        if words & own or (
            found["no"] and (any(char.isupper() for char in name) or _is_a_customer(draft, name))
        ):
            return found
    return None


def _is_a_customer(draft: Draft, name: str) -> bool:
    """Whether small letters name somebody one can call on: "st marys primary", and not "very angry"."""
    call = "gebeld met" if draft.language == "nl" else "spoke to"
    account = read_deal(utterance(f"{call} {name}"), draft.language, ()).account
    return account is not None and normalised_account(account) == normalised_account(name)


_OF_CUSTOMERS: Final = frozenset("klant bedrijf firma klantnaam customer company client account".split())


def _is_whole(draft: Draft, name: str) -> bool:
    """Whether a name is all that the customer at hand is called."""
    return utterance(name).words == utterance(draft.facts.deal.account).words


def _is_own(draft: Draft, name: str) -> bool:
    """Whether a name is the one that the customer at hand has now, or a part of it."""
    words, own = set(utterance(name).words), set(utterance(draft.facts.deal.account).words)
    return bool(words) and _NO_NAME.isdisjoint(words) and (words <= own or own <= words)


def _denied(draft: Draft, said: Utterance) -> bool:
    """Ask for the name where it is only said what it is not: "deze klant heet niet zo"."""
    found = _NOT_THIS.fullmatch(said.fold)
    old = (found["old"] or found["before"] or found["so"]) if found is not None else None
    if (
        old is None
        or draft.conversation.walk is None
        or not (old in {"zo", "that", "so"} or _is_own(draft, old))
    ):
        return False
    if draft.conversation.phase not in {"asking", "mirroring"}:
        draft.to_walk(only="deal_name")
    reopen(draft, "deal_name")
    return True


def _name(said: Utterance, found: re.Match[str]) -> str | None:
    start = said.fold.find(found.group())
    name = said.text[start + found.start("new") : start + found.end("new")].strip(" \"'“”‘’")
    words = set(utterance(name).words)
    if len(words) > _WORDS_OF_A_NAME or not _NO_NAME.isdisjoint(words):
        return None
    return phrases.shortened(name) if readable(name) is not None else None
