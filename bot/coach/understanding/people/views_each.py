"""Two sides at the customer that are each told with a stage of their own: "purchasing calls it a negotiation, the users call it a trial"."""

import re
from typing import Final

from bot.coach.understanding.people.view_words import NOT_STAGE, REPLY, STAGE
from bot.coach.understanding.text import utterance

_EACH: Final = re.compile(r"\b(?:calls?|called|noemt|noemen|noemde)\b[^\n]*,|:[^\n]*:")
# "Purchasing calls it a negotiation, the users call it a trial"; "magazijn: besteld. kantoor: nog lang niet".
_SIDE: Final = r"(?:the |de |het |hun |their )?[^\W\d]\w*(?: \w+)?"
_EACH_CALLS: Final = re.compile(
    rf"\b(?P<one>{_SIDE}) (?:calls?|called|noemt|noemen|noemde) (?:it|het|this|t|'t|dit) (?P<a>[^.;,:\n]{{2,50}})[,;.]\s?(?:(?:but|maar|and|en|terwijl|while) )?"
    rf"(?P<other>{_SIDE}) (?:calls?|called|noemt|noemen|noemde)? ?(?:it|het|this|t|'t|dit)? ?(?P<b>[^.;,:\n]{{2,50}})"
)
_EACH_TOLD: Final = re.compile(
    rf"(?:^|[.;,\n]\s?)(?P<one>{_SIDE}\.?)(?: (?:denkt|zegt|says|thinks))?: ?[\"']?(?P<a>[^.;:\n]{{2,50}}?)[\"']?[.;,]\s?(?:(?:but|maar|and|en) )?"
    rf"(?P<other>{_SIDE}\.?)(?: (?:denkt|zegt|says|thinks))?: ?[\"']?(?P<b>[^.;:\n]{{2,50}}?)[\"']?(?=$|[.;,])"
)
_BY_EACH: Final = (_EACH_CALLS, _EACH_TOLD)


_OURS: Final = frozenset("i ik we wij i'd id d me".split())


def each_their_own(text: str) -> bool:
    """Whether two sides are each told with a stage of their own, by whatever they are called."""
    if _EACH.search(text) is None:
        return False
    for pattern in _BY_EACH:
        found = pattern.search(text)
        if (
            found is None
            or found["one"] == found["other"]
            or not _OURS.isdisjoint(utterance(found["one"]).words)
        ):
            continue
        one, other = (f" {utterance(found[side]).fold.replace(chr(39), '')} " for side in "ab")
        if NOT_STAGE.search(one) or NOT_STAGE.search(other) or set(one.split()) <= set(other.split()):
            continue
        if STAGE.search(one) and (STAGE.search(other) or REPLY.search(other)):
            return True
    return False
