"""What the deal is about, told under another question: "het gaat om de nieuwe oven" is no step of theirs."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_money, read_names, read_steps

# Said along the way: with one of these it is told of the deal, whatever is asked.
_ASIDE: Final = r"(?:o ?ja|oh ja|oh|ow|trouwens|overigens|btw|by the way|for the record|ter info|ps|also|ook)"
_BEHIND: Final = (
    r"(?:trouwens|overigens|btw|by the way|though|actually|eigenlijk|he|hè|hoor|dus|for the record)"
)
_ABOUT: Final = later(
    rf"(?:(?P<aside>{_ASIDE})[ ,:-]+)*"
    r"(?:(?:(?:het|'t|t|dit|de deal|deze deal|hun vraag)\s+)?(?:gaat|ging|draait)\s+(?:het\s+)?(?:hier\s+|daar\s+|bij ze\s+|allemaal\s+)*(?:over|om)"
    r"|(?:it'?s|it is|it was|this is|this one's|this one is|that's|the deal is|the deal's)\s+(?:all\s+)?(?:about|regarding)"
    r"|(?P<label>(?:topic|subject|onderwerp|product|betreft|betr|regarding|re)(?:\s+is)?\s*[:.]?))"
    rf"\s+(?P<what>\S+(?:\s+\S+){{0,4}}?)(?:[ ,]+(?P<behind>{_BEHIND}))?"
)
_THING: Final = later(
    r"(?:(?:it'?s |its |'?t |het )?(?:is |gaat |about |over |om |re:? |for |voor )*)(?P<what>(?:(?:a|an|the|een|de|het|hun|their) )?(?:new|nieuwe?|replacement|vervanging van|replacing) (?:\S+ ){0,3}\S+)"
)
_ARTICLE: Final = later(r"(?:an?|the|een|de|het|'n|hun|their)\s+(?=\S)", re.IGNORECASE)
# What every deal is about, and therefore none.
_NO_TOPIC: Final = frozenset(
    "prijs price geld money budget vertrouwen trust tijd time timing trust tempo snelheid speed akkoord approval handtekening signature them him her ze hen it that this us ons".split()
)


def take_first(draft: Draft, said: Utterance) -> bool:
    """Take it where their steps are asked for and neither is known yet: "new labeller", "it's about the ovens"."""
    if draft.facts.deal.topic is not None or draft.facts.steps:
        return False
    plain = said.fold.strip(" .!")
    found = _ABOUT.fullmatch(plain) or _THING.fullmatch(plain)
    return found is not None and _keep(draft, said, found)


def take_aside(draft: Draft, said: Utterance) -> bool:
    """Take it at any question where it is plainly said beside it: "het gaat om ovens trouwens", "topic: ovens"."""
    found = _ABOUT.fullmatch(said.fold.strip(" .!"))
    if found is None or not (found["aside"] or found["label"] or found["behind"]):
        return False
    return _keep(draft, said, found)


def _keep(draft: Draft, said: Utterance, found: re.Match[str], *, plainly: bool = False) -> bool:
    """Keep it unless it may be a step, money, a day or, where it is not said `plainly`, somebody."""
    start = said.fold.find(found.group())
    what = utterance(said.text[start + found.start("what") : start + found.end("what")])
    told = _ARTICLE.sub("", what.text, count=1) if _ARTICLE.match(what.text) else what.text
    steps = read_steps(what, draft.language).steps
    if (
        not told.strip()
        or _NO_TOPIC & set(what.words)
        or len(steps) > 1
        or any(step.who for step in steps)
        or (not plainly and any(read.name is not None for read in read_names(what, draft.language)))
        or read_money(what, draft.language) is not None
        or read_date(what, draft.language, draft.today, draft.context.zone) is not None
    ):
        return False
    draft.record(PutDeal(replace(draft.facts.deal, topic=phrases.shortened(told))))
    draft.say("ack.topic", topic=draft.facts.deal.topic or "")
    return True


_DENIED_IN_FRONT: Final = later(
    r"(?P<told>.*?)[\s,;]*(?:\b(?:en|and|dus|so|maar|but)\s+)?\b(?:niet|not|geen|ipv|instead of|in plaats van|rather than)\s+[\"'“”‘’(]*\Z",
    re.DOTALL,
)
# "… is the number", "… is geen onderwerp", "… slaat nergens op".
_DENIED_BEHIND: Final = later(
    r"[\"'“”‘’)]*\s+(?P<is>(?:is|isnt|isn't|was|wasnt|wasn't|slaat|klopt|makes|are|arent|aren't|zijn)\b[^,.;!]*)[,.;!\s]*(?P<told>.*)",
    re.DOTALL,
)
_DENIES: Final = frozenset(
    "niet not geen no isnt isn't wasnt wasn't arent aren't nergens wrong fout onzin nonsense aantal hoeveel hoeveelheid number quantity many".split()
)
_REALLY: Final = r"(?:(?:gewoon|just|really|eigenlijk|actually|simply|wel|toch|a|an|een|the|de|het)\s+)*"
_IT_IS: Final = later(
    r"(?:(?:nee|no|sorry|en|and|maar|but|dus|so|oh|lol)[, ]+)*(?:(?:it'?s|it is|that'?s|this is|het is|dit is|dat is)(?:\s+(?:called|about|for))?"
    r"|(?:het|'?t|dit|dat|it|deze|(?:de|the) deal|this)?\s*(?:heet|gaat (?:het )?(?:om|over)|is called|is about)|(?:het |the )?(?:onderwerp|topic|subject)(?: is|:)"
    r"|(?:name|call|noem) (?:it|het|'?t)|(?:ze|zij|they) (?:willen|zoeken|kopen|want|need|are after))"
    rf"\s+{_REALLY}(?P<what>\S+(?:\s+\S+){{0,4}}?)(?:[\s,]+(?:please|pls|graag|aub|hoor|lol|dus|he))*[\s.!,;]*",
    re.IGNORECASE,
)


def put_right(draft: Draft, said: Utterance) -> str | None:
    """Call the deal what it is said to be about, where what it was called stands beside that and is denied: "het heet heftrucks, niet kom net".

    What is told behind that; None where nothing is put right.
    """
    old = utterance(draft.facts.deal.topic or "").words if draft.has_deal else ()
    at = next((at for at in range(len(said.words)) if old and said.words[at : at + len(old)] == old), None)
    if at is None:
        return None
    before, behind = said.text[: said.tokens[at].start], said.text[said.tokens[at + len(old) - 1].end :]
    in_front, after = _DENIED_IN_FRONT.fullmatch(before), _DENIED_BEHIND.fullmatch(behind)
    if in_front is not None:
        told, rest = in_front["told"], behind
    elif after is not None and not _DENIES.isdisjoint(utterance(after["is"]).words):
        told, rest = (before, after["told"]) if any(map(str.isalnum, before)) else (after["told"], "")
    else:
        return None
    new = utterance(told.strip(" ,;"))
    is_it = _IT_IS.fullmatch(new.fold)
    return rest.strip(_MARKS) if is_it is not None and _keep(draft, new, is_it, plainly=True) else None


_MARKS: Final = " ,;.!\"'“”‘’()"
_COUNT: Final = later(
    r"(?:(?:no|nee|sorry|wait|wacht|oh|ow|actually|eigenlijk|trouwens|btw)[ ,]+)*(?:(?:it'?s|it is|that'?s|there are|there's|make (?:it|that)|(?:het|'?t|dat|er) (?:is|zijn)(?: er)?)\s+)?"
    r"(?P<new>\d[\d.,]*)(?P<what>(?: [a-z-]+){0,3}?),? (?:and |en )?(?:not|niet|geen|instead of|rather than|ipv|in plaats van) (?P<old>\d[\d.,]*)(?: [a-z-]+){0,3}"
)

_NUMBER: Final = later(r"(?<![\w.,])\d[\d.,]*(?<![.,])(?!\w)")


def take_count(draft: Draft, said: Utterance) -> bool:
    """Take "it's 42 flats, not 40" for how many it is about; where the first number was not told, it is kept as it is said."""
    found = _COUNT.fullmatch(said.fold.strip(" .!"))
    if found is None or read_date(said, draft.language, draft.today, draft.context.zone) is not None:
        return False
    new, old = (found[name].strip(".,") for name in ("new", "old"))
    deal = draft.facts.deal
    told = _NUMBER.sub(lambda one: new if one[0] == old else one[0], deal.topic or "")
    if told != (deal.topic or ""):
        draft.record(PutDeal(replace(deal, topic=told)))
        draft.say("ack.topic", topic=told)
        return True
    if not found["what"].strip():
        return False
    draft.say("ack.kept")
    return True
