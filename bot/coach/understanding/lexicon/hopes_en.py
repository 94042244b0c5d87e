"""English expressions of hope: how well it went and how sure it is. Patterns only, no rules."""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

HOPE: Final = lines(
    """
    theyll|hell|shell|will .. come round|around $
    theyll|hell|shell|theyre|will|gonna|going .. bite|biting
    theyll|hell|shell .. go for it|us|this|ours
    will|gonna|going|should go for it|us|this|ours
    theyll|hell|shell|will .. say yes $
    should|might|could|will|would|itll|thatll get|push|tip|swing|nudge|win .. over|across
    trust itll|it|theyll|theyre
    bet my|the|a|good .. on
    put my|money|good|a .. on it|this|them
    cant|cannot see|imagine|picture them going|walking|choosing|picking|leaving
    number one|1 with them|him|her
    top of their|the|his|her list|pile
    coming our|my way|home
    by far|miles the|our best|nicest|strongest
    excited|enthusiastic|keen|impressed|thrilled|happy|positive|eager|delighted|interested|convinced|optimistic|confident
    loves|love|loved|liked|likes|adore* it|us|this|our|the|that|what
    in the bag
    i|id|we|wed expect a|an|the yes|order|signature|deal
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
    itll|will|gonna|should|things|this|all work out
    has to work out
    work out well|fine|great|nicely
    in love with
    were number one
    cant go wrong
    think|thinks|thought the world of
    sure|certain he|she|they|hell|shell|theyll buy|buys|sign|signs|order|orders|go|goes|take|takes|pick|picks|choose|chooses
    mad|crazy|wild|nuts about
    ones|one|deals|this ours $
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
    smiles|smiling|nodding|beaming
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
    going|gonna to? happen|win|land this|it
    nailed|smashed|crushed|killed it|that|the
    home|nearly|almost|basically|practically dry|there|done|ours|sold
    theyre|hes|shes|were all|so|really|totally|completely? for|in|into|up|game|convinced
    convinced
    game for
    sweet spot
    gut feeling|feel|says|tells
    gut
    receptive
    super|really friendly|nice|warm|engaged|responsive
    great|good|best shape|place|spot|position|shot|chance|feeling
    shot at
    preferred
    no brainer
    bullish
    rosy
    grinning|grin|grins
    sells itself
    formality
    satisfied
    obvious choice|pick|winner
    by a mile
    any luck
    scare them|him|her off
    should land|come close|in|good
    front runner
    expect no problems|trouble|issues
    our|my favour|favor
    odds-on
    go our|my way
    bees knees
    buying signals|signal
    inside track
    fab|great|glowing|lovely feedback|comments|reaction|reactions
    breath of fresh
    hugged
    rock solid
    mark my words
    full of praise
    raves|raving
    cloud nine
    pleasant|terrific|wonderful|fantastic meeting|session|energy|call|chat|afternoon|visit
    bound to
    surely .. not|no
    stop talking about
    relieved
    said yes $
    beat the others
    hands down
    come good
    best lead of
    out of ten
    nose for
    this one is|comes coming|home
    easy customer|deal|sale
    applause
    smell the
    have fun together
    a little|bit of luck
    lyrical
    smitten|taken with
    no other way
    out in front
    theyll|hell|shell be back
    will come .. alright|ok|fine
    weve|we|ive|i got it|this $
    easy one|win|peasy
    basically|practically family|friends|signed|done
    exactly what
    no doubt|question|brainer|way
    what we|they need|want|wanted|needed
    perfect|great|good|natural|ideal fit|match
    theyd|hed|shed|would be .. to
    came to us
    said yes|ok
    never .. go with
    a lock
    lit|lights|perked up
    eyes lit
    """
)
