"""Answers of a word or a short list, which only mean something under the question they answer."""

import re
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.showing import not_yet
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import one_person
from bot.coach.words.reading import read_names, read_steps
from bot.coach.words.word_kinds import is_bare_time, is_sentence, opens_on_act

_YES: Final = frozenset(
    "ja jazeker jawel jep jup j y ye yup yes yep yeah sure klopt zeker tuurlijk uiteraard absoluut absolutely certainly definitely".split()
)


_HESITATES: Final = frozenset("duh uh uhm uhh um eh euh ehm".split())


def unhesitant(said: Utterance) -> Utterance:
    """A text without the sound it begins on: "duh yes", "uh nee"; one that is nothing else stays as it is."""
    first = next((place for place, word in enumerate(said.words) if word not in _HESITATES), 0)
    return utterance(said.text[said.tokens[first].start :]) if first else said


def yes_or_no(said: Utterance) -> bool | None:
    """A bare yes or no, first word."""
    first = next((word for word in said.words if word not in _HESITATES), "")
    if first in _YES or _STRETCHED_YES.fullmatch(first) is not None:
        return True
    no = first in {"nee", "neen", "n", "nah", "no", "nope"} or _STRETCHED_NO.fullmatch(first) is not None
    return False if no else None


def is_nod(said: Utterance) -> bool:
    """Whether a yes or no is all there is: beside the answer it tells nothing."""
    return len(said.words) == 1 and yes_or_no(said) is not None


# "Jaaa", "yesss", "neeee": however long it is drawn, it is that word.
_STRETCHED_YES: Final = later(r"j+a+h*|jep+|jup+|y+e+p+|y+u+p+|y+e+s{2,}|y+e+a+h+")
_STRETCHED_NO: Final = later(r"n+e{2,}n*|n+o{2,}|n+o+p+e+")


_HARDLY: Final = frozenset({"not really", "niet echt", "nee niet echt", "no not really", "not quite", "meh"})


def says_hardly(said: Utterance) -> bool:
    """Whether a half-hearted no is all there is: it answers nothing that asks for more than yes or no."""
    return " ".join(said.words) in _HARDLY


_GREETINGS: Final = frozenset(
    """hoi hallo hey hee hi hello heej yo goedemorgen goedemiddag goeiemorgen moin morning gm goedenavond goedendag goeiendag good dag coach all there
    afternoon evening allemaal daar team everyone iedereen nextstep bot hiya heya heyy heey hii hoii howdy sup ola hola ahoy gday mornin
    helloo halloo hai haai hoihoi goeie goeiemiddag goeieavond goeienavond goeienmiddag goeiedag goeiedagg goeiemorge goedemorge mogge mogguh
    gmorning morgend evenin goodmorning goodafternoon hallootjes heyhey yoo yooo heey wassup""".split()
)
_NO_GREETING_ALONE: Final = frozenset(
    "good coach all there allemaal daar team everyone iedereen nextstep bot".split()
)
# Greetings and words that only say "I heard you": no answer to any question, and nobody's name.
_SMALL_TALK: Final = _GREETINGS | frozenset(
    """lol haha ok oke okay k top prima wacht wait moment momentje sec goed mooi cool nice great fine sure hmm hm ah oh tja nou joh verder
    doorgaan continue""".split()
)
_UNSURE: Final = later(
    r"\b(?:weten (?:we|wij|ze|zij)?(?: het)?(?: zelf)?(?: ook)?(?: nog)? niet|(?<!meer )weet (?:ik )?(?:nog )?ni(?:et|e)?\b"
    r"|nog (?:on|niet )duidelijk|(?:don'?t|do not) know(?: yet)?|not clear yet|(?:need|have) to (?:find out|ask))\b"
    r"(?! (?:of|if|whether|wie|who|wat|what|hoe|how|wanneer|when))"
)
# These say it whatever follows: "no idea how they decide".
_CLUELESS: Final = later(r"\b(?:g(?:ee)?n (?:flauw )?idee|no (?:idea|clue)|not a clue|dunno|idk)\b")
_SHORT: Final = 7
_SHORT_ANYWAY: Final = 9


