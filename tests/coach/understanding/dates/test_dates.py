"""What dates come to: tables of things people type, then properties that hold for any text at all.

Seen from Tuesday 10 March 2026 unless a table says otherwise.
"""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.dates.holidays import easter
from bot.coach.understanding.dates.reader import find_dates, read_date
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Language, utterance

TUESDAY = date(2026, 3, 10)
ZONES = {"nl": "Europe/Amsterdam", "en": "Europe/London"}


def _read(
    text: str, language: Language, today: date = TUESDAY, zone: str | None = None
) -> DateReading | None:
    return read_date(utterance(text), language, today, zone or ZONES[language])


def _day(text: str, language: Language, today: date = TUESDAY, zone: str | None = None) -> date | None:
    reading = _read(text, language, today, zone)
    return reading.day if reading else None


def _table(lines: str) -> list[tuple[str, date | None]]:
    rows = [line.split(maxsplit=1) for line in lines.strip().splitlines()]
    return [(text, None if day == "none" else date.fromisoformat(day)) for day, text in rows]


DUTCH = """
2026-03-17  dinsag
2026-03-11  woensdagmiddag komt het in het mt
2026-03-16  maandag morgen
2026-03-11  morgen maandag?
2026-03-13  vr tekent ze
2026-03-12  ze tekent do
2026-05-12  di 12/5 besluit de raad
2026-03-18  wo 18 maart
none        zo snel mogelijk
none        ze zijn zo klaar
2026-03-22  zo 22 maart
2026-03-16  ma of di
2026-03-16  begin volgende week
2026-03-18  halverwege volgende week
2026-03-16  volgende week ma of di
2026-03-16  de week daarna
2026-03-24  over 2 weken
2026-03-23  over twee weken op maandag
2026-03-31  over een week of drie
2026-03-24  over 2 of 3 weken
2026-03-24  over 2-3 weken
2026-09-10  over een half jaar
none        over een paar weken
2026-04-10  binnen een maand
2026-03-24  binnen 10 werkdagen
none        2 weken doorlooptijd
none        test duurt 3 weken
none        na 3 weken proef
2026-03-31  eind van de maand
2026-03-31  einde kwartaal
2026-12-31  eind van het jaar
2026-03-31  EOM
2026-03-31  EOQ tekenen ze
2026-03-20  next week vrijdag
2026-06-30  end of Q2
2026-04-01  in Q2
2026-03-10  Q1
2027-07-01  Q3 volgend jaar
2027-01-01  eerste kwartaal 2027
2026-06-30  eind tweede kwartaal
2026-03-16  week 12
2026-03-16  wk12
2026-03-16  wk. 12
2026-03-16  in week 12 of 13
2026-03-16  week 12/13
2026-03-26  donderdag in week 13
2026-03-26  week 13 donderdag
2026-03-20  eind week 12
2026-03-23  week van 23 maart
2027-03-22  week 12 2027
2026-05-12  12-05-2026
2026-05-12  12-5-26
2026-05-12  2026-05-12
none        2026-02-12
2026-05-12  12.05.2026
2026-05-12  12e mei
2026-05-12  twaalf mei
2026-05-12  mei 12
2027-05-12  12 mei 2027
2027-05-12  12 mei '27
none        12 mei 2025
2026-05-12  12 en 14 mei
2026-05-12  12-14 mei
2026-05-12  12 t/m 14 mei
2026-06-03  van 3 tot 7 juni
2026-05-12  12/13 mei
2028-02-29  29 februari
none        30 februari
2026-12-25  12/25
none        32/1
none        op 15.4
2026-03-10  de tiende
2026-03-10  de 10e
2026-04-10  de 10e van volgende maand
2026-04-10  volgende maand de 10e
2026-04-01  de 1e van de maand
none        de 2e ronde start nog
none        de eerste stap
2026-03-31  de 31e
2026-06-15  half juni
2026-05-15  medio mei
2026-05-31  eind mei
2027-03-01  begin maart
2026-03-10  in maart
2026-04-01  april wordt het
none        April tekent het contract
none        Jan tekent
2027-01-12  12 jan
2027-01-31  eind jan
none        met Jan overleggen
none        voor Jan
none        de Maarten van inkoop
2026-11-11  sint maarten
2027-06-01  juni volgend jaar
2027-01-01  volgend jaar
none        begroting 2027
2027-01-01  in 2027
2026-12-31  eind 2026
2027-01-01  begin 2027
none        voor de zomer
none        na de zomervakantie
2026-04-02  na 1 april
2026-03-16  na het weekend
2026-03-14  dit weekend
2026-03-13  voor het weekend
2026-03-13  gepland voor vrijdag
2026-03-13  niet voor vrijdag
2026-03-31  voor eind maart
2026-12-23  twee dagen voor kerst
2026-04-03  de vrijdag voor pasen
2026-12-14  de week voor kerst
2026-04-14  14.4 zei ik al
2026-04-05  5.4.
2026-04-10  in hun vrijdagse vergadering van 10 april
2026-04-10  ze beslissen in het vrijdag overleg, 10 april
2026-03-13  vrijdag overleg, offerte geldt tot 10 april
2026-04-19  2 weken na pasen
2026-04-26  de dag voor koningsdag
2026-04-03  goede vrijdag
2026-04-06  tweede paasdag
2026-05-24  pinksteren
2026-05-14  hemelvaart
2026-09-15  prinsjesdag
2026-12-31  oud en nieuw
2026-03-17  vandaag over een week
2026-03-25  morgen over 2 weken
2026-03-31  3 weken vanaf nu
none        twee weken geleden
none        afgelopen vrijdag
none        vrijdag jl
none        vorige maand
2026-03-13  vrijdag a.s.
2026-03-13  a.s. vrijdag
2026-03-16  komende week
2026-03-10  deze maand nog
none        goedemorgen
none        's morgens bellen ze
none        elke maandag vergaderen ze
none        24/7 support
none        3/4 van de leden
2026-04-03  op 3/4
2026-03-13  10.30 uur vrijdag
2026-03-13  vrijdag om 15.00
2026-03-13  vrijdag 10 uur
none        € 12.500
none        iso 27001
2026-03-16  niet vrijdag maar maandag
2026-03-16  maandag ipv vrijdag
2026-03-16  vrijdag niet, maandag wel
2026-04-01  van 18 maart naar 1 april
2026-03-16  verschoven van vrijdag naar maandag, ik bel ze donderdag
none        ik sprak hem maandag
2026-03-13  hij heeft vrijdag een afspraak met de directie
2026-03-13  vrijdag wordt het getekend
none        heeft maandag getekend
2026-03-13  ze zei dat ze vrijdag tekent
2026-03-13  ik bel morgen en zij beslissen vrijdag
2026-03-31  laatste werkdag van de maand
2026-04-16  derde donderdag van april
2026-06-24  laatste week van juni
2026-06-01  eerste week van juni
2026-05-16  tweede helft mei
2027-03-05  5 mrt
2026-09-15  15 sept.
2026-09-15  sept. 15
2027-02-01  1 feb
2026-05-12  12mei
2026-07-01  per 1 juli
none        v4.5 gaat live
none        A4 formaat
none        06-12345678
none        10-12 mensen
2026-03-13  tot vrijdag
2026-03-16  tussen maandag en woensdag
2026-03-16  van maandag tot woensdag
2026-03-10  van de week
2026-03-16  in de loop van volgende week
2026-03-10  vanavond
2026-03-12  donderdagavond raadsvergadering
2026-04-02  ze besluiten donderdag 2 april
2026-03-26  donderdag 26 om 10 uur
2026-03-13  vrijdag 2 man langs
2026-03-18  over 8 dagen
2026-03-24  over veertien dagen
2026-03-17  over 1 week
none        om de dag
none        dagelijks
2026-04-01  de 1e en de 3e
2026-03-24  ze wil het di 24 maart aan de rvc voorleggen
2026-03-31  volgens Henk tekenen ze eind deze maand
2026-03-16  ik stuur donderdag de offerte, zij komen er volgende week op terug
2026-04-02  kwartaaloverleg is 2 april, daar valt het besluit
2026-04-01  begin april verwacht hij uitsluitsel
none        MT vergadert elke 2e dinsdag
2026-04-14  de tweede dinsdag van april zit het in het MT
2026-03-20  hij is tot 20 maart op vakantie
2026-03-17  ligt nu bij de jurist, reactie voor de 18e
2026-03-24  binnen twee weken
none        2 weekjes nog
2026-06-10  over drie maanden loopt hun contract af
2026-12-31  hun contract loopt af op 31-12
2026-12-31  31 december 2026
2026-04-01  Q2 ergens
2026-07-01  ergens in Q3
2026-04-30  ergens eind april
2026-03-20  rond de 20e
2026-03-31  tegen het einde van de maand
2026-09-01  pas in september
2026-09-01  na de zomer, waarschijnlijk september
2026-04-06  week 15 of 16
2026-04-06  ze beslissen in wk 15
2026-03-16  a.s. maandag 10:00 teams call met hun IT
2026-03-16  maandag om 10.30u
2026-03-12  do a.s. is het overleg
2026-03-25  woensdagavond 25 maart raadsvergadering
2026-03-13  hij zou me vorige week bellen, nu wordt het vrijdag
2026-05-01  uitgesteld tot mei
2026-04-15  een maand uitgesteld, wordt nu 15 april
2026-03-19  was eerst de 12e maar het is de 19e geworden
2026-04-01  niet meer in maart, april op zijn vroegst
2026-04-01  eerste week april
2026-03-25  laatste week van maart
2026-03-30  begin week 14
2026-03-24  dinsdag over een week
2026-03-20  over een week op vrijdag
2026-04-01  begin volgende maand
2026-04-15  half volgende maand
2026-12-31  einde jaar
2026-12-31  voor het einde van het jaar
2026-06-30  uiterlijk eind Q2
2026-12-24  voor de kerst
none        na nieuwjaar
none        in het nieuwe jaar
2026-12-25  met de kerstdagen
2026-05-01  1 mei as
2026-03-12  donderdag of vrijdag
2026-04-03  tekent Sanne 3 april?
none        ze hebben 3 offertes opgevraagd
none        hij heeft 2 kinderen en 1 hond
2026-06-01  fase 2 start 1 juni
none        stap 1 is akkoord, stap 2 volgt
2026-04-01  10% korting tot 1 april
none        1,5 jaar garantie
none        looptijd 3 jaar
2027-01-01  per 1-1
2027-01-01  1-1-2027
2026-06-05  op 5/6 beslist de raad
2026-03-24  binnen nu en twee weken
2026-03-16  komende maandag of anders woensdag
2026-03-19  voor volgende week vrijdag
2026-03-10  dit kwartaal nog
2026-04-15  halverwege april
2026-05-15  mid mei
2026-04-14  het MT komt 14 april samen en de OR 21 april
none        vrijdag hebben ze het besproken
2026-03-13  ze bespreken het vrijdag
2026-03-23  in de vergadering van 23 maart
2026-03-10  vanmiddag al
2026-03-12  donderdag 12e
2026-03-12  donderdag de twaalfde
2026-05-15  medio Q2
2026-05-01  1e week van mei
2026-03-14  zaterdag
2027-03-01  mrt 2027
none        volgend voorjaar
none        zomer
2026-04-01  volgend kwartaal
2026-04-01  begin volgend kwartaal
none        wanneer weet ik niet
none        over een uurtje
none        over 3 kwartier
none        ze gaan door met stap 4/5
2026-04-30  30/4 uiterlijk
2026-03-13  vr 13/3
2026-03-13  13-3 al
2026-03-20  over tien dagen ofzo
none        dag of 10
none        een dag of tien
2027-05-01  mei 2027
2026-05-25  de 25e mei
2026-03-25  25ste van deze maand
"""

