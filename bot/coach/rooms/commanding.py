"""The commands that every channel has, taken in every phase."""

from typing import assert_never

from bot.coach.answers.walking import repeat
from bot.coach.deals import deal_lists, opening, settings_talk
from bot.coach.requests import prep_talk
from bot.coach.rooms import asides
from bot.coach.turn.draft import Draft
from bot.coach.turn.inputs import Command
from bot.coach.understanding.readings import IntentReading


def take(draft: Draft, command: Command) -> None:
    """Do what a command says; the open question stays open."""
    argument = command.argument.strip() if command.argument else None
    match command.name:
        case "hello":
            opening.hello(draft)
        case "open" if argument:
            opening.open_by_text(draft, argument, asked=True)
        case "open":
            opening.ask_which(draft)
        case "deals":
            deal_lists.list_deals(draft)
        case "summary":
            deal_lists.show_deal(draft)
        case "export":
            draft.say("export", person=draft.context.person.name)
            repeat(draft)
        case "prep":
            prep_talk.show(draft, argument)
        case "settings":
            settings_talk.show(draft)
        case "pause":
            settings_talk.pause(draft, argument)
        case "resume":
            settings_talk.resume(draft)
        case "help" | "privacy" | "stop":
            asides.INTENTS[command.name](draft, IntentReading(command.name, 1.0))
        case "language":
            asides.language(draft, IntentReading("language", 1.0, argument))
        case _:
            assert_never(command.name)
