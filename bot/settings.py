"""The settings: the only reader of the environment. Flag > environment > `nextstep.toml` > default.

Every fault is found before anything starts, and all are told at once. A value that may hold a password is never shown.
"""

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from platformdirs import user_data_dir
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, ValidationInfo, field_validator

from bot.coach.understanding.text import Language
from bot.errors import SettingError
from bot.wording import language_of

CONFIG: Final = "NEXTSTEP_CONFIG"
CONFIG_FILE: Final = "nextstep.toml"
_LOCALTIME: Final = Path("/etc/localtime")
_ADDRESSES: Final = ("sqlite:///", "postgresql://")


class Settings(BaseModel):
    """What may be set. `sources` tells per setting where its value comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    database_url: str
    erasures_file: Path | None
    locale: Language
    tz: str
    no_color: bool
    port: int = Field(ge=0, le=65_535)
    host: str
    # With the first of these other systems sign what they tell; the others are still good until they are gone.
    hook_secrets: tuple[SecretStr, ...]
    slack_bot_token: SecretStr | None
    slack_signing_secret: SecretStr | None
    slack_app_token: SecretStr | None
    slack_api_url: str
    # Messages a minute that go out unasked, in one workspace.
    slack_bulk_per_minute: int = Field(ge=1, le=600)
    # Seconds: what one call to a platform may take, how long a process may hold a message that it sends, and how long
    # an answer that was lost rests before the channel's history is looked into.
    patience: float = Field(gt=0, le=60)
    lease: float = Field(le=600)
    grace: float = Field(ge=0, le=600)
    log_level: Literal["debug", "info", "warning", "error"]
    sources: dict[str, str]

    @field_validator("database_url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        if not url.startswith(_ADDRESSES) or url in _ADDRESSES:
            raise ValueError("must be sqlite:///path/to/file.db or postgresql://user@host/name")
        return url

    @field_validator("hook_secrets", mode="before")
    @classmethod
    def _is_a_list(cls, secrets: object) -> object:
        listed = secrets.split(",") if isinstance(secrets, str) else secrets
        if not isinstance(listed, list | tuple) or not all(isinstance(one, str) for one in listed):
            raise ValueError("must be one secret, or several with commas between them, the newest first")
        return tuple(secret for one in listed if (secret := one.strip()))

    @field_validator("locale", mode="before")
    @classmethod
    def _is_spoken(cls, locale: object) -> object:
        found = language_of(locale) if isinstance(locale, str) else None
        if found is None:
            raise ValueError(f"is {_shown(locale)}, and the coach speaks nl and en")
        return found

    @field_validator("slack_bot_token", "slack_signing_secret", "slack_app_token", mode="before")
    @classmethod
    def _is_pasted(cls, secret: object) -> object:
        return secret.strip() or None if isinstance(secret, str) else secret

    @field_validator("slack_bot_token")
    @classmethod
    def _is_a_bots(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not token.get_secret_value().startswith("xoxb-"):
            raise ValueError("must be the bot token, which begins with xoxb-")
        return token

    @field_validator("slack_app_token")
    @classmethod
    def _is_an_apps(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not token.get_secret_value().startswith("xapp-"):
            raise ValueError("must be an app-level token, which begins with xapp-")
        return token

    @field_validator("slack_api_url")
    @classmethod
    def _is_a_web_address(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return url if url.endswith("/") else f"{url}/"

    @field_validator("lease")
    @classmethod
    def _outlasts_a_call(cls, lease: float, found: ValidationInfo) -> float:
        patience: float | None = found.data.get("patience")
        if patience is not None and lease < 2 * patience:
            raise ValueError("must be at least twice the patience")
        return lease

    @field_validator("tz")
    @classmethod
    def _is_a_zone(cls, tz: str) -> str:
        name = tz.removeprefix(":")
        if not _is_zone(name):
            raise ValueError(f"is {_shown(tz)}, which is no time zone; use a name such as Europe/Amsterdam")
        return name


@dataclass(frozen=True, slots=True)
class _Setting:
    """Where a setting can come from. The environment may know it by another name than the file."""

    name: str
    variable: str
    default: Callable[[Mapping[str, str]], tuple[object, str]]
    read: Callable[[str], object] = str


def default_database() -> Path:
    """The file used when nothing else is set, in the person's own data directory."""
    return Path(user_data_dir("nextstep", appauthor=False)) / "nextstep.db"


def default_erasures(database_url: str) -> Path | None:
    """Where it is remembered who was erased when nothing is set; None for a SQLite file, which has it beside itself."""
    if database_url.startswith(_ADDRESSES[0]):
        return None
    name = urlsplit(database_url).path.strip("/") or "postgresql"
    return default_database().with_name(f"{name}.erasures")


