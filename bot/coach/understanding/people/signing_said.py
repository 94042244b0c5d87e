"""A message that says who signs and nothing else: "no the old man decides, not his son", "the one who signs is Megan, Priya is gone".

Every clause has to say who signs, who does not, who is no longer there, or that it was said before. Whoever is meant stands
between the words of signing, whatever they are called, so that no list of names has to know them.
"""

import itertools
import re
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.record import replace
from bot.coach.understanding.people import signing_words as words
from bot.coach.understanding.readings import SigningSaid
from bot.coach.understanding.text import Utterance, utterance

_LONGEST: Final = 28
_ANDS: Final = re.compile(r"\s+(?:[eé]n|and|&|\+)\s+", re.IGNORECASE)
_NOBODY: Final = pronouns.ANYBODY | frozenset(
    "die dat that this dit deze it het who wie er daar there iemand somebody someone niemand nobody anyone else anders alles everything".split()
)
# No name and no role has these in it: a sentence does.
_NO_NAMES: Final = frozenset(
    """ook also too niet not no nee geen is are was were zijn waren heeft has have had hebben moet must wil wants want because omdat dat that die als if when wanneer
    dan then eerst first na after voor before tot until up to zodra once pas only alleen gaat said zei says zegt thinks denkt vindt ik i we wij ze they
    he she hij zij it er daar there or will wordt becomes tekent tekenen signs sign beslist beslissen decides decide on op per sinds since
    aansluitend vervolgens daarna thereafter allebei beide beiden both told it's its that's who hierover daarover erover clue idea idee got with met and en quite right sure true waar juist
    goed can't cant cannot won't wont doesn't doesnt don't dont isn't isnt didn't didnt hasn't hasnt haven't havent wasn't wasnt nor never nooit back terug later today vandaag tomorrow morgen next volgende week weeks weken month maand day days dag dagen monday tuesday wednesday thursday
    friday maandag dinsdag woensdag donderdag vrijdag alone solo together samen jointly himself herself themselves zelf zelfstandig individually usually normally meestal normaal""".split()
)
# What is signed, and nobody: "contract tekenen".
_PAPERS: Final = frozenset(
    "contract contracten offerte offertes polis order orders overeenkomst papers papieren quote agreement nda lease leasecontract proposal voorstel invoice factuur".split()
)
_ARTICLES: Final = frozenset("het een the a an".split())
_OF: Final = frozenset("of van from in at bij for voor op".split())
_OF_A_NAME: Final = 6
# "His son" and "zijn zus" are somebody; "zijn" by itself is a verb.
_POSSESSIVE: Final = ("zijn", "haar", "hun", "his", "her", "their", "het", "de", "the")


def read_signing_said(said: Utterance) -> SigningSaid | None:
    """Who signs and who does not, where a message says that and nothing more; None otherwise."""
    if len(said.words) > _LONGEST or words.SPEAKS_OF_IT.search(said.fold) is None or "?" in said.text:
        return None
    found = _in_one(said) or _both(said) or SigningSaid()
    if found.holder is not None:
        return found
    for piece in words.CLAUSES.split(said.text):
        if not piece.strip(" .,!?"):
            continue
        told = _clause(piece, found)
        if told is None:
            return None
        found = told
    if found.is_the is not None and (
        found.holder is None or utterance(found.is_the[0]).fold != utterance(found.holder).fold
    ):
        # Somebody else is somebody: that says more than who signs.
        return None
    return found if found.holder is not None or found.joins else None