ENGLISH = """
2026-03-16  monday
2026-03-17  next tuesday
2026-03-20  a week on friday
2026-03-17  a week from today
2026-03-30  two weeks from monday
2026-03-20  friday week
2026-03-11  in a day or two
2026-03-24  in a couple of weeks
2026-03-20  in 10 days
none        over two weeks
2026-03-31  end of month
2026-03-31  by end of quarter
2026-12-31  EOY
2026-03-13  EOD friday
2026-06-30  end of june
2026-06-30  late june
2026-05-15  mid-may
2026-03-16  early next week
2026-03-18  mid next week
2026-03-20  late next week
2026-03-15  the 15th
2026-04-09  the 9th
2026-03-12  on the 12th she signs
none        the 2nd round
2026-05-12  may 12
2026-05-12  12 may
2026-05-12  may 12th, 2026
2026-05-12  the 12th of may
2026-05-12  12 of may
2026-05-01  in may
2026-05-01  by may
2026-05-01  may
2026-03-13  they may decide friday
none        they may
2026-03-20  march 20
2026-04-01  first of april
2026-04-01  april 1st
none        June signs it
2026-06-01  in june
2026-06-01  june or july
2026-04-05  5/4
2026-05-12  tue 5/12
2026-12-25  12/25/2026
none        1/2 the team
none        3/4 majority
none        24/7
2026-03-11  at 3:30pm tomorrow
none        she sat on it
2026-03-14  sat 14 march
2026-03-15  on sun
none        the sun is out
2026-03-11  wed
2026-03-16  mon or tues
2026-11-27  black friday
2026-04-03  good friday
2026-12-24  signed b4 xmas
2026-12-18  the friday before christmas
2026-04-06  the week of april 6
2026-11-27  the day after thanksgiving
2026-12-11  two weeks before christmas
none        after easter
2026-08-31  august bank holiday
2026-05-25  memorial day
2026-03-15  mother's day
2027-01-01  new year's day
2026-03-19  before the 20th
2026-03-20  not before the 20th
2026-06-30  before end of q2
2026-03-31  before april
2026-03-13  until friday
2026-03-13  this friday not next
2026-03-16  not friday but monday
2026-03-13  friday instead of thursday
none        every monday
none        mondays
none        last week
none        last friday
none        two days ago
none        a month ago
2026-03-12  he called monday, decides thursday
none        we met monday
none        I spoke to her on tuesday
2026-03-16  it gets approved monday
2026-03-13  signed by friday
none        they have approved it on monday
2026-03-13  i'll call monday and they decide friday
2026-07-01  pushed to q3
2026-03-16  was friday, now it's monday
2026-06-01  moved from may to june
2026-03-20  sorry, i mean the 20th not the 15th
2026-04-01  next quarter
2026-03-10  this quarter
2027-01-01  next year
none        next year's budget
2026-03-12  in 2 business days
2026-03-11  next business day
2026-03-31  last working day of march
2026-04-16  third thursday in april
2026-06-01  the first week of june
2026-05-16  second half of may
2026-07-01  H2
2026-03-14  this weekend
2026-03-16  after the weekend
2026-05-01  beginning of may
2026-03-23  week commencing 23 march
2026-03-23  w/c 23 march
2026-03-23  the week after next
2026-03-31  in three weeks' time
2026-03-31  in 3 weeks time
2026-03-31  three weeks today
2026-03-18  tomorrow week
2026-09-10  in half a year
2027-03-10  a year from now
2026-06-03  from 3 to 5 june
2026-03-20  between the 20th and the 24th
2026-04-20  20-24 april
2026-04-20  april 20-24
2026-04-20  april 20 to 24
2027-03-31  march 31st 2027
2026-04-02  2nd of april
2026-03-20  ten days from now
2026-04-06  the monday after easter
none        three people sign
2026-05-01  version 3.4 in may
none        at 9
none        $5/6 per user
2027-02-03  febuary 3
2026-03-17  tuseday
2026-03-11  wendesday
2026-03-16  the following week
none        two weeks later
2026-03-13  they test it friday, two weeks later they sign
2026-03-24  she takes it to the board on the 24th of march
2026-04-15  decision expected mid april
2026-03-13  by close of business friday
2026-03-18  they'll know more by next wednesday
none        their board meets the second tuesday of every month
2026-12-31  contract ends dec 31
2026-06-01  sometime in june
2026-03-20  probably around the 20th
2026-03-16  week of the 16th
2026-03-16  week of march 16
2026-04-01  first week of april
2026-03-25  last week of march
2026-04-01  in the first half of april
2026-05-01  not until may
2026-04-06  no earlier than april 6
2026-04-01  on or before 1 april
2026-03-24  within the next two weeks
2026-03-20  in the next 10 days
2026-03-24  in about two weeks
2026-03-31  about 3 weeks from now
2026-03-18  a week tomorrow
2026-03-24  a week on tuesday
2026-03-24  tuesday week
2026-03-17  next week, probably tuesday
2026-03-17  tuesday of next week
2026-03-17  tuesday or wednesday next week
2026-03-12  end of business thursday
2026-03-12  thursday 3pm
2026-03-12  thursday at 10
2026-03-19  thursday the 19th
2026-03-19  Thu, Mar 19
2026-03-19  Mar. 19
2026-03-19  19 March 2026
2026-03-19  19th March
2026-03-19  2026/03/19
2026-03-31  before the end of the month
2026-03-31  end of the month or early april
2026-06-30  at the end of next quarter
none        end of fiscal year
2026-12-31  by year end
none        in the new year
2026-03-23  he's out until the 23rd
none        delayed by two weeks
2026-04-15  slipped to april 15
2026-04-01  it slipped from q1 to q2
2026-03-17  they said friday but now it's the following tuesday
2026-03-19  we demo on thursday, they decide a week later
2026-03-16  we demo on thursday and procurement signs the week after
none        3 of the 5 people agree
none        one in three
none        2 weeks pilot
none        pilot takes 2 weeks
none        a 30 day trial
none        net 30 days
none        5-10 users
none        room 3/12
2026-04-02  Mark signs on april 2
2026-04-02  May signs on april 2
2026-03-13  meeting with May on friday
none        august would be too late
none        spring
none        next spring
none        early summer
2026-03-16  monday's board meeting
none        friday's call went well
2026-04-01  the q2 budget
2026-03-11  tomorrow morning
2026-03-12  this thursday or next
2026-03-10  today
2026-03-10  later today
2026-03-10  later this month
2026-04-06  three weeks on monday
2026-03-12  they're closed good friday so thursday
2026-03-20  two fridays from now
2026-03-17  in a week's time
2026-03-20  a week friday
2026-03-17  in a week or so
2026-12-24  xmas eve
none        before the holidays
2026-04-01  the 1st of next month
2026-05-01  1st of may
2026-03-31  the 31st
2028-02-29  feb 29
none        yesterday they signed
none        we sent the quote on friday
none        they signed on march 2
2026-11-05  on the 5th of november
"""


