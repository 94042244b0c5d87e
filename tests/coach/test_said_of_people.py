"""Who signs, who sees it differently and who does not answer, as it is typed beside the answer or in the place of it."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.asked_at import at
from tests.coach.rooms import open_question

# -- who signs ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "she decides, nobody else"),
        ("en", "just her"),
        ("en", "its her call"),
        ("en", "she does, no one above her"),
        ("en", "yes and pete likes it"),
        ("en", "yea, he can"),
        ("nl", "hij beslist, niemand anders"),
        ("nl", "enkel hij"),
        ("nl", "alleen hij, en staan nu bij henk"),
    ],
)
def test_somebody_who_was_asked_about_signs_alone(language: Language, said: str) -> None:
    chat = at(language, "final_yes")
    before = chat.facts.final_yes
    chat.say(said)
    signer = chat.facts.final_yes
    assert before is not None
    assert signer is not None
    assert (signer.called, signer.may_alone) == (before.called, True)


@pytest.mark.parametrize(
    ("language", "said", "along"),
    [("nl", "ja en haar man Koen", "Koen"), ("en", "yes and her husband Ken", "Ken"), ("nl", "nee en de raad ook", "raad")],
)  # fmt: skip
def test_who_is_named_behind_an_and_signs_along(language: Language, said: str, along: str) -> None:
    chat = at(language, "final_yes")
    before = chat.facts.final_yes
    chat.say(said)
    signer = chat.facts.final_yes
    assert before is not None
    assert signer is not None
    assert (signer.called, signer.together_with) == (before.called, (along,))


@pytest.mark.parametrize(("language", "said", "who"), [("nl", "ja enkel de raad", "raad"), ("en", "just the board", "board"), ("nl", "Ruud natuurlijk", "Ruud"), ("en", "dave obviously, told you", "dave")])  # fmt: skip
def test_only_and_of_course_are_no_part_of_who_it_is(language: Language, said: str, who: str) -> None:
    chat = at(language, "final_yes")
    chat.say(said)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.called == who


def test_up_to_what_the_first_one_signs_is_kept_where_the_deal_is_worth_more() -> None:
    chat = at("nl", "final_yes")
    first = chat.facts.final_yes
    chat.say("tot 25k mag ze zelf, daarboven brussel. dit is 31k")
    signer = chat.facts.final_yes
    assert first is not None
    assert signer is not None
    assert (signer.called, signer.may_say_yes, chat.facts.deal.value) == ("brussel", True, 31_000)
    (low,) = [person for person in chat.facts.people if person.id == first.id]
    assert (low.limit, low.may_say_yes) == (25_000, None)


@pytest.mark.parametrize(("language", "said"), [("nl", "ja alleen hij, budget is er, 18k gereserveerd"), ("en", "yes just her, budgets there, 18k set aside")])  # fmt: skip
def test_what_is_set_aside_is_what_it_is_about(language: Language, said: str) -> None:
    chat = at(language, "final_yes")
    chat.say(said)
    assert (chat.facts.deal.budget, chat.facts.deal.value) == ("approved", 18_000)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.may_alone


@pytest.mark.parametrize("said", ["accountant's ok with it now", "sanjay is fine with it now"])
def test_who_is_fine_with_it_does_not_sign_for_that(said: str) -> None:
    chat = at("en", "next_call")
    before = chat.facts.final_yes
    chat.say(said)
    assert chat.facts.final_yes == before


def test_nobody_is_called_what_it_is_signed_on() -> None:
    chat = at("nl", "rivals")
    before = chat.facts.final_yes
    chat.say("dan kan hij vanaf z'n telefoon tekenen")
    assert chat.facts.final_yes == before


# -- who sees it differently --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "step"),
    [
        ("nl", "nee. henk belt maandag", "henk belt"),
        ("en", "no thats it. pete rings monday", "pete rings"),
        ("nl", "nee hoor. zn baas wil ook", None),
        ("en", "no they're all for it", None),
        ("en", "no. pete loves it", None),
        ("nl", "nee, henk wil graag", None),
    ],
)
def test_a_no_in_front_is_the_answer_and_the_rest_is_heard(
    language: Language, said: str, step: str | None
) -> None:
    chat = at(language, "differ")
    chat.say(said)
    assert chat.facts.deal.disagreement is False
    assert open_question(chat) != "differ"
    assert (chat.facts.next_step.what if chat.facts.next_step else None) == step


@pytest.mark.parametrize(
    ("language", "said", "who"),
    [
        ("nl", "petra dus, zei ik al. en wim twijfelt ook", {"petra", "wim"}),
        ("nl", "zn bakkersmeester vindt de oude oven nog goed genoeg", {"bakkersmeester"}),
        ("en", "the foreman is happy with what they have", {"foreman"}),
        ("en", "Nadia only looks at price, Stijn wants us", {"Nadia"}),
        ("nl", "nee. maar de chef vindt het te duur", {"chef"}),
    ],
)
def test_who_sees_it_differently(language: Language, said: str, who: set[str]) -> None:
    chat = at(language, "differ")
    chat.say(said)
    assert {person.called for person in chat.facts.people if person.differs} == who


@pytest.mark.parametrize(("language", "said"), [("en", "nurses will use it too but no vote"), ("nl", "de monteurs werken ermee maar hebben niks te zeggen")])  # fmt: skip
def test_who_has_no_say_has_no_voice_and_takes_no_step(language: Language, said: str) -> None:
    chat = at(language, "differ")
    people = chat.facts.people
    chat.say(said)
    assert (chat.facts.people, chat.facts.next_step) == (people, None)
    assert open_question(chat) == "next_step"


def test_a_pronoun_that_has_a_voice_is_whoever_was_named() -> None:
    chat = at("nl", "differ")
    chat.say("wim dus, die praat ook mee")
    assert "wim" in {person.called for person in chat.facts.people if person.has_voice}
    assert not any(person.called == "die" for person in chat.facts.people)


@pytest.mark.parametrize("said", ["nurses hate the current one", "the nurses, they hate the current one"])
def test_who_is_tired_of_what_they_have_sees_it_as_we_do(said: str) -> None:
    chat = at("en", "differ")
    chat.say(said)
    assert not any(person.differs for person in chat.facts.people)


@pytest.mark.parametrize(
    ("language", "said", "who"),
    [
        ("nl", "henk twijfelt maar heeft niks te zeggen", {"henk"}),
        ("en", "sanjay isnt keen but has no say", {"sanjay"}),
        ("nl", "de monteurs, maar die hebben niks te zeggen", {"monteurs"}),
    ],
)
def test_a_view_without_a_say_is_a_view_and_the_say_nobody(
    language: Language, said: str, who: set[str]
) -> None:
    chat = at(language, "differ")
    chat.say(said)
    assert {person.name or person.role for person in chat.facts.people if person.differs} == who


def test_who_says_little_may_still_differ() -> None:
    chat = at("en", "differ")
    chat.say("could be sanjay but he didnt say much in the call")
    assert {person.name for person in chat.facts.people if person.differs} == {"sanjay"}


# -- who does not answer ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "said"), [("nl", "henk neemt niet meer op"), ("en", "pete isnt answering")])  # fmt: skip
def test_who_does_not_answer_takes_no_step_and_is_not_gone(language: Language, said: str) -> None:
    chat = at(language, "next_step")
    people = chat.facts.people
    chat.say(said)
    assert (chat.facts.next_step, chat.facts.people) == (None, people)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "pete's on holiday till monday"),
        ("en", "pete is on leave until 7 december"),
        ("nl", "henk is ziek tot maandag"),
        ("nl", "henk zit met verlof tot 14 dec"),
    ],
)
def test_until_when_somebody_is_away_is_no_day_of_what_they_do(language: Language, said: str) -> None:
    chat = at(language, "next_call")
    before = chat.facts.next_step
    chat.say(said)
    assert chat.facts.next_step == before


def test_what_is_put_on_hold_for_silence_may_be_on_hold() -> None:
    chat = at("en", "position")
    chat.say("theyve gone quiet, put it on hold")
    assert open_question(chat) == "ending"
