"""What a person typed as the text it stands for: Slack writes down formatting, links, mentions and emoji in its own way. Pure."""

import re
from collections.abc import Mapping
from html import unescape
from types import MappingProxyType
from typing import Final

from bot.cleaning import clean

_LINK: Final = re.compile(r"<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>")
# Slack writes these before an address that people type without.
_OWN_SCHEME: Final = re.compile(r"^(?:mailto|tel):")
_SCHEME: Final = re.compile(r"^(?:https?://|mailto:)", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[+\d][\d ().-]{4,}")
_NO_DIGIT: Final = re.compile(r"[^+\d]")
_PERSON: Final = re.compile(r"<@([UW][A-Z0-9]{1,30})(?:\|[^<>]{0,300})?>")
_MOST_NAMED: Final = 5
_MARKS: Final = re.compile(r"(?<!\w)([*_~`]{1,3})(?=\S)([^*_~`]{1,3000}?)(?<=\S)\1(?!\w)")


def typed(text: str, people: Mapping[str, str] = MappingProxyType({})) -> str:
    """What a person typed, without Slack's own way of writing it down; `people` says how they are called, by their ids."""

    def named(found: re.Match[str]) -> str:
        target, label = found.groups()
        if target[1:] in people and target[:1] == "@":
            return people[target[1:]]
        if target[:1] in {"@", "#", "!"}:
            return label or ""
        address = _OWN_SCHEME.sub("", target)
        if not label or not label.strip():
            return address
        # A label that is not the address may lie about where it leads.
        return label if _bare(label) == _bare(target) else f"{label} ({address})"

    return clean(unescape(_MARKS.sub(r"\2", _LINK.sub(named, text)))).strip()


def _bare(address: str) -> str:
    """An address as people read it aloud: without its scheme, and of a telephone number the digits."""
    if address.startswith("tel:") or _NUMBER.fullmatch(address):
        return _NO_DIGIT.sub("", address)
    return _SCHEME.sub("", address).rstrip("/").casefold()


def mentioned(text: str) -> list[str]:
    """The ids of the people named in a text, each once, at most as many as are asked for."""
    return list(dict.fromkeys(_PERSON.findall(text)))[:_MOST_NAMED]
