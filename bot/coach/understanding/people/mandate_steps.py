"""Who signs up to an amount and who above it, in whatever order the two are told: "FD up to 100k, Mr Ade above".

One amount parts two stretches; whoever is named beside "up to", "above" or "above that" signs in that stretch. Texts with more
amounts than one, a condition or a price are not for this room.
"""

import itertools
import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.money import Amount, find_amounts
from bot.coach.understanding.people.names import read_names
from bot.coach.understanding.people.titled import is_body, merge_titles
from bot.coach.understanding.readings import MandateSteps, ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance

# An amount is written over with this sign, so that places in the text stay what they are.
_SIGN: Final = "\ue800"
_AMT: Final = rf"(?:(?:a|an|de|the|een|aan|about|around|zo'?n|ongeveer|max|maximaal|circa|ca|met) )?{_SIGN}+"
_ALL: Final = r"(?:(?:(?:and|en|maar|but|dan|then) )?(?:alles|anything|everything|all|only|just|enkel|alleen|pas|allebei|van|wat|what'?s) (?:is )?)?"
_UP_TO: Final = rf"{_ALL}(?:tot(?: en met)?|t/m|up ?to|until|till?|under|below|onder|beneden|max(?:imaal|imum)?|hoogstens|at most|less than|minder dan|smaller than|to) {_AMT}(?: (?:max(?:imaal|imum)?|euro))?|{_SIGN}+ (?:or less|of minder|and under|and below|en lager|max(?:imaal|imum)?)"
_OVER: Final = rf"{_ALL}(?:boven|vanaf|over|above|more than|meer dan|beyond|hoger dan|exceeding|past|bigger than|larger than|groter dan|from|north of) {_AMT}(?: (?:and |en )?(?:up(?:wards)?|higher|hoger|omhoog))?"
_ENDS: Final = r"(?=\s*(?:$|[.,;!?)]))"
_MORE: Final = rf"{_ALL}(?:daarboven|erboven|hierboven|above (?:that|it|this)|over (?:that|it)|beyond (?:that|it)|past that|boven dat(?: bedrag)?|more than (?:that|it)|meer dan dat|(?:anything|everything|all|alles) (?:is )?(?:more|above|over|bigger|higher|beyond|larger|hoger|meer|groter|erboven)(?: than that| dan dat)?|(?:daarna|erna|after that|afterwards)|hoger|higher|(?:above|over){_ENDS})"
_LESS: Final = rf"{_ALL}(?:daaronder|eronder|hieronder|below (?:that|it|this)|under (?:that|it)|less than that|minder dan dat|(?:anything|everything|all|alles) (?:is )?(?:less|below|under|smaller|lower|lager|kleiner|minder)(?: than that| dan dat)?|(?:below|under|lower|lager){_ENDS})"
_REST: Final = r"(?:(?:and|en) )?(?:the|de) rest"
_BOUND: Final = re.compile(
    rf"(?<![^\W_])(?:(?P<up_to>{_UP_TO})|(?P<over>{_OVER})|(?P<more>{_MORE})|(?P<less>{_LESS})|(?P<rest>{_REST}))(?![^\W_])"
)
# What is told of one case or of this very deal is weighed elsewhere.
_ELSEWHERE: Final = re.compile(
    r"\?|\b(?:unless|tenzij|if|als|when|wanneer|indien|deze|this|ours?|onze|offerte|quote|prijs|price|budget\w*|kost|costs?|worth|waard|deal|order"
    # An opening: "net gebeld met Marja over 12.000 boeken".
    r"|gebeld|gesproken|geweest|spoke|talked|called|speaking)\b"
)
_BESIDE_ONE: Final = re.compile(
    r"(?:(?:nee|neen|no|nope|ja|yes|sorry|oh|wacht|eh|niet alleen|not alone),? )*(?:samen|together|jointly|met|with|w/)\b"
)
_DENIES: Final = re.compile(r"\b(?:niet|geen|not|cannot|can'?t|never|nooit|won'?t|mag niks|nothing)\b")
_JOINS: Final = re.compile(
    r"\b(?:ook|also|too|as well|mee|mede|samen|together|jointly|both|allebei|beide|beiden|co-?signs?|counter-?signs?|\w*meetekenen|mede\w+|both)\b"
)
_STOPS: Final = re.compile(r"[,;:\n]|[.!](?=\s|$)|\s-+\s")
_OPENS: Final = re.compile(
    r"^\W*(?:(?:en|and|maar|but|dan|then|dus|so|terwijl|while|with|met)\s+)+", re.IGNORECASE
)
# Words around whoever is named: what they do there, and how it is put.
_AROUND: Final = frozenset(
    """mag mogen kan kunnen can may could signs sign signed tekent tekenen teken beslist beslissen decides decide doet doen does do is zijn
    are gaat goes go naar to needs need has have moet must zelf himself herself alone alleen off on it het dat that zegt says ja yes ok okay
    approves approve approval akkoord geeft gives dan then ook also too mee with met samen together by bij aan for voor countersign cosign er
    there daar i said zei ik toch only just enkel up the de het a an een as well both and en wel be of tot tekenbevoegd bevoegd""".split()
)
_LEAD_INS: Final = frozenset(
    """nee neen no ja yes nope yep andersom omgekeerd other way round around the it's its is het net wait wacht sorry i said zei ik toch told
    you precies exactly well nou eigenlijk actually""".split()
)
_FEW: Final = 3
_NO_NAME: Final = frozenset(
    "maar but only alleen enkel wel niet not geen no ik i we wij us ons hij zij ze she he they die dat that it het iemand somebody someone".split()
)


