"""What an answer to "who signs?" may tell that is no word on it: an event, the route, what a no puts right."""

from typing import Final

from bot.coach.basics import signing_words, view_words
from bot.coach.basics.once import later
from bot.coach.keeping import people_records
from bot.coach.known.facts import Person
from bot.coach.people import said_yes
from bot.coach.people.people_told import names_alone
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import match_step, read_date, read_names, read_yes_told

SIGNS: Final = ("teken", "sign", "beslis", "decid", "mag", "can", "may", "doet", "does", "denk", "think")
_A_BARE_NO: Final = 4
# What a no may put right that is nobody: a step, a move of ours, a date, somebody who was forgotten.
_OF_ELSE: Final = later(
    r"\b(?:stap(?:pen)?|steps?|moves?|zet|actie|actions?|rivals?|concurrent\w*|dat(?:e|um)|already|done|klaar|gepland|planned|next|volgende|forgot|vergeet|budget)\b"
)


def puts_else_right(said: Utterance) -> bool:
    """Whether a no is about something else: "no, the walk round is their step and it's done" says nothing of signing."""
    if yes_or_no(said) is not False or len(said.words) <= _A_BARE_NO or _OF_ELSE.search(said.fold) is None:
        return False
    signs = any(word.startswith(SIGNS) for word in said.words)
    return not (signs or {"met", "with", "samen", "together", "alone", "alleen"} & {*said.words})


def tells_an_event(draft: Draft, said: Utterance) -> bool:
    """Whether a text tells what happens on some day and nothing of signing: "at the council it's a tender, closes 15 January"."""
    if any(word.startswith(SIGNS) for word in said.words) or yes_or_no(said) is True:
        return False
    if read_date(said, draft.language, draft.today, draft.context.zone) is None:
        return False
    # "Jan" by himself is no January.
    return not names_alone(said, read_names(said, draft.language))


def tells_the_route(draft: Draft, said: Utterance) -> bool:
    """Whether a list names steps of their route, and nobody: "enexis, financiering, tekenen"."""
    pieces = [utterance(text) for text in said.text.split(",") if text.strip()]
    titles = [step.title for step in draft.facts.steps]
    if len(pieces) <= 1 or not titles:
        return False
    named = [match_step(piece, titles, draft.language) is not None for piece in pieces]
    people = any(read.name is not None for read in read_names(said, draft.language))
    return sum(named) > len(pieces) / 2 and not people


# "Henk is al akkoord, vink die maar af": what he said already, and not that his is the final yes.
_SAID_ALREADY: Final = later(
    r"(?P<told>(?:de |het |the )?\w[\w.'-]*(?: \w[\w.'-]*){0,2}? (?:(?:is|zijn|was|has|have|heeft|had) (?:al|already|nu|now|inmiddels) (?:akkoord|agreed|ok'?d it|okayed it|ja gezegd|said yes)|(?:is|zijn) akkoord|agreed|said yes|okayed it|heeft ja gezegd))"
    r"(?P<order>,? (?:(?:and|en|dus|so) )?(?:(?:vink|streep) (?:die|dat|hem|haar|het|deze) (?:maar |dan |even |al )*af|(?:tick|check|cross) (?:that|it|him|her|them|this) off|mag je afvinken|kan afgevinkt(?: worden)?))?[ .!]*"
)


def takes_a_yes(draft: Draft, said: Utterance) -> bool:
    """Keep who said yes already, where a text tells that in so many words, or orders it to be ticked; False for any other."""
    found = _SAID_ALREADY.fullmatch(said.fold)
    if found is None or not (found["order"] or ALREADY & {*said.words}):
        return False
    told = utterance(said.text[slice(*found.span("told"))])
    if not said_yes.take(draft, told):
        draft.say("ack.kept")
    return True


ALREADY: Final = frozenset({"al", "already", "inmiddels"})


# "Na de feestdagen", "rather lease it": when or how, and nobody.
_WHEN: Final = frozenset(
    "na after voor before tegen tijdens during rond around zo asap as when als once zodra".split()
)
_FEW: Final = 5
_RATHER: Final = later(rf"\b(?:{view_words.RATHER})\b")


def tells_when_or_how(draft: Draft, said: Utterance) -> bool:
    """Whether a few words say when it happens or what they would rather have, and name nobody."""
    if not 0 < len(said.words) <= _FEW or any(word.startswith(SIGNS) for word in said.words):
        return False
    if any(read.name is not None for read in read_names(said, draft.language)):
        return False
    return said.words[0] in _WHEN or _RATHER.search(said.fold) is not None


_NEW_THERE: Final = later(
    r"(?:(?:there'?s|there is|er is|they have|they've got|ze hebben|the|de|een|a|some) )*(?:new|nieuwe?)(?: (?:person|guy|man|woman|lady|face|one|contact|collega|colleague|persoon|vent|gast|dame|gezicht))?(?: (?:there|daar|over there|now|nu))*(?: is|,| heet| called| named)* (?P<name>\S.{1,40}?)"
)


def take_newcomer(draft: Draft, said: Utterance) -> bool:
    """Keep who is new over there, of whom nothing is said of signing: "new person there is Mr Pratt". False for any other text."""
    found = _NEW_THERE.fullmatch(said.fold.strip(" .!"))
    if found is None or any(word.startswith(SIGNS) for word in said.words):
        return False
    name = utterance(said.text[slice(*found.span("name"))])
    people = people_records.somebody(draft, read_names(name, draft.language))
    if len(people) != 1 or people[0].name is None:
        return False
    people_records.record_people(draft, people)
    draft.say("ack.voice", who=people[0].name)
    return True


_DOES_IT: Final = later(
    r"(?:(?P<before>.*\S)[,.;!]+ *)?(?P<who>[^,.;!]{1,40}?) (?:doet|doen|regelt|regelen|does|do|runs?|handles?) (?:dat|die|dit|that|it|this|those|them)[ .!]*"
)
_OF_SIGNING: Final = later(signing_words.SIGNING)


def take_doer(draft: Draft, said: Utterance) -> bool:
    """Keep who does a step that was told of right before, "trial is on the 14th, Miranda does that": it is no word on signing."""
    found = _DOES_IT.fullmatch(said.fold)
    if found is None or _OF_SIGNING.search(said.fold) is not None:
        return False
    before = utterance(found["before"] or "")
    titles = [step.title for step in draft.facts.steps]
    dated = any(isinstance(effect, PutNextStep) for effect in draft.effects)
    if not dated and (not before.words or match_step(before, titles, draft.language) is None):
        return False
    people = people_records.somebody(
        draft, read_names(utterance(said.text[slice(*found.span("who"))]), draft.language)
    )
    people_records.record_people(draft, people)
    draft.say("ack.voice", who=people[0].name or people[0].role or "") if people else draft.say("ack.kept")
    return True


def left_to_a_pronoun(draft: Draft, said: Utterance) -> bool:
    """Whether all that is said of signing is that "she" does: of whom other words name only what is hers."""
    told = read_yes_told(said, draft.language, asked=True)
    return told is not None and told.by_pronoun


def meant_by_pronoun(draft: Draft) -> Person | None:
    """Whom "she decides" is about: who is asked about or was told to sign, or the only one known; None where nobody knows."""
    pending = draft.conversation.pending
    about = next((one for one in draft.facts.people if pending is not None and one.id == pending.about), None)
    voices = [one for one in draft.facts.people if one.has_voice and one.name is not None]
    return about or draft.facts.final_yes or (voices[0] if len(voices) == 1 else None)
