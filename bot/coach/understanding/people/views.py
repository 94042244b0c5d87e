"""Whether people at the customer see the stage differently, agree on it, or nothing was said.

Differing on taste, price or money is no differing on the stage.
"""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.coach.understanding.people.view_words import (
    ACCORDING,
    ACCORDING_LAST,
    AGREE,
    CHOOSING,
    DIFFER,
    DONE,
    EARLIER,
    EVERYBODY,
    FROM_ONE_AND_OTHER,
    FURTHER,
    GAPPED,
    NO_VIEW,
    NOBODY_DIFFERS,
    NOT_HEARD,
    NOT_STAGE,
    ONE_AND_OTHER,
    OTHER_MATTER,
    REPLY,
    SAME_TOO,
    SAYING,
    SAYS_AFTER,
    SETTLED,
    SHOPS_ON,
    STAGE,
    TRIES_ON,
    UNDER_WAY,
    WANTS,
)
from bot.coach.understanding.people.views_beside import (
    TURNS,
    beside_the_rest,
    compares_deals,
    denied_behind,
    on_deciding,
    on_something_else,
    on_who,
    on_whose_call,
)
from bot.coach.understanding.people.views_each import each_their_own
from bot.coach.understanding.people.views_told import View, names_of, view_of
from bot.coach.understanding.prefilter.filtering import prefilter
from bot.coach.understanding.prefilter.sieve import Sieve
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import SOMEBODY, WHO, Clause, is_somebody


def stage_views(scene: Scene) -> tuple[View, ...]:
    """Everybody's stated view of the stage, in text order; views on money and taste are left out."""
    if not scene.people:
        return ()  # nobody whose view it could be
    heard: list[tuple[View, bool]] = []
    may = _may_say(scene.line)
    for place, clause in enumerate(scene.clauses):
        view = view_of(scene, place, clause, may) or (
            _against(scene, place, clause, heard[-1][0]) if heard else None
        )
        if view is not None and on_whose_call(view.what):
            continue
        if view is None or view.holder.ours or NOT_STAGE.search(view.what) or NO_VIEW.match(view.what):
            continue
        on_stage = STAGE.search(view.what) is not None or (
            bool(heard) and heard[-1][1] and REPLY.search(view.what) is not None
        )
        if on_stage or not WANTS.search(view.what):
            heard.append((view, on_stage))
    staged = {index for index, (_, on_stage) in enumerate(heard) if on_stage}
    # What the other one says beside a view of the stage is a view of it too, however it is put.
    return tuple(
        view for index, (view, _) in enumerate(heard) if index in staged or staged & {index - 1, index + 1}
    )


def _against(scene: Scene, place: int, clause: Clause, before: View) -> View | None:
    """Case "sales says it's done but their lawyers are still at it": the other side, told as a fact."""
    if not 0 < place - before.clause <= 2:
        return None
    gapped = GAPPED.search(clause.signs) if place - before.clause == 1 else None
    if gapped:
        return View(scene.who(gapped["who"]), f" {gapped['what'].strip()} ", place)
    signs, subject = clause.signs, _OPENS_ON.match(clause.signs)
    holder = scene.who(subject[1]) if subject else None
    if holder is None and _STANDS_FOR.match(signs) and place - before.clause == 2:
        # "Projectleider lachte daarom, die is nog …": who was named in between.
        named = SOMEBODY.search(scene.clauses[place - 1].signs)
        holder = scene.who(named.group()) if named else None
        signs = f" {named.group() if named else ''} {signs.split(' ', 2)[2]}"
    if holder is None or holder.ours:
        return None
    earlier = scene.clauses[before.clause].signs
    behind = EARLIER.search(earlier) or (_LOOKING.search(before.what) and not DONE.search(before.what))
    if clause.stop in TURNS and behind and FURTHER.match(signs):
        return View(holder, clause.signs, place)
    if not UNDER_WAY.search(signs):
        return None
    told = CHOOSING.search(signs) is not None or clause.stop in TURNS
    return (
        View(holder, clause.signs, place)
        if (told and DONE.search(before.what)) or _same_denied(before, signs)
        else None
    )


