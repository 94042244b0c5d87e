"""Who sees it differently, in an answer to that question: whoever is said to, or a bare list of names and the reason behind it.

A name in a sentence about something else is nobody's view: "Annemiek decides on Wednesday" is news of when she decides.
"""

import re
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.keeping import people_records
from bot.coach.showing.bare_answers import named
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import listed_people, one_person
from bot.coach.words.against_told import told_against
from bot.coach.words.phrases import same
from bot.coach.words.reading import read_against, read_names

# "Dele still", "nog altijd nadine" are who it was before.
_STILL: Final = later(
    r"(?:^|(?<=[,;.!] ))\s*(?:wel|alleen|enkel|only) (?=(?:iemand|some))|^\s*(?:(?:nog (?:altijd|steeds)|altijd nog|still|again|weer) )+|,? (?:still|nog(?: altijd| steeds)?|dus|again|weer)(?=\s*(?:[.,;!]|$))",
    re.IGNORECASE,
)
# What stands around names that are the whole answer.
_AROUND: Final = frozenset(
    """de den het een ne nen the a an hun their our onze en and of or ook also plus maybe misschien wellicht perhaps probably waarschijnlijk wrs prob denk
    ik i think guess reckon suppose vermoed gok denkelijk vast well nou ja yes yeah eh uh hm tja sowieso definitely zeker vooral mainly mostly
    only just alleen enkel van of from at bij possibly mogelijk aja ah oh both beide allebei they ze zien het anders sees see it differently
    could might kan kunnen zou zouden would be tegen against not niet eens agree disagree disagrees oneens is are zijn some of the most everyone
    n guy guys man men lady woman people fella mannen mensen vrouw vrouwen gast gasten missch mss mischien mssn collega collegas collega's colleague
    colleagues haar zijn zn his her team afdeling department dept nog twijfelt doubts his still steeds altijd weer again dus eigenlijk actually hoor same dezelfde worried it's its dat is that that's""".split()
)
_BREAK: Final = later(
    r"[,;:(]\s*|[.!]\s+|\s+-\s+|\s(?=(?:want|omdat|because|since|cos|coz|maar|but|die|who|hij|zij|she|he|hes|shes|if|als|when|wanneer|zodra)\s)",
    re.IGNORECASE,
)
_BEFORE_NAMES: Final = frozenset({"me", "i", "we", "us", "ik", "wij", "ons", "mij"})


