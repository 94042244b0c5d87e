"""What is a role is told in one list: who has one is known in every reader, and what stands beside a role is nobody's."""

import pytest

from bot.coach.understanding.lexicon import roles, roles_en, roles_nl
from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.steps.words import takes_part
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_read_as_role, is_role, is_role_in_any, is_somebodys

_NEW: dict[Language, str] = {
    "nl": """raadsgriffier|vergunningverlener|timmerman|dakdekker|landmeter|mondhygiënist|ergotherapeut|anesthesioloog|procesoperator
    |banketbakker|vrachtwagenchauffeur|douanedeclarant|leerplichtambtenaar|melkveehouder|hoefsmid|boswachter|kassier""",
    "en": """roofer|bricklayer|scaffolder|podiatrist|radiographer|sonographer|food technologist|bartender|storeman|shepherd|arborist
    |forester|groundsman|freight forwarder|barrister|linesman""",
}


def _roles() -> list[tuple[Language, str]]:
    return [(language, role.strip()) for language, listed in _NEW.items() for role in listed.split("|")]


@pytest.mark.parametrize(("language", "role"), _roles())
def test_a_role_is_known_as_one_wherever_it_is_asked(language: Language, role: str) -> None:
    """What is told of a role as of a person, as a step's doer and as a word is the same."""
    assert is_role(utterance(role), language)
    assert is_role_in_any(utterance(role))
    assert takes_part(utterance(role).words[-1])


@pytest.mark.parametrize(("language", "told"), [("nl", "de dakdekker tekent"), ("en", "the roofer signs")])
def test_whoever_has_a_new_role_is_read_as_somebody(language: Language, told: str) -> None:
    """Who signs by their trade is somebody, and no word of the sentence."""
    assert [one.role for one in read_names(utterance(told), language)] == [told.split()[1]]


@pytest.mark.parametrize("source", [roles_nl, roles_en])
def test_no_word_is_listed_as_two_things(source: object) -> None:
    """A word has one place in the list of its language, so that whoever changes it changes it once."""
    people = [word for listed in getattr(source, "PEOPLE").values() for word in listed.split()]  # noqa: B009
    beside = getattr(source, "BESIDE").split()  # noqa: B009
    assert len(people) == len({*people})
    assert {*people}.isdisjoint(beside)


def test_what_is_a_verb_as_well_is_no_role_by_itself() -> None:
    """ "Claims" may be what somebody does: only the readers that look at what stands beside it take it for people."""
    assert "claims" in roles.DEPARTMENTS
    assert lexicon("en").kinds.get("claims") is not Kind.ROLE


def test_a_role_that_somebody_has_is_told_from_that_of_a_house() -> None:
    """A controller is somebody; an agency is none."""
    assert is_somebodys("controller")
    assert not is_somebodys("recruitment agency")


def test_a_role_with_a_name_is_not_only_a_role() -> None:
    """ "Director" is one, and "director Jan Hulshof" is a person."""
    assert is_read_as_role(utterance("the director"), "en")
    assert not is_read_as_role(utterance("director Jan Hulshof"), "en")
