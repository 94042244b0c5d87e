"""Who left over there or is away; told by itself it is no step of theirs, and dates none."""

import re
from functools import partial
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.pronouns import THEY
from bot.coach.keeping import people_known, people_records
from bot.coach.known.facts import Person
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.people import rival_corrections
from bot.coach.route.step_spoken_of import step_named
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date, read_names, without_day

_WHO: Final = r"(?:the |de |het |hun |their )?(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?)"

_TAIL: Final = r"(?: (?:zelf|herself|himself|ook|too|also|now|nu|al|already|helaas|sadly|unfortunately|thank god|gelukkig))*"

_LEAVES: Final = later(
    rf"{_WHO}{_TAIL} (?:has |have |is |was |heeft |zijn |'s )?(?:just |net |al |already |nu |now )?(?P<how>left|gone|leaving|leaves?(?= (?:the )?(?:company|firm|business|school|club)\b)|leaves|(?:stepped|stood|stands?|steps?|stepping) (?:down|aside)(?: as (?:the )?\w+(?: \w+)?)?|quits?|resigned|resigns|retired|retires|retiring|fired|been let go|moving on|moves on"
    r"|stopt(?: ermee)?|gaat (?:er )?weg|gaat (?:er )?(?:per|op|eind|vanaf|na|volgende|met ingang van) (?:\w+ ){1,3}weg|gaat met pensioen|vertrekt|vertrokken|afgehaakt|haakt af|weg|er ?uit|opgestapt|gestopt|ontslagen|met pensioen|werkt (?:er|daar) niet meer|zit er niet meer|no longer (?:there|works there|(?:in|at|with|working (?:at|for)) (?:the |their )?\w+)|(?:heeft )?een (?:nieuwe|andere) baan|(?:got |has )?a (?:new|different|another) job|changed jobs|switched jobs|van functie veranderd|moved to (?:another|a different) (?:department|company|team|job))"
    rf"(?P<rest>{_TAIL}(?: .*)?)"
)

_WHAT_ELSE: Final = later(
    r"\b(?:with|for(?! (?:another|a new|a different|good)\b)|on|to (?!another)|the (?:room|meeting)|thuis|home|van huis)\b"
)

_AWAY: Final = later(
    rf"{_WHO}{_TAIL}(?: is| are| zit| ligt| gaat| gaan| went| goes| was|'s)?(?: nu| now| even| ook| al| still| nog| going)* (?:sick|ill|ziek\w*|(?:out |off )(?:sick|ill)|on (?:sick |maternity |parental |paternity )?leave|on (?:holiday|vacation|hols|pto)|(?:op|met) (?:vakantie|reis)"
    r"|(?:met|op|in) (?:zwangerschaps|ziekte|ouderschaps)?verlof|away|afwezig|er niet|uit de roulatie|overspannen|(?:with |in )?(?:a )?burn-?out|in (?:het ziekenhuis|hospital))\b.*"
)

_TO_COME: Final = frozenset({"leaving", "leaves", "retiring", "retires", "resigns", "gaat weg", "gaat er weg", "vertrekt", "stopt", "stopt ermee", "gaat met pensioen"})  # fmt: skip

# "No longer in the hotel": where they were says nothing of when.
_GONE_FROM: Final = later(r"\b(?:no longer|niet meer|niet langer)\b")


_LATER: Final = later(r"\b(?:soon|binnenkort|straks|end of|eind|next|volgende?|at the|per|in|over)\b")


def absent(draft: Draft, clause: Utterance, thread: Thread) -> Piece | None:
    """That somebody left, leaves or is away; None where a clause says so of nobody."""
    fold = clause.fold.strip(" .!")
    before = thread.person
    away = _AWAY.fullmatch(fold)
    if away is not None and _is_somebody(draft, _who(away), before):
        # What they were to do is what moves by it.
        thread.why, thread.step = clause.text, step_named(draft, utterance(_who(away)))
        return Piece("gone", clause, _only_kept)
    leaves = _LEAVES.fullmatch(fold)
    if leaves is None or _stays(draft, leaves["rest"]) or not _is_somebody(draft, _who(leaves), before):
        return None
    person = thread.gone = person_meant(draft, _who(leaves), before)
    thread.left = person.name if person is not None and person.name is not None else _who(leaves)
    to_come = leaves["how"] in _TO_COME or _is_to_come(
        draft, leaves["rest"] if _GONE_FROM.search(leaves["how"]) else f"{leaves['how']}{leaves['rest']}"
    )
    return Piece("gone", clause, partial(_keep_gone, person=None if to_come else person))


def _who(found: re.Match[str]) -> str:
    """Whoever it is said of: "Anita's leaving" is said of Anita."""
    return str(found["who"]).removesuffix("'s").removesuffix("’s")


def _stays(draft: Draft, rest: str) -> bool:
    """Whether somebody leaves the room, or for another meeting, and stays with the customer; a day says nothing of that."""
    said = utterance(rest)
    when = read_date(said, draft.language, draft.today, draft.context.zone) if said.words else None
    return _WHAT_ELSE.search(without_day(said, when) if when is not None else rest) is not None


def person_meant(draft: Draft, who: str, before: Person | None) -> Person | None:
    """Whoever is known by these words; `before` is whom a pronoun stands for."""
    if who in THEY:
        return before
    known = people_known.find_called(draft.facts, who)
    words = set(utterance(who).words)
    found = [one for one in draft.facts.people if words and words <= set(utterance(one.called).words)]
    return known or (found[0] if len(found) == 1 else None)


def _is_somebody(draft: Draft, who: str, before: Person | None) -> bool:
    """Whether a word or two stand for one who was told of: a person, whoever takes a step, or "he" for one of them."""
    if person_meant(draft, who, before) is not None:
        return True
    takes = (utterance(step.who).words for step in draft.facts.steps if step.who)
    return any(set(utterance(who).words) <= set(words) for words in takes)


def _is_to_come(draft: Draft, rest: str) -> bool:
    said = utterance(rest)
    when = read_date(said, draft.language, draft.today, draft.context.zone) if said.words else None
    return when.last > draft.today if when is not None else _LATER.search(said.fold) is not None


def _only_kept(draft: Draft) -> bool:
    return False


def _keep_gone(draft: Draft, *, person: Person | None) -> bool:
    """Take off who left; None for who only goes later, and stays until then."""
    return person is not None and people_records.drop(draft, person.called)


def unknown(draft: Draft, clause: Utterance) -> Piece | None:
    """That somebody leaves who was not told of before: it is kept as it was told."""
    fold = clause.fold.strip(" .!")
    found = _LEAVES.fullmatch(fold)
    if (
        found is None
        or _stays(draft, found["rest"])
        or found["who"] in THEY
        or rival_corrections.who_is_out(clause) is not None
    ):
        return None
    read = read_names(utterance(clause.text[slice(*found.span("who"))]), draft.language)
    return Piece("gone", clause, _only_kept) if len(read) == 1 and read[0].name is not None else None
