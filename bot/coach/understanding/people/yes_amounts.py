"""What somebody may sign for: limits and thresholds in a scene, and the price of the deal beside them."""

import re
from decimal import Decimal

from bot.coach.understanding.money import Amount
from bot.coach.understanding.people.yes_limits import (
    ABOVE_THAT,
    ASK,
    BARE_BOUND,
    BELOW,
    LIMIT,
    NOT_BEYOND,
    ON_THE_TABLE,
    OVER,
    OWN_AMOUNT,
    OWN_LIMIT,
    PRICE,
    SMALL_PRICE,
    THESE_COST,
    THRESHOLD,
    TIMES,
    UNLESS,
    YEARLY,
)
from bot.coach.understanding.people.yes_patterns import BUDGET
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import MONEY, SOMEBODY, is_money

_ROUGHLY = re.compile(
    rf" (?:(?:think|say|like|zeg|denk|aan|max|maximaal|mag|kan|may|can|goes|gaat|ca|circa|about|ongeveer|zo|n|tot|up|to|roughly|around|rond|de|a|maar|wel) ){{1,4}}(?P<money>{MONEY})(?: (?:zonder|without) [\ue000-\ue7ff\uf000-\uf7ff])?(?: (?:or|of|so|zo|ish|max|ofzo|euro|bucks|ongeveer|maximaal)){{0,3}} "
)
_AMOUNT = re.compile(MONEY)
_DIGIT = re.compile(r"\d")


class Mandates:
    """Reads the amounts of one scene; `value` is the price of the deal, `last_limit` the limit last spoken of."""

    def __init__(self, scene: Scene, value: Decimal | None) -> None:
        self._scene = scene
        self.value = value
        self.last_limit: Amount | None = None
        self.last_bound: Amount | None = None
        self._counts = _DIGIT.search(scene.said.fold) is not None

    def bounds(self, signs: str) -> tuple[Amount | None, Amount | None]:
        """Up to what amount a clause lets somebody sign, and above what amount."""
        if _AMOUNT.search(signs) is None:
            bare = self._bare(signs)
            if bare != (None, None):
                return bare
            above = self.last_limit if self.last_limit is not None and ABOVE_THAT.search(signs) else None
            return None, above
        beyond_me = NOT_BEYOND.search(signs)
        found = UNLESS.search(signs) or beyond_me or LIMIT.search(signs) or OWN_AMOUNT.fullmatch(signs)
        limit = self._scene.amount(found["money"]) if found else None
        own = OWN_LIMIT.search(signs)
        if limit is None and own:
            limit = self._scene.amount(own["a"] or own["b"] or own["c"])
        beyond = None if UNLESS.search(signs) or beyond_me else THRESHOLD.search(signs)
        above = self._scene.amount(beyond["money"]) if beyond else None
        if above is None and ABOVE_THAT.search(signs):
            above = self.last_limit
        self.last_limit = limit or self.last_limit
        self.last_bound = limit or above or self.last_bound
        return limit, above

    def _bare(self, signs: str) -> tuple[Amount | None, Amount | None]:
        """Bounds in bare numbers, which are thousands: "Yusuf may sign up to 40", "50 to 250 the provost"."""
        found = BARE_BOUND.search(signs) if self._counts else None
        if found is None:
            return None, None
        item = next(item for item in self._scene.items if item.mark == found["number"])
        amount = Amount(Decimal(found["number"].replace(",", ".")) * 1_000, item.start, item.end)
        self.last_bound = amount
        if found["above"]:
            return None, amount
        self.last_limit = amount
        return amount, None

    def read_price(self) -> None:
        """The price of this deal, where the text says it; it stands above the one that was known."""
        if not self._scene.amounts and self.last_bound is None:
            return
        for place, clause in enumerate(self._scene.clauses):
            if place and is_money(clause.signs.strip()) and ASK.search(self._scene.clauses[place - 1].signs):
                self.value = self._scene.amount(clause.signs.strip()).amount
            if LIMIT.search(clause.signs) or THRESHOLD.search(clause.signs):
                continue
            found = PRICE.search(clause.signs)
            if found and not SOMEBODY.search(clause.signs) and not BUDGET.search(clause.signs):
                self.value = self._scene.amount(found["money"]).amount
            self._read_what_it_costs(clause.signs)
            yearly = YEARLY.search(clause.signs)
            if yearly:
                self.value = self._scene.amount(yearly["money"]).amount * int(yearly["count"])
            self._compare_price(clause.signs)
            small = SMALL_PRICE.search(clause.signs) or ON_THE_TABLE.fullmatch(clause.signs)
            if small and self.last_bound is not None:
                scale = 1_000 if self.last_bound.amount >= 1_000 else 1
                self.value = Decimal(small["number"].replace(",", ".")) * scale

    def _read_what_it_costs(self, signs: str) -> None:
        """Case "PO limit is 3k and these sensors come to 11": a bare number counts as the mandate does."""
        found = THESE_COST.search(signs)
        if found is None or BUDGET.search(signs):
            return
        if found["money"]:
            self.value = self._scene.amount(found["money"]).amount
        elif self.last_bound is not None:
            scale = 1_000 if self.last_bound.amount >= 1_000 else 1
            self.value = Decimal(found["number"].replace(",", ".")) * scale

    def _compare_price(self, signs: str) -> None:
        """A price said by what it is beside the mandate."""
        bound = self.last_bound
        if bound is None:
            return
        times = TIMES.search(signs)
        if times:
            self.value = bound.amount * (int(times["times"]) if times["times"] else 2)
        elif BELOW.search(signs):
            self.value = bound.amount - 1
        elif OVER.search(signs):
            self.value = bound.amount + 1

    def limit_behind(self, place: int) -> Amount | None:
        """The amount in the clause behind a name: "the COO, up to 100k"."""
        after = self._scene.clauses[place + 1 : place + 2]
        return self.roughly(after[0].signs) if after else None

    def roughly(self, signs: str) -> Amount | None:
        """The amount of a clause that is nothing but one: "think 1000 bucks", "up to 100k"."""
        found = _ROUGHLY.fullmatch(signs)
        if found is None:
            return None
        self.last_limit = self.last_bound = self._scene.amount(found["money"])
        return self.last_limit
