"""How much goes out to Slack, and when: what rests after a 429, what is parked, and how fast bulk may go.

The gate stands in every call of a workspace's client, so that nothing that is called by the way slips past it. The pace is
for what goes out unasked: evenly, and never so fast that a reply has to wait for it.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any, Final

from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

# Slack says one of these when a workspace let go of us: nothing goes out until it is installed again.
LET_GO: Final = frozenset(
    {"invalid_auth", "token_revoked", "token_expired", "account_inactive", "not_authed", "org_login_required"}
)
# Seconds between tries while a workspace is parked.
BETWEEN_TRIES: Final = 3_600.0
# Seconds between two messages in one conversation (Slack: about one a second).
_IN_ONE_ROOM: Final = 1.0
# A place in the row that nobody came back for is given up after so many seconds.
_UNUSED: Final = 900.0
_WITHOUT_WORD: Final = 30.0
_LONGEST_WAIT: Final = 600.0


class Resting(SlackClientError):  # noqa: N818 - reads as what is the case
    """A call that was not made, because its method or the whole workspace rests for so many seconds.

    `let_go` is Slack's word for why it let go of us, where that is the reason.
    """

    def __init__(self, seconds: float, let_go: str | None = None) -> None:
        super().__init__(f"rests for {seconds:.0f} s")
        self.seconds = seconds
        self.let_go = let_go


class Gate:
    """What one workspace takes now. `clock` is in seconds and only goes forward.

    `told` hears once when the workspace lets go of us, with Slack's word for it, and once, with None, when it is back.
    """

    def __init__(
        self, *, clock: Callable[[], float], told: Callable[[str | None], None] | None = None
    ) -> None:
        self._clock = clock
        self.told = told or (lambda _: None)
        self._rests: dict[str, float] = {}
        # Of methods that Slack counts by conversation: which conversations rest, and until when.
        self._rooms: dict[str, dict[str, float]] = {}
        self._let_go: str | None = None
        self._next_try = 0.0

    @property
    def let_go(self) -> str | None:
        """Why the workspace is parked, in Slack's own word; None when it is not."""
        return self._let_go

    def enter(self, method: str, room: str | None = None) -> None:
        """Let a call of this method through, in this conversation where it is for one.

        Raises:
            Resting: when it must not be made now. Of a parked workspace one call an hour is a try.
        """
        now = self._clock()
        quiet = self._rooms.get(method, {}).get(room, now) if room is not None else now
        rest = max(self._rests.get(method, now), quiet) - now
        if rest > 0:
            raise Resting(rest)
        self._rests.pop(method, None)
        if self._let_go is not None:
            if now < self._next_try:
                raise Resting(self._next_try - now, self._let_go)
            self._next_try = now + BETWEEN_TRIES

    def answered(self) -> None:
        """The workspace takes our token."""
        if self._let_go is not None:
            self._let_go = None
            self.told(None)

    def limited(self, method: str, seconds: float, room: str | None = None) -> None:
        """The method takes no more for so many seconds: in one conversation, or, when a second one rests as well, at all.

        Slack counts posts both by conversation and by workspace, and its answer does not say which of them was too many. One
        person who types fast must not hold up the others.
        """
        until = self._clock() + seconds
        if room is not None:
            resting = {
                known: end for known, end in self._rooms.get(method, {}).items() if end > self._clock()
            }
            alone = resting.keys() <= {room}
            self._rooms[method] = {**resting, room: max(until, resting.get(room, 0.0))}
            if alone:
                return
        self._rests[method] = max(until, self._rests.get(method, 0.0))

    def park(self, code: str) -> None:
        """The workspace let go of us."""
        self._next_try = self._clock() + BETWEEN_TRIES
        news = self._let_go is None
        self._let_go = code
        if news:
            self.told(code)


