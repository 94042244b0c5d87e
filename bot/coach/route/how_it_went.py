"""How the step went that is expected of the customer at hand, read in words for any step or in those of this one."""

from typing import Final

from bot.coach.basics import pronouns, signing_words
from bot.coach.basics.once import later
from bot.coach.keeping import people_known
from bot.coach.route import planning_words
from bot.coach.route.step_spoken_of import alike
from bot.coach.turn.draft import Draft
from bot.coach.understanding.outcome.words import SMALL
from bot.coach.understanding.readings import OutcomeReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date, read_outcome, read_step_outcome


def how_it_went(draft: Draft, said: Utterance, *, dated: bool) -> OutcomeReading:
    """How the expected step went according to a text: in words for any step, else in the words of this one.

    `dated`: a day stands in the text.
    """
    reading, expected = read_outcome(said, dated=dated), draft.facts.next_step
    if reading.outcome is None and expected is not None and _JUST_HOW.fullmatch(said.fold.strip(" .!")):
        return OutcomeReading("happened", True, "", None, (said.text,))
    if reading.outcome == "happened" and said.text.rstrip().endswith("?"):
        # "Are they ready for the workshop?"
        return OutcomeReading(None, False, said.text)
    own = read_step_outcome(said, expected.what, dated=dated) if expected is not None else None
    if own is not None and (not reading.sure or reading.outcome == "happened"):
        return own
    if reading.sure and reading.outcome == "happened" and not _is_of_it(draft, reading):
        return OutcomeReading(None, False, said.text)
    return reading


# "Liep super", "was prima", "vlot verlopen": asked how it went, that is all it takes.
_WELL: Final = r"(?:super|top|goed|prima|lekker|geweldig|leuk|perfect|fantastisch|fijn|succes|vlot|soepel|uitstekend|zalig|tof|dik in orde|in orde|naar wens|ok|oke|okay|oké|well|great|good|fine|nice|nicely|excellent|brilliant|smooth|smoothly|perfectly|fantastic|amazing|ace|alright|all right)"
_VERY: Final = (
    r"(?:(?:echt|heel|erg|super|best|wel|zeer|ook|gewoon|really|very|pretty|so|quite|rather|just|all|dead) )*"
)
_JUST_HOW: Final = later(
    rf"(?:(?:ja|yes|yep|yup|jep|jup|it|het|dat|that|'t|t) )*(?:(?:liep|ging|was|verliep|went|is) {_VERY}{_WELL}(?: (?:gegaan|gelopen|verlopen|gone))?|{_VERY}{_WELL} (?:gegaan|gelopen|verlopen|gone|geweest))(?: (?:hoor|dus|vandaag|gisteren|today|yesterday|al|allemaal|actually|eigenlijk))*"
)


def _is_of_it(draft: Draft, reading: OutcomeReading) -> bool:
    """Whether the clause that says something happened says so of the step expected, and not of what we did, of another thing or of a day to come."""
    if not reading.evidence:
        return True
    clause = utterance(reading.evidence[0])
    words = clause.words
    if is_no_fact(clause) or planning_words.is_on_an_agenda(clause):
        return False
    if words and words[0] in _WE_DID and bool(_SENT & set(words)):
        # "I sent her the prices" is what we did.
        return False
    when = read_date(clause, draft.language, draft.today, draft.context.zone)
    if (
        when is not None
        and when.first > draft.today
        and _BY.search(clause.fold) is not None
        and _ON_A_DAY_BEHIND.fullmatch(clause.fold.strip(" .!")) is None
    ):
        # "Ready on 28 January" is still to come.
        return False
    if _YES & set(words) and _is_anothers(draft, clause):
        return False
    if (
        _is_of_a_thing_apart(draft, clause)
        or _is_of_a_paper_apart(draft, clause)
        or _came_in_by_itself(draft, clause)
    ):
        return False
    return not (_SENT & set(words) and _of_another_thing(draft, words))


def _is_anothers(draft: Draft, clause: Utterance) -> bool:
    """Whether a clause opens on somebody there who neither takes the step expected nor gives the final yes: their yes is their own."""
    expected = draft.facts.next_step
    person = people_known.find_called(draft.facts, clause.words[0]) if clause.words else None
    if expected is None or person is None or person.gives_the_yes:
        return False
    served = draft.facts.step(expected.serves)
    about = f"{expected.what} {expected.who or ''} {served.title if served is not None else ''}"
    return not set(utterance(person.called).words) & set(utterance(about).words)