def _in_one(said: Utterance) -> SigningSaid | None:
    """Who signs where two clauses say it as one: "Petra is the boss, she signs", "signer is wrong, should be Petra"."""
    plain = said.text.strip(" .!")
    lead = words.LEAD.match(utterance(plain).fold)
    part = utterance(plain[lead.end() if lead is not None else 0 :])
    for pattern in (words.IS_WHO_SIGNS, *words.SET_TO):
        found = pattern.fullmatch(part.fold)
        called = _called(part, found.span("who")) if found is not None else ()
        if called:
            return SigningSaid(called[0], called[1:], alone=False if called[1:] else None, corrects=True)
    found = words.HE_SIGNS_NAMED.fullmatch(part.fold)
    called = _called(part, found.span("who")) if found is not None else ()
    if found is None or len(called) != 1:
        return None
    put_right = lead is not None or found["signing"] is not None
    if found["whom"] is None:
        return SigningSaid(called[0], corrects=put_right)
    name = _called(part, found.span("whom"))
    if found["the"] is None or len(name) != 1:
        return None
    return SigningSaid(name[0], corrects=put_right, is_the=(name[0], called[0]))


def _both(said: Utterance) -> SigningSaid | None:
    """Two who are named and said to do it together."""
    lead = words.LEAD.match(said.fold)
    part = utterance(said.text[lead.end() if lead is not None else 0 :].strip(" .!"))
    found = words.BOTH.fullmatch(part.fold)
    them = _called(part, found.span("who")) if found is not None else ()
    if found is None or len(them) <= 1:
        return None
    again = lead or found["meant"]
    return SigningSaid(them[0], them[1:], alone=False, corrects=bool(again), of_the_signer=True)


def _clause(piece: str, known: SigningSaid) -> SigningSaid | None:
    """What was found so far with what one clause says; None where it says something else."""
    part = utterance(piece.strip(" .,!"))
    lead = words.LEAD.match(f"{part.fold} ")
    put_right = False
    if lead is not None:
        opens, put_right = lead[0].split()[0].strip(",:"), "moet zijn" in lead[0] or "should be" in lead[0]
        takes_back = put_right or opens in {"no", "nee", "neen", "nope", "wtf"} or "niet" in lead[0]
        known = replace(known, corrects=known.corrects or takes_back)
        part = utterance(part.text[lead.end() :].strip())
    if not part.words or words.SAID_BEFORE.fullmatch(part.fold):
        return known
    told = (
        _not_one(part, known)
        or _away(part, known)
        or _does_not(part, known)
        or _signs(part, known)
        or _succeeds(part, known)
        or (_as_it_should_be(part, known) if put_right or known.denied else None)
        or _more_of_it(part, known)
        or _also(part, known)
        or _is_somebody(part, known)
    )
    if told is not None:
        return told
    for cut in _ANDS.finditer(part.text):
        first = _clause(part.text[: cut.start()], known)
        both = _clause(part.text[cut.end() :], first) if first is not None else None
        if both is not None:
            return both
    return None


def _signs(part: Utterance, known: SigningSaid) -> SigningSaid | None:
    too = words.SIGNS_TOO.fullmatch(part.fold)
    them = _called(part, max(too.span(one) for one in ("who", "agrees", "one"))) if too is not None else ()
    if them and known.holder is None:
        return replace(known, joins=(*known.joins, *them))
    if known.holder is not None and words.HE_SIGNS.fullmatch(part.fold):
        return known
    for place, pattern in enumerate(words.ONE_SIGNS):
        found = pattern.fullmatch(part.fold)
        told = _with_holder(part, found, known) if found is not None else None
        if told is not None:
            return replace(told, corrects=told.corrects or place >= _AS_A_STEP)
    return None


# So many ways to say who signs are worded as a step of theirs may be.
_AS_A_STEP: Final = 2


def _as_it_should_be(part: Utterance, known: SigningSaid) -> SigningSaid | None:
    found = words.AS_IT_SHOULD_BE.fullmatch(part.fold)
    return _with_holder(part, found, known) if found is not None else None


