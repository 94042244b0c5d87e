"""Openings as they are typed in the van: hesitations, no commas, roles for names, and where the thing stands."""

import pytest

from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "account", "topic"),
    [
        # The thing runs into the house it is for.
        ("mowing contract fairfield business park", "fairfield business park", "mowing contract"),
        ("cctv mount carmel abbey", "mount carmel abbey", "cctv"),
        ("tyres glen garry quarry", "glen garry quarry", "tyres"),
        # What a firm deals in closes its name where a comma and a thing follow.
        ("hadley printers, payroll software", "hadley printers", "payroll software"),
        ("dalton windows, fleet insurance", "dalton windows", "fleet insurance"),
        # Hesitations are no part of a name.
        ("even bij eh slagerij korkmaz geweest over de koelcel", "slagerij korkmaz", "koelcel"),
        ("sat with uh dawson joinery about dust extraction", "dawson joinery", "dust extraction"),
        # A role in capitals is nobody's firm.
        (
            "Sat with Deputy Manager, Kochi Water Corporation on sludge pumps",
            "Kochi Water Corporation",
            "sludge pumps",
        ),
        ("Gesprek met de QHSE-manager, liep goed", None, None),
        # Who does something there is somebody else than stands before it.
        ("net gebeld met Acme: de CFO tekent, er is budget", "Acme", None),
        ("net gebeld met Bakker Bart, de directeur beslist", "Bakker Bart", None),
        ("just spoke with Acme: the CFO signs", "Acme", None),
        ("net gebeld met Acme. De CFO tekent.", "Acme", None),
        ("just spoke with Acme. The CFO signs.", "Acme", None),
        ("gebeld met Yusuf, de inkoper van Lumen", "Lumen", None),
        ("spoke to Joan, the buyer at Lumen, she likes it", "Lumen", None),
        # "Of" before a Dutch article is an or.
        ("Hans vroeg om een offerte of de brochure", None, None),
        ("moet ik nu de offerte of de brochure sturen", None, None),
        # "Vd" opens a name, and leads to where somebody works.
        ("vd Meulen Groep gebeld over de reachstackers", "vd Meulen Groep", "reachstackers"),
        ("de planner vd Gemeente Almere belde", "Gemeente Almere", None),
        # How the thing is led to.
        ("Letter to Farr & Quill, the auctioneers, with respect to the packing crates", "Farr & Quill", "packing crates"),
        ("Just came from Galerie Orsini, it was for the climate control", "Galerie Orsini", "climate control"),
        ("bij Schrijnwerkerij Maes gezeten voor drie freesbanken", "Schrijnwerkerij Maes", "freesbanken"),
        ("langs geweest bij Bakkerij Smet voor nen steenoven", "Bakkerij Smet", "steenoven"),
        ("het straatwerk bij Camping De Kuil ligt weer op tafel", "Camping De Kuil", "straatwerk"),
        ("st oswalds infants rang, fruit boxes from january", "st oswalds infants", "fruit boxes"),
        ("was out with the Moran Brothers Dairy crowd, new cow shed", "Moran Brothers Dairy", "new cow shed"),
        ("Machinebouw Sels, straalcabine fase 2", "Machinebouw Sels", "straalcabine fase 2"),
        ("Tarrant Aggregates, they might hire the crusher again", "Tarrant Aggregates", "crusher"),
        ("graandroger, Hoeve Tulamo, tweede bezoek", "Hoeve Tulamo", "graandroger"),
        ("edge bander, Larkin Joinery", "Larkin Joinery", "edge bander"),
        ("Jachtbouw Friso. Teakdek voor twee rompen.", "Jachtbouw Friso", "Teakdek"),
        # A house is called what closes the clause behind its article; "in" leads to a house as well.
        ("nieuw dak voor sporthal de wissel", "sporthal de wissel", "dak"),
        ("Dr. Baert gezien in Dierenkliniek Ter Linde, röntgentafel", "Dierenkliniek Ter Linde", "röntgentafel"),
        # What they want, need or compare with what they have.
        ("they want quieter fans. Dunbar Poultry", "Dunbar Poultry", "quieter fans"),
        ("ze willen stillere kasten. Pluimveebedrijf Duin", "Pluimveebedrijf Duin", "stillere kasten"),
        ("naar Stokerij Orrin, die hebben een beslagkuip nodig", "Stokerij Orrin", "beslagkuip"),
        # A department that somebody heads is not their firm.
        ("Call held with Head of Stores, Sagar Cement regarding idlers", "Sagar Cement", "idlers"),
        # A name inside what it is about is no customer.
        ("Delmore regarding scaffolding for Hull Homes", "Delmore", "scaffolding for Hull Homes"),
        # Behind "new" at the head of a sentence stands what they want.
        ("Visited the waterworks in Hobro with our dealer Aquanord. New booster pumps.", "waterworks in Hobro", "New booster pumps"),
    ],
)  # fmt: skip
def test_who_and_what(text: str, account: str | None, topic: str | None) -> None:
    found = read_deal(utterance(text), "en", ())
    assert (found.account, found.topic) == (account, topic)


@pytest.mark.parametrize(
    ("text", "account", "topic"),
    [
        (
            "Hard talk with Vossen about the price of the welding robots",
            "Vossen",
            "price of the welding robots",
        ),
        ("that file of Hartman again", "Hartman", None),
        ("the handover with Acme Foods went fine", "Acme Foods", None),
        ("de overdracht bij Renders Bouw ging goed", "Renders Bouw", None),
        ("they want an earlier delivery, Acme Foods", "Acme Foods", None),
        ("Acme printers, toner", "Acme", "printers"),
        ("dana called, payroll software", None, "payroll software"),
    ],
)
def test_what_only_looks_alike(text: str, account: str | None, topic: str | None) -> None:
    found = read_deal(utterance(text), "en", ())
    assert (found.account, found.topic) == (account, topic)