DUTCH_IN_NOVEMBER = """
2026-11-26  hij gaat er donderdag met zijn compagnon naar kijken
none        na sinterklaas pakt hij het op
2026-11-21  komend weekend
2026-11-24  over een dag of vijf
2026-11-30  eind november
2026-12-01  begin december beslist het bestuur
2027-03-31  eind Q1
2027-11-18  18/11
2026-11-19  19/11
2026-11-19  de 19e
2026-11-30  wij sturen vrijdag de offerte, week 49 vergadert het mt
2026-11-23  ik zou vandaag bellen maar zij willen maandag
2027-01-01  tekenen doen ze 1e week januari
2026-12-15  half december ofzo
2026-12-03  donderdag 3 dec
2026-12-01  ze wacht op 3 offertes, dan 1 december
2026-11-23  maandag 23/11 of dinsdag 24/11
2026-12-08  besluit valt op dinsdag 8 december a.s.
2026-12-26  2e kerstdag
2026-12-07  tussen 7 en 11 december
none        in de eerste week van het nieuwe jaar
2026-11-24  niet maandag, dinsdag
2027-02-01  op zn vroegst 1 februari
2026-12-31  over 6 weken
none        versie 12/3 van het contract
2026-11-23  bel ma terug
2026-11-23  de directeur heeft gisteren gezegd dat hij maandag tekent
2026-11-25  hij mailde me dat ze woensdag beslissen
2026-11-20  heb ze dinsdag gesproken, vrijdag volgt besluit
none        12 maanden contract
none        binnen vier weken na tekenen
none        2 weken nadat de OR akkoord is
2026-12-01  ergens volgende maand
2026-12-10  bij de volgende raadsvergadering, 10 december
2026-12-03  uiterlijk over 2 weken
2026-11-30  voor de 1e
2026-12-10  in december, de 10e
2027-01-01  in januari 2027
none        ze hebben budget voor 2027
none        in 3 stappen: IT, inkoop, directie
none        om 14:00
2026-11-20  morgenvroeg
2026-12-10  donderdag over 2 weken
2026-11-20  eind vd week
2026-12-05  zaterdag 5 december
"""