def _with_holder(part: Utterance, found: re.Match[str], known: SigningSaid) -> SigningSaid | None:
    """Whoever signs by one clause, with whom, and whether alone; None where these words are nobody."""
    called = _called(part, found.span("who"))
    tail = trailing(part.text[slice(*found.span("tail"))]) if found["tail"] is not None else SigningSaid()
    if not called or tail is None:
        return None
    if tail.joins and known.holder is None:
        return replace(known, joins=(*known.joins, *called))
    if known.holder is not None:
        if not tail.joins:
            # Two are said to sign, each by themselves: who has the last word is not told.
            return None
        return replace(known, together=(*known.together, *called))
    return replace(
        known,
        holder=called[0],
        together=(*called[1:], *tail.together),
        alone=False if len(called) > 1 else tail.alone,
        denied=(*known.denied, *tail.denied),
        corrects=known.corrects or bool(tail.denied),
    )


def _more_of_it(part: Utterance, known: SigningSaid) -> SigningSaid | None:
    """What a clause adds to who was said to sign: "…, samen met Ans Verbeek"."""
    tail = trailing(part.text) if known.holder is not None else None
    if tail is None:
        return None
    return replace(
        known,
        together=(*known.together, *tail.together),
        alone=known.alone if tail.alone is None else tail.alone,
        denied=(*known.denied, *tail.denied),
    )


def _also(part: Utterance, known: SigningSaid) -> SigningSaid | None:
    """Who else signs by a clause that says no more: "anna doesn't sign alone, mark the director too"; "…, their director too, mark"."""
    found = words.ALSO.fullmatch(part.fold) if known.holder is not None else None
    them = _called(part, found.span("who")) if found is not None else ()
    if found is None or len(them) != 1:
        return None
    if found["too"] or part.fold.startswith(("ook ", "also ", "plus ")):
        role = f"{part.text[slice(*found.span('role'))]} " if found["role"] else ""
        return replace(known, together=(*known.together, f"{role}{them[0]}"), alone=False, corrects=True)
    if known.together and known.alone is False and not found["role"] and len(utterance(them[0]).words) == 1:
        # Who that is stands behind it.
        return replace(known, together=(*known.together[:-1], f"{_bare(known.together[-1])} {them[0]}"))
    return None


# Who was named before: "Okafor decides instead of her".
_OF_ONE: Final = frozenset("her him them haar hem hen die that".split())
_OWNER: Final = re.compile(r"^(?:their|hun|the|de|den|his|her|zijn|haar|a|een) ", re.IGNORECASE)


def _bare(called: str) -> str:
    return _OWNER.sub("", called)


def _is_somebody(part: Utterance, known: SigningSaid) -> SigningSaid | None:
    """Who somebody is that signs by another clause: "Ted is the farmer, Ted signs alone"."""
    found = words.IS_SOMEBODY.fullmatch(part.fold) if known.is_the is None else None
    name, role = (_called(part, found.span(group)) for group in ("who", "role")) if found else ((), ())
    if len(name) != 1 or len(role) != 1:
        return None
    return replace(known, is_the=(name[0], role[0]))


def trailing(text: str) -> SigningSaid | None:
    """What trails behind who signs; None where anything else does."""
    found, rest = SigningSaid(), utterance(text.strip())
    while rest.words:
        for kind, pattern in words.TAILS:
            tail = pattern.match(rest.fold)
            if tail is None:
                continue
            named = tail.groupdict().get("who")
            them = _called(rest, tail.span("who")) if named else ()
            if named and not them and (kind == "together" or (kind == "not" and tail["who"] not in _OF_ONE)):
                return None
            found = _with_tail(found, kind, them)
            rest = utterance(rest.text[tail.end() :].strip())
            break
        else:
            return None
    return found


def _with_tail(found: SigningSaid, kind: str, them: tuple[str, ...]) -> SigningSaid:
    match kind:
        case "alone":
            return replace(found, alone=True)
        case "together":
            return replace(found, together=(*found.together, *them), alone=False)
        case "joins":
            return replace(found, joins=("",))
        case "not":
            return replace(found, denied=(*found.denied, *them), corrects=True)
        case _:
            return found


