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
    silent
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
    """
)
VISITS: Final = lines(
    """
    swing|pop|drop|stop|come by|round|over|in
    coffee|lunch|drinks|dinner|beers with
    a visit to
    touch base
    on site visit
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
