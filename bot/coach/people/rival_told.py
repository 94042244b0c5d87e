"""Rivals told in plain words, wherever it is: whom they buy from now, whom somebody there likes better, who else is in it.

A clause has to say so; the name is what it says it of. What only describes them ("the current lot") gives way to the name
told beside it.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import people_known, people_records, recording
from bot.coach.known.facts import RivalKind
from bot.coach.people import rival_corrections
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutCompetitor
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_against, read_date, read_names, read_rivals, rivals_told
from bot.coach.words.word_kinds import knows

Found = tuple[str, RivalKind]

_CLAUSES: Final = later(
    r"[;\n]|[.!?](?:\s|$)|,\s+(?=(?:maar|but|en|and|zijn|his|her|their|hun|nu|now|daar|wij|we|hij|zij|ze|they|he|she|the|de|het)\b)|\s(?=(?:maar|but|want|because|omdat)\s)",
    re.IGNORECASE,
)
_NOW: Final = later(
    r"\b(?:nu|now|currently|momenteel|at the moment|op dit moment|today) (?!(?:\w+ ){0,2}?(?:ok|oke|okay|fine|happy|happier|good|cool|pleased|blij|akkoord|eens|tevreden|agreed?|bezig|busy)\b)(?:\w+ ){0,3}?(?:met|bij|with|from|van|door|by|using|use|gebruiken|at)\b"
    r"|\b(?:werken|werkt|zitten|zit|huren|leasen|kopen) (?:\w+ ){0,2}?(?:nu|momenteel|al) (?:\w+ )?(?:met|bij|van)\b"
    r"|\b(?:weg|af) (?:van|bij)\b|\b(?:away from|rid of|switch from|unhappy with|ontevreden over|klaar met)\b"
    r"|\b(?:huidige|current|existing|incumbent|bestaande|present) \w+|\b(?:they|ze|zij) (?:use|have|gebruiken|hebben) (?:\w+ )?(?:now|nu)\b"
)
_LIKES_BETTER: Final = later(
    r"\b(?:liever|prefers?|would rather|(?:wil|willen|wants?) (?:to )?(?:\w+ ){0,3}?(?:blijven|houden|stay|stick|keep)|(?:wil|willen) bij \w+ (?:blijven|houden)|favou?rs)\b"
)
_IN_IT: Final = later(
    r"\b(?:competitors?|concurrent(?:en|ie)?|rivals?|up against|wij tegen|we'?re against|also (?:look|talk|speak)(?:s|ing)? (?:at|to|with)|(?:look|talk|speak)(?:s|ing)? (?:at|to|with) (?:\w+ ){1,4}?(?:as well|too)|(?:is|are|zijn) (?:ook |also |still |nog )*(?:in beeld|in the (?:picture|race|mix|running)|in play|in de race)|kijken ook naar|(?:praten|spreken|zijn) ook met|doen ook mee|doet ook mee|vergelijken (?:ons )?met"
    r"|(?:bied(?:t|en)|offre(?:ert|ren)|bids?|bidding|quot(?:es?|ed|ing)|pitch(?:es|ed|ing)?|tender(?:s|ed|ing)?) (?:ook|too|as well|also|mee)|(?:ook|also) (?:an? )?(?:bieden|biedt|offreren|offreert|bidding|quoting|quoted|pitching|tendering)"
    r"|(?:zit|zitten) er ook (?:in|bij|tussen)|(?:is|are) in (?:it )?(?:too|as well))\b"
)
# Whom somebody there brings in, or would rather have, is named by the last word of the clause, also where it is typed small.
_BROUGHT_IN: Final = later(
    r"\b(?:haalt|haalde|halen|trekt) er (?:\w+ ){0,2}?(?P<one>\w[\w&-]*)(?: (?:en|and) (?P<two>\w[\w&-]*))? bij\b"
    r"|\b(?:brings?|bringing|brought|invites?|invited) (?:\w+ )?(?P<in_one>\w[\w&-]*)(?: (?:en|and) (?P<in_two>\w[\w&-]*))? (?:in|for a quote|to quote)\b"
    r"|\b(?:heeft|hebben|has|have|would|ziet|wil|wou) (?:\w+ )?(?:liever|rather have) (?P<rather>\w[\w&-]*)[ .!]*$"
    r"|\bprefers? (?P<prefers>\w[\w&-]*)[ .!]*$|\b(?:wants?|pushes for|is pro|wil) (?P<wants>\w[\w&-]*)[ .!]*$"
)
_MAY_BE_TOLD: Final = Gate(_NOW, _LIKES_BETTER, _IN_IT, _BROUGHT_IN)
_GENERIC: Final = later(
    r"(?:the |de |het |hun |their |een |an? |\d+ |two |twee |drie |three |some |wat )*(?:current|huidige|existing|bestaande|present|other|andere|incumbent)\b.*",
    re.IGNORECASE,
)
_COUNTED: Final = later(
    r"\b(?P<who>(?:\d+|two|three|four|twee|drie|vier|een|a|some|een paar|a few) (?:other|andere?|local|lokale|more|regional|second-?hand|refurb|tweedehandse?|tweedehands)(?: (?!and\b|en\b|or\b|of\b)\w+)?|(?:a|an|some|een) (?:\w+ )?(?:lot|crowd|outfit|fella|fellow|bloke|guy|firm|company|lads|bedrijf|bedrijfje|partij|club|firma)(?: (?:from|uit|in) \w+)?|another (?!step|meeting|date|day|person|time)\w+(?: (?:in|from) \w+)?)",
    re.IGNORECASE,
)


_BEFORE_NAME: Final = ("liever", "prefer", "would rather", "favo")


def rivals_in(draft: Draft, said: Utterance) -> tuple[Found, ...]:
    """Every rival that a text says is one."""
    found = _by_clause(draft, said) if _MAY_BE_TOLD.opens(said) else []
    known = {name.casefold() for name, _ in found if name}
    for rival in rivals_told(said, draft.language):
        name = phrases.shortened(rival.name)
        if rival.kind not in {"incumbent", "vendor"} or name.casefold() in known:
            continue
        if _is_name(draft, name) or _is_called_so(draft, name, as_a_name=False):
            found.append((name, rival.kind))
    return named_first(tuple(dict.fromkeys(found)))


def _by_clause(draft: Draft, said: Utterance) -> list[Found]:
    found: list[Found] = []
    for piece in _CLAUSES.split(said.text):
        clause = utterance(piece)
        found += _brought_in(draft, clause)
        in_it = _IN_IT.search(clause.fold) is not None
        now = _NOW.search(clause.fold) is not None
        if not (now or in_it or _LIKES_BETTER.search(clause.fold)):
            continue
        # "They have Certikin now, also talking to Hayward": whoever reads rivals tells the two apart.
        standing = now and not in_it
        better = None if now else _LIKES_BETTER.search(clause.fold)
        if better is not None and clause.fold[better.start() :].startswith(_BEFORE_NAME):
            # Whom somebody likes better stands behind that: "directeur van De Regenboog wil liever Atalian".
            clause = utterance(clause.text[better.start() :])
        for rival in read_rivals(clause, draft.language).rivals:
            if rival.kind in {"in_house", "nothing"} or not _is_name(draft, rival.name):
                continue
            found.append((phrases.shortened(rival.name), "incumbent" if standing else rival.kind))
        found += _joined(draft, clause, found, standing=standing)
    return found


def _brought_in(draft: Draft, clause: Utterance) -> list[Found]:
    found: list[Found] = []
    for piece in _COMMAS.split(clause.text):
        part = utterance(piece.strip())
        told = _BROUGHT_IN.search(part.fold)
        for group in told.groupdict() if told is not None else ():
            name = part.text[slice(*told.span(group))] if told is not None and told[group] else ""
            # What is wanted may be anything: whoever is, is written as a name.
            if name and _is_called_so(draft, name, as_a_name=group == "wants"):
                found.append((name, "vendor"))
    return found


_COMMAS: Final = later(r",\s*")


def _is_called_so(draft: Draft, name: str, *, as_a_name: bool) -> bool:
    if not _is_name(draft, name.title()) or (as_a_name and not name[:1].isupper()):
        return False
    if read_date(utterance(name), draft.language, draft.today, draft.context.zone) is not None:
        return False
    said = utterance(name)
    if name.isdigit() or knows(said, "nl") or knows(said, "en"):
        return False
    # Typed small, a long word is a thing that no list has: "mobiliteitsbudget".
    return len(name) > _SHORT and (name[:1].isupper() or len(name) <= _LONG)


_SHORT: Final = 2
_LONG: Final = 9


_AND: Final = later(r"(?P<one>[A-Z][\w&.-]*) (?:en|and|&) (?P<other>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*)")


def _joined(draft: Draft, clause: Utterance, known: Sequence[Found], *, standing: bool) -> list[Found]:
    """Whoever is named beside a rival: "Randstad en Tempo-Team"."""
    names = {name.casefold() for name, _ in known}
    return [
        (pair["other"], "incumbent" if standing else "vendor")
        for pair in _AND.finditer(clause.text)
        if pair["one"].casefold() in names
        and pair["other"].casefold() not in names
        and _is_name(draft, pair["other"])
    ]


def named_first(found: Sequence[Found]) -> tuple[Found, ...]:
    """The rivals without those who are only described, where a name is told too: it is the one who is there now."""
    described = [one for one in found if one[0] and _GENERIC.fullmatch(one[0])]
    named = [one for one in found if one[0] and one not in described]
    if not described or not named:
        return tuple(found)
    standing = any(kind == "incumbent" for _, kind in described) and not any(
        kind == "incumbent" for _, kind in named
    )
    first = named[0]
    return tuple(
        (name, "incumbent") if standing and (name, kind) == first else (name, kind)
        for name, kind in found
        if (name, kind) not in described
    )


def clauses_of_the_race(draft: Draft, said: Utterance) -> tuple[Utterance, ...]:
    """The clauses that say no more than who else is in the race: "they're also talking to Kaymed"."""
    if not _MAY_BE_TOLD.opens(said):
        return ()
    clauses = (utterance(piece) for piece in _OWN_CLAUSES.split(said.text))
    return tuple(
        clause
        for clause in clauses
        if _IN_IT.search(clause.fold) and not _COMPARING.search(clause.fold) and rivals_in(draft, clause)
    )


_OWN_CLAUSES: Final = later(
    r"[.;!?\n]+\s*|,\s+|\s(?:en|and|maar|but)\s(?=(?:ze|zij|they|hij|he|she)\b)", re.IGNORECASE
)
# Comparing is a step as well.
_COMPARING: Final = later(r"\b(?:vergelijk\w*|compar\w+)\b")


def counted(said: Utterance, found: Sequence[Found]) -> tuple[Found, ...]:
    """Rivals without a name who are told by their number: "2 other firms", "een tweedehandse"."""
    known = " ".join(name.casefold() for name, _ in found)
    return tuple(
        (said.text[slice(*one.span("who"))], "vendor")
        for one in _COUNTED.finditer(said.fold)
        if one["who"] not in known
        and not _CALLED.match(said.fold, one.end("who"))
        and not (found and _ANOTHER.fullmatch(one["who"]))
        and not any(name and name.casefold() in one["who"] for name, _ in found)
    )


# "A company called Clever" has a name.
_CALLED: Final = later(r" (?:called|named|genaamd|that'?s called|die heet|met de naam)\b")
# The kind that was asked for, in front of its name: "another vendor, PlaySafe NW".
_ANOTHER: Final = later(r"another (?:vendor|supplier|party|firm|company|provider|one)")


def take(draft: Draft, said: Utterance) -> bool:
    """Keep the rivals told beside the open question, and who there likes them better; False where none is told."""
    told = keep(draft, said) if _tells_no_more(draft, said) else ()
    if not told:
        return False
    against = read_against(said, draft.language)
    fans = tuple(one for one in _fans(draft, said) or against if (one.name or one.role or "") not in told)
    if fans:
        draft.say("ack.differ", who=people_records.record_views(draft, fans))
    return True


def keep(draft: Draft, said: Utterance) -> tuple[str, ...]:
    """Keep the rivals that a text tells in plain words and read them back; their names, none where none is new."""
    if len(said.words) > _LONGEST:
        return ()
    gone = [
        effect.competitor.name
        for effect in draft.effects
        if isinstance(effect, PutCompetitor) and effect.competitor.removed
    ]
    found = tuple(
        one
        for one in rivals_in(draft, said)
        # Whoever was just told to be out is not in it by the same words.
        if not _is_known(draft, one[0]) and not any(phrases.same(name, one[0]) for name in gone)
    )
    if found:
        told = [recording.record_rival(draft, name, kind) for name, kind in found]
        draft.mark("rivals", "said")
        draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in told))
    return tuple(name for name, _ in found)


def take_row(draft: Draft, said: Utterance) -> bool:
    """Keep whoever stands in a row with a rival that is known: "Schmidt and Aebi". False for any other text."""
    called = [piece.strip(" .!") for piece in _ROW.split(said.text) if piece.strip(" .!")]
    known = [one for one in called if _is_known(draft, one)]
    new = [one for one in called if one not in known]
    if not known or not new or not all(_is_called_so(draft, one, as_a_name=False) for one in new):
        return False
    told = [recording.record_rival(draft, one, "vendor") for one in new]
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in told))
    return True


_ROW: Final = later(r"\s*(?:,|/|\+|&|\ben\b|\band\b|\bplus\b)\s*", re.IGNORECASE)
_PIECES: Final = later(r"[.;!?\n]+\s*|,\s+|\s(?:en|and|maar|but|terwijl|while)\s", re.IGNORECASE)
_REASON: Final = later(r"(?:want|omdat|because|since|daar|they|ze|zij|he|she|hij|it'?s|dat)\b")
_LITTLE: Final = 1


def _tells_no_more(draft: Draft, said: Utterance) -> bool:
    """Whether every part of a text is about the rivals, or says why: "the demo is on Friday and AFAS is in it" tells more."""
    names = [name.casefold() for name, _ in rivals_in(draft, said)]
    for piece in _PIECES.split(said.text):
        part = utterance(piece)
        cue = any(pattern.search(part.fold) for pattern in (_NOW, _LIKES_BETTER, _IN_IT, _BROUGHT_IN))
        if cue or len(part.words) <= _LITTLE or any(name in part.fold for name in names):
            continue
        if _REASON.match(part.fold) is None and not read_against(part, draft.language):
            return False
    return True


_LONGEST: Final = 18
_FAN: Final = later(
    r"^(?P<who>\w[\w.' -]{0,40}?) (?:(?:rijdt|rijden|wil|willen|heeft|hebben|ziet|zien|werkt|werken|kiest|would|still|toch) )*(?:liever|rather|prefers?|favou?rs|(?:likes?|loves?) (?=.*\b(?:competitors?|rivals?)\b)|(?:wil|willen|wants?) (?=.*\b(?:blijven|houden|stay|stick|keep)\b))"
)
_NOBODY: Final = frozenset({"ze", "zij", "they", "die", "hij", "he", "she", "we", "wij", "it", "het"})


def _fans(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """Who there is told to like a rival better."""
    people: list[ReadPerson] = []
    for piece in _CLAUSES.split(said.text):
        clause = utterance(piece.strip())
        found = _FAN.match(clause.fold)
        if found is None or found["who"].split()[0] in _NOBODY:
            continue
        subject = utterance(clause.text[slice(*found.span("who"))])
        read = read_names(subject, draft.language)
        # "De directeur van De Regenboog" is the director, of a school that is no rival.
        whole = [
            ReadPerson(None, phrases.without_article(subject.text)) for one in read[:1] if one.name is None
        ]
        people += whole or read[-1:]
    return tuple(people)


def _is_known(draft: Draft, name: str) -> bool:
    """Whether a rival is kept by this name, or by one that it is the end of: Sheehy is "garage Sheehy"."""
    called = utterance(name).fold
    kept = [utterance(rival.name).fold for rival in draft.facts.competitors if rival.name]
    return any(called == one or one.endswith(f" {called}") for one in kept)


def _is_name(draft: Draft, name: str) -> bool:
    """Whether these words name a rival: neither the customer, nor somebody there, nor a step, and written as a name is."""
    if (
        phrases.same(name, draft.facts.deal.account)
        or people_known.is_called(draft.facts, name)
        or rival_corrections.only_describes(name)
    ):
        return False
    if any(phrases.same(step.title, name) for step in draft.facts.steps):
        return False
    return any(char.isupper() for char in name) and len(name.split()) <= _NAME


_NAME: Final = 4
