"""Emoji, by name or as they are drawn: a thumb up is a yes where a yes answers, and no other is anybody or anything."""

import pytest

from bot.coach.understanding.emoji import as_words
from bot.coach.understanding.text import Language
from tests.coach.rooms import ROUTE, another, open_question, walked

YES = (
    "👍",
    "👍🏽",
    ":+1:",
    ":+1::skin-tone-3:",
    ":thumbsup:",
    ":white_check_mark:",
    "✅",
    " :OK_hand: :tada: ",
    "👍👍!",
)
NO = ("👎", ":-1:", ":x:")
NOTHING = (
    ":thinking_face:",
    "🤔",
    ":tada: :rocket:",
    ":+1: :-1:",
    ":man-shrugging::skin-tone-2:",
    ":slightly_smiling_face:",
)


@pytest.mark.parametrize(
    ("text", "word"), [*((t, "ja") for t in YES), *((t, "nee") for t in NO), *((t, "ok") for t in NOTHING)]
)
def test_emoji_alone_are_a_word(text: str, word: str) -> None:
    assert as_words(text) == word


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("de CFO :+1:", "de CFO"),
        (":wave: net gebeld met Acme :tada:, mooi", "net gebeld met Acme , mooi"),
        ("om 10:30:15", "om 10:30:15"), ("IT test: dan MT: dan CFO", "IT test: dan MT: dan CFO"), ("a:b:c", "a:b:c"),
        ("top 👍", "top 👍"), ("", ""), ("?", "?"), ("1", "1"), ("::", "::"), ("€", "€"), (":)", ":)"),
    ],
)  # fmt: skip
def test_beside_words_their_names_are_left_out(text: str, left: str) -> None:
    assert as_words(text) == left


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_thumb_is_a_yes_only_where_a_yes_answers(language: Language) -> None:
    for thumb in ("👍", ":+1:"):
        named = walked("/coach Acme", ROUTE[language], language=language)
        assert open_question(named) == "final_yes"
        by_word = another(named)
        by_word.say("ja")
        named.say(thumb)
        assert (open_question(named), named.deals) == (open_question(by_word), by_word.deals)
        assert open_question(named) != "final_yes"
        asked_for_steps = walked("/coach Acme", language=language)
        before = dict(asked_for_steps.deals)
        asked_for_steps.say(thumb)
        assert (open_question(asked_for_steps), asked_for_steps.deals) == ("steps", before)


@pytest.mark.parametrize("mark", [":thinking_face:", "🤔", ":tada:"])
@pytest.mark.parametrize(
    "told", [(), (ROUTE["nl"],), (ROUTE["nl"], "ja"), (ROUTE["nl"], "ja", "er is budget")]
)
def test_any_other_is_no_answer_and_nobody(mark: str, told: tuple[str, ...]) -> None:
    chat = walked("/coach Acme", *told)
    before = (open_question(chat), dict(chat.deals))
    chat.say(mark)
    assert (open_question(chat), chat.deals) == before
