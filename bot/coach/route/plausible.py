"""Whether a text that nothing else was made of can be what was asked for: a place on their way, or something they do.

What can't is kept in their own words and said so. A person, a day or a remark is no place because nothing else fitted.
"""

from typing import Final

from bot.coach.basics import signing_words, view_words
from bot.coach.basics.once import later
from bot.coach.basics.over_words import OVER
from bot.coach.basics.record import replace
from bot.coach.basics.titles import TITLES
from bot.coach.keeping import people_known
from bot.coach.known.facts import Topic
from bot.coach.people.people_told import names_alone
from bot.coach.route import planning_words, step_names
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking
from bot.coach.turn.draft import Draft
from bot.coach.turn.state import Pending
from bot.coach.understanding.remarks.words import DENIES, OPENS_ON_NO, THAT
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import is_no_step, read_date, read_names
from bot.coach.words.word_kinds import (
    is_bare_time,
    is_role,
    names_a_deal_thing,
    opens_on_act,
    verbs_in,
)

_OURS: Final = frozenset("ik we wij i i'm im i've ive we're ons us me mij".split())
_AT: Final = frozenset(
    "bij in aan op met at with in on by near close waiting wachten tussen between before voor na after halverwege halfway".split()
)
_SIGNS: Final = later(rf"{signing_words.SIGNING}|\b(?:{signing_words.A_SAY})\b")
# Who wants or likes something does nothing yet.
_LIKES: Final = later(view_words.VIEW)
_WANTS: Final = later(
    r"\b(?:wil|willen|wants?)\b(?: (?:liever|echt|really|ook|also|de|het|the|een|a|an))* (?P<what>\S+)"
)
_IS_SOMEBODY: Final = later(
    r"(?:.{1,40}? )?(?:is|are|zijn|was|heet|heten) (?:the |a |an |de |het |een |onze |our |hun |their |van |from |of |called |named |geen |not |niet |two |twee )+\w+.*"
)
_CUSTOMER: Final = later(r"(?:deze|de|this|the) (?:klant|customer|deal) (?:is|heet)\b.*")
# "Papierwerk", "oriëntatiefase".
_OF_A_DEAL: Final = later(
    r"(?:vergelijk|compar|orient|shortlist|longlist|akkoord|goedkeur|approv|intern|draagvlak|papier|paperwork|contract|juridisch|legal|.*(?:fase|stadium|traject|ronde|stage|phase|round|overleg|besluit|toets|controle|check|keuring|aanvraag)$)"
)
# "Early days", "nog helemaal aan het begin".
_FAR: Final = later(
    r"\b(?:aan het begin|in het begin|vroeg stadium|(?:heel|vrij|al|best) ver|halverwege|bijna (?:klaar|rond|zover)|early (?:days|stages?|on)|(?:at|near) the (?:start|beginning|end|finish)|far along|halfway|nearly there|almost there)\b"
)


_IN_THE_RACE: Final = later(
    r"\b(?:in|uit) de race\b|\b(?:in|out of) the (?:race|running)\b|\b(?:doet|doen) ook mee\b"
)


def is_place(draft: Draft, said: Utterance) -> bool:
    """Whether a text in their own words says where somebody is on their way."""
    words = said.words
    if notes_of(draft, said).current_stage is not None or _FAR.search(said.fold) is not None:
        return True
    if _is_a_remark(draft, said) or _OURS & set(words[:1] + words[-2:]) or _LIKES.search(said.fold):
        return False
    if _IN_THE_RACE.search(said.fold) is not None:
        # "Miwe is in the race as well, says Fatima": who else is in it is nowhere they are.
        return False
    acts = any(opens_on_act(word) or _OF_A_DEAL.match(word) for word in words) or names_a_deal_thing(
        said, draft.language
    )
    if DENIES & set(words) and not acts:
        return False
    people = read_names(said, draft.language)
    if _SIGNS.search(said.fold) and people and words[0] not in _AT:
        return False
    if acts or words[0] in _AT:
        return True
    if people:
        alone = names_alone(said, people)
        return (alone and len(people) == 1 and is_role(said, draft.language)) or (
            not alone and verbs_in(said, draft.language) > 0
        )
    return len(words) > 1 and verbs_in(said, draft.language) > 0


def opens_on_place(said: Utterance) -> bool:
    """Whether words open as a place does: "with the board", "tussen twee rondes in"."""
    return said.words[:1] != () and said.words[0] in _AT


def names_a_place(draft: Draft, said: Utterance) -> bool:
    """Whether words hold anything that a place on somebody's way is called by: an act, a thing of buying, how far they are."""
    acts = any(opens_on_act(word) or _OF_A_DEAL.match(word) for word in said.words)
    return acts or names_a_deal_thing(said, draft.language) or _FAR.search(said.fold) is not None


