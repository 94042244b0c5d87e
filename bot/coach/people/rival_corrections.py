"""A correction of who is in the race, "it's Oracle, not SAP": the one taken back makes room for the one that is meant."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records, recording
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutCompetitor
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.rivals import joining
from bot.coach.understanding.rivals.race_words import PLATFORMS
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_names, read_people, read_rivals


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


# When and why, which is kept with it in their own words.
_TRAILS: Final = r"(?:,? (?:nu|now|last (?:week|month)|vorige (?:week|maand)|gisteren|yesterday|today|vandaag|(?:because|since|want|omdat|cos|coz|te|too|is too|in|op|on|over|vanwege|wegens|ivm|door|due to)\b.{1,60}|(?:they|he|she|ze|hij|zij|\w+) (?:says?|said|tells?|told (?:me|us)|zegt|zei|zeggen)|(?:zegt|zei|zeggen|says) (?:ze|hij|ie|zij|\w+)|i (?:think|guess|hear|heard)|(?:denk|hoor|hoorde|begreep) ik|btw|trouwens|blijkbaar|apparently))*"
_OUT: Final = later(
    r"(?:(?:nee|no|oh|ja|yes|en|and|but|maar),? )*(?P<name>\S.{0,40}?)(?: (?:is|zijn|are|valt|vallen|ligt|liggen|viel|vielen|has|have|doet|doen|ging|gingen)|'s)"
    r" (?:(?:now|nu|also|ook|al|already|just|net|inmiddels|helaas|sadly|unfortunately) )*"
    r"(?:er ?uit|af|afgevallen|out(?: of (?:the race|it|the running|business))?|dropped out|niet (?:meer )?mee|no longer (?:in(?: the race)?|bidding|interested)|van de baan|weg|failliet(?: gegaan)?|bankroet|over de kop(?: gegaan)?|op de fles(?: gegaan)?|gestopt|afgewezen|afgehaakt|afgeschreven|bust|bankrupt|gone(?: bust| under| bankrupt)?|ruled out|eliminated|withdrawn|history)"
    rf"{_TRAILS}"
    r"|(?:(?:nee|no|oh|ja|yes|en|and|but|maar),? )*(?P<dropped>\S.{0,40}?) (?:dropped out|withdrew|pulled out|backed out|bowed out|went (?:bust|under|bankrupt|out of business)|folded|tr(?:ok|ekt|ekken|okken) zich terug|heeft zich teruggetrokken|haakt(?:e)? af|stopt ermee|won'?t (?:be )?(?:bid|bidding|quote|quoting|taking part)|isn'?t bidding|aren'?t bidding|(?:is |are )?not (?:bidding|quoting|taking part|interested|in it)(?: any ?more)?|biedt niet mee|bieden niet mee)"
    rf"{_TRAILS}"
    r"|(?:(?:nee|no|oh|ja|yes|en|and|but|maar),? )*(?:they|ze|zij|he|she|hij)(?:'ve| have|'s| has| hebben| heeft)? (?:(?:now|nu|already|al|just|net) )*(?:ruled out|dropped|rejected|ditched|crossed off|turned down|said no to|nee gezegd tegen|afgezegd bij) (?P<ruled>\S.{0,40}?)"
    rf"{_TRAILS}"
    r"|(?:(?:nee|no|oh|ja|yes|en|and|but|maar),? )*(?P<bare>\S.{0,40}?) (?:out|eruit(?: ligt| is)?|afgevallen(?: is)?|afgehaakt|teruggetrokken|afvalt|niet (?:meer )?meedoet|buiten de boot valt)"
    rf"{_TRAILS}"
    r"|(?:(?:nee|no|oh|ja|yes|en|and|but|maar|dus|so),? )*(?:they|he|she)(?: (?:do|does|will|are))?(?:n't|nt| not|'re not)?(?: (?:not|no longer|never))? ?(?:take|want|use|go(?:ing)? (?:with|for)|choose|look(?:ing)? at|consider(?:ing)?|continue with) (?P<left>\S.{0,30}?) (?:any ?more|any longer|no more|now)"
    rf"{_TRAILS}"
    r"|(?:(?:nee|no|oh|ja|yes|en|and|but|maar|dus|so),? )*(?:they|he|she)(?:'ve| have|'s| has)? (?:stopped|finished|quit|broken off|broke off)(?: (?:the )?(?:talks|talking|contract|deal))? (?:with|to) (?P<stopped>\S.{0,30}?)"
    rf"{_TRAILS}"
    r"|(?:(?:nee|no|oh|ja|yes|en|and|but|maar|dus|so),? )*(?:ze|zij|hij) (?:willen|wil|nemen|neemt|kiezen|kiest|gaan|gaat|doen|doet|zijn|is|praten|praat)(?: het)? (?:(?:met|voor|in zee met|verder met) )?(?P<niet>\S.{0,30}?) (?:niet|nie|ni) (?:meer|langer)(?: (?:verder|mee|in zee|voor))?"
    rf"{_TRAILS}"
    r"|(?:(?:nee|no|oh|ja|yes|en|and|but|maar|dus|so),? )*(?:ze|zij|hij) (?:willen|wil|nemen|neemt|kiezen|gaan|doen|praten) (?:niet|nie|ni) (?:meer |langer )?(?:(?:verder )?(?:met|voor|in zee met) )(?P<zonder>\S.{0,30}?)(?: verder| in zee)?"
    rf"{_TRAILS}"
    r"|(?:ze|zij|hij) (?:hebben|heeft) (?P<geschrapt>\S.{0,40}?) (?:afgewezen|geschrapt|laten vallen|afgeschreven)"
    rf"{_TRAILS}"
)


# "Luc heeft gezegd dat Heidelberg afvalt", "Pete says Zebra is out".
_REPORTED: Final = later(
    r"^(?:\S+ ){1,3}?(?:(?:zegt|zei|zeggen|liet weten|laat weten|vertelde|vertelt|meldt|mailde|heeft (?:(?:ons|me|mij|al|net) )*(?:gezegd|verteld|laten weten|gemaild)) dat (?=\S)|(?:says|said|told (?:us|me)|mentioned|reckons|hears|heard) (?:that )?(?=\S))"
)


def who_is_out(said: Utterance) -> str | None:
    """What a text says of that it is out of the race, in small letters; None where it says so of nothing."""
    found = _OUT.fullmatch(_REPORTED.sub("", said.fold.strip(" .!")))
    return next((name for name in found.groups() if name), None) if found else None


def leaves_the_race(draft: Draft, said: Utterance) -> bool:
    """Take "Hortilux is eruit" for a rival that is known."""
    name = who_is_out(said)
    if name is None or not drop_rival(draft, _KIND_OF.sub("", name)):
        return False
    if says_why(said, (name,)):
        draft.own_words.append(said.text)
    return True


def says_why(said: Utterance, names: Sequence[str]) -> bool:
    """Whether more is said of rivals than that they are out of it: why, or when."""
    told = [word for word in said.words if word not in {"en", "and"}]
    return len(told) - sum(len(utterance(name).words) for name in names) > _NO_REASON


# "Concurrent Schréder": what they are, and not what they are called.
_KIND_OF: Final = later(
    r"^(?:(?:the|de|onze|our) )?(?:rival|competitor|concurrent|andere partij|other party) (?=\S)"
)


# "Has gone bust now", "zijn nu failliet gegaan".
_NO_REASON: Final = 4


NO_NAME: Final = frozenset(
    """not sure maybe misschien niet geen no dunno perhaps whether it they he she this that we i you there who what het dat dit ze zij hij wie wat er we ik je budget money geld price prijs contract offerte quote offer deal
    everyone iedereen nobody niemand somebody iemand nothing niets niks everything alles""".split()
)
"""Words of which none stands in a rival's name."""