AMERICAN_IN_SEPTEMBER = """
2026-10-02  she'll run it by finance tmrw and they sign off friday
2026-10-01  i call her thursday, she has the answer by then
2026-10-08  next thurs
2026-10-05  10/5 or 10/6
2026-10-05  monday 10/5
2026-10-01  october 1st
2026-12-31  end of the year
2026-10-01  q4
none        before thxgiving
2026-11-01  first week of november
2026-10-12  columbus day
2026-10-31  halloween
2026-10-15  by the 15th at the latest
2026-10-05  was supposed to be today, slid to next week
2026-10-14  they were going to decide friday but it's been moved to the 14th
2026-10-05  he told me he signs monday
2026-10-01  i told him thursday
none        we had a call monday
none        3 day trial
2026-10-08  2nd week of october
2026-11-01  nov 1
2026-11-01  1 nov 2026
none        in a few days
2026-10-30  in 30 days
none        6 weeks out
2026-10-14  two weeks from now
2026-10-02  eow
2026-11-01  when the new CFO starts in november
none        march madness
none        the second they get budget
none        sun up
"""

BRITISH_IN_SEPTEMBER = """
2026-10-05  mon 5 oct
2027-01-01  Q1 next year
2026-10-25  the last week of october
2026-10-14  within a fortnight
2026-10-19  fortnight on monday
none        early in the new year
none        after christmas
2026-12-26  between christmas and new year
"""


