"""English wordings to avoid, the looser half: each row takes in a whole family of sentences."""

# ruff: noqa: E501 - a pattern is easier to check in one piece

from __future__ import annotations

from assistant.writing.tone_phrases.row import Reason, TonePhrase

_UNDECIDED = "leave it out: nothing is decided yet"
_JUDGE = "name one thing that you would contribute, and let them judge"
_WEIGHT = "leave it out: it weighs on them and helps nobody"
_STATE = '"I wanted to ask how the process stands"'
_GRATEFUL = '"I would be grateful for a short update, when it suits you"'
_THING = "name the thing itself that interested you"

_GLOWING = (
    "(?:amazing|incredible|brilliant|genius|awesome|extraordinary|exceptional|phenomenal|wonderful|fantastic|magnificent|marvell?ous"
    "|outstanding|superb|stunning|inspirational|legendary|flawless|unbelievable|unmatched|incomparable|admirable|perfect|legend|idol"
    "|the (?:greatest|finest|very best|best))"
)
_ANSWERING = "(?:repl(?:y|ied)|answer(?:ed|s)?|respond(?:ed|s)?|call(?:ed|s)?|wr(?:ite|ote)|written|contact(?:ed)?|inform(?:ed)?|t(?:ell|old)|get back|got back|let me know)"

