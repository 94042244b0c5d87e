"""News beside a route that stands: it ticks, dates and adds, and takes nothing off."""

from datetime import date, datetime

from bot.app import policy
from bot.coach.showing.describing import checklist
from bot.coach.understanding.text import Language
from tests.coach.rooms import keys, open_question
from tests.support.core_chat import CoreChat

NOW = datetime.fromisoformat("2026-11-28T12:00:00+01:00")


def chat_with(language: Language, *told: str) -> CoreChat:
    chat = CoreChat(language, NOW, policy=policy())
    for text in told:
        chat.say(text)
    return chat


BRACKWELL = (
    "hiya just off a call with Brackwell Dairies, they want two new pasteurisers. tom in engineering writes the spec next week",
    "spec, then 2 quotes, then Helen the MD signs",
    "alone",
    "approved",
    "tom and helen",
    "spec. tom's on it now",
    "nobody really",
    "ring him thurs to help with the spec. also theyre talking to Tetra Pak",
)


def test_news_of_several_steps_is_no_list_of_them() -> None:
    chat = chat_with("en", *BRACKWELL)
    ids = {step.title: step.id for step in chat.facts.steps}
    chat.now = datetime.fromisoformat("2026-12-09T09:00:00+01:00")
    chat.say(
        "Brackwell - spec's done, slipped 2 quotes to after xmas, helen wants to see a demo at another site first"
    )
    assert [(step.title, step.status == "done") for step in chat.facts.steps] == [
        ("spec", True),
        ("demo at another site", False),
        ("2 quotes", False),
        ("Helen the MD signs", False),
    ]
    assert ids.items() <= {step.title: step.id for step in chat.facts.steps}.items()
    assert chat.facts.steps[2].first == date(2027, 1, 4)
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.what == "demo at another site"
    assert chat.facts.action is not None
    assert not chat.facts.action.done


def test_what_stands_behind_a_no_is_carried_out() -> None:
    chat = chat_with("en", *BRACKWELL)
    chat.now = datetime.fromisoformat("2026-12-09T09:00:00+01:00")
    chat.say("Brackwell - helen wants to see a demo at another site first")
    before = [step.title for step in chat.facts.steps]
    said = chat.say("no thats wrong, helen still signs at the end. demo comes after the quotes")
    assert "q.edit.ask" not in keys(said)
    assert [step.title for step in chat.facts.steps] != before
    assert chat.facts.steps[-1].title == "Helen the MD signs"
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.name == "Helen"


STROOP = (
    "gesprek gehad met Stroop Bakkerijen over een nieuwe inpaklijn",
    "demo, dan proefdraai, dan tekent directeur Ilse Stroop",
    "ja alleen",
    "budget is 340k",
    "harm wessels",
)


def test_what_is_said_of_what_is_kept_is_no_place() -> None:
    for told in (
        "die concurrent staat er nu 2x in, haal 'kijken naar verpak-tec' eruit",
        "die concurrent staat er nu 2x in",
    ):
        chat = chat_with("nl", *STROOP)
        assert open_question(chat) == "position"
        chat.say(told)
        assert chat.facts.position is None


def test_at_the_very_beginning_is_not_begun() -> None:
    for told in (
        "nee dat klopt niet, ze staan nog helemaal aan het begin, demo moet nog",
        "ze staan nog helemaal aan het begin",
    ):
        chat = chat_with("nl", *STROOP)
        assert "ack.not_begun" in keys(chat.say(told))
        assert chat.facts.position is not None
        assert chat.facts.position.step_id is None


HEUVELRAND = (
    "nieuwe klant, zorggroep heuvelrand wil 40 tilliften. budget staat in de begroting 2027, 85 mille",
    "eerst proef op locatie de linde, dan voorstel, dan tekent de raad van bestuur",
    "proef is 14 dec, ergotherapeut miranda doet dat",
)


def test_who_does_a_step_is_no_signer_and_nobody_is_at_a_step_of_a_later_day() -> None:
    chat = chat_with("nl", *HEUVELRAND)
    assert open_question(chat) == "final_yes"
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.role == "raad van bestuur"
    assert "miranda" in {person.name for person in chat.facts.people}
    chat.say("alleen")
    chat.say("nee miranda tekent niet, die doet de proef. rvb tekent")
    assert chat.facts.final_yes.role == "raad van bestuur"
    assert chat.facts.position is None


def test_who_does_a_step_told_beside_its_day_is_no_signer() -> None:
    chat = chat_with(
        "en",
        "new: Halden Foods wants a bottle line overhaul",
        "trial run, then finance, then the board signs",
        "trial is dec 14, Phil does it",
    )
    assert open_question(chat) == "final_yes"
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.role == "board"


def test_a_step_that_was_taken_off_is_shown_no_more() -> None:
    chat = chat_with("nl", *STROOP)
    chat.say("haal proefdraai uit de stappen")
    assert "proefdraai" not in [item.title for item in checklist(chat.facts, "nl").items]


def test_ours_of_what_several_make_is_our_own_move() -> None:
    chat = chat_with(
        "en",
        "talked to Denise at Pinecrest Senior Living, nurse call system. she has to get 3 quotes",
        "quotes, then her regional VP looks at it, then corporate in dallas approves",
        "no idea",
        "shes getting the quotes now, ours goes in friday",
    )
    assert chat.facts.next_step is None or chat.facts.next_step.first is None
    assert chat.facts.action is not None
    assert chat.facts.action.due_on == date(2026, 12, 4)


def test_a_move_of_ours_behind_oja_is_ours() -> None:
    chat = chat_with(
        "nl",
        "andere klant: zuivel veldhoeve, yoghurt bekers. ruud sanders belde, wil offerte voor vrijdag",
        "offerte, dan tekent de eigenaar",
        "oja ik moet die offerte dus vrijdag sturen",
    )
    assert chat.facts.next_step is None
    assert chat.facts.action is not None
    assert (chat.facts.action.what, chat.facts.action.due_on) == ("die offerte sturen", date(2026, 12, 4))
