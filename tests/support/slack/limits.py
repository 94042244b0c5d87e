"""Slack's limits, by the names its documentation gives them."""

from typing import Final

BLOCKS_IN_MESSAGE: Final = 50
BLOCKS_IN_VIEW: Final = 100
TEXT_IN_ALL_BLOCKS: Final = 13_200  # undocumented; seen at about 13,200 characters: msg_blocks_too_long
SECTION_TEXT: Final = 3000
FIELDS: Final = 10
FIELD_TEXT: Final = 2000
HEADER_TEXT: Final = 150
LABEL_TEXT: Final = 2000
MARKDOWN_TEXT: Final = 12_000
CONTEXT_ELEMENTS: Final = 10
ACTIONS_ELEMENTS: Final = 25
ID: Final = 255
URL: Final = 3000
ALT_TEXT: Final = 2000
BUTTON_TEXT: Final = 75
BUTTON_VALUE: Final = 2000
ACCESSIBILITY_LABEL: Final = 75
PLACEHOLDER: Final = 150
OPTION_TEXT: Final = 75
OPTION_VALUE: Final = 150
OPTION_DESCRIPTION: Final = 75
OPTIONS: Final = 100
OPTION_GROUPS: Final = 100
GROUP_LABEL: Final = 75
OVERFLOW_OPTIONS: Final = 5
CHOICES: Final = 10
CONFIRM_TITLE: Final = 100
CONFIRM_TEXT: Final = 300
CONFIRM_BUTTON: Final = 30
INPUT_TEXT: Final = 3000
VIEW_TITLE: Final = 24
PRIVATE_METADATA: Final = 3000
VIEW_BYTES: Final = 250_000
VIEW_STACK: Final = 3
# A message's `text`: 4,000 is the documented advice, and what chat.update refuses since 2024 (msg_too_long).
# What is posted is cut at 40,000; refused here, for a cut text is a defect of the sender's.
CHANGED_TEXT: Final = 4000
MESSAGE_TEXT: Final = 40_000
METADATA_BYTES: Final = 8000
TRIGGER_SECONDS: Final = 3.0
URL_USES: Final = 5
URL_SECONDS: Final = 30 * 60.0
HISTORY_PAGE: Final = 100
HISTORY_LIMIT: Final = 999
SOCKET_CONNECTIONS: Final = 10
