"""What leads into a sentence ("haha", "okay,", "yep,") changes nothing of what is told in it."""

import pytest

from tests.support.core_chat import CoreChat

TOLD = {
    "nl": ("de stappen zijn: demo, IT test, MT", "IT test is klaar", "ok van het MT is binnen", "het zijn er twee"),
    "en": ("the steps are: demo, IT test, board", "IT test is done", "the board okayed it", "there are two"),
}  # fmt: skip
LEADS = {"nl": ("haha ", "okay, ", "hm, ", "hey "), "en": ("lol ", "yeah ", "hmm, ", "well, ")}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_leads_into_a_sentence_tells_nothing(language: str) -> None:
    def heard(text: str) -> str:
        chat = CoreChat("nl" if language == "nl" else "en")
        for line in ("Acme", "IT test, MT, CFO", "CFO"):
            chat.say(line)
        return repr(chat.say(text))

    for told in TOLD[language]:
        assert {heard(lead + told) for lead in LEADS[language]} == {heard(told)}, told
