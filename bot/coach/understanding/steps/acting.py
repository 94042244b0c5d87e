"""Who acts in a step: the role or name that its title tells of."""

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.word_order import names_somebody
from bot.coach.understanding.steps.words import JOINERS, OBJECT_PREPOSITIONS, RouteWords, is_act, takes_part

_POSSESSIVES = frozenset({"van", "door", "bij", "by", "from", "of"})


_SMALL = OBJECT_PREPOSITIONS | _POSSESSIVES | JOINERS


_ALONGSIDE = JOINERS - {"of", "or"}


def who_acts(flow: Flow, order: list[int], words: RouteWords) -> list[int]:
    """The words of the role or name that acts: the subject, or who comes after "van", "by" or right behind the act."""
    start = next((n for n, place in enumerate(order) if _acts_here(flow, order, n, words)), None)
    if start is None:
        return []
    stop = start + 1
    while stop < len(order):
        word = flow.words[order[stop]]
        if takes_part(word) or (flow.tokens[order[stop]].text[0].isupper() and not is_act(word)):
            stop += 1
        elif (
            (word in _ALONGSIDE or (word in {"of", "van"} and takes_part(flow.words[order[stop - 1]])))
            and stop + 1 < len(order)
            and names_somebody(flow, order[stop + 1])
        ):
            stop += 2
        else:
            break
    begin = start
    while begin > 0 and _belongs_to_role(flow, order[begin - 1], words):
        begin -= 1
    return order[begin:stop]


def _acts_here(flow: Flow, order: list[int], n: int, words: RouteWords) -> bool:
    place = order[n]
    word, before = flow.words[place], flow.words[order[n - 1]] if n else ""
    if (n >= 2 and before in words.determiners) or (n >= 2 and before[0].isdigit()):
        before = flow.words[order[n - 2]]
    if before in OBJECT_PREPOSITIONS or (word != "it" and word in words.pronouns):
        return False
    if n >= 2 and before in _POSSESSIVES and takes_part(flow.words[order[n - 2]]):
        return False  # the second half of "raad van bestuur", whose first half did not count either
    if takes_part(word):
        return not (word == "it" and flow.tokens[place].text == "it" and n > 0 and before not in _POSSESSIVES)
    name = flow.tokens[place].text[0].isupper() and not flow.tokens[place].text.isupper() and not is_act(word)
    follows = flow.words[order[n + 1]] if n + 1 < len(order) else ""
    return name and (follows in words.finite or before in _POSSESSIVES)


def _belongs_to_role(flow: Flow, place: int, words: RouteWords) -> bool:
    word = flow.words[place]
    plain = not (is_act(word) or word in words.finite or word in words.determiners or word in words.pronouns)
    return plain and word not in _SMALL and len(word) > 2
