"""Ways in: a chat that opens, a customer named, one of several picked."""

from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.deals import doubted_names, opening_names, other_deals, two_customers, whose_news
from bot.coach.deals.visiting import enter, open_deal, resume, start_new, to_lobby
from bot.coach.finding import name_in_front, name_within, naming, what_about
from bot.coach.finding.introduction import introduced, introduced_topic
from bot.coach.known.deal_summary import DealSummary
from bot.coach.people.spoken_with import SPOKE
from bot.coach.requests import asked_of_us
from bot.coach.showing import asking
from bot.coach.showing.bare_answers import asks, puts_a_question, small_talk, yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Ask, Line, Option, Word, values
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import own_firm, phrases
from bot.coach.words.reading import SURE_OF_DEAL


def hello(draft: Draft) -> None:
    """A chat opens: what was asked is asked on where it was left, or else which customer it was."""
    pending = draft.conversation.pending
    if pending is not None and _waits_still(draft, pending):
        repeat(draft)
        return
    if (
        draft.has_deal
        and pending is not None
        and pending.question in _OVER_THE_WALK
        and pending.about in BY_ID
    ):
        # The menu over the walk was left as it was: the question under it is open still.
        draft.to(phase="asking")
        asking.ask_by_id(draft, pending.about)
        return
    if draft.conversation.phase == "closing":
        # The summary was left as it was: nothing is open any more.
        draft.to(phase="idle", pending=None)
    if draft.conversation.pending is not None and draft.has_deal and draft.conversation.phase != "idle":
        resume(draft)
    else:
        ask_which(draft)


_OVER_THE_WALK: Final = frozenset({"ending", "hand_over"})
# Asked beside the walk with nothing of the person's own waiting for it: a day later nobody has it in mind.
_OF_TODAY: Final = frozenset({"lost_why", "next_call", "edit_menu"})


def _waits_still(draft: Draft, pending: Pending) -> bool:
    """Whether what is asked outside the walk is to be answered yet: whether it is won, which deal was meant, to pick it up again."""
    if pending.question in _OVER_THE_WALK or pending.question == "which_deal":
        return pending.kept is not None
    if not draft.has_deal:
        return False
    if pending.question == "closed":
        return any(not option.side for option in pending.options)
    return pending.question in _OF_TODAY and _is_of_today(draft)


def _is_of_today(draft: Draft) -> bool:
    """Whether the deal at hand, or its end, was spoken of today."""
    walk, closed = draft.conversation.walk, draft.facts.deal.closed_on
    return closed == draft.today or (closed is None and walk is not None and walk.started == draft.today)


def ask_which(
    draft: Draft, key: str = "q.which_deal.ask", kept: str | None = None, *, without: str | None = None
) -> None:
    """Ask which customer it was about; recent ones are a tap away, except the one `without`."""
    deals = naming.known_deals(draft, "")
    to_lobby(draft)
    still_open = [deal for deal in deals if deal.status == "open" and deal.id != without]
    recent = still_open[: draft.context.policy.recent_deals]
    options = tuple(Option(f"deal:{deal.id}", naming.summary_name(deal)) for deal in recent)
    draft.to(phase="choosing")
    draft.ask(Ask("which_deal", Line(key), options), kept=kept)


def goes_to_another(draft: Draft, said: Utterance) -> bool:
    """Leave the deal at hand for another customer, where one is meant. False where the text is about this deal."""
    meant = other_deals.other_meant(draft, said)
    if meant is None:
        return False
    if meant.deal_id is not None:
        open_deal(draft, meant.deal_id, meant.text)
    else:
        open_by_text(draft, meant.text)
    return True


