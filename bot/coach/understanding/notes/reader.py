"""A whole note: one message with everything in it, split into the four questions' answers.

Each clause goes to the question it answers; what was not said stays empty, for an empty field beats a wrong one.
The parts are read in rooms of their own; here they are put side by side.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.dates.reader import find_dates
from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.dictated import with_stops
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.account import is_no_account
from bot.coach.understanding.notes.beside_rivals import somebody_acts
from bot.coach.understanding.notes.clauses import Note
from bot.coach.understanding.notes.customer_step import StepFinder
from bot.coach.understanding.notes.headings import Headed, Heading, body_text, headed
from bot.coach.understanding.notes.live_deal import of_live_deal
from bot.coach.understanding.notes.named import (
    is_about_only,
    is_topic_alone,
    names_in,
    overlaps,
    places_of,
    sound,
    sound_topic,
    tidied,
    without_name,
)
from bot.coach.understanding.notes.openings import openings_of
from bot.coach.understanding.notes.our_action import OurAction, main_action
from bot.coach.understanding.notes.our_actions import ActionFinder
from bot.coach.understanding.notes.pointing import pointed_at
from bot.coach.understanding.notes.route import Route, find_route
from bot.coach.understanding.notes.stage_now import StageNow, find_stage
from bot.coach.understanding.notes.stage_words import HELD_UNTIL
from bot.coach.understanding.notes.step_wording import CustomerStep
from bot.coach.understanding.notes.told_by import without_told_by
from bot.coach.understanding.notes.topic import find_topic
from bot.coach.understanding.notes.topic_checks import (
    as_topic,
    stands_as_asked,
    stands_as_name,
    stands_as_other,
    stands_as_place,
    stands_as_source,
)
from bot.coach.understanding.people.budget import budget_claims, settle_budget
from bot.coach.understanding.people.final_yes import find_yes
from bot.coach.understanding.people.names import distinct_people
from bot.coach.understanding.people.no_signer import is_a_device
from bot.coach.understanding.people.views import read_disagreement, stage_views
from bot.coach.understanding.people.views_told import View
from bot.coach.understanding.people.yes_judging import by_weights
from bot.coach.understanding.people.yes_weighing import FinalYes
from bot.coach.understanding.people.yes_weights import YesWeights
from bot.coach.understanding.readings import DateReading, DealReading, KnownDeal, NotesReading
from bot.coach.understanding.rivals.finder import RivalFinder
from bot.coach.understanding.rivals.reach import within_reach
from bot.coach.understanding.scene.scene import Scene, scene_of
from bot.coach.understanding.short_forms import with_full_forms
from bot.coach.understanding.text import Language, Utterance, utterance

_HEARSAY: Final = re.compile(
    r" (?:hoorde (?:ik )?(?:\S+ ){0,3}?(?:van|via|dat)|gehoord van|via via|naar verluidt|gerucht\w*|geruchten|schijnt|schijnbaar|in de wandelgangen|kennis zegt|vriend zegt|a mate|rumou?rs?|apparently|"
    r"word (?:is|on the street)|heard (?:from|through|that|via)|(?:oud|ex|old|former)[- ]?(?:collega|colleague)|grapevine|hearsay|a friend (?:says|told)|someone told|iemand vertelde|i hear) "
)


def read_notes(
    said: Utterance,
    language: Language,
    today: date,
    zone: str,
    known: Sequence[KnownDeal] = (),
    *,
    in_full: bool = True,
    of: tuple[str, str | None] | None = None,
    weights: Callable[[], YesWeights] | None = None,
) -> NotesReading:
    """Everything `said` tells about a deal.

    Args:
        said: the note as typed or dictated.
        language: the person's language; the words of both are read.
        today: the person's own calendar day.
        zone: their IANA time zone, which settles day/month or month/day.
        known: deals the note may be about.
        in_full: with what only somebody who looks at the reading itself asks for: the topic, the words that decided, and
            whether it was hearsay. Without it these are empty.
        of: the customer and the topic of the deal that is talked of, where these are known: no other name in the text is
            then taken for a customer's.
        weights: gives the trained weights that judge along about who decides, when they are needed.

    Returns:
        The parts that were said; everything else empty.
    """
    said = without_told_by(with_full_forms(with_stops(within_reach(said)), language))
    if of is not None:
        account, topic = (name if places_of(said, name) else None for name in of)
        deal = DealReading(account, topic)
    else:
        said = of_live_deal(said, lambda part: sound(read_deal(part, language, known).account))
        deal = read_deal(said, language, known)
        deal = replace(deal, account=sound(deal.account), topic=sound_topic(deal.topic))
    dates = find_dates(said, language, today, zone)
    return _NoteReader(said, language, deal, dates, today, weights=weights).read(in_full=in_full)


class _NoteReader:
    """Reads one note; holds what its parts have found so far."""

    def __init__(
        self,
        said: Utterance,
        language: Language,
        deal: DealReading,
        dates: tuple[DateReading, ...],
        today: date,
        *,
        weights: Callable[[], YesWeights] | None,
    ) -> None:
        self._said = said
        self._language = language
        self._deal = deal
        self._dates = dates
        self._today = today
        self._weights = weights
        self._days = tuple((day.start, day.end) for day in dates)

    def read(self, *, in_full: bool) -> NotesReading:
        """The reading; every part sees only clauses that no earlier part has taken."""
        whole = scene_of(self._said, self._language).without(self._days)
        account, topic = self._named(whole)
        things = (*places_of(self._said, account), *places_of(self._said, topic))
        whole = whole.without(things)
        rivals, spoken_of = self._rivals(whole)
        topic = None if overlaps(topic, rivals) else topic
        names = tuple(place for rival in rivals for place in places_of(self._said, rival))
        scene = whole.without(names)
        note = Note(scene, self._dates, self._today, names)
        openings = openings_of(note, account)
        labels = headed(note)
        route = find_route(note, account, labels)
        actions = tuple(
            action
            for action in ActionFinder(note).find(openings, labels)
            # "Kine adviseert, bestek schrijven, de raad stemt": a step of theirs without anybody named.
            if (action.place not in route.places or note.clauses[action.place].ours or action.asked)
            and not (topic is not None and action.day is None and is_topic_alone(topic, action.text))
        )
        yes = find_yes(scene, None, answer=False)
        views = stage_views(scene)
        differ = read_disagreement(scene, views)
        about_rivals = {
            part.place
            for part in note.clauses
            if (note.names_rival(part) and not somebody_acts(part))
            or (part.clause.first in spoken_of and not note.goes_on(part) and not somebody_acts(part))
        }
        labelled = {place for part in labels for place in part.places if part.kind != "next"}
        ours = {place for action in actions for place in (action.place, action.ends) if place is not None}
        taken = openings | about_rivals | ours
        stage = find_stage(note, taken | route.places | labelled, views, differ, yes.holder, labels=labels)
        routes = {place for part in labels for place in part.places if part.kind == "route"}
        taken |= (labelled - routes) | {part.place for part in note.clauses if HELD_UNTIL.search(part.signs)}
        current = (
            route.step_like(stage.text) if stage else route.under_way or pointed_at(note, route, labelled)
        )
        finder = StepFinder(note, taken, account, labels)
        step = finder.find()
        if (
            step is not None
            and step.day is None
            and (step.place == (stage.place if stage else None) or route.steps)
        ):
            step = None
        follows = route.following if step is None else None
        action = main_action(actions)
        return NotesReading(
            account=account or _labelled(note, labels, "account"),
            topic=(
                as_topic(self._sure_topic(note, topic, labels, route, actions), self._language, opening=True)
                or find_topic(note, account, taken, openings, labels=labels, rivals=rivals)
            )
            if in_full
            else None,
            buying_steps=route.steps,
            current_stage=current or (without_name(stage.text, account) if stage else None),
            disagreement=differ,
            decision_maker=_signs(yes.text) or _labelled(note, labels, "decides") or self._judged(scene, yes),
            budget=settle_budget(budget_claims(scene, asked=False), yes.holder),
            next_step=step.text if step else follows.title if follows else None,
            next_step_who=step.who if step else follows.who if follows else None,
            next_step_date=step.day if step else None,
            our_action=action.text if action else None,
            our_action_date=action.day if action else None,
            competitors=rivals,
            people=distinct_people(scene.mentions),
            hearsay=in_full and any(_HEARSAY.search(part.signs) for part in note.clauses),
            evidence=self._evidence(note, yes, views, (stage, step, action)) if in_full else (),
        )

    def _judged(self, scene: Scene, ruled: FinalYes) -> str | None:
        """Who decides by the weights, where no rule and no heading says so."""
        if self._weights is None:
            return None
        judged = by_weights(scene, None, ruled, self._weights, asked=False)
        return judged.found.text if judged is not None else None

    def _named(self, whole: Scene) -> tuple[str | None, str | None]:
        """The account and topic of the deal, without what is plainly somebody or a rival."""
        account, topic = self._deal.account, tidied(self._deal.topic)
        places = places_of(self._said, account)
        in_day = bool(places) and all(
            any(first < end and start < last for first, last in self._days) for start, end in places
        )
        if account is not None and (in_day or is_no_account(whole, account, self._rivals)):
            account = None
        return account, topic

    def _sure_topic(
        self,
        note: Note,
        topic: str | None,
        labels: tuple[Headed, ...],
        route: Route,
        actions: tuple[OurAction, ...],
    ) -> str | None:
        """The topic as the opening was read, unless it is a step, what stands behind a label or what we were asked for."""
        if topic is None or any(is_about_only(topic, action.text) for action in actions):
            return None
        elsewhere = route.places | {place for part in labels if part.kind != "topic" for place in part.places}
        start, end = next(iter(places_of(self._said, topic)), (0, 0))
        fold = self._said.fold
        if (
            stands_as_source(fold, start)
            or stands_as_other(fold, start)
            or stands_as_asked(fold, start)
            or stands_as_name(topic, fold, start)
            or stands_as_place(topic, fold, start, self._deal.account)
        ):
            return None
        inside = [
            part
            for part in note.clauses
            if note.scene.items[part.clause.first].start <= start
            and end <= note.scene.items[part.clause.last - 1].end
        ]
        return None if (inside and inside[0].place in elsewhere) or self._is_act(topic) else topic

    def _is_act(self, topic: str) -> bool:
        """Whether what was taken for a topic is only a verb: "gehoord"."""
        words = utterance(topic).words
        verb = lexicon(self._language).verbs.get(words[0]) if len(words) == 1 else None
        done = self._language == "nl" and len(words) == 1 and _PARTICIPLE.fullmatch(words[0]) is not None
        return done or (verb is not None and verb.form in {"past", "participle"})

    @staticmethod
    def _rivals(scene: Scene) -> tuple[tuple[str, ...], set[int]]:
        """The rivals' names and the items where clauses about them begin."""
        finder = RivalFinder(scene, answer=False)
        names = tuple(dict.fromkeys(name for rival in finder.find() for name in names_in(rival.name) if name))
        return names, {scene.clauses[place].first for place in finder.clauses}

    @staticmethod
    def _evidence(
        note: Note,
        yes: FinalYes,
        views: tuple[View, ...],
        told: tuple[StageNow | CustomerStep | OurAction | None, ...],
    ) -> tuple[str, ...]:
        scene = note.scene
        places = {found.place for found in told if found is not None}
        clauses = {view.clause for view in views} | ({yes.clause} if yes.clause is not None else set())
        said = [note.clauses[place].clause for place in places] + [scene.clauses[place] for place in clauses]
        return tuple(dict.fromkeys(scene.words_of(one) for one in sorted(said, key=lambda one: one.first)))


def _labelled(note: Note, labels: tuple[Headed, ...], kind: Heading) -> str | None:
    """What stands behind a label of one kind."""
    found = next((part for part in labels if part.kind == kind), None)
    return (body_text(note, found) or None) if found else None


_PARTICIPLE: Final = re.compile(r"ge[a-z]{3,}(?:eerd|ied|oed|kt|pt)")


def _signs(called: str | None) -> str | None:
    """Whoever says yes; nobody is called as what it is signed on."""
    return None if called is None or is_a_device(called) else called
