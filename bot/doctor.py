"""Looking whether everything is in order: what is set and by what, the database, the time zone, the wording.

Changes nothing. For each thing that is wrong it says what to do.
"""

import os
import sys
from asyncio import run
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from shlex import quote
from stat import S_IROTH
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.errors import NextstepError, SettingError
from bot.settings import Settings, default_database, default_erasures, load
from bot.upkeep import outbox_line, unasked_line
from bot.wording import LANGUAGES, WordingError, catalogue, gaps

if TYPE_CHECKING:
    from slack_sdk.web.async_slack_response import AsyncSlackResponse

_SQLITE: Final = "sqlite:///"
_LONG_ENOUGH: Final = 32
_SECRETS_IN_USE: Final = 2
# Seconds that Slack has to answer.
_PATIENCE: Final = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what it is, how it is, and whether that is right."""

    what: str
    how: str
    right: bool = True


def examine() -> list[Finding]:
    """Everything looked at, in the order to read it in."""
    python = ".".join(map(str, sys.version_info[:3]))
    found = [Finding("version", f"nextstep {version('nextstep')}, Python {python}")]
    try:
        settings = load()
    except SettingError as error:
        found += [Finding("setting", line, right=False) for line in str(error).splitlines()]
    else:
        found += [*_settings(settings), *_database(settings), *_time(settings), *_slack(settings)]
    return [*found, *_wording()]


def as_text(findings: list[Finding]) -> str:
    """The findings as lines."""
    width = max(len(finding.what) for finding in findings)
    return "\n".join(
        f"{'ok   ' if finding.right else 'WRONG'} {finding.what:<{width}}  {finding.how}"
        for finding in findings
    )


def place_of(url: str) -> str:
    """Where a database is, without a user or a password."""
    if url.startswith(_SQLITE):
        return os.path.realpath(url.removeprefix(_SQLITE))
    try:
        parts = urlsplit(url)
        server = f"{parts.hostname or 'localhost'}:{parts.port or 5432}"
    except ValueError:
        return "postgresql"
    return f"postgresql {server}{parts.path}"


def _settings(settings: Settings) -> Iterator[Finding]:
    shown = {
        "database_url": place_of(settings.database_url),
        "erasures_file": str(
            settings.erasures_file or default_erasures(settings.database_url) or "beside the database"
        ),
        "locale": settings.locale,
        "tz": settings.tz,
        "no_color": "yes" if settings.no_color else "no",
    }
    for name, value in shown.items():
        yield Finding(name, f"{value}  ({settings.sources[name]})")
    yield from _hook(settings)


def _hook(settings: Settings) -> Iterator[Finding]:
    """How many secrets other systems may sign with, and whether they are any good; never one of them."""
    secrets, source = settings.hook_secrets, settings.sources["hook_secrets"]
    if not secrets:
        yield Finding("hook_secrets", f"not set: nobody can tell that a call has ended  ({source})")
        return
    yield Finding("hook_secrets", f"{len(secrets)} set  ({source})")
    if any(len(secret.get_secret_value()) < _LONG_ENOUGH for secret in secrets):
        how = f"has a secret of less than {_LONG_ENOUGH} characters; make one with: openssl rand -hex 32"
        yield Finding("hook_secrets", how, right=False)
    if len(secrets) > _SECRETS_IN_USE:
        yield Finding(
            "hook_secrets", "has more than two secrets; take out those that nobody signs with", right=False
        )


def _database(settings: Settings) -> Iterator[Finding]:
    from storage.connecting import could_write, read_address  # noqa: PLC0415 - as below
    from storage.erasures_known import not_in_file  # noqa: PLC0415 - as above
    from storage.faults import NoDatabaseYet  # noqa: PLC0415 - as above
    from storage.opening import open_store  # noqa: PLC0415 - the rest is told even where the database's library fails
    from storage.schema import REVISIONS, current  # noqa: PLC0415 - as above

    try:
        by_default = settings.sources["database_url"] == "default"
        if by_default and not default_database().parent.exists():
            yield _not_made(default_database())
            return
        address = read_address(settings.database_url)
        free = could_write(address)
        found = current(settings.database_url)
        if found is None:
            yield _not_made(address.file)
            return
        erasures = settings.erasures_file or default_erasures(settings.database_url)
        lost = not_in_file(settings.database_url, erasures) if found == REVISIONS[-1] else 0
        store = open_store(settings.database_url, read_only=True, erasures=erasures, whole=True)
        try:
            outbox, unasked = run(store.backlog()), run(store.unasked(datetime.now(UTC)))
        finally:
            store.shut()
    except NoDatabaseYet:
        yield _not_made(None)
    except NextstepError as error:
        yield Finding("database", str(error), right=False)
    else:
        use = "can be read and written" if free else "can be read; another program writes to it now"
        if found == REVISIONS[-1]:
            yield Finding("database", f"{use}; schema {found} is current")
        else:
            yield Finding("database", f"has schema {found}; run: nextstep migrate", right=False)
        if lost:
            how = f"does not hold {lost} of the erasures that the database knows of; put the file back as it was"
            yield Finding("erasures_file", how, right=False)
        yield Finding("outbox", outbox_line(outbox))
        yield Finding("unasked", unasked_line(unasked))
        if address.file is not None and address.file.stat().st_mode & S_IROTH:
            others = (
                f"anybody on this machine can read {address.file}; run: chmod 600 {quote(str(address.file))}"
            )
            yield Finding("database", others, right=False)


def _not_made(file: Path | None) -> Finding:
    """How it is with a database that is not there: whether the first chat will be able to make it."""
    if file is not None:
        above = next(place for place in file.parents if place.exists())
        if not above.is_dir() or not os.access(above, os.W_OK | os.X_OK):
            return Finding("database", f"cannot be made: {above} cannot be written to", right=False)
    return Finding("database", "not made yet; the first chat makes it")


def _time(settings: Settings) -> Iterator[Finding]:
    now = datetime.now(ZoneInfo(settings.tz))
    yield Finding("time", f"{now:%Y-%m-%d %H:%M} in {settings.tz}")


def _slack(settings: Settings) -> Iterator[Finding]:
    """Whether Slack takes the tokens, and grants what is needed: asked, because a workspace can change that at any moment."""
    if settings.slack_bot_token is None:
        return
    from slack_sdk.web.async_client import AsyncWebClient  # noqa: PLC0415 - slow to import, and only for who serves Slack

    from handlers.slack.scopes import missing  # noqa: PLC0415 - as above

    if not _is_private(settings.slack_api_url):
        how = f"SLACK_API_URL ({settings.slack_api_url}) is not https: tokens and what people say go there for all to read"
        yield Finding("slack", how, right=False)
    client = AsyncWebClient(
        settings.slack_bot_token.get_secret_value(),
        base_url=settings.slack_api_url,
        timeout=_PATIENCE,
        retry_handlers=[],
    )
    answer = _asked(client.auth_test(), "SLACK_BOT_TOKEN", "install the app again and use its new token")
    if isinstance(answer, Finding):
        yield answer
        return
    pace = settings.slack_bulk_per_minute
    yield Finding(
        "slack", f"takes the token of workspace {answer.get('team_id')}; unasked, at most {pace} a minute"
    )
    lacks = missing(answer.headers, calls=bool(settings.hook_secrets))
    if lacks:
        how = (
            f"did not grant {', '.join(lacks)}; add that under OAuth & Permissions and install the app again"
        )
        yield Finding("slack", how, right=False)
    if settings.slack_app_token is not None:
        # What is opened and not used is forgotten by Slack.
        opened = client.apps_connections_open(app_token=settings.slack_app_token.get_secret_value())
        todo = "make an app-level token with the scope connections:write, and switch Socket Mode on"
        found = _asked(opened, "SLACK_APP_TOKEN", todo)
        yield found if isinstance(found, Finding) else Finding("slack", "takes the app-level token")


def _is_private(url: str) -> bool:
    """Whether nobody on the way can read what goes there."""
    parts = urlsplit(url)
    return parts.scheme == "https" or parts.hostname in {"localhost", "127.0.0.1", "::1"}


def _asked(
    call: Coroutine[Any, Any, "AsyncSlackResponse"], setting: str, todo: str
) -> "AsyncSlackResponse | Finding":
    """Slack's answer, or what is wrong with this setting or with Slack, and what to do."""
    from aiohttp import ClientError  # noqa: PLC0415 - as above
    from slack_sdk.errors import SlackApiError, SlackClientError  # noqa: PLC0415 - as above

    try:
        return run(call)
    except SlackApiError as error:
        data = getattr(error.response, "data", None)
        code = (data.get("error") if isinstance(data, dict) else None) or "an error of its own"
        return Finding("slack", f"does not accept {setting} ({code}); {todo}", right=False)
    except (SlackClientError, ClientError, OSError, TimeoutError):
        return Finding("slack", "cannot be reached; see whether this machine may connect to it", right=False)


def _wording() -> Iterator[Finding]:
    try:
        missing = gaps()
        count = len(catalogue(LANGUAGES[0]))
    except WordingError as error:
        yield Finding("wording", f"{error}; install Nextstep again", right=False)
        return
    for gap in missing:
        yield Finding("wording", f"{gap}; install Nextstep again", right=False)
    if not missing:
        yield Finding("wording", f"{count} texts in each of {', '.join(LANGUAGES)}")