_OPENS_ON: Final = re.compile(f" ({WHO}) ")
_STANDS_FOR: Final = re.compile(
    r" (?:die|hij|zij|he|she|who) (?:is|zit|zat|heeft|moet|was|has|hasnt|isnt|wil) "
)
_DENIED: Final = re.compile(r" (?:niet|nog niet|not|hasnt|havent|isnt|arent|nooit|never|geen|no) ")


_ALREADY: Final = re.compile(r" (?:al|already|klaar|ready|done|rond) ")
_LOOKING: Final = re.compile(
    r" (?:rond ?kijken|rond te kijken|rondkijken|orienteren|vergelijken|kiezen|twijfel\w*|shopping|looking around|comparing|choosing|deciding|weighing|undecided|niet uit|not sold|not convinced|niet overtuigd|op zoek) "
)


def _apart(scene: Scene, earlier: Clause, later: Clause) -> bool:
    """Case "zoons zijn er klaar mee en willen bestellen, vader is nog aan het rondkijken": two facts, two stages."""
    first, second = _OPENS_ON.match(earlier.signs), _OPENS_ON.match(later.signs)
    if first is None or second is None or first[1] == second[1]:
        return False
    if scene.who(first[1]).ours or scene.who(second[1]).ours:
        return False
    decided = DONE.search(earlier.signs) is not None and not _DENIED.search(earlier.signs)
    if decided and later.stop in TURNS and TRIES_ON.match(later.signs) and _ALREADY.search(earlier.signs):
        return True
    return decided and UNDER_WAY.search(later.signs) is not None and _LOOKING.search(later.signs) is not None


def _same_denied(before: View, signs: str) -> bool:
    """Case "chef thinks they're in trial, the director hasn't even agreed to a trial"."""
    if not _DENIED.search(signs):
        return False
    said = {word for word in before.what.split() if STAGE.search(f" {word} ")}
    return any(word in said for word in signs.split() if len(word) > _CONTENT)


_CONTENT: Final = 4


def read_disagreement(scene: Scene, views: tuple[View, ...]) -> bool | None:
    """True when people there differ on the stage, False when the text says they agree, None when it says neither."""
    near, may = scene.said.fold[:_NEAR], _may_say(scene.line)
    unnamed = _may_differ_unnamed(near)
    if each_their_own(near):
        return True
    if unnamed and ONE_AND_OTHER.search(near) and not NOT_STAGE.search(f" {near} "):
        return True
    if not (unnamed or may or views) and (len(scene.clauses) == 1 or not scene.people):
        # One clause, or nobody in any, tells nothing beside these words.
        return None
    told = unnamed or not _TELLING.isdisjoint(may)
    whole = [
        clause.signs
        for place, clause in enumerate(scene.clauses if told else ())
        if not compares_deals(scene, place)
        and not _is_question(scene, clause)
        and not ("not_heard" in may and NOT_HEARD.search(clause.signs))
    ]
    if "nobody" in may and any(NOBODY_DIFFERS.search(signs) for signs in whole):
        return False
    differing = "differ" in may
    for signs in whole if differing else ():
        if (
            DIFFER.search(signs)
            and not NOT_STAGE.search(signs)
            and not OTHER_MATTER.search(signs)
            and not on_something_else(signs)
            and not re.search(r" (?:wij|we|ons|ik|i) ", signs[:12])
        ):
            return True
    agreed = [
        signs for signs in whole
        if (("agree" in may and AGREE.search(signs)) or ("everybody" in may and EVERYBODY.search(signs)))
        and not (differing and DIFFER.search(signs))
    ]  # fmt: skip
    # "The board has to be unanimous" is how they decide, not how they see it.
    if any(
        not NOT_STAGE.search(signs)
        and not _MUST.search(signs)
        and not on_deciding(signs)
        and not on_who(signs)
        for signs in agreed
    ):
        return False
    if unnamed and FROM_ONE_AND_OTHER.search(near) and any(STAGE.search(signs) for signs in whole):
        return True
    if (
        "shops_on" in may
        and scene.people
        and any(_shops_on(scene, place, clause, may) for place, clause in enumerate(scene.clauses))
    ):
        return True
    if scene.people and any(beside_the_rest(scene, place) for place in range(1, len(scene.clauses))):
        return True
    if len(views) < 2 and unnamed and _HE_AND_SHE.search(near):
        return True if any(STAGE.search(signs) and not NOT_STAGE.search(signs) for signs in whole) else None
    if (
        not views
        and scene.people
        and any(_apart(scene, earlier, later) for earlier, later in pairwise(scene.clauses))
    ):
        return True
    for earlier, later in pairwise(views):
        if names_of(earlier.holder).isdisjoint(names_of(later.holder)):
            return _in_words(scene, earlier) != _in_words(scene, later)
    if len(views) == 1 and len(views[0].holder.members) > 1 and not _MUST.search(views[0].what):
        return False
    if any(denied_behind(scene, view.clause) for view in views):
        return True
    if views and any(SAME_TOO.search(clause.signs) for clause in scene.clauses[views[0].clause + 1 :]):
        return False
    return None


