"""Cities and other names that say a time zone. Only the list is in here; the zones themselves are in `zone_countries`.

A zone's own city ("Lisbon" of Europe/Lisbon) needs no entry; what stands here is what people call it besides, the other
large cities by the same clock, and the zone that a country's name stands for where it has more than one.
"""

from typing import Final

ALSO: Final = {
    "Europe/Amsterdam": "Rotterdam/Den Haag/The Hague/Utrecht/Eindhoven/Groningen/Tilburg/Breda/Nijmegen/Arnhem/Maastricht",
    "Europe/Brussels": "Brussel/Bruxelles/Antwerpen/Antwerp/Gent/Ghent/Leuven/Brugge/Bruges/Luik/Liège/Charleroi/Hasselt",
    "Europe/London": "Londen/Manchester/Birmingham/Edinburgh/Glasgow/Liverpool/Leeds/Bristol/Cardiff/Belfast/Cambridge/Oxford",
    "Europe/Paris": "Parijs/Lyon/Marseille/Lille/Rijsel/Toulouse/Nice/Bordeaux/Straatsburg/Strasbourg",
    "Europe/Berlin": "Berlijn/München/Munich/Hamburg/Frankfurt/Keulen/Cologne/Köln/Stuttgart/Düsseldorf/Dusseldorf/Leipzig/Dresden/Hannover/Hanover",
    "Europe/Lisbon": "Lissabon/Lisboa/Porto/Faro",
    "Europe/Madrid": "Barcelona/Valencia/Sevilla/Seville/Malaga/Bilbao/Ibiza/Mallorca",
    "Atlantic/Canary": "Canarische Eilanden/Canary Islands/Tenerife/Gran Canaria/Las Palmas",
    "Europe/Rome": "Roma/Milaan/Milan/Milano/Turijn/Turin/Napels/Naples/Florence/Venetië/Venice/Bologna",
    "Europe/Vienna": "Wenen/Wien/Salzburg/Graz/Innsbruck",
    "Europe/Zurich": "Genève/Geneva/Bern/Basel/Bazel/Lausanne",
    "Europe/Prague": "Praag/Praha/Brno",
    "Europe/Warsaw": "Warschau/Warszawa/Krakau/Krakow/Gdansk/Wroclaw/Poznan",
    "Europe/Budapest": "Boedapest",
    "Europe/Bucharest": "Boekarest/Cluj",
    "Europe/Athens": "Athene/Thessaloniki",
    "Europe/Copenhagen": "Kopenhagen/København/Aarhus",
    "Europe/Stockholm": "Göteborg/Gothenburg/Malmö",
    "Europe/Oslo": "Bergen",
    "Europe/Moscow": "Moskou",
    "Europe/Kyiv": "Kiev/Kyiv/Lviv",
    "Europe/Istanbul": "Istanboel/Ankara/Izmir",
    "Europe/Luxembourg": "Luxemburg stad/Luxembourg City",
    "Europe/Dublin": "Cork/Galway",
    "Africa/Johannesburg": "Kaapstad/Cape Town/Durban/Pretoria",
    "Africa/Cairo": "Caïro",
    "Africa/Casablanca": "Marrakech/Marrakesh/Rabat",
    "Asia/Dubai": "Abu Dhabi",
    "Asia/Jerusalem": "Tel Aviv/Jeruzalem",
    "Asia/Kolkata": "Mumbai/Bombay/Delhi/New Delhi/Bangalore/Bengaluru/Hyderabad/Chennai/Pune/Calcutta",
    "Asia/Shanghai": "Peking/Beijing/Shenzhen/Guangzhou/Sjanghai",
    "Asia/Hong_Kong": "Hongkong",
    "Asia/Tokyo": "Osaka/Kyoto/Tokio",
    "Asia/Ho_Chi_Minh": "Hanoi/Saigon",
    "Asia/Kathmandu": "Kathmandoe",
    "America/New_York": "NYC/NY/Boston/Philadelphia/Washington/Washington DC/Miami/Atlanta/Orlando/Charlotte/Pittsburgh/Eastern/Eastern time/east coast/oostkust/EST/EDT/ET",
    "America/Chicago": "Dallas/Houston/Austin/San Antonio/Minneapolis/New Orleans/Nashville/St. Louis/Central time/CST/CDT",
    "America/Denver": "Salt Lake City/Albuquerque/Mountain time/MST/MDT",
    "America/Los_Angeles": "LA/San Francisco/SF/Seattle/San Diego/Portland/Las Vegas/San Jose/Silicon Valley/Pacific time/west coast/westkust/PST/PDT/PT",
    "America/Toronto": "Ottawa/Montreal/Quebec",
    "America/Edmonton": "Calgary",
    "America/Mexico_City": "Mexico-Stad/Guadalajara",
    "America/Sao_Paulo": "Rio/Rio de Janeiro/Brasilia",
    "Australia/Sydney": "Canberra",
    "Pacific/Auckland": "Wellington/Christchurch",
    "UTC": "GMT/UTC/Z",
    "CET": "CEST/Midden-Europese tijd/Central European time",
}  # fmt: skip

# By whose clock most people of a country live, where its name alone does not say it.
OF_COUNTRY: Final = dict(
    entry.split(":")
    for entry in """
    AR:America/Argentina/Buenos_Aires CL:America/Santiago CN:Asia/Shanghai CY:Asia/Nicosia DE:Europe/Berlin
    EC:America/Guayaquil EG:Africa/Cairo ES:Europe/Madrid GB:Europe/London GR:Europe/Athens HK:Asia/Hong_Kong
    IE:Europe/Dublin IL:Asia/Jerusalem IN:Asia/Kolkata IR:Asia/Tehran IS:Atlantic/Reykjavik IT:Europe/Rome
    JM:America/Jamaica JP:Asia/Tokyo KR:Asia/Seoul MY:Asia/Kuala_Lumpur NO:Europe/Oslo NP:Asia/Kathmandu
    NZ:Pacific/Auckland PL:Europe/Warsaw PT:Europe/Lisbon SG:Asia/Singapore TH:Asia/Bangkok TR:Europe/Istanbul
    TW:Asia/Taipei UA:Europe/Kyiv VN:Asia/Ho_Chi_Minh ZA:Africa/Johannesburg NL:Europe/Amsterdam BE:Europe/Brussels
    LU:Europe/Luxembourg FR:Europe/Paris CH:Europe/Zurich AT:Europe/Vienna CZ:Europe/Prague DK:Europe/Copenhagen
    SE:Europe/Stockholm FI:Europe/Helsinki HU:Europe/Budapest RO:Europe/Bucharest BG:Europe/Sofia HR:Europe/Zagreb
    """.split()
)
