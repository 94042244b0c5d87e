"""An answer cut into clauses with one subject each.

Who does what is decided elsewhere; here the text is only taken apart. Every step walks the words once, so a long text
costs time in proportion to its length.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from bot.coach.understanding.lexicon.words import Kind, Lexicon, VerbClass
from bot.coach.understanding.perspective.mentions import Mention, mentions_in, phrase_start
from bot.coach.understanding.perspective.objects import THEN, or_object
from bot.coach.understanding.perspective.tags import tag
from bot.coach.understanding.perspective.words import Word
from bot.coach.understanding.text import Utterance

Opener = Literal["main", "time", "purpose", "that", "question"]


_BREAK = re.compile(r"[.,;:!?\n>→()•/|\"]| - | \+ |^- ")


_SENTENCE = re.compile(r"[.!?\n]")


# A stretch without a break is cut here at the latest, so that the work stays in proportion to the length.
_LONGEST = 40


@dataclass(slots=True)
class Clause:
    """Words with at most one subject, how the clause opens, and how it hangs on the one before."""

    words: list[Word]
    opener: Opener = "main"
    sentence: int = 0
    after_colon: bool = False
    quoted: bool = False
    joined: bool = False
    opened_by: str = ""
    rest: bool = False
    mentions: list[Mention] = field(default_factory=list)
    # What the rules ask of every clause, once its words and mentions are there.
    subject: Mention | None = None
    texts: frozenset[str] = frozenset()
    kinds: frozenset[Kind | None] = frozenset()
    lemmas: frozenset[str] = frozenset()

    def with_mentions(self, mentions: list[Mention]) -> "Clause":
        """The clause with who is named in it; its subject is the first who is nobody's object."""
        self.mentions = mentions
        self.subject = next((mention for mention in mentions if not mention.oblique), None)
        self.texts = frozenset([word.word for word in self.words])
        self.kinds = frozenset([word.kind for word in self.words])
        self.lemmas = frozenset([word.verb.lemma for word in self.words if word.verb is not None])
        return self


def clauses(said: Utterance, lexicon: Lexicon) -> list[Clause]:
    """`said` as clauses with one subject each."""
    parts = list(_segments(said, tag(said, lexicon), lexicon))
    return [clause for part in parts for clause in _one_subject_each(part, lexicon)]


def _segments(said: Utterance, words: list[Word], lexicon: Lexicon) -> Iterator[Clause]:
    current = Clause([])
    end, sentence, inside = 0, 0, False
    before = ""
    spoken = _spoken(said)
    text, openers, links = said.text, lexicon.sets["OPENERS"], lexicon.sets["LINKS"]
    for at, word in enumerate(words):
        gap = text[end : word.token.start]
        end = word.token.end
        broken = False
        if gap != " ":
            inside ^= gap.count('"') % 2 == 1
            broken = len(gap) > 1 and _BREAK.search(gap) is not None and not (gap == "/ " and before == "w")
            sentence += bool(broken and _SENTENCE.search(gap))
        before = word.word
        opener = None
        if before in openers:
            opener = _opener(words, at, lexicon, at_break=broken or not current.words)
        link = gap == " & " or (before in links and (broken or not _is_adverb(words, at)))
        if opener is not None and len(current.words) == 1 and current.opener != "main" and not broken:
            opener = None  # "zonder dat", "so that": one opener in two words
        if (broken or opener is not None or link or len(current.words) >= _LONGEST) and current.words:
            yield current
            current = Clause([], sentence=sentence, joined=not broken or word.word in lexicon.sets["AND"])
        if not current.words:
            current.after_colon = ":" in gap
            current.quoted = inside or any(start < word.token.start < stop for start, stop in spoken)
        current.sentence = sentence
        if opener is not None and not current.words:
            current.opener, current.opened_by = opener, word.word
        if link and not current.words and opener is None:
            current.opened_by = word.word
            continue
        # As an opener it is no verb.
        current.words.append(word.as_noun() if opener is not None and word.word == _FOLLOWING else word)
    if current.words:
        yield current


