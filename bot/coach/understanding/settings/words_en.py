"""English words that stand in many wordings of a wish, by the name under which a frame speaks of them."""

from typing import Final

WORDS: Final = {
    "im": "i'm|im|i am",
    "ill": "i'll be|ill be|i will be|i'm going to be|i'm gonna be|i am going to be",
    "until": r"(?P<until>until and including|up to and including|through to|through|thru|until|untill|till|til)",
    "away": (
        "on holiday|on holidays|on vacation|on leave|on parental leave|on maternity leave|on paternity leave|on pto|pto|away|off|off work|"
        "out|out of office|out of the office|ooo|offline|travelling|traveling|not working|unavailable|not available|sick|off sick|not in"
    ),
    "messages": "messages|msgs|msg|notifs|message|notifications|pings|nudges|questions|reminders|pinging",
    "all": "everything|all|all messages|messages|the messages|my messages|notifications|all notifications|the coach|it all|nudges",
    "why": "(?:(?:because|since|as|,) (?:i|i'm|im|my|it's) .{2,50})?",
    "can": "(?:(?:can|could|would|will) you )?",
    "again": "again|about this|about it|of this|of it|about that|once more|then|back",
    "settings": "settings|setting|preferences|prefs",
    "now": "(?:(?:now|currently|temporarily|this week|this month|today|from now on) )?",
    "call": "call|calls|a call|my calls|meeting|meetings|a meeting|my call|each call|every call",
    "ended": "(?: (?:ends|end|ended|has ended|is over|are over|is done|finishes|finish|has finished|is finished))?",
}
