"""Where each setting comes from, and what is said about a wrong one."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.doctor import as_text, examine
from bot.errors import SettingError
from bot.settings import default_database, load
from bot.wording import language_of

# Every setting, as `sources` and the file name them.
ALL = (
    "database_url", "erasures_file", "locale", "tz", "no_color", "port", "host", "hook_secrets",
    "slack_bot_token", "slack_signing_secret", "slack_app_token", "slack_api_url",
    "slack_bulk_per_minute", "patience", "lease", "grace", "log_level",
)  # fmt: skip


def test_without_anything_set_there_are_defaults(tmp_path: Path) -> None:
    found = load(environ={}, directory=tmp_path)
    assert found.database_url == f"sqlite:///{default_database()}"
    assert (found.locale, found.no_color) == ("en", False)
    assert found.sources | {"tz": ""} == {**dict.fromkeys(ALL, "default"), "tz": ""}


def test_a_flag_goes_before_the_environment_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "nextstep.toml").write_text(
        'locale = "en"\ntz = "Asia/Tokyo"\ndatabase_url = "sqlite:///a.db"\n'
    )
    environ = {"NEXTSTEP_LOCALE": "en", "TZ": "Europe/Amsterdam", "DATABASE_URL": ""}
    found = load({"locale": "nl"}, environ=environ, directory=tmp_path)
    assert (found.locale, found.tz, found.database_url) == ("nl", "Europe/Amsterdam", "sqlite:///a.db")
    assert found.sources == {
        **dict.fromkeys(ALL, "default"),
        "locale": "--locale",
        "tz": "environment, TZ",
        "database_url": "nextstep.toml",
    }


def test_the_file_may_be_elsewhere(tmp_path: Path) -> None:
    named = tmp_path / "mine.toml"
    named.write_text("no_color = true\n")
    assert load(environ={"NEXTSTEP_CONFIG": str(named)}, directory=tmp_path).no_color


@pytest.mark.parametrize(
    ("environ", "locale"),
    [
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "nl_BE"}, "nl"),
        ({"LANG": "nl_NL", "LC_ALL": "C"}, "en"),
        ({"LANG": "nl_NL", "NEXTSTEP_LOCALE": "en-GB"}, "en"),
    ],
)
def test_the_language_follows_the_machine(environ: dict[str, str], locale: str, tmp_path: Path) -> None:
    assert load(environ=environ, directory=tmp_path).locale == locale


@pytest.mark.parametrize(
    ("locale", "language"), [("NL", "nl"), ("nl-BE", "nl"), ("en.UTF-8", "en"), ("nld", None), ("", None)]
)
def test_a_locale_names_a_language(locale: str, language: str | None) -> None:
    assert language_of(locale) == language


@pytest.mark.parametrize(
    "url", ["sqlite:///relative.db", "sqlite:////srv/a.db", "postgresql://u:p@h:5432/db"]
)
def test_addresses_that_can_be_used(url: str, tmp_path: Path) -> None:
    assert load(environ={"DATABASE_URL": url}, directory=tmp_path).database_url == url


@pytest.mark.parametrize(
    "url", ["mysql://root:secret@h/db", "sqlite://a.db", "sqlite:///", "postgresql://", "a.db"]
)
def test_other_addresses_are_refused_without_being_repeated(url: str, tmp_path: Path) -> None:
    with pytest.raises(SettingError) as refused:
        load(environ={"DATABASE_URL": url}, directory=tmp_path)
    assert str(refused.value) == (
        "database_url (environment, DATABASE_URL) must be sqlite:///path/to/file.db or postgresql://user@host/name."
    )


@pytest.mark.parametrize("zone", ["Mars/Base", "../etc/passwd", "/etc/passwd", "Europe", "x" * 5000])
def test_a_zone_that_is_none_is_refused(zone: str, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"^tz \(environment, TZ\) is .{1,60}, which is no time zone"):
        load(environ={"TZ": zone}, directory=tmp_path)


def test_a_colon_before_the_zone_is_how_some_systems_write_it(tmp_path: Path) -> None:
    assert load(environ={"TZ": ":Europe/Amsterdam"}, directory=tmp_path).tz == "Europe/Amsterdam"


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "nextstep.toml").write_text('databse_url = "x"\nno_color = "perhaps"\n')
    with pytest.raises(SettingError) as refused:
        load({"locale": "fr"}, environ={"TZ": "nowhere"}, directory=tmp_path)
    sentences = str(refused.value).splitlines()
    assert [sentence.split(" ")[0] for sentence in sentences] == ["nextstep.toml", "locale", "tz", "no_color"]
    assert sentences[0] == f"nextstep.toml sets databse_url, which is no setting; there are {', '.join(ALL)}."
    assert sentences[1] == "locale (--locale) is 'fr', and the coach speaks nl and en."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"locale = ", "it is not a TOML file"),
        (b"\xff\xfe", "it is not a TOML file"),
        (None, "is a directory"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(content: bytes | None, sentence: str, tmp_path: Path) -> None:
    file = tmp_path / "nextstep.toml"
    file.mkdir() if content is None else file.write_bytes(content)
    with pytest.raises(SettingError, match=rf"(?i)^{file} cannot be read: {sentence}"):
        load(environ={}, directory=tmp_path)


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(
        SettingError, match=r"^NEXTSTEP_CONFIG \(environment\) names .*gone\.toml, which is not there"
    ):
        load(environ={"NEXTSTEP_CONFIG": str(tmp_path / "gone.toml")}, directory=tmp_path)


def test_settings_do_not_change(tmp_path: Path) -> None:
    with pytest.raises(ValidationError):
        load(environ={}, directory=tmp_path).locale = "nl"


@pytest.mark.parametrize(
    ("given", "known"),
    [("", ()), ("only", ("only",)), (" new , old ,", ("new", "old")), (",", ())],
)
def test_secrets_for_the_hook_are_listed_and_never_shown(
    given: str, known: tuple[str, ...], tmp_path: Path
) -> None:
    found = load(environ={"HOOK_SECRETS": given}, directory=tmp_path)
    assert tuple(secret.get_secret_value() for secret in found.hook_secrets) == known
    assert not any(secret in repr(found) for secret in known)


def test_in_the_file_they_may_be_a_list(tmp_path: Path) -> None:
    (tmp_path / "nextstep.toml").write_text('hook_secrets = ["new", "old"]\n')
    assert len(load(environ={}, directory=tmp_path).hook_secrets) == 2
    (tmp_path / "nextstep.toml").write_text("hook_secrets = 7\n")
    with pytest.raises(SettingError, match=r"hook_secrets \(nextstep.toml\) must be one secret"):
        load(environ={}, directory=tmp_path)


@pytest.mark.parametrize(
    ("secrets", "says"),
    [
        ((), ["not set: nobody can tell that a call has ended  (default)"]),
        (("n" * 32,), ["1 set  (environment, HOOK_SECRETS)"]),
        (("n" * 32, "short"), ["2 set  (environment, HOOK_SECRETS)", "has a secret of less than 32 characters; make one with: openssl rand -hex 32"]),
        (("n" * 32, "m" * 32, "o" * 32), ["3 set  (environment, HOOK_SECRETS)", "has more than two secrets; take out those that nobody signs with"]),
    ],
)  # fmt: skip
def test_doctor_tells_how_many_there_are_and_not_which(
    secrets: tuple[str, ...], says: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOOK_SECRETS", ",".join(secrets))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'a.db'}")
    found = examine()
    assert [finding.how for finding in found if finding.what == "hook_secrets"] == says
    assert not any(secret in as_text(found) for secret in secrets)


def test_what_is_pasted_with_a_space_behind_it_is_taken_without(tmp_path: Path) -> None:
    """Slack's page hands it out so now and then, and a signature never fits."""
    environ = {"SLACK_SIGNING_SECRET": " abc123 \n", "SLACK_BOT_TOKEN": "xoxb-1 ", "SLACK_APP_TOKEN": "  "}
    found = load(environ=environ, directory=tmp_path)
    assert found.slack_signing_secret is not None
    assert found.slack_signing_secret.get_secret_value() == "abc123"
    assert found.slack_bot_token is not None
    assert found.slack_bot_token.get_secret_value() == "xoxb-1"
    assert found.slack_app_token is None
