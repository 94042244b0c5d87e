"""Answers to "which steps?" cut into the customer's steps, both languages, tidy and sloppy."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.steps.reader import STEPS_AT_MOST, read_steps
from bot.coach.understanding.text import Language, utterance

# Answer, and its steps in time order with " | " between them.
DUTCH = [
    ("IT test, inkoop onderhandelt, cfo tekent", "IT test | inkoop onderhandelt | cfo tekent"),
    ("aanvraag indienen\ntoets door finance\nakkoord MT\ncontract tekenen", "aanvraag indienen | toets door finance | akkoord MT | contract tekenen"),
    ("stap 1: inventarisatie\nstap 2: offertes vergelijken\nstap 3: besluit directie", "inventarisatie | offertes vergelijken | besluit directie"),
    ("1 aanvraag 2 toets 3 akkoord 4 bestelling", "aanvraag | toets | akkoord | bestelling"),
    ("handtekening", "handtekening"),
    ("pilot, evaluatie en besluit", "pilot | evaluatie | besluit"),
    ("IT, security en inkoop kijken mee, dan beslist de directie", "IT, security en inkoop kijken mee | directie beslist"),
    ("voordat de directeur tekent moet legal het contract zien", "legal moet het contract zien | directeur tekent"),
    ("de cfo tekent pas als legal akkoord is", "legal akkoord | cfo tekent"),
    ("zodra IT akkoord is gaat het naar inkoop en daarna tekent de ceo", "IT akkoord | naar inkoop | ceo tekent"),
    ("na de pilot beslist het mt", "pilot | mt beslist"),
    ("inkoop, legal, cfo tekent, nee wacht de ceo tekent", "inkoop | legal | ceo tekent"),
    ("Marieke zei dat we eerst langs de or moeten, dan tekent de directie", "langs de or moeten | directie tekent"),
    ("we sturen de offerte, zij vergelijken, directie beslist", "zij vergelijken | directie beslist"),
    ("ze willen dat wij eerst een demo geven, dan praat inkoop met ons en dan volgt het contract", "inkoop praat met ons | contract"),
    ("Volgens Ruud gaat het eerst naar de or en dan naar het bestuur", "naar de or | naar het bestuur"),
    ("hoeft niet langs inkoop, Piet tekent gewoon zelf", "Piet tekent zelf"),
    ("geen idee", ""),
    ("even afwachten", ""),
    ("ze zijn heel positief", ""),
    ("IT test en inkoop tekent", "IT test | inkoop tekent"),
    ("aanvraag / toets / besluit", "aanvraag | toets | besluit"),
    ("de stappen zijn: oriëntatie, proefles, ouderraad, besluit schoolleiding", "oriëntatie | proefles | ouderraad | besluit schoolleiding"),
    ("pilot (3 maanden) -> evaluatie -> besluit RvB => contract", "pilot (3 maanden) | evaluatie | besluit RvB | contract"),
    ("Ze hebben al een longlist gemaakt, nu shortlist, dan referentiebezoek, dan gunning.", "longlist gemaakt | shortlist | referentiebezoek | gunning"),
    ("pilot is al gedaan, nu businesscase, daarna mt", "pilot | businesscase | mt"),
    ("ik denk dat IT eerst test en dan de cfo tekent", "IT test | cfo tekent"),
    ("eerst budget aanvragen, duurt 6 weken, dan offertes, dan or", "budget aanvragen | offertes | or"),
    ("security review duurt 3 weken, daarna tekenen", "security review | tekenen"),
    ("offerte sturen, nabellen, korting geven", ""),
    ("Anna beslist over budget, Bas over techniek, daarna tekent Carla", "Anna beslist over budget | Bas over techniek | Carla tekent"),
    ("Teamleider vraagt aan... controller checkt... directeur tekent", "Teamleider vraagt aan | controller checkt | directeur tekent"),
    ("- offertes opvragen, minimaal 3\n- vergelijken, met de vakgroep\n- gunnen", "offertes opvragen, minimaal 3 | vergelijken, met de vakgroep | gunnen"),
    ("we krijgen akkoord van de directie en dan bestelt inkoop", "akkoord van de directie | inkoop bestelt"),
    ("wij en IT testen samen, daarna besluit het mt", "wij en IT testen samen | mt besluit"),
    ("demo, proefopstelling, akkoord veiligheidskundige, PO", "demo | proefopstelling | akkoord veiligheidskundige | PO"),
    ("de gemeenteraad moet er nog over stemmen", "gemeenteraad moet er nog over stemmen"),
    ("tekenen, maar eerst nog de bank", "bank | tekenen"),
    ("de directeur tekent maar de accountant moet er eerst naar kijken", "accountant moet er naar kijken | directeur tekent"),
    ("pilot; evaluatie; geen aanbesteding; contract", "pilot | evaluatie | contract"),
    ("offerte > akkoord > bestelling", "offerte | akkoord | bestelling"),
    ("bedragen > 50k gaan naar de rvt, dan tekent de rvb", "bedragen > 50k gaan naar de rvt | rvb tekent"),
    ("probleem op tafel, werkgroep, drie leveranciers uitnodigen, presentaties, keuze werkgroep, akkoord bestuur", "probleem op tafel | werkgroep | drie leveranciers uitnodigen | presentaties | keuze werkgroep | akkoord bestuur"),
    ("Eerst kijkt de teamleider, dan gaat het door naar inkoop, en uiteindelijk zet de directeur zijn handtekening", "teamleider kijkt | door naar inkoop | directeur zet zijn handtekening"),
    ("* rondleiding op locatie\n* monster aanvragen\n* keuring door lab\n* order", "rondleiding op locatie | monster aanvragen | keuring door lab | order"),
    ("meestal vraagt de monteur het aan, dan rekent de bedrijfsleider t na en dan tekent de eigenaar denk ik", "monteur vraagt het aan | bedrijfsleider rekent t na | eigenaar tekent"),
    ("eigenaar tekent nadat de boekhouder de cijfers heeft bekeken", "boekhouder heeft de cijfers bekeken | eigenaar tekent"),
    ("wij plannen een demo in, daarna overleggen ze intern en dan beslist Karin", "ze overleggen intern | Karin beslist"),
    ("niet de cfo maar de coo tekent", "coo tekent"),
    ("intake, proefweek, offertes van 3 partijen, mt", "intake | proefweek | offertes van 3 partijen | mt"),
    ("proefweek, oh nee eerst intake en dan proefweek, dan mt", "intake | proefweek | mt"),
    ("Henk (inkoop) vergelijkt, Fatima & Joost testen, tot slot tekent de rvb", "Henk (inkoop) vergelijkt | Fatima & Joost testen | rvb tekent"),
    ("dat weet ik eigenlijk nog niet", ""),
    ("zij zei: we gaan eerst naar de provincie voor subsidie, daarna beslist de raad", "naar de provincie voor subsidie | raad beslist"),
    ("al gedaan: werkgroep\nnu: leveranciers vergelijken\ndaarna: besluit directie", "werkgroep | leveranciers vergelijken | directie besluit"),
    ("inkoop maakt een shortlist, daar zit altijd discussie over, en dan kiest de directie", "inkoop maakt een shortlist | directie kiest"),
    ("ze moeten nog langs legal en security", "langs legal en security"),
    ("gebruikers testen het 2 weken en dan geeft de manager akkoord", "gebruikers testen het 2 weken | manager geeft akkoord"),
    ("ik mail de referenties, ik bel na, ik kom langs", ""),
    ("aanvraag bij de bank, taxatie, kredietcommissie, notaris, klaar", "aanvraag bij de bank | taxatie | kredietcommissie | notaris"),
    ("akkoord van IT, inkoop en finance, daarna tekent de ceo", "akkoord van IT, inkoop en finance | ceo tekent"),
    ("1) verkennen 2) pilot 3) opschalen", "verkennen | pilot | opschalen"),
    ("IT: security test\nInkoop: contract\nCFO: handtekening", "IT: security test | Inkoop: contract | CFO: handtekening"),
    ("de eigenaar beslist alleen", "eigenaar beslist alleen"),
    ("ze moeten eerst het huurcontract verlengen, daarna pas verbouwen en dan komen wij in beeld", "huurcontract verlengen | verbouwen"),
    ("functioneel akkoord, technisch akkoord, financieel akkoord", "functioneel akkoord | technisch akkoord | financieel akkoord"),
    ("verkoopadvies intern, dan leasemaatschappij, dan levering", "verkoopadvies intern | leasemaatschappij | levering"),
    ("Eerst praat Sanne met haar baas. Dan vraagt haar baas budget aan. Als dat er is tekent Sanne.", "Sanne praat met haar baas | haar baas vraagt budget aan | Sanne tekent"),
    ("het moet langs de privacy officer en daarna nog langs de or", "langs de privacy officer | langs de or"),
    ("Ik heb al een demo gegeven, nu kijkt IT ernaar en daarna beslist Joris", "IT kijkt ernaar | Joris beslist"),
    ("contract - handtekening - implementatie", "contract | handtekening | implementatie"),
    ("ze oriënteren zich, vergelijken 3 partijen, kiezen er 1 en tekenen", "ze oriënteren zich | vergelijken 3 partijen | kiezen er 1 | tekenen"),
    ("Rob zegt ja, dan is het rond", "Rob zegt ja"),
    ("directie -> OR (adviesaanvraag, 6 weken) -> contract", "directie | OR (adviesaanvraag, 6 weken) | contract"),
    ("mt besluit op 12 juni, daarna po", "mt besluit op 12 juni | po"),
    ("offerte tekenen", "offerte tekenen"),
    ("Zij vragen intern budget aan en wij leveren de businesscase, daarna tekent de directeur", "Zij vragen intern budget aan | directeur tekent"),
    ("legal, of nee compliance, daarna cfo", "compliance | cfo"),
    ("eerst it dan security dan inkoop dan legal dan directie", "it | security | inkoop | legal | directie"),
    ("✅ behoefte\n✅ budget\n⬜ keuze\n⬜ contract", "behoefte | budget | keuze | contract"),
    ("werkgroep kiest; daarna, als het budget rond is, tekent de wethouder", "werkgroep kiest | budget | wethouder tekent"),
    ("or adviseert (verplicht) en daarna besluit bestuurder", "or adviseert (verplicht) | bestuurder besluit"),
    ("eerst moet de schoolleiding akkoord geven, vervolgens de MR, en dan bestelt het bestuursbureau", "schoolleiding moet akkoord geven | MR | bestuursbureau bestelt"),
    ("proefmaand, daarna evalueren ze met het team, als laatste gaat het contract naar de jurist", "proefmaand | ze evalueren met het team | contract gaat naar de jurist"),
    ("1. wensen verzamelen\n2. marktconsultatie\n3. aanbesteding\n4. gunning\n5. contract", "wensen verzamelen | marktconsultatie | aanbesteding | gunning | contract"),
    ("de boekhouder rekent het door, dan tekent mevrouw Van Dam", "boekhouder rekent het door | mevrouw Van Dam tekent"),
    ("zodra de subsidie binnen is bestelt de penningmeester", "subsidie | penningmeester bestelt"),
    ("hij moet het nog bespreken met zijn compagnon", "hij moet het nog bespreken met zijn compagnon"),
    ("geen idee hoe dat daar gaat", ""),
    ("wij doen een nulmeting, zij maken de businesscase, mt beslist", "zij maken de businesscase | mt beslist"),
    ("keuze architect → offerte aannemer → akkoord VvE → opdracht", "keuze architect | offerte aannemer | akkoord VvE | opdracht"),
    ("ze hebben al drie partijen gesproken, nu kiezen ze, daarna contract", "drie partijen gesproken | ze kiezen | contract"),
    ("security scan, wacht, eerst nog intake, dan security scan, dan livegang", "intake | security scan | livegang"),
    ("besluit valt in de ledenvergadering van mei, daarvoor moet de kascommissie het controleren", "kascommissie moet het controleren | besluit valt in de ledenvergadering van mei"),
]  # fmt: skip

ENGLISH = [
    ("IT tests, procurement negotiates, CFO signs", "IT tests | procurement negotiates | CFO signs"),
    ("signature", "signature"),
    ("legal review, then signature", "legal review | signature"),
    ("Step 1: requirements\nStep 2: vendor comparison\nStep 3: board approval", "requirements | vendor comparison | board approval"),
    ("the CFO signs once legal has approved the contract", "legal has approved the contract | CFO signs"),
    ("before the board decides, IT has to test it", "IT has to test it | board decides"),
    ("after the pilot the board decides", "pilot | board decides"),
    ("after legal review, the CEO signs", "legal review | CEO signs"),
    ("pilot, evaluation and decision", "pilot | evaluation | decision"),
    ("finance, legal and IT review it, then the CFO signs", "finance, legal and IT review it | CFO signs"),
    ("we send the proposal, they review it internally, then the VP signs", "review it internally | VP signs"),
    ("they want us to run a workshop first, then they decide", "decide"),
    ("it goes to legal and then it goes to the board", "goes to legal | goes to the board"),
    ("they've already done the pilot, next is security review, then contract", "pilot | security review | contract"),
    ("not sure yet", ""),
    ("they love it", ""),
    ("legal review takes two weeks, then signature", "legal review | signature"),
    ("pilot (4 weeks), exec review, no RFP, contract", "pilot (4 weeks) | exec review | contract"),
    ("IT checks it, Bob approves, no sorry, Carol approves", "IT checks it | Carol approves"),
    ("1. Discovery 2. Security review 3. Legal 4. Signature", "Discovery | Security review | Legal | Signature"),
    ("users test it and the manager signs", "users test it | manager signs"),
    ("The board then decides", "board decides"),
    ("find budget, get 3 quotes, compare, decide", "find budget | get 3 quotes | compare | decide"),
    ("a) scoping b) trial c) PO", "scoping | trial | PO"),
    ("I think it starts with procurement, then legal, and lastly the CEO", "procurement | legal | CEO"),
    ("CFO signs, but first legal", "legal | CFO signs"),
    ("approval from Jane's boss & the steering committee, then PO", "approval from Jane's boss & the steering committee | PO"),
    ("spot the problem, working group, invite three vendors, demos, group picks, board signs off", "spot the problem | working group | invite three vendors | demos | group picks | board signs off"),
    ("First the team lead looks at it, then it goes on to purchasing and in the end the director puts her signature on it", "team lead looks at it | goes on to purchasing | director puts her signature on it"),
    ("* site tour\n* request sample\n* lab check\n* order", "site tour | request sample | lab check | order"),
    ("usually the mechanic asks for it, then the plant manager runs the numbers and then the owner signs i think", "mechanic asks for it | plant manager runs the numbers | owner signs"),
    ("owner signs after the bookkeeper has checked the figures", "bookkeeper has checked the figures | owner signs"),
    ("we set up a demo, after that they discuss internally and then Karen decides", "discuss internally | Karen decides"),
    ("not the cfo but the coo signs", "coo signs"),
    ("trial week, oh no first intake and then trial week, then exec team", "intake | trial week | exec team"),
    ("Hank (purchasing) compares, Fatima & Joe test, finally the board signs", "Hank (purchasing) compares | Fatima & Joe test | board signs"),
    ("don't know that yet", ""),
    ("goes through the buying committee, then city council", "goes through the buying committee | city council"),
    ("she said: we go to the county for the grant first, after that the council decides", "go to the county for the grant | council decides"),
    ("done: working group\nnow: comparing vendors\nthen: management decision", "working group | comparing vendors | management decision"),
    ("purchasing makes a shortlist, that's always a debate, and then management picks", "purchasing makes a shortlist | management picks"),
    ("still has to pass legal and security", "pass legal and security"),
    ("users test it for 2 weeks and then the manager approves", "users test it for 2 weeks | manager approves"),
    ("I email the references, call them back, drop by", ""),
    ("bank application, valuation, credit committee, notary, done", "bank application | valuation | credit committee | notary"),
    ("RFI -> RFP -> shortlist -> POC -> legal/security -> signature", "RFI | RFP | shortlist | POC | legal/security | signature"),
    ("They need to get sign-off from HR, Finance and Legal. Then the CEO gives the go-ahead.", "get sign-off from HR, Finance and Legal | CEO gives the go-ahead"),
    ("the department head writes a business case, it goes to finance for review, and if they like it the CEO signs", "department head writes a business case | goes to finance for review | CEO signs"),
    ("champion pitches it to her boss, boss takes it to the CFO, CFO says yes, done", "champion pitches it to her boss | boss takes it to the CFO | CFO says yes"),
    ("Budget -> Legal -> Signature", "Budget | Legal | Signature"),
    ("security questionnaire (IT), legal redlines, procurement negotiation, final sign-off by COO", "security questionnaire (IT) | legal redlines | procurement negotiation | final sign-off by COO"),
    ("They compare 3 vendors, shortlist 2, do reference calls and pick one", "compare 3 vendors | shortlist 2 | do reference calls | pick one"),
    ("We present to the board, then the board votes", "board votes"),
    ("our contact drafts a memo then the exec team reads it", "our contact drafts a memo | exec team reads it"),
    ("it's up to the owner", "up to the owner"),
    ("I'll send the contract tomorrow", ""),
    ("after our demo they discuss it with the board", "discuss it with the board"),
    ("IT - Legal - CFO", "IT | Legal | CFO"),
    ("first it, then security, then legal", "it | security | legal"),
    ("pilot, then next week the board decides, then contract", "pilot | next week the board decides | contract"),
    ("the council votes on it after the finance committee has recommended it", "finance committee has recommended it | council votes on it"),
    ("procurement (Jane, Tom and Ali) scores the bids, then award", "procurement (Jane, Tom and Ali) scores the bids | award"),
    ("Pilot\nReview by ops and finance\nPO", "Pilot | Review by ops and finance | PO"),
    ("well they'd do a trial first I guess, compare with their current supplier, and then Tom signs", "do a trial | compare with their current supplier | Tom signs"),
    ("skip legal, just the manager", "manager"),
    ("it depends", ""),
    ("RFP goes out in May, bids are in by June, shortlist in July, award in September", "RFP goes out in May | bids are in by June | shortlist in July | award in September"),
    ("once approved by legal, CFO signs", "approved by legal | CFO signs"),
    ("the ops team pilots it, security signs off, then procurement cuts a PO", "ops team pilots it | security signs off | procurement cuts a PO"),
    ("first a needs workshop with HR, then budget approval by the CFO and finally contract signing", "needs workshop with HR | budget approval by the CFO | contract signing"),
    ("CFO approval only after legal is happy", "legal is happy | CFO approval"),
    ("We've sent the quote. They compare it with two others, then the owner picks", "compare it with two others | owner picks"),
    ("there's no formal process, the founder just decides", "founder decides"),
    ("budget request goes in, board meets in March, then we get the PO", "budget request goes in | board meets in March | PO"),
    ("manager, director, VP", "manager | director | VP"),
    ("the plant manager has to test it on line 3 before purchasing can order", "plant manager has to test it on line 3 | purchasing can order"),
    ("no clue how they buy", ""),
]  # fmt: skip


def titles(text: str, language: Language = "nl") -> list[str]:
    return [step.title for step in read_steps(utterance(text), language).steps]


@pytest.mark.parametrize(("text", "steps"), DUTCH)
def test_dutch_answers(text: str, steps: str) -> None:
    assert " | ".join(titles(text)) == steps


@pytest.mark.parametrize(("text", "steps"), ENGLISH)
def test_english_answers(text: str, steps: str) -> None:
    assert " | ".join(titles(text, "en")) == steps


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("wij geven een demo, dan beslist het mt", ("wij geven een demo",)),
        ("ik stuur eerst de offerte en dan tekent de directeur", ("ik stuur de offerte",)),
        ("offerte sturen, nabellen, besluit directie", ("offerte sturen", "nabellen")),
        ("ze willen dat wij langskomen, dan tekent Piet", ("ze willen dat wij langskomen",)),
        ("ze krijgen morgen onze offerte, daarna besluit de directie", ("ze krijgen morgen onze offerte",)),
        ("we demo, email and drop by, then the board votes", ("we demo", "email", "drop by")),
        ("I send the quote first, then legal reviews it", ("I send the quote",)),
        ("they want us to run a workshop, then they pick", ("they want us to run a workshop",)),
        ("we krijgen akkoord van de directie, dan bestelt inkoop", ()),
        ('"we need to ask our bank" she said, then they sign', ()),
        ("Sanne zei dat we langs de or moeten", ()),
    ],
)
def test_what_we_do_is_set_apart(text: str, ours: tuple[str, ...]) -> None:
    assert read_steps(utterance(text), "nl").own_actions == ours


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("de cfo tekent", "cfo"),
        ("akkoord mt", "mt"),
        ("handtekening van Mirjam", "Mirjam"),
        ("Anja tekent", "Anja"),
        ("IT en security testen", "IT en security"),
        ("fleet manager decides", "fleet manager"),
        ("request from team lead", "team lead"),
        ("proefrit", None),
        ("naar de notaris", None),
        ("contract", None),
    ],
)
def test_who_takes_a_step(text: str, who: str | None) -> None:
    assert [step.who for step in read_steps(utterance(text), "nl").steps] == [who]


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("ze hebben al een werkgroep gehad, daarna besluit", [True, False]),
        ("pilot is al gedaan, nu contract", [True, False]),
        ("they've already had the demo, then legal", [True, False]),
        ("pilot (4 weeks) done, contract", [True, False]),
        ("✅ behoefte\n☐ contract", [True, False]),
        ("[x] pilot\n[ ] contract", [True, False]),
        ("eerst pilot, dan contract", [False, False]),
    ],
)
def test_what_was_said_to_be_behind_them(text: str, done: list[bool]) -> None:
    assert [step.done for step in read_steps(utterance(text), "en").steps] == done


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "?!",
        "...",
        "weet ik niet",
        "no idea",
        "duurt drie weken",
        "2 weken",
        "it takes ages",
        "geen aanbesteding nodig",
    ],
)
def test_no_step_is_a_normal_answer(text: str) -> None:
    assert titles(text) == []


def test_capitals_stay_and_loose_marks_go() -> None:
    assert titles("1. Akkoord RvB!\n2. (POC) bij Sanne;\n3. PO...") == [
        "Akkoord RvB",
        "(POC) bij Sanne",
        "PO",
    ]


def test_a_long_title_is_cut_on_a_word() -> None:
    title = titles("de werkgroep " + "beoordeelt de uitgebreide documentatie " * 10)[0]
    assert len(title) <= 120
    assert title.endswith("…")
    assert not title[:-1].endswith(" ")


def test_at_most_forty_steps() -> None:
    assert len(titles("\n".join(f"- toets {n} door team" for n in range(90)))) == STEPS_AT_MOST


def test_evidence_are_pieces_of_the_text() -> None:
    said = utterance("eerst IT testen, dan tekent Anja")
    assert all(piece in said.text for piece in read_steps(said, "nl").evidence)
    assert read_steps(said, "nl").evidence == ("IT testen", "tekent Anja")


@pytest.mark.parametrize(
    "text",
    [
        "a, " * 33_000,
        "(" * 100_000,
        "nadat a " * 12_500,
        "1 " * 50_000,
        "'a b " * 20_000,
        "zei ze " * 14_000,
        ">" * 100_000,
    ],
    ids=lambda text: text[:8],
)
def test_a_huge_text_takes_no_time(text: str) -> None:
    said = utterance(text)
    began = time.thread_time()
    read_steps(said, "nl")
    assert time.thread_time() - began < 1.0


WORDS = st.sampled_from(
    [
        "eerst",
        "dan",
        "daarna",
        "nadat",
        "voordat",
        "zodra",
        "maar",
        "nee",
        "wacht",
        "niet",
        "ik",
        "we",
        "ze",
        "de",
        "IT",
        "inkoop",
        "tekent",
        "1.",
        "2)",
        "-",
        "->",
        ">",
        ",",
        ";",
        ":",
        "(",
        ")",
        '"',
        "'",
        "\n",
        "en",
        "geen",
        "first",
        "then",
        "after",
        "before",
        "once",
        "but",
        "no",
        "I",
        "they",
        "the",
        "signs",
        "legal",
        "weeks",
        "duurt",
        "zei",
        "volgens",
        "naar",
        "na",
        "is",
        "klaar",
        "al",
        "✅",
        "[x]",
        "…",
    ]
)


def test_an_and_with_nothing_before_it_but_that_this_is_all_is_read() -> None:
    assert titles("so just and signature", "en") == ["signature"]
    assert titles("alleen en tekenen") == ["tekenen"]
    assert titles("just and the board signs", "en")


@given(st.lists(WORDS, max_size=30), st.sampled_from(["nl", "en"]))
def test_any_row_of_words_is_read(words: list[str], language: Language) -> None:
    reading = read_steps(utterance(" ".join(words)), language)
    assert all(step.title.strip() == step.title != "" and len(step.title) <= 120 for step in reading.steps)
    assert len(reading.steps) <= STEPS_AT_MOST


@given(st.text(max_size=200), st.sampled_from(["nl", "en"]))
def test_any_text_is_read(text: str, language: Language) -> None:
    reading = read_steps(utterance(text), language)
    assert all(step.title for step in reading.steps)
    assert all(reading.own_actions)