class GatedClient(AsyncWebClient):
    """Slack's client for one workspace, every call of which goes through its gate."""

    def __init__(self, gate: Gate, **settings: Any) -> None:
        super().__init__(**settings)
        self.gate = gate

    async def api_call(self, api_method: str, **how: Any) -> AsyncSlackResponse:
        """As the SDK's.

        Raises:
            Resting: when the call must not be made now.
            SlackApiError: when Slack refused it.
        """
        room = _room_of(api_method, how)
        self.gate.enter(api_method, room)
        try:
            answer = await super().api_call(api_method, **how)
        except SlackApiError as error:
            code = code_of(error)
            if is_limit(error):
                self.gate.limited(api_method, seconds_of(error.response.headers), room)
            elif code in LET_GO:
                self.gate.park(code)
            elif code:
                self.gate.answered()
            raise
        self.gate.answered()
        return answer

    async def chat_postMessage(self, **said: Any) -> AsyncSlackResponse:  # noqa: N802 - the name of the SDK
        """As the SDK's, of plain values only: the SDK goes through every block once more, to look for models of its own."""
        given = {name: value for name, value in said.items() if value is not None}
        return await self.api_call("chat.postMessage", json=given)


# Slack limits these by conversation as well: about one message a second.
_BY_ROOM: Final = frozenset({"chat.postMessage", "chat.postEphemeral", "chat.update"})


def _room_of(method: str, how: Mapping[str, Any]) -> str | None:
    """The conversation a call is for, where Slack counts by it."""
    said = how.get("json") or how.get("params")
    channel = said.get("channel") if method in _BY_ROOM and isinstance(said, Mapping) else None
    return channel if isinstance(channel, str) else None


class Pace:
    """When what goes out unasked may be posted: `per_minute` for the workspace, and one a second in a conversation.

    Each message that comes too early is given its own place in the row, so that it waits once and the order stays. What is late
    because the program stood still does not go out all at once: never at more than twice the pace.
    """

    def __init__(self, *, clock: Callable[[], float], per_minute: int) -> None:
        self._clock = clock
        self._between = 60.0 / per_minute
        self._next = 0.0
        self._gone = float("-inf")
        self._places: OrderedDict[int, float] = OrderedDict()
        self._posted: OrderedDict[str, float] = OrderedDict()

    def wait(self, message: int, room: str | None) -> float:
        """Seconds until this message may be posted in this conversation (None: not known yet); 0 when it may be now."""
        now = self._clock()
        self._tidy(now)
        place = self._places.get(message)
        if place is None:
            place = max(now, self._next)
            self._next = place + self._between
            self._places[message] = place
        quiet = self._posted.get(room, now - _IN_ONE_ROOM) + _IN_ONE_ROOM if room else now
        wait = max(place, quiet, self._gone + self._between / 2) - now
        if wait <= 0:
            del self._places[message]
            self._gone = now
            return 0.0
        return wait

    def posted(self, room: str) -> None:
        """Something was posted in this conversation, asked for or not."""
        self._posted[room] = self._clock()
        self._posted.move_to_end(room)

    def _tidy(self, now: float) -> None:
        for known, age in ((self._places, _UNUSED), (self._posted, _IN_ONE_ROOM)):
            while known and next(iter(known.values())) < now - age:
                known.popitem(last=False)


def code_of(error: SlackApiError) -> str:
    """Slack's word for what is wrong; empty where the answer is not one of its own."""
    # Of an answer that is no JSON the SDK gives the bare HTTP response.
    data = getattr(error.response, "data", None)
    return str(data.get("error") or "") if isinstance(data, dict) else ""


def is_limit(error: SlackApiError) -> bool:
    """Whether Slack takes no more of this now."""
    return getattr(error.response, "status_code", 0) == 429 or code_of(error) == "ratelimited"


def seconds_of(headers: Mapping[str, Any]) -> float:
    """`Retry-After`, however it is written; at least a second, so that nothing is tried at once."""
    given = next((value for name, value in headers.items() if name.lower() == "retry-after"), None)
    try:
        seconds = float(given[0] if isinstance(given, list) else given)  # type: ignore[arg-type]  # what is no number is caught
    except (TypeError, ValueError, IndexError):
        return _WITHOUT_WORD
    return min(max(seconds, 1.0), _LONGEST_WAIT) if seconds == seconds else _WITHOUT_WORD  # noqa: PLR0124 - not a number