@pytest.mark.parametrize(("text", "expected"), _table(DUTCH))
def test_dutch(text: str, expected: date | None) -> None:
    assert _day(text, "nl") == expected


@pytest.mark.parametrize(("text", "expected"), _table(ENGLISH))
def test_english(text: str, expected: date | None) -> None:
    assert _day(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), _table(DUTCH_IN_NOVEMBER))
def test_dutch_towards_the_end_of_a_year(text: str, expected: date | None) -> None:
    assert _day(text, "nl", date(2026, 11, 19)) == expected


@pytest.mark.parametrize(("text", "expected"), _table(AMERICAN_IN_SEPTEMBER))
def test_american(text: str, expected: date | None) -> None:
    assert _day(text, "en", date(2026, 9, 30), "America/New_York") == expected


@pytest.mark.parametrize(("text", "expected"), _table(BRITISH_IN_SEPTEMBER))
def test_british(text: str, expected: date | None) -> None:
    assert _day(text, "en", date(2026, 9, 30), "Europe/London") == expected


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("5/4", "America/Chicago", "2026-05-04"),
        ("3/20/26", "America/Denver", "2026-03-20"),
        ("thanksgiving", "America/Toronto", "2026-10-12"),
        ("thanksgiving", "America/New_York", "2026-11-26"),
        ("labor day", "America/New_York", "2026-09-07"),
        ("4th of july", "America/New_York", "2026-07-04"),
        ("thurs 3/19", "America/New_York", "2026-03-19"),
        ("10/15", "America/Chicago", "2026-10-15"),
        ("3/4", "Australia/Sydney", "2026-04-03"),
        ("25/10", "America/New_York", "2026-10-25"),
        ("father's day", "Australia/Sydney", "2026-09-06"),
    ],
)
def test_the_zone_decides_order_and_feasts(text: str, zone: str, expected: str) -> None:
    assert _day(text, "en", zone=zone) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("text", "today", "first", "last", "day"),
    [
        ("in april", "2026-03-10", "2026-04-01", "2026-04-30", "2026-04-01"),
        ("in maart", "2026-03-10", "2026-03-10", "2026-03-31", "2026-03-10"),
        ("week 12", "2026-03-10", "2026-03-16", "2026-03-22", "2026-03-16"),
        ("week 11", "2026-03-12", "2026-03-12", "2026-03-15", "2026-03-12"),
        ("eind Q2", "2026-03-10", "2026-06-21", "2026-06-30", "2026-06-30"),
        ("eind maart", "2026-03-29", "2026-03-29", "2026-03-31", "2026-03-31"),
        ("eind maart", "2026-03-31", "2026-03-31", "2026-03-31", "2026-03-31"),
        ("volgende week", "2026-03-15", "2026-03-16", "2026-03-22", "2026-03-16"),
        ("eind van de week", "2026-03-14", "2026-03-20", "2026-03-20", "2026-03-20"),
        ("vrijdag", "2026-03-13", "2026-03-20", "2026-03-20", "2026-03-20"),
        ("pasen", "2026-04-06", "2026-04-06", "2026-04-06", "2026-04-06"),
        ("kerst", "2026-12-01", "2026-12-25", "2026-12-26", "2026-12-25"),
        ("van maandag t/m woensdag", "2026-03-10", "2026-03-16", "2026-03-18", "2026-03-16"),
        ("12 t/m 14 mei", "2026-05-13", "2026-05-13", "2026-05-14", "2026-05-13"),
        ("over 2 a 3 weken", "2026-03-10", "2026-03-24", "2026-03-31", "2026-03-24"),
        ("week 53", "2026-12-31", "2026-12-31", "2027-01-03", "2026-12-31"),
        ("week 1", "2026-12-31", "2027-01-04", "2027-01-10", "2027-01-04"),
        ("over een maand", "2027-01-31", "2027-02-28", "2027-02-28", "2027-02-28"),
        ("binnen 1 werkdag", "2026-03-14", "2026-03-16", "2026-03-16", "2026-03-16"),
        ("q1", "2026-11-19", "2027-01-01", "2027-03-31", "2027-01-01"),
    ],
)
def test_spans(text: str, today: str, first: str, last: str, day: str) -> None:
    reading = _read(text, "nl", date.fromisoformat(today))
    assert reading is not None
    assert [reading.first, reading.last, reading.day] == [
        date.fromisoformat(one) for one in (first, last, day)
    ]