# "The test is done, I told you": what is over comes no more.
_OVER: Final = later(
    r"\b(?:is|are|was|were|has been|zijn|waren|werd)(?: (?:toch|dus|all|ook|al|already|now|nu|allang|long))* "
    + OVER
    + r"\b"
    # "Started Monday": what has begun is no step to expect.
    + r"|^(?:they |ze |hij |he |she )?(?:started|begun|gestart|begonnen|finished)(?: (?:on|op|last|afgelopen|vorige))? \w+[ .!]*$"
)
_TICK: Final = later(r"\b(?:vinkje|afvinken|afgevinkt|untick|unticked|tick|ticked)\b")


def is_over(draft: Draft, said: Utterance) -> bool:
    """Whether a text without a day to come tells what is behind them, or asks for a tick: nothing that is still to be done."""
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if when is not None and when.last >= draft.today:
        return False
    return any(told.search(said.fold) is not None for told in (_OVER, _TICK))


# "They meet", of nobody by name: told by the way it is no step that anybody could find again.
_OF_NOBODY: Final = later(
    r"(?:they|he|she|ze|zij|hij|die) (?:meets?|decides?|knows?|komen|komt|vergaderen|beslissen)(?: (?:samen|er|bijeen))?"
)


def is_of_nobody(what: str) -> bool:
    """Whether what was told by the way names neither who does it nor what is done."""
    return _OF_NOBODY.fullmatch(utterance(what).fold.strip(" .!,")) is not None


def is_no_deed(draft: Draft, what: str) -> bool:
    """Whether what was read for a step of theirs, without its day, is none: how somebody is or likes it, a holiday, a deadline of ours.

    A step of their own route is one, however it is called.
    """
    if any(phrases.same(step.title, what) for step in draft.facts.steps):
        return False
    wished = _DELIVERED.fullmatch(utterance(what).fold.strip(" .!")) is not None
    return wished or planning_words.only_who_told(what) or is_no_step(what, draft.language)


# "Want it on farm mid January": by when they would have what they buy, and no day of any step.
_DELIVERED: Final = later(
    r"(?:\w+ ){0,3}?(?:(?:wants?|needs?) (?:it|them|these|those) (?:on|in|at|by|there|here|delivered|installed|running|before|for)\b.*"
    r"|(?:wil|willen) (?:het|'?t|ze|die|'?m) (?:\S+ ){0,5}?(?:hebben|staan|geleverd|geïnstalleerd|draaien)\b.*)"
)
_PARTS: Final = later(r"[.,;!?\n]+\s+")


def without_delivery(draft: Draft, said: Utterance) -> Utterance:
    """An answer without the clauses that say by when they want it, which stay in their own words; whole where it is nothing else."""
    parts = _PARTS.split(said.text)
    wished = [part for part in parts if _DELIVERED.fullmatch(utterance(part).fold.strip(" .!")) is not None]
    if not wished or len(wished) == len(parts):
        return said
    draft.own_words += wished
    return utterance(", ".join(part for part in parts if part not in wished))


def is_their_act(draft: Draft, said: Utterance) -> bool:
    """Whether a text in their own words says of something that the customer does or that happens over there."""
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if is_over(draft, said) or is_no_deed(draft, step_names.told(said, when)):
        return False
    if when is not None:
        # What is left of "sometime next week" is nothing that anybody does.
        rest = utterance(said.text[: when.start] + " " + said.text[when.end :])
        return not (is_bare_time(rest, draft.language) or _IS_UNDER_WAY.fullmatch(rest.fold.strip(" ,.!")))
    if len(said.words) > _A_STORY and notes_of(draft, said).next_step is None:
        # Of a story without a day, in which nobody is read to do anything next, no part is what comes next.
        return False
    return not (_is_a_remark(draft, said) or is_a_view(draft, said) or _names_somebody(draft, said))


# "Etienne wil 8% korting" asks something of us, and is no step of anybody's.
_WANTS_LESS: Final = later(
    r"\b(?:wil|willen|wilt|vraagt|vragen|wants?|asks?(?: for)?|needs?)\b.{0,30}(?:%|\bkorting|\bdiscount|\bgoedkoper|\bcheaper|\bmoney off|\blagere prijs|\blower price|\bprijs omlaag)"
)
_A_STORY: Final = 12
# "Started Monday" says since when, and not what.
_IS_UNDER_WAY: Final = later(
    r"(?:(?:it|they|that|ze|het|dat|die|is|zijn|has|have|al|already|net|just|on|op|sinds|since|dus|so) )*(?:started|begun|began|gestart|begonnen|bezig|busy|running)(?: (?:on|op|al|already|sinds|since))*"
)


