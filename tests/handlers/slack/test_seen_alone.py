"""What is counted of the lines that one person alone sees: those of the outbox by its rows, the others by what caused them."""

from tests.handlers.slack.room import count, in_slack, said
from tests.handlers.slack.seen_alone import too_often
from tests.support.slack import Person, faults
from tests.support.slack_room import Coach


@in_slack
async def test_that_a_form_did_not_open_is_said_beside_the_outbox(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    await karin.open_home()
    await found.settled()
    # Slack did what it was asked for, and its answer was lost: nobody knows whether the form is there.
    found.slack.faults.script("views.open", faults.reset(effect=True))
    await karin.tap("edit:deal:0", where="home")
    await found.settled()
    seen = [whisper.text for whisper in found.slack.whispers("U0001")]
    assert seen == ["Dat lukt nu even niet. Probeer het zo nog eens."]
    assert count(found, "SELECT count(*) FROM outbox WHERE kind = 'ephemeral'") == 0
    assert not too_often(seen, {"form": 1})
    # No row of the outbox may make up for it.
    assert too_often(seen, {"message": 1}) == {"form": 1}


def test_each_line_needs_a_cause_of_its_own_kind() -> None:
    mention = "Over deals praat ik alleen in een privégesprek. Typ daar gewoon je verhaal, of gebruik /coach."
    late = "That choice belongs to an earlier question. Nothing has changed."
    unsaved = "That is not saved yet. Try again in a moment."
    seen = [late, mention, unsaved, late]
    assert not too_often(seen, {"message": 2, "mention": 1, "not saved": 1, "form": 3})
    assert too_often(seen, {"message": 4}) == {"mention": 1, "not saved": 1}
    assert too_often(seen, {"message": 1, "mention": 2, "not saved": 1}) == {"message": 1}