def test_every_date_with_its_place() -> None:
    said = utterance(
        "Ik stuur  morgen de offerte,\nvóór 1 april tekent de CFO; niet vrijdag, en gisteren was niks."
    )
    found = find_dates(said, "nl", TUESDAY, "Europe/Amsterdam")
    assert [(said.text[one.start : one.end], one.day) for one in found] == [
        ("morgen", date(2026, 3, 11)),
        ("vóór 1 april", date(2026, 3, 31)),
    ]
    assert all(one.evidence == (said.text[one.start : one.end],) for one in found)


VAGUE = """
asap, zsm, z.s.m., binnenkort, na de bouwvak, zodra de offerte binnen is, over een paar weken, komende weken
soon, at some point, after the summer, when legal is done, in the coming weeks, a few days, down the line
"""


@pytest.mark.parametrize("text", [text.strip() for text in VAGUE.strip().replace("\n", ",").split(",")])
def test_vague(text: str) -> None:
    assert _day(text, "nl") is None
    assert _day(text, "en") is None


def test_easter() -> None:
    days = {
        1900: (4, 15),
        1943: (4, 25),
        1981: (4, 19),
        2008: (3, 23),
        2038: (4, 25),
        2049: (4, 18),
        2200: (4, 6),
    }
    assert {year: (easter(year).month, easter(year).day) for year in days} == days


