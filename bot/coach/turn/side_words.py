"""What people type instead of a button that stands beside a question: other words for the same choice."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.turn.state import Pending
from bot.coach.understanding.remarks import to_be_shown
from bot.coach.understanding.text import Utterance

_CUSTOMER: Final = frozenset({
    "they said so", "they told me", "customer", "the customer", "customer said so", "said the customer", "from them", "theirs",
    "zei de klant", "dat zei de klant", "de klant", "klant", "klant zei dat", "klant zei t", "klant zei het", "zei klant", "zei ie", "zeiden zij", "zeiden ze", "zeiden ze zelf", "van hun", "van hen",
})  # fmt: skip
# "Amir told me himself", "zei ze zelf".
_SAID_BY_THEM: Final = later(
    r"(?:that'?s what )?(?:\w+ ){0,2}?(?:himself|herself|themselves|zelf)? ?(?:told me|told us|said so|said it)(?: (?:so|it|that|himself|herself|themselves))?"
    r"|(?:dat |heeft |had )?(?:zei|zeiden|gaf|gaven) (?:ze|hij|zij|ie|\w+)(?: (?:me|mij|ons))?(?: (?:zelf|aan|zelf aan))?"
    r"|(?:dat )?(?:heeft|hebben) (?:ze|hij|zij|ie|\w+)(?: me| mij| ons)?(?: zelf)? (?:gezegd|verteld|beloofd|toegezegd)"
)
_OURS: Final = frozenset({
    "my guess", "my estimate", "guess", "a guess", "just a guess", "estimate", "mine", "mijn schatting", "mijn inschatting",
    "schatting", "inschatting", "gok", "gokje", "eigen inschatting", "mijn gok",
})  # fmt: skip
_COPY: Final = frozenset(
    {
        "crm",
        "copy",
        "copy crm",
        "copy it",
        "copy for crm",
        "copy voor crm",
        "kopie voor crm",
        "voor crm",
        "kopieer",
        "kopie",
        "kopieer crm",
        "kopieren",
    }
)
_EDIT: Final = frozenset({
    "edit", "adjust", "change", "change something", "correct", "aanpassen", "pas aan", "wijzig", "wijzigen", "bewerken",
    "iets aanpassen",
})  # fmt: skip
_FINE: Final = frozenset({
    "fine", "its fine", "its fine like this", "fine like this", "thats fine", "leave it", "good as is", "goed zo", "prima zo",
    "het is goed zo", "is goed zo", "is prima", "laat maar", "laat maar zo", "laat zo", "laat het zo", "zo is het goed",
})  # fmt: skip
_RIGHT: Final = frozenset({
    "klopt", "helder", "klopt zo", "klopt helemaal", "dat klopt", "ja klopt", "ja dat klopt", "klopt wel", "ziet er goed uit", "helemaal goed", "akkoord",
    "mooi", "top", "prima", "goed", "perfect", "super", "duidelijk", "ja", "ok", "oke", "ok top", "oke top", "right", "correct", "thats right",
    "thats correct", "yes thats right", "looks good", "looks right", "looks good to me", "all good", "good", "great", "cool", "sounds good", "lovely", "yes", "okay", "agreed",
})  # fmt: skip
_DEALS: Final = frozenset({
    "deals", "mijn deals", "alle deals", "al mijn deals", "lijst", "dealslijst", "mijn lijst", "overzicht",
    "my deals", "all deals", "all my deals", "list", "list deals", "list my deals", "list all my deals", "deal list", "overview",
})  # fmt: skip


def _plain(said: Utterance) -> str:
    return said.fold.replace("'", "").strip(' .!?,;:[]()"')


def side_meant(pending: Pending | None, said: Utterance) -> str | None:
    """The choice beside the open question that these words mean, if it is offered there."""
    if pending is None:
        return None
    words = _plain(said)
    wanted: tuple[str, ...] = ()
    if words in _CUSTOMER or _SAID_BY_THEM.fullmatch(words) is not None:
        wanted = ("said:customer", "whose:customer", "source:customer")
    elif words in _OURS:
        wanted = ("said:ours", "whose:ours", "source:ours")
    elif words in _COPY:
        wanted = ("crm",)
    elif words in _EDIT:
        wanted = (
            "edit_menu",
            *(option.id for option in pending.options if option.side and option.id.startswith("edit:")),
        )
    elif words in _FINE:
        wanted = ("fine",)
    offered = {option.id for option in pending.options}
    return next((option_id for option_id in wanted if option_id in offered), None)


_WHOSE: Final = _CUSTOMER | _OURS


def says_whose(said: Utterance) -> bool:
    """Whether the words only say whose something is: an answer to no question."""
    words = _plain(said)
    return words in _WHOSE or _SAID_BY_THEM.fullmatch(words) is not None


def says_fine(said: Utterance) -> bool:
    """Whether the person wants to leave it as it is."""
    return _plain(said) in _FINE


_FINE_OR_RIGHT: Final = _FINE | _RIGHT


def says_right(said: Utterance) -> bool:
    """Whether the person only says that what is shown is right, or that they saw it."""
    return _plain(said) in _FINE_OR_RIGHT


_HAD: Final = frozenset("deals klanten customers accounts".split())
_WHICH: Final = frozenset("welke which what hoeveel many veel".split())
# "Which deals do I have with you right now?", "welke deals heb ik nu bij jou staan?": nothing else is in such a question.
_OF_LISTS: Final = _HAD | _WHICH | frozenset(
    """so ok oke dus en and how hoe open live lopende i've ive do i still have got we are there is running am working on now right again currently with you u at the go going
    moment heb ik hebben lopen er staan zijn nog nu allemaal ook alweer bij jou je liggen eigenlijk precies momenteel toch in beeld""".split()
)  # fmt: skip
_LOOSE: Final = later(r"(?:so |ok |dus |en )?wat heb ik (?:nog )?(?:open|lopen) staan")


def asks_for_deals(said: Utterance) -> bool:
    """Whether the person asks for the list of their deals."""
    plain, words = _plain(said), set(said.words)
    shown = to_be_shown.wanted(said)
    return (
        plain in _DEALS
        or (shown is not None and shown[0] == to_be_shown.DEALS)
        or _LOOSE.fullmatch(plain) is not None
        or bool(_HAD & words and _WHICH & words and words <= _OF_LISTS)
    )
