"""English expressions that say where an answer stands: waiting, a visit, a wish. Patterns only, no rules."""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

WAITING: Final = lines(
    """
    we|well know more
    biding my|our|your time
    give|giving it .. week|weeks|month|months|while|time
    let|lets|letting .. sink|settle
    dust settle*
    in due|good course|time
    nothing|nothings moving|doing|happening|stirring
    all quiet
    waiting
    ^ wait $
    we|i|just|and|to|gotta wait
    wait and|to|for|till|until|it
    awaiting
    hold tight
    sit tight
    ball .. their|his|her|with court|them
    their|his|her|customers court|hands|inbox|turn|move
    no|any updates|update
    its|is their|his|her|on call|turn|move|them
    nothing yet|back|new
    need|needs|want|wants|more time
    up|down to them|him|her
    its|is|all|now|quote|proposal|contract|quotes|thats with them|him|her
    said|promised|supposed|says|will|gonna|would|going|theyll|theyd|hell|shell .. get|come|circle|call|ring|report back
    get|come|circle back to me|us
    will|would|theyll|theyd let me|us know
    let me|us know
    lets|just|well see what|how|where
    see what comes|happens|they
    crickets
    radio silence
    silence

    gone quiet|dark|cold
    went quiet|dark|cold
    quiet
    havent|not|nothing|no|never|never .. heard|reply|response|news|answer|word|feedback|back
    no|nothing .. reply|response|word|answer|news|update|back
    ghosted|ghosting
    thinking about|it
    think|mulling|sleeping|sleep .. about|over|on .. it
    mulling
    digesting
    letting|let|leave|leaving it|this|them|things .. sit|rest|be|simmer|lie|stew|marinate
    quote|proposal|contract|offer is|been|was|has|got out|sent|in|there|over|submitted
    quote|proposal|contract|offer out|sent|submitted
    quotes|proposals out|sent|in|there
    quote|quotes|proposal|proposals|offer|contract|pricing|bid went out|over|off|across
    nothing for now
    nothing at the moment
    be patient
    patient with
    everything|quote|proposal .. sent|over|submitted
    on hold
    they|he|she|theyve|hes|shes .. have|has|got the|our quote|proposal|contract
    theyve had the|our|it
    not|isnt|arent|doesnt|wont responding|answering|picking|reply|answer|respond
    patience
    well|ill hear
    hear back
    to hear from|back
    voicemail|voicemails
    left|leaving a|him|her|them .. message|voicemail|messages
    no answer|pickup|contact|movement|joy|luck
    cant|unable|couldnt|trying .. reach|hold
    get hold of
    out of office
    ooo
    on|at|off leave|holiday|vacation|hols|pto|maternity|sick
    away|out|off until|till|til
    nothing|not|nowt .. till|until|til|before
    stalled|stuck|frozen|parked|paused|shelved|hanging
    on ice
    back burner
    limbo
    pending
    hands are|r tied
    hands tied
    nothing .. can|do|else
    nothing|not much we|i|to .. do
    done our|my bit|part|everything|all
    out of our|my
    their|his|her|customers move|turn|go|serve
    hang|hanging on|tight|about|fire
    twiddling|twiddle
    black hole
    into the void|ether
    unanswered
    on read
    seen but
    sit|sitting back|tight|on
    time will
    give|giving|gave|let|letting|leave|leaving them|him|her|it|em .. time|space|room|breathe|alone|be|think|while|days|mull|digest|stew
    alone for
    give|giving|gave them|him|her|it|em a|another|one|the|couple? of? weeks|week
    was|were|is meant|supposed|due to .. but? hasnt|havent|didnt|nothing
    guess|suppose|reckon ill|well|i|we .. see|hear|find
    havent|hasnt|not spoken|talked to|with .. since
    everything|it|all slips|slipped|slipping|slid
    by the phone
    phone to ring
    balls|ball with them|him|her
    over to them|him|her
    standing|stand by
    wait see
    chewing on
    been with them|him|her since|for
    its hush
    keep calm
    no ack|acknowledgement
    move anymore|now
    i sit here
    asleep
    none the wiser
    keeping|keep .. distance
    see .. week|time|month brings
    see what the
    hearing|heard anything|nothing
    nobody .. picks|answers|replies
    blue ticks
    read receipts
    fingers|finger drumming
    in their|the queue
    balls|ball in the air
    with the .. for ages|weeks|months
    bids|bid in
    nothing from them|him|her|their
    not a peep|word|squeak|dickybird
    still nothing|no|waiting
    yet to
    any|some day|time now
    should|will|expect|expecting|hoping|due|gonna|going to? hear
    hear by|something|from|soon|monday|tuesday|wednesday|thursday|friday|next
    they|he|she|theyve|hes|shes have|has|got .. everything|it|all
    up|down to the|them|him|her customer|client|buyer|now
    its|is on|with|at|in them|their|his|her|the .. desk|side|end|court|hands|pile|inbox|customer|client
    on|in|at|with his|her|their .. desk|pile|inbox|lap|plate
    somewhere in|on
    havent|hasnt|didnt|never|wont|not responded|replied|called|answered|come|got|emailed|picked|reply|return|returned|gotten
    not heard
    dead silence|air
    tumbleweed
    deliberating
    they|he|she|theyll|hell|shell .. call|get|let|ping|email|text me|us|back .. when|once|know|if
    theyll|hell|shell call|ring|email|text|ping me|us|back
    dont call us
    come|came|comes|coming back to me|us
    waitin
    w8ing
    gone|went|going|go .. dark|quiet|cold|silent|mia
    mia
    slow|slowly to
    no|without feedback|response|reply|answer|word
    nada|zilch|nowt|zip
    be in touch
    until|till|til we|i hear
    nothing to .. do
    ^ still|now with them|him|her
    ^ with them|him|her now?
    i|we|ill|well hear on? monday|tuesday|wednesday|thursday|friday|tomorrow|soon|later? if|whether|how
    i|we|ill|well hear this|next|later|early week|month if|whether|how
    """
)
VISITS: Final = lines(
    """
    swing|pop|drop|stop|come by|round|over|in
    coffee|lunch|drinks|dinner|beers with
    a visit to
    touch base
    on site visit
    circling|circle back after|next|in|on|once|monday|tuesday|wednesday|thursday|friday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|tmrw|tomorrow|today|this|later
    bump|bumping the|my|that thread|email|mail
    circle|circling back $
    circle|circling back mid|in|on|next|after|w|with
    sharpen the|my|our pencil
    keep pushing|pressing|chasing|on|pestering
    get|getting in front
    foot in the
    face time
    stay|staying|keep|keeping in touch|front
    """
)
WISHES: Final = lines(
    """
    would|itd be .. nice|great|good|ideal|lovely
    hope|hoping|hopefully
    i|we want|wanted them|him|her
    """
)
# What we choose not to do: no step of ours, and just as well a sign of waiting.
LEFT_ALONE: Final = lines(
    """
    no|not|little|much point|use|sense|good|need .. pestering|chasing|pushing|nagging|calling|ringing|bothering|hounding|emailing|bugging|rushing|pressing|poking
    no|without chasing|pushing|pestering|nagging|hounding|pressing|rushing|chasers
    no|not|isnt|arent .. rush|hurry|pressure|haste from|on|at my|our end|side|part
    leave|leaving|left it|this|that|things|everything .. with them|him|her
    put|placed|parked|park|parking|leave|leaving|left it|this|that|things|everything .. in their|his|her hands|court|camp
    hold|holding fire|off
    sit|sitting on my|our hands
    dont|wont|not|rather want|wanna|gonna|going|not to? pester|chase|push|nag|bother|hound|bug|rush|crowd them|him|her|it
    """
)
# Nothing was agreed on, however pleasant it was.
NOTHING_CAME: Final = lines(
    """
    nothing .. concrete|definite|solid|firm|tangible|specific|agreed|decided|actionable
    nothing .. came out|of
    no next? steps|actions|commitments|conclusions agreed|discussed|came|set $
    """
)
SUPPOSED: Final = lines("supposed to\nwas|were meant to\nwould have\nwas|were going to\npromised to")
# How the one who types knows of it: nobody's step.
HEARSAY: Final = lines(
    """
    given to understand|believe
    led to believe|understand|think
    i was|been told|informed|assured
    ive been told|informed|assured
    im|weve|were told|informed|assured
    we were|been told|informed|assured
    """
)
# Said to the coach about the answer itself.
ASKS_COACH: Final = lines(
    """
    next question|one please? $
    skip|pass this|that|it|on one? $
    ill|well|will|only know|find|hear .. when|once|after|until .. speak|talk|see|call|meet
    not my department|job|call|area|field ask
    ask|remind|ping me .. after|later|tomorrow|again|next|once|tonight|monday
    fill that|this|it .. in|later|tonight
    look that|this|it up .. later|tonight|tomorrow|and
    come back to this|that one? when|once|after|later
    check|see|need my notes
    look at my notes
    """
)
# Nobody knows yet, or nothing was said: no step in it.
UNSURE: Final = lines(
    """
    fill .. in later|tomorrow|tonight|monday
    ask me again|later|after|tomorrow|next|once
    get back to you
    didnt|couldnt catch|gather
    still need|needs|have|got to find|figure|work
    look .. up later|tomorrow
    no idea|clue|visibility|view|insight
    not really|entirely|too|so|totally|all|quite sure|clear|certain
    dunno|unsure|unclear how|what it goes|works|runs
    not|never sure|clear|certain|known|discussed|asked|decided|defined
    dont|didnt|doesnt know|remember|recall|understand
    unsure|unclear|unknown|dunno|tbd|tbc|idk
    haven't|havent asked|checked|discussed|figured|got|a .. clue|idea|that|there
    good|great|hard|tough question
    it|that|kind|kinda|sorta depends|varies
    depends
    varies
    usual|normal|standard way|route|process|stuff|steps
    early days|stage|on
    cagey|vague|murky|fuzzy|complicated|messy|tricky|complex
    bit of this
    hard|difficult|impossible|too to|early .. say|tell
    who knows
    need|have|gotta|got to? find out
    we'll see
    couldnt|cant say|tell|remember
    wouldnt|won't say|tell
    beats me
    put .. finger on
    bit of both
    more to come
    """
)
