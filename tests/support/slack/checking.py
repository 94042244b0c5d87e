"""What Slack checks in every Block Kit payload: fields, lengths, text, options. Problems are collected, in its words."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from tests.support.slack import limits
from tests.support.slack.world import Json

PLAIN = ("plain_text",)
ANY_TEXT = ("plain_text", "mrkdwn")


class Check:
    """Collects what is wrong, each with a pointer to the place."""

    def __init__(self) -> None:
        self.problems: list[str] = []

    def fail(self, at: str, what: str) -> None:
        """Note a problem as Slack words it."""
        self.problems.append(f"[ERROR] {what} [json-pointer:{at}]")

    def fields(self, at: str, thing: Any, required: Iterable[str], optional: Iterable[str] = ()) -> bool:
        """Whether this is an object whose required fields are there; a field nobody knows is a problem too."""
        if not isinstance(thing, dict):
            self.fail(at, "must be an object")
            return False
        missing = [name for name in required if thing.get(name) is None]
        for name in missing:
            self.fail(at, f"missing required field: {name}")
        for name in sorted(set(thing) - {*required, *optional}):
            self.fail(at, f"invalid additional property: {name}")
        return not missing

    def string(self, at: str, value: Any, limit: int, *, least: int = 1) -> bool:
        """Whether this is a string of a length that Slack takes."""
        if not isinstance(value, str):
            self.fail(at, "must be a string")
        elif len(value) > limit:
            self.fail(at, f"must be less than {limit + 1} characters")
        elif len(value) < least:
            self.fail(at, f"must be more than {least - 1} characters")
        else:
            return True
        return False

    def strings(self, at: str, thing: Json, names: dict[str, int], *, least: int = 1) -> None:
        """Check the string fields that are there."""
        for name, limit in names.items():
            if name in thing:
                self.string(f"{at}/{name}", thing[name], limit, least=least)

    def flags(self, at: str, thing: Json, *names: str) -> None:
        """Check the true-or-false fields that are there."""
        for name in names:
            if name in thing and not isinstance(thing[name], bool):
                self.fail(f"{at}/{name}", "must be a boolean")

    def one_of(self, at: str, value: Any, allowed: Sequence[str]) -> bool:
        """Whether a value is among those Slack knows."""
        if value in allowed:
            return True
        self.fail(at, f"must be one of the following: {', '.join(allowed)}")
        return False

    def items(self, at: str, value: Any, most: int, *, least: int = 1) -> list[Any]:
        """The list's items, a problem noted when it is none, too short or too long."""
        if not isinstance(value, list):
            self.fail(at, "must be an array")
            return []
        if len(value) > most:
            self.fail(at, f"no more than {most} items allowed [{len(value)} items]")
        if len(value) < least:
            self.fail(at, f"no less than {least} items allowed")
        return value

    def text(self, at: str, value: Any, limit: int, kinds: Sequence[str] = PLAIN) -> None:
        """Check a text object."""
        if not self.fields(at, value, ("type", "text"), ("emoji", "verbatim")):
            return
        if self.one_of(f"{at}/type", value["type"], kinds):
            wrong = "verbatim" if value["type"] == "plain_text" else "emoji"
            if wrong in value:
                self.fail(at, f"invalid additional property: {wrong}")
        self.flags(at, value, "emoji", "verbatim")
        self.string(f"{at}/text", value["text"], limit)

    def texts(self, at: str, thing: Json, names: dict[str, int], kinds: Sequence[str] = PLAIN) -> None:
        """Check the text objects that are there."""
        for name, limit in names.items():
            if name in thing:
                self.text(f"{at}/{name}", thing[name], limit, kinds)

    def option(self, at: str, option: Any, kinds: Sequence[str], *, url: bool = False) -> None:
        """Check one option of a menu or a group of choices."""
        if not self.fields(at, option, ("text", "value"), ("description", *(("url",) if url else ()))):
            return
        self.text(f"{at}/text", option["text"], limits.OPTION_TEXT, kinds)
        self.strings(at, option, {"value": limits.OPTION_VALUE, "url": limits.URL})
        self.texts(at, option, {"description": limits.OPTION_DESCRIPTION}, kinds)

    def options(
        self, at: str, options: Any, most: int, kinds: Sequence[str] = PLAIN, *, url: bool = False
    ) -> list[Any]:
        """Check a list of options; no two may have the same value."""
        found = self.items(at, options, most)
        for place, option in enumerate(found):
            self.option(f"{at}/{place}", option, kinds, url=url)
        values = [option.get("value") for option in found if isinstance(option, dict)]
        if len(set(map(str, values))) < len(values):
            self.fail(at, "option values need to be unique")
        return found

    def menu(self, at: str, element: Json) -> list[Any]:
        """Check a menu's options or option groups: one of the two. Answers every option."""
        if ("options" in element) == ("option_groups" in element):
            self.fail(at, "must provide either options or option_groups")
            return []
        if "options" in element:
            return self.options(f"{at}/options", element["options"], limits.OPTIONS)
        found: list[list[Any]] = []
        groups = self.items(f"{at}/option_groups", element["option_groups"], limits.OPTION_GROUPS)
        for place, group in enumerate(groups):
            here = f"{at}/option_groups/{place}"
            if self.fields(here, group, ("label", "options")):
                self.text(f"{here}/label", group["label"], limits.GROUP_LABEL)
                found.append(self.options(f"{here}/options", group["options"], limits.OPTIONS))
        return [*chain.from_iterable(found)]

    def initial(self, at: str, element: Json, options: list[Any]) -> None:
        """Check that what is chosen at first is among the options, exactly."""
        for name in ("initial_option", "initial_options"):
            chosen = element.get(name, [])
            for option in chosen if isinstance(chosen, list) else [chosen]:
                if option not in options:
                    self.fail(f"{at}/{name}", "initial option must match one of the options")
        if "initial_options" in element and not element["initial_options"]:
            self.fail(f"{at}/initial_options", "no less than 1 items allowed")

    def confirm(self, at: str, confirm: Any) -> None:
        """Check a confirmation dialog."""
        if not self.fields(at, confirm, ("title", "text", "confirm", "deny"), ("style",)):
            return
        self.texts(at, confirm, {"title": limits.CONFIRM_TITLE})
        self.texts(at, confirm, {"text": limits.CONFIRM_TEXT}, ANY_TEXT)
        self.texts(at, confirm, {"confirm": limits.CONFIRM_BUTTON, "deny": limits.CONFIRM_BUTTON})
        if "style" in confirm:
            self.one_of(f"{at}/style", confirm["style"], ("primary", "danger"))
