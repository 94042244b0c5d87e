"""Words that are nobody at the customer, whatever room took them for somebody: a place, a day, what somebody has, who lends."""

from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.word_kinds import is_bare_time, is_sentence, tells_the_past

_PLACES: Final = frozenset(
    "daar hier ginder ginds er overal nergens elders there here everywhere nowhere somewhere over over-there ergens binnen buiten".split()
)
# What somebody has or gives, and who it is asked for by a word of the coach's own.
_THINGS: Final = frozenset(
    """sway say voice vote stem inspraak invloed influence budget geld money prijs price offerte quote korting discount planning akkoord approval handtekening
    signature beslissing decision beslisser beslissers decider decision-maker toestemming permission permissie feedback terugkoppeling nieuws news antwoord answer alleen alone samen together
    naam namen name names meer more rest fan majority meerderheid""".split()
)
_SMALL: Final = frozenset(
    "a an the de het een t 't some any no geen veel lot of much hun their our onze his her zijn haar wat iets over".split()
)
# Who lends the money has no seat at the table of whoever buys.
_LENDERS: Final = later(
    r"(?:(?:de|the|hun|their|zijn|his|her|haar|our|a|een) )?(?:bank|kbc|ing|rabo(?:bank)?|belfius|argenta|abn(?: amro)?|bnp(?: paribas)?(?: fortis)?|credit union|lender|leasemaatschappij|leasing(?: company)?|lloyds|barclays|hsbc|natwest|kredietverstrekker)"
)
PUTS_RIGHT: Final = frozenset(
    "wrong undo add remove delete scrap schrap schrappen haal verwijder fout verkeerd oeps oops sorry toevoegen ongedaan weg nope nah nee neen correctie correction".split()
)
"""What puts something right or orders something, and is nobody's name."""
# Who is called so stands against us.
_RIVALS: Final = frozenset(
    "concurrent concurrentie rivaal rival competitor competition concullega incumbent".split()
)
_LONGEST: Final = 6
_LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")


_A_NAME_TOO: Final[dict[Language, tuple[str, ...]]] = {"nl": ("jan",), "en": ("erin",)}


def is_nobody(called: str, language: Language, *, lenders: bool = False) -> bool:
    """Whether a few words that stand for a name or a role name nobody who works there; `lenders` may be somebody all the same."""
    said = utterance(called)
    words = [word for word in said.words if word not in _SMALL]
    if not words:
        return True
    if said.words[0] in pronouns.SPELT_IN_ONE or words[0] in _RIVALS:
        return True
    if {*words} <= _PLACES | _THINGS | PUTS_RIGHT | pronouns.ANYBODY:
        return True
    if len(said.words) > _LONGEST or (not lenders and _LENDERS.fullmatch(said.fold.strip(" .!"))):
        return True
    if said.text.islower() and is_bare_time(said, language) and said.words != _A_NAME_TOO[language]:
        # "Dan" is somebody, "dan" is then; "jan" was told apart from the month by what stands beside it, "erin" is Dutch.
        return True
    if len(said.words) > 1 and said.text.islower() and tells_the_past(said, language, bare=True):
        # "The rfp moved": what happened with something.
        return True
    # "Bel maandag": something to do on a day.
    return (
        len(said.words) > 1
        and said.text.islower()
        and any(is_sentence(said.words[0], one) for one in _LANGUAGES)
        and is_bare_time(utterance(" ".join(said.words[1:])), language)
    )
