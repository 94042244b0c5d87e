"""What they are before the route begins, what comes round by itself, and who acts where only "die" or a limit stands."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance
from bot.models import piece_weights


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        # What kind of house it is, and how plain.
        ("kleine drukkerij in Gent, de baas kijkt ernaar, zijn zoon rekent en dan bestellen ze", "nl", ["baas kijkt ernaar", "zijn zoon rekent", "ze bestellen"]),
        ("camping dus alles zelf. eerst bekijkt de eigenaar het, dan beslist hij", "nl", ["eigenaar bekijkt het", "hij beslist"]),
        ("gemeente. de beleidsadviseur schrijft een stuk, het college besluit", "nl", ["beleidsadviseur schrijft een stuk", "college besluit"]),
        ("bij een manege is dat simpel, Kim proeft en Kim koopt", "nl", ["Kim proeft", "Kim koopt"]),
        ("small family bakery. the son tries the oven, dad does the sums", "en", ["son tries the oven", "dad does the sums"]),
        ("it's a boatyard so tiny. Phil looks at it, asks his wife, pays", "en", ["Phil looks at it", "asks his wife", "pays"]),
        # A house that has its part in the route stays in it.
        ("school, bestuur, gemeente", "nl", ["school", "bestuur", "gemeente"]),
        ("gemeente, dan toetst de provincie en dan tekent het ministerie", "nl", ["gemeente", "provincie toetst", "ministerie tekent"]),
        ("winkel kiest, hoofdkantoor bestelt", "nl", ["winkel kiest", "hoofdkantoor bestelt"]),
        ("they've to clear it with the franchise, get finance in place and pick a date", "en", ["they've to clear it with the franchise", "get finance in place", "pick a date"]),
        ("de bakker doet alles zelf, hij proeft, hij rekent, hij koopt", "nl", ["hij proeft", "hij rekent", "hij koopt"]),
        ("she runs it all herself. she tries it, she pays", "en", ["she tries it", "she pays"]),
        ("the owner does everything, the owner signs", "en", ["owner does everything", "owner signs"]),
        # "X and after Y, Z": first X, and what comes round by itself is no step.
        ("Jan test het en na de beurs bestelt de kweker", "nl", ["Jan test het", "kweker bestelt"]),
        ("Mirjam legt het voor en na de oogst hakt de directeur de knoop door", "nl", ["Mirjam legt het voor", "directeur hakt de knoop door"]),
        ("Dave tries it and after the harvest the owner decides", "en", ["Dave tries it", "owner decides"]),
        ("the crew drives it for a week and after the safety check the boss buys it", "en", ["crew drives it for a week", "safety check", "boss buys it"]),
        ("oogst binnen, cijfers bekijken, bestellen", "nl", ["oogst binnen", "cijfers bekijken", "bestellen"]),
        ("proef, evaluatie na de proef", "nl", ["proef", "evaluatie"]),
        # "Before the visit somebody looks."
        ("shortlist, site visit, before the site visit the insurer sends someone round", "en", ["shortlist", "insurer sends someone round", "site visit"]),
        ("trial, then the committee, and before the trial the vet checks the barn", "en", ["vet checks the barn", "trial", "committee"]),
        ("raad stemt, dan opdracht. voor de raad moet de wethouder het nog voorbereiden", "nl", ["wethouder moet het nog voorbereiden", "raad stemt", "opdracht"]),
        # As they say it in Flanders.
        ("ne keer de chef akkoord is gaat het naar aankoop", "nl", ["chef akkoord", "naar aankoop"]),
        ("de chef proeft, eenmaal dat goed zit bestelt de zaakvoerder", "nl", ["chef proeft", "zaakvoerder bestelt"]),
        ("ze tekenen van zodra de raad ja zegt", "nl", ["raad ja zegt", "ze tekenen"]),
        # Who "die" is, and how long they take.
        ("Koen geeft het door aan Petra en die bestelt", "nl", ["Koen geeft het door aan Petra", "Petra bestelt"]),
        ("ze leggen het voor aan de aandeelhouders en die keuren t goed", "nl", ["ze leggen het voor aan de aandeelhouders", "aandeelhouders keuren t goed"]),
        ("Kees schrijft een stuk, Frank is de baas en die beslist", "nl", ["Kees schrijft een stuk", "Frank is de baas", "beslist"]),
        ("eerst inkoop, die doet er een maand over, dan tekenen", "nl", ["inkoop", "tekenen"]),
        ("dan naar de gemeente, daar doen ze zes weken over", "nl", ["naar de gemeente"]),
        ("ze doen er een tekening bij en dan beslist de chef over de kleur", "nl", ["ze doen er een tekening bij", "chef beslist over de kleur"]),
        # Who else it takes above a sum.
        ("planner doet aanvraag, zijn chef tekent en boven de 10k ook de directie", "nl", ["planner doet aanvraag", "zijn chef tekent", "boven de 10k ook de directie"]),
        ("ops tries it, the foreman signs and above 5k also the director", "en", ["ops tries it", "foreman signs", "above 5k also the director"]),
        ("ze testen het en onder de 50k drie offertes", "nl", ["ze testen het en onder de 50k drie offertes"]),
        # The second half of a verb is nobody.
        ("Rik vraagt prijzen op, belt rond, rekent t door met zijn vrouw", "nl", ["Rik vraagt prijzen op", "belt rond", "rekent t door met zijn vrouw"]),
        # What is reported is an act; what is said is none.
        ("de opzichter meldt het, beheer schrijft een voorstel", "nl", ["opzichter meldt het", "beheer schrijft een voorstel"]),
        ("she tells it to the board, the board votes", "en", ["she tells it to the board", "board votes"]),
        ("Sanne zegt het bestuur beslist", "nl", ["bestuur beslist"]),
        ("glasblazerij, klein clubje. Anke probeert de oven, dan rekent haar man en dan tekenen ze", "nl", ["Anke probeert de oven", "haar man rekent", "ze tekenen"]),
        ("tiny pottery, two sisters. one tests the kiln, the other does the sums", "en", ["one tests the kiln", "other does the sums"]),
        ("batterij testen, dan tekent de chef", "nl", ["batterij testen", "chef tekent"]),
        # Said beside it: who only hears of it, how a vote must end, who did, in which order.
        ("ambtenaar schrijft het voorstel, college beslist, raad alleen ter info", "nl", ["ambtenaar schrijft het voorstel", "college beslist"]),
        ("the owner decides. insurance must only be informed", "en", ["owner decides"]),
        ("de drie maten stemmen, unaniem moet het zijn", "nl", ["drie maten stemmen"]),
        ("all three partners have to say yes. Danny did, Fitz hasn't", "en", ["all three partners have to say yes"]),
        ("fleet guy, union rep, CFO in that order", "en", ["fleet guy", "union rep", "CFO"]),
        ("is maar een stap eigenlijk, Bertus moet ja zeggen", "nl", ["Bertus moet ja zeggen"]),
        ("the office writes the case, next stop is the council's capital panel", "en", ["office writes the case", "council's capital panel"]),
        ("they look at the price with the sister, she holds the purse strings", "en", ["look at the price with the sister"]),
        # What it is done to stays behind the verb.
        ("Karel maakt een plan, laat het nakijken en stuurt het dan naar Brussel", "nl", ["Karel maakt een plan", "laat het nakijken", "stuurt het dan naar Brussel"]),
        ("dan beslist het bestuur", "nl", ["bestuur beslist"]),
        ("veearts geeft advies en dan is het een krabbel", "nl", ["veearts geeft advies", "krabbel"]),
        ("zit nu bij de jurist. daarna nog de wethouder", "nl", ["jurist", "wethouder"]),
        ("de raad keurt goed, moet dan volgens hem nog langs het CCBB", "nl", ["raad keurt goed", "moet volgens hem nog langs het CCBB"]),
        ("board votes in november, order goes out on the framework", "en", ["board votes in november", "order goes out on the framework"]),
        ("trial, then the governors and last the head", "en", ["trial", "governors", "head"]),
        ("bank wants a valuation, and for that the valuer has to come round", "en", ["valuer has to come round", "bank wants a valuation"]),
        # How much is known is no part of it.
        ("weet eigenlijk alleen dat de cfo tekent", "nl", ["cfo tekent"]),
        ("wat ik van Piet hoorde is dat de chef proeft en dan koopt", "nl", ["chef proeft", "koopt"]),
        ("geen idee, weet alleen dat de dierenarts het test", "nl", ["dierenarts het test"]),
        ("only thing I know is the owner signs", "en", ["owner signs"]),
        ("what Dave told me is that legal reads it, then the CEO", "en", ["legal reads it", "CEO"]),
        ("what they want is a discount", "en", []),
        ("ik weet alleen dat niet", "nl", []),
        # What there is instead of what is not done.
        ("no tender needed just a requisition from the lab and then the dean", "en", ["requisition from the lab", "dean"]),
        ("geen commissie nodig enkel de dierenarts en dan de eigenaar", "nl", ["dierenarts", "eigenaar"]),
        ("geen budget alleen interesse", "nl", []),
        # A verb with whom or where, "daarna" amid it.
        ("hij vergelijkt, praat daarna met zijn afnemer en dan zegt hij ja of nee", "nl", ["hij vergelijkt", "praat met zijn afnemer", "hij zegt ja of nee"]),
        ("ze testen daarna in de loods, baas tekent", "nl", ["ze testen in de loods", "baas tekent"]),
        ("ze testen daarna naar de directie", "nl", ["ze testen", "naar de directie"]),
        ("pilot daarna met de directie praten", "nl", ["pilot", "met de directie praten"]),
        ("dan passeert het langs den boekhouder", "nl", ["passeert langs den boekhouder"]),
        # Flemish short forms, sighs in front.
        ("goh, eerst tekent de syndicus, meer is het ni", "nl", ["syndicus tekent"]),
        ("ze zien het helemaal zitten, da komt wel in orde", "nl", []),
        ("das simpel: de baas koopt", "nl", ["baas koopt"]),
        # "Stage 2" beside no other stage is what it is called.
        ("feasibility, bid, stage 2 design, contract", "en", ["feasibility", "bid", "stage 2 design", "contract"]),
        ("bid, step 1 demo, step 2 contract", "en", ["bid", "demo", "contract"]),
        ("aanvraag, stap 2 demo, stap 3 contract", "nl", ["aanvraag", "demo", "contract"]),
        ("de raad kijkt, dan doen ze er een uitspraak over", "nl", ["raad kijkt", "ze doen er een uitspraak over"]),
        ("he does it all himself", "en", ["he does it all himself"]),
        ("quote, visit, discount", "en", ["quote", "visit"]),
        ("no rush just the boss", "en", []),
        # Who learned the language later.
        ("the head reads it and after he signs", "en", ["head reads it", "he signs"]),
        ("Bo sends it to head office and they order online", "en", ["Bo sends it to head office", "order online"]),
        # What a seller does to move a deal along.
        ("proposal, follow up call, second demo, discount", "en", []),
        ("quote, follow-up, board vote, order", "en", ["quote", "board vote", "order"]),
        # Done to it, by them.
        ("it was raised at the safety meeting, next is the plant director", "en", ["raised at the safety meeting", "plant director"]),
        ("it was discussed in our call, then legal", "en", ["legal"]),
    ],
)  # fmt: skip
def test_the_steps_of_it(text: str, language: Language, steps: list[str]) -> None:
    assert [step.title for step in read_steps(utterance(text), language, piece_weights).steps] == steps


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("it was approved by the head, next is the bursar", [True, False]),
        ("it's been checked by QA, next up the plant manager", [True, False]),
        ("the owner was asked to sign, then the board", [False, False]),
    ],
)
def test_what_was_done_to_it_is_over(text: str, done: list[bool]) -> None:
    assert [step.done for step in read_steps(utterance(text), "en").steps] == done
