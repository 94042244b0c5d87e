"""The catalogues: from a key with values to a sentence in a person's language.

Every text of the product stands in `locales/<language>.toml`, or in `locales/<part>.<language>.toml` for a part with
words of its own; nested tables are joined by dots (`[q.steps] ask = "…"` is `q.steps.ask`). What a person typed is only
ever a value put into a text, never a text itself. No layout and no platform's marks may enter.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from string import Formatter
from typing import TYPE_CHECKING, Final, assert_never

from bot.coach.basics.record import record
from bot.coach.turn.replies import Line, Option, Span, Value, Word
from bot.coach.understanding.text import Language

if TYPE_CHECKING:
    from babel import Locale

LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
# British English: day before month, and no comma before the last "and".
_LOCALE: Final[Mapping[Language, str]] = {"nl": "nl_NL", "en": "en_GB"}
_PLURAL_FORMS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
# A day further from today than this is shown with its year, unless it is in today's own year.
_CLEAR_WITHOUT_YEAR: Final = timedelta(days=183)
_FRIDAY: Final = timedelta(days=4)
_SUNDAY: Final = timedelta(days=6)


class WordingError(LookupError):
    """A catalogue lacks a text, or a text cannot be read; the sentence names the key and the language."""


def language_of(locale: str) -> Language | None:
    """The language of a locale such as `nl`, `nl-BE` or `en_US.UTF-8`, if the coach speaks it."""
    language = locale.strip().lower().replace("_", "-").partition("-")[0].partition(".")[0]
    return "nl" if language == "nl" else "en" if language == "en" else None


@record
class Template:
    """A text of the catalogue, taken apart once: what stands between the placeholders, and their names."""

    pieces: tuple[tuple[str, str | None], ...]

    @property
    def placeholders(self) -> frozenset[str]:
        """The names of the values it needs."""
        return frozenset(name for _, name in self.pieces if name is not None)


@record
class Plural:
    """A text with a form per plural category of the language; the value `n` chooses."""

    forms: Mapping[str, Template]

    @property
    def placeholders(self) -> frozenset[str]:
        """The names of the values that any form needs, and `n`."""
        return frozenset({"n"}).union(*(form.placeholders for form in self.forms.values()))


Catalogue = Mapping[str, Template | Plural]


def read_template(text: str) -> Template:
    """Take a text apart. Placeholders are plain names in braces; a brace itself is written twice.

    Raises:
        ValueError: when a brace is left open, or a placeholder is anything but a plain name.
    """
    pieces: list[tuple[str, str | None]] = []
    for literal, name, spec, conversion in Formatter().parse(text):
        if name is not None and (spec or conversion or not name.isidentifier()):
            raise ValueError(f"{{{name}}} is not a plain name")
        pieces.append((literal, name))
    return Template(tuple(pieces))


def read_catalogue(tables: Mapping[str, object], prefix: str = "") -> dict[str, Template | Plural]:
    """The texts of (nested) tables by dotted key. A table of plural forms with `other` is one text.

    Raises:
        WordingError: when something in it is no text or no template; the sentence names the key.
    """
    found: dict[str, Template | Plural] = {}
    for name, entry in tables.items():
        key = f"{prefix}{name}"
        try:
            if isinstance(entry, str):
                found[key] = read_template(entry)
            elif isinstance(entry, dict) and "other" in entry and entry.keys() <= _PLURAL_FORMS:
                found[key] = Plural({form: read_template(text) for form, text in entry.items()})
            elif isinstance(entry, dict):
                found.update(read_catalogue(entry, f"{key}."))
            else:
                raise WordingError(f"{key} is no text")
        except ValueError as error:
            raise WordingError(f"{key} cannot be read: {error}") from error
    return found


@cache
def catalogue(language: Language) -> Catalogue:
    """All texts of a language, from every file that holds some.

    Raises:
        WordingError: when a file cannot be read, or two files hold the same key.
    """
    # Both are imported here because a language is often loaded only after the first line was shown.
    import tomllib  # noqa: PLC0415
    from importlib.resources import files  # noqa: PLC0415

    texts: dict[str, Template | Plural] = {}
    for file in sorted((files("bot") / "locales").iterdir(), key=lambda entry: entry.name):
        if file.name != f"{language}.toml" and not file.name.endswith(f".{language}.toml"):
            continue
        try:
            found = read_catalogue(tomllib.loads(file.read_text(encoding="utf-8")))
        except (tomllib.TOMLDecodeError, WordingError) as error:
            raise WordingError(f"{file.name}: {error}") from error
        if twice := texts.keys() & found.keys():
            raise WordingError(f"{file.name} repeats {', '.join(sorted(twice))}")
        texts.update(found)
    return texts


def gaps() -> tuple[str, ...]:
    """What is not equal over the languages: one sentence per key that is missing or has other placeholders."""
    found: list[str] = []
    everything = {language: catalogue(language) for language in LANGUAGES}
    for key in sorted(set().union(*everything.values())):
        having = {language: texts[key] for language, texts in everything.items() if key in texts}
        found.extend(f"{key} has no text in {language}" for language in LANGUAGES if language not in having)
        if len({(type(text), text.placeholders) for text in having.values()}) > 1:
            found.append(f"{key} has other placeholders or forms in {' and '.join(having)}")
    return tuple(found)


class Wording:
    """The texts of one language.

    `today` is the reader's own calendar day: a day is shown with its year when it is in another year than today and
    more than half a year away. Without `today` the year is left out, for comparing with what people type. Without
    `amounts` a sum of money is shown as an ellipsis: notifications are read on a locked screen.
    """

    def __init__(self, language: Language, *, today: date | None = None, amounts: bool = True) -> None:
        self.language: Final = language
        self._today = today
        self._amounts = amounts
        self._texts = catalogue(language)

    def text(self, line: Line | Word | str) -> str:
        """The words of a line. A line that starts with a value of ours starts with a capital; a name is kept as typed.

        Raises:
            WordingError: when the catalogue has no such key, or the line lacks a value that the text needs.
        """
        if isinstance(line, str):
            return line
        words, starts_ours = self._filled(line)
        return words[:1].upper() + words[1:] if starts_ours and isinstance(line, Line) else words

    def without_amounts(self) -> "Wording":
        """The same texts with sums of money left out."""
        return Wording(self.language, today=self._today, amounts=False)

    def label(self, option: Option) -> str:
        """The words on a choice."""
        return self.text(option.label)

    def value(self, value: Value) -> str:
        """A value as it stands inside a text: text as typed, dates and numbers as people write them."""
        match value:
            case str():
                return value
            case Word():
                return self.text(value)
            case Decimal():
                if not self._amounts:
                    return "…"
                from babel.numbers import format_decimal  # noqa: PLC0415 - Babel is slow to import

                return format_decimal(value, locale=self._locale)
            case int():
                return str(value)
            case Span():
                return self._span(value)
            case date():
                return self._day(value)
            case tuple():
                return self._list(self.text(item) for item in value)
            case _:
                assert_never(value)

    @property
    def _locale(self) -> "Locale":
        return _locale(self.language)

    def _filled(self, line: Line | Word) -> tuple[str, bool]:
        """The words, and whether their first letter is ours to capitalise (not a person's)."""
        if not line.values:
            whole = self._texts.get(line.key)
            if isinstance(whole, Template) and len(whole.pieces) == 1 and whole.pieces[0][1] is None:
                return whole.pieces[0][0], True
        values = dict(line.values)
        pieces: list[str] = []
        starts_ours = True
        for literal, name in self._template(line.key, values).pieces:
            pieces.append(literal)
            if name is None:
                continue
            if name not in values:
                raise WordingError(f"{line.key} ({self.language}) needs a value for {name}")
            value = values[name]
            if isinstance(value, Word):
                words, ours = self._filled(value)
            else:
                words, ours = self.value(value), not isinstance(value, str | tuple)
            if not any(pieces):
                starts_ours = ours
            pieces.append(words)
        return "".join(pieces), starts_ours

    def _template(self, key: str, values: Mapping[str, Value]) -> Template:
        text = self._texts.get(key)
        if text is None:
            raise WordingError(f"{key} has no text in {self.language}")
        if isinstance(text, Template):
            return text
        n = values.get("n")
        if not isinstance(n, int):
            raise WordingError(f"{key} ({self.language}) needs a whole number for n")
        return text.forms.get(self._locale.plural_form(n), text.forms["other"])

    def _list(self, items: Iterable[str]) -> str:
        from babel.lists import format_list  # noqa: PLC0415 - Babel is slow to import

        return format_list(tuple(items), locale=self._locale)

    def _year(self, day: date) -> str:
        """The year with a space before it, or nothing where nobody would take it for another year's day."""
        if self._today is None or day.year == self._today.year:
            return ""
        return f" {day.year}" if abs(day - self._today) > _CLEAR_WITHOUT_YEAR else ""

    def _format(self, day: date, pattern: str) -> str:
        return _formatted(day, pattern, self.language)

    def _day(self, day: date) -> str:
        return self._format(day, "EEE d MMMM") + self._year(day)

    def _span(self, span: Span) -> str:
        first, last = span.first, span.last
        if first == last:
            return self._day(first)
        if _is_month(first, last):
            return self._format(first, "MMMM") + self._year(last)
        if _is_quarter(first, last):
            return f"Q{first.month // 3 + 1}{self._year(last)}"
        if first.weekday() == 0 and last - first in {_FRIDAY, _SUNDAY}:
            return f"week {first.isocalendar().week} ({self._from_to(first, last)})"
        return self._from_to(first, last)

    def _from_to(self, first: date, last: date) -> str:
        end = self._format(last, "d MMMM") + self._year(last)
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{end}"
        return f"{self._format(first, 'd MMMM')}{self._year(first)} – {end}"


@cache
def _locale(language: Language) -> "Locale":
    from babel import Locale  # noqa: PLC0415 - Babel is slow to import

    return Locale.parse(_LOCALE[language])


@lru_cache(1024)
def _formatted(day: date, pattern: str, language: Language) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - Babel is slow to import

    return format_date(day, pattern, locale=_locale(language))


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _is_month(first: date, last: date) -> bool:
    return first.day == 1 and (first.year, first.month) == (last.year, last.month) and _ends_month(last)


def _is_quarter(first: date, last: date) -> bool:
    starts = first.day == 1 and first.month in {1, 4, 7, 10}
    return starts and (last.year, last.month) == (first.year, first.month + 2) and _ends_month(last)
