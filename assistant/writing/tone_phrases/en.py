"""English wordings to avoid."""

# ruff: noqa: E501 - a pattern is easier to check in one piece

from __future__ import annotations

from assistant.writing.tone_phrases.row import Reason, TonePhrase

_PRESUMING = (
    (
        r"\b(?:look(?:ing)? forward to|can(?:'t|not) wait (?:to|for)|(?:excited|eager|thrilled) to|counting the days (?:to|until))"
        r" (?:\w+ ){0,2}?(?:working (?:with|for|together|alongside)|work with|work for|joining|join|starting|start|being part"
        r"|becoming (?:part|a member)|become part|being (?:your|a|one)|be(?:ing|coming)? your|my first day|meeting my new)\b",
        "say that the work interests you; whether you will do it is theirs to decide",
        "I look forward to working with you.",
    ),
    (
        r"\b(?:when|once|as soon as|after) i(?:'m| am| have|'ve)? (?:start(?:ed)?|join(?:ed)?|begin|hired|on board|part of (?:the|your) team|get the (?:job|role|position)|take over)\b",
        'use "would": "in this role, I would ..."',
        "When I start, I will rebuild the reports.",
    ),
    (
        r"\b(?:my|our) (?:new|next|future|soon-to-be) (?:colleagues?|co-?workers?|team(?:mates?)?|boss|manager|employer|office|desk)\b"
        r"|\bas your (?:new|next|future) \w+|\byour (?:new|future|next) (?:colleague|employee|hire|co-?worker)\b",
        "leave it out: nothing is decided yet",
        "Please greet my future colleagues.",
    ),
    (
        r"\bi (?:am|'m)(?: \w+)? (?:the|a|your) (?:best|perfect|ideal|right|obvious|strongest|most qualified) (?:\w+ )?(?:candidate|person|fit|choice|match|one|man|woman|hire)\b",
        "name one thing that you would contribute, and let them judge",
        "I am the perfect candidate for this role.",
    ),
    (
        r"\bi(?:'m| am) (?:clearly|certainly|definitely|obviously|undoubtedly|surely|easily|by far|without (?:a |any )?doubt) (?:the|your|what|who)\b",
        "name one thing that you would contribute, and let them judge",
        "I am without doubt the one you need.",
    ),
    (
        r"\b(?:sure|certain|confident|convinced|positive|no doubt|know) (?:that )?(?:i(?:'ll| will| am going to| have) (?:get|be (?:hired|chosen|offered|selected)|got)|you(?:'ll| will| are going to) (?:choose|hire|pick|select|offer|want|take|decide)|(?:the|this) (?:job|role|position) is (?:mine|as good as))",
        "leave the decision to them",
        "I am sure that you will choose me.",
    ),
    (
        r"\bi(?:'m| am)? (?:know|sure|certain|convinced|confident|positive|believe) (?:that )?(?:i am|i'm) (?:the )?(?:right|best|perfect|ideal)\b",
        "name one thing that you would contribute, and let them judge",
        "I know that I am the right person.",
    ),
    (
        r"\b(?:(?:there is |there's )?(?:no ?(?:one|body)|nobody) (?:else )?(?:is|could be|will be|can be|would be|who is)?(?: \w+)? ?(?:better|more (?:suited|qualified|suitable|motivated|committed|experienced)))",
        "do not compare yourself with people you do not know",
        "Nobody could be better suited than me.",
    ),
    (
        r"\b(?:look(?:ing)? forward to|expect(?:ing)?|await(?:ing)?|waiting for) (?:receiving |getting |to receiving )?(?:your|the|an|my) (?:job )?(?:offer|contract|yes)\b",
        '"I look forward to hearing from you" asks for nothing and says enough',
        "I look forward to your offer.",
    ),
    (
        r"\bthank(?:s| you) in advance for (?:the (?:offer|job)|choosing|hiring|selecting|picking|your (?:offer|yes|positive))",
        "thank them for their time and consideration",
        "Thank you in advance for choosing me.",
    ),
    (
        r"\bsee you (?:\w+ )?(?:on|at) (?:my|the) first day\b",
        "leave it out: nothing is decided yet",
        "See you on my first day!",
    ),
    (
        r"\b(?:assume|guess|suppose|take it|gather|imagine|presume|fear) (?:that )?(?:i (?:did not|didn't|have not|haven't|was not|wasn't|am not|was) (?:get|got|been|make|chosen|selected|successful|pass|rejected|turned down)|you(?:'ve| have)? (?:already )?(?:chosen|decided (?:against|on someone)|gone (?:with|for)|went (?:with|for)|hired|picked|found|rejected|filled)|(?:the|this) (?:role|position|job) (?:has been|is|was) (?:already )?(?:filled|gone|taken))",
        "silence is no sign: ask how the process stands, without guessing the outcome",
        "I assume that you have chosen someone else.",
    ),
    (
        r"\b(?:since|as) i (?:was|have) (?:obviously |clearly |apparently )?(?:not (?:been )?(?:selected|chosen|successful)|been (?:rejected|turned down)|rejected)",
        "silence is no sign: ask how the process stands, without guessing the outcome",
        "Since I was obviously not chosen, I would like to know why.",
    ),
    (
        r"\b(?:the|this|that) (?:job|role|position) (?:is|will be) (?:as good as )?mine\b",
        "leave the decision to them",
        "This role is as good as mine.",
    ),
    (
        r"\bi(?:'ve| have)? (?:already )?(?:told|gave|given|handed in|informed|resigned|quit) (?:my )?(?:current )?(?:employer|boss|landlord|notice|job)\b.{0,60}\b(?:you|join|start|leav|your)",
        "leave it out: nothing is decided yet",
        "I have already told my boss that I will join you.",
    ),
)
_BEGGING = (
    (r"\bplease,? please\b", "ask once, plainly", "Please, please let me know."),
    (
        r"\b(?:i(?:'m| am)? (?:beg|begging|plead|pleading|implor(?:e|ing)|beseech)|(?:beg|implore|beseech) (?:of )?you)\b",
        'ask plainly: "I would be grateful for ..."',
        "I beg you to reconsider.",
    ),
    (
        r"\b(?:please|just|only|if you (?:would|could)(?: just| only)?|won't you) give me (?:just )?(?:a|one|this|the|another|one more)(?: single| small| last)? (?:chance|opportunity|try|shot)\b",
        "say what you would contribute; they give the role for that",
        "Please give me a chance.",
    ),
    (
        r"\ball i(?:'m| am)? (?:ask|asking|need|want)(?:ing)?(?: for)? is (?:a|one|this)(?: single| small)? (?:chance|opportunity|shot)\b",
        "say what you would contribute; they give the role for that",
        "All I ask for is one chance.",
    ),
    (
        r"\bi(?: \w+){0,2} need (?:this|the|that|your) (?:job|position|role|work|chance)\b",
        "say why the work interests you, not why you need it",
        "I really need this job.",
    ),
    (
        r"\bi(?:'d| would|'ll| will| am willing to|'m willing to)(?: really)? (?:do|accept|take) (?:absolutely )?(?:anything|whatever|any (?:salary|pay|conditions|terms))\b",
        "name one thing that you would do well",
        "I would do anything to get this job.",
    ),
    (
        r"\bplease (?:just )?(?:hire|choose|pick|take|select|don't (?:reject|forget|overlook|ignore)|do not (?:reject|forget|overlook|ignore)) me\b",
        "leave the decision to them, and say what you would contribute",
        "Please hire me.",
    ),
    (
        r"\bwork (?:for )?(?:free|nothing|without pay|less than (?:anyone|the others)|half the (?:pay|salary))\b",
        "your work has its price; leave it out",
        "I would even work for free.",
    ),
    (r"\b(?:have (?:mercy|pity)|on my knees|take pity)\b", "leave it out", "Have mercy and answer me."),
    (
        r"\b(?:reconsider|think again about) (?:your|the|this) decision\b",
        "respect the decision, and ask for feedback instead",
        "Would you please reconsider your decision?",
    ),
)
_DESPERATE = (
    (r"\bdesperat(?:e|ely|ion)\b", "say that your interest is strong", "I am desperate for this position."),
    (
        r"\b(?:my|the) (?:only|last|one remaining) (?:hope|chance|option|way out|resort)\b",
        "leave it out: it weighs on them and helps nobody",
        "You are my last hope.",
    ),
    (
        r"\b(?:running|run|ran) out of (?:money|savings|time|options|hope|patience)\b",
        "leave it out: it weighs on them and helps nobody",
        "I am running out of savings.",
    ),
    (
        r"\b(?:can(?:'t|not)|could(?:n't| not)|unable to|barely|hardly) (?:sleep|eat|stop thinking|think of anything else|concentrate)\b",
        "say that you have thought about the work since",
        "I cannot sleep since the interview.",
    ),
    (
        r"\b(?:check(?:ing|ed)?|refresh(?:ing|ed)?|looking at|staring at) (?:my )?(?:inbox|phone|e-?mails?|mailbox)\b.{0,20}\b(?:every|constantly|all day|hour|minute|day and night)",
        "leave it out",
        "I keep checking my inbox every hour.",
    ),
    (
        r"\b(?:rent|bills?|mortgage|debts?)\b.{0,25}\b(?:to pay|pay|due|overdue|waiting)\b|\bpay (?:my|the) (?:rent|bills|mortgage|debts)\b"
        r"|\b(?:family|mouths|kids|children) to feed\b",
        "leave your private needs out",
        "I have bills to pay.",
    ),
    (
        r"\b(?:unemployed|out of work|jobless|without a job) (?:for|since)\b",
        "leave it out: speak of what you would contribute",
        "I have been unemployed for months.",
    ),
    (
        r"\b(?:no ?body|no ?one) else (?:will|wants|would|has|is going to) (?:hire|take|want|have|invite|give|answer)",
        "leave it out",
        "Nobody else will hire me.",
    ),
    (
        r"\bany (?:job|position|role|work)(?: you have)? (?:at all|whatsoever|will do|would do)\b",
        "name the role that interests you",
        "I would take any job at all.",
    ),
    (
        r"\b(?:mean|means|meant) (?:the world|everything|so very much|my whole life) to me\b",
        '"I would be very glad of the opportunity" is strong enough',
        "This job would mean the world to me.",
    ),
    (
        r"\b(?:dying|aching|longing) to (?:hear|know|work|get|join|learn)\b",
        '"I would be glad to hear" says it better',
        "I am dying to hear from you.",
    ),
    (
        r"\b(?:don't|do not) know what (?:i(?:'ll| will| would|'d)|to) do (?:if|without)\b",
        "leave it out",
        "I do not know what I will do if this fails.",
    ),
    (
        r"\b(?:losing|giving up|lost|given up) (?:all )?(?:my )?hope\b",
        "leave it out: delays are common",
        "I am slowly losing hope.",
    ),
    (
        r"\b(?:anxious(?:ly)?|nervous(?:ly)?) (?:to hear|await|wait|for (?:your|an|any)|about (?:your|not|the silence))",
        '"I would be glad to hear" says it better',
        "I am anxiously awaiting your reply.",
    ),
    (
        r"\bmy (?:life|future|family|happiness) depends on\b",
        "leave it out: it weighs on them and helps nobody",
        "My future depends on this decision.",
    ),
)
_PUSHY = (
    (
        r"\b(?:repl(?:y|ies)|answer|respond|response|get back|let me know|hear|decision|decide|call|update|write|feedback)\b.{0,40}(?:\bas soon as possible\b|\ba\.?s\.?a\.?p\b|\bimmediately\b|\bright away\b|\bat once\b|\bright now\b|\bwithout (?:any |further )?delay\b|\bpromptly\b|\bas a matter of urgency\b)",
        '"whenever it suits you" or "when you are able to"',
        "Please reply as soon as possible.",
    ),
    (
        r"\b(?:asap|hurry(?: up)?|urgently|urgent (?:reply|answer|response|matter|attention|request))\b",
        '"when it suits you"',
        "I urgently need an answer.",
    ),
    (
        r"\bi (?:insist|demand)\b|\bi (?:must|need to|have to|require)(?: \w+)? (?:know|hear|insist|ask you to|an? (?:answer|reply|decision|response|explanation)|your (?:answer|reply|decision|response)|that you|on (?:an?|your))\b",
        '"I would be grateful for ..."',
        "I need to know where I stand.",
    ),
    (
        r"\bi(?:'m| am)? (?:still )?(?:expect|expecting|demand|demanding) (?:an? |your |some )?(?:\w+ )?(?:reply|answer|response|decision|call|explanation|feedback|you to)\b",
        '"I would be grateful for ..."',
        "I expect a reply this week.",
    ),
    (
        r"\b(?:reply|answer|respond|get back to me|let me know|decide|decision|call me|response|hear from you|confirm)\b.{0,40}\b(?:by|before|until) (?:the end of )?(?:today|tonight|tomorrow|this evening|noon|(?:mon|tues|wednes|thurs|fri)day|the end of (?:the )?(?:day|week)|this week)\b",
        "set them no date; ask what their timing is",
        "Please let me know by tomorrow.",
    ),
    (
        r"\bat the (?:very )?latest\b",
        "set them no date; ask what their timing is",
        "I want your decision on Monday at the latest.",
    ),
    (
        r"\b(?:need|want|require|request) (?:your|a|an) (?:final |quick |clear |firm |definite )?(?:decision|answer|reply|response|yes or no)\b",
        '"If you are able to share an update, I would be glad to hear it"',
        "I need your decision.",
    ),
    (
        r"\b(?:for )?the (?:third|fourth|fifth|umpteenth|hundredth) time\b|\b(?:time and again|again and again|over and over)\b",
        "write once, and leave it there",
        "I am writing for the third time.",
    ),
    (
        r"\b(?:why (?:haven't|have you not|has (?:nobody|no one)|hasn't any|don't you|is it taking|does it take|is this taking)|what(?:'s| is) taking (?:you )?so long)",
        '"May I ask how the process stands?"',
        "Why is it taking so long?",
    ),
    (
        r"\bi(?:'ll| will| shall| am going to|'m going to) (?:keep|continue|carry on|go on) (?:on )?(?:calling|writing|following up|asking|e-?mailing|to (?:call|write|follow|ask))",
        "leave the next step to them",
        "I will keep calling until I hear from you.",
    ),
    (
        r"\bi(?:'ll| will| shall) (?:call|ring|phone|write|come by|visit|stop by|drop by)(?: you)?(?: again)? (?:every|each|daily|tomorrow|until|unless)\b",
        "leave the next step to them",
        "I will call you every morning.",
    ),
    (
        r"\b(?:make|take|reach|come to) (?:a|your|the) (?:final )?decision (?:now|today|quickly|soon|fast|this week)\b",
        "leave the timing to them",
        "Could you make your decision today?",
    ),
    (
        r"\b(?:other|another|competing|better) (?:company|companies|employers?|offers?)\b.{0,60}\b(?:so (?:you|please)|unless|hurry|decide|lose me|miss out|if you (?:don't|do not|want me))",
        "if you have another offer with a date, say so plainly and ask about their timing",
        "I have another offer, so you should decide.",
    ),
    (
        r"\bdon't (?:miss|let) (?:out on |this |me )",
        "leave it out",
        "Don't miss out on me.",
    ),
    (
        r"\bi(?:'m| am| have been|'ve been) still waiting\b|\bstill (?:waiting|no (?:answer|reply|response|news))\b",
        '"I wanted to ask how the process stands"',
        "I am still waiting for an answer.",
    ),
)
_FLATTERING = (
    (
        r"\byou(?:'re| are| were) (?:\w+ ){0,2}?(?:an? )?(?:amazing|incredible|brilliant|genius|awesome|extraordinary|inspiration|inspiring|legend|legendary|visionary|exceptional|phenomenal|wonderful|fantastic|remarkable|perfect)\b",
        "thank them for something that they did: their time, an explanation",
        "You are an incredible leader.",
    ),
    (
        r"\byour (?:\w+ )?(?:amazing|incredible|brilliant|brilliance|genius|awesome|extraordinary|unmatched|unparalleled|legendary|visionary|charisma|wisdom|greatness|phenomenal|world-class|impeccable|stunning)\b",
        "name the thing itself that interested you",
        "Your brilliant leadership impressed me.",
    ),
    (
        r"\b(?:most|one of the most) (?:amazing|brilliant|wonderful|inspiring|impressive|incredible|intelligent|fascinating|charming|remarkable|talented|gifted|extraordinary) (?:\w+ )?(?:person|people|interviewers?|company|companies|team|leaders?|managers?|woman|man|boss|human|mind|minds|professional)",
        "name the thing itself that interested you",
        "You lead the most inspiring team.",
    ),
    (
        r"\b(?:best|greatest|finest) (?:\w+ )?(?:company|interviewers?|interview|team|boss|employer|firm|people|manager) (?:in the (?:world|country|universe)|on (?:the planet|earth)|ever|of all|there is|i(?:'ve| have) ever)",
        "name the thing itself that interested you",
        "It was the best interview ever.",
    ),
    (
        r"\b(?:in awe of|worship|idoli[sz]e|adore|look up to|hang on your every|great fan of yours|huge fan of (?:you|your))\b",
        "name the thing itself that interested you",
        "I am in awe of you.",
    ),
    (
        r"\bdream (?:job|company|employer|boss|team|come true)\b|\b(?:dreamed|dreamt|dreaming|dream) of (?:working|being|joining)\b|\bsomeone like you\b",
        "say which part of the work draws you",
        "Brightwell is my dream company.",
    ),
    (
        r"\b(?:in your presence|to breathe the same|your humble)\b",
        '"It was a pleasure to speak with you" is enough',
        "It was an honour to be in your presence.",
    ),
    (
        r"\b(?:blown away|mesmeri[sz]ed|dazzled|spellbound|starstruck|enchanted) by (?:you|your|everything you)\b",
        "name the thing itself that interested you",
        "I was blown away by your personality.",
    ),
    (
        r"\b(?:someone|people|a person|a leader|a manager|an interviewer) (?:as|so) (?:brilliant|amazing|inspiring|intelligent|wise|talented|impressive|great|wonderful|gifted|successful|accomplished) (?:as you)?",
        '"I enjoyed our conversation" is enough',
        "I rarely meet someone as brilliant as you.",
    ),
    (
        r"\b(?:never|rarely|seldom) (?:have i )?(?:i )?(?:met|seen|known|had|come across|experienced) (?:such )?(?:an? )?(?:\w+ )?(?:amazing|brilliant|wonderful|inspiring|impressive|incredible|perfect|intelligent|charming)",
        '"I enjoyed our conversation" is enough',
        "Never have I met such an inspiring interviewer.",
    ),
)
_BLAMING = (
    (
        r"\byou (?:promised|swore|assured me|gave (?:me )?your word|said you would|said that you would|told me (?:that )?you would|were supposed to|were meant to|should have)\b",
        '"As I understood it, a decision was planned for around ..."',
        "You promised to call me last week.",
    ),
    (
        r"\byou (?:still |simply |just |apparently )?(?:have not|haven't|did not|didn't|never|failed to|neglected to|forgot to|couldn't be bothered to|cannot even|can't even) (?:even )?(?:yet )?(?:replied|reply|responded|respond|answered|answer|got back|get back|gotten back|written|write|wrote|contacted|contact|called|call|kept|keep|bothered|bother|let me know|informed|inform|told|tell|sent|send|honou?red|followed)\b",
        '"I wanted to ask how the process stands"',
        "You never replied to my mail.",
    ),
    (
        r"\b(?:ignor(?:e|ed|es|ing)|ghost(?:ed|ing)?) (?:by you|me|my)\b|\b(?:ghosted|ghosting)\b|\b(?:been|feel|felt) ignored\b",
        '"I am not sure whether my last mail reached you"',
        "I feel ignored.",
    ),
    (
        r"\b(?:unprofessional|disrespectful|rude|inconsiderate|unacceptable|unfair|outrageous|shameful|impolite|incompetent|ridiculous)\b",
        "leave it out; a calm question gets an answer sooner",
        "This is unprofessional.",
    ),
    (
        r"\b(?:disappointed|annoyed|frustrated|irritated|upset|angry|offended|dismayed) (?:in|with|by|at|about|that|because) (?:you\b|your|the (?:way|lack|silence|delay|process)|this (?:process|silence|delay)|nobody|no one|i (?:have not|haven't|never) (?:heard|received|got))",
        "leave the feeling out, and ask how the process stands",
        "I am disappointed by your silence.",
    ),
    (
        r"\b(?:broke|broken|break|kept|keep|did not keep|didn't keep) (?:your|a|the|any of your) (?:promise|promises|word)\b|\bbroken promises?\b",
        '"As I understood it, a decision was planned for around ..."',
        "You broke your word.",
    ),
    (
        r"\b(?:keep|kept|keeping|leave|left|leaving) me (?:waiting|hanging|in the dark|guessing|dangling)\b",
        '"I wanted to ask how the process stands"',
        "You left me hanging.",
    ),
    (
        r"\b(?:wast(?:e|ed|ing)|waste of) (?:of )?(?:my|everyone's|so much) time\b",
        "leave it out",
        "This was a waste of my time.",
    ),
    (
        r"\b(?:lack of|absence of) (?:any |a )?(?:response|communication|reply|feedback|courtesy|respect|answer|information|professionalism)\b",
        '"I wanted to ask how the process stands"',
        "I am surprised by the lack of communication.",
    ),
    (
        r"\b(?:the (?:very )?least you (?:can|could)|how hard (?:can|is) it|common courtesy|a little respect|basic courtesy|basic decency)\b",
        '"I would be grateful for a short update"',
        "An answer is the least you could do.",
    ),
    (
        r"\b(?:it is|it's|that is|that's|was) (?:all )?your (?:fault|mistake|responsibility)\b|\byour (?:silence|failure|negligence|carelessness|indifference)\b",
        "leave it out; a calm question gets an answer sooner",
        "Your silence is hard to bear.",
    ),
    (
        r"\b(?:despite|in spite of|after) (?:your|all your) (?:promises?|assurances?|word)\b",
        '"As I understood it, a decision was planned for around ..."',
        "Despite your promise I have heard nothing.",
    ),
    (
        r"\b(?:your|the) (?:decision|choice) (?:is|was) (?:a )?(?:wrong|mistake|error|big mistake|incomprehensible|baffling)\b|\byou(?:'ll| will) regret\b",
        "respect the decision, and ask for feedback instead",
        "You will regret this.",
    ),
)

PHRASES: tuple[TonePhrase, ...] = tuple(
    TonePhrase(reason, *row)
    for reason, rows in (
        (Reason.PRESUMING, _PRESUMING),
        (Reason.BEGGING, _BEGGING),
        (Reason.DESPERATE, _DESPERATE),
        (Reason.PUSHY, _PUSHY),
        (Reason.FLATTERING, _FLATTERING),
        (Reason.BLAMING, _BLAMING),
    )
    for row in rows
)