def is_a_view(draft: Draft, said: Utterance) -> bool:
    """Whether a text says what somebody likes, or whom they would rather have: "the operators want Haas"."""
    if _LIKES.search(said.fold) is not None or _WANTS_LESS.search(said.fold) is not None:
        return True
    wants = _WANTS.search(said.fold)
    if wants is None:
        return False
    # What they would rather have is called by its name.
    word = said.text[slice(*wants.span("what"))].strip(",.;!")
    rivals = {utterance(rival.name).fold for rival in draft.facts.competitors if rival.name}
    return (word[:1].isupper() and not word.isupper()) or utterance(word).fold in rivals


def is_our_act(draft: Draft, said: Utterance) -> bool:
    """Whether a text in their own words can be something for us to do: not where it denies, or only names somebody or a day."""
    if said.words[:1] and said.words[0] in THAT and DENIES & set(said.words):
        return False
    return not (_is_a_remark(draft, said) or _names_somebody(draft, said))


def _names_somebody(draft: Draft, said: Utterance) -> bool:
    """Whether a text gives names of people and nothing else."""
    people = read_names(said, draft.language)
    if not (names_alone(said, people) and all(read.name is not None for read in people)):
        return False
    if len(said.words) == 1 and said.text.islower() and _TO_DO.fullmatch(said.fold.strip(" .!")):
        return False  # "langsgaan"
    return not any(opens_on_act(word) for word in said.words) and not names_a_deal_thing(said, draft.language)


def is_surely_somebody(draft: Draft, said: Utterance) -> bool:
    """Whether a text is somebody's name and cannot be what a step is called: "Mr Okafor", "Linda Marsh"."""
    if not _names_somebody(draft, said):
        return False
    titled = said.words[0].strip(".") in _TITLED and len(said.words) > 1
    capitals = len(said.tokens) > 1 and all(token.text[:1].isupper() for token in said.tokens)
    return titled or capitals or people_known.is_called(draft.facts, said.text)


_TITLED: Final = TITLES


# A Dutch verb made of two, as nobody is called.
_TO_DO: Final = later(
    r"(?:langs|mee|op|uit|na|terug|aan|bij|door|in|voor|af|heen|rond|over)(?:gaan|bellen|komen|sturen|vragen|mailen|nemen|brengen|leggen|praten|kijken|doen|zoeken|rijden|spreken|plannen|appen|geven|lopen)"
)


def _is_a_remark(draft: Draft, said: Utterance) -> bool:
    """Whether a text denies, asks, or says who or what somebody is."""
    if not said.words or said.words[0] in OPENS_ON_NO or said.text.rstrip().endswith("?"):
        return True
    if _CUSTOMER.fullmatch(said.fold) is not None or _IS_SOMEBODY.fullmatch(said.fold) is not None:
        return True
    if _OF_WHAT_IS_KEPT.search(said.fold) is not None:
        return True
    return is_bare_time(said, draft.language) or _COSTS.search(said.fold) is not None


# "Die concurrent staat er 2x in, haal die eruit" is said of what the coach keeps.
_OF_WHAT_IS_KEPT: Final = later(
    r"\bsta(?:at|an) er (?:\w+ ){0,3}?(?:in|bij|tussen|op|dubbel)\b|\b(?:is|are|'s) (?:\w+ ){0,2}?(?:in|on) (?:there|the list)\b|\b(?:is|are|'s) (?:\w+ )?(?:listed|in twice)\b"
    r"|\b(?:haal|gooi|streep) .+ (?:eruit|eraf|weg)\b|\btake .+ (?:off|out)\b"
)
# "Wijn kost 6,50 de fles" tells a price.
_COSTS: Final = later(
    r"\b(?:kost|kosten|kostte|costs?|charges?|rekenen?|rekent)\b.*\d|\d\S* (?:per|de|a|an|the|each) ?(?:fles|stuk|maand|jaar|uur|bottle|piece|month|year|hour|unit)?\b.*\b(?:euro|eur|pond|pounds?)\b"
)


def keep_apart(draft: Draft, pending: Pending, topic: Topic) -> bool:
    """Keep what is no answer in their own words, and put the question once more. True when that was done before: then it is not known."""
    draft.say("ack.kept")
    if pending.put == "kept_apart" or pending.question == "mirror":
        draft.mark(topic, "unknown")
        return True
    draft.to(pending=replace(pending, put="kept_apart"))
    asking.repeat(draft)
    return False
