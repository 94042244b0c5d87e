"""Notes kept as labels with a colon: "stage: legal. next: board 12 May. me: send the SLA". The label says what it is.

Only the labels are known here; what stands behind one is read by the room it belongs to.
"""

from itertools import takewhile
from typing import Final, Literal

from bot.coach.basics.record import record
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.word_lists import words

Heading = Literal["stage", "next", "action", "topic", "account", "route", "rivals", "decides", "budget"]
_LABELS: Final[tuple[tuple[Heading, frozenset[str]], ...]] = (
    ("stage", words("stage status stand fase phase positie position where waar on zitten zit huidige current nu now currently momenteel state situatie sitrep")),
    ("next", words("afspraak afspraken afgesproken agreed next volgende vervolg vervolgstap hierna upcoming followup follow-up verwacht them zij")),
    ("action", words("wewill ill we'll i'll job taak klus beurt turn me us ik wij we mij ons actie acties action actions todo to-do mine my ours huiswerk homework onze mijn i own promise promises commitment belofte beloften toezegging toezeggingen")),
    ("topic", words("topic onderwerp re betreft betr over about product scope deal subject gaat project wat what vraag")),
    ("account", words("account klant customer client bedrijf company organisatie organisation prospect")),
    ("route", words("route steps stappen proces process traject path stappenplan volgorde order procedure planning timeline")),
    ("rivals", words("rivals rival competition competitor competitors concurrent concurrenten concurrentie comp rivalen race versus vs incumbent")),
    ("decides", words("decision besluit beslissing signer signatory decider beslisser dm decision-maker decisionmaker tekent signs beslist decides approver tekenbevoegd akkoord sign-off signoff handtekening eindbeslisser authority")),
    ("budget", words("budget money geld funding funds budgets budgetstatus pot euros")),
)  # fmt: skip
_FILLERS: Final = words(
    "step stap steps het de the is a an en and our onze mijn my move zet door by up for van who wie maker decision final yes them customer's zelf doe doen do wat what ga gaan will wewill we'll i'll ill going to nog they they're theyre are is staan ze ligt bij mee bezig work working task part side kant"
)
# What was agreed is theirs to do unless we are named in it.
_AGREED: Final = frozenset({"afspraak", "afspraken", "afgesproken", "agreed"})
_OURS: Final = frozenset({"our", "my", "onze", "ons", "mijn"})
_LONGEST: Final = 3


@record
class Headed:
    """What stands behind a label: the clauses up to the next label or the end of the sentence."""

    kind: Heading
    label: int
    clauses: tuple[NoteClause, ...]

    @property
    def places(self) -> frozenset[int]:
        """The label's clause and those behind it."""
        return frozenset((self.label, *(part.place for part in self.clauses)))


def headed(note: Note) -> tuple[Headed, ...]:
    """Everything in a note that stands behind a label, in text order."""
    found: list[Headed] = []
    parts = note.clauses
    labels = {part.place: kind for part in parts if (kind := _label(note, part)) is not None}
    for place, kind in labels.items():
        body: list[NoteClause] = []
        for part in parts[place + 1 :]:
            if part.place in labels or (body and part.sentence != body[0].sentence):
                break
            body.append(part)
        if not _AGREED.isdisjoint(parts[place].signs.split()):
            body = list(takewhile(lambda part: not part.ours, body))
        if body:
            found.append(Headed(kind, place, tuple(body)))
    return tuple(found)


def _label(note: Note, part: NoteClause) -> Heading | None:
    after = note.clauses[part.place + 1] if part.place + 1 < len(note.clauses) else None
    if (
        after is None
        or after.clause.stop not in {":", "="}
        or part.clause.last - part.clause.first > _LONGEST
    ):
        return None
    marks = [item.mark for item in note.scene.items[part.clause.first : part.clause.last]]
    for kind, listed in _LABELS:
        if any(mark in listed for mark in marks) and all(
            mark in listed or mark in _FILLERS for mark in marks
        ):
            # "Our next move: …" is ours to do.
            return "action" if kind == "next" and not _OURS.isdisjoint(marks) else kind
    return None


def body_text(note: Note, part: Headed) -> str:
    """All that stands behind a label, as typed, without its days."""
    return note.text([place for clause in part.clauses for place in note.items(clause, without_days=True)])
