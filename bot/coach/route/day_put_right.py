"""The day of their next step put right: it moved, it was another day all along, or somebody there said another."""

import re
from datetime import date
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.pronouns import THEY
from bot.coach.keeping import people_known
from bot.coach.route.step_dates import MOVED, take_date, unadorned
from bot.coach.route.step_spoken_of import alike
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_date, without_day

_BECAUSE: Final = later(r",? (?:want|omdat|doordat|aangezien|because|cos|cause|since) \S")
# Behind the reason something else may be told, which is news of its own.
_TELLS_MORE: Final = later(r"[.;!?\n]\s*\S|,\s+(?:en|and|maar|but)\b")


_ORDERED: Final = later(
    r"[ ,.](?:(?:pas|zet|wijzig|verander)(?: (?:dat|het|die))?(?: (?:even|maar|dus|graag))* aan|(?:please )?(?:change|fix|adjust|update) (?:it|that))(?: please| graag| aub)?[ .!]*$"
)


def is_put_right(said: Utterance) -> bool:
    """Whether a text ends on the order to change what it tells: "so it's the 15th, not the 8th, change it"."""
    return _ORDERED.search(said.fold) is not None


_A_DAY: Final = frozenset({"date", "datum"})
_MOVE_IT: Final = later(
    r"\b(?:change|set|put|move|verander|wijzig|zet|verzet) (?:the |de |hun |their )?(?:next step|date|day|volgende stap|stap|datum|dag) (?:to|for|naar|in|op|on) |"
    r"\b(?:push|shift|delay|move|bump|schuif|verzet|verplaats|gooi) (?:it|that|this|hem|m|'m|dat|het|die) "
)


def redate(draft: Draft, said: Utterance) -> bool:
    """Take "it moved to 3 April" for the date of their next step. False when it is not that."""
    step = draft.facts.next_step
    reason = _BECAUSE.search(said.fold)
    if reason is not None and _TELLS_MORE.search(said.text, reason.start()) is None:
        # Why it moved is told behind it, and is no part of the day.
        said = utterance(said.text[: reason.start()])
    said = unadorned(said)
    if step is None or len(said.words) > _SHORT:
        return False
    if not (MOVED | _A_DAY) & set(said.words) and _MOVE_IT.search(said.fold) is None:
        return _another_day(draft, said) or _said_another(draft, said)
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if when is None:
        return _pushed_on(draft, said)
    take_date(draft, when.day, when.last)
    return True


_SPAN: Final = later(
    r"\b(?P<count>a|an|one|another|een|nog een|two|twee|three|drie|\d{1,2}) (?P<unit>days?|dag(?:en)?|weeks?|weken|wk|months?|maand(?:en)?)\b"
)
_ONE: Final = frozenset({"a", "an", "another", "een", "nog een"})


def pushed_to(draft: Draft, said: Utterance) -> DateReading | None:
    """The day that "push it a week" puts their next step on, counted from the day that was told of it."""
    step, found = draft.facts.next_step, _SPAN.search(said.fold)
    if step is None or step.last is None or found is None:
        return None
    span = f"in {'1' if found['count'] in _ONE else found['count']} {found['unit']}"
    when = read_date(utterance(span), draft.language, step.last, draft.context.zone)
    return when if when is not None and when.day >= draft.today else None


def _pushed_on(draft: Draft, said: Utterance) -> bool:
    when = pushed_to(draft, said)
    if when is None:
        return False
    take_date(draft, when.day, when.last)
    return True


_NOT_THAT_DAY: Final = later(r"\s(?:not|instead of|rather than|and not|niet|en niet|ipv|in plaats van)\s")


_BUT_THAT_DAY: Final = later(
    r"\b(?:niet|not|isn'?t|geen) (?:op |on |the |de )*(?P<wrong>\S.{0,24}?),? (?:maar|but)(?: (?:op|on|the|de))*? (?P<right>\S.*)"
)
_ONLY_NUMBER: Final = later(r"(?:(?:op|on|de|the) )*(?P<day>\d{1,2})(?:e|de|ste|st|nd|rd|th)?")
_NUMBER: Final = later(r"\b\d{1,2}\b")


def _not_but(draft: Draft, said: Utterance, found: re.Match[str]) -> bool:
    """Take "not the 4th but 5 December", where the 4th is what was told of their step. False when it is not that."""
    step, zone = draft.facts.next_step, draft.context.zone
    right = read_date(utterance(found["right"]), draft.language, draft.today, zone)
    if step is None or step.last is None or right is None:
        return False
    wrong = read_date(utterance(found["wrong"]), draft.language, draft.today, zone)
    number = _NUMBER.search(found["wrong"])
    told = wrong is not None and wrong.last == step.last
    if not told and (number is None or int(number.group()) != step.last.day):
        return False
    take_date(draft, right.day, right.last)
    return True


