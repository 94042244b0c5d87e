"""What is typed in a thread, who is mentioned, and what of somebody else's is handed to the coach."""

from tests.handlers.slack.room import ROUTE, count, in_slack, said, whispers
from tests.support.slack import Person
from tests.support.slack_room import Coach, shown

NOTES = "SELECT count(*) FROM answers WHERE question = 'note'"


async def under(found: Coach, karin: Person, ts: str, text: str) -> str:
    """What is answered to a reply in the thread of that message."""
    assert (await karin.say(text, thread=ts)).ok
    await found.settled()
    return shown(found.slack.last("U0001"))


@in_slack
async def test_a_reply_under_the_open_question_answers_it(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    answered = await under(found, karin, found.slack.last("U0001").ts, "de CEO")
    assert "CEO" in answered
    assert "budget" in answered
    assert count(found, NOTES) == 0


@in_slack
async def test_one_under_an_older_question_answers_nothing_and_is_kept(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    older = found.slack.last("U0001").ts
    await said(found, karin, "ja")
    before = count(found, "SELECT count(*) FROM fact_history")
    for text in ("de CEO", "1"):
        assert f"niet meer open. “{text}” heb ik bewaard" in await under(found, karin, older, text)
    assert count(found, "SELECT count(*) FROM fact_history") == before
    assert count(found, NOTES) == 2
    # The question of now is open as it was.
    await said(found, karin, "aangevraagd")
    assert count(found, "SELECT count(*) FROM fact_history WHERE kind = 'deal'") > 1


@in_slack
async def test_one_under_a_message_that_is_not_remembered_answers_nothing(
    found: Coach, karin: Person
) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    long_ago = found.slack.posts("U0001")[0].ts
    found.store._database.wait_for(lambda at: at.exec_driver_sql("UPDATE outbox SET external_ref = 'gone'"))
    assert "niet meer open" in await under(found, karin, long_ago, "de CEO")


@in_slack
async def test_one_under_ones_own_message_is_like_any_other(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    sent = await karin.say(ROUTE)
    await found.settled()
    assert sent.message
    assert "budget" in await under(found, karin, sent.message.ts, "ja, alleen")


@in_slack
async def test_a_reply_under_another_deals_open_question_goes_on_there(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    of_acme = found.slack.last("U0001").ts
    await karin.command("/coach Globex")
    await found.settled()
    assert "budget" in await under(found, karin, of_acme, "de CEO")
    assert count(found, NOTES) == 0


@in_slack
async def test_who_is_mentioned_is_read_by_name(found: Coach, karin: Person) -> None:
    found.slack.person("U0002", "Tom Bakker")
    await said(found, karin, "net gebeld met Acme")
    await karin.say("IT test, <@U0002> keurt het goed, CFO tekent", as_it_is=True)
    await found.settled()
    assert "Tom Bakker" in shown(found.slack.last("U0001"))
    assert count(found, "SELECT count(*) FROM buying_steps WHERE title LIKE '%Tom Bakker%'") == 1
    sent = await karin.say("de CEO, alleen")
    await found.settled()
    assert sent.message
    assert (await karin.edit(sent.message, "<@U0002>, alleen")).ok
    await found.settled()
    assert count(found, "SELECT count(*) FROM answers WHERE text LIKE '%Tom Bakker, alleen%'") == 1
    # Of whom Slack does not tell, nothing is made up.
    assert (await karin.say("<@U0404> tekent", as_it_is=True)).ok
    await found.settled()
    assert "U0404" not in shown(found.slack.last("U0001"))


@in_slack
async def test_somebody_elses_message_gives_no_orders(found: Coach, karin: Person) -> None:
    tom = found.slack.person("U0002", "Tom")
    found.slack.team.add_channel("C0001", "sales", "U0001", "U0002")
    await said(found, karin, "net gebeld met Acme")
    for order in ("stop", "ik ben op vakantie tot 14 mei"):
        theirs = (await tom.say(order, channel="C0001")).message
        assert theirs
        assert (await karin.message_shortcut("tell_the_coach", theirs)).ok
        await found.settled()
        assert "leest als een opdracht aan mij" in shown(found.slack.last("U0001"))
    assert count(found, "SELECT count(*) FROM conversations WHERE unfinished") == 1
    # Whoever does it in a channel is told where the answer is.
    view = found.slack.open_view("U0001")
    assert view is not None
    assert "privégesprek" in str(view.content)
    theirs = (await tom.say(ROUTE, channel="C0001")).message
    assert theirs
    await karin.message_shortcut("tell_the_coach", theirs)
    await found.settled()
    assert count(found, "SELECT count(*) FROM buying_steps") == 3
    mine = (await karin.say("stop", channel="C0001")).message
    assert mine
    await karin.message_shortcut("tell_the_coach", mine)
    await found.settled()
    assert "leest als een opdracht" not in shown(found.slack.last("U0001"))
    assert whispers(found) == []
