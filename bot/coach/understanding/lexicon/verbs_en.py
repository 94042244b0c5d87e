"""English verbs, by who normally does what they say. Words only; the rules are in the readers.

`a|b` is a phrasal verb: "off|sign" is "sign … off".
"""

from typing import Final

VERBS: Final = {
    "decide": """sign countersign co-sign cosign initial approve decide ratify vote award choose pick select greenlight okay ok
        authorise authorize endorse bless purchase buy order commit adopt reject green-light allocate reserve
        earmark budget sanction procure rubber-stamp rubberstamp grant fund finance release off|sign agree
        execute seal concur assent consent veto invest license rule elect designate pass clear greenlit
        down|narrow narrow settle plump mandate admit adjudicate condone ink autograph contract
        sole-source single-source swallow cap
        up|cough up|stump up|free
        ballot shake""",
    "weigh": """compare evaluate assess test practise try trial pilot review discuss debate consult check vet score shortlist longlist rank
        benchmark audit inspect screen raise table submit recommend advise weigh examine analyse analyze consider study read
        redline taste sample validate verify scope file socialise socialize escalate requisition request re-cost
        recost poll sanity-check calculate tender circulate champion escalate over|look through|look
        deliberate nominate register apply reconcile internalise run
        float mull ponder ruminate huddle caucus convene interview appraise value grade canvass rate reconvene justify
        lobby advocate sponsor up|mark mark tour observe experiment simulate stress-test defer reassess re-evaluate
        reevaluate price-check over|think over|talk over|go through|go trial-run field-test bench-test chew digest
        dissect crunch pore sniff probe scrutinise scrutinize second-guess total tally collate aggregate
        appeal petition haggle reprioritise budget-check""",
    "sell": """sort arrange organise organize handle send resend forward fwd mail email e-mail text ping call ring phone dial chase nudge follow-up followup up|follow
        demo demonstrate present pitch propose quote offer estimate price draft write rewrite prepare prep build create make
        tweak adjust revise update finalise finalize deliver ship install configure visit swing drop pop invite host
        explain show train onboard negotiate close sell upsell cross-sell qualify discount convince persuade push prod
        reassure schedule book supply tailor customise customize package bundle research remind reach
        out|reach over|send together|put in|check in|throw in|pop by|stop by|drop touch|base throw pull connect introduce
        respond wine dine entertain nurture prospect pricing proof mock pre-empt craft polish assemble walk
        lunch promise guarantee knock hand-deliver handhold counter
        hop jump dm voicemail wow woo charm court impress entice sweeten shave undercut post courier over|hand
        resubmit bid rebid rehearse reprice requote rework redraft redraw size retrofit fit mount wire commission
        calibrate troubleshoot patch integrate enable educate coach brief debrief position differentiate target stalk
        network cold-call farm up|catch grab treat diarise diarize reschedule rebook pester bug hound badger hassle
        press squeeze nail clinch celebrate reconnect re-engage engage re-send re-quote down|nail over|get
        across|get sketch demo'ing whitepaper showcase illustrate articulate storyboard redo tee
         up|work recap summarise summarize itemise itemize translate print laminate format
         match sweet-talk schmooze hand-hold babysit shadow accompany escort greet re-visit revisit
         warm slot pencil calendar invoice bill workup
        down|track track
        up|spin up|tee up|warm up|mock in|squeeze up|loop up|patch out|close up|wrap in|book off|drop round|drop
        by|swing over|swing round|swing
        sharpen owe measure design
        haul lug ferry multithread""",
    "do": """do give take bring put set find work start begin run fill answer
        reply help ask talk speak meet share confirm line gather collect provide complete finish tell
        report tie move carry prioritise prioritize plan involve loop look cook hold cover figure need
        process pay transfer issue draw upload migrate publish replace cancel renew appoint hire join attend
        ensure secure obtain list define map specify specs spec identify drive fly travel use let
        record log enter add change fix clean cleanse prove tackle kick
        spin dig swap trim rename relocate relay fetch return liaise coordinate co-ordinate facilitate
        lead steer chair own sync align iterate tidy copy scan stick plug wrap rig test-drive route assist back lift
        extend shift unblock document produce load wipe paint action
        up|pick out|sort through|work in|sit up|step
        over|run through|run""",
    "request": "want require demand wish",
    "report": "say claim mention",
    "receive": "get receive ",
    "move": "go come head",
    "wait": "wait await back|get back|come back|circle back|hear",
    "stance": """think believe expect hope guess reckon suppose know feel seem appear love like understand assume
        imagine doubt wonder sound depend cost last mean matter remain stay trust win lose sit hear see be have
        laugh smile wink nod enjoy hate miss worry appreciate prefer resemble contain belong happen exist
        deserve lack complain whine rave gush glow click gel vibe bode look|like struggle fear sleep live
         care mind beat top rock""",
}
IRREGULAR: Final = {
    "send": "sent", "choose": "chose chosen", "buy": "bought", "read": "read", "write": "wrote written", "build": "built",
    "make": "made", "show": "shown", "sell": "sold", "give": "gave given gie gies gied giein", "take": "took taken", "bring": "brought",
    "put": "put", "find": "found", "begin": "began begun", "meet": "met", "see": "saw seen", "speak": "spoke spoken",
    "tell": "told", "go": "went gone", "come": "came", "get": "got gotten", "say": "said", "think": "thought",
    "know": "knew known", "feel": "felt", "mean": "meant", "hear": "heard", "win": "won", "lose": "lost", "sit": "sat",
    "do": "did done", "run": "ran", "hold": "held", "draw": "drew drawn", "ring": "rang rung", "throw": "threw thrown",
    "rewrite": "rewrote rewritten", "drive": "drove driven", "fly": "flew flown", "set": "set", "swing": "swung",
    "pay": "paid", "let": "let", "have": "had", "understand": "understood", "try": "tried",
}  # fmt: skip
