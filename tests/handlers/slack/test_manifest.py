"""The app's manifest asks for what the program uses, and for nothing else."""

import re
from pathlib import Path
from typing import Any, Final

from handlers.slack.payloads import HAD_A_CALL, TELL
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


# -- what makes it work ------------------------------------------------------------------------------------------------

_LINE: Final = re.compile(r"( *)(- )?(?:(\w+):(?: |$))?(.*)")
# Where the program listens, behind whatever address it is reached at.
ENDPOINT: Final = "/slack/events"


def parsed() -> dict[str, Any]:
    """The manifest as Slack reads it: of YAML it uses mappings, lists, and values on one line."""
    top: dict[str, Any] = {}
    # What lines of each indentation go into, innermost last.
    open_: list[tuple[int, Any]] = [(0, top)]
    awaited: tuple[dict[str, Any], str] | None = None
    for line in MANIFEST.splitlines():
        bare = re.sub(r"(^|\s)#(?![0-9a-f]{6}\"$).*", "", line).rstrip()
        if not bare:
            continue
        found = _LINE.fullmatch(bare)
        assert found
        indent, dash, key, value = len(found[1]), found[2], found[3], found[4].strip('"')
        if awaited is not None:
            owner, name = awaited
            owner[name] = [] if dash else {}
            open_.append((indent, owner[name]))
            awaited = None
        while open_[-1][0] > indent:
            open_.pop()
        place = open_[-1][1]
        if dash:
            item: Any = {} if key else value
            place.append(item)
            if not key:
                continue
            open_.append((indent + len(dash), item))
            place = item
        if value:
            place[key] = {"true": True, "false": False}.get(value, value)
        else:
            awaited = (place, key)
    return top


def test_taps_and_typing_reach_the_program() -> None:
    manifest = parsed()
    assert manifest["features"]["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    settings = manifest["settings"]
    assert settings["interactivity"]["is_enabled"] is True
    (command,) = manifest["features"]["slash_commands"]
    # What is typed after the command comes in as it is typed into the conversation: people and links are marked.
    assert command["should_escape"] is True
    addresses = [
        settings["interactivity"]["request_url"], settings["event_subscriptions"]["request_url"], command["url"],
    ]  # fmt: skip
    assert addresses == [f"https://nextstep.example.com{ENDPOINT}"] * 3
    assert settings["socket_mode_enabled"] is False
    assert (settings["org_deploy_enabled"], settings["token_rotation_enabled"]) == (False, False)


def test_the_program_listens_where_slack_is_told_to_send() -> None:
    site = (Path(__file__).parents[3] / "bot" / "site.py").read_text(encoding="utf-8")
    assert f'add_post("{ENDPOINT}"' in site


def test_the_shortcuts_are_of_the_kind_that_is_listened_for() -> None:
    shortcuts = parsed()["features"]["shortcuts"]
    assert {each["callback_id"]: each["type"] for each in shortcuts} == {
        HAD_A_CALL: "global",
        TELL: "message",
    }


def test_every_scope_says_why() -> None:
    after = MANIFEST.partition("bot:\n")[2].partition("settings:")[0]
    lines = [line for line in after.splitlines() if line.strip().startswith("- ")]
    assert lines
    assert [line for line in lines if "#" not in line] == []