# "It's me again" says hello, and no name.
_HERE_AGAIN: Final = later(
    r"(?:\w+[ ,!.]+){0,2}?(?:(?:it'?s |its )?(?:only |just )?me again|i'?m back(?: again)?|back again|(?:daar|hier) ben ik (?:weer|dan)|ben er weer|ik ben er weer"
    r"|ik weer|weer ik|met mij weer)(?:[ ,!.]+\w+)?"
)


def _is_here_again(said: Utterance) -> bool:
    return len(said.words) <= _SHORT and _HERE_AGAIN.fullmatch(said.fold.strip(" .!")) is not None


def small_talk(said: Utterance) -> bool:
    """Whether nothing was said but a greeting or "ok"."""
    return bool(said.words) and (all(word in _SMALL_TALK for word in said.words) or _is_here_again(said))


def greets(said: Utterance) -> bool:
    """Whether nothing was said but hello."""
    if _is_here_again(said):
        return True
    words = set(said.words)
    return bool(words - _NO_GREETING_ALONE) and words <= _GREETINGS


def unsure(said: Utterance) -> bool:
    """Whether a short answer says that it is not known: "we hebben nog geen idee eigenlijk"."""
    if not_yet.to_be_asked(said):
        return True
    if len(said.words) <= _SHORT_ANYWAY and _CLUELESS.search(said.fold) is not None:
        return True
    if len(said.words) <= _SHORT:
        return _UNSURE.search(said.fold) is not None
    # "Geen idee van budget. ik weet het allemaal nog niet zo": every part of it says so.
    parts = [part for part in _PARTS.split(said.text) if part.strip()]
    return 1 < len(parts) <= _FEW_PARTS and all(_is_unsure(utterance(part)) for part in parts)


def _is_unsure(part: Utterance) -> bool:
    return unsure(part) or _NOT_KNOWN.fullmatch(part.fold.strip()) is not None


_NOT_KNOWN: Final = later(
    r"(?:(?:maar|but|ik|i|we|wij) ){0,2}(?:weet|weten|do not know|don'?t know)(?: (?:ik|het|'t|t|dat|it|that|eigenlijk|allemaal|ook|nog|zelf|echt|gewoon|really|yet|all|any of it)){0,6}(?: ni(?:et|e)?)?(?: (?:zo|precies|goed|yet|really)){0,2}"
)


_PARTS: Final = later(r"[.,;!\n]+\s*")
_FEW_PARTS: Final = 3
_GUESSED: Final = later(
    r"(?:(?:i )?dunno|idk|(?:i )?don'?t know|not sure|no idea|geen idee|weet (?:ik )?niet(?: precies)?)[,. ]+(?:but |maar )?(?:maybe|perhaps|probably|misschien|wellicht|mss|denk)\s+(?!(?:wel )?dat\b)(?P<guess>\S+ \S+ .*)",
    re.IGNORECASE,
)


def guess_behind(said: Utterance) -> Utterance | None:
    """What is guessed all the same: "dunno, maybe send her the figures". None where nothing is."""
    found = _GUESSED.fullmatch(said.text.strip())
    return None if found is None else utterance(found["guess"])


