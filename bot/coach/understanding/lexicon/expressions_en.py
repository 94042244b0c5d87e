"""English expressions that say where an answer stands: waiting, hope, a visit, a wish. Patterns only, no rules."""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

WAITING: Final = lines(
    """
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
    no answer|pickup|contact|movement|sign|joy|luck
    cant|unable|couldnt|trying .. reach|hold
    get hold of
    out of office
    ooo
    on|at|off leave|holiday|vacation|hols|pto|maternity|sick
    away|out|off until|till|til|this|all|for
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
    twiddling
    thumbs
    black hole
    into the void|ether
    unanswered
    on read
    seen but
    sit|sitting back|tight|on
    time will
    give|giving|gave|let|letting|leave|leaving them|him|her|it|em .. time|space|room|week|breathe|alone|be|think|while|days|mull|digest|stew
    alone for
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
    come|came|comes|coming back to me|us|with
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
    """
)
HOPE: Final = lines(
    """
    excited|enthusiastic|keen|impressed|thrilled|happy|positive|eager|delighted|interested|convinced|optimistic|confident
    loves|love|loved|liked|likes|adore* it|us|this|our|the|that|what
    in the bag
    can|just feel it
    gonna|going|will|should|itll|be .. fine|ok|okay|alright|good|happen|close
    chemistry
    vibe|vibes
    good|great|really|strong|best feeling|vibe|vibes|meeting|call|chat|rapport|conversation|relationship|fit|impression
    best demo|of|one|pitch
    shocked if
    surprised if
    no way we|they|this
    come through
    work out
    percent|% sure|certain|there
    sure|pretty|very|fairly|quite|really sure|certain|confident
    90|95|99|80|100 sure|certain|there
    golden
    preferred vendor|supplier|partner
    like|likes|want|wants us
    good|strong|great shape|position|chance|odds
    looking like|good
    no red flags
    bodes well
    positive|warm signals|signs
    theyre|were|its ours|sold|on board|in
    feel|feels like
    verbal yes
    its|it|is .. ours
    loves|loved us|it
    winked|smiled|nodded
    isnt|not|no .. a? problem|issue
    slam dunk
    done deal
    no brainer|brainer
    sure thing
    shoo|shoe in
    fingers crossed
    hope|hoping|hopefully|hopes
    on our side
    our favorite|favourite
    frontrunner|favourite|favorite
    looks|looking|sounds|sounding good|great|promising|positive|solid
    promising
    went really? well|great|amazing|smoothly|awesome
    well win
    win this|it
    we got|have this
    got this
    nailed it
    a winner
    hot|warm lead|prospect
    all over it
    big fans|fan
    were in
    cant .. wait|lose
    want us to win
    mad|crazy|nuts|daft|stupid|silly|insane|fools not to
    mad|crazy|nuts|daft|stupid|silly|insane|fools if they
    ahead of
    laughed|laughing|joking
    smiles|smiling|nodding|nods|beaming
    lovely|nice|great|good|fun|awesome|super|top|brilliant|cracking bunch|people|guys|lady|guy|folks|lot|group|team|session|visit|lunch|demo|day|conversation|discussion|chat
    get|got|getting|gets on|along .. great|well|really|famously|brilliantly|like
    hit it off
    clicked
    gelled
    raving|raved
    over the moon
    buzzing|stoked|psyched|pumped|hyped|gushing|ecstatic|chuffed
    blown away
    wowed
    jaws|jaw dropped
    feels|felt|feeling right|like|good|great|confident|positive|solid
    cant see them|why|how|us|it|anyone
    no reason
    should|could|will be ours
    ours to lose
    locked in|up|down
    good as done|ours|won|signed|there
    home run
    layup
    piece of cake
    touch|knock wood|on
    odds
    bet|betting|money on|that|my|it|we
    leaning|leans|lean our|towards|toward way|us
    dead|super|really|very|so|pretty|quite|genuinely|definitely keen|interested|excited|impressed|happy|positive
    good|great|positive|encouraging|promising sign|signs|signal|signals|vibes
    sold on
    bought in|into
    like|fancy|rate our|my chances|odds
    quietly confident
    upbeat
    went|go|going down|over|well|great|really .. well|storm|treat|great
    well received
    ate|lapped it|that up
    eating out
    best|favourite|favorite meeting|call|option|fit|solution|of|vendor|one
    fan|fans of
    friend|friends|mate|mates|buddy of
    old friend|mate
    way back
    known|know him|her|them|each .. years|ages|forever
    trust|trusts us|me
    great|good|strong|solid|excellent|long|close|really .. relationship|rapport|relations
    on the same page
    want|wants|wanted to? work|go|do|partner .. us
    work|go|partner with us
    miles|streets|head ahead|better|shoulders
    nobody|no one|noone else|comes|can
    no competition|contest
    cant|couldnt wait|stop
    theyll|hell|shell|they|he|she|itll .. definitely|surely|certainly
    definitely|surely|certainly gonna|going|happening|ours|getting|buy|sign
    going|gonna .. to? happen|win|land|get this|it|through
    nailed|smashed|crushed|killed it|that|the
    home|nearly|almost|basically|practically dry|there|done|ours|sold
    theyre|hes|shes|were all|so|really|totally|completely? for|in|into|up|game|convinced
    convinced
    game for
    sweet spot
    gut feeling|feel|says|tells
    gut
    warm|friendly|positive|open|receptive
    receptive
    super|really friendly|nice|warm|engaged|responsive
    engaged
    great|good|best shape|place|spot|position|shot|chance|feeling
    shot at
    preferred
    no brainer
    bullish
    rosy
    grinning|grin|grins
    weve|we|ive|i got it|this|that
    easy one|win|peasy
    basically|practically family|friends|signed|done
    exactly what
    no doubt|question|brainer|way
    what we|they need|want|wanted|needed
    perfect|great|good|natural|ideal fit|match
    theyd|hed|shed|would be .. to
    came|come to us
    said yes|ok
    never .. go with
    a lock
    lit|lights|perked up
    eyes lit
    """
)
VISITS: Final = lines(
    """
    swing|pop|drop|stop|come by|round|over|in
    coffee|lunch|drinks|dinner|beers with
    a visit to
    touch base
    on site visit
    circling|circle back after|next|in|on|once|monday|tuesday|wednesday|thursday|friday
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
SUPPOSED: Final = lines("supposed to\nwould have\nwas|were going to\npromised to")
# Nobody knows yet, or nothing was said: no step in it.
UNSURE: Final = lines(
    """
    no idea|clue|visibility|view|insight
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
    more to come
    """
)