def joins_the_race(draft: Draft, said: Utterance) -> bool:
    """Take "a new rival, Squirrel Systems": somebody is said to be one, whatever else the name could be."""
    called = joining.announced(said) or _in_it(draft, said)
    if called is None or who_is_out(said) is not None:
        return False
    other = _NOT_OTHER.fullmatch(called)
    if other is not None:
        # "The rival is called Layher, not leeds".
        called = other["name"]
        drop_rival(draft, other["other"])
    enter(draft, _AS_WELL.sub("", called, count=1))
    return True


def enter(draft: Draft, called: str) -> None:
    """Keep who is said to be in the race, each of a row by itself, and read it back."""
    names = [phrases.shortened(_BEHIND_A_NAME.sub("", name)) for name in _ROW.split(called)]
    told = [recording.record_rival(draft, name, "vendor") for name in names]
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in told))


# "Compass will bid" leaves a verb behind the name.
_BEHIND_A_NAME: Final = later(r"(?: (?:will|'ll|may|might|zal|zullen|gaat|gaan|wil|willen))+$", re.IGNORECASE)
# "Smith and Sons" is one firm.
_ROW: Final = later(
    r" (?:en|and|plus) (?!(?:sons?|zoon|zonen|zn|co|partners?|company|brothers|broers|broeders)\b)",
    re.IGNORECASE,
)
_AS_WELL: Final = later(r"^(?:(?:ook|also|nog|too) )+(?=\S)")


