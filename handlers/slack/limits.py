"""Slack's limits, in one table; lengths are in characters. Source: Slack's reference for Block Kit and chat.postMessage."""

from typing import Final

BLOCKS_IN_MESSAGE: Final = 50
BLOCKS_IN_VIEW: Final = 100
# A view of more than 250,000 bytes is refused.
BYTES_OF_FIELDS: Final = 200_000
# All the text of a message's blocks together is refused at about 13,200 (undocumented); we stay well under it.
TEXT_IN_MESSAGE: Final = 9_000
# Of it, what may be to copy: a question with its choices may stand under it.
TEXT_TO_COPY: Final = 8_000
TEXT_IN_BLOCK: Final = 2_900
# One step or choice of a list, and one line of a card; a longer one is cut, so that the others stay in sight.
ITEM: Final = 300
LINE: Final = 1_000
# A question that was answered, in the line that is left of it.
QUESTION_IN_RECORD: Final = 150
# The `text`: longer is not advised, and refused of a change; a post is cut by Slack at the second.
FALLBACK: Final = 3_900
SHORT: Final = 1_000
LONGEST_FALLBACK: Final = 39_000
HEADER: Final = 150
CONTEXT_ELEMENTS: Final = 10
BUTTONS_IN_BLOCK: Final = 25
BUTTON: Final = 75
BUTTON_VALUE: Final = 2_000
OPTION: Final = 75
OPTIONS: Final = 100
OPTION_VALUE: Final = 150
BLOCK_ID: Final = 255
ACCESSIBILITY_LABEL: Final = 75
DIALOG_TITLE: Final = 100
DIALOG_TEXT: Final = 300
DIALOG_BUTTON: Final = 30
VIEW_TITLE: Final = 24
INPUT: Final = 3_000
PRIVATE_METADATA: Final = 3_000
# More answers than this do not fit beside each other on a phone: they become a menu.
BUTTONS_TO_TAP: Final = 5
