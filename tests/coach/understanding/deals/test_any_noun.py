"""What a deal is about where the place in the sentence says so, whatever the noun; and what only looks like it."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "language", "account", "topic"),
    [
    # The thing, then whose it is.
        ("demand forecasting for Brannigan Foods, met the two planners", "en", "Brannigan Foods", "demand forecasting"),
        ("An executive search for the board of Corvane Mining", "en", "Corvane Mining", "executive search"),
        ("Een interim controller voor de financiële afdeling van Halvorsen Scheepvaart", "nl", "Halvorsen Scheepvaart", "interim controller"),
        ("Mobile crane hire for Drummond Civils", "en", "Drummond Civils", "Mobile crane hire"),
        ("Mediatraining voor de woordvoerders van Gannet & Haal", "nl", "Gannet & Haal", "Mediatraining"),
        ("First meeting, Lyme Ceramics: kiln monitoring for furnace room B", "en", "Lyme Ceramics", "kiln monitoring for furnace room B"),
    # What is wished for.
        ("Ferncliffe Nurseries, the daughter is very keen on drip lines", "en", "Ferncliffe Nurseries", "drip lines"),
        ("visited Castellan Foods, the plant manager wants to replace two of his palletisers", "en", "Castellan Foods", "palletisers"),
        ("Marston Quarries is thinking of switching to our blasting mats", "en", "Marston Quarries", "blasting mats"),
        ("Meridian Optics are keen to get their invoices automated", "en", "Meridian Optics", "invoices"),
        ("Call with Orsini Yachts. They are searching a new varnish supplier.", "en", "Orsini Yachts", "new varnish supplier"),
        ("Corbridge Mill has outgrown its weighing setup", "en", "Corbridge Mill", "weighing setup"),
        ("they're interested in the starter bundle", "en", None, "starter bundle"),
        ("They want more information on the apprenticeship scheme", "en", None, "apprenticeship scheme"),
        ("Parish Council are after new benches for the green", "en", "Parish Council", "new benches for the green"),
    # Theirs in trouble, ours priced, and a thing at whose it is.
        ("Steengroeve Marens belde, hun stofbestrijding ligt eruit", "nl", "Steengroeve Marens", "stofbestrijding"),
        ("Coffee with Mads, he runs Nordvik Salmon, they're fed up with their current feed barges", "en", "Nordvik Salmon", "current feed barges"),
        ("Brindle Foods asked what our pallet inverters cost", "en", "Brindle Foods", "pallet inverters"),
        ("Payment terminals at Harper's Deli", "en", "Harper's Deli", "Payment terminals"),
        ("Fourth visit to Malton Egg Co, egg graders this time", "en", "Malton Egg Co", "egg graders"),
        ("Bexley Mills are dragging their heels", "en", "Bexley Mills", None),
        ("Tarn Group doing their homework", "en", "Tarn Group", None),
    # Right behind the customer, or set in front of its name.
        ("talked with Red Mesa Feedlot on the scale system, his son calls the contractor about the slab", "en", "Red Mesa Feedlot", "scale system"),
        ("Temp nurse cover, Van Loon Clinics", "en", "Van Loon Clinics", "Temp nurse cover"),
        ("verzuimbegeleiding voor Kuipers & Vos, bij hun HR-dames gezeten", "nl", "Kuipers & Vos", "verzuimbegeleiding"),
        ("Bexley Mills, sat in their parlour", "en", "Bexley Mills", None),
    # How it went down.
        ("Demo yesterday at Ambleside Trust, the donor database was well received", "en", "Ambleside Trust", "donor database"),
    # No thing, and no customer.
        ("Great meeting for Acme Foods", "en", "Acme Foods", None),
        ("Heading home from Gilmore Engineering", "en", "Gilmore Engineering", None),
        ("got off the line with Orsini Yachts", "en", "Orsini Yachts", None),
        ("talked tooling with the foreman of Oakhanger Forge", "en", "Oakhanger Forge", "tooling"),
        ("phoned her twice, couldnt get through", "en", None, None),
        ("pfoe lange dag", "nl", None, None),
        ("Food was amazing.", "en", None, None),
        ("langs geweest bij Kuipers & Vos, bij hun HR-dames gezeten", "nl", "Kuipers & Vos", None),
        ("our rival dropped the ball so Marlow Garden Centres called us for payroll", "en", "Marlow Garden Centres", "payroll"),
        ("update tri county ambulance svc - stretchers", "en", "tri county ambulance svc", "stretchers"),
    ],
)  # fmt: skip
def test_a_noun_in_its_place_is_the_topic(
    text: str, language: Language, account: str | None, topic: str | None
) -> None:
    found = read_deal(utterance(text), language, ())
    assert (found.account, found.topic) == (account, topic)