@record
class _Part:
    """A stretch of the text: its words without the bound, and the direction the bound gives; None without one."""

    text: str
    up: bool | None
    joins: bool = False


# "Directie beslist maar tot 50k mag Sander zelf tekenen": whoever decides does so above what the other one may.
_DECIDES_BUT: Final = re.compile(
    r"(?:(?:nee|no|nope|nou|well),? )?(?P<above>\w[\w'-]*(?: \w[\w'-]*){0,3}?) (?:beslist|beslissen|tekent|tekenen|decides?|signs?),? (?:maar|but|though|alleen) "
    r"(?=[^.;!?]*\b(?:mag|mogen|kan|kunnen|may|can|is allowed)\b)(?P<below>[^.;!?]*\b(?:tot|onder|up to|until|under|below)\b[^.;!?]*)",
    re.IGNORECASE,
)


def read_mandate_steps(said: Utterance, language: Language) -> MandateSteps | None:
    """Who signs up to what amount and who above it; None where the text does not say that of somebody.

    Args:
        said: what was told, of any length.
        language: the person's language.
    """
    turned = _DECIDES_BUT.fullmatch(said.text.strip(" .!"))
    if turned is not None:
        over = "daarboven" if language == "nl" else "above that"
        said = utterance(f"{turned['below']}, {over} {turned['above']}")
    amounts = find_amounts(said)
    if not amounts or len({one.amount for one in amounts}) > 1 or _ELSEWHERE.search(said.fold):
        return None
    if _BESIDE_ONE.match(said.fold):
        # "No, together with the director, over 50k the council too": whom they join is known already.
        return None
    parts = _parts(said, amounts)
    if parts is None or _DIGIT.search(_without(said.fold, amounts)) or all(part.up is None for part in parts):
        return None
    below: list[ReadPerson] = []
    above: list[ReadPerson] = []
    loose: list[_Part] = []
    others = False
    joins = any(part.joins for part in parts if part.up is False)
    bounded = [part for part in parts if part.up is not None]
    pending: list[str] = []
    for place, part in enumerate(parts):
        if part.up is None:
            if set(utterance(part.text).words) <= _LEAD_INS:
                continue
            if _SAYS_WHAT_ONE_IS.match(utterance(part.text).fold):
                others = True
                continue
            ahead = next((other for other in parts[place + 1 :] if other.up is not None), None)
            if ahead is not None and not _people(ahead.text, language):
                pending.append(part.text)
            elif ahead is not None and ahead is bounded[0] and not ahead.up:
                # "Yolanda signs, over a hundred thousand the council too": hers is what is not above it.
                below += _people(part.text, language)
            else:
                loose.append(part)
            continue
        people = _people(", ".join((*pending, part.text)), language)
        pending = []
        (below if part.up else above).extend(people)
    if loose and not (below and above):
        # "Up to 100k: the FD": who is named behind a bound without anybody.
        empty = next((part for part in bounded if not _people(part.text, language)), None)
        if empty is not None and not (below if empty.up else above):
            (below if empty.up else above).extend(_people(loose.pop(0).text, language))
    whole = not loose and not others
    below = _as_one(below)
    if len(below) > 1 or not (below or above) or {*below} & {*above}:
        return None
    first = amounts[0]
    return MandateSteps(
        tuple(_as_said(said, one) for one in below),
        tuple(_as_said(said, one) for one in above),
        first.amount,
        said.text[first.start : first.end].rstrip("."),
        joins,
        whole,
    )


