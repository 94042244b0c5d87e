"""Deals at each question of a first talk, and deals opened by what was told in a first message."""

from bot.app import policy
from bot.coach.understanding.text import Language
from tests.coach.rooms import open_question
from tests.support.core_chat import CoreChat

EN = (
    "Delmont Logistics, scanners",
    "ops mgr Pete does a pilot, IT (Sanjay) checks the wifi, cfo Linda approves",
)
NL = ("Wolters, nieuwe heftrucks", "magazijnchef Henk kijkt, dan bespreekt het MT het, directeur tekent")
TO: dict[Language, dict[str, tuple[str, ...]]] = {
    "en": {
        "budget": (*EN, "yes"),
        "position": (*EN, "yes", "the budgets there"),
        "differ": (*EN, "yes", "the budgets there", "1"),
        "next_step": (*EN, "yes", "the budgets there", "1", "no"),
        "action": (*EN, "yes", "the budgets there", "1", "no", "pete finishes the pilot on 16 march"),
    },
    "nl": {
        "budget": (*NL, "ja"),
        "position": (*NL, "ja", "budget is er"),
        "differ": (*NL, "ja", "budget is er", "1"),
        "next_step": (*NL, "ja", "budget is er", "1", "nee"),
        "action": (*NL, "ja", "budget is er", "1", "nee", "henk kijkt er 16 maart naar"),
    },
}
TO["en"] |= {"final_yes": EN, "rivals": (*TO["en"]["action"], "send him our spec sheet")}
TO["nl"] |= {"final_yes": NL, "rivals": (*TO["nl"]["action"], "folder sturen")}
TO["en"]["next_call"] = (*TO["en"]["rivals"], "zebra")
TO["nl"]["next_call"] = (*TO["nl"]["rivals"], "Jungheinrich")


def at(language: Language, question: str) -> CoreChat:
    chat = CoreChat(language, policy=policy())
    for text in TO[language][question]:
        chat.say(text)
    assert open_question(chat) == question
    return chat


def opened(language: Language, *said: str) -> CoreChat:
    chat = CoreChat(language, policy=policy())
    for text in said:
        chat.say(text)
    return chat