LANGUAGES = st.sampled_from(["nl", "en"])
SOME_ZONES = st.sampled_from(["Europe/Amsterdam", "America/New_York", "Australia/Sydney", "nowhere"])
PIECES_OF_DATES = """
    vrijdag do sat volgende next week over in 2 een of voor before na after mei may 31 10e 2nd 15/4 2026-05-12 Q2
    eind half begin maand werkdagen pasen thanksgiving niet - t/m tot , . erna following geleden last 2027 wk12
    weken year jaar 999 tussen en laatste van the fortnight weekend '27 morgen elke kerst 12-14 anderhalve
"""
PIECES = st.sampled_from(PIECES_OF_DATES.split())


def _check(text: str, language: Language, today: date, zone: str) -> None:
    said = utterance(text)
    found = find_dates(said, language, today, zone)
    chosen = read_date(said, language, today, zone)
    assert (chosen is None) == (not found)
    for reading in (*found, *([chosen] if chosen else [])):
        assert today <= reading.first <= reading.day <= reading.last
        assert 1900 <= reading.first.year <= reading.last.year <= 2200
        assert 0 <= reading.start < reading.end <= len(said.text)
    starts = [reading.start for reading in found]
    assert starts == sorted(starts)


@given(text=st.text(), language=LANGUAGES, today=st.dates(), zone=SOME_ZONES)
def test_any_text(text: str, language: Language, today: date, zone: str) -> None:
    _check(text, language, today, zone)