def open_by_text(
    draft: Draft, text: str, *, asked: bool = False, story: str | None = None, back: bool = False
) -> None:
    """Open the deal a text is about: a known one, one of two that fit, or a new one without ceremony.

    `asked`: the text answers "which customer?", so that a bare name is enough. `story` is what was told before it had a
    customer. `back`: a deal there is already is asked for.
    """
    two = two_customers.told_of_two(draft, text) if story is None and not back else None
    if two is not None:
        other = two_customers.keep_apart(draft, two)
        open_by_text(draft, two.first, asked=asked)
        if other is not None:
            draft.to(came_from=other)
        return
    told = own_firm.without_own_firm(text)
    said = utterance(told.text)
    deals = naming.known_deals(draft, text)
    if small_talk(said) and yes_or_no(said) is None:
        # "Hey coach" names nobody.
        ask_which(draft, kept=story)
        return
    after = other_deals.asked_after(draft, said) if story is None and not back else None
    if after is not None and after.deal_id is not None:
        open_deal(draft, after.deal_id)
        return
    if not back and puts_a_question(said) and asked_of_us.tell_of_named(draft, said):
        if draft.conversation.pending is None:
            ask_which(draft)
        else:
            repeat(draft)
        return
    reading = opening_names.read(
        draft, said, [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    )
    bare_name = naming.bare_name(said) if back or (asked and naming.is_name(draft, said)) else None
    label = naming.label_of(said)
    labelled = [deal for deal in deals if label is not None and naming.is_part_of(utterance(label), deal)]
    named = label if labelled else reading.account or bare_name or label
    # Behind "medina: …" stands what is told of Medina, and no customer.
    fitting = labelled or naming.fitting_deals(reading, deals) or naming.near_deals(named, deals)
    sure = bool(reading.matches) and reading.matches[0].score >= SURE_OF_DEAL
    if len(fitting) == 1 and not sure and story is None and _goes_with(draft, fitting[0], deals, said):
        open_deal(draft, fitting[0].id, text)
        return
    # "Rijnland" and nothing else, where one deal has that in its name: it is shown at once, and nothing was told that
    # could end up with the wrong customer.
    bare = len(fitting) == 1 and story is None and naming.is_part_of(naming.unled(said), fitting[0])
    if len(fitting) == 1 and (bare or (sure and not naming.other_topic(reading, fitting[0]))):
        if not sure and not back:
            # Another customer may be called so: told at once, before anything is recorded.
            name = phrases.shortened(naming.unled(said).text)
            draft.beside(
                Option(OTHER_CUSTOMER, Word("option.other_customer", values(customer=name)), side=True)
            )
        open_deal(draft, fitting[0].id, story or text, waited=story is not None)
    elif fitting:
        # A name that no reader knows goes along with the choice of a new deal.
        read = named is None or reading.account is not None
        new = _NEW if read else Option("new", Word("option.new_deal", values(customer=named or "")))
        ask_between(draft, fitting, story or text, new)
    else:
        account = told.customer or opening_names.named(draft, said, reading, asked=asked)
        if account is None:
            _ask_for_name(draft, said, text, story, asked=asked)
        elif opening_names.is_asked_after(said, account):
            draft.say("known.nothing", customer=phrases.shortened(account))
            ask_which(draft)
        elif (
            story is None
            and not _is_introduced(draft, said)
            and doubted_names.is_doubted(said, reading, account)
        ):
            _ask_of_whom(draft, account, text)
        else:
            _start(draft, account, reading.topic, _with_the_rest(story, text, account))


def _goes_with(draft: Draft, deal: DealSummary, deals: tuple[DealSummary, ...], said: Utterance) -> bool:
    """Whether a text that has a part of this deal's name is about it, and not of a customer who is called alike."""
    if whose_news.is_certain(draft, deal, said):
        # A part of its name, and somebody there: "arden: ines is on leave".
        return True
    first = utterance(deal.account).words[:1]
    others = [other for other in deals if utterance(other.account).words[:1] == first]
    if deal.status != "open" or len(others) != 1:
        return False
    if not name_within.is_called_by_its_first_word(said, deal.account, draft.language):
        return False
    # "No budget anymore at acme": another customer may be called so, which is one tap away.
    other = Word("option.other_customer", values(customer=first[0]))
    draft.beside(Option(OTHER_CUSTOMER, other, side=True))
    return True


def _ask_for_name(draft: Draft, said: Utterance, text: str, story: str | None, *, asked: bool) -> None:
    """Ask which customer it is where a text names none; what it tells waits for the answer."""
    if asks(said):
        draft.say("cannot_tell" if naming.known_deals(draft, text) else "help")
        if not draft.has_deal:
            ask_which(draft)
        return
    unheard = asked and not small_talk(said) and any(char.isalpha() for char in said.text)
    kept = _told_so_far(story, text) if story or len(said.words) >= _TELLS else None
    again = "q.which_deal.name_only" if story else "q.which_deal.not_found"
    ask_which(draft, again if unheard else "q.which_deal.ask", kept if unheard or not story else story)


def _is_introduced(draft: Draft, said: Utterance) -> bool:
    """Whether a message is likely to introduce a customer of more than one word: a single one may be somebody, or a town."""
    return len(utterance(introduced(draft, said) or "").words) > 1


def _with_the_rest(story: str | None, text: str, account: str) -> str:
    """What was told of a customer: before the name was asked for, and beside the name."""
    if story is None:
        return text
    beside = len(utterance(text).words) - len(utterance(account).words)
    return _told_so_far(story, text) if beside >= _TELLS else story


def _ask_of_whom(draft: Draft, account: str, text: str) -> None:
    """Ask at which customer somebody is, who may be the customer as well; `text` waits for the answer."""
    deals = [deal for deal in naming.known_deals(draft, text) if deal.status == "open"]
    to_lobby(draft)
    options = [
        Option(f"deal:{deal.id}", naming.summary_name(deal))
        for deal in deals[: draft.context.policy.recent_deals]
    ]
    new = Option("new", Word("option.customer_itself", values(customer=account)))
    draft.to(phase="choosing")
    line = Line("q.which_deal.of_whom", values(customer=account))
    draft.ask(Ask("which_deal", line, (*options, new)), kept=text)


def _start(draft: Draft, account: str, topic: str | None, told: str) -> None:
    """Begin with a customer, where the name can be kept."""
    if len(account) > phrases.LONGEST:
        draft.say("name_too_long", limit=phrases.LONGEST)
        ask_which(draft)
    else:
        said = utterance(told)
        about = introduced_topic(draft, said, account, what_about.told(said, account, topic))
        # "Met with plant manager Tess" is what we did.
        start_new(draft, account, None if about is not None and SPOKE.match(about) else about, told)


def goes_to_news(draft: Draft, said: Utterance) -> bool:
    """Go from the lobby to the deal that a text is news of, though its customer is not named; or ask which one it is.

    False where the text opens a deal by its name, or tells of none. In a deal whose talk is over it is still to be taken.
    """
    pending = draft.conversation.pending
    if pending is not None and (pending.question != "which_deal" or pending.kept is not None):
        return False
    if naming.offered_deal(draft, said) is not None:
        return False
    presented = name_in_front.presents(said)
    if presented is not None and not naming.is_known(draft, presented):
        return False
    meant = whose_news.meant(draft, said)
    if len(meant) > 1:
        ask_between(draft, meant, said.original)
        return True
    return bool(meant) and enter_for_news(draft, meant[0].id)


def leaves_for_news(draft: Draft, said: Utterance, *, later: bool) -> bool:
    """Leave the deal at hand for the other one that a text is news of. False where it is of no other.

    `later`: what is asked here was asked on an earlier day, so that nobody has it in mind.
    """
    meant = whose_news.named_beside(draft, said) or (
        whose_news.spoken_of_instead(draft, said) if later else None
    )
    return meant is not None and enter_for_news(draft, meant.id)


def enter_for_news(draft: Draft, deal_id: str) -> bool:
    """Go to the deal that news is of, and say so."""
    if not enter(draft, deal_id):
        return False
    draft.placed = True
    draft.say("news_of", customer=draft.facts.deal.account)
    return True


# So short a message tells something, where it is no name.
_TELLS: Final = 4
# Of a story told in many messages before it has a customer.
_KEPT: Final = 3000


def _told_so_far(story: str | None, text: str) -> str:
    """What was told before the customer had a name, in the order it was told; what is too much is left out at its end."""
    return text if story is None else f"{story}\n{text}"[:_KEPT]


_NEW: Final = Option("new", Word("option.new_deal"))


def ask_between(draft: Draft, fitting: list[DealSummary], text: str | None, new: Option = _NEW) -> None:
    """Ask which of the deals that fit is meant, or whether it is a new one; `text` waits for the answer."""
    to_lobby(draft)
    options = [Option(f"deal:{deal.id}", naming.summary_name(deal)) for deal in fitting]
    draft.to(phase="choosing")
    line = Line("q.which_deal.between" if len(fitting) > 1 else _ONE_FITS)
    draft.ask(Ask("which_deal", line, (*options, new)), kept=text)


OTHER_CUSTOMER: Final = "other_customer"
_ONE_FITS: Final = "q.which_deal.same"


def takes_for_offered(draft: Draft, pending: Pending, text: str) -> bool:
    """Take a yes, or what is no name, for the one deal that was offered: who goes on telling means that one."""
    offered = [option.id for option in pending.options if option.id.startswith("deal:")]
    said = utterance(text)
    agreed = yes_or_no(said) is True
    told_before = pending.kept is not None and agreed
    if (
        not (pending.text.key == _ONE_FITS or told_before)
        or len(offered) != 1
        or small_talk(said)
        or asks(said)
    ):
        return False
    if not agreed and (
        yes_or_no(said) is False or naming.is_name(draft, said) or other_deals.names_deal(draft, said)
    ):
        return False
    told = pending.kept if agreed and len(said.words) == 1 else _told_so_far(pending.kept, text)
    open_deal(draft, offered[0].removeprefix("deal:"), told)
    return True