def _is_of_a_thing_apart(draft: Draft, clause: Utterance) -> bool:
    """Whether a clause says of a thing by its name how it went, "bezoek is goed verlopen", and the step expected has nothing of it."""
    found, expected = _OF_A_THING.match(clause.fold), draft.facts.next_step
    if found is None or expected is None:
        return False
    served = draft.facts.step(expected.serves)
    about = utterance(f"{expected.what} {served.title if served is not None else ''}").words
    return not any(alike(found["what"], word) for word in about)


def _came_in_by_itself(draft: Draft, clause: Utterance) -> bool:
    """Whether a clause says of something by its name that it came in, "foto's binnen", and the step expected has nothing of it."""
    found, expected = _CAME_IN.fullmatch(clause.fold.strip(" .!")), draft.facts.next_step
    if found is None or expected is None or found["what"] in _ANYTHING:
        return False
    served = draft.facts.step(expected.serves)
    about = utterance(
        f"{expected.what} {expected.who or ''} {served.title if served is not None else ''}"
    ).words
    return not any(alike(found["what"], word) for word in about)


_CAME_IN: Final = later(
    r"(?:(?:ja|yes|de|het|the|hun|their|our|onze|mijn|my|al|all|alle) ){0,3}(?P<what>[^\W\d_][\w'-]{2,})(?: (?:van|from|of) [\w'-]+(?: [\w'-]+)?)? (?:is |are |zijn )?(?:(?:nu |al |net |eindelijk |now |already |finally ){0,2})(?:binnen|in|ontvangen|received|arrived|aangekomen)"
)
_ANYTHING: Final = frozenset(
    "het dat die alles everything that this all they ze zij yes got eindelijk finally it's its already order opdracht akkoord handtekening contract approval approvals result resultaat resultaten results uitslag feedback".split()
)
# Things by which a step of its own is called; a meeting or a talk may be any step's.
_OF_A_THING: Final = later(
    r"(?:(?:de|het|the|hun|their|our|onze|ons) )?(?P<what>visit|bezoek|trial|proef|pilot|test|tour|rondleiding|audit|keuring|inspection|survey|demo|offerte|quote|tender|aanbesteding|contract|budget|training)(?:'s| is| was| zijn| waren| ging| went| verliep| liep| has| heeft)\b"
)
_YES: Final = frozenset("akkoord goedgekeurd approved agreed ok oke okay".split())


# What is asked, hoped, supposed or ordered is not told to be so.
_NO_FACT: Final = frozenset(
    """if whether unless would could might asked asks wonders hopefully hope hopes hoping als indien mits zou zouden hopelijk hoop hoopt hopen vroeg vraagt vragen
    vroegen benieuwd wachten wacht waiting wait once zodra provided tenzij almost nearly practically bijna haast zowat""".split()
)
_SO_FAR: Final = later(
    r"\basked when\b|\bso far\b|\btot nu toe\b|\btot nog toe\b|\b(?:is|are|'s) going (?:well|fine|great|ok|badly)\b"
)
# "They call me when the test is done", "zodra de proef klaar is": what is waited for.
_AS_SOON_AS: Final = later(
    r"\b(?:when|as soon as|wanneer|tot|until|till)\b (?!\d)(?:\S+ ){0,5}?(?:is|are|'s|has|have|zijn|heeft|hebben)\b|\b(?:when|wanneer)\b (?:\S+ ){0,4}?(?:done|klaar|over|binnen)\b"
)
# "The mayor signs, after the council's approval": a yes that comes first was not given by that, and none that hangs on something was.
_ONLY_AFTER: Final = later(
    rf"\b(?:na|after|pending|awaiting|in afwachting van) (?:\S+ ){{0,4}}?(?:{signing_words.A_YES})"
    r"|\b(?:subject to|dependent on|depends on|depending on|conditional (?:on|upon)|on condition|as long as|afhankelijk van|onder voorbehoud|op voorwaarde|zolang)\b"
)
# "The spec is done apart from the noise figures" is not done.
_BUT_FOR: Final = later(
    r"\b(?:apart from|except(?: for)?|bar the|other than|save for|all but|behalve|uitgezonderd|op (?:\w+ ){1,3}na)\b"
)
_PAST: Final = later(r"\b(?:was|were|said|went|zei|waren|vond|vonden|ging|gingen)\b")
_NOT_BEFORE: Final = frozenset({"when", "till", "until", "wanneer", "tot"})
_ORDERS: Final = frozenset("haal breng laat zet maak get bring let make".split())


