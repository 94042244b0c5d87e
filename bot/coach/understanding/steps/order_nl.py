"""Dutch marks of order between steps: what comes after, before, first, or instead of what was said. Lists only: no rules."""

# Words that put what follows after what was said before.
THEN = (
    "zo ja", "zo ja dan", "zoja", "en zo ja", "en zo ja dan", "en straks", "en straks nog", "straks nog", "en later", "en later nog", "later nog", "na hen", "na hem", "na haar", "na hun", "na die", "dan daarna",
    "dan", "en dan", "en dan pas", "dan pas", "pas dan", "en dan nog", "daarna", "en daarna", "daarna pas", "vervolgens",
    "en vervolgens", "hierna", "waarna", "en toen", "toen", "tot slot", "en tot slot", *(f"{it}eindigt met" for it in ("", "het ", "t ", "'t ", "dat ", "en ", "en het ", "en dat ")), "ten slotte", "en ten slotte",
    "tenslotte", "en tenslotte", "uiteindelijk", "en uiteindelijk", "als laatste", "en als laatste", "op het laatst",
    "op t eind", "op t einde", "op het einde", "aan t eind", "helemaal op het eind", "helemaal aan het eind", "in de laatste fase",
    "aan het eind", "aan het einde", "op het eind", "gevolgd door", "met daarna", "met tot slot", "met vervolgens",
    "als dat klaar is", "als dat rond is", "als dat gebeurd is", "als dat is gebeurd", "als dat akkoord is",
    "als dat gelukt is", "als dat goed is", "als dat lukt", "als dat mag", "als dat bevalt", "als dat werkt", "als dat goed gaat", "als het bevalt", "als iedereen akkoord is",
    "daar achteraan", "daarachteraan", "weer daarna", "en weer daarna", "daarop", "dan nog", "als laatste stap", "en als laatste stap",
    "als klap op de vuurpijl", "finaal", "en finaal", "als het goed is", "en als het goed is", "als 't goed is", "en als 't goed is",
    "als t goed is", "en als t goed is", "als alles goed is", "en als alles goed is", "als dat ok is", "en als dat ok is", "als het ok is", "en als het ok is", "en dan uiteindelijk", "dan uiteindelijk", "en dan tot slot", "en daarop", "ten tweede",
    "ten derde", "ten vierde", "als tweede", "als derde", "en als tweede", "en als derde", "na afloop", "en na afloop",
    "daarboven", "en daarboven", "daarboven zit", "en daarboven zit", "en daarboven zit nog", "aansluitend", "en aansluitend", "meteen daarna", "en meteen daarna",
    "direct daarna", "en direct daarna", "daar bovenop", "en daar bovenop", "last but not least", "en last but not least", "vandaar naar", "en vandaar naar", "van daaruit", "en van daaruit", "van daar", "en van daar",
    "parallel daaraan", "en parallel daaraan", "en parallel", "en tegelijk", "en tegelijkertijd", "tegelijkertijd", "ondertussen", "en ondertussen", "en intussen",
    "die dan", "die daarna", "die vervolgens", "die dan weer", "en die dan", "en die vervolgens", "en die daarna",
    "nu dus alleen nog", "dus alleen nog", "nu is het alleen nog", "dus nu nog", "en pas daarna", "pas daarna", "en pas dan", "wat leidt tot", "om vervolgens", "en om vervolgens", "en dan weer",
)  # fmt: skip


THEN_GUARDED: tuple[str, ...] = ()


# Who said "the first is …" counts on from it.
COUNTED_ON = (
    *(
        f"{joined}de {which}{tail}"
        for joined in ("", "en ")
        for which in ("tweede", "derde", "vierde", "vijfde", "laatste")
        for tail in ("", " is", " dat", " is dat", " stap is", " stap is dat", " stap", " is de", " is het")
    ),
)


SO = ("dus", "vandaar dat", "vandaar")


ASIDES = (
    "zo nee",
    "zo niet",
    "want",
    "en tot die tijd",
    "omdat",
    "aangezien",
    "dat duurt",
    "die duurt",
    "wat duurt",
    "wat meestal",
    "wat altijd",
    "dat kan lang",
    "wat vaak",
)


FIRST = (
    *(f"{it} {begins}{all_of_it} {at}" for it in ("alles", "het", "t", "'t", "dat") for begins in ("begint", "start") for all_of_it in ("", " allemaal", " altijd", " natuurlijk", " gewoon") for at in ("bij", "met")),
    "begint bij", "start bij",
    "eerst", "als eerste", "als allereerste", "ten eerste", "om te beginnen", "het begint met", "begint met", "dat begint met",
    "het start met", "start met", "begin is", "eerst nog", "eerst even", "allereerst", "in eerste instantie",
    "ze beginnen met", "zij beginnen met", "beginnen ze met",
)  # fmt: skip


