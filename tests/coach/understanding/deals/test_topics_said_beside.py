"""What a deal is about, and with whom, where something else stands between or around it."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "account", "topic"),
    [
        ("dossier zonwering voor AZ Heilig Hart", "AZ Heilig Hart", "zonwering"),
        ("spoke with Larne Ferries, they want our vests there", "Larne Ferries", "vests"),
        ("got a call about door handles from Luc, Hotel Les Ormes", "Hotel Les Ormes", "door handles"),
        ("back from Larne Hospice. nurse call system, the board is split", "Larne Hospice", "nurse call system"),
        ("renewal of the ticket system with Kirkton Ferries, Civica is in now", "Kirkton Ferries", "ticket system"),
        ("our agent in Ghana brought us to Tema Port Authority. it's tow ropes", "Tema Port Authority", "tow ropes"),
        ("Kowalski Glass, they search a new kiln", "Kowalski Glass", "new kiln"),
        ("printer lease is up at Webb, Pym and Crane LLP", "Webb, Pym and Crane", "printer lease"),
        ("Webb, Pym & Lowe Solicitors: archive scanning", "Webb, Pym & Lowe Solicitors", "archive scanning"),
        ("ticketing for Pier Eleven Funfair, Stu says they'd rather wait", "Pier Eleven Funfair", "ticketing"),
        ("met the rugby club, Ashford RFC", "Ashford RFC", None),
        # A whole name and a thing, with nothing between them.
        ("Dakota Cold Lines trailer tracking. ops is testing 4 units", "Dakota Cold Lines", "trailer tracking"),
        ("White Heron Tattoo aftercare wholesale. owner Mika decides", "White Heron Tattoo", "aftercare wholesale"),
        # How it went is nothing to buy, and who is named first may say something as well.
        ("spoke to Larne Ferries. it's great", "Larne Ferries", None),
        ("Larne says they want new vests", "Larne", "new vests"),
    ],
)  # fmt: skip
def test_what_it_is_about_and_with_whom(text: str, account: str, topic: str | None) -> None:
    reading = read_deal(utterance(text), "en", ())
    assert (reading.account, reading.topic) == (account, topic)