def is_but_for(whole: Utterance | None, clause: Utterance) -> bool:
    """Whether a message goes on right behind a clause with what it leaves out: "klaar, behalve de bijlage"."""
    behind = whole.fold.partition(clause.fold)[2].lstrip(" ,") if whole is not None else ""
    return _BUT_FOR.match(behind) is not None


def is_no_fact(clause: Utterance) -> bool:
    """Whether a clause asks, hopes, supposes or orders, so that nothing in it is told to have happened."""
    words = clause.words
    if clause.text.rstrip().endswith("?") or _NO_FACT & set(words) or (words[:1] and words[0] in _ORDERS):
        return True
    if _AS_SOON_AS.search(clause.fold) is not None and _PAST.search(clause.fold) is None:
        return True
    if _ONLY_AFTER.search(clause.fold) is not None or _BUT_FOR.search(clause.fold) is not None:
        return True
    return bool(_NOT_BEFORE & set(words[:1])) or _SO_FAR.search(clause.fold) is not None


def _of_another_thing(draft: Draft, words: tuple[str, ...]) -> bool:
    """Whether what was sent or handed over is something that the step expected is not about: "refs sent"."""
    expected = draft.facts.next_step
    served = draft.facts.step(expected.serves) if expected is not None else None
    if expected is None:
        return False
    about = utterance(
        f"{expected.what} {expected.who or ''} {served.title if served is not None else ''}"
    ).words
    people = {word for one in draft.facts.people for word in utterance(one.called).words}
    people |= set(utterance(draft.facts.deal.account).words)
    thing = [
        word
        for word in words
        if len(word) > _SMALL and word not in SMALL and word not in _SENT | people | pronouns.ANYBODY
    ]
    return bool(thing) and not any(alike(word, other) for word in thing for other in about)


def _is_of_a_paper_apart(draft: Draft, clause: Utterance) -> bool:
    """Whether what was signed is a paper of its own, "anna signed the nda", that no step of their route has anything of."""
    found, expected = _SIGNED_PAPER.search(clause.fold), draft.facts.next_step
    paper = next((word for word in found.groups() if word), None) if found is not None else None
    if paper is None or expected is None:
        return False
    steps = (expected.what, *(step.title for step in draft.facts.steps))
    known = {word for person in draft.facts.people for word in utterance(person.called).words}
    known |= {word for step in steps for word in utterance(step).words}
    return not any(alike(paper, word) for word in known - pronouns.ANYBODY)


_A_PAPER: Final = r"(nda|dpa|mou|loi|sla|geheimhouding\w*|verwerkers?\w*|intentieverklaring|letter of intent|confidentiality|secrecy|non-disclosure|\w*verklaring|verslag|notulen|minutes|visitor \w+|proefovereenkomst|pilot ?overeenkomst|pilot agreement)"
_SIGNED_PAPER: Final = later(
    rf"\b(?:signed|sign|tekende|tekenden)\b (?:\S+ )?{_A_PAPER}\b|\b{_A_PAPER}\b (?:\S+ ){{0,3}}?(?:signed|getekend|ondertekend)\b"
)
_SMALL: Final = 3
# With these a day lies ahead of what is told.
_BY: Final = later(r"\b(?:klaar|af|rond|gereed|done|ready|finished|sorted|geregeld)\b")
# "Done on Tuesday", told today, was last Tuesday; "ready on Tuesday" may be the next one.
_DAY: Final = (
    r"(?:(?:op|on) )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday)"
)
_ON_A_DAY_BEHIND: Final = later(
    rf"(?:(?:ja|yes|yep|jep|is|was|it|het|they|al|already),? )*(?:(?:done|happened|gedaan|gebeurd|geweest|gelukt) {_DAY}|{_DAY} (?:done|happened|gedaan|gebeurd|geweest|gelukt))(?: (?:al|already|hoor))*"
)
_WE_DID: Final = pronouns.WE | pronouns.WE_DO
_SENT: Final = frozenset("gestuurd verstuurd opgestuurd verzonden gedaan sent did".split())