def _another_day(draft: Draft, said: Utterance) -> bool:
    """Take "it's the 15th, not the 8th", where the 8th is what was told of their step. False when it is not that."""
    wrong_first = _BUT_THAT_DAY.search(said.fold)
    if wrong_first is not None:
        return _not_but(draft, said, wrong_first)
    step, parts = draft.facts.next_step, _NOT_THAT_DAY.split(said.fold, maxsplit=1)
    if step is None or step.last is None or len(parts) != 2:  # the day and the one it is not
        return False
    zone = draft.context.zone
    right, wrong = (read_date(utterance(part), draft.language, draft.today, zone) for part in parts)
    number = _ONLY_NUMBER.fullmatch(parts[1].strip(" ."))
    told = wrong is not None and step.last == wrong.last
    told = told or (number is not None and int(number["day"]) == step.last.day)
    if right is None or not told:
        return False
    take_date(draft, right.day, right.last)
    return True


_SAID: Final = later(
    SIGHS
    + r"(?P<who>\w[\w.'-]*(?: \w[\w.'-]*)?) (?:now |nu |net |just )?(?:zei|zegt|zei dat het|said|says|told me|meldt|mailt|appt|texted|emailed)(?: (?:(?:it'?s|its|it is|it will be|it'll be|het wordt|wordt)(?: (?:gonna|going to) be)?|het is|dat het|dat|that|nu|now))? (?P<rest>.+)"
)


def _said_another(draft: Draft, said: Utterance) -> bool:
    """Take "wait, Karim said the 11th" for the day of their step, where Karim was told of. False when it is not that."""
    found = _SAID.fullmatch(said.fold)
    if found is None:
        return False
    somebody = people_known.find_person(draft.facts, found["who"], None) is not None
    if not somebody and found["who"] not in pronouns.THEY:
        return False
    rest = utterance(said.text[slice(*found.span("rest"))])
    when = read_date(rest, draft.language, draft.today, draft.context.zone)
    if when is None or not phrases.only_a_date(rest, when):
        return False
    take_date(draft, when.day, when.last)
    return True


_SHORT: Final = 9


# "No, the call is thursday": what is said of it besides its day.
_OF_THE_DAY: Final = frozenset(
    """no nope nee neen sorry wait wacht but maar oh well actually eigenlijk is it's its was wordt will be on op the de het their hun that die dat at om
    then dan now nu gewoon just really toch wel pas only not niet first eerst planned gepland set for voor staat moet should zou""".split()
)


_NO: Final = later(r"(?:no+|nope|nee+|neen|sorry|wait|wacht|wrong|fout|actually|eigenlijk)\b")


def denied_of_the_step(draft: Draft, said: Utterance) -> bool:
    """The same behind a "no", where a bare day is that of something else."""
    return _NO.match(said.fold) is not None and of_the_step(draft, said)


def of_the_step(draft: Draft, said: Utterance) -> bool:
    """Take "no, the call is thursday" where that is what they do next, on another day. False where it names anything else."""
    step = draft.facts.next_step
    if step is None or step.last is None or len(said.words) > _SHORT:
        return False
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if when is None or when.last < draft.today or when.last == step.last:
        return False
    about = utterance(step.what).words
    named = [word for word in utterance(without_day(said, when)).words if word not in _OF_THE_DAY | THEY]
    if not named or not all(_is_of(draft, word, about, step.what) for word in named):
        return False
    take_date(draft, when.day, when.last)
    return True


# A day that is said not to be the one, and how that is said.
_DENIED: Final = later(
    r"[,;]?\s*(?:\b(?:and|en|is|was) )?\b(?:not|niet?|geen|instead of|rather than|ipv|i\.p\.v\.|in plaats van|isn'?t|wasn'?t)\s+(?:(?:on|op|the|de|in)\s+)*(?P<wrong>\S+(?:\s+\S+){0,3})"
    r"|\b(?:i|ik) (?:said|wrote|put|typed|zei|schreef|typte|zette) (?:(?:on|op|the|de|in)\s+)*(?P<said>\S+(?: \S+){0,2}?),? (?:but|maar)\b"
    r"|(?:^|[,;] )(?:(?:the|de)\s+)?(?P<number>\d{1,2})(?:e|de|ste|st|nd|rd|th)? (?:should be|must be|moet)\b"
    r"|(?:^|[,;] )(?:(?:the|de)\s+)?(?P<fout>\S+(?: \S+){0,2}?) (?:is|was) (?:wrong|fout|verkeerd|niet juist|mis|not right)\b[,;.]?"
)
_THE_OTHER: Final = later(
    r"\s(?:maar|but|just|only|pas|moet|should|sh(?:ou)?ld|it'?s|its|het|'?t|is|sometime|somewhere|ergens|and|en)\b.*|[,;].*"
)
_CORRECTED: Final = 14
_PUT: Final = _OF_THE_DAY | frozenset(
    "sometime somewhere ergens moeten shld shoud make maak van zijn worden have has er there daar changed veranderd meant bedoel".split()
)


