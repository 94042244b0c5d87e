"""Slash commands in the terminal."""

import pytest

from bot.coach.inputs import Command
from bot.entrances import LanguageUnclear, NotKnown, Quit, Typed, read_command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/coach", Command("open")),
        ("/coach  Acme NV ", Command("open", "Acme NV")),
        ("/COACH acme", Command("open", "acme")),
        ("/coach privacy", Command("privacy")),
        ("/coach Export Holland", Command("open", "Export Holland")),
        ("/coach quit", Command("open", "quit")),
        ("/coach language en", Command("language", "en")),
        ("/help", Command("help")),
        ("/deals", Command("deals")),
        ("/samenvatting", Command("summary")),
        ("/privacy", Command("privacy")),
        ("/export", Command("export")),
        ("/stop", Command("stop")),
        ("/language en", Command("language", "en")),
        ("/taal Nederlands", Command("language", "nl")),
        ("/language", LanguageUnclear()),
        ("/language fr", LanguageUnclear()),
        ("/settings", Command("settings")),
        ("/instellingen", Command("settings")),
        ("/coach settings", Command("settings")),
        ("/coach Settings Group", Command("open", "Settings Group")),
        ("/coach pause until Monday", Command("pause", "until Monday")),
        ("/coach pause", Command("pause")),
        ("/pauze t/m 14 mei", Command("pause", "t/m 14 mei")),
        ("/coach resume", Command("resume")),
        ("/hervat", Command("resume")),
        ("/coach prep Acme NV", Command("prep", "Acme NV")),
        ("/coach prep", Command("prep")),
        ("/prep acme", Command("prep", "acme")),
        ("/coach Prepress Group", Command("open", "Prepress Group")),
        ("/coach exprot", NotKnown("exprot")),
        ("/coach Hlep", NotKnown("Hlep")),
        ("/coach instelling", NotKnown("instelling")),
        ("/coach version", NotKnown("version")),
        ("/coach erase", Command("privacy")),
        ("/coach wis alles van mij", Command("privacy")),
        ("/coach Wis Bouw", Command("open", "Wis Bouw")),
        ("/coach deals acme", Command("deals")),
        ("/coach help me", Command("help")),
        ("/coach ?", Command("help")),
        ("/coach taal", LanguageUnclear()),
        ("/coach language fr", LanguageUnclear()),
        ("/coach Taal Advies", Command("open", "Taal Advies")),
        ("/coach Exportbureau", Command("open", "Exportbureau")),
        ("/coach Hema", Command("open", "Hema")),
        ("/coach Shell", Command("open", "Shell")),
        ("/coach Stork", Command("open", "Stork")),
        ("/coach Privacy First", Command("open", "Privacy First")),
        ("/quit", Quit()),
        ("/nope at all", NotKnown("/nope")),
        ("IT test / security", None),
        ("/ 12 juni", None),
        ("12/6", None),
        ("", None),
    ],
)
def test_a_slash_command_is_read(text: str, command: Typed | None) -> None:
    assert read_command(text) == command
