"""When somebody wants no notification, as Slack tells it. Pure."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any


def seconds_of_rest(answer: Mapping[str, Any], now: datetime) -> float:
    """What `dnd.info` says: the seconds until quiet hours, or a pause of all notifications, are over; 0 outside of them."""
    at = now.timestamp()
    ends = [0.0]
    if answer.get("dnd_enabled") and float(answer.get("next_dnd_start_ts") or 0) <= at:
        ends.append(float(answer.get("next_dnd_end_ts") or 0))
    if answer.get("snooze_enabled"):
        ends.append(float(answer.get("snooze_endtime") or 0))
    return max(0.0, max(ends) - at)
