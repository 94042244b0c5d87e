"""English expressions that ask something of the coach instead of answering it. Words only; the rules are in `reader`.

See `words_nl` for how the patterns are laid on a message.
"""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

FILLERS: Final = """please pls plz just now hey hi hello coach ok okay oh uh um er ah sorry wait so well then yeah yes hmm hm right
    actually maybe really great perfect nice cool awesome"""

PATTERNS: Final = {
    "privacy": """
        ^ privacy policy? $
        ^ who can|could|will|may .. see|read
        ^ who sees|reads
        ^ who has access|seen|read
        ^ what do|will you .. store|keep|save|record|remember|log
        ^ what do you .. know about me
        ^ how long do you .. keep|store
        ^ can|does|will my manager|boss|lead .. see|read|know
        ^ what can|does|will my manager|boss .. see|read
        ^ where does|is .. data|stored
        ^ my data $
        ^ delete|erase|remove|forget|wipe all|everything .. about|of|on me|myself
        ^ delete|erase|remove|forget|wipe me $
        ^ is this|that|it confidential|private|anonymous
    """,
    "other_deal": """
        ^ other|another|different|wrong customer|deal|account|client|company|prospect
        ^ this|that|its|it is|was|about about
        ^ this|that|its|it is|was .. about .. not
        ^ this|thats|that is about
        ^ its|was|is about .. not
        ^ not about
        ^ switch|change|move|jump to customer|deal|account|client|the
        ^ switch customer|deal|account|client
        ^ i meant|mean customer|deal|account|client
        ^ new customer|deal|account $
        ^ hang? on? this|that is a|the different|another|other one|customer|deal|account $
        ^ hang? on? this|thats|its a different|another one|customer|deal|account $
        ^ can|could we|i talk about
        ^ lets talk about
        ^ i want to talk about
    """,
    "correction": """
        ^ no i mean|meant
        ^ no meant
        ^ i mean|meant
        ^ meant
        ^ no thats|that|its|it|this .. wrong|incorrect|right|correct
        ^ thats|that|this|thiss|its .. wrong|incorrect
        ^ thats|that|this .. not|isnt|isn't right|correct|true|what
        ^ thats not right|correct|true|what
        ^ wrong $
        ^ incorrect
        ^ correction $
        ^ correction its|it|the|i|not|no|should
        ^ typo
        ^ my mistake|bad
        ^ oops|whoops
        ^ should be|read|say
        ^ should have been|said|read
        ^ that|it|this should be|read|say
        ^ that|it|this should have been|said|read
        ^ no not .. but
        ^ no its
        ^ no it is
        ^ you got|have|wrote|put .. wrong
        ^ i made|mistyped|misspoke|wrote .. typo|mistake|wrong
        ^ change|fix|correct that|this|it
        ^ not what i said
        ^ i didnt say
    """,
    "restart": """
        ^ restart $
        ^ reset $
        ^ start|begin|starting|do over|again|anew $
        ^ start|begin over with|from|on $
        ^ start over please|from scratch|the|now
        ^ start this|it|all over|again $
        ^ start this|it|all over|again please|from|now
        ^ from scratch $
        ^ from the top|start|beginning|first $
        ^ from the top|start|beginning please|pls|again|now
        ^ start|begin|go from scratch
        ^ start from .. scratch|beginning|top|start
        ^ go back to .. start|beginning
        ^ scrap it|this|that|all|everything $
        ^ scrap it|this|that|all|everything please
        ^ scrap it|this|that|all|everything and? begin|start|redo
        ^ can|could|lets|want|i we|i|us|want|to|start|begin|restart .. over|again|restart
        ^ lets start|begin|restart over|again
        ^ clear everything|all $
        ^ redo $
        ^ restart this|it|the|everything conversation|walk|questions|chat|please
    """,
    "language": """
        ^ english|dutch $
        ^ in english|dutch
        ^ switch|change|go|speak|talk|write|use|continue|reply|answer|set .. english|dutch
        ^ can|could|would|lets|i|prefer|may .. english|dutch
        ^ can|could we|you|i|this|it .. english|dutch
        ^ to english|dutch
        ^ change|switch|other|another|different the? language
        ^ language $
        ^ rather english|dutch
    """,
    "explain": """
        ^ what do|did|does you|u|ya|that|this|it .. mean
        ^ what you|u|ya mean
        ^ wdym
        ^ how do you mean
        ^ do you mean
        ^ meaning $
        ^ huh
        ^ what $
        ^ come again $
        ^ i? dont|didnt|do .. get|understand|follow
        ^ i dont|didnt|cant .. get|understand|follow
        ^ dont|didnt|not get|understand|following|follow
        ^ why do|are|would you
        ^ why $
        ^ why ask
        ^ whats|what the|this|is|that point|for|question
        ^ whats a|the buying
        ^ explain please|pls|more|again|what|why|how|yourself? $
        ^ explain what|why|how
        ^ explain this|that|it|question|the question|one|please|again|more|better|first? $
        ^ can|could|would you .. explain|clarify|elaborate|rephrase
        ^ can|could you .. example
        ^ rephrase
        ^ clarify
        ^ example|examples $
        ^ for example $
        ^ give|show|got me|an|any .. example
        ^ like what $
        ^ such as $
        ^ what kind|sort|type of
        ^ which steps|step $
        ^ what steps|step $
        ^ what counts
        ^ do|should|can|must|may i
        ^ unclear $
        ^ confused
        ^ im confused|lost
        ^ what are you asking
        ^ what are you after
    """,
    "help": """
        ^ help $
        ^ help me $
        ^ help me out|with this?
        ^ what can|should|could|do i .. type|do|say|ask|write
        ^ what can|do you .. do
        ^ what are you $
        ^ what are you exactly|anyway|even|for
        ^ who are you
        ^ how does|do this|it|that|you|i .. work|use|go
        ^ how do i use
        ^ can|could you help me? $
        ^ can|could you help
        ^ i need help
        ^ commands|options|menu|instructions|manual $
        ^ what are .. commands|options
        ^ whats the|your commands|options again? $
        ^ show .. commands|options|menu
    """,
    "back": """
        ^ back $
        ^ go|step|take|move me? .. back $
        ^ go|step|move|take back
        ^ go back to the? previous|last|question|one
        ^ back to the? previous|last|question
        ^ back one|a|up
        ^ can|could|let i|we|me .. back
        ^ i want|need to go back
        ^ previous $
        ^ previous question|answer|one|step $
        ^ previous question|answer|one|step please|pls|again
        ^ last question|answer $
        ^ one|a step|question back
        ^ one back
        ^ undo
    """,
    "skip": """
        ^ skip $
        ^ skip this|that|it|question|the|for|one|ahead
        ^ skip to the? next
        ^ can|could|lets|id|ill|i we|i|you|like|to|want|skip|rather .. skip
        ^ lets|ill|id skip
        ^ next $
        ^ next question|one|please
        ^ pass $
        ^ pass on this|that|it
        ^ ill pass
        ^ i pass
        ^ move on
        ^ lets move on
        ^ moving on
        ^ not applicable
        ^ n/a $
        ^ leave this|it|that one|blank|out|empty
        ^ got|have nothing here|for|on
    """,
    "later": """
        ^ later $
        ^ not now
        ^ not right now
        ^ maybe|do|some later|it later|time
        ^ cant now|talk|right|atm
        ^ i cant now|talk|right|do .. now|talk|this|atm
        ^ i cant right? now
        ^ no time
        ^ i? dont have time
        ^ i dont have .. time
        ^ havent got time
        ^ busy $
        ^ im busy|driving
        ^ im in|on|at a|the|my meeting|call|car|road|train
        ^ in a meeting|call
        ^ driving $
        ^ lets|ill|can .. pick|continue|finish|resume|carry .. later|tomorrow|tmrw|tonight|monday|afternoon|another
        ^ lets|well do|finish|continue|resume|pick this|it|that|up .. later|tomorrow|tmrw|tonight|evening
        ^ pick .. up .. later|tomorrow|tmrw|tonight|again
        ^ continue|finish|resume this|it|that|up|with? .. later|tomorrow|tmrw|tonight $
        ^ ask|remind|ping me .. later|tomorrow|tmrw|tonight|monday|again
        ^ remind me
        ^ another time $
        ^ brb
        ^ gotta run|go
        ^ i have to run|go $
        ^ talk later
        ^ pause $
    """,
    "stop": """
        ^ stop $
        ^ stop it|this|here|asking|for|that|right $
        ^ stop asking|for
        ^ quit|exit|cancel|abort|end|bye|goodbye|enough|done|finish|leave $
        ^ quit|cancel|end|exit this|it|the $
        ^ quit|cancel|end|exit this|the conversation|walk|session|chat
        ^ thats enough|all|it
        ^ that was it|all for now|today
        ^ enough for
        ^ im|were|all done|finished $
        ^ im done
        ^ done for now|today
        ^ done with this
        ^ never mind
        ^ nevermind
        ^ forget it|about|this
        ^ lets stop|quit
        ^ lets leave it|here
        ^ lets leave $
        ^ i want|need|have to stop|quit
        ^ i quit|stop
        ^ ill stop
        ^ leave me
    """,
    "unknown": """
        ^ dont|donno know
        ^ dunno
        ^ idk
        ^ i? dont know
        ^ i dont|really|honestly .. know
        ^ dont really|quite|know|actually know
        ^ no idea|clue
        ^ i have no idea|clue
        ^ i havent .. asked|clue|idea|foggiest
        ^ not a clue
        ^ not sure
        ^ im not .. sure
        ^ havent .. asked|clue|idea|foggiest
        ^ havent asked
        ^ unknown $
        ^ not known|clear|discussed
        ^ beats me
        ^ couldnt tell|say
        ^ cant say|tell
        ^ who knows $
        ^ good question $
        ^ ill|i need|have|must|to|ill to? ask|find|check $
        ^ ill|need|have have|to|need to|ask ask|find|check out $
        ^ id have to ask|check
        ^ depends $
        ^ it|that depends $
        ^ it all depends $
        ^ varies $
        ^ it|that varies $
        ^ hard to say $
    """,
    "thanks": """
        ^ thanks
        ^ thank you|u
        ^ thx|ty|tnx|thnx|cheers|ta
        ^ many|much|great thanks|appreciated|thx
        ^ great|perfect|awesome|cool thanks|thank
        ^ appreciate it|that|this
        ^ i appreciate
        ^ thats|very|this .. helpful|useful $
    """,
}
PATTERN_LINES: Final = {name: lines(text) for name, text in PATTERNS.items()}

LANGUAGES: Final = {"english": "en", "dutch": "nl"}
CORRECTED: Final = r"i mean|i meant|meant|correction|typo|should (?:be|read|say)|it's|its|it is|it was|change (?:that|this|it) to|but"
INSTEAD: Final = r"instead of|rather than|and not|not"
OTHER_DEAL: Final = r"(?:other|another|different|wrong) (?:customer|deal|account|client|company|prospect)|about|(?:switch|change|move|jump) to(?: customer| deal| account| client)?|meant? (?:customer|deal|account|client)"
STEMS: Final = "stop help skip back later quit restart thanks cancel privacy explain unknown previous english dutch undo next question answer"
NOT_SLIPS: Final = """step shop hello held helm hell herp ship slip skin skit ski sip kip bank pack black bach beck late latter lather
    alter quiet quote quite tanks thank text nest exit net sop top shelp skips backs stops helps nexts"""