def who_differs(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """The people that an answer says see it differently, without who the deal itself is with."""
    said = utterance(_STILL.sub(" ", f" {said.text} ").strip())
    said = one_person.with_names(one_person.joined(said, draft.language))
    found = _somebody(read_against(said, draft.language) or told_against(said, draft.language))
    found += tuple(one for one in _opines(draft, said) if one not in found)
    if not found and (but := _all_but(draft, said)):
        return people_records.somebody(draft, but)
    front = _SENTENCE_FIRST.match(said.text) if found else None
    if front is not None:
        # "Petra. en Wim twijfelt ook": who is named in front is the answer as well.
        found += tuple(one for one in _listed(draft, utterance(front["front"])) if one not in found)
    found = found or _listed(draft, said)
    pros = who_is_for_it(draft, said)
    return tuple(
        person
        for person in people_records.somebody(draft, one_person.as_one(said, found))
        if not same(person.name, draft.facts.deal.account)
        and not _is_account(draft, person)
        and not any({*utterance(person.name or person.role or "").words} & {*pro.words} for pro in pros)
    )


_SENTENCE_FIRST: Final = later(
    r"(?!(?:not|niet|no|nee|geen)\b)(?P<front>[^.!;,?]{2,40})[.!;]\s", re.IGNORECASE
)
# "Iedereen behalve receptie positief", "they all want it except the foreman".
_ALL_BUT: Final = later(
    r"\b(?:iedereen|allemaal|every(?:one|body)|all)\b[^.;!?]*?\b(?:behalve|except(?: for)?|apart from|uitgezonderd)(?: (?:de|het|the|hun|their|onze|our))? (?P<who>\w+)",
    re.IGNORECASE,
)


def _all_but(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """The one of whom everybody else is told to be for it."""
    found = _ALL_BUT.search(said.text)
    if found is None:
        return ()
    who = utterance(found["who"])
    return tuple(read_names(who, draft.language)) or (ReadPerson(None, who.text),)


def who_is_for_it(draft: Draft, said: Utterance) -> tuple[Utterance, ...]:
    """Those who are said to be for it, by the words in front of that: "pol wil het graag", "pol niet, die is juist voor"."""
    found: list[Utterance] = []
    before: Utterance | None = None
    for part in cut(said).parts("stop", "comma", "mark", at=_TURNS):
        told = _PRO.match(part.said.fold)
        who = part.said
        if told is not None:
            who = utterance(part.said.text[slice(*told.span("who"))].removesuffix("'s"))
        if told is not None and {*who.words} <= pronouns.ANYBODY | {"die", "who"}:
            who = before or who
        if (
            told is not None
            and not _AGAINST.search(part.said.fold)
            and not read_against(part.said, draft.language)
        ):
            found.append(who)
        elif found and _BUT.match(part.said.fold) and not read_names(part.said, draft.language):
            # "Ted is happy with the price but worried about the delivery".
            found.pop()
        before = who
    return tuple(found)


_BUT: Final = later(r"(?:maar|but)\s")
_TURNS: Final = later(r"(?:maar|but|terwijl|while|en|and)\s", re.IGNORECASE)
_AGAINST: Final = later(
    r"\b(?:niet|geen|niks|not|\w+n't|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|has|have|had)nt|no|never|nooit|liever|rather|if|als|unless|tenzij|mits|too|te)\b"
)
_PRO: Final = later(
    r"(?:(?:ja|yes|nee|no|en|and|maar|but|well|nou|alleen|only)[, ]+)*(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,3}?)(?:'s)? (?:(?:is|zijn|are|was|nog|still|echt|really|wel|helemaal|all|super|heel|very|zeer|juist|net|actually|just|quite|erg|totally) )*"
    r"(?:for (?:it|us|ours)|voor|pro|positief|positive|enthousiast|enthusiastic|keen|happy|blij|tevreden|fan|akkoord|on (?:our side|board)|wants? (?:it|us|ours|this|to go ahead)|likes? (?:it|us|ours|this)|loves? (?:it|us|ours|this)"
    r"|(?:hates?|haat|haten|(?:sick|fed up|done|klaar|ontevreden|unhappy) (?:of|with|met)) (?:the|their|de|het|hun) (?:current|old|existing|huidige|oude?)(?: \w+)?|wil(?:len)? (?:het|ons|dit|'?t)?(?: ?(?:ook|juist|wel|graag|heel graag))+|wil(?:len)? (?:het|ons|dit)|ziet (?:het|dit|'?t) (?:wel |echt |helemaal )*zitten|vindt (?:het|ons|'?t) (?:(?:heel|erg|wel|echt) )*(?:goed|top|super|prima|fijn|mooi))\b(?! (?:the |de |het |een |an? )?(?:competitor|concurrent|other|andere)\w*)"
)


def _somebody(people: tuple[ReadPerson, ...]) -> tuple[ReadPerson, ...]:
    """Those who are called something: "die" and "they" stand for somebody else."""
    named = ((one, utterance(one.name or one.role or "").words) for one in people)
    return tuple(
        one
        for one, words in named
        if words[:1] and words[0] not in _SPEAKS_OF and not {*words} <= _STANDS_FOR
    )


# "Hes", "he didnt", "she does payroll and".
_SPEAKS_OF: Final = pronouns.WE | pronouns.THEY | pronouns.SPELT_IN_ONE


_STANDS_FOR: Final = pronouns.ANYBODY | {
    "die",
    "who",
    "deze",
    "dat",
    "that",
    "people",
    "somebody",
    "iemand",
    "is",
    "are",
    "zijn",
}


def _listed(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """The people of an answer that opens on nothing but names: "dale i guess, he's burned", "Lut en de kok"."""
    titles = [step.title for step in draft.facts.steps]
    of_steps = {word for title in titles for word in utterance(title).words} - _AROUND
    people: list[ReadPerson] = []
    for place, piece in enumerate(_BREAK.split(said.text)):
        part = utterance(piece)
        if not part.words:
            continue
        if place and _WHOSE.match(part.fold):
            # "De schoonvader, die is van Agrico": where he works is nobody.
            break
        if place == 0 and part.words[0] in _BEFORE_NAMES and len(part.words) == 1:
            # "Me: train the nurses" is what we do.
            return ()
        read = listed_people.in_full(part, draft.language, read_names(part, draft.language))
        called = {
            word
            for person in read
            for one in (person.name, person.role)
            if one
            for word in utterance(one).words
        }
        left = [word for word in part.words if word not in _AROUND]
        if not read and 0 < len(left) < _A_NAME and len(left) < len(part.words) <= _HEDGED:
            # "Dale i guess" names Dale, known to any list or not.
            read = read_names(utterance(" ".join(left)), draft.language)
            called = {*left} if read else called
        if not read and (one := listed_people.the_one(part, draft.language)) is not None:
            read, called = (one,), {*part.words}
        if not read or {*part.words} - called - _AROUND:
            if people or not {*part.words} <= _AROUND:
                break
            continue
        people += (one for one in _somebody(read) if not _is_of_a_step(draft, one, of_steps))
    if not people:
        first = utterance(_BREAK.split(said.text, maxsplit=1)[0])
        group = _GROUP.fullmatch(first.fold)
        whole = first if group is not None else said
        if not of_steps & {*whole.words} and (group is not None or len(said.words) <= _A_NAME):
            return _somebody(named(draft, whole)) or (
                (ReadPerson(None, whole.text.strip()),) if group else ()
            )
    return tuple(people)


# "De mannen op de vloer", "vakbondsman als het over de badges gaat": some people there by what they are, and nothing done.
_GROUP: Final = later(
    r"(?:(?:maybe|misschien|probably|vooral|mainly|vooral ook|i think|denk ik) )?(?:(?:de|the|hun|their|alle|all the|some of the|een paar|some)(?: \w+)? (?:\w+(?:en|s|ers)|people|men|crew|team|ploeg|personeel|staff|vloer)(?: (?:op|in|van|on|in|from|of|at|bij|uit) (?:de |het |the |our |hun |their )?\w+)?|\w{4,}(?:man|vrouw|lui|mensen|baas|bazen|leider|leiders|people|boss|lead|leads|rep|reps))"
)


def _is_of_a_step(draft: Draft, person: ReadPerson, of_steps: set[str]) -> bool:
    """Whether what reads like somebody are words of a step in which nobody is called so: "data check"."""
    called = person.name or person.role or ""
    if not {*utterance(called).words} <= of_steps:
        return False
    there = (read for step in draft.facts.steps for read in read_names(utterance(step.title), draft.language))
    return not any(same(called, known) for one in there for known in (one.name, one.role) if known)


_WHOSE: Final = later(
    r"(?:die|hij|zij|ze|he|she|who|they)(?:'s| is| zit| werkt| komt| works?| comes) (?:van|bij|voor|of|at|for|from|with)\b"
)
_A_NAME: Final = 3
_HEDGED: Final = 5
# Whoever thinks or wants something of it, where it is asked who sees it differently.
_OPINES: Final = later(
    r"^(?:(?:yes|yeah|ja|no|nee|well|nou|maybe|misschien|but|maar|and|en|only|alleen|i think|ik denk),? )*(?P<who>\w[\w.'& -]{0,40}?)(?:'d (?:rather|prefer|sooner|like)| "
    r"(?:(?:still|also|really|always|nog|ook|echt|altijd|toch|eigenlijk|maybe|misschien|just) )*"
    r"(?:thinks?|reckons?|believes?|feels?|says?|wants?|prefers?|likes?|loves?|hates?|fears?|worries|worry|moans?|complains?|grumbles?|twijfelt|twijfelen|aarzelt|aarzelen|doubts?|hesitates?|zaagt|klaagt|zeurt|moppert|vindt|vinden|denkt|denken|meent|menen|zegt|zeggen|wil|willen|wou|vreest|vrezen|zit|zitten|kijkt|kijken|blijft|blijven"
    r"|would (?:rather|prefer|like)|zou(?:den)? (?:liever|graag)|(?:is|are|was|were|zijn) (?:\w+ )?(?:worried|scared|afraid|nervous|bang|bezorgd|huiverig|against|tegen|kritisch|sceptisch|sceptical|skeptical|critical|unsure|not sure|unhappy|boos|burned|moaning)"
    r"|(?:ziet|zien|heeft|hebben|kiest|kiezen|gaat|gaan)(?: \w+){0,2} liever))\b(?P<what>.*)"
)
_FOR_IT: Final = later(
    r"\b(?:for it|voor|positief|positive|enthousiast|enthusiastic|keen|happy|blij|tevreden|on our side|on board|wants? (?:it|us|ours|this|to go ahead)|likes? (?:it|us|ours|this)|loves? (?:it|us|ours|this)|wil(?:len)? (?:wel|graag|het|ons|dit)|fan|akkoord|het eens|agrees?|fine|great|good|prima|top|goed|super|ja|go(?:es)? (?:along )?w(?:ith)?|follows?|(?:will|'ll) (?:follow|sign|agree)|volgt|volgen|(?:gaat|gaan) mee|mee (?:gaat|gaan))\b"
)
# What somebody tells of others is no view of their own: "sam says the lads hate it".
_REPORTS: Final = later(r"\b(?:says?|zegt|zeggen|reckons?|thinks?|denkt|denken|believes?)$")
_THEY_ALL: Final = frozenset(
    {
        "they",
        "ze",
        "zij",
        "we",
        "wij",
        "i",
        "ik",
        "it",
        "het",
        "dat",
        "that",
        "everyone",
        "iedereen",
        "nobody",
        "niemand",
    }
)


_ONE: Final = frozenset({"hij", "zij", "ze", "die", "he", "she", "who", "they"})


def _opines(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """Whoever is said to think or want something that is not for it: "Moira thinks it's been approved"."""
    people: list[ReadPerson] = []
    before: tuple[ReadPerson, ...] = ()
    for piece in _SENTENCE.split(said.text):
        part = utterance(piece)
        spoken_of, before = before, read_names(part, draft.language) or before
        found = _OPINES.match(part.fold)
        if found is None or (_FOR_IT.search(found["what"]) and not _DENIES.search(found["what"])):
            continue
        if _REPORTS.search(part.fold[: found.start("what")]) and read_against(
            utterance(_THAT.sub("", found["what"])), draft.language
        ):
            continue
        subject = utterance(_WHO_TAIL.sub("", part.text[slice(*found.span("who"))]))
        of_one = len(spoken_of) == 1 and (
            subject.words != ("they",) or None not in (spoken_of[0].name, spoken_of[0].role)
        )
        if subject.words and _ONE.issuperset(subject.words) and of_one:
            # "Mr Hale, he wants to spend it on buses", "zn vrouw Petra doet de boekhouding, die is tegen".
            people += spoken_of
            continue
        if not subject.words or subject.words[0] in _THEY_ALL or len(subject.words) > _SUBJECT:
            continue
        if utterance(found["what"]).words[:1] and utterance(found["what"]).words[0] in _INVERTED:
            # "Terugverdientijd te lang vindt ie": what comes first is what they think of.
            continue
        people += _somebody(read_names(subject, draft.language) or (ReadPerson(None, subject.text),))
    return tuple(people)


_WHO_TAIL: Final = later(r",? (?:who|that|die|dat)$", re.IGNORECASE)
_THAT: Final = later(r"^ ?(?:that|dat) ")
_INVERTED: Final = frozenset({"ie", "hij", "zij", "ze", "die"})
_SENTENCE: Final = later(r"[,;]\s+|[.!?]\s+|\n|\s(?=(?:maar|but|terwijl|while|whereas)\s)", re.IGNORECASE)
_DENIES: Final = later(r"\b(?:niet|geen|not|isn'?t|doesn'?t|don'?t|no|never|nooit|too|te|liever|rather)\b")
_SUBJECT: Final = 5


def _is_account(draft: Draft, person: ReadPerson) -> bool:
    """Whether somebody is called as the customer itself: "Wegwijzer" of the school De Wegwijzer."""
    called = utterance(person.name or "").words
    account = utterance(draft.facts.deal.account).words
    known = any(same(someone.name, person.name) for someone in draft.facts.people if someone.name)
    return bool(called) and not known and len(account) > 1 and {*called} <= {*account}