PHRASES: tuple[TonePhrase, ...] = (
    TonePhrase(
        Reason.PRESUMING,
        r"\b(?:look(?:ing)? forward to|excited (?:about|for)|can't wait for) (?:our|my|the) (?:\w+ )?(?:work(?:ing)? together|time together|future|collaboration|cooperation|partnership|success|start|first (?:day|week)|journey)\b",
        "say that the work interests you; whether you will do it is theirs to decide",
        "I look forward to our time together.",
    ),
    TonePhrase(
        Reason.PRESUMING,
        r"\b(?:won't|will not|cannot|can't|could not|couldn't|never|hardly) (?:\w+ )?(?:find|get|meet|have) (?:anyone|anybody|a (?:\w+ )?candidate|someone|somebody) (?:\w+ )?(?:better|more|as|like me)\b",
        "do not compare yourself with people you do not know",
        "You will never find anyone as committed as me.",
    ),
    TonePhrase(
        Reason.PRESUMING,
        r"\b(?:already|definitely) (?:see|picture|imagine|feel) (?:myself|like (?:a |one )?(?:part|member|of)|at home|part of)\b|\bfeel (?:like )?(?:already )?(?:a )?part of (?:the|your) (?:team|company|family)\b",
        _UNDECIDED,
        "I already feel part of the team.",
    ),
    TonePhrase(
        Reason.PRESUMING,
        r"\b(?:your search is over|search (?:can|could) (?:end|stop)|look no further|stop looking|no need to (?:interview|see|meet|consider|look)|cancel the other)",
        _JUDGE,
        "You can look no further.",
    ),
    TonePhrase(
        Reason.PRESUMING,
        r"\bwhen (?:can|do|shall|should|will|may) (?:i|we) (?:start|begin|sign|expect (?:the|my|a|your) (?:contract|offer))\b|\bsend (?:me )?(?:over )?(?:the|my|your|a) (?:contract|offer|paperwork)\b|\bwe (?:will|'ll|shall|are going to) (?:\w+ )?(?:make|do|be|achieve|build|win|have|work)\b.{0,30}\btogether\b",
        _UNDECIDED,
        "When can I start?",
    ),
    TonePhrase(
        Reason.PRESUMING,
        r"\b(?:assume|guess|suppose|take it|gather|imagine|presume|fear|suspect)\b.{0,10}\b(?:i (?:did not|didn't|have not|haven't|was not|wasn't|am not|am no longer|failed|have failed|lost)|(?:the|this) (?:role|position|job) (?:\w+ ){0,2}(?:filled|gone|taken|given)|(?:the|your) (?:answer|decision) is (?:a )?(?:no|negative|against)|(?:it|this) (?:is|means) (?:a )?(?:no|rejection)|somebody else|someone else|you (?:\w+ )?(?:not|no longer) (?:interested|want))",
        "silence is no sign: ask how the process stands, without guessing the outcome",
        "I suspect that someone else got the role.",
    ),
    TonePhrase(
        Reason.PRESUMING,
        r"\byou (?:clearly |obviously |must |surely )+(?:need|want|see|agree|know|realise|realize) (?:that )?(?:me|i)\b|\bi(?:'m| am) exactly (?:who|what|the (?:person|one)) you\b|\bmade for (?:me|this (?:role|job|position))\b",
        _JUDGE,
        "I am exactly who you are looking for.",
    ),
    TonePhrase(
        Reason.BEGGING,
        r"\b(?:if (?:only )?you (?:would|could|just|only)|would you|could you|couldn't you|can't you|won't you|please)\b.{0,20}\bgive me (?:just )?(?:an?|one|the|this|another)(?: \w+)? (?:chance|opportunity|try|shot)\b|\b(?:one more|another|a second|a last|one last) chance\b",
        "say what you would contribute; they give the role for that",
        "Would you give me another chance?",
    ),
    TonePhrase(
        Reason.BEGGING,
        r"(?:^|\bplease |\bjust |\bonly |\bso |, )(?:take|pick|choose|hire|select) me\b|\blet me have (?:this|the|it)\b|\b(?:please )?say yes\b|\b(?:don't|do not) (?:turn|send) me (?:away|down)\b",
        "leave the decision to them, and say what you would contribute",
        "Just say yes.",
    ),
    TonePhrase(
        Reason.BEGGING,
        r"\b(?:forever|eternally|for ever) (?:be )?(?:grateful|thankful|in your debt|indebted)\b|\bwhatever it takes\b|\b(?:bottom|depths) of my heart\b|\b(?:take|accept|settle for) (?:less|a (?:pay )?cut|(?:a )?lower (?:salary|pay|wage))\b",
        "thank them for their time, and ask for nothing out of pity",
        "I would be eternally grateful to you.",
    ),
    TonePhrase(
        Reason.DESPERATE,
        r"\b(?:worried sick|sick with worry|sleepless|panic\w*|terrified|devastated|heartbroken|in tears|crying|wits' end|hopeless|day and night|scared (?:that|of|to)|afraid (?:that )?i)\b",
        _WEIGHT,
        "The waiting gives me sleepless nights.",
    ),
    TonePhrase(
        Reason.DESPERATE,
        r"\b(?:(?:since|after) (?:losing|i lost) my job|lost my job|(?:hundreds|dozens) of (?:applications|rejections)|no luck|without (?:any )?(?:luck|success)|nobody (?:answers|replies|wants|invites)|no one (?:answers|replies|wants|invites))\b",
        _WEIGHT,
        "I have sent hundreds of applications.",
    ),
    TonePhrase(
        Reason.DESPERATE,
        r"\b(?:badly (?:want|need)|(?:want|need)(?: \w+){0,3} (?:so |very )badly|more than anything|with all my heart|nothing (?:else )?matters|all i (?:can )?think (?:about|of)|think of nothing else|(?:cannot|can't) (?:afford|go on|bear|take (?:it|this|the)))\b",
        "say that your interest is strong",
        "I want this more than anything.",
    ),
    TonePhrase(
        Reason.DESPERATE,
        r"\b(?:(?:my|our) (?:family|children|kids|life|future|visa|home)|everything|so much) (?:depends?|relies|rests|hangs) on\b|\bonly chance (?:to|of|for|i)\b|\bkeep (?:my|our) (?:home|house|flat|visa)\b",
        _WEIGHT,
        "My visa depends on it.",
    ),
    TonePhrase(
        Reason.PUSHY,
        r"\b(?:kindly|please|must|should|could you|can you|want you to|would you) (?:\w+ ){0,2}?(?:respond|reply|answer|decide|confirm|call|write back|get back|let me know|send)\b[^.?!]{0,25}\b(?:today|tonight|tomorrow|now|this (?:morning|afternoon|evening))\b",
        "set them no date; ask what their timing is",
        "Kindly confirm this today.",
    ),
    TonePhrase(
        Reason.PUSHY,
        r"\b(?:it is|it's|this is|that is|that's|matter is|am in) (?:\w+ )?(?:urgent|a (?:real |great )?hurry|of (?:the )?(?:utmost|great) (?:urgency|importance))\b|\bwith (?:the )?(?:utmost )?urgency\b|\btime(?:'s| is) (?:running out|up|short|of the essence)\b",
        '"when it suits you"',
        "It is urgent.",
    ),
    TonePhrase(
        Reason.PUSHY,
        r"\bi want (?:to (?:know|hear)\b(?! (?:more|about))|an? (?:\w+ )?(?:answer|reply|decision|response|explanation|reason)|your (?:answer|reply|decision|response)|you to (?:answer|reply|decide|call|tell|explain|give|let))",
        _GRATEFUL,
        "I want an explanation.",
    ),
    TonePhrase(
        Reason.PUSHY,
        r"\bhow (?:much )?long(?:er)? (?:will|do|does|must|should|am|is|can|are) (?:i|it|this|you|we)\b|\bhow many (?:more )?(?:weeks|days|times|mails|e-?mails)\b",
        "ask what their timing is, without counting the days",
        "How long must I wait?",
    ),
    TonePhrase(
        Reason.PUSHY,
        r"\byou (?:need to|have to|ought to|had better|must|should|owe it to me to) (?:\w+ )?(?:tell|answer|reply|decide|let me|call|inform|give me|explain|respond|act|hurry|make up your)|\byou owe (?:me|us)\b",
        _GRATEFUL,
        "You owe me an answer.",
    ),
    TonePhrase(
        Reason.PUSHY,
        r"\b(?:written|called|asked|e-?mailed|tried|sent|left|rung|phoned|followed up|contacted|messaged|wrote)\b.{0,40}\b(?:several|many|countless|multiple|numerous|three|four|five|six|ten|a dozen|dozens of|so many) (?:times|e-?mails?|mails?|messages|calls|reminders|voicemails)\b",
        "write once, and leave it there",
        "I have called you five times.",
    ),
    TonePhrase(
        Reason.PUSHY,
        r"\b(?:final|last|second|third) reminder\b|\b(?:cannot|can't|won't|will not|don't want to) wait (?:any|much|for ?ever|all|another|longer)\b|\bmy patience\b|\bif i (?:don't|do not|haven't|have not) (?:hear|receive|get|heard|received|got)\b.{0,60}\bi(?:'ll| will| shall| would have to)\b|\bbefore it(?:'s| is) too late\b|\b(?:or|otherwise|or else),? i(?:'ll| will) (?:\w+ )?(?:accept|withdraw|take|have to|go|look|sign|be forced)",
        "leave the timing to them",
        "This is my final reminder.",
    ),
    TonePhrase(
        Reason.PUSHY,
        r"\bi(?:'ll| will)(?: just)? (?:be (?:calling|waiting (?:for|at|by|until)|at your|in your|outside)|come to your|turn up|show up|stop by|wait (?:by|outside|at))",
        "leave the next step to them",
        "I will be waiting by the phone.",
    ),
    TonePhrase(
        Reason.FLATTERING,
        rf"\b(?:you|your \w+|your \w+ \w+)(?:'re| are| is| were| was)\b[^.?!]{{0,30}} {_GLOWING}\b",
        _THING,
        "Your team is absolutely phenomenal.",
    ),
    TonePhrase(
        Reason.FLATTERING,
        rf"\byou (?:have|had|possess|'ve got) (?:such )?(?:an? )?(?:\w+ )?{_GLOWING}(?! (?:day|week|weekend|time|evening|holiday|start|summer|christmas|year))\b|\b(?:everything|anything) (?:about|at|in|that) (?:you|your)\b.{{0,25}}\b{_GLOWING}\b",
        _THING,
        "You have such an incredible mind.",
    ),
    TonePhrase(
        Reason.FLATTERING,
        r"\b(?:true|great|real|immense|huge|absolute|such an?|tremendous|incredible|rare) (?:honou?r|privilege)\b|\bhonou?red beyond\b|\bmy (?:hero|idol|role model)\b|\b(?:a|the) (?:true |real |living )?(?:legend|visionary|idol|luminary)\b|\bsecond to none\b|\bone in a million\b|\bbreath of fresh air\b",
        '"It was a pleasure to speak with you" is enough',
        "It is a rare privilege to know you.",
    ),
    TonePhrase(
        Reason.FLATTERING,
        r"\bi(?:'ve| have)? (?:always |long |truly |deeply |so |greatly |immensely )+(?:admired?|looked up to|worshipped|revered?|idoli[sz]ed)\b|\b(?:nobody|no one|no other (?:company|firm|team|person)) (?:\w+ )?(?:comes close|can match|does it better|compares|like you)\b",
        _THING,
        "I have always admired you.",
    ),
    TonePhrase(
        Reason.BLAMING,
        rf"\b(?:nobody|no one|none of you|no-one)(?: \w+){{0,3}} (?:bothered|cared?|cares|deigned|thought|{_ANSWERING})\b|\b(?:does|do|did|could)(?: not|n't) (?:even )?(?:\w+ )?(?:seem to )?(?:care|respect|bother|take (?:me|candidates|us) seriously)\b",
        _STATE,
        "None of you bothered to write.",
    ),
    TonePhrase(
        Reason.BLAMING,
        r"\bi(?:'ve| have)? (?:been )?(?:\w+ )?wait(?:ed|ing) (?:all|in vain|forever|long enough|far too|too long|(?:for )?(?:\w+ )?(?:days|weeks|months|hours))\b",
        _STATE,
        "I waited in vain.",
    ),
    TonePhrase(
        Reason.BLAMING,
        r"\b(?:call|reply|answer|mail|e-?mail|update|decision|feedback|message|news)\b.{0,20}\b(?:(?:that )?you (?:announced|promised|owe|owed|never)|never (?:came|arrived|happened|reached))\b|\b(?:long |way |well )?overdue\b|\bonce again,? you\b|^so much for\b",
        _STATE,
        "The reply that you announced has not come.",
    ),
    TonePhrase(
        Reason.BLAMING,
        r"\b(?:did not|didn't|do not|don't|have not|haven't|failed to|unable to) (?:keep|meet|respect|hono(?:u)?r|stick to|observe) (?:your|the|any|our) (?:own )?(?:deadlines?|dates?|word|promises?|agreements?|timelines?|commitments?)\b|\bmissed (?:your|the) (?:own )?(?:deadline|date)\b",
        '"As I understood it, a decision was planned for around ..."',
        "You did not stick to your own timeline.",
    ),
    TonePhrase(
        Reason.BLAMING,
        r"\b(?:deserve|entitled to|owed) (?:an? |some |at least |better|more)(?:\w+)?|\bhow dare\b|\bshame on\b|\btreat(?:ed|ing|s)? (?:me|candidates|people|applicants) (?:\w+ )?(?:like|badly|poorly|this way|with (?:no|so little|disrespect|contempt))\b|\b(?:not|hardly|anything but) (?:very |really )?(?:acceptable|fair|polite|professional|serious|decent)\b|\bmake a complaint\b|\bcomplain about\b",
        "leave it out; a calm question gets an answer sooner",
        "I deserve an answer.",
    ),
    TonePhrase(
        Reason.PRESUMING,
        r"\bmy (?:first (?:day|week|month)|desk|badge|onboarding)\b(?! (?:at|in|of) my)|\btogether,? we(?:'ll| will| can| shall| are going to)\b",
        _UNDECIDED,
        "On my first day I will introduce myself to everybody.",
    ),
    TonePhrase(
        Reason.PRESUMING,
        r"\b(?:certain|sure|convinced|confident|positive)\b.{0,12}\b(?:choice|decision|job|role|position|vote)\b.{0,15}\b(?:fall|go|me|mine|favou?r)\b",
        "leave the decision to them",
        "I am sure the decision will go my way, in my favour.",
    ),
    TonePhrase(
        Reason.PRESUMING,
        r"\byou(?:'ve| have| must have| will have)?(?: \w+)? (?:probably|surely|already|clearly|obviously|most likely|presumably|no doubt)(?: have)?(?: already)? (?:hired|chosen|decided|picked|found|filled|rejected|gone|made (?:up )?your)\b",
        "silence is no sign: ask how the process stands, without guessing the outcome",
        "You have probably hired somebody else.",
    ),
    TonePhrase(
        Reason.BEGGING,
        r"\b(?:crawl|kneel|bended knee|at your mercy|humbly (?:ask|beg|request)|(?:just|only) (?:this )?once|any (?:salary|pay|wage|terms|conditions) (?:you|at all|will|would)|accept any)\b",
        "ask plainly, and say what you would contribute",
        "I would accept any salary.",
    ),
    TonePhrase(
        Reason.DESPERATE,
        r"\b(?:killing me|unbearable|torture|agony|nightmare|at my (?:lowest|limit)|make ends meet|get by|(?:can|could) hardly (?:breathe|bear|wait))\b",
        _WEIGHT,
        "The waiting is torture.",
    ),
    TonePhrase(
        Reason.PUSHY,
        r"\b(?:need|require|expect|want|demand|please|answer|reply|feedback|decision|response)\b.{0,30}\bwithin (?:the next )?(?:\d+|twenty-four|two|three|a few|one|an?) (?:hours?|days?)\b|\b(?:no|not) later than\b",
        "set them no date; ask what their timing is",
        "I expect a response within two days.",
    ),
    TonePhrase(
        Reason.FLATTERING,
        rf"\bwhat an? {_GLOWING}\b|\bas (?:kind|wise|clever|smart|charming|generous|talented|intelligent|brilliant|great|gifted)(?: and \w+)? as (?:you|yours)\b",
        _THING,
        "What an extraordinary company!",
    ),
    TonePhrase(
        Reason.BLAMING,
        r"\b(?:you|your (?:\w+ )?(?:team|company|office|department|hr))(?:'ve| have| has)?(?: \w+)? (?:neglect\w*|dismiss\w*|forgot(?:ten)? (?:about )?me|abandon\w*|misled|mislead\w*|lied|let me down|strung|stall(?:ed|ing)|led me on)\b|\b(?:let down|strung along) by\b",
        _STATE,
        "It seems that you have forgotten me.",
    ),
    TonePhrase(
        Reason.BLAMING,
        r"\bexpected (?:more|better|something else)\b.{0,12}\b(?:from|of) (?:you|a|your|such)\b|\byour (?:\w+ )?(?:process|company|hr|team|communication|procedure|organi[sz]ation|handling)\b.{0,20}\b(?:mess|joke|chaotic|chaos|slow|terrible|awful|poor|broken|disorgani[sz]ed|disaster|farce)\b",
        "leave it out; a calm question gets an answer sooner",
        "I expected better from you.",
    ),
)
