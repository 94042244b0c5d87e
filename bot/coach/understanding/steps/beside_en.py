"""English words for what is said beside a route: denials, not knowing, remarks. Lists only: no rules.

A pattern of UNKNOWN is written as `wordpatterns` explains.
"""

from bot.coach.understanding.wordpatterns import lines

DENIED_OPENINGS = (
    "used to be", "used to", "it used to", "in the past", "it was always", "didn't", "didnt", "couldn't", "couldnt", "wasn't", "wasnt", "hadn't", "hadnt", "he didn't", "he didnt", "she didn't", "she didnt", "he couldn't", "he couldnt", "she couldn't",
    "she couldnt", "they couldn't", "they couldnt", "he wouldn't", "she wouldn't", "it wasn't", "it wasnt", "it didn't", "it didnt", "that didn't", "haven't", "havent",
    "can't", "cant", "cannot", "no", "not", "never", "without", "there is no", "there's no", "theres no", "they don't", "they dont", "they do not",
    "doesn't need", "doesnt need", "don't need", "dont need", "they won't", "they wont", "skip", "they skip", "not doing", "they're not", "theyre not", "they are not", "he's not", "she's not", "hes not", "shes not", "it's not", "its not",
    "that's not", "thats not", "they aren't", "they arent", "it isn't", "it isnt", "they can't", "they cant", "they didn't", "they didnt", "they wouldn't", "they wouldnt",
    "she doesn't", "she doesnt", "he doesn't", "he doesnt", "she won't", "he won't", "nobody", "no one", "noone", "no need", "there won't be", "there isn't", "there isnt",
    "there aren't", "they never", "he never", "she never", "we're not", "we won't", "we don't", "we dont", "it doesn't",
    "it doesnt", "we don't need", "we dont need", "they have no", "isn't any", "doesn't have to", "doesnt have to",
)  # fmt: skip
DENIED_INSIDE = (
    "not needed", "not required", "not necessary", "isn't needed", "isnt needed", "isn't required", "isnt required",
    "no need for", "no need to", "doesn't need to", "doesnt need to", "don't need to", "dont need to", "don't have to",
    "dont have to", "doesn't have to", "doesnt have to", "does not have to", "do not have to", "does not need to",
    "isn't involved", "isnt involved", "is skipped", "are skipped", "can be skipped", "gets skipped", "not involved",
    "skip", "skips", "skipping", "skipped", "nothing happened", "nothing yet", "no longer needed", "no longer required", "not needed this time",
    "out of scope", "has been dropped", "was dropped", "is off the table", "not part of it", "stays out of it", "don't get a say",
    "doesn't get a say", "don't do", "dont do", "doesn't do", "doesnt do", "don't bother with", "dont bother with", "doesn't happen", "don't use",
    "don't have", "dont have", "doesn't have", "hasn't got", "haven't got", "can be waived", "is waived", "is not part of", "isn't part of",
    "has no say", "have no say", "won't be needed", "aren't needed", "arent needed", "are not needed",
)  # fmt: skip
NOTHING = frozenset(
    "public sector|private sector|by the book|strictly by the book|all by the book|that's the whole process|that's the process|that's the whole thing|that's all there is|thats all there is|that is all there is|first come first served|all done|all done over there|it's all done|its all done|all finished|seriously|honestly|literally|simple|easy|easy peasy|fun|obviously|clearly|basically|apparently|sadly|luckily|unfortunately|lol|haha|joke|no joke|god knows|sigh|ugh|phew|yep|yup|nope|ok|fine|great|good|cool|perfect|same|same here|whatever|whatever that means|both|etc|etcetera|and so on|always|never|slowly|quickly|really|true|sure|of course|"
    "in that order|in this order|start to finish|and all|anything else|everything else|anything|if not|if so|otherwise|no idea|tbd|tbc|pending|unknown yet|not known|not known yet|simple as that|that's the lot|thats the lot|that's about it|"
    "thats about it|pretty simple|pretty standard|standard stuff|nothing special|nothing fancy|end of story|job done|and we're in|"
    "then we're done|then we're in|then it's done|then its done|rest unknown|rest is unclear|who knows|no idea yet|not sure|not sure yet|don't know|dont know|don't know yet|dont know yet|i don't know|i dont know|idk|"
    "dunno|unknown|n/a|na|nothing|nothing yet|none|yes|no|done|that's it|thats it|that's all|thats all|it's done|its done|"
    "they're done|theyre done|we're done|were done|it's a deal|its a deal|we have a deal|all set|it's all set|deal done|"
    "done deal|we can start|we start|wait|waiting|wait and see|let's wait|lets wait|let's see|we'll see|well see|depends|"
    "it depends|that depends|hard to say|it varies|varies|same as last time|same as always|the usual|good question|"
    "steps|the steps|route|the route|process|the process|fingers crossed|hopefully|a formality|formality|"
    "just a formality|no clue|haven't asked|havent asked|i'll ask|ill ask|i need to ask|have to ask|that's that|"
    "they sign off and that's it|is done|it is done|and done|beats me|can't say|cant say|couldn't say|not yet|no".split("|")
)  # fmt: skip
UNKNOWN = lines("""
    cant|couldnt|cannot|wouldnt|couldve .. say|tell|know
    could not|never say|tell
    dont|didnt|doesnt|wouldnt .. know|ask
    havent|hasnt|never|forgot .. asked|ask|covered|heard|clue|discussed
    no|zero|little idea|clue|visibility|insight|notion
    not|isnt|wasnt|arent .. sure|clear|certain|obvious
    not a clue
    ^ they|he|she asked about|after
    ^ all in the same
    ^ they|he|she|theyll|hell|shell call|calls|ring|rings|text|texts|email|emails|phone|phones us|me? back $
    ^ they|he|she walk|walks away? $
    ^ in roughly|about|exactly|precisely? that|this|any|which|what|no|random|alphabetical|reverse order $
    ^ in the right|same|given|reverse|usual|following? order $
    ^ period|fullstop $
    dunno|idk
    could|can|might|may go any|either|both way|ways
    nobody|noone knows
    matter|question of time|patience $
    ^ youd|you|youll have|need|got|better to? ask
    ^ hes|shes|theyre|theyve|he|she|they has|had|have? just? left|gone|retired|moved now|since|on? $
    never|not|didnt|hasnt|havent told|said|mentioned|explained me|us|how|what
    ^ it all? started|began
    ask|try|ping me .. again|later|after|next|when|tomorrow|once
    over|back to them|him|her|you|us now? $
    spelled|spelt|spell with|as|like|it
    never .. bought|done|had|ordered|purchased|tried .. before|like
    ^ whoever .. .. gets|wins it? $
    who knows
    cant|couldnt|didnt|dont .. much|anything|far|anywhere
    too early|soon to tell|say|know
    ^ talked|chatted|spoke|went|ran|covered .. about|over|through|into
    guy|man|person|woman|type|sort who
    god|heaven knows
    beats me
    hard|difficult|tough|impossible to say|tell|know
    unclear
    need|have|got|yet to find|ask|check|figure .. out|them|her|him
    depends|depending on|how|who|what
    mixed up
    wrong order|way
    always takes|drags
    drags on
    sleep on it
    they|he|she|theyll|hell|shell|to|will .. get|gets|come|comes|circle|be|revert back|touch $
    get|gets|come|comes|circle back to us|me
    let|lets us|me|them know
    up to them|him|her|they
    call|calls|email|emails|text|texts me|us $
    next time
    nothing .. happens|happening|moves
    on holiday|leave|vacation|pto
    let it sink
    out of my sight
    lets|let see|wait|hope|just
    well|we see
    see .. what|how .. happens|goes|pans|lands|comes
    fingers crossed
    cross my|our|your|fingers
    remains|remain|yet|still to be seen
    anyone|anybodys|anybody guess
    your guess
    play it by
    only|just|merely gets|get|sees|receives a|the? copy|cc $
    is|are only|just|merely told|informed|copied|ccd $
    ^ her|his|their|she|he|they|my words|wording? $
    ^ or so he|she|they? says|say|said|thinks|reckons|told?
    ^ thank|thanks|praise god|goodness|heavens|christ|fuck
    ^ touch|knock wood|on
    ^ thankfully|luckily|mercifully no|not
    ^ they'll|theyll|they|he'll|she'll|well|we'll see|look $
    ^ they'll|theyll|they|he'll|she'll|we'll see|look further|then|again $
    take|takes it from there
    watch this space
    keep you posted
    early days
    pass or fail $
    majority $
    youll hear $
    ^ hes|shes|theyre|he|she is? the|their boss|owner|expert|chief $
    early|beginning stage|stages
    at the beginning|start|outset $
    hurry up? $
    get a move on
    everyones|everybodys|alls ok|okay|happy|fine|good|aligned|keen|positive $
    in touch $
    left|leaving|leaves|quit|quits|joined the|their company|job|firm|business|organisation|org
    start|starting|starts over|again $
    ^ think|reckon|feel|guess .. buy|bite|go
    asked|asking|wondered|wondering|wanted to know about|if|whether|how|what|when|why|lots|loads|who
    wanted|wants|want to know|hear|understand
    ^ they|he|she|weve|we have|has|got .. days|weeks|months to
    big|small|huge|large|tiny|old|young company|organisation|org|club|outfit|firm|business|group|place
    many|loads|lots layers|people|faces|cooks|opinions|of? layers
    was there|present|along|around|on
    they|who|people|both were there|present
    hardly|barely said|spoke|looked|reacted|asked|talked
    been around|going for|here|there|in business
    in a rush|hurry
    over my head
    rings a bell
    too many cooks
    on our|my side
    like|likes|liked|love|loves|loved what they|he|she saw
    nothing|not much new|changed|else|more
    back at the office
    i thought .. was|it|they|he|she
    as follows $
    goes|works|looks|is|like like this|so $
    usual red|stuff|suspects|hoops|rigmarole|dance|paperwork|nonsense|bureaucracy|corporate|drill|game
    red tape
    ^ two|three|four|five|six|couple|few|several of? stages|steps|rounds|hurdles|phases|layers $
    ^ 2|3|4|5|6 stages|steps|rounds|hurdles|phases|layers $
    is|s our|my|the champion|sponsor|fan|ally|supporter|contact|coach
    my|our champion|contact|sponsor|guy is
    what happens|comes next|now|then? $
    what happens|next $
    steps|hurdles|stages|things left|remaining|ahead $
    steps|hurdles|stages to go|come
    both|all|everyone|everybody is|are|say|says ok|okay|happy|fine|good|yes|aligned $
    push|pushes|pushing for it|us
    rooting for us
    parts over there
    lots|lot|loads|plenty of questions|talk|interest|enthusiasm|noise|moving
    a .. mess|circus|zoo|shambles|nightmare|maze
    bit|kind|sort of a
    ball .. court
    budget|spending|hiring|spend|capex freeze|cut|cuts
    on ice|hold|pause|standby
    gone|went|going|go|goes|signed with someone|another|somebody|competitor|else
    too high|expensive|much|pricey|steep|big|small|slow|busy|complex|complicated|long $
    lost it|them|this
    cut short
    ran out of time
    back to square
    dead in the
    no reply|response|answer
    radio silence
    ghosting|ghosted|ghosts
    done deal $
    formality $
    no brainer $
    plain sailing
    home and dry
    black box
    ^ normal|normally|usually|really? no|zero problem|problems|hassle|drama|stress|worries|issue|issues $
    wing|wings|winging it
    make|makes|making .. it up as|along
    do|does whatever|stuff
    anything goes $
    always .. chaos|mystery|circus|zoo|mess|nightmare
    in the dark
    above my pay
""")
ASIDE_OPENINGS = (
    "that's how", "thats how", "that is how", "that's the way", "thats the way",
    "they're a", "theyre a", "they are a", "he's a", "hes a", "she's a", "shes a", "they're an", "he's an", "she's an", "they're part of", "theyre part of",
    "especially", "particularly", "mainly because", "mostly because", "except", "apart from", "such as", "even the", "not just", "been", "they've been", "he's been", "she's been",
    "theyve been", "it's been", "its been", "it was", "that was", "it felt", "they were", "he was", "she was", "there was", "there were", "we talked", "we spoke", "we discussed",
    "how do", "how does", "how did", "how is", "how it", "why", "what does", "what do", "what's", "what is", "what about", "who does",
    "same as", "the same as", "just like", "as with", "like with", "they know us", "he knows us", "she knows us", "i'd like to think",
    "for anything over", "anything over", "anything above", "for anything above", "for larger amounts", "should be", "shouldn't be", "shouldnt be", "shouldn't take", "won't take",
    "which", "it always", "it usually takes", "usually takes", "takes", "that takes", "this takes", "it can take", "can take",
    "that can", "that usually", "that always", "it's usually", "its usually", "it's always", "its always", "it's never",
    "its never", "that's always", "thats always", "that's usually", "thats usually", "that's never", "thats never",
    "that's a", "thats a", "it's a formality", "its a formality", "should be quick", "should be easy", "should be fine",
    "because", "since", "although", "even though", "they're very", "theyre very", "they are very",
    "they're really", "theyre really", "they are really", "they love", "they loved", "money's there", "money is there", "budget's there", "budget is there", "budgets there", "the budget is there", "the budget's there", "the money is there", "the money's there", "budget is fine", "budget's fine", "budget is no issue", "budget isn't", "money isn't", "they like", "they liked",
    "they're positive", "they seem", "they're keen", "theyre keen", "they are keen", "they're happy", "they're excited",
    "they think", "who is always", "who are always", "who's always", "looks good", "looking good", "going well",
    "it's going well", "it's going great", "it's going fine", "it's going nowhere", "its going well", "its going nowhere", "they're thinking", "theyre thinking", "they are thinking", "this is usually", "that is",
    "this is", "they're interested", "theyre interested", "they are interested", "unless", "usually quick", "never takes",
)  # fmt: skip
