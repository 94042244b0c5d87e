"""How things stand beside a route, and what was done of it: who somebody is, whom they compare us with, that they doubt."""

import pytest

from bot.coach.understanding.steps.behind_us import is_behind_us
from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


def told(text: str, language: Language) -> list[str]:
    """The steps of a text, those that are behind them with a tick."""
    steps = read_steps(utterance(text), language).steps
    return [f"{step.title} ✓" if step.done else step.title for step in steps]


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        # Who somebody is.
        ("governors decide, chair is Mrs Okoye. current caterer is Chartwells, they're cheaper", "en", ["governors decide"]),
        ("the contact is Bob Lee. the depot manager is Ann Ray, trial, then board", "en", ["trial", "board"]),
        ("the lady at reception is called Joyce, then a tour, then the manager decides", "en", ["tour", "manager decides"]),
        ("facilities manager is Tom, head of finance is Ola", "en", []),
        ("helen pratt is the bursar", "en", []),
        ("voorzitter is mevrouw Bos. huidige leverancier is Vermaat, de raad beslist", "nl", ["raad beslist"]),
        ("de directeur heet Karel De Smet, hij wil een proef, dan de raad", "nl", ["hij wil een proef", "raad"]),
        ("Karel De Smet is de inkoper, eerst een proef, dan tekent de raad", "nl", ["proef", "raad tekent"]),
        ("t heet frituur 't Pleintje, eigenares is Nancy. dan een proef, dan tekent ze", "nl", ["proef", "ze tekent"]),
        # What it is about and what it costs.
        ("tender, site visits, MD picks. its for the effluent tanks, 220k", "en", ["tender", "site visits", "MD picks"]),
        ("test, manager, owner. budget 50k", "en", ["test", "manager", "owner"]),
        ("proef, inkoop, RvB. gaat om 40 bedden, 185.000 euro", "nl", ["proef", "inkoop", "RvB"]),
        ("quote for the tanks, for legal a form, 40k from head office", "en", ["quote for the tanks", "for legal a form", "40k from head office"]),
        # What they leave open.
        ("ze doen een proef en daarna zien ze wel", "nl", ["ze doen een proef"]),
        ("workshop, dan kijken ze verder", "nl", ["workshop"]),
        ("workshop, dan kijken ze naar de prijs", "nl", ["workshop", "ze kijken naar de prijs"]),
        ("trial, then they'll see", "en", ["trial"]),
        ("kdenk da de werfleider komt testen, dan de boekhouder", "nl", ["werfleider komt testen", "boekhouder"]),
        ("brid emails the owners, they ok it on the monthly call", "en", ["brid emails the owners", "ok it on the monthly call"]),
        # A state of a step, and whoever is the last of them, stay steps.
        ("contract is signed by the CEO", "en", ["contract is signed by the CEO"]),
        ("Directie is akkoord, dan tekent Jan", "nl", ["Directie is akkoord", "Jan tekent"]),
        ("Petra kijkt mee, Frank is de baas", "nl", ["Petra kijkt mee", "Frank is de baas"]),
        ("they run a trial, last step is the board", "en", ["run a trial", "board"]),
        # With whom they compare us, and that they doubt.
        ("heeft dus ook offerte van DAF, twijfelt tussen ons en hun. mw Smits kijkt er naar", "nl", ["mw Smits kijkt er naar"]),
        ("they've got a quote from Fraikin too, can't make up their mind. ops manager looks at it", "en", ["ops manager looks at it"]),
        ("they doubt between us and Fraikin. ops manager tests it", "en", ["ops manager tests it"]),
        ("they talk to the bank, then they make up their mind", "en", ["talk to the bank", "make up their mind"]),
        # What nobody can tell.
        ("die ambtenaren. communicatie wil iets, inkoop wil iets anders en de griffier bepaalt", "nl", ["griffier bepaalt"]),
        ("those civil servants, honestly. purchasing wants something else and the clerk decides", "en", ["clerk decides"]),
        ("inkoop wil een proef, de griffier bepaalt", "nl", ["inkoop wil een proef", "griffier bepaalt"]),
        # Another customer.
        ("ward sister tests a bed, then procurement. brook i'll do after", "en", ["ward sister tests a bed", "procurement"]),
        ("IT test, directie tekent. bakker doe ik daarna", "nl", ["IT test", "directie tekent"]),
        # Behind them, whoever did it; and who told it.
        ("survey first, we did that last week, then the owner signs", "en", ["survey ✓", "owner signs"]),
        ("told me by phone they go out to tender in january, then the board picks one", "en", ["go out to tender in january", "board picks one"]),
    ],
)  # fmt: skip
def test_only_what_they_do_is_a_step(text: str, language: Language, steps: list[str]) -> None:
    assert told(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("declan does a survey, then the board signs. survey done last thurs", "en", ["declan does a survey ✓", "board signs"]),
        ("they try 3 mattresses, colm picks, Dermot signs. trial beds went in on tues", "en", ["try 3 mattresses …", "colm picks", "Dermot signs"]),
        ("tasting, chef picks, owner pays. tasting went well on friday", "en", ["tasting ✓", "chef picks", "owner pays"]),
        ("soil test, grant, order. they did the soil test last week", "en", ["soil test ✓", "grant", "order"]),
        ("pilot then procurement then cfo. procurement said ok on friday", "en", ["pilot", "procurement ✓", "cfo"]),
        ("keuring, inkoop, contract. keuring gestart", "nl", ["keuring …", "inkoop", "contract"]),
        ("proefbed, dan inkoop, dan RvB. proefbed staat er sinds maandag", "nl", ["proefbed …", "inkoop", "RvB"]),
        ("opmeting, plan, tekenen. de opmeting hebben ze gehad", "nl", ["opmeting ✓", "plan", "tekenen"]),
        # Who was asked has done nothing yet; what comes, and what is called alike, is something else.
        ("demo, board. board has been informed", "en", ["demo", "board", "board has been informed"]),
        ("trial, legal. trial starts monday", "en", ["trial", "legal", "trial starts monday"]),
        ("trial, legal, board. trial contract signed last week", "en", ["trial", "legal", "board", "trial contract signed ✓"]),
        ("audit, OR. OR is nog niet gevraagd", "nl", ["audit", "OR"]),
    ],
)  # fmt: skip
def test_how_far_a_step_is_told_behind_the_route_is_no_step_more(
    text: str, language: Language, steps: list[str]
) -> None:
    read = read_steps(utterance(text), language).steps
    assert [f"{one.title}{' ✓' if one.done else ' …' if one.busy else ''}" for one in read] == steps


