"""A step that they do not take, or a move that is not needed, told and not ordered off: "they skip the contract", "dat testplan hoeft niet meer"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.keeping import actions_done
from bot.coach.keeping.taking_away import Kind
from bot.coach.people import money_told
from bot.coach.requests.taking_off import drop_kept
from bot.coach.route import what_is_meant
from bot.coach.route.what_is_meant import Kept
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.swaps import names_something

_LONGEST, _FEW = 14, 2
_X: Final = r"(?:(?:the|that|this|any|an?|their|my|our|de|het|die|dat|deze|een|hun|mijn|ons|onze) )*(?P<what>\S.{0,40}?)"
_NOT: Final = r"(?:don'?t|dont|do not|doesn'?t|doesnt|does not|won'?t|wont|didn'?t|didnt)"
_THEY: Final = r"(?:they|ze|zij|it|he|she)"
_NOW: Final = r"(?: (?:any ?more|anymore|after all|at all|over there|there|at theirs|with them|really|now|actually|meer|daar|bij hen|bij hun|bij ze|toch|eigenlijk|hoor|blijkbaar|gewoon|apparently))*"
_NEEDED: Final = r"(?:needed|necessary|required|nodig|noodzakelijk)"
_SO_DROP: Final = r"(?:,? (?:so |dus |and |en )?(?:please )?(?:delete|remove|drop|scrap|take (?:it|that|him|her) off|weg(?: ermee)?|doe (?:het )?maar weg|mag weg|haal (?:maar )?weg|schrap (?:maar )?)(?: (?:it|that|this|him|her|hem|haar|dat|die|het|maar))?)?"
_ENDS: Final = rf"{_NOW}{_SO_DROP}[ .!]*"
# Of what they do, or what is on their route.
_THEIRS: Final = tuple(
    later(rf"{SIGHS}{words}{_ENDS}")
    for words in (
        rf"{_THEY} {_NOT} (?:do|have|use|sign|make|want|work with|bother with|need) {_X}",
        rf"{_THEY} never (?:do|use|sign|make|have) {_X}",
        rf"(?:ze|zij) (?:werken|doen|tekenen) (?:daar )?nooit (?:met )?{_X}",
        rf"{_X} (?:falls away|drops out|valt weg|vervalt)",
        rf"(?:no|geen) {_X} (?:with them|at theirs|over there|bij hen|bij hun|daar)(?:,? ever)?",
        rf"{_X} (?:step )?is (?:not theirs|niet van hen)",
        rf"{_THEY} (?:skip|leave out|drop|pass over) {_X}",
        rf"(?:ze|zij|we) (?:doen|hebben|maken|gebruiken|werken met|kennen|tekenen) (?:daar |bij hen |toch |eigenlijk )?geen {_X}",
        rf"(?:ze|zij) slaan {_X} over",
        rf"{_X} slaan (?:ze|zij) over",
        rf"(?:there'?s|there is|theres|there isn'?t|there won'?t be) (?:no|an?y?) {_X} (?:step|needed|there|over there|at theirs)",
        rf"(?:er is|er komt|er hoort) (?:daar |bij hen |toch )?geen {_X} (?:stap|nodig|daar|bij hen|bij|aan te pas)",
        rf"(?:no|geen) {_X} (?:{_NEEDED}|step|stap)",
        rf"{_X} (?:is|are|zijn) (?:not|niet|no longer|niet langer) {_NEEDED}",
        rf"{_X} (?:isn'?t|aren'?t) {_NEEDED}",
        rf"{_X} not {_NEEDED}",
        rf"{_X} (?:hoeft|hoeven|moet) (?:er )?(?:daar |bij hen )?niet",
    )
)
# Of what we do.
_OURS: Final = tuple(
    later(rf"{SIGHS}{words}{_ENDS}")
    for words in (
        rf"(?:i|we) (?:{_NOT} (?:have to|need to|must|gotta|got to|have)|must ?n[o']?t|needn'?t|no longer (?:have to|need to)) (?:\w+ ){{0,3}}?{_X}",
        rf"{_X} (?:i|we) (?:{_NOT} (?:have to|need to|must|have)|needn'?t) (?:\w+)",
        rf"(?:there'?s |theres )?no need (?:to|for) (?:\w+ ){{0,3}}?{_X}",
        rf"(?:ik|we|wij) (?:moet|moeten|hoef|hoeven) {_X} niet(?: meer)?(?: (?:te )?\w+)?",
        rf"(?:i|we) (?:won'?t|will not|am not going to|'m not) (?:send|do|make|sending|doing) {_X}",
        rf"(?:ik|we|wij) (?:stuur|sturen|doe|doen|maak|maken|mail) (?:geen {_X}|{_X.replace('<what>', '<not>')} niet)",
        rf"(?:no|geen) {_X} {_NEEDED}",
        rf"{_THEY} (?:have|made|make|hebben|maken|maakten) (?:(?:already|al|zelf|now|nu) )*(?:their own|hun eigen|an?|een) {_X},? (?:so|dus) (?:i|we|ik|hoef|hoeven|moet|moeten)\b.{{1,30}}",
        rf"{_X} (?:moet|hoef|moeten|hoeven) (?:ik|we|wij) niet(?: meer)?(?: (?:te )?\w+)?",
        rf"(?:ze|zij) hebben {_X} niet(?: meer)? nodig",
        rf"(?:ze|zij) hebben geen {_X} nodig",
        rf"{_X} hebben (?:ze|zij) niet(?: meer)? nodig",
        rf"{_THEY} (?:{_NOT} (?:need|want)|no longer need|have no need for) {_X}",
        rf"(?:sending|send|making|doing) {_X} (?:isn'?t|isnt|is not|not|is no longer) {_NEEDED}",
        rf"{_X} (?:\w+ )?is niet(?: meer)? nodig",
        rf"{_X} (?:isn'?t|isnt|is not|not|is no longer|no longer) {_NEEDED}",
        rf"{_X} (?:\w+ )?(?:hoeft|hoeven) niet(?: meer)?",
        rf"{_X} (?:is off|is cancelled|is canceled|is dropped|vervalt|vervallen|is vervallen|is geschrapt|is van de baan|gaat niet door|doe ik niet(?: meer)?|stuur ik niet(?: meer)?)",
    )
)
# Of somebody, by their name.
_NOBODY: Final = tuple(
    later(rf"{SIGHS}{words}{_ENDS}")
    for words in (
        rf"(?:there'?s|there is|theres) no {_X}(?: there| over there)?",
        rf"er is geen {_X}",
        rf"{_X} (?:doesn'?t|doesnt|does not) (?:exist|work there)",
        rf"{_X} bestaat niet",
        rf"{_X} (?:isn'?t|isnt|is not|is no longer|is niet(?: meer)?|is niet langer) (?:real|involved|part of (?:it|this)|in it|betrokken|erbij betrokken|echt)",
        rf"{_X} (?:has no|doesn'?t have an?y?|has got no) (?:say|voice|vote)(?: in (?:it|this))?",
        rf"{_X} heeft (?:er )?(?:geen stem|geen inspraak|(?:niks|niets) (?:te zeggen|over te zeggen|in te brengen))",
        rf"{_X} (?:has nothing to do with (?:it|this|that)|heeft er niets mee te maken|heeft er niks mee te maken|is out of it|doet niet(?: meer)? mee|is er niet meer bij)",
    )
)
_MAY_TELL: Final = Gate(*_THEIRS, *_OURS, *_NOBODY)
# What is not there yet, or was not, may still come.
_YET: Final = later(
    r"\b(?:yet|nog|still|so far|tot nu toe|voorlopig|until|tot|before|voor|if|als|unless|tenzij|why|waarom)\b|\?"
)


def take(draft: Draft, said: Utterance) -> bool:
    """Take off the step or the move that is told not to be; False, with nothing recorded, where nothing kept is called by all of these words."""
    if len(said.words) > _LONGEST or not _MAY_TELL.opens(said) or _YET.search(said.fold) is not None:
        return False
    found = (
        _meant(draft, said, _OURS, "action")
        or _meant(draft, said, _THEIRS, "step")
        or _meant(draft, said, _NOBODY, "person")
    )
    if found is None:
        return False
    drop_kept(draft, found)
    return True


def _meant(draft: Draft, said: Utterance, patterns: tuple[re.Pattern[str], ...], kind: Kind) -> Kept | None:
    for pattern in patterns:
        found = pattern.fullmatch(said.fold)
        if found is None:
            continue
        group = "what" if found["what"] else "not"
        what = said.text[slice(*found.span(group))].strip(" ,.\"'")
        if not names_something(what) or what_is_meant.is_pointed_at(what):
            continue
        if kind == "step" and money_told.names_money(utterance(what)):
            # That there is no budget takes no step off.
            continue
        there = what_is_meant.kept(draft, (kind,))
        if kind == "person":
            # That there is no director is not said of whoever is one.
            there = tuple(one for one in there if _name(draft, one) == utterance(what).fold)
        fits = [
            one
            for one in what_is_meant.most_of(draft, there, what)
            if any(what_is_meant.names_all(name, what) for name in (one.name, *one.also))
        ]
        if kind == "action" and not fits and len(utterance(what).words) <= _FEW:
            # "Plan sturen hoeft niet", of a test plan.
            about = actions_done.named_in(draft, utterance(what))
            fits = [one for one in there if about is not None and one.id == about.id]
        if len(fits) == 1 and not _is_behind(draft, fits[0]):
            return fits[0]
    return None


def _name(draft: Draft, one: Kept) -> str | None:
    someone = next((person for person in draft.facts.people if person.id == one.id), None)
    return utterance(someone.name).fold if someone is not None and someone.name is not None else None


def _is_behind(draft: Draft, one: Kept) -> bool:
    step = draft.facts.step(one.id) if one.kind == "step" else None
    return step is not None and step.status == "done"
