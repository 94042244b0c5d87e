"""News in several clauses, cut so that each can find its own place: a step that is done, who left, who else is in the race."""

import re
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.keeping import actions_done, people_known
from bot.coach.route.step_spoken_of import step_named
from bot.coach.told.our_words import only_its_day
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.own_reading import is_jotted, read_own_clauses
from bot.coach.words.reading import read_date, read_names, without_day
from bot.coach.words.word_kinds import opens_on_act

_CUT: Final = later(
    r"(?<!\b[Mm]r)(?<!\b[Dd]r)(?<!\b[Mm]rs)(?<!\b[Dd]hr)(?<!\b[Mm]evr)[.!?;\n]+(?=\s|$)\s*|,\s+|\s+(?=(?:maar|but|dus|so(?! (?:that )?(?:\w+ ){1,2}(?:can|could|may)\b)|omdat|because|since(?! (?:mon|tue|wed|thu|fri|sat|sun|yesterday|last|this|early|mid|the \d|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|terwijl|while|alleen nog|only)\s)"
)
# "Want" is "because" where Dutch is spoken, and "they want" elsewhere.
_WANT: Final = later(r"(?<!\bthey)(?<!\bi)(?<!\bwe)\s+(?=want\s(?!to\b|a\b|an\b|the\b))")
# Spoken by who dictates, and typed out.
_DICTATED: Final = later(r"\s+(?:punt|komma|full stop)$", re.IGNORECASE)
_AND: Final = later(r"\s+(?:en|and)\s+(?=\S)")
_LED: Final = later(
    r"(?:(?:maar|want|omdat|because|alleen(?= (?:de|het|the)\b)|but|en|and|ook|also|trouwens|btw|dus|so|uh+|euh|um+|oh|ow|nou|well|nee|no|ja|yes|yep|helaas|sadly|gelukkig|wacht|wait|daarna|dan|then|overigens)[\s,]+)+(?=\S)"
)
# Who brought the news stands before it: "linda belde net de baas is op vakantie".
_BROUGHT: Final = later(
    r"(?P<who>\w[\w.'-]*) (?:belde|mailde|appte|called|rang|texted|emailed|mailed)(?: (?:me|mij|us|ons))? (?:net |just |zonet )?(?:dat |that )?(?=\S+ \S+ \S+)"
)
# A clause tells something of somebody or something: one of these stands in it, or it ends on how it is with them.
_VERB: Final = later(
    r"\b(?:is|zijn|are|was|were|waren|heeft|hebben|has|have|had|wil|willen|wants?|wordt|worden|gaat|gaan|komt|komen|zit|zitten|ligt|staat|zegt|zei|says?|said|vindt?|vond|"
    r"thinks?|tekent|tekenen|signs?|beslist|decides?|moet|must|needs?|kan|can|mag|doet|did|does|offered|dropped|pushed|moved|gave|took|left|likes?|hates?|quoted|bid|pitched|voted|agreed|approved|signed|visited|called|asked|starts?|started|looks?|comes?|geoffreerd|kijkt|begint|takes|steps|neemt|valt|volgt|volgde|vertrekt|vertrok|leaves|stopt|succeeds|vervangt|replaces|biedt|bieden|twijfelt|stuurt|sends?)\b|'s (?:all |now |already )?(?:done|finished|ready|over|out|in|klaar|af|rond)\b"
)
# Said in passing, and of nothing.
_SIGH: Final = later(
    r"(?:thank god|thank goodness|goddank|godzijdank|gelukkig|helaas|sadly|yay|woo+hoo|haha\w*|lol|pff+|zucht|sigh|joepie|jippie|fingers crossed|duimen|hoera|mooi|top|fijn|great|nice|cool|punt|fyi|well|anyway|afijn)"
    r"[ .!]*|(?:(?:honestly|eerlijk gezegd)[ ,]*)?(?:i'?m|im|ik ben) (?:so |zo )?(?:fed up|done|klaar mee|er klaar mee|happy|blij)\b.{0,20}"
)
_BOTH_SIDES: Final = 2
_LONGEST_NAME: Final = 3
# So much beside an "and" shows whether two clauses meet there.
_BESIDE: Final = 300
# A text with more clauses than that is a report, which is read as a whole.
MOST: Final = 9


def clauses_of(draft: Draft, said: Utterance) -> tuple[Utterance, ...]:
    """The clauses of a text in the order they were told, without the words that only lead into one."""
    pieces: list[str] = []
    parts = [
        part
        for cut in _CUT.split(said.text)
        for part in (_WANT.split(cut) if draft.language == "nl" else (cut,))
    ]
    for part in parts:
        for piece in _at_ands(draft, part.strip()):
            if _SIGH.fullmatch(piece.casefold()) is not None:
                continue
            if pieces and (
                _belongs_to(draft, utterance(piece), utterance(pieces[-1][:_BESIDE]))
                or _is_day_of_ours(draft, piece, pieces[-1][-_BESIDE:])
            ):
                pieces[-1] = f"{pieces[-1]}, {piece}"
            elif utterance(piece).words:
                pieces.append(piece)
    bare = (_bare(piece) for piece in pieces)
    return tuple(told for told in bare if told.words and _SIGH.fullmatch(told.fold) is None)


