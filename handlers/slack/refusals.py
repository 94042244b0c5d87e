"""What Slack's words for a refusal mean to a message: tables only."""

from typing import Final

# Slack says these where the workspace has no room for files, or wants none.
NO_FILES: Final = frozenset(
    {
        "storage_limit_reached",
        "file_uploads_disabled",
        "file_uploads_except_images_disabled",
        "file_type_not_allowed",
    }
)
# Slack says these when it did not take a message and, as long as nothing else changes, never will.
NEVER: Final = frozenset(
    {
        "channel_not_found", "not_in_channel", "is_archived", "user_not_found", "user_not_visible", "user_disabled",
        "cannot_dm_bot", "messages_tab_disabled", "restricted_action", "msg_too_long", "no_text", "invalid_blocks",
        "invalid_blocks_format", "msg_blocks_too_long", "invalid_arguments", "cant_update_message", "message_not_found",
        "edit_window_closed", "metadata_too_large", "no_permission", "team_access_not_granted",
        *NO_FILES,
    }
)  # fmt: skip
# Slack says these when it shows somebody nothing in a channel, which says nothing of their own conversation with us.
NOT_THERE: Final = frozenset(
    {
        "channel_not_found",
        "not_in_channel",
        "user_not_in_channel",
        "is_archived",
        "restricted_action",
        "no_permission",
    }
)
TOO_MUCH: Final = frozenset(
    {"msg_too_long", "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"}
)
# Of these, what it says of somebody who is not there any more.
AWAY: Final = frozenset({"user_not_found", "user_not_visible", "user_disabled", "cannot_dm_bot"})
# The operator can add one: what waits goes out then.
NO_SCOPE: Final = "missing_scope"