def _as_one(people: list[ReadPerson]) -> list[ReadPerson]:
    """Two who are named one after the other before a bound, as the one they are: "the MD, Paul Hart, over 100k …"."""
    if len(people) != _PAIR:
        return people
    first, then = people
    if then.role is None and then.name is not None and first.role is not None and not is_body(first.role):
        # "Directeur Van Loon zelf, Henk".
        name = then.name if first.name is None else f"{then.name} {first.name}"
        alone = first.name is None or len(then.name.split()) == 1
        return [ReadPerson(name, first.role)] if alone else people
    if first.role is None and first.name is not None and then.name is None and then.role is not None:
        return people if is_body(then.role) else [ReadPerson(first.name, then.role)]
    return people


_PAIR: Final = 2
_SENTENCES: Final = re.compile(r"[.!?;]\s+|\n")


def mandate_steps_within(said: Utterance, language: Language) -> MandateSteps | None:
    """The same told in one sentence of a story, or in the parts of it from the first bound to the last."""
    for text in _SENTENCES.split(said.text):
        sentence = utterance(text)
        for part in (sentence, _about_amounts(sentence)):
            steps = read_mandate_steps(part, language) if part is not None else None
            if steps is not None and steps.below and steps.above:
                return steps
    return None


def _about_amounts(said: Utterance) -> Utterance | None:
    """The parts of a sentence from the first bound to the last; None where there is none, or nothing beside them."""
    line = _without(said.fold, find_amounts(said))
    bounds = list(_BOUND.finditer(line))
    stops = list(_STOPS.finditer(line))
    if not bounds or not stops:
        return None
    first = max((stop.end() for stop in stops if stop.end() <= bounds[0].start()), default=0)
    last = min((stop.start() for stop in stops if stop.start() >= bounds[-1].end()), default=len(line))
    return utterance(said.text[first:last].strip())


_DIGIT: Final = re.compile(r"\d")


def _without(line: str, amounts: tuple[Amount, ...]) -> str:
    """A text in which each amount is written over."""
    for amount in amounts:
        line = line[: amount.start] + _SIGN * (amount.end - amount.start) + line[amount.end :]
    return line


def _parts(said: Utterance, amounts: tuple[Amount, ...]) -> list[_Part] | None:
    """The text in stretches with at most one bound each; None where a bound stands nowhere."""
    line = _without(said.fold, amounts)
    parts: list[_Part] = []
    first = 0
    for stop in (*_STOPS.finditer(line), None):
        end = stop.start() if stop is not None else len(line)
        if line[first:end].strip():
            parts += _cut(said.text, line, first, end, parts)
        first = stop.end() if stop is not None else end
    if sum(_SIGN in part.text for part in parts if part.up is None):
        return None
    return parts


