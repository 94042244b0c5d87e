"""Who has a part in a buying route: roles, departments and bodies of people, as Dutch and English speakers name them.

Lists only: no rules. Ends of words stand for all the compounds that are made with them.
"""

from typing import Final

from bot.coach.understanding.lexicon.roles import BODIES, CROWDS, DEPARTMENTS, ENDINGS, PEOPLE

ACTORS: Final = frozenset(
    """
    it ict inkoop inkoper legal juridisch juridische jz finance financien financiele fin hr hrm p&o mt mgt management
    directie directeur dir dga cfo ceo cto cio coo ciso cmo cpo rvb rvc rvt cvb or ondernemingsraad bestuur raad
    college gemeenteraad wethouder burgemeester eigenaar eigenaren baas chef manager teamleider afdelingshoofd
    controller accountant boekhouder jurist juristen advocaat notaris bank verzekeraar verhuurder hoofdkantoor hk
    holding moeder aandeelhouders aandeelhouder maatschap partners vennoten gebruikers gebruiker keyusers werkgroep
    stuurgroep projectgroep commissie security techniek productie operations ops facilitair logistiek kwaliteit qa
    privacy fg dierenarts welstand architect aannemer penningmeester secretaris voorzitter medewerkers team teams
    afdeling sales marketing board procurement staf franchiseraad ledenraad leden ledenvergadering alv vve beheerder
    curator familie vrouw man zoon vader dochter vlootmanager wagenparkbeheerder planner magazijn lab purchasing mgmt
    director directors md fd vp svp exec execs owner owners boss bookkeeper lawyer lawyers counsel notary insurer
    landlord hq headquarters parent shareholders shareholder users user committee council mayor union works-council
    engineering engineers facilities logistics quality dpo vet contractor treasurer chair chairman chairwoman staff
    department dept trustees trustee governors principal buyer buyers leadership compliance sponsor steering steerco
    commissioners dean head lead president partner wife husband son father daughter family clinicians doctors nurses
""".split()
)
ACTOR_ENDINGS: Final = (
    "directeur", "directie", "manager", "raad", "bestuur", "team", "leider", "commissie", "hoofd", "afdeling",
    "eigenaar", "beheerder", "inkoper", "jurist", "controller", "groep", "verantwoordelijke", "specialist",
    "adviseur", "officer", "kundige", "meester", "chef", "director", "committee", "board", "council",
)  # fmt: skip
# Trades, crowds and kinds of organisations: in a route they act, elsewhere the same words stand in names.
# What they plan is a step of theirs: "planning from council".
PARTIES: Final = (ACTORS | PEOPLE | BODIES | DEPARTMENTS | CROWDS) - {"planning"}
PARTY_ENDINGS: Final = (*ACTOR_ENDINGS, *ENDINGS)