@given(words=st.lists(PIECES, max_size=12), language=LANGUAGES, today=st.dates(), zone=SOME_ZONES)
def test_any_words_of_dates(words: list[str], language: Language, today: date, zone: str) -> None:
    _check(" ".join(words), language, today, zone)


@given(words=st.lists(PIECES, max_size=8), days=st.integers(0, 800))
def test_any_day_of_ours(words: list[str], days: int) -> None:
    _check(" ".join(words), "nl", TUESDAY + timedelta(days), "Europe/Amsterdam")


@pytest.mark.parametrize(
    "today", [date.min, date.max, date(1899, 12, 31), date(1900, 1, 1), date(2200, 12, 31)]
)
def test_the_ends_of_the_calendar(today: date) -> None:
    for text in (
        "vrijdag",
        "over 3 maanden",
        "eind van het jaar",
        "voor kerst",
        "29 februari",
        "week 1",
        "2 weken voor pasen",
    ):
        _check(text, "nl", today, "Europe/Amsterdam")


@pytest.mark.parametrize(
    "piece",
    [
        "vrijdag ",
        "een ",
        "1/2 ",
        "a.",
        "1.",
        "a'",
        "de 10e van ",
        "over een week of ",
        "nu ",
        "x",
        "9",
        "\u00e9",
        "- ",
    ],
)
def test_a_very_long_text_is_read_at_once(piece: str) -> None:
    said = utterance((piece * 100_000)[:100_000])
    started = time.process_time()
    read_date(said, "nl", TUESDAY, "Europe/Amsterdam")
    # Far above what it takes (a few tenths), far below what a pattern that backtracks would take.
    assert time.process_time() - started < 5


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_week_with_a_day_behind_it_is_the_week_of_that_day(language: Language) -> None:
    today = date(2026, 11, 27)
    week = read_date(utterance("trial week 18 jan"), language, today, "Europe/Amsterdam")
    assert week is not None
    assert (week.first, week.last) == (date(2027, 1, 18), date(2027, 1, 24))
    # The third week of the year is in January: it is that one, and no week of the third.
    numbered = read_date(utterance("week 3 jan"), language, today, "Europe/Amsterdam")
    assert numbered is not None
    assert numbered.first == date(2027, 1, 18)
