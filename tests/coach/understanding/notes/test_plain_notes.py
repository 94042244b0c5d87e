"""Notes as people type and dictate them, by what the wording of each has to be read for: one or two facts of each are looked at."""

from datetime import date

import pytest

from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.text import Language, utterance

TUESDAY = date(2026, 10, 13)


def facts_of(text: str, language: Language) -> dict[str, object]:
    reading = read_notes(utterance(text), language, TUESDAY, "Europe/Amsterdam")
    return {
        "account": reading.account,
        "topic": reading.topic,
        "buying_steps": tuple(step.title for step in reading.buying_steps),
        "current_stage": reading.current_stage,
        "next_step": reading.next_step,
        "next_step_date": reading.next_step_date.day.isoformat() if reading.next_step_date else None,
        "our_action": reading.our_action,
        "competitors": reading.competitors,
    }


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # What we have to do, in the ways it is said.
        ("Glasbedrijf Noor, deuren. Kstuur morgen nog ne prijs met inruil", "nl", {"our_action": "ne prijs met inruil sturen"}),
        ("Glasbedrijf Noor, deuren. ik lever voor die tijd de maattekening aan", "nl", {"our_action": "de maattekening aanleveren"}),
        ("Glasbedrijf Noor, deuren. wij leveren koffie aan de horeca", "nl", {"our_action": None}),
        ("Glasbedrijf Noor, deuren. Wij hoeven even niks", "nl", {"our_action": None}),
        ("Marl Homes, doors. I've to line up two site visits", "en", {"our_action": "line up two site visits"}),
        ("Marl Homes, doors. we've still got to price the porch", "en", {"our_action": "price the porch"}),
        ("Marl Homes, doors. I've been to see the porch", "en", {"our_action": None}),
        ("Marl Homes, doors. a spare lock i've to bring out", "en", {"our_action": "bring out a spare lock"}),
        ("Marl Homes, doors. told him I'd hold the price for Friday", "en", {"our_action": "hold the price"}),
        ("Glasbedrijf Noor, deuren. Ik zei dat ik vrijdag een nieuwe prijs stuur", "nl", {"our_action": "een nieuwe prijs sturen"}),
        ("Marl Homes, doors. gotta get him shop drawings by Monday", "en", {"our_action": "get him shop drawings", "next_step": None}),
        ("Marl Homes, doors. Me: nothing to do", "en", {"our_action": None}),
        ("Marl Homes, doors. Demo of theirs is Monday", "en", {"our_action": None}),
        ("Kapsalon Krul krijgt van mij morgen een nieuwe prijs. meer is er niet", "nl", {"our_action": "een nieuwe prijs", "next_step": None}),
        # Whoever acts was named before, and who says so is no part of it.
        ("Glasbedrijf Noor, deuren. De directie beslist, komt samen op 10 december", "nl", {"next_step": "De directie komt samen"}),
        ("Glasbedrijf Noor, deuren. het bestuur beslist en dat zit bij elkaar op 21/10", "nl", {"next_step": "bestuur komt bij elkaar"}),
        ("Glasbedrijf Noor, deuren. nu moet de aannemer nog meten, vrijdag komt die", "nl", {"next_step": "aannemer komt"}),
        ("Glasbedrijf Noor, deuren. advies verwacht ze tegen 5 februari", "nl", {"next_step": "advies", "next_step_date": "2027-02-05"}),
        ("Marl Homes, doors. paperwork is with their solicitor, back to us by 19 October he says", "en", {"next_step": "solicitor back to us"}),
        ("Marl Homes, doors. Miguel handles cash and he hasn't run the numbers, says Friday", "en", {"next_step": "he runs the numbers", "next_step_date": "2026-10-16"}),
        ("Marl Homes, doors. The works council must give its okay, this is planned for 7 December", "en", {"next_step": "The works council must give its okay", "next_step_date": "2026-12-07"}),
        ("Glasbedrijf Noor, deuren. hij moet nog plaats maken in zijn atelier. Tegen half januari is dat klaar", "nl", {"next_step": "hij moet nog plaats maken in zijn atelier", "next_step_date": "2027-01-15"}),
        ("Glasbedrijf Noor, deuren. Ze zitten bij de accountant. Die is donderdag klaar", "nl", {"next_step": "accountant is klaar"}),
        ("Glasbedrijf Noor, deuren. volgens hem beslist de eigenaar zelf eind deze maand", "nl", {"next_step": "de eigenaar beslist zelf"}),
        ("Marl Homes, doors. she's back Monday and Sam'll show her the doors", "en", {"next_step_date": "2026-10-19"}),
        ("Glasbedrijf Noor, deuren. Piet is dinsdag terug en wil een lagere prijs", "nl", {"next_step": None}),
        ("Marl Homes, doors. GM's out till the 23rd", "en", {"next_step": None}),
        ("Glasbedrijf Noor, deuren. De wethouder tekent uiteindelijk, 9 december ligt het op zijn bureau", "nl", {"next_step": "het ligt op zijn bureau"}),
        # Where they are on their route, and with whom we are left.
        ("Glasbedrijf Noor, deuren. gaat zo daar: vergunning, bestuur, Youri tekent. vergunning is binnen dus nu bestuur", "nl", {"current_stage": "bestuur"}),
        ("Glasbedrijf Noor, deuren. Stappen die ze gaf: pastoor akkoord, gemeente adviseert, bestelling. We zitten bij gemeente", "nl", {"current_stage": "gemeente adviseert"}),
        ("Marl Homes, doors. She waits for the commitment of the bank", "en", {"current_stage": "waits for the commitment of the bank"}),
        ("Marl Homes, doors. theyre down to us and Ascom", "en", {"current_stage": "down to us and Ascom", "competitors": ("Ascom",)}),
        ("Marl Homes, doors: route goes ops trial, then finance, then the MD signs", "en", {"buying_steps": ("ops trial", "finance", "MD signs")}),
        ("Marl Homes, doors. how the trust buys, told by Orla: warden asks, finance agrees money, IT checks. it's at IT", "en", {"buying_steps": ("warden asks", "finance agrees money", "IT checks"), "current_stage": "IT checks"}),
        ("Glasbedrijf Noor, deuren. zo lopen ze: chef schrijft bestek, drie prijzen, directie", "nl", {"buying_steps": ("chef schrijft bestek", "drie prijzen", "directie"), "our_action": None}),
        ("Marl Homes, doors. Head wants it, governors have to sign off, next meeting is 8 Dec", "en", {"buying_steps": ()}),
        ("Marl Homes, doors. per Lou it goes class approval > one trial > COO signature. class approval came in Monday", "en", {"buying_steps": ("class approval", "one trial", "COO signature"), "current_stage": "one trial"}),
        ("Marl Homes, doors. per Lou it goes class approval > one trial > COO signature. class approval is not in yet", "en", {"current_stage": "class approval"}),
        ("Glasbedrijf Noor, deuren. route: chef test, eigenaresse beslist, boekhouder tekent. chef test sinds gisteren", "nl", {"current_stage": "chef test"}),
        ("By company Weber Logistik we are in the last round", "en", {"current_stage": "the last round"}),
        # In the race, in more words.
        ("Glasbedrijf Noor, deuren. Hidrostal en Bosman dienen ook in", "nl", {"competitors": ("Hidrostal", "Bosman")}),
        ("Glasbedrijf Noor, deuren. Motorola en Zepcam nog in de running, Axon is eruit gestapt", "nl", {"competitors": ("Motorola", "Zepcam")}),
        ("Glasbedrijf Noor, deuren. Dinsdag leggen ze onze offerte naast die van Planmeca", "nl", {"competitors": ("Planmeca",), "next_step": "ze leggen onze offerte naast die van Planmeca"}),
        ("Glasbedrijf Noor, deuren. ze willen bij ISS weg, dat ze bij Gom weg willen weet iedereen", "nl", {"competitors": ("Gom",)}),
        ("Marl Homes, doors. ShoreMaster bid too, Wave Armor pulled out", "en", {"competitors": ("ShoreMaster",)}),
        ("Marl Homes, doors. IPS runs the current ones. With us is still Jungheinrich", "en", {"competitors": ("IPS", "Jungheinrich")}),
        ("Marl Homes, doors. he's torn between our spray booth and the GFS one", "en", {"competitors": ("GFS",)}),
        ("Marl Homes, doors. She's got our quote and FareHarbor's side by side", "en", {"competitors": ("FareHarbor",)}),
        ("Marl Homes, doors. She's got our quote and Peter's comments", "en", {"competitors": ()}),
        # Family is no topic.
        ("belletje met Bouwbedrijf Hendriks, ging vooral over zijn dochter die gaat trouwen. verder niks", "nl", {"topic": None}),
        ("koffie bij Garage Peeters, gesprek ging over zijn vrouw. geen nieuws", "nl", {"topic": None}),
        ("quick call with Dunmore Builders, went mostly about his daughter. nothing else new", "en", {"topic": None}),
        # Of two deals the one that is not over.
        ("Slagerij Kemp is failliet. Drukkerij Wouters leeft nog, snijmachine: ze vergelijken twee offertes", "nl", {"topic": "snijmachine", "account": "Drukkerij Wouters"}),
        ("Van Delft Transport heeft afgezegd, jammer. Koelhuis Marsman wel, palletwagens. Inkoper legt het vrijdag voor aan de directie", "nl", {"account": "Koelhuis Marsman", "topic": "palletwagens"}),
        ("Hotel Zeezicht heeft getekend, hoera! Camping De Duinen, boekingssoftware, eigenaar kijkt er maandag naar", "nl", {"account": "Camping De Duinen", "topic": "boekingssoftware"}),
        ("Marlow Dairy went bust, forget them. Kestrel Foods, palletiser: ops manager trials it on 3 November", "en", {"account": "Kestrel Foods", "topic": "palletiser"}),
        ("Tarn Homes signed, woohoo. Denby Homes - boilers. FD reviews the quote on Friday", "en", {"account": "Denby Homes", "topic": "boilers"}),
        ("Two calls. Hallam Steel is off the table, and Orton Castings are still testing the coating line", "en", {"account": "Orton Castings"}),
        # Stops that were spoken.
        ("hoi dit is een notitie over Drukkerij Palm komma etiketteermachine punt ze testen nu met een proefrol punt ik bel ze vrijdag punt", "nl", {"current_stage": "testen met een proefrol", "our_action": "ze bellen"}),
        # A thing alone with how many or how much.
        ("gesproken met Els van Sporthal West. loopbanden, 8 stuks. Zij vraagt het dinsdag aan de penningmeester", "nl", {"topic": "loopbanden"}),
        ("Net langs bij Bakkerij Smit. Deegmixer, 14k. Vader moet nog akkoord geven", "nl", {"topic": "Deegmixer"}),
        ("gebeld met Tom van Zorghuis Linde. hoog-laagbedden, 30x. Directie beslist", "nl", {"topic": "hoog-laagbedden"}),
        ("Spoke to Ana at Ridge Gym. rowing machines, 12 of them. Owner decides", "en", {"topic": "rowing machines"}),
        ("Saw Piet from Karoo Wines. Corking line, 90k, he signs up to 100", "en", {"topic": "Corking line"}),
        ("Called Lena at Haven Care. Profiling beds, 40 units. She takes it to the trustees on Friday", "en", {"topic": "Profiling beds"}),
        # What they are after.
        ("Came out of Bramley Foods, they're after a new oven line. Ops decides", "en", {"topic": "new oven line"}),
        ("Tilda at Moss Nurseries is after a potting machine. she signs herself", "en", {"topic": "potting machine"}),
        ("net bij Kwekerij Mos geweest, ze zoeken een nieuwe oppotmachine. Tilda tekent zelf", "nl", {"topic": "nieuwe oppotmachine"}),
        # A place right behind the customer is no topic.
        ("Had call with Sundaram Mills, Madurai. They are evaluating us and Rieter for the spinning frames. MD approves", "en", {"topic": "spinning frames", "current_stage": "evaluating us and Rieter"}),
        ("Met Harlow Plastics, Leicester. Looking at an extruder. Two quotes are in", "en", {"topic": "extruder"}),
        ("gebeld met Van Hoorn Metaal, Tilburg. Ze vergelijken ons en Trumpf voor de lasersnijder. Directeur beslist", "nl", {"topic": "lasersnijder", "current_stage": "vergelijken ons en Trumpf"}),
        # What was shown on a visit.
        ("Yesterday I was at Dijkstra Dairy with the filling line. Their route: test, then trial, then the owner signs", "en", {"topic": "filling line"}),
        ("Gisteren bij Zuivel Dijkstra geweest met de vullijn. Eigenaar beslist", "nl", {"topic": "vullijn"}),
        ("vanmorgen langs bij Hoeve Bos met de melkrobot. zoon is om, vader twijfelt", "nl", {"topic": "melkrobot"}),
        # A thing behind a dash.
        ("Ashby School - visitor management. Head decides", "en", {"topic": "visitor management"}),
        ("Zorggroep Linde - verpleegoproep. Bestuur heeft budget gegeven", "nl", {"topic": "verpleegoproep"}),
        ("Gemeente Aalst - bezoekersregistratie. Schepen beslist", "nl", {"topic": "bezoekersregistratie"}),
        # Which of two it is about.
        ("ok so this is about Granite Quarry the crushers not the screens the screens are sold", "en", {"topic": "crushers"}),
        ("even over Groeve Steen, de brekers, niet de zeven, de zeven zijn al verkocht. inkoop vraagt prijzen op", "nl", {"topic": "brekers"}),
        # What was given to somebody else, true or not.
        ("Heard that Moorland Foods gave the labelling to Domino. Not true, plant manager says he's still choosing", "en", {"topic": "labelling"}),
        ("Hoorde dat Bakker Bart de etiketten aan Domino gegeven had. Klopt niet volgens de fabrieksmanager, hij kiest nog", "nl", {"topic": "etiketten"}),
        ("Word is Tyne Freight awarded the tyres to Michelin. Fleet manager says no, still comparing", "en", {"topic": "tyres"}),
        # Things counted in a sentence of their own.
        ("Left Ortiz Plumbing smiling. Three vans and a trailer on lease. Owner signs Friday", "en", {"topic": "vans and a trailer on lease"}),
        ("Gebeld met Loodgieter Maes. Drie bestelwagens en een aanhanger. Hij tekent vrijdag", "nl", {"topic": "bestelwagens en een aanhanger"}),
        ("Good chat with Bayside Lawyers. 40 laptops and docking stations. IT lead decides", "en", {"topic": "40 laptops and docking stations"}),
        # Where we are with it is where they are.
        ("Ziekenhuis Oost, bedden. bij hun gaat het zo: afdeling test > inkoop vraagt bestek op > directie akkoord\nwe zitten nu bij inkoop", "nl", {"current_stage": "inkoop vraagt bestek op", "competitors": ()}),
        ("Meubelhuis Tas. we staan nu bij de juridische afdeling. directeur tekent", "nl", {"current_stage": "we staan bij de juridische afdeling"}),
        ("Barrow Council, benches. it goes like this: parks team picks > procurement checks > cabinet approves\nwe're at procurement now", "en", {"current_stage": "procurement checks", "competitors": ()}),
        # Weighing us against somebody.
        ("gebeld met Schilders De Wit, bestelbussen. zitten te twijfelen tussen ons en Renault. Eigenaar beslist", "nl", {"current_stage": "te twijfelen tussen ons en Renault"}),
        ("Kapsalon Mie, kassasysteem. ze zitten nog te wikken en wegen tussen ons en Lightspeed", "nl", {"current_stage": "nog te wikken en wegen tussen ons en Lightspeed"}),
        ("Painters Whitlock, vans. they're still deciding between us and Ford. Owner decides", "en", {"current_stage": "still deciding between us and Ford"}),
        ("Salon Mia, till system. weighing up us and Square right now", "en", {"current_stage": "weighing up us and Square"}),
        ("Salon Mia, till system. theyre scoring right now. board votes 10 july", "en", {"current_stage": "scoring"}),
        # Whom we chase is nobody's act but ours; who decides is not us.
        ("nothing from Acme since i sent the quote. chasing tuesday", "en", {"our_action": "chase", "next_step": None}),
        ("left a voicemail at Acme. emailing thursday", "en", {"our_action": "email", "next_step": None}),
        ("Acme, pumps. procurement checks it, calling tuesday", "en", {"our_action": None}),
        ("Acme, pumps. deciding thursday", "en", {"our_action": None, "next_step": "deciding"}),
        # With whom the paper lies.
        ("Transport Maes, trekkers: Jan heeft de offerte bij de boekhouder liggen", "nl", {"current_stage": "de offerte bij de boekhouder"}),
        ("Aannemer Bos, hijskraan. Ze hebben het contract nog bij de jurist liggen", "nl", {"current_stage": "het contract nog bij de jurist"}),
        ("Maes Haulage, tractors. Jan has the quote sitting with the accountant", "en", {"current_stage": "Jan has the quote sitting with the accountant"}),
        # A loan is money and no stage.
        ("Gesproken met Fitclub Noord, crosstrainers. Krediet is aangevraagd bij de bank. Hij tekent zelf", "nl", {"current_stage": None}),
        ("Spoke to North Gym, treadmills. The loan is applied for at the bank. He signs himself", "en", {"current_stage": None}),
        ("Hoeve Klaver, melktank. Financiering loopt bij Rabobank. Boer beslist zelf", "nl", {"current_stage": None}),
        # When it will be done is said behind it.
        ("Kwekerij Tuin, kas. Teeltchef rekent uit wat het scheelt, heeft dat 4 november af", "nl", {"next_step": "Teeltchef rekent uit wat het scheelt", "next_step_date": "2026-11-04"}),
        ("bij Rederij Golf, kassa's. Hun financiële man maakt een begroting, die is eind november klaar", "nl", {"next_step": "Hun financiële man maakt een begroting", "next_step_date": "2026-11-30", "current_stage": None}),
        ("Camping Bos, wifi. Beheerder zet de wensen op papier, is daar vrijdag mee klaar", "nl", {"next_step": "Beheerder zet de wensen op papier", "next_step_date": "2026-10-16"}),
        ("Spoke to Greenhouse Co, boilers. Grower works out the savings, he'll be done with that on 4 November", "en", {"next_step": "Grower works out the savings", "next_step_date": "2026-11-04"}),
        ("Harbour Line, tills. procurement reads the offer, back by Friday", "en", {"next_step": "procurement reads the offer", "next_step_date": "2026-10-16"}),
        ("Havenlijn, kassa's. inkoop leest de offerte, vrijdag terug", "nl", {"next_step": "inkoop leest de offerte", "next_step_date": "2026-10-16"}),
        ("Harbour Line, tills. their finance guy is writing a budget, that'll be ready by Friday", "en", {"next_step": "their finance guy is writing a budget", "next_step_date": "2026-10-16"}),
        ("Camp Pines, wifi. The warden is listing what they need, should be finished by 30 October", "en", {"next_step": "The warden is listing what they need", "next_step_date": "2026-10-30"}),
        # Nobody was reached.
        ("Vandaag niemand gesproken bij Taxi Peters, morgen bel ik weer", "nl", {"next_step": None, "next_step_date": None}),
        ("Vanmiddag geen gehoor bij Drukkerij Sol, donderdag probeer ik het nog eens", "nl", {"next_step": None, "next_step_date": None}),
        ("Nobody picked up at Tully Cabs today, trying again tomorrow", "en", {"next_step": None, "next_step_date": None}),
        ("Couldn't get hold of anyone at Sol Print today, I'll try Thursday", "en", {"next_step": None, "next_step_date": None}),
        # Who has to do it.
        ("Zorgcentrum Park. De clientenraad moet eerst advies geven en dat doen ze 20 november", "nl", {"next_step": "clientenraad advies geven", "next_step_date": "2026-11-20"}),
        ("Park Care. The family council has to give advice first and they do that on 20 November", "en", {"next_step": "The family council has to give advice first", "next_step_date": "2026-11-20"}),
        # What they want and we take up is ours.
        ("Bouwgroep Aerts, badgesysteem. De werfleider wil volgende week woensdag een demo voor zijn ploeg, die geef ik. daarna neemt hij het mee naar de directie", "nl", {"next_step_date": None, "our_action": "demo voor zijn ploeg geven"}),
        ("Scholengroep Delta, laptops. Rector wil vrijdag een presentatie, die verzorg ik", "nl", {"next_step": None, "our_action": "presentatie verzorgen"}),
        ("Delta Schools, laptops. The head wants a presentation on Friday, I'm giving that", "en", {"next_step": None, "our_action": "give presentation"}),
        # What they find out first.
        ("Notariaat Peters, lunch. Ze vraagt eerst nog bij een ander kantoor na of ze tevreden zijn", "nl", {"next_step": "Ze vraagt eerst nog bij een ander kantoor na of ze tevreden zijn"}),
        ("Architect Loos, plotter. Hij zoekt eerst nog uit wat het papier kost", "nl", {"next_step": "Hij zoekt eerst nog uit wat het papier kost"}),
        # Picking between us is theirs.
        ("Koeriers Fast, bakfietsen. voor 1 november kiest zij tussen ons en Babboe", "nl", {"next_step": "zij kiest tussen ons en Babboe", "next_step_date": "2026-10-31"}),
        ("Fast Couriers, cargo bikes. on 2 November she picks between us and Babboe", "en", {"next_step": "she picks between us and Babboe", "next_step_date": "2026-11-02"}),
        ("Hovenier Groen, maaiers. De baas beslist, vrijdag kiest hij tussen ons en Stihl", "nl", {"next_step": "hij kiest tussen ons en Stihl", "next_step_date": "2026-10-16"}),
        # What we did back then.
        ("Peeters Bodes, steekwagens. Zelfde aanpak als wij toen bij PostNL deden", "nl", {"our_action": None}),
        ("Bij Bakker Loos hetzelfde als we destijds aan de Hema leverden", "nl", {"our_action": None}),
        ("Peeters Couriers, trolleys. Same set-up as we did back then at DPD", "en", {"our_action": None}),
        # A reference they go and see.
        ("Stal Vos, stalmatten. Hij gaat woensdag een referentie bekijken in Hulst", "nl", {"next_step": "Hij gaat een referentie bekijken in Hulst", "next_step_date": "2026-10-14"}),
        ("Fox Stables, mats. He is visiting a reference in Hulst on Wednesday", "en", {"next_step": "He is visiting a reference in Hulst", "next_step_date": "2026-10-14"}),
        # Once somebody is back.
        ("Nora at Shannon Hotels loves it. She'll speak to the owner once he's back from Portugal", "en", {"next_step": "She'll speak to the owner"}),
        ("Hotel Schelde, wifi. Ze gaat het met de eigenaar bespreken zodra die terug is van vakantie", "nl", {"next_step": "Ze gaat het met de eigenaar bespreken"}),
        # That one.
        ("Meander Zorg, route is OR, then legal. They're at the OR now and that one gives its view on 3 November", "en", {"next_step": "OR gives its view", "next_step_date": "2026-11-03"}),
        # Put off to another day.
        ("Ludlow Mills, audits. The site lead was going to present to the board this week, now it's the week of the 19th", "en", {"next_step": "The site lead present to the board", "next_step_date": "2026-10-19"}),
        ("Molens Ludo, keuringen. De locatiechef zou het deze week voorleggen aan het bestuur, dat wordt nu 26 oktober", "nl", {"next_step": "De locatiechef zou het voorleggen aan het bestuur", "next_step_date": "2026-10-26"}),
        ("Coburn Paper, scales. QA was meant to test on Thursday, that's moved to 28 October", "en", {"next_step": "QA test", "next_step_date": "2026-10-28"}),
        # What they want and we bring.
        ("Wijnhuis Bos wil 3 flessen om te proeven, breng ik vrijdag langs", "nl", {"our_action": "3 flessen langsbrengen"}),
        ("Drukkerij Ton wil een andere kleurproef, stuur ik morgen op", "nl", {"our_action": "andere kleurproef opsturen"}),
        ("Kapper Jo wil twee extra stoelen op proef, zet ik maandag neer", "nl", {"our_action": "twee extra stoelen neerzetten"}),
        ("Bos Wines wants 3 bottles to taste, dropping them off Friday", "en", {"our_action": "drop 3 bottles off"}),
        # Having it over with them.
        ("Lena at Fell School asked for a new price, I'll have it over to her Monday", "en", {"our_action": "have new price over to her"}),
        ("They asked for a floor plan, I'll have that with them by Friday", "en", {"our_action": "have floor plan with them"}),
        ("He wants a second sample, we'll have it ready Thursday", "en", {"our_action": "have second sample ready"}),
        # Numbers without a mark.
        ("Sporthal Zuid, tribune. 1 prijzen opvragen 2 advies sportdienst 3 stemming gemeenteraad. Ze vragen nu prijzen op", "nl", {"buying_steps": ("prijzen opvragen", "advies sportdienst", "stemming gemeenteraad")}),
        ("South Arena, seating. 1 collect prices 2 advice from sports office 3 council vote. They're collecting prices now", "en", {"buying_steps": ("collect prices", "advice from sports office", "council vote")}),
        # What happens over there.
        ("so what happens over there is the foreman writes it up then purchasing gets three prices then the quarry boss approves", "en", {"buying_steps": ("foreman writes it up", "purchasing gets three prices", "quarry boss approves")}),
        ("wat er daar gebeurt is de voorman schrijft het op dan vraagt inkoop drie prijzen en dan tekent de baas", "nl", {"buying_steps": ("voorman schrijft het op", "inkoop vraagt drie prijzen", "baas tekent")}),
        # A capital inside the name.
        ("Notaris Lek, dossiers. iDocs en DocuNet zitten er nog in, Basiq is afgevallen", "nl", {"competitors": ("iDocs", "DocuNet")}),
        ("Lek Notaries, files. iDocs and DocuNet are still in it", "en", {"competitors": ("iDocs", "DocuNet")}),
        # Names that begin with a digit.
        ("hart & bell solicitors re the phones. 3CX in there now. partners decide", "en", {"competitors": ("3CX",)}),
        ("Advocaten Hart, telefoons. 3CX zit er nu in. maten beslissen", "nl", {"competitors": ("3CX",)}),
        # Who is also there.
        ("M/s Ganga Foods. Presently at price negotiation. Huhtamaki is also there", "en", {"competitors": ("Huhtamaki",), "current_stage": "price negotiation"}),
        ("Ganga Foods. Nu in prijsonderhandeling. Huhtamaki is er ook bij", "nl", {"competitors": ("Huhtamaki",)}),
        # One more without a name.
        ("Stadion Zuid, schermen. Ze hebben er drie binnen, die van ons, Barco en nog een andere", "nl", {"competitors": ("Barco",)}),
        ("South Stadium, screens. They've got three in, ours, Barco and one other", "en", {"competitors": ("Barco",)}),
        # All that is left.
        ("Client is Vasudha Labs, LIS. We are finalised, only agreement pending", "en", {"current_stage": "only agreement pending"}),
        ("Orion Foods, ovens. all done, just the PO outstanding", "en", {"current_stage": "just the PO outstanding"}),
        ("Orion Foods, ovens. alles rond, alleen de PO staat nog open", "nl", {"current_stage": "alleen de PO staat nog open"}),
        # The stage by its name.
        ("Flynn's bakery oven. wife says they're at the funding stage. they hear by mid November", "en", {"current_stage": "funding stage"}),
        ("Bakkerij Flink oven. vrouw zegt dat ze in de subsidiefase zitten", "nl", {"current_stage": "subsidiefase"}),
        # Whose turn it is.
        ("Copper Mine, belts. Maintenance writes it up, then procurement tenders, then the manager approves. procurement is at it right now", "en", {"current_stage": "procurement tenders"}),
        ("Kopermijn, banden. Onderhoud schrijft het uit, dan vraagt inkoop aan, dan tekent de baas. inkoop is er nu mee bezig", "nl", {"current_stage": "inkoop vraagt aan"}),
        # What somebody told me.
        ("kerr & fry solicitors, phones. one of the partners told me they're only just starting to look. partners decide", "en", {"current_stage": "only just starting to look"}),
        ("Advocaten Kerr, telefoons. een van de maten vertelde me dat ze nog maar net beginnen te kijken", "nl", {"current_stage": "nog maar net beginnen te kijken"}),
        # Lists that begin with us.
        ("Installateur Boon, payroll. Ze vergelijken nog drie partijen: wij, Loket en Nmbrs", "nl", {"competitors": ("Loket", "Nmbrs")}),
        ("Bij Metaal Wout twee aanbieders over: ons en Trumpf", "nl", {"competitors": ("Trumpf",)}),
        ("Boon Fitters, payroll. They're comparing three vendors: us, Gusto and Rippling", "en", {"competitors": ("Gusto", "Rippling")}),
        # Whom they want to be rid of.
        ("Havenbedrijf Noord wil van Proximus af, dus glasvezel. Directie tekent", "nl", {"competitors": ("Proximus",)}),
        ("Ze willen van Exact af bij Bakkerij Sol", "nl", {"competitors": ("Exact",)}),
        # Who is in there.
        ("met with dale accountants re the printers. ricoh is in there at the moment", "en", {"competitors": ("ricoh",)}),
        ("Fell Motors, lifts. Stertil are in there today", "en", {"competitors": ("Stertil",)}),
        ("Garage Fel, bruggen. Stertil zit er op dit moment in", "nl", {"competitors": ("Stertil",)}),
        # A firm called so.
        ("Rossi Foods, sealing machine service. now a local firm called Meccanica does it", "en", {"competitors": ("Meccanica",)}),
        ("Rossi Foods, onderhoud. nu doet een plaatselijk bedrijf genaamd Meccano het", "nl", {"competitors": ("Meccano",)}),
        ("Ferri Textiles. an outfit called Loomtech has the maintenance now", "en", {"competitors": ("Loomtech",)}),
        # What goes on this week is the stage.
        ("Just spoke to Fenton Bakers about the mixer. Their head baker is trying ours this week, the owner decides on 30 November.", "en", {"current_stage": "Their head baker is trying ours", "next_step": "the owner decides", "next_step_date": "2026-11-30"}),
        ("Spoke with Claire at Larch Clinic. Their IT is checking the interface this week. On Monday she shows the outcome to the partners.", "en", {"current_stage": "Their IT is checking the interface"}),
        ("Liffey Foods. Steps over there are: partner meeting, IT check, reference call, signature. Today they're at the IT check.", "en", {"current_stage": "IT check", "next_step": None, "next_step_date": None}),
        ("Gebeld met Bakkerij Fenn over de mixer. De meesterbakker is hem deze week aan het testen, de eigenaar beslist 30 november.", "nl", {"next_step": "de eigenaar beslist", "next_step_date": "2026-11-30"}),
        # Under way.
        ("Call w/ Aspen Health. Security review under way, their CISO finishes it by 11/20. CFO signs.", "en", {"current_stage": "Security review under way"}),
        ("Heron Homes. Survey ongoing, landlord decides", "en", {"current_stage": "Survey ongoing"}),
        # A route told on from what goes on now.
        ("Ferns Hospital about dressings. Ward trial is running now, after that Sister Ann writes her advice, and the procurement board makes the decision.", "en", {"buying_steps": ("Ward trial", "Sister Ann writes her advice", "procurement board makes the decision")}),
        ("Update on Holm Møbler, robots. Their CTO tests the robot at the moment. After the test he makes a report for the board, the board takes the decision.", "en", {"buying_steps": ("Their CTO tests the robot", "he makes a report for the board", "board takes the decision")}),
        ("Ziekenhuis Varen, verband. De afdelingsproef loopt nu, daarna schrijft zuster An haar advies en dan besluit de inkoopcommissie.", "nl", {"buying_steps": ("afdelingsproef", "schrijft zuster An haar advies", "inkoopcommissie besluit")}),
        # Papers that come back.
        ("Elder Print. contract with their lawyer, comes back 8 December. CEO signs.", "en", {"next_step_date": "2026-12-08"}),
        ("Drukkerij Vlier. contract ligt bij hun jurist, komt 8 december terug. Directeur tekent.", "nl", {"next_step": "contract komt terug", "next_step_date": "2026-12-08"}),
        # Trying again.
        ("met with hollis accountants re the printers. budget was turned down last month, they try again in january.", "en", {"next_step_date": "2027-01-01"}),
        # Back that day, and then.
        ("plant director Ewa signs, she's back Monday and she looks at it then", "en", {"next_step": "she looks at it", "next_step_date": "2026-10-19"}),
        ("directeur Eva tekent, die is maandag terug en dan kijkt ze ernaar", "nl", {"next_step": "ze kijkt ernaar", "next_step_date": "2026-10-19"}),
        # What the talk was on.
        ("Spoke with Gipps Dairy on the ERP. Kelly decides", "en", {"topic": "ERP"}),
        ("Sat down with Mara at Noor Resorts on the linen. Chef decides", "en", {"topic": "linen"}),
        ("Coffee w Noosa Lodge. Linen contract. chef decides", "en", {"topic": "Linen contract"}),
        ("Sunder Builders has asked for a new quotation of the lifts. MD decides", "en", {"topic": "lifts"}),
        ("Gesproken met Zuivel Gips over het ERP. Kelly beslist", "nl", {"topic": "ERP"}),
        ("demo gegeven bij Zorgring Haven voor ons roostersysteem. Teamleiders enthousiast. bestuur beslist", "nl", {"topic": "roostersysteem"}),
        # Will do.
        ("chef wants us to do a demo for housekeeping, will do on the 17th", "en", {"our_action": "do a demo for housekeeping"}),
        ("I owe them the SOC report, sending it tonight", "en", {"our_action": "send the SOC report"}),
        ("They have asked for a new quotation. I will send by Monday only", "en", {"our_action": "send new quotation"}),
        ("She asked for drawings, will send those Friday", "en", {"our_action": "send drawings"}),
        ("Ze wil een demo voor de huishouding, doe ik de 17e", "nl", {"our_action": "demo voor de huishouding"}),
        # Which call it was.
        ("call with Pen Cottages, laundry service. went fine. nothing decided", "en", {"our_action": None}),
        ("meeting with Roost Hotels, went well, nothing agreed", "en", {"our_action": None}),
        ("bellen met Huisjes Pen ging prima. niks besloten", "nl", {"our_action": None}),
        # A price asked elsewhere.
        ("Slagerij Loon, koelcel. De eigenaar tekent zelf. Hij vraagt nog een prijs op bij Celtic Koeling.", "nl", {"next_step": "Hij vraagt nog een prijs op bij Celtic Koeling"}),
        ("Garage Wit, brug. Ze vraagt nog een offerte aan bij Autop.", "nl", {"next_step": "Ze vraagt nog een offerte aan bij Autop"}),
        ("Loon Butchers, cold room. The owner signs. He is getting one more price from Celtic Cooling.", "en", {"next_step": "He is getting one more price from Celtic Cooling"}),
        # What it waits for, and its day.
        ("ze bestellen pas als hun ecoloog de specs bevestigt en dat doet ie 10 december", "nl", {"next_step": "hun ecoloog de specs bevestigt", "next_step_date": "2026-12-10"}),
        ("they only order once their ecologist confirms the specs and he does that on 10 December", "en", {"next_step": "their ecologist confirms the specs", "next_step_date": "2026-12-10"}),
        # What we talk about.
        ("Bouwbedrijf Heij huurt al steigers van ons, maar nu praten we over torenkranen. Ik regel een referentiebezoek in Zwolle.", "nl", {"our_action": "een referentiebezoek in Zwolle regelen"}),
        ("Hay Builders already rent scaffolding from us, now we're talking about tower cranes. I'm setting up a reference visit in Leeds.", "en", {"our_action": "set up a reference visit in Leeds"}),
        # Theirs, with rivals named.
        ("Hogeschool Linde. Microscopen. Inkoop houdt in maart nog een minicompetitie met Olympus en Leica erbij.", "nl", {"next_step": "Inkoop houdt nog een minicompetitie", "next_step_date": "2027-03-01"}),
        ("Linden College. Microscopes. Purchasing runs a mini competition in March with Olympus and Leica.", "en", {"next_step_date": "2027-03-01"}),
        # If all goes well.
        ("Willem van Tuincentrum Vecht tekent 14 december als alles meezit, kassa.", "nl", {"next_step": "Willem tekent", "next_step_date": "2026-12-14"}),
        ("Will at Vecht Nurseries signs on 14 December if all goes well, tills.", "en", {"next_step": "Will signs", "next_step_date": "2026-12-14"}),
        # Money.
    ],
)  # fmt: skip
def test_plain_notes(text: str, language: Language, expected: dict[str, object]) -> None:
    found = facts_of(text, language)
    assert {name: found[name] for name in expected} == expected