@pytest.mark.parametrize(
    ("action", "behind"),
    [
        ("demo gegeven", True),
        ("we sent the quote last week", True),
        ("ik heb ze gebeld", True),
        ("quote", False),
        ("offerte sturen", False),
        ("we have to send the quote", False),
        ("ik heb een offerte beloofd", False),
        ("call them tomorrow", False),
    ],
)
def test_what_we_did_is_nothing_to_do(action: str, *, behind: bool) -> None:
    assert is_behind_us(utterance(action)) is behind


@pytest.mark.parametrize(
    ("language", "said", "steps"),
    [
        ("nl", "Alles loopt lekker, hij reageerde heel enthousiast!", []),
        ("nl", "dat weet alleen hun inkoopafdeling, ga ik morgen navragen", []),
        (
            "nl",
            "Een pilot willen ze niet. Gewoon contract checken, dan tekenen.",
            ["contract checken", "tekenen"],
        ),
        ("nl", "De demo voor hun IT'ers moeten we nog inplannen", []),
        ("nl", "Kan je even uitleggen wat je met stappen bedoelt?", []),
        ("nl", "nog één ding over: de handtekening van Ingrid", ["handtekening van Ingrid"]),
        ("nl", "tekenen doen ze pas na de audit", ["audit", "tekenen"]),
        ("en", "depends, every deal there goes differently they say", []),
        ("en", "everything is going smoothly", []),
        ("en", "can you explain what you mean by steps?", []),
        ("en", "only one thing left really: Ingrid's signature", ["Ingrid's signature"]),
        ("en", "what they still have to do - works council advice, sign", ["works council advice", "sign"]),
    ],
)
def test_a_word_on_the_whole_and_a_heading_are_no_steps(
    language: Language, said: str, steps: list[str]
) -> None:
    assert [step.title for step in read_steps(utterance(said), language).steps] == steps