_NOT_REALLY: Final = (
    r"(?: (?:really|echt|else|anders|meer|denk ik|i think|hoor|volgens mij|that i know(?: of)?|dat ik weet))*"
)
_THINKS_AGAIN: Final = later(
    r"(?:(?:no|nope|nah|nee|neen)\b[ ,.]*)?"
    rf"(?:(?:nobody|no ?one|none|niemand|geen|nothing|niks){_NOT_REALLY}[ ,.;!-]+(?:(?:oh?|hm+|eh+|but|maar|well|nou)[ ,.]+){{0,2}}"
    r"(?:(?:of|or|oh?) (?:ja|yes|yeah|nee|no|toch|wait|wacht|well|actually)|wait|wacht|well|nou ja|actually|toch|except(?: for)?|behalve|tenzij|apart from|alhoewel|hooguit|hoogstens)\b"
    r"|(?<=[\w ,.])(?:(?:of|or|oh?) (?:ja|yes|yeah|toch|wait|wacht|actually)|wait|wacht)\b)"
    r"[ ,.:]*(?:(?:wait|wacht|well|nou|toch|wel|actually|maybe|misschien|except|behalve)[ ,.]+){0,3}"
    r"(?P<who>(?!(?:maybe|misschien|niet|not|no|nee|nobody|niemand|geen|wel|toch|wait|wacht)\b[ .!]*(?:$|\b(?:nobody|niemand)))\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def thought_of_behind(said: Utterance) -> Utterance | None:
    """Who is thought of right behind a "nobody": "nee niemand, of ja de monteur Dirk", "no one, except the cook". None where nobody is."""
    found = _THINKS_AGAIN.fullmatch(said.text.strip())
    return None if found is None else utterance(found["who"])


# Two letters swapped on a phone is still the word.
_NOBODY_LETTERS: Final = (sorted("niemand"), sorted("nobody"))


def not_now(said: Utterance) -> bool:
    """Whether the answer is that there is nothing to tell yet: "nog niet", "no"."""
    return not_yet.planned(said) or said.fold.strip(" .!") in {
        "nog niet",
        "not yet",
        "nee",
        "no",
        "nope",
        "n",
    }


_NOTHING: Final = frozenset("nothing niets niks nix nada".split())


def nobody(said: Utterance) -> bool:
    """Whether the answer is that there is nobody."""
    words = said.words
    if words[:1] in _NAYS and words[1:2] != ("one",):
        # "Nee niemand" is no more than that.
        words = words[1:] or words
    if _NOBODY_ELSE.fullmatch(" ".join(words)):
        return True
    if len(words) == 1 and (sorted(words[0]) in _NOBODY_LETTERS or words[0] in _NOTHING):
        return True
    return words[:1] in {("niemand",), ("nobody",), ("geen",), ("none",)} or words[:2] == ("no", "one")


_NOBODY_ELSE: Final = later(
    r"(?:verder|anders|daarnaast|daarbuiten|else) (?:niemand|nobody|no one|none|geen)(?: (?:meer|else|anders|hoor))?"
)
_THAT_IS_ALL: Final = later(
    r"(?:(?:yes|ja|yep|no|nee|nope),? )?(?:dat (?:was|is|waren|zijn)|that'?s|that is|those are) (?:het |them |it |ze )?(?:wel )?(?:iedereen|allemaal|everyone|everybody|all of (?:them|it)|all|it|het|alles?)(?: (?:hoor|i think|denk ik|afaik|wel))*"
)


# "Yep, all good" says that they agree, whatever its first word; what goes on with a "but" does not.
_ALL_GOOD: Final = later(
    r"(?:(?:no|nope|nah|nee|neen)(?:,? (?:hoor|joh|niet echt|dat niet|i don'?t think so|(?:ik )?denk (?:ik )?(?:het )?(?:van )?niet|niet dat ik weet|not that i know(?: of)?|not really))+)(?=[ .!]*$)|"
    r"(?:(?:(?:yes|yep|yeah|no|nope|ja|jep|nee|nah),? )?(?:(?:they'?re|theyre|we'?re|ze zijn|iedereen is|everyone'?s?(?: is)?) )?(?:all |allemaal |helemaal )?"
    r"(?:for it|voor|positief|positive|enthousiast|keen|happy|blij|good|fine|aligned|agreed|agree|on board|in agreement|on the same page|het eens|eens|akkoord|op (?:een|1|een en dezelfde) lijn|prima|goed)"
    r"|(?:(?:no|nope|nah|nee|neen),? )?(?:they|everyone|everybody|ze|iedereen|allemaal)(?: \w+)? (?:all |allemaal |both |allebei )?(?:wants?|likes?|loves?|willen?|wil|vinden|vindt|staan|staat|zijn|is|are) "
    r"(?:(?:het|it|this|dit|dat|er|heel|erg|really|very|super|echt|wel|goed) )*(?:it|this|het|dit|keen|happy|for it|enthousiast|blij|positief|voor|achter|erachter|goed|prima|all for it|behind it))"
    r"(?=[ .!]*$|[.!;,]\s(?!.*\b(?:but|maar|except|behalve|although|though|hoewel|alleen|only|tegen|against|twijfel\w*|doubts?|niet|not)\b))"
)


def all_agree(said: Utterance) -> bool:
    """Whether an answer says, or opens on it, that nobody sees it differently: "no they all want it", "nope, that's everyone"."""
    return that_is_all(said) or _ALL_GOOD.match(said.fold) is not None


def that_is_all(said: Utterance) -> bool:
    """Whether an answer says that whoever is known is everybody: "that's everyone"."""
    return _THAT_IS_ALL.fullmatch(said.fold.strip(" .!")) is not None


def behind_a_no(said: Utterance) -> Utterance | None:
    """What is told behind a no that is a sentence of its own: "nee hoor. Henk belt maandag" is that answer, and more."""
    found = _NO_FIRST.match(said.fold)
    return None if found is None else utterance(said.text[found.end() :])


_NO_FIRST: Final = later(
    r"(?:no|nope|nah|nee|neen)(?:,? (?:hoor|joh|nobody|niemand|no one|that'?s (?:it|all|everyone)|dat was (?:het|'t|t)|dat is alles))*[.!;]\s+(?=\S)"
)
_NAYS: Final = {("nee",), ("neen",), ("no",), ("nope",)}


def named(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """The people in an answer that is about people: read, or taken as they stand in a short list."""
    nobody_is = {utterance(rival.name).fold for rival in draft.facts.competitors if rival.name}
    nobody_is |= _SMALL_TALK | _SAID_ALONG
    said = one_person.without_asides(said)
    found = tuple(
        read
        for read in one_person.as_one(said, read_names(said, draft.language))
        if utterance(read.name or read.role or "").fold not in nobody_is
        and not is_in_a_step(draft, read.name or "")
    )
    if found:
        return found
    if is_bare_time(said, draft.language):
        return ()
    if (pronouns.ANYBODY | pronouns.WE_DO | pronouns.THEY_DO) & set(said.words):
        # "Visit him with the data": a sentence, and no list of who there is.
        return ()
    steps = read_steps(said, draft.language).steps
    route = {utterance(step.title).fold for step in draft.facts.steps}
    return tuple(
        ReadPerson(None, step.title)
        for step in steps
        if len(step.title.split()) <= _CALLED
        and utterance(step.title).fold not in nobody_is
        and utterance(step.title).fold not in route
        and not is_in_a_step(draft, step.title)
        and not opens_on_act(step.title)
        and not (len(step.title.split()) > _A_NAME and is_sentence(step.title, draft.language))
        and not _NO_CALLING & set(utterance(step.title).words)
    )


def is_in_a_step(draft: Draft, called: str) -> bool:
    """Whether a few words are those of a step of theirs: "data check" of "a data migration check" is nobody.

    Whom a step opens on acts in it.
    """
    words = utterance(called).words
    if len(words) < _A_NAME or not called.islower():
        return False
    titles = [utterance(step.title).words for step in draft.facts.steps]
    return any(set(words) <= set(title) and title[: len(words)] != words for title in titles)


# Words of assent and sighs, which open a sentence like a name does.
_SAID_ALONG: Final = frozenset(
    "ja jep jup yes yep yeah nee no klopt oja ohja oh ow trouwens btw tja nou".split()
)
_CALLED: Final = 4
# "Maar nog niet akkoord" is how it stands, and what nobody is called.
_NO_CALLING: Final = frozenset("niet geen nog wel maar not no yet but is zijn are was".split())


def asks_back(said: Utterance) -> bool:
    """Whether the person asks the coach something, which no question of ours is answered by: how to go on, what they said before."""
    plain = said.fold.strip(" .!?")
    if asks_what_now(said) or asks_to_confirm(said) or _REMINDED.search(plain) is not None:
        return True
    if len(said.words) > _SHORT_ANYWAY:
        return False
    # "The CFO?" is an answer that is not sure; "did you save it?" is none.
    questions = (
        len(said.words) > _A_NAME and said.text.rstrip().endswith("?") and said.words[0] in _OPENS_A_QUESTION
    )
    return questions or _ASKED_OF_US.match(plain) is not None or puts_a_question(said)


_PUT: Final = later(
    r"(?:(?:en|and|maar|but|oh|ok|oke|so|dus|btw|trouwens|ps|wait|wacht),? )*(?:(?:what|whats|what's|who|whos|who's|why|how|hows|how's|where|wheres|where's|when|which|wat|wie|waarom|hoe|waar|wanneer|welke)"
    r" (?!about\b|if\b|knows\b|als\b|weet\b|dacht\b|een\b|a\b)|(?:did|do|have|had|heb|had|weet|vertelde|noemde) (?:i|you|we|ik|je|jij|we)\b).*\?"
)
_PUT_AT_LEAST: Final = 3
_PUT_AT_MOST: Final = 14


def puts_a_question(said: Utterance) -> bool:
    """Whether a sentence is a question that wants to know something: "what was the thing with Orbis?", not "the CFO?"."""
    plain = said.fold.strip()
    return _PUT_AT_LEAST <= len(said.words) <= _PUT_AT_MOST and _PUT.fullmatch(plain) is not None


_TO_CONFIRM: Final = later(
    r"(?:bedoel(?:de|t)? (?:je|jij|u|jullie)|do you mean|did you mean|klopt (?:het )?dat|is (?:it|that) (?:right|true|correct) that|am i right)\b.*\?$"
)


def asks_to_confirm(said: Utterance) -> bool:
    """Whether the coach is asked to say that it is so: "bedoel je of ik moet bellen?"."""
    return _TO_CONFIRM.match(said.fold.strip()) is not None


def asks_what_now(said: Utterance) -> bool:
    """Whether the person only asks how to go on: the open question says so."""
    plain = said.fold.strip(" .!?")
    return _WHAT_NOW.fullmatch(plain) is not None or _NEXT.fullmatch(plain) is not None


_NEXT: Final = later(r"(?:who|whos|who's|what|whats|what's|hows|how's) (?:is )?next")
_A_NAME: Final = 2
_OPENS_A_QUESTION: Final = frozenset(
    "is are was do does did have has can could will should heb heeft ben staat kun kan doe weet moet mag zal".split()
)


_REMINDED: Final = later(
    r"^(?:hoe|wat|wie|waar|wanneer|welke) .*\b(?:ook alweer|ook weer)\b|^(?:who|what|where|when|how) .*\bagain\b|^remind me\b"
)
_ASKED_OF_US: Final = later(
    r"(?:what|who|when|where|why|how|which) (?:did|do|does|should|can|will|would|have|am) (?:i|you|we)\b"
    r"|(?:what|when|where|why|how) (?:did|does) \w+ (?:\w+ )?(?:say|promise|want|need|tell|ask|think|mean)\b|(?:wat|wanneer|waarom|hoe) (?:zei|beloofde|wilde|wou|vroeg|vond|wil|vindt|bedoelde|beloofd) \w+"
    r"|(?:wat|wie|waar|wanneer|waarom|hoe|welke) (?:heb|had|zei|moet|kan|zal|doe|deed|weet|vertelde) (?:ik|je|jij|we)\b"
)


_WHAT_NOW: Final = later(
    r"(?:(?:ok|oke|and|en|so|dus),? )?(?:what(?:'?s| is) next|what now|now what|and now|en nu|wat nu|hoe nu(?: verder)?|nu wat)(?: then| dan)?"
)


_ASKING: Final = frozenset(
    "wat waarom hoe wanneer wie welke kun kan kunnen what why how when who which can could do does is are".split()
)
_SHORT_QUESTION: Final = 8


def asks(said: Utterance) -> bool:
    """Whether something is asked of us: what can be answered is in the help, and no customer is called that."""
    short = 1 < len(said.words) <= _SHORT_QUESTION
    opens = said.words[:1] != () and said.words[0] in _ASKING and said.words[1:2] not in {("een",), ("a",)}
    return short and (opens or said.text.rstrip().endswith("?"))
