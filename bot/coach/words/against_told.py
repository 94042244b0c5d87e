"""Who over there is told to be against it, in a story that tells more: "Rob wil wel, maar zijn broer vindt het te duur"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.reading import kept, read_against, read_people

_SENTENCES: Final = later(r"[.!?;]\s+|\n")
# Against whom or what is a matter of who else is for it, or is said in so many words.
_TURNS: Final = later(
    r"(?i)\b(?:maar|but|terwijl|whereas|while|though|alleen|only|tegen|against|niet zitten|overtuigd|convinced|geen fan|no fan|not keen|isn't keen|voor ons|for us|worried|bezorgd|huiverig|bang|overbodig|onzin|te (?!veel\b|weinig\b|gek\b|laat\b)\w+|too (?!much\b|late\b|good\b)\w+|niks met|niets met|niks in|niets in|nothing (?:to do|in)|liever|prefers?|hates?|wil wel|wil graag|enthousiast|keen|blij|happy|loves?)\b"
)
_MAY_TURN: Final = Gate(_TURNS)
_PIECES: Final = later(
    r"(?i)[,(]\s*|\s+(?:maar|but|terwijl|whereas|while|though)\s+|\s+(?:en|and)\s+(?=(?:die|hij|zij|ze|he|she|they|who)\s|(?:(?:de|het|the|our|hun|their)\s+)?\S+\s+(?:wil|willen|vindt|vinden|ziet|zien|wants?|finds?|thinks?|sees?|hates?)\s)"
)
_TAKES_UP: Final = later(r"(?i)^(?:(?:die|hij|zij|he|she|who)|(?:en|and) (?:die|hij|zij|he|she))\s+(?=\S)")
# What they think of somebody else's offer is no view of ours.
_OF_OTHERS: Final = later(r"(?i)\b(?:hun offerte|their (?:quote|offer)|concurrent\w*|competitors?)\b")


@kept
def told_against(said: Utterance, language: Language) -> tuple[ReadPerson, ...]:
    """The people who are against it or doubt it, where a sentence says so of them beside something else.

    Args:
        said: what was told, of any length.
        language: the person's language.
    """
    if not _MAY_TURN.opens(said) or _TURNS.search(said.text) is None:
        return ()
    found: dict[tuple[str | None, str | None], ReadPerson] = {}
    for sentence in _SENTENCES.split(said.text):
        if _TURNS.search(sentence) is None or _OF_OTHERS.search(sentence):
            continue
        named: list[ReadPerson] = []
        for piece in _PIECES.split(sentence):
            taken_up = _TAKES_UP.match(piece)
            if taken_up is None:
                told = utterance(piece)
            elif len(named) > 1:
                told = utterance(f"{_called(named[-1], language)} {piece[taken_up.end() :]}")
            else:
                continue  # "Tom is blij, maar hij vindt het te duur" tells of Tom alone: nobody differs.
            for person in read_against(told, language):
                found[person.name, person.role] = person
            named += read_people(told, language).people
    return tuple(found.values())


def _called(person: ReadPerson, language: Language) -> str:
    if person.name is not None:
        return person.name
    return f"{'de' if language == 'nl' else 'the'} {person.role}"