# "'we'll look at it internally' were her words": between single marks, of which those inside a word are none.
_QUOTED: Final = re.compile(r"(?<!\w)'(?=\w)(?:[^'\n]|(?<=\w)'(?=\w)){8,300}'(?!\w)")
_I_SAID: Final = re.compile(
    r"\b(?:ik|i|we|wij|i've)\b(?: \w+){0,2} (?:zei|gezegd|said|told|wrote|schreef)\b|\b(?:i|we|ik|wij) (?:said|told|zei)\b|\b(?:zei|said|told|zeg|heb) (?:ik|we|wij|i)\b"
)


def _spoken(said: Utterance) -> list[tuple[int, int]]:
    """Where somebody there is quoted between single marks; what we said ourselves is not."""
    if "'" not in said.fold:
        return []
    spans = [found.span() for found in _QUOTED.finditer(said.fold)]
    outside = _QUOTED.sub(" ", said.fold) if spans else ""
    return [] if _I_SAID.search(outside) else spans


def _is_adverb(words: Sequence[Word], at: int) -> bool:
    """As in "leg ik dan neer", "next week": a linking word that links nothing here."""
    if words[at].word == "finally" and at and words[at - 1].is_doer:
        return True  # "so the sisters finally sign"
    if words[at].word not in {"dan", "then", "toch", "next", "plus"} or at == 0:
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    before = words[at - 1]
    inside = (
        before.kind in {Kind.SELF, Kind.CUSTOMER, Kind.DETERMINER} or before.verb is not None or before.helps
    )
    return inside or (after is not None and after.kind is Kind.TIME and words[at].word == "next")


def _opener(words: Sequence[Word], at: int, lexicon: Lexicon, *, at_break: bool) -> Opener | None:
    word, sets = words[at].word, lexicon.sets
    if word in sets["QUESTION_OPENERS"] and at:
        asked = any(w.verb is not None and w.verb.meaning in _ASKING for w in words[max(0, at - 6) : at])
        if asked and (word not in {"of", "if", "when", "wanneer"} or words[at - 1].kind is not Kind.BUY_NOUN):
            return "question"
    if word == _FOLLOWING and not (at_break and _names_what(words, at + 1)):
        return None  # "we're following up", "the following step"
    if word in sets["TIME_OPENERS"]:
        return None if word == "na" and _is_particle(words, at) else "time"
    if word in sets["PURPOSE_OPENERS"]:
        return _purpose(words, at)
    if word in sets["THAT_OPENERS"] and at and not at_break:
        return "that" if _clause_follows(words, at) else None
    return None


_FOLLOWING: Final = "following"


def _names_what(words: Sequence[Word], at: int) -> bool:
    """As in "following our trial day": what came before is named with whose it was, or which."""
    return at < len(words) and words[at].kind in {Kind.OUR, Kind.THEIR, Kind.DETERMINER}


_CLOSES_AFTER = frozenset("voor voordat en dan of met bij door samen".split())


def _is_particle(words: Sequence[Word], at: int) -> bool:
    """As in "kijkt de polis na voor ze tekenen": the last word of a verb, with nothing of its own behind it."""
    behind = words[at + 1] if at + 1 < len(words) else None
    closes = behind is None or behind.word in _CLOSES_AFTER
    return closes and any(word.verb is not None for word in words[max(0, at - 5) : at])


_ASKING = frozenset(
    {VerbClass.REQUEST, VerbClass.STANCE, VerbClass.SELL, VerbClass.DO, VerbClass.WEIGH, VerbClass.REPORT}
)


def _purpose(words: Sequence[Word], at: int) -> Opener | None:
    if words[at].word == "om":
        return "purpose" if any(word.word == "te" for word in words[at + 1 : at + 12]) else None
    if words[at].word in {"zoals", "like", "as"}:
        return (
            "purpose" if at + 1 < len(words) and words[at + 1].kind in {Kind.CUSTOMER, Kind.CONTACT} else None
        )
    if words[at].word == "so":
        after = words[at + 1 : at + 3]
        if (
            len(after) > 1
            and after[0].word == "that"
            and after[1].verb is not None
            and after[1].verb.form == "third"
        ):
            return None  # "so that comes after the manager"
        if len(after) > 1 and after[0].clitic in {"re", "s"} and after[1].verb is not None:
            return None  # "so they're asking around"
        theirs = bool(after) and (
            after[0].kind in {Kind.CUSTOMER, Kind.ROLE, Kind.THEIR}
            or after[0].word in {"that", "the"}
            or (after[0].kind is None and len(after) > 1 and after[1].helps)
        )
        return "purpose" if theirs and at else None
    return "purpose"