COUNTED = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", *"12345678")


# They hold a word that marks an order elsewhere.
NO_LINKS = ("tot dan", "altijd maar", "ook maar", "zomaar", "doen maar", "doet maar", "doe maar", "zeggen maar", "alleen maar", "gewoon maar", "nog maar", "zoals dan", "meer dan", "minder dan", "anders dan", "dan ook",
    "of dan", "alleen dan", "als dan", "zo na", "na elkaar", "voor het eerst", "daar nog")  # fmt: skip


STEP_NAMES = (
    *(f"{word} {number}{tail}" for word in ("stap", "fase", "punt") for number in COUNTED for tail in (" is", "")),
    *(f"{which} {word} is" for which in ("de eerste", "de tweede", "de derde", "de vierde", "de vijfde", "de volgende", "de laatste", "volgende", "eerste", "tweede", "derde", "laatste", "de 1e", "de 2e")
      for word in ("stap", "fase")),
    *(f"{which} is{that}" for which in ("de eerste stap", "eerste stap", "de eerste", "stap een", "stap 1") for that in ("", " dat")),
)  # fmt: skip


# What follows comes before what was just said.
BEFORE = (
    "daartussen", "en daartussen", "daartussenin", "en daartussenin", "daar tussenin", "en daar tussenin", "tussendoor", "en tussendoor", "tussenin", "daartussen zit", "daartussen komt", "daartussenin zit",
    "vooraf", "daaraan vooraf", "helemaal aan het begin", "en helemaal aan het begin", "helemaal vooraan", "en helemaal vooraan",
    "voor hem", "voor haar", "voor hen", "en voor hem", "en voor haar", "en voor hen",
    "daar gaat", "en daar gaat", "maar daar gaat", "en daarvoor nog", "daar weer voor", "en daar weer voor", "en daar nog voor", "daar nog voor",
    "wel eerst", "maar dan eerst", "maar dan moet eerst", "voorafgaand daaraan", "daaraan voorafgaand", "voorafgaand", "en voorafgaand", "maar voorafgaand", "vlak daarvoor", "net daarvoor",
    *(f"{opening}{before} {what}" for opening in ("", "maar ", "en ") for before in ("voordat", "voor", "eer", "vooraleer") for what in ("dat kan", "dat mag", "dat gaat", "da kan", "da mag")),
    "voor dat gebeurt", "voordat dat gebeurt", "voordat het zover is", "en nog daarvoor", "maar nog daarvoor", "nog daarvoor",
    "daarvoor", "maar daarvoor", "en daarvoor", "daar voor", "maar daar voor", "maar eerst", "maar wel eerst",
    "maar eerst nog", "maar eerst moet", "hiervoor", "maar hiervoor", "voor die tijd", "maar voor die tijd",
    "voor het zover is", "maar voor het zover is", "maar vooraf", "en vooraf", "o ja daarvoor", "oja daarvoor",
    "oh ja daarvoor", "maar dan wel eerst",
)  # fmt: skip


# What follows replaces what was just said; the single words count only right after a pause.
FIXES = (
    "nee wacht", "nee wacht even", "wacht nee", "wacht even", "oh nee", "o nee", "of nee", "eh nee", "uh nee", "nee sorry",
    "sorry nee", "oh wacht", "o wacht", "nee hoor", "nee toch niet", "ik bedoel", "of beter gezegd", "beter gezegd",
    "correctie", "foutje", "nee eerst", "alhoewel nee", "hoewel nee", "of eigenlijk",
)  # fmt: skip


FIX_AFTER_PAUSE = ("nee", "wacht", "sorry", "niet helemaal")


# A clause that these open tells of something over before the rest happens.
SINCE = (
    "maar pas als",
    "maar pas nadat",
    "maar pas wanneer",
    "maar alleen als",
    "mits",
    "op voorwaarde dat",
    "niet voordat",
    "maar niet voordat",
    "niet eerder dan nadat",
    "niet eerder dan",
    "nadat",
    "zodra",
    "pas als",
    "pas nadat",
    "pas wanneer",
    "alleen als",
    "wanneer",
    "van zodra",
    "eens dat",
    "ne keer dat",
    "eenmaal dat",
    "zo gauw",
    "zogauw",
)


SINCE_AT_START = ("als", "indien", "ne keer", "nekeer", "eenmaal")


SINCE_NOUN = ("na", "pas na", "bij")


BARRING = ("tot", "totdat", "zonder", "tenzij", "zolang")


UNTIL = (
    "voor er",
    "voor ze",
    "voor zij",
    "voor hij",
    "voor ie",
    "voordat",
    "alvorens",
    "vooraleer",
    "voor de",
    "voor het",
    "voor die",
    "voor dat",
)


BUT = ("maar", "alleen", "echter")


PURPOSE = ("zodat", "opdat")