def _cut(text: str, line: str, first: int, last: int, before: list[_Part]) -> list[_Part]:
    """One stretch between stops, cut once more where two bounds stand in it."""
    bounds = list(_BOUND.finditer(line, first, last))
    if not bounds:
        return [_Part(text[first:last], None)]
    cuts = [first]
    for one, other in itertools.pairwise(bounds):
        # "FD up to 100k Mr Ade above": who stands between them is whose bound closes it.
        closes = not _OPENS.sub("", line[other.end() : last]).strip()
        cuts.append(one.end() if closes else other.start())
    found: list[_Part] = []
    for start, end, bound in zip(cuts, (*cuts[1:], last), bounds, strict=True):
        known = [part.up for part in (*before, *found) if part.up is not None]
        around = line[start : bound.start()] + " " + line[bound.end() : end]
        denied = _DENIES.search(around) is not None
        if bound["rest"]:
            if not known:
                return [_Part(text[first:last], None)]
            up = not known[-1]
        else:
            up = bool(bound["up_to"] or bound["less"]) != (denied and bool(bound["over"] or bound["more"]))
        beyond = _BEYOND.match(line, bound.end(), end) if up else None
        if beyond is not None:
            # "Up to 20k or so then his wife": who comes behind it does so above it.
            found.append(_Part(_OPENS.sub("", text[start : bound.start()]), True))
            found.append(_Part(_OPENS.sub("", text[beyond.end() : end]), False, joins=True))
            continue
        rest = _OPENS.sub("", text[start : bound.start()] + " " + text[bound.end() : end])
        found.append(_Part(rest, up, _JOINS.search(around) is not None))
    return found


# "Yeah he's the owner" tells what somebody is who was spoken of, and names nobody else.
_SAYS_WHAT_ONE_IS: Final = re.compile(
    r"(?:(?:yes|yeah|yep|ja|jep|well|nou) ?,? ?)?(?:he|she|they|hij|zij|ze|die)(?:'s|s| is|'re| are| zijn) (?!not\b|niet\b)"
)
_BEYOND: Final = re.compile(
    r"(?: (?:or so|ofzo|of zo|about|ongeveer))? (?:and |en )?(?:then|dan|after that|daarna) "
)


def _people(text: str, language: Language) -> list[ReadPerson]:
    """Who is named in a stretch: what is left when the words around names are taken off."""
    said = utterance(text)
    read = [one for one in merge_titles(said, read_names(said, language), apposed=True) if _is_somebody(one)]
    if read:
        return read
    left = [word for word in said.text.split() if utterance(word).fold.strip(".,!") not in _AROUND]
    called = " ".join(left).strip(" .,!")
    if 0 < len(left) < _FEW and all(word.strip(".,!'").isalpha() for word in left):
        one = ReadPerson(None if called[0].islower() else called, called if called[0].islower() else None)
        return [one] if _is_somebody(one) else []
    return []


def _as_said(said: Utterance, person: ReadPerson) -> ReadPerson:
    """Somebody known by a role with the article it has in the text."""
    if person.name is not None or person.role is None:
        return person
    at = said.fold.find(utterance(person.role).fold)
    before = _ARTICLE.search(said.text[:at]) if at > 0 else None
    return ReadPerson(None, f"{before['article']} {person.role}") if before is not None else person


_ARTICLE: Final = re.compile(r"(?<!\w)(?P<article>de|het|the|hun|their)\s+$", re.IGNORECASE)


def _is_somebody(person: ReadPerson) -> bool:
    words = set(utterance(person.name or person.role or "").words)
    return bool(words) and not words <= _AROUND | _LEAD_INS | _NO_NAME