def _bare(piece: str) -> Utterance:
    """A clause without what leads into it, in any case it was typed in."""
    said = utterance(_DICTATED.sub("", piece))
    led = _LED.match(said.fold)
    said = utterance(said.text[led.end() :]) if led is not None else said
    brought = _BROUGHT.match(said.fold)
    return utterance(said.text[brought.end() :]) if brought is not None else said


def _at_ands(draft: Draft, part: str) -> list[str]:
    """A part cut at each "and" that joins two clauses, and not two people or two things."""
    said = utterance(part)
    cuts = [
        found
        for found in _AND.finditer(said.fold)
        if _may_stand(said.fold[max(0, found.start() - _BESIDE) : found.start()])
        and _stands(said.fold[found.end() : found.end() + _BESIDE])
        and not (
            _VERB.search(said.fold[: found.start()]) is None and _NEITHER.match(said.fold[found.end() :])
        )
    ]
    pieces, at = [], 0
    for found in cuts:
        pieces.append(said.text[at : found.start()])
        at = found.end()
    return [*pieces, said.text[at:]]


# "The trustees and Amin haven't signed": what neither did is said of both.
_NEITHER: Final = later(
    r"(?:\S+ ){1,4}?(?:haven'?t|aren'?t|weren'?t|(?:have|are) not|(?:hebben|zijn|moeten) (?:\S+ ){0,3}?(?:niet|niks|niets|nog))\b"
)


def _may_stand(fold: str) -> bool:
    """Whether words before an "and" may be a clause: a verb that is listed stands in them, or they are many."""
    return _VERB.search(fold) is not None or len(fold.split()) > _BOTH_SIDES + 1


def _stands(fold: str) -> bool:
    """Whether words make a clause of their own: somebody or something, and what is told of it."""
    found = _VERB.search(fold)
    return found is not None and found.start() > 0 and len(fold.split()) > _BOTH_SIDES


# Nobody is called "staff happy" or "refs sent".
_TELLS: Final = actions_done.DONE | frozenset(
    "enthousiast tevreden blij content positief enthusiastic happy chuffed pleased positive delighted thrilled".split()
)
_ENDS: Final = frozenset("klaar af done ready finished".split())
# "Cleaner is ill, now 12 January": a new day is told of what was off, and not of what stands right before it.
_COMES_AGAIN: Final = frozenset(
    "now nu back terug komt wordt opnieuw again moved verzet verschoven rescheduled new nieuwe pas ends ending eindigt loopt duurt runs until tot".split()
)


def _is_day_of_ours(draft: Draft, piece: str, before: str) -> bool:
    """Whether a piece is only the day of what we were said right before it to do: "ik maak een proef. vrijdag af"."""
    zone = draft.context.zone
    if read_date(utterance(piece), draft.language, draft.today, zone) is None:
        return False
    told = read_own_clauses(utterance(f"{before}. {piece}"), draft.language, draft.today, zone)
    alone = read_own_clauses(utterance(before), draft.language, draft.today, zone)
    if is_jotted(before, draft.language) and told[-1].when is not None and told[-1].ours is None:
        # "Get Donna our spec sheet, before the end of January": an order to ourselves, and its day.
        return utterance(told[-1].text).fold == utterance(piece).fold and only_its_day(told[-1])
    return len(told) == len(alone) and told[-1].ours == "to_do" and told[-1].when is not None


def _belongs_to(draft: Draft, piece: Utterance, before: Utterance) -> bool:
    """Whether a piece says no more than when, or who that is: "second demo, 3 March", "a new director, mr Bakker"."""
    when = read_date(piece, draft.language, draft.today, draft.context.zone)
    if when is not None:
        points = piece.words[0].startswith(("that", "it", "dat")) or piece.words[0] in _COMES_AGAIN
        told = points or _VERB.search(piece.fold) is not None or step_named(draft, piece) is not None
        # "Decision by the 12th" tells something of its own, and "done before christmas" when what was told before it ends.
        told = told or piece.words[0] in _ENDS
        told = told or any(opens_on_act(word) for word in utterance(without_day(piece, when)).words)
        return phrases.only_a_date(piece, when) and not told
    if (
        len(piece.words) > _LONGEST_NAME
        or _VERB.search(piece.fold)
        or _TELLS & set(piece.words)
        or pronouns.ANYBODY & set(piece.words)
    ):
        return False
    named = read_names(piece, draft.language)
    known = people_known.is_called(draft.facts, piece.text)
    return bool(named) and named[0].name is not None and not known and len(before.words) > 1
