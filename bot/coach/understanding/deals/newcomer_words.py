"""Words by which a customer is told of: that we met, that they want something, that they are in the race."""

from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later

# What may stand before whom we called or saw: us, a call, when, where. Anybody else there, and it was no visit of ours.
WE_MET: Final = (
    pronouns.WE
    | pronouns.WE_DO
    | frozenset(
        """en and ook also dan then daarna nog net even ff zo just vandaag gisteren eergisteren vanmorgen vanochtend vanmiddag today yesterday earlier
    heb hebben had have was ben zijn kom kwam been went gone met bij langs naar aan van with at to by from on over in de het een n t the a an
    gesprek gesproken gebeld gezeten geweest gehad afspraak bezoek bezocht gezien gesprekje belletje eerste first good goed goeie leuk nice kort quick
    trouwens btw vanavond straks morgen effe eens maandag dinsdag woensdag donderdag vrijdag monday tuesday wednesday thursday friday afternoon morning been
    call called calling spoke spoken talked saw seen see visited visit meeting phoned rang popped dropped in kennisgemaakt kennismaking intake
    aanvraag enquiry inquiry mail email gekregen got binnen binnengekregen binnengekomen k kga ga gaan""".split()
    )
)

MET: Final = frozenset(
    """gesprek gesproken gebeld gezeten geweest afspraak bezoek bezocht gezien gesprekje belletje belde belden kennisgemaakt kennismaking intake aanvraag
    call called spoke spoken talked saw seen visited visit meeting phoned rang been enquiry inquiry""".split()
)

# Whoever buys is said to want a thing; "wants to see it first" is a step of somebody.
WANT: Final = frozenset(
    """wil willen wilt zoekt zoeken wants want wanted need needs needed vroegen vroeg vraagt vragen overweegt overwegen interesse bestelt bestellen
    looking after huren kopen nodig interested""".split()
)

# A visit to these is one of theirs, or the name is compared with.
NO_VISIT: Final = frozenset(
    """referentie referentiebezoek reference referenties zoals als like than vergeleken compared kijken kijk""".split()
)

# Who is spoken to about somebody else's deal: whether they are a customer is asked.
THIRD: Final = frozenset(
    """bank lease leasing verzekeraar verzekeringen insurance insurer accountants accountancy notaris notariskantoor advocaten lawyers solicitors legal architecten architects
    ingenieurs ingenieursbureau adviesbureau adviseurs advies advisors consulting consultancy consultants installateurs installaties installatiebedrijf aannemer aannemersbedrijf
    contractors surveyors omgevingsdienst brandweer politie provincie veiligheidsregio credit finance union""".split()
)

# "Another one: Kestrel, they quote too" is one more in the race.
RIVALRY: Final = frozenset(
    "quote quotes quoting bid bids bidding offerte offertes offreren concurrent concurrenten competitor competitors rival rivals tender cheaper goedkoper dearer duurder".split()
)

# "They called them too": who called them is none of ours.
CALLED_THEM: Final = later(
    r"(?: \w+){0,2} (?:belden?|belt|called|phoned|rang|mailed|mailde|visited|saw) (?:them|hen|hun|ze|him|hem|her|haar)\b"
)
