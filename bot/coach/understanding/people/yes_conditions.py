"""Who holds the yes because all hangs on what they want: "if Casey wants it, it happens", "nothing moves until Pete agrees"."""

import re
from typing import Final

from bot.coach.understanding.people.yes_weighing import Claim, Heard
from bot.coach.understanding.people.yes_words import NOT_WHO
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import SOMEBODY, WHO, Clause

_LIKES: Final = r"(?:wants|likes|loves|fancies|agrees|nods|approves|wil|wilt|goedvindt|vindt|ziet|knikt|says (?:yes|so|go|ok)|is (?:happy|in|on board|for|ok|okay|fine|convinced|keen|om|voor|overtuigd|enthousiast|akkoord)|'s (?:happy|in|on board|for|ok|okay|fine|convinced|keen)|akkoord is|ja zegt|zegt ja|zitten|zegt (?:dat )?(?:het|t) (?:mag|goed is))"
_LIKED: Final = rf" (?:en |and |maar |but |want |dus |so )?(?:als|if|when|once|zodra|wanneer|as soon as) (?P<who>{WHO}) (?:{NOT_WHO}(?!(?:niet|not|doesnt|isnt|no|nee|geen|wont) )\S+ ){{0,3}}?{_LIKES} (?:{NOT_WHO}\S+ ){{0,3}}?"
_HAPPENS: Final = r"(?:dan |then )?(?:(?:it|that|this) (?:happens|goes ahead|goes through|gets done|gets signed|will happen|is done|is on)|itll happen|its (?:done|on|happening|a go|a deal|ours|a done deal|in the bag)|done deal|weare (?:in|good|done|away|sorted)|we have a deal|komt (?:het|t|dat) er(?: ook| gewoon)?|gebeurt (?:het|t|dat)|gaat (?:het|t|dat) door|is (?:het|t|dat) (?:rond|klaar|geregeld|beklonken|gepiept|geklonken|van ons)|hebben we (?:een deal|m|hem)|zijn we (?:er|binnen|klaar)) "
_IF_LIKED: Final = re.compile(_LIKED)
_IT_HAPPENS: Final = re.compile(f" {_HAPPENS}")
_LIKED_SO_DONE: Final = re.compile(f"{_LIKED}{_HAPPENS}")
_NOTHING: Final = r"(?:(?:nothing|niks|niets|nix|geen handtekening|no signature|geen deal|no deal) (?:\S+ ){0,4}?|(?:gebeurt|komt|gaat|wordt|beweegt|lukt) (?:\S+ ){0,3}?(?:niks|niets|nix|niet|geen \S+)(?: \S+)? )"
_AGAINST: Final = (
    rf"(?:zolang|as long as|while) (?P<{{0}}>{WHO}) (?:{NOT_WHO}\S+ ){{{{0,3}}}}?(?:niet|geen|not|isnt|doesnt|hasnt|aint|wont|nee|no|dwarsligt|tegen|against|twijfelt)"
    rf"|(?:unless|until|till|tot|before|tenzij|totdat|voordat|voor) (?P<{{1}}>{WHO}) (?!(?:is|are|zijn) (?:back|terug))(?:{NOT_WHO}\S+ ){{{{0,3}}}}?(?:wants|likes|agrees|agreed|nods|nodded|says|said|approves|approved|signs|signed|okays|ok|okay|happy|sold|in|convinced|wil|ziet|zegt|goedvindt|knikt|akkoord|tekent|tekende|ja|yes|om|overtuigd|tevreden|wou|gelooft|believes)"
)
_BLOCKED: Final = re.compile(
    rf" {_NOTHING}(?:\S+ ){{0,2}}?(?:{_AGAINST.format('a', 'b')})"
    rf"|^ (?:want |because |maar |but )?(?:{_AGAINST.format('c', 'd')})(?: \S+){{0,3}}? {_NOTHING}"
)
_OPENING: Final = frozenset(
    "als if when once zodra wanneer as zolang as while unless until till tot before tenzij totdat voordat".split()
)


class Conditions:
    """Reads the clauses of one scene for on whose wish all hangs; whom it finds goes to `heard`."""

    def __init__(self, scene: Scene, heard: Heard) -> None:
        self._scene = scene
        self._heard = heard
        # Whether a condition may be told at all.
        self.may: Final = not _OPENING.isdisjoint(scene.marks)

    def read(self, place: int, clause: Clause) -> bool:
        """Whether a clause is read whole here."""
        if SOMEBODY.search(clause.signs) is None:
            return False
        blocked = _BLOCKED.search(clause.signs)
        if blocked:
            return self._claim(next(group for group in blocked.groups() if group), place)
        at_once = _LIKED_SO_DONE.match(clause.signs)
        if at_once:
            return self._claim(at_once["who"], place)
        liked = _IF_LIKED.fullmatch(clause.signs)
        ahead = self._scene.clauses[place + 1 : place + 2]
        return bool(liked and ahead and _IT_HAPPENS.match(ahead[0].signs)) and self._claim(
            liked["who"] if liked else "", place
        )

    def _claim(self, sign: str, place: int) -> bool:
        who = self._scene.who(sign)
        if who.ours:
            return False
        self._heard.claims.append(Claim(who, 3, place))
        return True