def corrected(draft: Draft, said: Utterance, *, day_wrong: bool = False, wrong: bool = False) -> bool:
    """Take "test is 10 dec not the 8th", "i said 8 but it's 9 December" for the day of their step. False when it is not that.

    Where the step is not named the day that is denied has to be its day, unless it was said that `day_wrong` is what it is.
    """
    step = draft.facts.next_step
    if step is None or step.last is None or len(said.words) > _CORRECTED or "?" in said.text:
        return False
    zone = draft.context.zone
    rest, denied, its_day = said.text, False, False
    for found in _DENIED.finditer(said.fold):
        name = next(one for one in ("wrong", "said", "fout", "number") if found[one])
        denied_day = _day_denied(draft, said.text[slice(*found.span(name))])
        if denied_day is None:
            continue
        denied, its_day = True, its_day or _is_its_day(draft, denied_day, step.last)
        end = found.start(name) + len(denied_day) if name == "wrong" else found.end()
        rest = f"{said.text[: found.start()]} {said.text[end:]}"
        break
    told = utterance(rest)
    when = read_date(told, draft.language, draft.today, zone)
    if when is None and denied:
        # "8 should be 18": a bare number is of the same month.
        when = _in_its_month(draft, told.fold.removesuffix(" zijn"), step.last)
        if when is None or not its_day:
            return False
        take_date(draft, when.day, when.last)
        return True
    if when is None or when.last < draft.today or when.last == step.last:
        return False
    about = utterance(step.what).words
    named = [word for word in utterance(without_day(told, when)).words if word not in _PUT | THEY]
    when = _in_its_month(draft, told.text[when.start : when.end], step.last) or when
    if not (all(_is_of(draft, word, about, step.what) for word in named) if named else its_day or day_wrong):
        return False
    if not (denied or day_wrong or (wrong and named) or _MAKES.match(said.fold)):
        return False
    take_date(draft, when.day, when.last)
    return True


_MAKES: Final = later(
    rf"{SIGHS}(?:(?:make|set|maak|zet)\b|.{{1,40}} (?:should be|sh(?:ou)?ld be|must be|moet)\b)"
)


def _day_denied(draft: Draft, text: str) -> str | None:
    """The words at the beginning of these that are a day and nothing else; None where they begin with none."""
    words = _THE_OTHER.sub("", text).split(" ")
    for count in range(len(words), 0, -1):
        part = " ".join(words[:count])
        told = utterance(part)
        when = read_date(told, draft.language, draft.today, draft.context.zone)
        if (when is not None and phrases.only_a_date(told, when)) or _ONLY_NUMBER.fullmatch(
            told.fold.strip(" .,")
        ):
            return part
    return None


def _in_its_month(draft: Draft, told: str, day: date) -> DateReading | None:
    """The day that a bare number puts in place of another: of the same month, where that is still to come."""
    number = _ONLY_NUMBER.fullmatch(utterance(told).fold.strip(" .,"))
    if number is None:
        return None
    when = read_date(
        utterance(f"{day.year}-{day.month:02}-{int(number['day']):02}"),
        draft.language,
        draft.today,
        draft.context.zone,
    )
    return when if when is not None and when.day >= draft.today else None


def _is_its_day(draft: Draft, wrong: str, day: date) -> bool:
    told = utterance(wrong)
    when = read_date(told, draft.language, draft.today, draft.context.zone)
    number = _ONLY_NUMBER.fullmatch(told.fold.strip(" .,"))
    return (when is not None and when.day <= day <= when.last) or (
        number is not None and int(number["day"]) == day.day
    )


def _is_of(draft: Draft, word: str, about: tuple[str, ...], what: str) -> bool:
    """Whether a word is one of a step's, in any form: "the call" of "Okoro calls"."""
    if any(alike(word, other) or _root(word) == _root(other) for other in about):
        return True
    return match_step(utterance(word), [what], draft.language) == 0


_ENDINGS: Final = ("ing", "en", "ed", "t", "s")
_ROOT: Final = 3


def _root(word: str) -> str:
    """What short forms of a verb have in common: "bellen" and "belt"."""
    bare = next(
        (cut for end in _ENDINGS if word.endswith(end) and len(cut := word.removesuffix(end)) >= _ROOT), word
    )
    return bare[:-1] if len(bare) > _ROOT and bare[-1] == bare[-2] else bare
