"""What stands around an answer of steps and is none of it: a question back to us, the words that announce a list."""

import re
from typing import Final

from bot.coach.understanding.text import Utterance, utterance

_DO_IT: Final = re.compile(r"(?P<act>\w+en) (?:doen|doet) (?:ze|zij|hij|ie)", re.IGNORECASE)
# "Kan je even uitleggen wat je met stappen bedoelt?": asked back, and no step.
_ASKS_BACK: Final = re.compile(
    r"^(?:\w+ )?(?:kan|kun|kunt|can|could|wat|what) (?:je|jij|u|you|do you|bedoel\w*)\b.*(?:uitleggen|bedoel|explain|mean).*\?\s*$"
)
# "What they still have to do - works council advice, sign", "only one thing left: her signature".
_HEADING: Final = re.compile(
    r"(?:what they (?:still )?(?:have|need) to do|(?:only |just )?(?:one|two|a few|\d) things? (?:is |are )?left(?: really| now)?|still to (?:do|come|go)"
    r"|wat ze nog (?:moeten(?: doen)?|te doen hebben)|(?:er is )?(?:nog |alleen nog |maar )*(?:een|één|twee|\d) (?:ding|dingen|stap|stappen) (?:over|te gaan)|nog te (?:doen|gaan))\s*(?::|-|–|—)\s+(?=\S)"
)
# "Weet alleen dat …", "only thing I know is …", "what Dave told me is that …": how much is known, and from whom.
_KNOWN: Final = re.compile(
    r"(?:^|[.!?;,\n:]|\b(?:maar|but|dus|so|and|en|basically|honestly)(?= ))\s{0,60}(?P<frame>"
    r"(?:(?:ik|we|wij|k) |k)?(?:weet|weten) (?:(?:eigenlijk|nu|nog|echt|gewoon|momenteel) ){0,2}(?:alleen|enkel)(?: maar| nog)? dat?(?! (?:niet|wel)\b)"
    r"|(?:het |'t |t )?enige (?:wat|dat|da) (?:ik|we|wij) (?:(?:nu|echt|zeker|wel) ){0,2}(?:weet|weten|hoorde|begreep) is(?: dat?)?"
    r"|(?:al |alles )?wat (?:ik|we|wij) (?:(?:van|bij|nu|wel|echt|zeker) |[\w'-]+ (?=hoorde|begreep|begrepen|gehoord)){0,3}"
    r"(?:weet|weten|hoorde|begreep|snap|begrepen heb|gehoord heb) is(?: dat?)?"
    r"|wat (?:ze|zij|hij|[\w'-]+) (?:(?:me|mij|ons) )?(?:vertelde|zei|zegt|uitlegde) is(?: dat?)?"
    r"|(?:(?:the )?only (?:thing|bit)|all) (?:that )?(?:i|we) (?:(?:really|actually|do|did) )?(?:know|knew|heard|got|understood)(?: for sure| so far| yet)? is(?: that)?"
    r"|(?:the way|as) (?:i|we|he|she|they|[\w'-]+) (?:explained|described|told|understood|understand|put) (?:it|this)(?: to (?:me|us))?(?=,)"
    r"|from what (?:i|we|he|she|they) (?:gather|gathered|understand|understood|heard|said|told me)(?=,)"
    r"|zoals (?:ze|zij|hij|ik|we|[\w'-]+) (?:het|'t|t|dat) (?:(?:me|mij|ons|aan mij) )?(?:uitlegde|uitlegt|vertelde|vertelt|beschreef|schetste|begreep|begrijp|zei)(?=,)"
    r"|(?:[\w'-]+ ){1,3}(?:legde|legt|leggen) (?:(?:me|mij|ons|even|net) ){0,2}uit hoe (?:het|t|'t|dat|ze|alles|zoiets) (?:bij (?:hen|hun|ze) )?(?:gaat|loopt|werkt|werken|moet|verloopt|zit)(?=,)"
    r"|(?:[\w'-]+ ){1,4}(?:explained|told (?:me|us)|showed (?:me|us)|walked (?:me|us) through|went through) how (?:it|this|that|things|they|it all) (?:go|goes|work|works|run|runs|do it)(?=,)"
    r"|(?:i|we) (?:only|just) know that"
    r"|what (?:i|we) (?:(?:do|did) )?(?:know|knew|heard|gathered|understood|got)(?: from [\w'-]+)? is(?: that)?"
    r"|what (?:he|she|they|[\w'-]+) (?:told (?:me|us)|said|says|explained) (?:is|was)(?: that)?"
    r")(?=[ ,])"
)


# A text without any of these has no such frame.
_OF_KNOWING: Final = (
    "weet",
    "weten",
    "know",
    "wat ",
    "the way ",
    "as ",
    "from what ",
    "zoals ",
    "what ",
    "enige ",
    "only thing",
    "only bit",
    "all i ",
    "all we ",
    " hoe ",
    " how ",
)


# "… then the diocese" is what father Brannigan said.
_QUOTED_BY: Final = re.compile(
    r"""["”»“],? ?(?P<frame>(?:(?:(?:is|was|aldus|volgens) )?(?:wat|what|how|hoe|zoals)? ?"""
    r"""(?:(?:zei|zegt|vertelde|says|said|aldus|according to|volgens|dixit) [\w'. -]{1,40}|[\w'. -]{1,40} (?:said|says|told (?:me|us)|put it|zei|zegt|vertelde|het zei)(?: (?:me|us|mij|ons))?)))[.!]?\s*$"""
)


def without_what_is_known(said: Utterance) -> Utterance:
    """The same utterance with blanks where only how much is known was said, so that every word keeps its place."""
    text, fold = said.text, said.fold
    if (quoted := _QUOTED_BY.search(fold)) is not None:
        start, stop = quoted.span("frame")
        blank = " " * (stop - start)
        text, fold = text[:start] + blank + text[stop:], fold[:start] + blank + fold[stop:]
    if quoted is None and not any(word in fold for word in _OF_KNOWING):
        return said
    for found in _KNOWN.finditer(fold):
        start, stop = found.span("frame")
        blank = " " * (stop - start)
        text, fold = text[:start] + blank + text[stop:], fold[:start] + blank + fold[stop:]
    return said if fold is said.fold else Utterance(said.original, text, fold)


def without_heading(said: Utterance) -> Utterance:
    """An answer without the words that only announce its list."""
    found = _HEADING.match(said.fold)
    return said if found is None else utterance(said.text[found.end() :])


def asks_back(said: Utterance) -> bool:
    """Whether it is asked what is meant: "can you explain what you mean by steps?"."""
    return _ASKS_BACK.search(said.fold) is not None


def act_alone(title: str) -> str:
    """A step without who does it behind the act: "tekenen doen ze" is "tekenen"."""
    found = _DO_IT.fullmatch(title)
    return title if found is None else found["act"]