_NOT_OTHER: Final = later(
    r"(?:(?:called|named|genaamd|heet) )?(?P<name>\S.*?),? (?:and not|en niet|not|niet|geen|instead of|ipv) (?P<other>\S.*)",
    re.IGNORECASE,
)


def _in_it(draft: Draft, said: Utterance) -> str | None:
    """Who is said to be in it beside us; None where that is somebody there, the customer, or a step of theirs."""
    name = joining.in_it(said)
    if name is None:
        return None
    bare = utterance(phrases.without_article(name))
    known = people_known.find_person(draft.facts, bare.text, bare.text) is not None
    # "Piet zit er ook bij" is somebody who came along; whoever quotes is no person of theirs.
    somebody = not joining.quotes(said) and any(
        phrases.same(read.name, bare.text) for read in read_people(said, draft.language).people
    )
    there = known or somebody or phrases.same(bare.text, draft.facts.deal.account) or {*bare.words} & NO_NAME
    role = any(read.role is not None for read in read_names(bare, draft.language))
    titles = [step.title for step in draft.facts.steps]
    return None if there or role or match_step(bare, titles, draft.language) is not None else name


# What is said of a rival, and where they come from, is not what they are called.
_DESCRIBES: Final = frozenset(
    """cheaper cheap pricier dearer better faster quicker slower bigger smaller local lokale goedkoper goedkope duurder duur beter sneller groter kleiner lokaal chinese
    american german dutch belgian british french italian polish chinees duits nederlands frans engels amerikaans online ook also too
    guy man woman bloke lady fella person iemand vrouw vent""".split()
)


def only_describes(name: str) -> bool:
    """Whether a rival's name is only a word about them, somebody, or where their tender is published: "cheaper", "a guy", "TenderNed"."""
    words = {*utterance(name).words} - {"a", "an", "een"}
    return bool(words) and words <= _DESCRIBES | PLATFORMS


def only_reports(said: Utterance, name: str) -> bool:
    """Whether somebody is only named as who told it: "Guldmann is in the race as well, says Mirjam"."""
    words = {*utterance(name).words}
    who = (utterance(said.text[slice(*found.span("who"))]).words for found in _TOLD_BY.finditer(said.fold))
    return any(told[:1] and (told[0] in words or words <= {*told}) for told in who)


_TOLD_BY: Final = later(
    r"\b(?:zegt|zei|meldde|meldt|volgens|aldus|hoor(?:de)? (?:ik|we) (?:net )?van|gehoord van|says|said|according to|heard (?:it )?from) (?P<who>\w[\w'-]*(?: \w[\w'-]*)?)"
)


def drop_rival(draft: Draft, name: str) -> bool:
    """Take a rival off who is known by this name. False when none is."""
    gone = [known for known in draft.facts.competitors if phrases.same(known.name, name)]
    for known in gone:
        draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    if gone:
        draft.say("ack.rival_gone", rival=gone[0].name)
    return bool(gone)


_ADDED: Final = later(
    rf"{PLEASE}(?:add\s+(?P<name>\S.{{0,40}}?)\s+(?:as\s+(?:a\s+)?|to\s+(?:the\s+)?)(?:rivals?|competitors?|competition)"
    rf"|(?:voeg|zet)\s+(?P<naam>\S.{{0,40}}?)\s+(?:(?:toe|erbij)\s+)?(?:als|aan|bij)\s+(?:de\s+)?(?:concurrent(?:en|ie)?)(?:\s+(?:toe|erbij))?"
    rf"|(?P<is_one>\w[\w&.'-]*(?: \w[\w&.'-]*){{0,3}}?)\s+(?:is|are|zijn)\s+(?:(?:wel|gewoon|just|actually|really)\s+)?(?:the|our|a|de|een|onze)\s+(?:real\s+|echte\s+)?(?:rival|competitor|competition|concurrent|concurrentie)){TRAILING}"
)