def _not_one(part: Utterance, known: SigningSaid) -> SigningSaid | None:
    for pattern in (words.NOT_ONE, words.NO_MORE):
        found = pattern.fullmatch(part.fold)
        if found is None:
            continue
        group = next((one for one in ("denied", "isnt") if found.groupdict().get(one)), "who")
        them = _called(part, found.span(group))
        if them:
            return replace(known, denied=(*known.denied, *them), corrects=True)
        if found[group] in pronouns.THEY | pronouns.THEM:
            # "Her brother signs and she only advises": whoever she is.
            return replace(known, corrects=True)
    return None


def _does_not(part: Utterance, known: SigningSaid) -> SigningSaid | None:
    found = words.DOES_NOT.fullmatch(part.fold) if known.holder is not None else None
    them = _called(part, found.span("who")) if found is not None else ()
    return replace(known, denied=(*known.denied, *them), corrects=True) if them else None


def _away(part: Utterance, known: SigningSaid) -> SigningSaid | None:
    found = words.AWAY.fullmatch(part.fold)
    them = _called(part, found.span("who")) if found is not None else ()
    if found is None or not them:
        return None
    if words.FOR_GOOD.search(found["how"]) is None:
        # Whoever is ill comes back, and does not sign meanwhile.
        return replace(known, denied=(*known.denied, *them), corrects=True)
    return replace(known, gone=(*known.gone, *them), corrects=True)


def _succeeds(part: Utterance, known: SigningSaid) -> SigningSaid | None:
    """Take "het wordt Peter" of whoever takes the place of one who is gone."""
    away = known.gone or known.denied
    swapped = words.REPLACES.fullmatch(part.fold) if known.holder is None else None
    if swapped is not None:
        new, old = _called(part, swapped.span("who")), _called(part, swapped.span("whom"))
        if len(new) == len(old) == 1:
            return replace(known, holder=new[0], gone=(*known.gone, *old), in_place_of=old[0], corrects=True)
    if known.holder is not None or not away:
        return None
    does = words.INSTEAD_DOES.fullmatch(part.fold) if known.denied else None
    if does is not None:
        called = _called(part, does.span("who"))
        return replace(known, holder=called[0]) if len(called) == 1 else None
    for pattern in words.SUCCEEDS:
        found = pattern.fullmatch(part.fold)
        called = _called(part, found.span("who")) if found is not None else ()
        if len(called) == 1:
            return replace(known, holder=called[0], in_place_of=away[-1])
    return None


_B_AND_W: Final = re.compile(
    r"\b(?:b ?(?:en|&) ?w|burgemeester en (?:wethouders|schepenen))\b", re.IGNORECASE
)


def _called(part: Utterance, span: tuple[int, int]) -> tuple[str, ...]:
    """Those who are called by these words, as they were written; none where the words are a pronoun or tell more."""
    whole = part.text[slice(*span)].strip()
    # A Dutch municipality's board is one.
    names = [whole] if _B_AND_W.search(whole) else [name.strip() for name in _ANDS.split(whole)]
    for name in names:
        told = [*utterance(_B_AND_W.sub("college", name)).words]
        if not told or len(told) > _OF_A_NAME or any(any(char.isdigit() for char in word) for word in told):
            return ()
        if told[0] in _POSSESSIVE and len(told) > 1:
            told = told[1:]
        if {*told} <= _NOBODY or {*told} & (_NO_NAMES | _PAPERS | pronouns.THEY_DO):
            return ()
        if any(word in _ARTICLES and before not in _OF for before, word in itertools.pairwise(told)):
            # "The customer visits a reference" is a sentence.
            return ()
    return tuple(names)


def called_by(text: str) -> tuple[str, ...]:
    """Those who are called by these words, as they were written; none where the words are a pronoun or tell more."""
    part = utterance(text.strip())
    return _called(part, (0, len(part.text)))
