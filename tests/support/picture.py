"""The picture in the README: a real walk, drawn as the terminal shows it. `python -m tests.support.picture` writes it."""

import re
from io import StringIO
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from bot.wording import Wording
from handlers.terminal.render import rendered
from tests.support.core_chat import CoreChat

PICTURE = Path(__file__).parents[2] / "docs" / "walk.svg"
# Only what the reader's machine has: the picture must not fetch a font.
FORMAT = re.sub(r"@font-face \{\{.*?\}\}\s*|<!--.*?-->\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
SAID = (
    "just spoke with Acme about the renewal",
    "IT tests it, management team discusses, CFO signs",
    "no, together with the director",
    "it's been requested",
    "1",
    "nobody",
    "we send the quote tomorrow",
    "Anna puts it to the management team on friday",
    "the customer said so",
    "the business case, thursday",
    "Exact, and they're with AFAS now",
)
SHOWN = frozenset({0, 1, 2, 6, 7, 10})


def drawn() -> str:
    """The picture as SVG."""
    chat = CoreChat("en")
    console = Console(
        record=True,
        width=88,
        file=StringIO(),
        force_terminal=True,
        color_system="truecolor",
        highlight=False,
        emoji=False,
    )
    for place, said in enumerate(SAID):
        messages = chat.say(said)
        if place not in SHOWN:
            continue
        console.print()
        console.print(Text(f"› {said}", style="bold green"))
        for message in messages:
            console.print()
            for part in rendered(message, Wording(message.language, today=chat.now.date())):
                console.print(part)
    return console.export_svg(title="nextstep chat", code_format=FORMAT, unique_id="walk")


if __name__ == "__main__":
    PICTURE.write_text(drawn(), "utf-8")
