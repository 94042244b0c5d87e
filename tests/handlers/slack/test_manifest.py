"""The app's manifest asks for what the program uses, and for nothing else."""

import re
from pathlib import Path

from handlers.slack.scopes import FOR_CALLS
from handlers.slack.scopes import NEEDED as NEEDED_SCOPES

MANIFEST = (Path(__file__).parents[3] / "manifest.yml").read_text(encoding="utf-8")
SOURCES = "\n".join(
    path.read_text(encoding="utf-8")
    for path in (Path(__file__).parents[3] / "handlers" / "slack").glob("*.py")
)
# Which scope each method of the Web API needs for a bot (Slack's reference, "Methods").
NEEDED = {
    "auth_test": set(),
    "chat_postMessage": {"chat:write"},
    "chat_postEphemeral": {"chat:write"},
    "chat_update": {"chat:write"},
    "conversations_history": {"im:history"},
    "conversations_open": {"im:write"},
    "dnd_info": {"dnd:read"},
    "users_info": {"users:read"},
    "views_open": set(),
    "files_completeUploadExternal": {"files:write"},
    "files_getUploadURLExternal": {"files:write"},
    "views_publish": set(),
    "views_update": set(),
}
# Which scope each event needs (Slack's reference, "Events").
TOLD = {
    "app_home_opened": set(),
    "app_mention": {"app_mentions:read"},
    "app_uninstalled": set(),
    "message.im": {"im:history"},
    "tokens_revoked": set(),
    "user_change": {"users:read"},
}


def listed(head: str) -> list[str]:
    """The items of a list in the manifest, without their reasons."""
    after = MANIFEST.partition(f"{head}:\n")[2]
    found = []
    for line in after.splitlines():
        item = re.fullmatch(r"\s*- ([\w.:]+)(\s+#.*)?", line)
        if item is None:
            break
        found.append(item.group(1))
    return found


def test_the_scopes_are_those_that_the_calls_and_events_need() -> None:
    called = set(re.findall(r"client\.([a-z]+_\w+)\(", SOURCES))
    assert called <= set(NEEDED)
    events = set().union(*(TOLD[event] for event in listed("bot_events")))
    assert set(listed("bot")) == set().union(*(NEEDED[name] for name in called)) | events | {"commands"}


def test_the_program_looks_for_the_scopes_that_the_manifest_asks_for() -> None:
    assert set(listed("bot")) == NEEDED_SCOPES
    # By default nobody is asked for people's addresses.
    assert FOR_CALLS not in listed("bot")
    assert f"# - {FOR_CALLS}\n" in MANIFEST


def test_every_event_that_is_asked_for_is_listened_to() -> None:
    assert listed("bot_events") == sorted(TOLD)
    for event in listed("bot_events"):
        assert f'"{event.partition(".")[0]}"' in SOURCES


def test_the_command_is_the_one_that_is_listened_to() -> None:
    assert re.findall(r"- command: (\S+)", MANIFEST) == re.findall(r'app\.command\("([^"]+)"\)', SOURCES)


def test_the_shortcuts_are_those_that_are_listened_to() -> None:
    named = dict(re.findall(r'^([A-Z_]+): Final = "([^"]+)"', SOURCES, re.MULTILINE))
    heard = {named[name] for name in re.findall(r"app\.shortcut\(payloads\.([A-Z_]+)\)", SOURCES)}
    assert heard == set(re.findall(r"callback_id: (\S+)", MANIFEST))
    names = re.findall(r"- name: (.+)", MANIFEST)
    assert names
    assert max(map(len, names)) <= 24


def test_every_scope_says_why() -> None:
    after = MANIFEST.partition("bot:\n")[2].partition("settings:")[0]
    lines = [line for line in after.splitlines() if line.strip().startswith("- ")]
    assert lines
    assert [line for line in lines if "#" not in line] == []
