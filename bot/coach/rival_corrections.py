"""A correction of who is in the race, "it's Oracle, not SAP": the one taken back makes room for the one that is meant."""

from typing import Final

from bot.coach import describing, people_known, phrases, recording
from bot.coach.draft import Draft
from bot.coach.effects import PutCompetitor
from bot.coach.once import later
from bot.coach.order_words import SIGHS
from bot.coach.reading import match_step, read_names, read_rivals
from bot.coach.record import replace
from bot.coach.understanding.text import Utterance, utterance


def correct_rival(draft: Draft, said: Utterance) -> bool:
    """Take back the known rivals that `said` denies and record those it names instead. False when it denies none."""
    reading = read_rivals(said, draft.language)
    mistaken = [
        known
        for known in draft.facts.competitors
        if any(phrases.same(known.name, name) for name in reading.instead_of)
    ]
    if not mistaken:
        return leaves_the_race(draft, said)
    for known in mistaken:
        draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    for rival in reading.rivals:
        named = rival.kind not in {"in_house", "nothing"}
        recording.record_rival(draft, rival.name if named else "", rival.kind)
    draft.mark("rivals", "said")
    draft.say("ack.corrected")
    return True


_OUT: Final = later(
    r"(?:nee |no |oh |ja |yes )?(?P<name>\S.{0,40}?) (?:is|zijn|are|valt|vallen|ligt|liggen|viel|vielen|has|have|doet|doen)"
    r" (?:er ?uit|af|afgevallen|out(?: of the race)?|dropped out|niet meer mee|no longer in(?: the race)?|van de baan|weg)(?: nu| now)?"
    r"|(?:nee |no )?(?P<dropped>\S.{0,40}?) (?:dropped out|withdrew|pulled out|trok zich terug|heeft zich teruggetrokken|haakt(?:e)? af)"
)


def is_out(said: Utterance) -> bool:
    """Whether a text says of something or somebody that it is out of the race."""
    return _OUT.fullmatch(said.fold.strip(" .!")) is not None


def leaves_the_race(draft: Draft, said: Utterance) -> bool:
    """Take "Hortilux is eruit" for a rival that is known."""
    found = _OUT.fullmatch(said.fold.strip(" .!"))
    name = (found.group("name") or found.group("dropped")) if found else None
    return name is not None and drop_rival(draft, name)


_JOINS: Final = later(
    SIGHS
    + r"(?:er is |er kwam |there'?s |there is |we hebben |we have |they have |ze hebben |got )?(?:(?:nog|ook|also|a|an|een|another|yet) )*(?:(?:nieuwe|new|extra|tweede|second|andere) )*"
    r"(?:concurrent|rivaal|rival|competitor)(?: (?:erbij|in beeld|in the race|bijgekomen))?(?:,|:| -)?(?: (?:genaamd|called|named|is|heet))?(?:,|:| -)? (?P<name>\S+(?: \S+){0,3}?)"
)


# "Lionbridge is in there now", "AXA is quoting as well", "en scania dan? dat zei ik net".
_NAME: Final = r"(?P<name>\w[\w&.'-]*(?: \w[\w&.'-]*){0,2}?)"
_ALSO: Final = r"(?:(?:now|nu|also|ook|too|still|nog|er|daar|there|apparently|blijkbaar|as well|again|weer|inmiddels|trouwens|btw) )*"
_TOO: Final = r"(?: (?:now|nu|too|as well|also|ook|again|weer|trouwens|btw|apparently|blijkbaar))*"
_OH: Final = r"(?:(?:and|en|oh|ow|oja|nou|well|but|maar|no|nee),? )*"
_IS_IN_IT: Final = (
    later(
        rf"{_OH}{_NAME} (?:is|are|zit|zitten|zijn|came|kwam|komt) {_ALSO}(?:in (?:there|the race|the mix|the running|play|the game|beeld|de race)|in it|erbij|ertussen|bidding|quoting|pitching|aan het offreren){_TOO}"
    ),
    later(rf"{_OH}{_NAME} (?:doen|doet|dingt|dingen) {_ALSO}mee{_TOO}"),
    later(
        rf"{_OH}{_NAME} {_ALSO}(?:has |have |heeft |hebben )?{_ALSO}(?:quoted|pitched|bid|put in a (?:quote|bid|offer)|(?:een )?(?:offerte|bod) (?:gedaan|uitgebracht|gestuurd)|geoffreerd){_TOO}"
    ),
    later(
        rf"{_OH}(?:what about )?{_NAME}(?: dan| then)?\?+ ?(?:(?:dat|die|that|them|it)? ?(?:zei|noemde|vertelde) ik.*|(?:dat |die )?heb ik (?:\w+ )?(?:gezegd|genoemd|verteld).*|i (?:\w+ )?(?:said|told you|mentioned).*|(?:already )?told you.*)"
    ),
)
_NO_NAME: Final = frozenset(
    """not sure maybe misschien niet geen no dunno perhaps whether it they he she this that we i you there who what het dat dit ze zij hij wie wat er we ik je budget money geld price prijs contract offerte quote offer deal
    everyone iedereen nobody niemand somebody iemand nothing niets niks everything alles""".split()
)


def joins_the_race(draft: Draft, said: Utterance) -> bool:
    """Take "a new rival, Squirrel Systems": somebody is said to be one, whatever else the name could be."""
    found, called = _JOINS.fullmatch(said.fold.strip(" .!?")), None
    if found is not None:
        start = said.fold.find(found.group())
        called = said.text[start + found.start("name") : start + found.end("name")]
    called = called or _in_it(draft, said)
    if called is None:
        return False
    name = phrases.shortened(called)
    told = recording.record_rival(draft, name, "vendor")
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=(describing.rival(told),))
    return True


def _in_it(draft: Draft, said: Utterance) -> str | None:
    """Who is said to be in it beside us; None where that is somebody there, the customer, or a step of theirs."""
    plain = said.fold.strip(" .!")
    for pattern in _IS_IN_IT:
        found = pattern.fullmatch(plain)
        if found is None:
            continue
        start = said.fold.find(plain)
        name = said.text[start + found.start("name") : start + found.end("name")]
        bare = utterance(phrases.without_article(name))
        known = people_known.find_person(draft.facts, bare.text, bare.text) is not None
        there = known or phrases.same(bare.text, draft.facts.deal.account) or {*bare.words} & _NO_NAME
        role = any(read.role is not None for read in read_names(bare, draft.language))
        titles = [step.title for step in draft.facts.steps]
        if there or role or match_step(bare, titles, draft.language) is not None:
            return None
        return name
    return None


# What is said of a rival, and where they come from, is not what they are called.
_DESCRIBES: Final = frozenset(
    """cheaper cheap pricier dearer better faster quicker slower bigger smaller local goedkoper goedkope duurder duur beter sneller groter kleiner lokaal chinese
    american german dutch belgian british french italian polish chinees duits nederlands frans engels amerikaans online ook also too""".split()
)


def only_describes(name: str) -> bool:
    """Whether a rival's name is only a word about them: "cheaper"."""
    words = utterance(name).words
    return bool(words) and {*words} <= _DESCRIBES


def drop_rival(draft: Draft, name: str) -> bool:
    """Take a rival off who is known by this name. False when none is."""
    gone = [known for known in draft.facts.competitors if phrases.same(known.name, name)]
    for known in gone:
        draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    if gone:
        draft.say("ack.rival_gone", rival=gone[0].name)
    return bool(gone)
