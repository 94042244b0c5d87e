"""What is said against what the coach kept: "that's not a step", "where does it say that?". It is never an answer.

What it names is taken away; where that is not plain, one line says how to change it. The open question is put again, and
what else the message tells is read for itself.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from bot.coach import answering, closing, taking_away
from bot.coach.draft import Draft
from bot.coach.effects import KeepAnswer
from bot.coach.once import later
from bot.coach.order_words import SIGHS
from bot.coach.replies import Ask
from bot.coach.taking_away import ANY, Kind
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.walking import go_on, repeat

_KINDS: Final[dict[Kind, str]] = {
    "next_step": r"(?:volgende|eerstvolgende|next) (?:stap(?:pen)?|steps?)",
    "step": r"stap(?:pen|je)?|(?:buying |process )?steps?",
    "action": r"acties?|zet(?:ten)?|actions?|moves?|to-?do(?:'?s)?|taak|taken|tasks?",
    "person": r"persoon|personen|mens|mensen|persons?|people|human|man|vrouw|woman",
    "rival": r"concurrent(?:en|ie)?|rivals?|competitors?|competition",
}
_KIND: Final = "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items())
_WHAT: Final = r"[\"']?(?P<what>\S.{0,60}?)[\"']?"
_REALLY: Final = r"(?:really |even |actually |exactly |echt |toch |gewoon |helemaal |ook |eigenlijk |nou |zeker |absoluut |dus )*"
_OF: Final = r"(?:a |an |any |one of |my |our |their |your |his |her |the |een |de |het |mijn |onze |hun |jouw |zijn |haar |echte? |aparte |losse |real |separate )*"
_NO: Final = r"(?:(?:no|nee|nope|neen|joh|hoor|hey|ho|man|mate),? )*"
_THERE: Final = r"(?P<tail>(?:[\s,:;\-(].*)?)"


@cache
def _denials() -> tuple[re.Pattern[str], ...]:
    return tuple(
        later(rf"{SIGHS}{_NO}{words}", re.DOTALL)
        for words in (
            rf"{_WHAT}(?:'s| is|'re| are| was| were|(?<=that)s|(?<=those)re) {_REALLY}(?:not|no) {_REALLY}{_OF}(?:{_KIND})\b{_THERE}",
            rf"{_WHAT} (?:isn'?t|ain'?t|wasn'?t|aren'?t|weren'?t) {_REALLY}{_OF}(?:{_KIND})\b{_THERE}",
            rf"{_WHAT} (?:is|was|zijn|waren) {_REALLY}(?:geen|g'?n|niet) {_REALLY}{_OF}(?:{_KIND})\b{_THERE}",
            rf"(?:geen|not an?|niet een) (?:{_KIND}),? (?P<what>\S.{{0,60}}?){_END}",
            rf"(?:de |het |die |the |that |my |mijn |hun |their )?(?:{_KIND}) {_WHAT} (?:klopt niet|is fout|is wrong|is incorrect|hoort (?:er )?niet(?: bij\b[^,;.]*)?|doesn'?t belong(?: there| here)?|(?:slaat|raakt) nergens op){_THERE}",
        )
    )


_END: Final = r"[.!]*(?P<tail>)"


@cache
def _products() -> tuple[re.Pattern[str], ...]:
    """Case "beds is what I sell", "Ben is me": what is ours is nothing of theirs."""
    sold = r"(?:(?:just |only )?what (?:i|we) (?:sell|supply|do|make|offer)|our (?:product|business|thing)|what it'?s about|(?:gewoon )?wat (?:ik|wij|we) (?:verkoop|verkopen|lever|leveren|doe|doen|maak|maken)|ons product|waar het om gaat)"
    asked = r"(?:where does it say|who says|who said|since when|how come|why does it say|waar staat|wie zegt|sinds wanneer is|hoezo is|waarom staat er)(?: er)?(?: that| dat)?"
    one_of_us = r"(?:me|myself|our (?:own )?(?:rep|colleague|salesman|guy|girl)|onze (?:eigen )?(?:collega|vertegenwoordiger|verkoper)|my (?:own )?(?:colleague|boss|manager)|one of us|on our side|from our side|mijn (?:eigen )?(?:collega|baas)|van ons|een van ons)"
    return (
        later(rf"{SIGHS}{_NO}{_WHAT}(?:'s| is| are| zijn) {sold}{_THERE}", re.DOTALL),
        later(
            rf"{SIGHS}{_NO}{_WHAT}(?: ben ik(?: zelf)?(?: niet)?|(?:'s| is) {one_of_us}){_THERE}", re.DOTALL
        ),
        later(rf"{SIGHS}{asked} {_WHAT} (?:is |are )?{_OF}(?:{_KIND})(?: is| zijn)?\b{_THERE}", re.DOTALL),
    )


# That nobody called so is one answers a question about people, and about rivals; of these no question asks.
_NEVER_ANSWERED: Final = frozenset({"step", "action"})
_THAT: Final = frozenset("that thats this it they those these dat dit die deze het zij ze".split())
_SENTENCE: Final = later(r"[^.!?;\n]+[.!?;\n]*\s*")
_CLAUSE: Final = later(r"[^.!?;,\n]+[.!?;,\n]*\s*")
# What is said of the complaint itself, and tells nothing of the deal.
_COMMENT: Final = later(
    r"[\s,;:.!?\-)]*(?:$|(?:no|nee|nope|neen|ja|yes|hey|hallo|hello|sorry|oh)[\s,.!]*$|[^.!?]{1,40} (?:are|zijn) (?:two|twee|2|three|drie|different|verschillende|separate|aparte|gewoon|just) [^.!?]{0,20}(?:people|persons?|mensen|personen|things|dingen)[\s.!]*$|(?:(?:and|en|so|dus|but|maar) )*(?:(?:that|this|it|dat|dit|het|die)(?:'s| is| was|s)?\b|i (?:was|am|meant|said|sell|mean|only|just|wanted)\b|i'm\b|ik (?:bedoel\w*|zei|was|wil\w*|wou|verkoop|zat|ben)\b|because\b|want\b|omdat\b|(?:either|though|at all|anymore|any ?more|hoor|joh|toch|dus|man|please|pls|yet|of (?:theirs|ours|mine)|van (?:hun|hen|ons|mij))\b[\s.,!]*$"
    r"|(?:please )?(?:delete|remove|drop|scrap|lose) (?:that|it|this|them|those)\b|(?:take|get) (?:that|it|them) (?:off|out|away)\b|(?:get )?rid of it\b|weg (?:ermee|daarmee|met die|ermee)\b|(?:haal|gooi|streep|verwijder|schrap|wis) ?(?:die|dat|het|hem|m|ze|t)?(?: maar| even)*(?: weg| eruit| eraf| door)?[\s.,!]*$|(?:eruit|weg|away|out)[\s.,!]*$))"
)


def take(draft: Draft, said: Utterance) -> bool:
    """Take a complaint about something that was kept, and put the question again. False for anything else."""
    if not draft.has_deal or draft.conversation.phase not in _TALKING:
        return False
    before = ""
    for found in _SENTENCE.finditer(said.text):
        sentence = utterance(found[0].strip(" .!?;\n"))
        gone = _taken_away(draft, sentence)
        if gone is not None:
            what, tail = gone
            _answer(draft, what, _told(before), _told(f"{tail} {said.text[found.end() :]}"))
            return True
        before += found[0]
    return False


_TALKING: Final = frozenset({"asking", "mirroring", "closing", "idle", "paused"})


def _taken_away(draft: Draft, sentence: Utterance) -> tuple[str | None, str] | None:
    """What a sentence takes off the deal, None where it does not say what plainly, and what else stands in it. None for no complaint."""
    for pattern in _denials():
        found = pattern.fullmatch(sentence.fold)
        if found is None:
            continue
        kind = next(name for name in _KINDS if found[name] is not None)
        what = sentence.text[slice(*found.span("what"))].strip("\"' ")
        tail = sentence.text[slice(*found.span("tail"))]
        if set(utterance(what).words) <= _THAT:
            return taking_away.latest(draft, kind), tail
        gone = taking_away.named(draft, (kind,), what)
        if gone is not None:
            return gone, tail
        if kind in _NEVER_ANSWERED:
            return None, tail
    for pattern in _products():
        found = pattern.fullmatch(sentence.fold)
        if found is not None:
            what = sentence.text[slice(*found.span("what"))].strip("\"' ")
            gone = taking_away.named(draft, ANY, what)
            if gone is not None or pattern is _products()[-1]:
                return gone, sentence.text[slice(*found.span("tail"))]
    return None


def _told(text: str) -> str:
    """What a part of the message tells of the deal: a comment on the complaint tells nothing."""
    told = [part[0] for part in _CLAUSE.finditer(text) if _COMMENT.match(utterance(part[0]).fold) is None]
    return "".join(told).strip(" ,;:-")


def _answer(draft: Draft, gone: str | None, *told: str) -> None:
    """Say what is gone, or how to change it; take what else was told, and put the question that is open now."""
    more = " ".join(part for part in told if part)
    if gone is None:
        if not (more and take(draft, utterance(more))):
            draft.say("complaint.how")
            _hear_more(draft, more)
        return
    draft.record(KeepAnswer("note", draft.said.original if draft.said is not None else gone, draft.deal_id))
    draft.say("complaint.gone", what=gone)
    if draft.conversation.phase not in {"asking", "mirroring"}:
        closing.show_summary(draft)
        return
    go_on(draft)
    if more and draft.open_question_id is not None:
        # The question stands below what the rest of the message answers.
        draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
        if not take(draft, utterance(more)):
            answering.answer(draft, more)


def _hear_more(draft: Draft, more: str) -> None:
    """Take what was told beside a complaint, and put the question that is open."""
    if more and draft.open_question_id is not None:
        answering.answer(draft, more)
    else:
        repeat(draft)


_AGAINST: Final = later(
    rf"{SIGHS}(?:(?:that|it|dat|het) was (?:just |only |maar |gewoon )?(?:a |an |een |n )?(?:joke|grap|grapje|geintje)\b.*|i (?:was|am) (?:just |only )?(?:joking|kidding)\b.*|ik maakte (?:maar )?een grap\w*"
    rf"|(?:that|it|dat|het) was (?:an? |the |een |het )?(?:answer to|antwoord op|meant for|bedoeld voor|about the (?:last|previous) question|over de vorige vraag)\b.*"
    rf"|(?:(?:no|nee),? )*you(?:'ve| have|ve)? (?:just )?(?:deleted|removed|wiped|lost|overwrote|erased|threw|dropped|ruined|messed up|killed)\b.*"
    r"|je (?:hebt|heb) .*\b(?:gewist|verwijderd|weggehaald|weggegooid|overschreven|kwijtgemaakt|weggelaten)\b.*"
    r"|(?:(?:it|that|this|they|he|she)(?:'s| is| are|'re)? (?:not|isn'?t|aren'?t)|\S.{0,40} (?:isn'?t|aren'?t|is not|are not)) (?:even )?(?:in|on) (?:your|the|there|my) ?(?:list|route|steps|summary|process)?\b.*"
    r"|(?:dat|die|het|deze|\S.{0,40}) (?:staat|staan) (?:er )?(?:nog |ook |helemaal |nergens |toch )*(?:niet|nergens)(?: eens)?(?: (?:bij|in|op|tussen))?(?: (?:je|jouw|de|het|die|mijn))?(?: (?:lijst(?:je)?|rijtje|route|stappen|overzicht))?)"
)
# Said of the coach itself, or of what it shows.
_YOU: Final = later(
    rf"{SIGHS}(?:you(?:'re|re| are) (?:just |really |so )*(?:not (?:listening|reading|paying attention|getting (?:it|this))|wrong|confused|useless|mixing|making (?:this|that|it|things|stuff) up|ignoring)\b.*"
    r"|you (?:don'?t|never|didn'?t|do not|did not) (?:listen|understand|read|hear|pay attention)\b.*|you (?:just )?made (?:that|it|this) up\b.*"
    r"|(?:je|jij) (?:luistert|snapt|begrijpt|leest|hoort) (?:\w+ ){0,2}?(?:niet|niks|niets|nooit|slecht)\b.*|(?:je|jij) (?:bent|zit) (?:\w+ )?(?:fout|mis|verkeerd|in de war|doof)\b.*|(?:je|jij) verzint\b.*|dat verzin je\b.*"
    r"|(?:that|the|your|this|de|die|je|jouw|het|dat|deze) (?:\w+ in (?:your|the|je|de) )?(?:summary|list|route|overview|card|samenvatting|lijst|lijstje|overzicht|kaart) (?:is|are|klopt|kloppen|slaat|deugt) (?:\w+ )?(?:wrong|rubbish|nonsense|incorrect|not right|off|niet|fout|onzin|nergens op)\b.*"
    r"|(?:the|your|de|je) \w+ (?:in|on|op) (?:your|the|je|de) (?:list|summary|card|lijst|samenvatting|kaart) (?:is|are|klopt|kloppen|zijn) .*)"
)
_ASKS_WHERE: Final = later(
    rf"{SIGHS}(?:where|why|how come|who said|who says|what happened|waar|waarom|hoezo|hoe kom je|wie zegt|wat is er gebeurd)\b.*"
)


# "Where does that come from?": asked of what is kept, and of no question of ours.
_ASKS_FROM_WHERE: Final = later(
    rf"{SIGHS}(?:where (?:on earth |the hell )?(?:(?:does|did|do) (?:it|that|this|the|you)|(?:is|are) (?:my|the))|who (?:said|says) (?:that|so|it)|waar (?:staat|staan|komt|komen|haal je|(?:is|zijn) (?:mijn|de|het))|wie (?:zegt|zei) (?:dat|zoiets))\b"
)


def take_against(draft: Draft, said: Utterance) -> bool:
    """Say how what is kept is changed, where somebody says that it is not as it was told: "it isn't in your list"."""
    return _explain(
        draft,
        said,
        lambda fold: (
            any(words.fullmatch(fold.strip(" .!?;")) for words in (_AGAINST, _YOU))
            or (fold.endswith("?") and _ASKS_FROM_WHERE.match(fold) is not None)
        ),
    )


def take_question(draft: Draft, said: Utterance) -> bool:
    """The same where they ask why it is as it is, or where it comes from: no question of ours is answered by that."""
    return _explain(draft, said, _asks_where)


def asks_where(said: Utterance) -> bool:
    """Whether it is asked why something is as it is, or where it comes from."""
    return _asks_where(said.fold.strip())


def _asks_where(fold: str) -> bool:
    return fold.endswith("?") and _ASKS_WHERE.fullmatch(fold) is not None


def _explain(draft: Draft, said: Utterance, is_one: Callable[[str], bool]) -> bool:
    if not draft.has_deal or draft.conversation.phase not in {"asking", "mirroring", "closing"}:
        return False
    parts = [found[0] for found in _SENTENCE.finditer(said.text)]
    others = [part for part in parts if not is_one(utterance(part).fold.strip())]
    if len(others) == len(parts):
        return False
    told = _told(
        "".join(part for part in others if _ASKS_WHERE.fullmatch(utterance(part).fold.strip()) is None)
    )
    if told and draft.open_question_id is not None:
        # What it should have been stands behind it.
        answering.answer(draft, told)
        return True
    draft.record(KeepAnswer("note", said.original, draft.deal_id))
    draft.say("complaint.how")
    repeat(draft)
    return True