_SAID_IT: Final = (
    r"(?:zegt|zei|denkt|vindt|noemt|noemde|ziet|says|said|thinks|thought|calls|called|reckons|sees|insists)"
)
# "Ze noemde het onderhandelen, hij noemde het kletsen": two people without a name.
_HE_AND_SHE: Final = re.compile(
    rf"\b(?:ze|zij|she) {_SAID_IT}\b[^.\n]{{1,80}}\b(?:hij|he) {_SAID_IT}\b|\b(?:hij|he) {_SAID_IT}\b[^.\n]{{1,80}}\b(?:ze|zij|she) {_SAID_IT}\b"
)


def _shops_on(scene: Scene, place: int, clause: Clause, may: AbstractSet[str]) -> bool:
    """Case "Ruud zegt dat het rond is, maar Mieke wil nog een tweede prijs zien"."""
    later = scene.clauses[place + 1] if place + 1 < len(scene.clauses) else None
    found = SHOPS_ON.match(later.signs) if later is not None else None
    view = view_of(scene, place, clause, may) if found is not None else None
    if found is None or view is None or view.holder.ours or scene.who(found["who"]).ours:
        return False
    done = DONE.search(view.what) or SETTLED.search(view.what)
    apart = names_of(view.holder).isdisjoint(names_of(scene.who(found["who"])))
    return apart and done is not None and not _DENIED.search(view.what)


# Whether anything may be said of how they see it, in signs and, of nobody named, in the text as it was typed.
_SIEVE: Final = Sieve(
    saying=SAYING, last=ACCORDING_LAST, after=SAYS_AFTER, according=ACCORDING, differ=DIFFER, agree=AGREE,
    everybody=EVERYBODY, nobody=NOBODY_DIFFERS, not_heard=NOT_HEARD, shops_on=SHOPS_ON,
)  # fmt: skip
# Asked twice of a text, one time right behind the other.
_may_say: Final = lru_cache(4)(_SIEVE.of)
_TELLING: Final = frozenset({"differ", "agree", "everybody", "nobody"})
_may_differ_unnamed: Final = prefilter((ONE_AND_OTHER, FROM_ONE_AND_OTHER, _HE_AND_SHE))
_MUST: Final = re.compile(
    r" (?:moet|moeten|must|has to|have to|needs? to|should|mogen|mag|may) (?:\S+ ){0,3}?(?:eens|unaniem|unanimous\w*|agree|aligned|akkoord|samen)"
)


_NEAR: Final = 600


def _in_words(scene: Scene, view: View) -> list[str]:
    """A view in words that can be compared: the same person named twice is two signs."""
    return [scene.who(sign).text.casefold() if is_somebody(sign) else sign for sign in view.what.split()]


def _is_question(scene: Scene, clause: Clause) -> bool:
    end = scene.items[clause.last - 1].end
    return scene.said.text[end : end + 2].strip().startswith("?")
