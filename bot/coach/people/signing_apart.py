"""An answer about the final yes cut in two: what says who signs, and what is told beside it.

From the first clause on behind which nothing is said of signing any more, all of it is told beside: "cfo anna, alone. bob from IT
has a voice", "that's Piet, but his daughter looks at everything first". What is before it names who signs, or says how.
"""

from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.people.people_told import names_alone
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.understanding.clauses import Part, cut
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.reading import (
    read_mandate_steps,
    read_names,
    read_people,
    read_signing_said,
    read_yes_told,
)
from bot.coach.words.sighs import unsighed

# So few words tell nothing by themselves.
_TELLS: Final = 3
_LONGEST: Final = 60
_JOINS: Final = later(r"(?:maar|but|terwijl|while)\s|(?:en|and)\s(?=(?:we|wij|they|ze|zij|he|she|hij)\b)")
_OF_SIGNING: Final = later(
    rf"{signing_words.YES}|\b(?:alone|alleen|eentje|on (?:his|her|their) own|together|samen|jointly|allebei|beide[n]?|both|either|boven|above|(?:up to|tot|max\w*|over|beyond|vanaf) (?:de |the )?[€£$]?\d[\w.,]*(?! ?(?:jan|feb|m[ae]|apr|ju|aug|sep|o[kc]t|nov|de[cz]))|daarboven|erboven|over that|limit|mag|mogen|may|can|kan|ok|okay|fiat|yes|ja|mandate|mandaat|orders?|buys?|bestel\w*|koopt|kopen"
    r"|veto\w*|block\w*|tegenhouden|blokke\w+|stop|ratif\w+|bekrachtig\w*|rubber\w*|majority|meerderheid|unaniem|unanimous\w*|zonder|without"
    r"|doubt|guess|denk|think|gok|vermoed\w*|maybe|misschien|probably|waarschijnlijk|twijfel|niet zeker|not sure|who|wie|instead|ipv|actually|eigenlijk|toch)\b"
)
# "She has a say in it": a voice, and no yes. "They come together on the 17th": they meet.
_NO_YES: Final = later(
    rf"\b(?:{signing_words.A_SAY}|(?:kom(?:t|en)?|zitten|zit) (?:[\w/.-]+ ){{0,6}}?samen|(?:come|comes|get|gets|sit) together)\b"
)
# "She is director of the finance" says who she is.
_IS_ONE: Final = later(
    r"(?:he|she|hij|zij|ze|die|they|that|dat|it|het)(?:'s|'re)?(?: is| are| zijn|\b(?<='s)|\b(?<='re))"
)
_LEADS: Final = later(r"(?:(?:maar|but|en|and|dus|so|ook|also|plus|terwijl|while|wel|though|with|met)[ ,]+)+")


def apart(said: Utterance, language: Language, *, about: bool) -> tuple[Utterance, Utterance | None]:
    """What says who signs, and what is told beside it; all of it and None where nothing is.

    `about`: it was asked whether somebody who is known may do it alone, so that a yes or no is an answer.
    """
    parts = cut(said).parts("stop", "mark", "comma", at=_JOINS)
    if len(said.words) > _LONGEST or "?" in said.text:
        return said, None
    at = len(parts)
    while at > 1 and not _is_of_signing(parts[at - 1], said, language, about=about):
        at -= 1
    for end in range(at, len(parts)):
        first = utterance(said.text[: parts[end - 1].end])
        beside = utterance(_without_lead(said.text[parts[end].start :]))
        if len(beside.words) >= _TELLS and _says_who(first, language, about=about):
            return first, beside
    return _without_relative(said, language, about=about)


# "With his wife, who does the books", also where no comma stands.
_RELATIVE: Final = later(r"\s(?=(?:die|who)\s\w+\s\w)")


def _without_relative(
    said: Utterance, language: Language, *, about: bool
) -> tuple[Utterance, Utterance | None]:
    """The same of what is only said of whoever is named last."""
    found = _RELATIVE.search(said.text)
    if found is None:
        return said, None
    first, beside = utterance(said.text[: found.start()]), utterance(said.text[found.end() :])
    told = _OF_SIGNING.search(_WHO.sub("", beside.fold)) is None and len(beside.words) >= _TELLS
    return (first, beside) if told and _says_who(first, language, about=about) else (said, None)


_WHO: Final = later(r"^(?:die|who) ")


def with_subject(first: Utterance, beside: Utterance, language: Language) -> Utterance:
    """What is told beside, of whoever was named in front where it opens on a pronoun: "Nina, she wants it before Easter"."""
    people = read_names(unsighed(first), language)
    found = _OPENS_ON_ONE.match(beside.fold)
    if found is None or len(people) != 1:
        return beside
    one = people[0]
    called = one.name or f"{'de' if language == 'nl' else 'the'} {one.role}"
    return utterance(f"{called}{' is' if found['is'] else ''} {beside.text[found.end() :]}")


_OPENS_ON_ONE: Final = later(r"(?:he|she|they|hij|zij|ze|die|ie|dieje|who)(?P<is>'s|'re)?(?:,? )(?=\w)")


def _without_lead(text: str) -> str:
    lead = _LEADS.match(utterance(text).fold)
    return text[lead.end() :] if lead is not None else text


def _is_of_signing(part: Part, said: Utterance, language: Language, *, about: bool) -> bool:
    """Whether a clause says anything of who signs and how, or only who somebody is: then it goes with what stands before it."""
    clause = utterance(_without_lead(part.said.text))
    if _OF_SIGNING.search(_NO_YES.sub(" ", clause.fold)) is not None:
        return True
    people = read_names(clause, language)
    if names_alone(clause, people) or (people and _IS_ONE.match(clause.fold) is not None):
        return True
    told = read_yes_told(said, language, asked=True, about=about)
    heard = {utterance(one).fold for one in told.heard} if told is not None else frozenset[str]()
    return any(clause.fold.endswith(one) or one.endswith(clause.fold) for one in heard)


def _says_who(first: Utterance, language: Language, *, about: bool) -> bool:
    """Whether the words in front name who signs, or say so of whoever was asked about."""
    first = unsighed(first)
    if about and yes_or_no(first) is not None:
        return True
    return (
        names_alone(first, read_names(first, language))
        or read_yes_told(first, language, asked=True, about=about) is not None
        or read_signing_said(first) is not None
        or read_mandate_steps(first, language) is not None
        or (_OF_SIGNING.search(first.fold) is not None and read_people(first, language).final_yes is not None)
    )