_LEAD_IN: Final = later(r"^(?:(?:nee|no|neen|nope|maar|but)[,.!]? )+")


_IS: Final = later(
    r"(?:(?:nee|no|the|de|hun|their|our|onze|enige|only) )*(?:concurrent|rival|competitor)(?: is|'s| heet| =|:)(?: (?:called|named|genaamd))? (?P<name>\w[\w&.'-]*(?: (?!geen\b|niet\b|not\b)\w[\w&.'-]*){0,3}?)(?:,? (?:en |and )?(?:geen|niet|not) (?P<other>\w[\w&.' -]{0,40}?))?[ .!]*"
)


def is_one(draft: Draft, said: Utterance) -> bool:
    """Take "concurrent is Miwe, geen Werner": the one is in the race, and the other, where known, is not. False for anything else."""
    found = _IS.fullmatch(said.fold) if draft.has_deal and _MAY_BE_ONE.opens(said) else None
    name = said.text[slice(*found.span("name"))].rstrip(".") if found is not None else ""
    if found is None or {*utterance(name).words} & NO_NAME or only_describes(name):
        return False
    if found["other"]:
        drop_rival(draft, said.text[slice(*found.span("other"))])
    rival = recording.record_rival(draft, name, "vendor")
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=(describing.rival(rival),))
    return True


_MAY_BE_ONE: Final = Gate(_IS)
_IS_NONE: Final = later(
    r"(?:(?:nee|no|but|maar),? )*(?P<name>\w[\w&.'-]*(?: \w[\w&.'-]*){0,3}?) (?:isn'?t|aren'?t|(?:is|are|zijn) (?:not|geen|niet)) (?:an? |een |our |the |de |echte? |real )*(?:rivals?|competitors?|competition|concurrent(?:en|ie)?)[ .!]*"
)
_MAY_BE_NONE: Final = Gate(_IS_NONE)


def is_none(draft: Draft, said: Utterance) -> bool:
    """Take "Lely isn't a rival": off the race where they were in it, and no more where they were not. False for anything else."""
    found = _IS_NONE.fullmatch(said.fold) if _MAY_BE_NONE.opens(said) else None
    if found is None:
        return False
    if not drop_rival(draft, said.text[slice(*found.span("name"))]):
        draft.say("ack.kept")
    return True


_POINTED_AT: Final = later(
    r"(?:(?:nee|no|maar|but|hey|je|you(?:'re|'ve| are)?|u|gij|ge) )*(?:mist?|missing|miss(?:ed)?|vergeet|vergat|forgot|forget|vergeten)(?: nog| still| ook)? (?P<name>\w[\w&.'-]*(?: [\w&.'-]+){0,3}?)(?:[.,!;]+| -) ?"
    r"(?:dat|die|that|they|those|it|het)(?:'s|'re| is| zijn| are) (?:(?:wel|gewoon|just|actually|really|ook|also) )*(?:the|our|a|de|een|onze|hun) (?:rivals?|competitors?|competition|concurrent(?:en|ie)?)[ .!]*"
)
_MAY_ADD: Final = Gate(_ADDED, _POINTED_AT)
_POINTS: Final = frozenset("dat dit die that this they it he she hij zij ze those".split())


def add_ordered(draft: Draft, said: Utterance) -> bool:
    """Take "add Agrico as a rival", "Agrico is de concurrent", "je mist Agrico. Dat is de concurrent". False for anything else."""
    if not draft.has_deal or not _MAY_ADD.opens(said):
        return False
    found = _POINTED_AT.fullmatch(said.fold) or _ADDED.fullmatch(_LEAD_IN.sub("", said.fold))
    if found is None:
        return False
    text = said.text[len(said.text) - len(found.string) :]
    name = next(text[slice(*found.span(group))] for group in found.groupdict() if found[group])
    if utterance(name).fold in _POINTS:
        return False
    if people_records.holds_no_place(draft, name):
        # Somebody who was taken for one of theirs: whoever competes has no view there.
        people_records.drop(draft, name)
    rival = recording.record_rival(draft, name, "vendor")
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=(describing.rival(rival),))
    return True