def _clause_follows(words: Sequence[Word], at: int) -> bool:
    after = words[at + 1 : at + 4]
    if not after or after[0].kind is Kind.PREPOSITION:
        return False
    return any(w.kind in {Kind.SELF, Kind.CUSTOMER, Kind.ROLE, Kind.CONTACT} for w in after)


def _one_subject_each(part: Clause, lexicon: Lexicon) -> list[Clause]:
    mentions = [
        or_object(part.words, mention, lexicon, turned=part.opened_by in THEN)
        for mention in mentions_in(part.words, lexicon)
    ]
    subjects = [mention for mention in mentions if not mention.oblique]
    cuts = [0]
    prepositional = part.opened_by in lexicon.sets["NOUN_OPENERS"] and part.opener == "time"
    for index, subject in enumerate(subjects):
        start = phrase_start(part.words, subject.at)
        if index == 0:
            cut = _main_after_noun(part.words, start) if prepositional else None
        else:
            cut = _cut_before(part.words, start, subjects[index - 1].at, lexicon)
            if cut is not None and _object_of(part.words, cuts[-1], cut, subject, lexicon):
                cut = None
        if cut is not None and cut > cuts[-1]:
            cuts.append(cut)
    if len(cuts) == 1:
        return [part.with_mentions(mentions)]
    return [_piece(part, mentions, cuts, index) for index in range(len(cuts))]


def _piece(part: Clause, mentions: Sequence[Mention], cuts: Sequence[int], index: int) -> Clause:
    first, last = cuts[index], cuts[index + 1] if index + 1 < len(cuts) else len(part.words)
    inverted = first < len(part.words) and (part.words[first].verb is not None or part.words[first].helps)
    main = index > 0 and (part.opener == "time" or (part.opener == "purpose" and inverted))
    clause = Clause(
        part.words[first:last],
        "main" if main else part.opener,
        part.sentence,
        part.after_colon and index == 0,
        part.quoted,
        part.joined or index > 0,
        part.opened_by if index == 0 else "",
        index > 0,
    )
    inside = [m for m in mentions if first <= m.at < last]
    if first:
        inside = [Mention(m.side, m.at - first, m.oblique, m.pronoun) for m in inside]
    return clause.with_mentions(inside)


def _main_after_noun(words: Sequence[Word], start: int) -> int | None:
    """Where the main clause begins behind "na onze demo": None when the opener has a clause of its own."""
    filled = any(
        w.kind in {Kind.EITHER_NOUN, Kind.BUY_NOUN, Kind.SELL_NOUN, Kind.TIME} or w.kind is None
        for w in words[1:start]
    )
    if not filled:
        return None
    return start - 1 if words[start - 1].verb is not None or words[start - 1].helps else start


def _cut_before(words: Sequence[Word], start: int, previous: int, lexicon: Lexicon) -> int | None:
    """Where a new clause begins before the subject whose phrase starts at `start`."""
    before = words[start - 1] if start else None
    if before is not None and start - 1 > previous and (before.helps or _finite(before)):
        nearest = start - 1
        if lexicon.language == "nl" and any(
            w.helps or w.verb is not None for w in words[previous + 1 : nearest]
        ):
            return nearest
    return start


def _finite(word: Word) -> bool:
    return word.verb is not None and word.verb.form not in {"participle", "ing"}


def _object_of(words: Sequence[Word], first: int, cut: int, subject: Mention, lexicon: Lexicon) -> bool:
    """Dutch puts the object before the verb: "wij gaan de directeur bellen" has one subject."""
    if lexicon.language != "nl" or subject.pronoun:
        return False
    earlier = [
        w
        for w in words[first:cut]
        if w.verb is not None and w.verb.meaning not in {VerbClass.MOVE, VerbClass.REQUEST}
    ]
    later = [w for w in words[cut:] if w.verb is not None]
    return (
        not earlier
        and bool(later)
        and later[0].verb is not None
        and later[0].verb.form in {"infinitive", "participle", "stem"}
    )