def load(
    flags: Mapping[str, str | None] | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    directory: Path | None = None,
) -> Settings:
    """The settings of this run. `flags` holds what was given on the command line, by setting name.

    Raises:
        SettingError: naming every setting that is wrong, where it came from, and what it should be.
    """
    environ = os.environ if environ is None else environ
    file, file_name, faults = _file(environ, directory or Path.cwd())
    values: dict[str, object] = {}
    sources: dict[str, str] = {}
    for setting in _SETTINGS:
        values[setting.name], sources[setting.name] = _found(setting, flags or {}, environ, file, file_name)
    try:
        settings = Settings.model_validate({**values, "sources": sources})
    except ValidationError as error:
        faults += [_sentence(str(fault["loc"][0]), fault["msg"], sources) for fault in error.errors()]
    else:
        if not faults:
            return settings
    raise SettingError("\n".join(faults))


def _found(
    setting: _Setting,
    flags: Mapping[str, str | None],
    environ: Mapping[str, str],
    file: Mapping[str, object],
    file_name: str,
) -> tuple[object, str]:
    flag = flags.get(setting.name)
    if flag is not None:
        return flag, f"--{setting.name}"
    # An empty variable is how a shell says "not set".
    if environ.get(setting.variable):
        return setting.read(environ[setting.variable]), f"environment, {setting.variable}"
    if setting.name in file:
        return file[setting.name], file_name
    return setting.default(environ)


def _file(environ: Mapping[str, str], directory: Path) -> tuple[Mapping[str, object], str, list[str]]:
    """What the file sets, its name in sentences, and what is wrong with it."""
    named = environ.get(CONFIG)
    path = Path(named) if named else directory / CONFIG_FILE
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}, path.name, [f"{CONFIG} (environment) names {path}, which is not there."] if named else []
    except (OSError, UnicodeError, tomllib.TOMLDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a TOML file"
        return {}, path.name, [f"{path} cannot be read: {reason}."]
    known = [setting.name for setting in _SETTINGS]
    strange = [
        f"{path.name} sets {name}, which is no setting; there are {', '.join(known)}."
        for name in found.keys() - known
    ]
    return found, path.name, sorted(strange)


def _sentence(name: str, message: str, sources: Mapping[str, str]) -> str:
    """Pydantic's finding as a sentence of ours; its own words for a wrong type are kept."""
    said = message.removeprefix("Value error, ")
    return f"{name} ({sources.get(name, 'unknown')}) {said[:1].lower()}{said[1:]}."


def _shown(value: object) -> str:
    return repr(value)[:60]


def _is_zone(name: str) -> bool:
    # ZoneInfo reads files: an absolute path or a parent directory is refused with ValueError, a directory with OSError.
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _machine_zone(_environ: Mapping[str, str]) -> tuple[str, str]:
    """The zone that /etc/localtime points at; a machine that does not say so is in UTC."""
    try:
        _, found, zone = str(_LOCALTIME.resolve()).partition("zoneinfo/")
    except OSError:
        found, zone = "", ""
    name = zone.removeprefix("posix/").removeprefix("right/")
    return (name, str(_LOCALTIME)) if found and _is_zone(name) else ("UTC", "default")


def _machine_locale(environ: Mapping[str, str]) -> tuple[str, str]:
    """Dutch where the machine speaks Dutch, else English."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(variable):
            return language_of(environ[variable]) or "en", f"environment, {variable}"
    return "en", "default"


_SETTINGS: Final = (
    _Setting("database_url", "DATABASE_URL", lambda _: (f"sqlite:///{default_database()}", "default")),
    _Setting("erasures_file", "ERASURES_FILE", lambda _: (None, "default"), read=Path),
    _Setting("locale", "NEXTSTEP_LOCALE", _machine_locale),
    _Setting("tz", "TZ", _machine_zone),
    _Setting("no_color", "NO_COLOR", lambda _: (False, "default"), read=bool),
    _Setting("port", "PORT", lambda _: (8080, "default")),
    _Setting("host", "HOST", lambda _: ("0.0.0.0", "default")),  # noqa: S104 - a server is reached from outside
    _Setting("hook_secrets", "HOOK_SECRETS", lambda _: ((), "default")),
    _Setting("slack_bot_token", "SLACK_BOT_TOKEN", lambda _: (None, "default")),
    _Setting("slack_signing_secret", "SLACK_SIGNING_SECRET", lambda _: (None, "default")),
    _Setting("slack_app_token", "SLACK_APP_TOKEN", lambda _: (None, "default")),
    _Setting("slack_api_url", "SLACK_API_URL", lambda _: ("https://slack.com/api/", "default")),
    _Setting("slack_bulk_per_minute", "SLACK_BULK_PER_MINUTE", lambda _: (40, "default")),
    _Setting("patience", "NEXTSTEP_PATIENCE", lambda _: (8.0, "default")),
    _Setting("lease", "NEXTSTEP_LEASE", lambda _: (30.0, "default")),
    _Setting("grace", "NEXTSTEP_GRACE", lambda _: (30.0, "default")),
    _Setting("log_level", "NEXTSTEP_LOG_LEVEL", lambda _: ("info", "default"), read=str.lower),
)
