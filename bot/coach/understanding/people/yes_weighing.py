"""The claims to the final yes, weighed into one answer.

A mandate below the price of the deal is no yes: then whoever is named next holds it. Nothing is read here.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from bot.coach.basics.record import record, replace
from bot.coach.understanding.money import Amount
from bot.coach.understanding.scene.mentions import Mention
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import Somebody

_EITHER: Final = frozenset({"or", "of"})


@record
class Claim:
    """Somebody said to hold the yes. `limit`: up to that amount; `above`: only above it; `joins`: beside another."""

    who: Somebody
    weight: int
    clause: int
    limit: Amount | None = None
    above: Amount | None = None
    joins: bool = False


def key_of(who: Somebody) -> tuple[str, ...]:
    """Who it is, however often named."""
    return tuple((member.name or member.role or "").casefold() for member in who.members)


@dataclass(slots=True)
class Heard:
    """What a scene says of the yes, while it is read: who holds it, who does not, and who stands beside."""

    claims: list[Claim] = field(default_factory=list)
    denied: list[Somebody] = field(default_factory=list)
    together: list[Somebody] = field(default_factory=list)
    alone: bool | None = None
    # The clauses that only ask.
    asked: set[int] = field(default_factory=set)

    def join(self, who: Somebody) -> None:
        """Somebody stands beside the one who holds it; nobody on our side does."""
        if not who.ours:
            self.together.append(who)
            self.alone = False

    def denied_keys(self) -> AbstractSet[tuple[str, ...]]:
        """Who does not hold it."""
        return {key_of(who) for who in self.denied} if self.denied else frozenset()


@record
class FinalYes:
    """The yes as found: `text` as said, who holds it, whether alone, and in which clause."""

    text: str | None = None
    holder: Somebody | None = None
    together_with: tuple[str, ...] = ()
    limit: Decimal | None = None
    alone: bool | None = None
    clause: int | None = None
    # How strongly it was said; 1 is no more than the only one left.
    weight: int = 0
    # Who is said not to hold it, see `key_of`.
    denied: AbstractSet[tuple[str, ...]] = frozenset()


@record
class Weighing:
    """What a scene says of the yes. `value`: the price of the deal."""

    scene: Scene
    heard: Heard
    value: Decimal | None

    def settle(self) -> FinalYes:
        """Who holds the yes, with whom beside them, and who does not."""
        denied = self.heard.denied_keys()
        found = self._settled(denied)
        return replace(found, denied=denied) if denied else found

    def _settled(self, denied: AbstractSet[tuple[str, ...]]) -> FinalYes:
        claims = self.heard.claims
        if denied:
            claims = [claim for claim in claims if key_of(claim.who) not in denied]
        sole = [claim for claim in claims if not claim.joins and self._reaches(claim)]
        joined = [claim for claim in claims if claim.joins and self._reaches(claim)]
        holder = self._best(sole) or self._next_named(claims)
        if holder is None:
            # "The CFO signs anything over 50k": nobody else is named, so it is theirs.
            holder = self._best([claim for claim in claims if claim.above and not claim.joins])
        if holder is None and joined:
            holder, joined = joined[-1], joined[:-1]
        if holder is None:
            return FinalYes(alone=self.heard.alone)
        beside = [claim.who for claim in joined] + self.heard.together
        beside = [who for who in beside if not self._same(who, holder.who) and not who.ours]
        found = self._rendered(holder, tuple(dict.fromkeys(who.text for who in beside)))
        if found.together_with or self.value is not None or found.limit is None:
            return found
        # Where no price is known, whoever holds the yes above the limit stands beside the one who holds it below.
        above = [claim.who for claim in claims if claim.above and not self._same(claim.who, holder.who)]
        return replace(found, together_with=tuple(dict.fromkeys(who.text for who in above)))

    def _reaches(self, claim: Claim) -> bool:
        if self.value is None:
            return claim.above is None or claim.joins
        if claim.limit is not None and claim.limit.amount < self.value:
            return False
        return claim.above is None or claim.above.amount < self.value

    def _best(self, claims: list[Claim]) -> Claim | None:
        if not claims:
            return None
        if self.value is not None and any(claim.above for claim in claims):
            claims = [claim for claim in claims if claim.above] or claims
        top = max(claim.weight for claim in claims)
        return [claim for claim in claims if claim.weight == top][-1]

    def _next_named(self, claims: list[Claim]) -> Claim | None:
        """After a mandate that is too small: the next person named, if there is one."""
        short = [claim for claim in claims if claim.limit is not None and not self._reaches(claim)]
        if not short:
            return None
        after = [
            who for who in self.scene.people
            if who.start > short[-1].who.start and not who.ours and key_of(who) not in self.heard.denied_keys()
            and not any(self._same(who, claim.who) for claim in short)
        ]  # fmt: skip
        return Claim(after[0], 3, short[-1].clause) if after else None

    @staticmethod
    def _same(left: Somebody, right: Somebody) -> bool:
        return key_of(left) == key_of(right)

    def _rendered(self, claim: Claim, beside: tuple[str, ...]) -> FinalYes:
        nl = self.scene.language == "nl"
        text = claim.who.text
        limit = claim.limit
        if limit is not None:
            amount = self.scene.said.text[limit.start : limit.end].rstrip(".")
            text += f" {'tot' if nl else 'up to'} {amount}"
        if beside:
            text += f" {'met' if nl else 'with'} {(' en ' if nl else ' and ').join(beside)}"
        # "Jed or Tia" is either of them, and nobody's second signature.
        either = not _EITHER.isdisjoint(claim.who.text.lower().split())
        group = () if either else tuple(self._member(member) for member in claim.who.members[1:])
        together = (*group, *beside)
        alone = False if together else self.heard.alone
        return FinalYes(
            text, claim.who, together, limit.amount if limit else None, alone, claim.clause, claim.weight
        )

    def _member(self, mention: Mention) -> str:
        items = self.scene.items
        return self.scene.said.text[items[mention.first].start : items[mention.last - 1].end]
