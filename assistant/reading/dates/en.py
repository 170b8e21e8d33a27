"""English: the words of dates and times, and what stands around them. Data only.

WORDS: (what it means, its words, the value). CUES: patterns, tried on one
clause or sentence without regard to case. A row of EXAMPLES is tested.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

NEXT_SKIPS_WEEK = True
HALF_BEFORE = False
WEAK = "sun sat wed mon mar may march dec second sept oct fri"

SHIFT = (
    r"(?<!trial )(?<!taster )(?<!test )(?<!first )(?<!paid )(?<!day )(?<!night )(?<!evening )"
    r"(?<!morning )(?<!early )(?<!late )(?<!weekend )(?<!working )shift"
)
"""The verb that moves something, not the hours that are worked: "trial shift Saturday"."""

WORDS: tuple[tuple[str, str, int | str | None], ...] = (
    ("month", "january|jan", 1),
    ("month", "february|feb", 2),
    ("month", "march|mar", 3),
    ("month", "april|apr", 4),
    ("month", "may", 5),
    ("month", "june|jun", 6),
    ("month", "july|jul", 7),
    ("month", "august|aug", 8),
    ("month", "september|sept|sep", 9),
    ("month", "october|oct", 10),
    ("month", "november|nov", 11),
    ("month", "december|dec", 12),
    ("weekday", "monday|mon|monady|mnday", 0),
    ("weekday", "tuesday|tues|tue|tuseday|teusday|tusday", 1),
    ("weekday", "wednesday|wed|weds|wednsday|wensday|wendesday|wedensday|wednesay", 2),
    ("weekday", "thursday|thurs|thur|thu|thrusday|thurday|thirsday|thursady", 3),
    ("weekday", "friday|fri|firday|frday|fridy", 4),
    ("weekday", "saturday|sat", 5),
    ("weekday", "sunday|sun", 6),
    ("day", "today|tonight|later today|later on today", 0),
    ("day", "tomorrow|tmrw|tomorow|tommorow|tommorrow|tomorro|tomoz|tmr|tmrrw|2moro|2morrow|2mrw|2mro", 1),
    ("day", "the day after tomorrow|day after tomorrow|overmorrow", 2),
    ("day", "yesterday", -1),
    ("day", "this time next week|a week today|today week|a week from today|a week from now|one week from today|one week today", 7),
    ("day", "a week tomorrow|tomorrow week|a week from tomorrow", 8),
    ("day", "a fortnight today|two weeks today|two weeks from today|two weeks from now|a fortnight from today|a fortnight from now", 14),
    ("part", "morning|in the morning|am", "am"),
    ("part", "afternoon|in the afternoon|arvo|in the arvo|evening|in the evening|night|at night", "pm"),
    ("noise", "at the latest|in the meantime|at the moment|at this time|at this stage|for the moment", None),
    ("noise", "year old|years old|years of experience|years experience|day to day|week to week|day one|one day", None),
    ("noise", "to date|up to date|out of date|some time|any time|at any time|no one|each one|this one|every one", None),
    ("noise", "round one|round two|stage one|stage two|one on one|one to one|one of|one or more|one hour", None),
    ("number", "two|couple of|a couple of|a couple|couple", 2),
    ("number", "three|few|a few", 3),
    ("number", "four", 4),
    ("number", "five", 5),
    ("number", "six", 6),
    ("number", "seven", 7),
    ("number", "eight", 8),
    ("number", "nine", 9),
    ("number", "ten", 10),
    ("number", "eleven", 11),
    ("number", "twelve", 12),
    ("number", "fourteen", 14),
    ("number", "fifteen", 15),
    ("number", "twenty", 20),
    ("number", "twenty five", 25),
    ("number", "thirty", 30),
    ("number", "thirty five", 35),
    ("number", "forty", 40),
    ("number", "forty five", 45),
    ("number", "fifty", 50),
    ("number", "fifty five", 55),
    ("one", "a|an|one|another|a further|a single", 1),
    ("ordinal", "first", 1), ("ordinal", "second", 2), ("ordinal", "third", 3),
    ("ordinal", "fourth", 4), ("ordinal", "fifth", 5), ("ordinal", "sixth", 6),
    ("ordinal", "seventh", 7), ("ordinal", "eighth", 8), ("ordinal", "ninth", 9),
    ("ordinal", "tenth", 10), ("ordinal", "eleventh", 11), ("ordinal", "twelfth", 12),
    ("ordinal", "thirteenth", 13), ("ordinal", "fourteenth", 14), ("ordinal", "fifteenth", 15),
    ("ordinal", "sixteenth", 16), ("ordinal", "seventeenth", 17), ("ordinal", "eighteenth", 18),
    ("ordinal", "nineteenth", 19), ("ordinal", "twentieth", 20), ("ordinal", "twenty first", 21),
    ("ordinal", "twenty second", 22), ("ordinal", "twenty third", 23), ("ordinal", "twenty fourth", 24),
    ("ordinal", "twenty fifth", 25), ("ordinal", "twenty sixth", 26), ("ordinal", "twenty seventh", 27),
    ("ordinal", "twenty eighth", 28), ("ordinal", "twenty ninth", 29), ("ordinal", "thirtieth", 30),
    ("ordinal", "thirty first", 31),
    ("unit", "day|calendar day", "day"),
    ("unit", "days|calendar days|consecutive days", "days"),
    ("unit", "business day|working day|workday|weekday", "bday"),
    ("unit", "business days|working days|work days|workdays|weekdays|biz days|week days|office days", "bdays"),
    ("unit", "week|wk", "week"),
    ("unit", "weeks|wks", "weeks"),
    ("unit", "business week|working week|work week", "week"),
    ("unit", "business weeks|working weeks|work weeks", "weeks"),
    ("unit", "fortnight", "fortnight"),
    ("unit", "weekend", "weekend"),
    ("unit", "month|calendar month", "month"),
    ("unit", "months", "months"),
    ("unit", "quarter", "quarter"),
    ("unit", "year", "year"),
    ("unit", "years", "years"),
    ("unit", "hour|hr", "hour"),
    ("unit", "hours|hrs", "hours"),
    ("unit", "minute|minutes|mins|min", "minutes"),
    ("next", "next|the next|nxt", None),
    ("next", "following|the following|subsequent|the subsequent", "after"),
    ("coming", "coming|the coming|upcoming|the upcoming|this coming|this upcoming", None),
    ("this", "this|the current|current|the same", None),
    ("last", "last|the last|the past|previous|this past|the previous", None),
    ("phase", "end of|the end of|end|the end|eo|by end of|the back end of|tail end of|close of|close|very end of", "end"),
    ("phase", "late|late in|later|later in|latter part of|the latter part of|second half of|the second half of"
              "|latter half of|the latter half of|the back half of", "late"),
    ("phase", "early|early in|early on in|beginning of|the beginning of|start of|the start of|first part of"
              "|the first part of|the early part of", "early"),
    ("phase", "mid|middle of|the middle of|midway through|halfway through", "mid"), ("phase", "first half of|the first half of", "half"),
    ("phase", "end of day|the end of day|end of the day|the end of the day|by end of day|by end of the day|by end of business|eod|cob|close of business|the close of business"
              "|close of play|eob|end of business|the end of business|close of the day|eod on|cob on|end of play", "day"),
    ("phase", "eow|the week is out|end of week|end of the week|the end of the week|close of the week|end of this week|eo week"
              "|the end of this week|end of the working week|the end of the working week|week end|weeks end|week s end|this week s end"
              "|the week s out|the week is over|the week s over|the week is up|the week s up|the week is done|the week ends|this week is out|this week s out|this week ends", "eow"),
    ("phase", "the end of the week of|end of the week of|end of week of|the close of the week of|close of the week of|the end of the week commencing"
              "|end of the week commencing|end of week commencing|the end of the week beginning|end of the week beginning|end of week beginning"
              "|the end of the week starting|end of the week starting|end of the working week of|the end of the working week of", "its_end"),
    ("phase", "midweek", "midweek"),
    ("phase", "eom|the month is out|end of month|end of the month|the end of the month|month end|months end|month s end|this month s end|the month s end"
              "|the month s out|the month is over|the month s over|the month is up|the month s up|the month is done|the month ends|this month is out|this month s out|this month ends", "eom"),
    ("of", "of|in the month of", None),
    ("on", "on", None),
    ("the", "the|your|more|additional|extra|further|full|short", None),
    ("at", "at|around|about|approx|approximately|starting at|beginning at|starts at|begins at|start time|commencing at"
           "|roughly|circa|kick off at|kicking off at|between|starting", None),
    ("from", "from|starting from|beginning|counting from", None),
    ("by", "by|no later than|not later than|on or before|on or by|latest by|at latest by|not after|by latest|latest|at latest|latest on|latest until|latest till|by or before", "by"),
    ("by", "before|ahead of|prior to", "before"),
    ("by", "until|till|til|up until|up to|not before|no earlier than|no sooner than|not until", "until"),
    ("to", "to|through|thru|and ending at|ending at|and ends at|ends at|and finishing at|finishing at|and running until|running until|and finishes at|and concluding at|end time|finish", None),
    ("in", "in|within|over|during|in the|within the|over the|during the|in about|in around|inside|in approximately"
           "|in roughly|within about|within approximately|for|for the|in as little as|over the course of"
           "|within around|within a period of", None),
    ("after", "after|following on from|once we are past", None),
    ("and", "and", None),
    ("or", "or", None),
    ("week_of", "week commencing|the week commencing|week beginning|the week beginning|w c|wc|week of|the week of"
                "|w b|week starting|the week starting|wk commencing|week of the|the week of the|wk of", None),
    ("phase", "week ending|the week ending|w e", "ending"),
    ("week_no", "calendar week|cw|week number|week no|kw", None),
    ("week_after_next", "the week after next|week after next|next week but one", None),
    ("oclock", "o clock|oclock|hrs|hs|hundred hours|h", None),
    ("past", "past|after", None),
    ("half", "half", None),
    ("quarter", "quarter past|a quarter past|quarter after|a quarter after", "past"),
    ("quarter", "quarter to|a quarter to|quarter till|a quarter till|quarter of", "to"),
    ("clock", "noon|midday|12 noon|twelve noon|12 midday|high noon", "12:00"),
    ("clock", "midnight", "00:00"),
    ("holiday", "easter|easter sunday|the easter break|easter break|the easter weekend|easter weekend"
                "|the easter holidays|easter holidays", "easter"),
    ("holiday", "good friday", "goodfriday"),
    ("holiday", "easter monday", "eastermonday"),
    ("holiday", "christmas|xmas|the christmas break|christmas break|the christmas holidays|christmas holidays"
                "|christmas day|the festive break|the holidays|the holiday break|the holiday season|the festive season"
                "|the winter break|the christmas period|the festive period", "christmas"),
    ("holiday", "new year|the new year|new years|new year s|new year s day|new years day|new year break"
                "|the new year break", "newyear"),
    ("holiday", "new year s eve|new years eve", "newyearseve"),
    ("holiday", "christmas eve", "christmaseve"),
    ("holiday", "thanksgiving|the thanksgiving holiday|thanksgiving break|the thanksgiving break"
                "|the thanksgiving weekend|thanksgiving weekend|thanksgiving day", "thanksgiving"),
    ("holiday", "bank holiday|the bank holiday|the bank holiday weekend|bank holiday weekend|the public holiday"
                "|public holiday|the long weekend|long weekend|the holiday weekend|the holiday|holiday weekend"
                "|bank holiday monday|the bank holiday monday|the federal holiday|the national holiday"
                "|the may bank holiday|the august bank holiday|the early may bank holiday|the spring bank holiday"
                "|the summer bank holiday|the mlk holiday|the may day holiday", "bankholiday"),
    ("holiday", "memorial day|the memorial day weekend|memorial day weekend", "memorial"),
    ("holiday", "labor day|labour day|the labor day weekend|labor day weekend", "labor"),
    ("holiday", "the fourth of july|july 4th weekend|independence day|the july 4th holiday", "july4"),
    ("holiday", "diwali|the diwali break|the diwali holidays|diwali holidays", "diwali"),
    ("holiday", "the weekend", "weekend"),
    ("interview", "interview|your interview|the interview|our interview|interviewing|your final interview"
                  "|the final interview|this interview|your onsite|the onsite|our conversation|our call|your visit"
                  "|meeting you|our meeting|speaking with you|the final round|your final round|we meet|we speak"
                  "|your last interview|the last interview|your presentation|completing your interview|onsite|on site interview|oral board|panel interview|final round|assessment centre|assessment center|assessment day|trial shift|trial day|second interview|last interview|your chat|our chat"
                  "|seeing you|speaking to you|talking to you|talking with you|your session|the session|the interviews|interviews|their interview|all the interviews|these interviews|your assessment|the selection day|your onsite visit", None),
    ("anchor", "right after|straight after|straight afterwards|right afterwards|after that|immediately afterwards|right away after", "after"),
    ("anchor", "by then|before then|on the day|the same evening|same evening|the same night|same night|the same afternoon|same afternoon|the same morning|that same night|the very same day|that same evening|that same afternoon|that same morning|that day|the same day|that evening|that afternoon|that night|that very day|that date|same day|that same day", 0),
    ("anchor", "the next day|the following day|a day later|the morning after|the next morning|the following morning|the day after that|the very next day|one day later|next day|the day afterwards", 1),
    ("anchor", "that week|the end of that week|end of that week|the end of the same week|the same week|that same week|same week", "week"),
    ("anchor", "a week later|one week later|a week after that|a week on from that|a week from then", 7),
    ("anchor", "the closing date|closing date|the application deadline|the deadline", "closing"), ("anchor", "first week back|the first week back|that first week back|our first week back|my first week back|the week we re back|the week we are back|the week we return|the week we reopen|the week i m back|the week i return", "week_back"),
    ("zone_word", "time", None),
    ("zone_label", "time zone|timezone|tz|zone", None),
)  # fmt: skip

_APPOINTS = r"\bwhom? (?:we|they|he|she)(?:['’](?:re|ll|ve|d))? (?:\w+ ){0,2}?(?:appoint\w*|hir\w+|taking|take|choos\w+|chosen|select\w*|offer\w*|employ\w*|recruit\w*|want)\b|\bwho (?:gets|has got|will get|is getting|got) (?:the|this) (?:job|role|post|position)\b|\b(?:expect|hope|hoping|aim|aiming|plan|planning|intend|want|position|due)(?:s|ing)? to (?:appoint|hire|fill (?:the|this|it))\b|\b(?:we|i|they|he|she|panel|board|team|governors|trustees)\b[^.!?;]{0,30}\bmak(?:e|ing) (?:an|the|our|this) (?:[\w-]+ ){0,4}appointment\b(?! (?:with|to see|for you))|\bconfirm(?:ing)? (?:the|an|our) appointment\b(?= by| in| within| before| on the post| next| this)|\b(?:post|role|job|position|vacancy) (?:will|should|is to|to|is due to) be (?:filled|offered)\b|\bsettle on (?:someone|somebody|an? \w+)\b|\b(?:we|they|i|to|and)(?:['’]ll| will| shall)? (?:name|pick|announce|confirm|choose|select) (?:the|our|an?) (?:successful |preferred |final |winning )?(?:candidate|appointee)\b|\bannouncement of the (?:appointment|successful candidate)\b|\bhave (?:someone|somebody) (?:in place|lined up|appointed)\b|\b(?:clos|conclud|wrap|complet|finali[sz]|finish)\w* (?:up |off )?(?:the|this|our) (?:\w+ )?(?:hiring|selection|recruitment|appointment|search)(?: process| exercise)?\b|\b(?:close|closing|wrap up|wrapping up|conclude) (?:the|this|our) (?:whole )?process\b|\bwho(?:['’]s| is|['’]ll be) (?:joining|coming (?:on board|aboard))\b|\bwho we(?:['’]re| are) bringing\b"
"""Somebody is taken: the decision in other words."""

CUES: dict[str, tuple[str, ...]] = {
    # They will decide, or tell the candidate: the heart of a promise.
    "promise": (
        _APPOINTS,
        r"\b(?:keep an eye on|check|watch|look in) your (?:inbox|emails?|e-?mails?|phone|mail)\b|\bprobs?\b|\breleased\b|\b(?:to|should|will|can) know (?:more|for sure|where we stand|either way)\b",
        r"\b(?:look|watch) (?:out )?for (?:an? \w+|my \w+|something|word|news|it) from\b|\b(?:ring|call|text|tell) ya\b|\b(?:bell|buzz) you\b|\bexpect(?:ing)? (?:our|my|a|the|his|her|their) (?:call|e-?mail|letter|message|verdict)\b|\bappointments? (?:(?:to|will) be )?made by\b|\bconfirm(?:s|ing)? (?:you |to you )?(?:the|your|our|its) (?:\w+ )?(?:status|position|selection)\b",
        r"\b(?:i|we)(?: can)? promise\b|\bpromised?\W*$|\b(?:land|settle|decide) on (?:some|a|the|one|our)\w*\b|\bpick (?:some|a|the|one|our)\w*\b|\bfigure on\b|\btops\b|\bgimme\b|\b(?:ring|ringing|phone|phoning) (?:round|around|everyone|people)\b|\bsleep on it\b",
        r"(?<!if )(?<!whether )\b(?:she|he|they|the (?:client|team|panel|company|firm|board|school|director|(?:hiring )?manager)|hr)(?:['’](?:d|ll)| will| would| (?:has |have )?(?:promised|agreed|aims?|hopes?|hoped|plans?) to)(?: be able to)? (?:tell (?:us|me)|let (?:us|me) know|inform (?:us|me)|update (?:us|me))\b|\b(?:it'?ll|it will|will) now be\b|\b(?:will|'ll|shall) (?:shout|text|ping|call|ring|phone|telephone|msg|holler|message|email|update|know)\b|\b(?:a |your |the )(?:call|phone call|ring|bell) (?:right|straight|shortly|directly|from us|from me)\b",
        r"\b(?:straight|right) back to you\b|\bheads together\b|\b(?:be|get) back to\b|\bdebrief\w*\b|\bcompare notes\b|\bregroup\b|\bdeliberat\w+\b|\bratif\w+\b|\bnotification\b|\bcall (?:is|will be|gets) (?:being )?made\b|\bmak(?:e|es|ing) the (?:final )?call\b",
        r"\b(?:to be safe|looking like|more like|realistic(?:ally)?|call it|worst case|shouldn'?t be (?:later|longer|more)|no longer than|won'?t be (?:later|longer))\b",
        r"\bwhite smoke\b|(?:n['’]t|\bnot) be (?:waiting|left hanging|kept(?: waiting)?) (?:past|beyond)\b|(?:n['’]t|\bnot) (?:see it )?(?:tak(?:e|ing)|go(?:ing)?|drag(?:ging)? on) (?:us )?(?:beyond|past)\b|\bmaking up (?:our|their|my) minds?\b|\bsorted\b(?! by)|\bleft (?:hanging|waiting)\b|\bkept waiting\b|\bkeep you (?:waiting|hanging|posted)\b",
        r"\b(?:have|get|got) (?:something|anything|news|more|an answer|a (?:clear|clearer|final|better) \w+|your answer|our answer|a steer|a view|a yes|word|clarity|the (?:green light|sign-?off|nod|outcome|result))\b",
        r"\b(?:expect|expecting) (?:\w+ )?(?:news|feedback|word|an? \w+|to have|to be|it|this|that)\b|\bi(?:'ll| will)? (?:be )?(?:know|knowing)\b|\bthe (?:timeline|plan) is\b|\bsign(?:ed|ing)? (?:it )?off\b|\bchas(?:e|ing)\b|\b(?:told|reckon|guess|looking at|likely|probably)\b",
        r"\b(?:get|getting|be|coming|come|circle|circling|revert|reverting|write|report|ring|ping|phone)(?: right)? back (?:to|with|in touch|around|here|by|within|in|on|next|early|no)\b",
        r"\b(?:get|come|circle|revert|write|call|ring|phone|message|be|getting|loop)(?: you)? back\b",
        r"\blet(?:ting)? (?:you|u|everyone|everybody|all|both|each|those|people|folks?|candidates|applicants|finalists|interviewees|(?:our|the|any|every|successful|unsuccessful|short-?listed|remaining)(?: [\w-]+){0,2}? (?:candidates?|applicants?|finalists?|people|others?|rest|interviewees?))(?: (?!know)[\w'’-]+){0,5} know\b",
        r"\b(?:telling|calling|ringing|phoning|messaging|e-?mailing|texting) (?:you|everyone|everybody|people|folks|(?:all |the |both )*(?:\w+ )?(?:candidates?|applicants?|finalists?))\b|\bintimat(?:ed?|es|ing|ion)\b|\b(?:vote|rule|act|voting|ruling|acting)s? on (?:the|your|this|it|who|my)\b",
        r"\b(?:lists?|names?|short-?list|ranking|scores?|marks|selections?|panel|roll) (?:(?!\b(?:will|shall|is|are)\b)\w+ ){0,4}(?:will|shall|to|is|are|being)(?: be)? (?:publish|display|upload|posted|put up|announc|declar|releas|issu|out\b|notif)\w*",
        r"\bfeed(?:ing|s)?(?: it| this| that)? back (?:to|with|by|on|in|within|before)\b|\b(?:get|gets|receive|receives|have|had|getting|receiving) an? (?:phone |quick )?(?:call|e-?mail|letter|text|message|note|ring)\b(?! (?:with (?:an?|the|your) (?:link|invit\w+|questionnaire|form)|containing|inviting|asking|to (?:confirm|book|complete|sign|fill|set|choose|arrange)))|\b(?:offers?|letters|decisions|regrets|rejections|e-?mails) (?:(?:will|are|to|being|should|get) )*(?:be )?(?:go(?:es|ing)?|made|sent|issued) ?(?:out\b)?",
        r"\bsilence\b|\bnot (?:been )?(?:answered|replied to)\b|\b(?:will|['’]ll|hope to|plan is to|aim to) speak (?:to|with) you again\b|\b(?:referral|selection|status|rating) notices?\b",
        r"\bwhere you are\b|\bput (?:everyone|everybody|you) out of\b|\bmake (?:the|an) appointment\b",
        r"\b(?:be|been|stay|get|keep|getting|being) in (?:touch|contact)\b",
        r"(?<!want to )(?<!wants to )(?<!love to )(?<!like to )\bhear(?:ing|d)? (?:back|from(?! you\b)|something|either way|our|the|more|again|about|by|within|anything|news|in|no later)\b",
        r"\b(?:update|inform|notify|advise|contact|email|e-?mail|call|phone|ring|message|ping|tell|respond to|reply to|write to|answer|text|drop|telephone|give|advising|updating|contacting|notifying|informing) (?:to )?(?:you|u|(?:all |the |both |every |each )*(?:of the )?(?:shortlisted |successful |unsuccessful |final |remaining )?(?:candidates?|applicants?|finalists?)|everyone|everybody|people|those)\b",
        r"\b(?:decid(?:e|es|ing)|decision(?!(?: has been made| made| taken)?(?: as)? yet\b)|decisions|conclusion|verdict|outcome|outcomes|determination|recommendation)\b",
        r"\b(?:feedback|news|updates?|result|results|answer|response|reply|next steps|(?:application|your) status)\b",
        r"\b(?:reach(?:ing)? out|follow(?:ing)? up|touch base|touching base|circle around|check back|check in with you|reconnect|be reaching out|revert)\b",
        r"\b(?:need|needs|take|takes|taking|give|require|requires|want|bear with us|asking for|ask for|appreciate|requesting) (?:us |me |the team |them |it |about |at least |a little more time |some more time |a bit more time |roughly |around |approximately |up to |until |till |an(?:other)? |a further |one more |to )*(?:\d|another|a (?:few|couple|further|week|fortnight)|an additional|one|two|three|until|till|more|few|extra|some\b|additional)",
        r"(?<!\bto )(?<!\bon )\b(?:another|an additional|an extra|one more|a further) (?:\w+ )?(?:week|fortnight|day|days|weeks|month)\b",
        r"\b(?:we|i)(?: ?'?ll| will| should| shall| expect to| hope to| aim to| plan to)? know (?:more|for sure|by|in|within|next|who|whether|if)\b",
        r"\b(?:expect|anticipate|allow|wait)(?:ing)? (?:us |me |it |for |to |up to |about |at least |around |approximately |a period of |a |roughly )*(?:\d|a response|an update|couple|few|week|fortnight|two|three|four|five|ten|seven)",
        r"\b(?:finali[sz]e|finali[sz]ing|wrap(?:ping)? (?:up|things up)|conclude|concluding|complet(?:e|ing) (?:our|the|all|this) (?:interviews?|round|process|reviews?|evaluation|deliberations|selection|search|hiring|assessment|decision|remaining)|finish(?:ing)? (?:up )?(?:our|the|all|this|interviewing|with))",
        r"\b(?:choose|choosing|select|selecting|mak(?:e|ing) (?:a|our|the|my|an) (?:choice|selection|hire|offer|call|pick)|ma(?:k|d)e (?:up )?(?:our|my|their) minds?)\b|\b(?:complet|finish|finali[sz])\w* (?:the |our )?(?:short-?list|sift)\w*|\b(?:short-?list|sift)\w*(?: process)?(?: results?)? (?:(?:will|to|should|is|are|expected|due) )*(?:be )?(?:complet|finish|finali[sz]|done|expected)\w*",
        r"\b(?:responds?|repl(?:y|ies)|(?<!wrong )(?<!right )(?<!correct )(?<!your )(?<!the )(?<!all )(?<!each )answers|answer)\b|\btarget(?:ing|s)?\b|\b(?:extend\w*|mak(?:e|ing)|issu(?:e|ing)) (?:an? |the |our |job |any )*offers?\b|\bdo so\b",
        r"(?<!please )(?<!kindly )\bbe (?:contacted|informed|notified|advised|told|updated|emailed|called|announced|communicated|declared|shared|made)\b",
        r"(?:\bnot|n['’]t) (?:been )?(?:contacted|notified|informed|invited|called)\b",
        r"\b(?:give|drop) you (?:a (?:bell|ring|call|buzz|line|shout)|an answer)\b",
        r"\b(?:you|we|i|they)(?:'ll| will| should| would|'d)? (?:\w+ )?know\b(?! (?:how|that|what|where)\b)|\bshould know\b|\bbefore (?:we|i) (?:can|could) (?:say|tell|decide)\b",
        r"(?<!want to )(?<!wants to )(?<!love to )(?<!like to )\bhear(?:ing|d)?\b(?! (?:back )?(?:from )?you\b)|\bappoint(?:ing)?\b|\bmak(?:e|ing) (?:the |our |phone )*calls\b|\boffers? out\b|\b(?:have|get) it\b",
        r"\b(?:we|i)(?:'ll| will| shall) (?:also |then |both )?(?:write|ring|email|message|text|reply|respond|answer)\b|\ballow (?:us|me)\b",
        r"\b(?:timeline|timeframe|time frame|turnaround|turn around)\b",
        r"\b(?:share|sharing|communicate|communicating|announce|announcing|send|provide|give|offer|relay|convey) (?:you |with you |to you )?(?:an?|the|our|some|any|final|my)? ?(?:final |formal |detailed |definite |definitive |firm |clear )?(?:decision|feedback|outcome|update|answer|result|results|news|response|reply|yes or no)",
        r"\b(?:yay|yea|yes|thumbs up)(?: or (?:an? )?| ?/ ?)(?:nay|no|thumbs down)\b|\bwhere (?:you|we|things|it) (?:all )?stands?\b|\bwrap(?:ping|ped|s)? (?:this|it|that|things|everything)(?: \w+)? up\b|\b(?:it|this|everything|things|all) (?:all |to be )?(?:wrapped up|settled|tied up|sewn up|buttoned up)\b",
        r"\boffer(?:ing|s|ed)? (?:\w+ )?(?:the |this )(?:post|job|role|position|place|contract)\b|\b(?:you|we)(?:'ll| will|'d| should| shall)? (?:have|get) one\b|\bget (?:to )?you (?:an?|some|the|our|my) \w+",
        r"\b(?:candidates|applicants|finalists|everyone|everybody|interviewees|those (?:interviewed|shortlisted|selected))(?: (?!will|to|who|should|must|can|may|please)\w+){0,2}? (?:notified|informed|told|contacted|advised|updated)\b",
        r"\b(?:be|get|gets|been|being) (?:\w+ )?(?:decided|settled|resolved)\b",
        r"\b(?:will|shall|'ll|’ll|to) be (?:writing|emailing|ringing|calling|phoning|telephoning|messaging|speaking|replying|getting|coming) (?:back )?(?:to )?(?:you|all|everyone|everybody|both|the (?:candidates|applicants)|candidates|applicants|shortlisted|successful)\b",
        r"(?:\bnot|n['’]t) (?:yet )?(?:had|received|got|seen|been sent) (?:an? |any |the )?(?:e-?mail|letter|calls?|message|word|reply|response|answer|anything|invitation|contact)\b|\bowe you an?\b|\bconfirm(?:s|ing)? (?:who|whether|which of|if (?:you|they|we))\b|\b(?:say|announce|tell\w*) who\b",
        r"\b(?:review|screen|assess|consider|read|look(?:ed|ing)? (?:at|through)|go(?:ing|ne)? through|sift)(?:ed|ing)? (?:through )?(?:(?:all|every|each|your|the|our|of|new|incoming|job) ){0,3}(?:applications?|cvs?|r[eé]sum[eé]s?|submissions?)\b[^.;]{0,30}\b(?:with)?in\b|\b(?:applications?|cvs?|r[eé]sum[eé]s?)\b[^.;]{0,30}\b(?:reviewed|screened|assessed|considered|read|looked at)\b[^.;]{0,20}\b(?:with)?in\b|\b(?:rather|let['’]?s|to be safe,?|or) say\b|\b(?:final |firm |clear )?word (?:from|on|by|back|within)\b|\b(?:conclusive|definitive)\b|\bnot? be (?:any )?later than\b|\bput (?:you|me|everyone|everybody) out of (?:your|our|their|my) misery\b",
    ),
    # The words of a decision proper: these win over a mere "in touch".
    "decision": (
        _APPOINTS,
        r"\bwhether (?:the|we|you|they|or not)\b",
        r"\b(?:your|our|an|the) answer\b|\b(?:(?:i|we)(?:'ll| will| shall)|will|should) know\b|\bhear(?:d)? nothing\b|\bnot heard\b|\ban? (?:yes|no) by\b|\byes ?(?:/|or) ?(?:a )?no\b",
        r"\b(?:decid\w+|decisions?|final|outcomes?|offers?|verdicts?|know whether|know if|results?|released)\b|(?<!you )(?<!you can )(?<!you may )(?<!please )(?<!and )(?<!to )\b(?:choose|select)\b|\b(?:they|he|she)(?:['’]ll| will) (?:choose|pick)\b",
    ),
    # "We will send the link by ..." says nothing of a decision.
    "logistics": (
        r"\b(?:interviews?|assessments?)(?: dates?| days?)?\s?:|\bwith effect from\b",
        r"\bprep(?:aration|ping)? (?:chat|call|session)\b|\b(?:run|go|talk|walk|take|step) (?:you )?(?:through|over) (?:(?:the|your|any|some|our) )?(?:prep\w*|interviews?|details|agenda|format|logistics|what to expect|last\b|tips|everything|it all|day\b|plan|programme|program\b|timetable|arrangements|things|what (?:to|they|it|will))|\breferees?\b[^.;]{0,40}\b(?:to|by|reply|respond|return)\b|\bto (?:prep|brief)\b|\bprep (?:you|for)\b|\b(?:see|hear|find out|ask|check) how (?:it|you|things|that)\b(?! (?:we|they))|\bto (?:talk|walk|run|take) you (?:through|over) (?!(?:\w+ ){0,2}(?:decision|outcome|result|verdict|offer|feedback|next))",
        r"\b(?:campus|site|home|reference|background) (?:visits?|checks?) (?:will |are |is |to )",
        r"(?<!whether we['’]d )(?<!if we['’]d )\b(?:want|like|need|ask|arrange|hope|plan|invite)(?:s|ed|ing)? (?:you )?(?:in )?to (?:see|meet|interview|come(?! back\b)(?! to (?:an?|our|the|some) (?:\w+ )?(?:decision|conclusion|view)\b)|speak|talk)\b",
        r"\binterviews? (?:\w+ ){0,4}(?:take|taking) place\b",
        r"\bto (?:test|check (?:the|your|that|you)|set up|try out|run through|go over|take you through|walk you through)\b(?! (?:the |your |our )?(?:outcome|feedback|results?|decision|next|offer))",
        r"(?<!review )(?<!decision )(?<!selection )(?<!screening )(?<!shortlisting )\b(?:process|stages?|rounds?|vetting|clearance|(?:background|dbs|security|right to work|reference|\w+ist|pre-employment) checks?|references|dbs|on-?boarding|visas?|sponsorship|paperwork|immigration|application to offer|start to finish)\b(?:(?!\b(?:it|we|so|but|and)\b)[^.!?;]){0,40}\b(?:takes?|lasts?|runs?|spread|is|are) (?:(?!another|us\b|longer|more\b|a (?:bit|little|few more|further))\w+ ){0,3}?(?:(?!another)\w+ )?(?:\d|one|two|three|four|five|six|eight|ten|twelve|a (?:week|month|fortnight|few|couple))",
        r"\bif you (?:can|could|get|send|return|finish|submit)\b|\b(?:feedback|first[- ]round|second[- ]round|screening|intro\w*|final[- ]round|follow-up) (?:calls?|sessions?|meetings?|conversations?|chats?|slots?|appointments?) (?:(?:will|are|is|to|should|would) )*(?:be )?(?:happen\w*|tak\w+ place|held|run|running|start\w*|begin\w*|scheduled|planned|offered|available|in|on|during)\b",
        r"\b(?:interviews?|assessments?|assessment (?:days?|centres?)|second rounds?) (?:will |are |is |to |should |likely |expected |currently |provisionally |planned |due |scheduled )*(?:be )?(?:held|taking place|take place|scheduled|run|start|begin|planned)\b(?! (?:last|yesterday|earlier|recently|previously|so far|to date)\b)",
        r"\b(?:send|sending|sends|sent|share|sharing|forward|provide|receive|emailed|email you|e-mail you|circulate) (?:you |over |out |across |through |with you |along )*(?:an?|the|your|our|some|further|all|more)? ?(?:\w+ ){0,2}(?:invite|invitation|calendar|link|details|agenda|instructions|joining|directions|dial-in|nda|form|forms|schedule|itinerary|confirmation|questionnaire|assignment|task|test|assessment|slides|documents?|paperwork|contract|brief|zoom|teams|job description|jd)\b",
        r"\byou(?:['’]ll| will| should) (?:get|have) (?:an?|the|your) (?:\w+ ){0,2}(?:link|invite|invitation|agenda|details)\b|\b(?:sends?|forwards?|e-?mails?|gives?) (?:us|me) (?:the |your |its |their )?(?:\w+ )?(?:results?|reports?|scores?|checks?)\b|\b(?:results?|scores?|reports?) (?:are|is|will be) (?:\w+ )?(?:made available|sent|shared|passed|forwarded|released) (?:on )?(?:to|with) (?:the|your|our) (?:\w+ )?(?:employer|company|client|recruiter|hiring \w+)\b|\byou (?:may|can|could|might) (?:also )?(?:ask|request|appeal|withdraw|reapply|apply|opt)\b",
        r"\bwith (?:something|a time|a date|times|dates|slots|options|some (?:times|dates|options|slots)) for\b",
        r"\b(?:keep|hold|retain|store) (?:your|the) (?:\w+ ){0,3}(?:details|cv|resume|résumé|application|data|information|profile)\b",
        r"\b(?:be|been|is|are|get) (?:paid|reimbursed|refunded|credited)\b|\b(?:reimburse|expenses|refund|invoice|payment|payroll|onboarding|start date|relocation)\b",
        r"\b(?:support ticket|your ticket|your order|your request|your enquiry|your inquiry|deliver(?:y|ed)|shipment|subscription|membership|booking reference)\b",
        r"\b(?:link|invite|agenda|details)\b[^.!?;]{0,20}\b(?:to|will|is to) be (?:shared|sent)\b",
        r"\bour (?:meeting|interview|call|chat|conversation|session) (?:is |will be |takes place |starts )?(?:on|at|tomorrow|scheduled)\b",
    ),
    # What the candidate has to do: no promise of theirs.
    "candidate": (
        r"\b(?:can|may|could|must|should) be (?:requested|sought|obtained|asked for|submitted|returned|appealed)\b",
        r"\b(?:see|meet|interview) (?:people|candidates|applicants|the (?:others|rest|candidates|remaining))\b",
        r"\bget a laptop\b|\b(?:it|hr|payroll|facilities) needs? \b[^!?]{0,30}\bto (?:get|set|prepare|process|order)\b",
        r"\b(?:please|kindly|pls|plz) (?:do |also |could you |can you |ensure |make sure |remember to |try to |would you )?(?!(?:expect|allow|bear|be patient|know|rest|note|wait|be advised|be aware|be assured|be informed|be rest|be reminded|take note|anticipate|give (?:us|me|the team)(?! (?:at least |about )?[\w-]+ (?:hours?|days?)\W?s?(?: of)? (?:notice|warning|if|to (?:re|move)))|understand|accept (?:my|our) apolog|(?:look|watch) (?:out )?for|keep an eye|check your (?:inbox|e-?mail|phone|junk|spam)|await|sit tight|hang (?:on|tight|in)|hold (?:on|tight)|stand by|count on|assume|consider)\b)\w+",
        r"(?<!he['’]d )(?<!he['’]ll )(?<!hey['’]d )(?<!hey['’]ll )(?<!he will )(?<!he would )(?<!hey will )(?<!hey would )(?<!client will )(?<!client would )(?<!team will )(?<!team would )(?<!promised to )\blet (?:us|me) (?:have|know)\b",
        r"\b(?:need|require|request|ask|want|expect|invite|encourage|like) (?:that )?you to\b",
        r"\bneeds? (?:the|your|a|both|all|these|those) [\w ]{0,25}\bback\b(?: before (?:we|i|they) (?:can|could) \w+)?",
        r"(?:^\W*|\b(?:so|please|then|just|do) )(?:call|ring|phone|text|e-?mail|message|ping|buzz|tell|update) (?:me|us)\b",
        r"(?<!let )\byou (?:need|have|must|should|are asked|are required|are requested|ought|are invited|can|could|may|might|are able|would have to|'ll need|will need|will have to|'ll have to)\b(?! (?:our |my |an? (?:answer|decision|reply|result|yes)|expect|hear|receive|anticipate|be hearing|have (?:an?|our|my) |get (?:an?|our|my) |know|have (?:feedback|news|heard|made (?:it|the)|got (?:the|through|it))|been (?:successful|unsuccessful|short-?listed|selected|chosen|invited|rejected|progressed|put forward)|(?:the |an? )?(?:role|job|place|post|offer)\b|be (?:contacted|told|informed|notified|given|advised|updated|progress\w*|going)|find out|learn|see the (?:result|outcome)|look forward))",
        r"\b(?:could|can|would|will|do) you (?!(?:hear|be hearing|be contacted|bear|give (?:us|me)|hold on|hold out|hang on|hang tight|sit tight|wait|allow)\b)",
        r"(?:^\W*|\bplease |\bkindly |\bthen |\byou )(?:do )?(?:accept|sign|return|submit|complete|respond|confirm|reply|book|schedule|pick|choose|select|rsvp|upload|fill|finish|register|apply|send|let us know|let me know|take|use|click)\b",
        r"\b(?:(?<!of the )(?<!after the )(?<!from the )deadline|expires?|expiry|expiring|valid (?:until|for|till|through)|(?<!decision is )(?<!answer is )(?<!outcome is )(?<!results are )(?<!decisions are )(?<!offers are )due (?:on|by|date|in|within|back|at)|open (?:until|till)|remains? (?:open|valid|active)|link (?:is|will be|remains|stays) (?:active|valid|available|open))\b",
        r"\b(?:applications?|vacancy|posting|job advert|advert|role|position|submissions?|application window|ad|portal) (?:will |is |are )?(?:clos(?:e|es|ing|ed)|open until|remains? open)\b",
        r"\b(?:we|i) (?:close|shut|stop (?:taking|accepting)) (?:the |all )?(?:applications|entries|advert|ad|vacancy|portal)\b|\b(?:closing date|application deadline|closes on|closes at|(?<!by )(?<!at )close on)\b",
        r"(?<!ll have )(?<!ll get )\byour (?:answer|reply|response|decision|availability|confirmation|acceptance|signed|completed|references|documents)\b",
        r"\b(?:hear|hearing|a reply|an answer|a response|confirmation|word) (?:back )?from (?:you|(?:our|the|any) (?:\w+ )?(?:chosen|preferred|selected|successful|winning) \w+)\b",
        r"^\W*(?:(?:just|then|so|and|do|if you could|could you|can you) )?(?:get|have|send|ping|fire|drop|bung|pop|shoot|whizz|bring|hand|e-?mail|turn|chuck|return) (?:it|them|that|this|those|me your|us your|(?:the|your) \w+)\b(?: \w+){0,2}? (?:back|over|across|through|in|to (?:me|us)|along)\b(?! to you)|\b(?:it|them|this|that|everything|those) (?:back|over|across|in|through) to (?:us|me)\b",
        r"\b(?:sing out|pipe up|fire away|feel free|don['’]?t hesitate|(?:just|do) (?:shout|ask|call|ring|holler|yell|text|e-?mail))\b|\bany(?:thing)? (?:other |else |further |more |quick |last )?(?:questions?|quer(?:y|ies)|you (?:need|want)|comes? up)\b|\banything else\b|^\W*(?:shout|holler|yell)\b",
        r"\bgive (?:us|me) (?:at least |a good |around |about |a )?[\w-]+ ?(?:hours?|days?|day['’]s|hrs)['’]?(?: of)? (?:notice|warning|if (?:you|possible|at)|when you|beforehand|in advance|to (?:move|re-?\w+|find|fill))",
        r"\b(?:it|this|that|they|everything|these) (?:needs?|has|have|must|should)(?: to)? be (?:back|in|with us|returned|submitted|done|finished|completed|handed)\b",
        r"\b(?:answer|reply to|respond to|get back to|give) (?:them|her|him)\b",
        r"\byou (?:to )?(?:accept|sign|return|submit|complete|respond|confirm|reply|book|decide|let us)\b",
        r"\bthe (?:test|assessment|challenge|exercise|task|assignment|take-home|offer|link|survey|form) (?:must|should|needs|has to|is|will|expires|closes|stays|remains|can)\b",
        r"\b(?:start date|starting date|first day|joining date|join us on|start on|begin work|onboard)\b",
        r"\b(?:i|we) (?:haven'?t|have not|didn'?t|did not|don'?t|do not) hear(?:d)? (?:back |anything )?(?:from you)?",
    ),
    # A plan that no longer holds.
    "superseded": (
        r"\b(?:had|have) (?:hoped|planned|expected|promised|aimed|intended|(?:said|told)(?! (?:us |me )?(?:that )?(?:they|he|she)(?:['’]ll| will| are| is|['’]re|['’]s)\b)|wanted|meant)\b",
        r"\b(?:we|i) (?:hoped|planned|promised|said|told you|aimed|intended|wanted|mentioned|expected|thought|indicated|committed|estimated)\b",
        r"\b(?:i|we)(?:['’]d (?:hoped|planned|expected|promised|aimed|intended|said|told|wanted|meant)| did (?:say|tell|promise))\b",
        r"\b(?:shan['’]?t|won['’]?t|will not|not) be (?:looking|reading|reviewing|considering|opening|assessing|short-?listing|interviewing|deciding|making)\b[^.!?;]{0,40}\bbefore\b|\b(?:was|were) (?:hoping|planning|expecting|aiming|going|supposed|meant|due|intending|to have)\b",
        r"\b(?:originally|initially|previously|earlier said|would have|instead of|rather than)\b",
        r"\b(?:won'?t|will not|cannot|can'?t|unable to|not (?:be )?able to|not going to|don'?t expect to|do not expect to|unlikely to|couldn'?t|could not|didn'?t|did not)(?: \w+){0,4} (?:decide|decision|know|get back|let you know|make|meet|have(?! to (?:wait|hang|guess|wonder))|be able|finali[sz]e|conclude|give|reach|update|hear|come back|be in touch|manage)\b(?![^!?]{0,50}\b(?:until|till|before)\b)|\bnot? (?:hear|know|be (?:able|told|in touch)) (?:\w+ ){0,4}before\b(?! then)|n['’]t (?:hear|know) (?:\w+ ){0,4}before\b(?! then)|\bno (?:decisions?|news|answer|update|word|outcome)\b[^.;]{0,40}\bbefore\b(?! then)",
    ),
    "offered": (
        r"\bany (?:one )?of (?:these|those|the (?:below|following|times|slots|dates))\b|\b(?:open|free|remaining|other|alternative) (?:times|slots|dates|hours|spots|gaps|spaces)\b(?= (?:on offer|available|below|are|we|with|for|that)\b|\W*$)|\b(?:times?|slots?|gaps|spaces|spots)(?: \w+){0,3} (?:left|open|free|remaining|available|going|on offer)\b|\bhave left\b|\btake your pick\b|\bfirst come\b|\d ?(?:[ap]\.?m\.? )?(?:is |are )?(?:left|still (?:free|open|going))\b",
        r"\b(?:i'?m|we'?re|he'?s|she'?s|they'?re|i am|we are|he is|she is|they are) (?:open|around|free|available|clear)\b|\blook(?:s|ing)? like\s*\?",
        r"^\W*(?:otherwise|or(?= (?:mon|tue|wed|thu|fri|sat|sun|the|at|on|maybe|even|tomorrow|today|this|next|any|some|later|we|i)\w*)|or else|else|alternatively|if not|failing that)\b",
        r"\b(?:would it be (?:a problem|ok|okay|possible|alright|all right|too)|any chance|is it possible|would you mind|is there any way)\b|^[^.!?]{0,60}\binstead\s*\?",
        r"\b(?:would|does|do|will|could|can|is|are|might|whether|if) (?:either |any |one |some |both |all )?(?:of )?(?:these|those|the following|that|this|it|you|the|them|\d\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|tomorrow|next|any|one)\b[^!?]{0,90}\b(?:work|suit|convenient|available|free|fit|possible|be good|be ok|be okay|be fine|manage|make it|do|prefer|like|able|join|good time|fine|ok|okay|open)\b",
        r"\b(?:how|what) about\b|\b(?:a few|some|a couple of|a handful of|other|alternate|alternative) (?:(?:other|new|more|alternate|alternative|different|possible) )?(?:times|dates|slots|days|openings)(?! (?:have|has|are|were|did|changed|moved)\b)(?: [\w'’]+){0,5}:",
        r"\b(?:are|r) (?:you|u) (?:\w+ ){0,2}(?:available|free|around|able|up for|open)\b",
        r"\b(?:which|what) (?:of|one|time|times|slot|slots|day|option|works|would(?! (?:leave|give|allow|mean|take|let|help|make))|date|dates)\b",
        r"\b(?:slots|options|time ?slots|available times|availabilit(?:y|ies)|openings|windows|alternatives?|possible (?:times|dates)|proposed (?:times?|dates?|slots?)|following (?:times|dates|days)|times below|dates below|choices|(?:have|got) (?:a|an|one) (?:\w+ )?(?:slot|opening|gap))\b",
        r"\b(?:pick(?![- ]?up)|choose|select|suggest|propose|suggesting|proposing|offer you(?! an? (?:\w+ ){0,2}(?:interview|appointment)\b)|can offer|could offer|tentatively|pencil|pencilled|penciled|prefer|preference|preferred)\b",
        r"\blet (?:me|us) know (?:if|whether|which|what|when)\b[^!?]{0,60}\b(?:work|works|suit|suits|best|convenient|available|prefer|free|fits?|good|ok|okay)\b",
        r"\b(?:we|i|he|she|they|the team|hiring manager) (?:(?:have|has) (?:availability|openings|slots|space|time|some time|the following)|(?:are|am|is) (?:free|available)|(?:could|can|would be able to) (?:do|offer|make|meet|see|speak|host|chat|talk))\b",
        r"\b(?:works? for (?:you|u)|suits? you|convenient for you|ok for you|okay for you|good for you|if (?:that|this|it|these|those) (?:works?|suits?)|does that work|would that work|fits?(?: (?:in|into|with|around))? your|(?:suits?|with|around|per) your schedule)\b",
        r"\beither\b(?! (?:way|case)\b)|\b(?:also|too)(?: \w+)? (?:works?|suits?|possible|an option|free|fine|open)\b|\b(?:works?|possible|free|fine|an option) (?:also|too|as well)\b",
        r"\b(?:could|can|would|will|might) you (?:\w+ ){0,2}?(?:make|do|manage|come|join|meet|speak|talk|chat|swing|jump)\b[^!?]{0,100}\?",
        r"\b(?:could|can|shall|might|would|should|may) (?:we|i|he|she|they)\b[^!?]{0,100}\?",
    ),
    "old": (
        r"\b(?:do not|don['’]?t|no need to|needn['’]t|not to|please ignore) (?:now )?(?:come|turn up|travel|log in|log on|dial in|join|set off|head over)(?: (?:in|on|over|along|up|here|today|tomorrow|\w+day))* (?:at|for)\s*$|\b(?:i|we) (?:\w+ly |had |have )?(?:wrote|typed|mistyped|misquoted|entered|(?:put|had)(?! you) (?:[\w'’]+ ){0,4}in (?:as|for|at))\b[^.!?;]{0,30}$",
        r"(?<!n't )(?<!n’t )(?<!not )(?<!never )(?<!dont )\b(?:ignore|disregard|delete|discard|scrap|bin|decline(?= (?:the|that|my|our) (?:\w+ ){0,2}(?:one|invite|invitation|event|entry|meeting)\b)|forget(?! to\b)|strike|supersed(?:es?|ing)|replac(?:es|ing)|overrid(?:es|ing))\b(?:(?!\b(?:and|but|join|use|come|instead|with|by|yours is|(?:it|that),)(?!\w))[^.!?;:]){0,60}$",
        r"\b(?:been|being|gets?|got|is|are|was|were|['’]s|['’]m|['’]re|have|has|i) (?:just |now |also )?(?:pulled|called|dragged|roped|summoned|drafted|drawn) (?:into|onto|away to) (?!(?:an? |the |your |our )?(?:\w+ )?interview)(?:(?!\b(?:so|but|and|could|can|would|instead|move|to|it)\b)[^.!?,;:–]){0,50}$|\b(?:pull(?:ed|ing)?|back(?:ed|ing)?|duck(?:ed|ing)?) out of\b[^.!?]{0,40}$|\b(?:was|previously|formerly|originally)\s*:\s*$|,\s*(?:was|previously|formerly|originally|ex)\s*$|(?:<-+|←)\s*$|\bdouble[- ]booked(?: on| for| at)?\b[^.!?]{0,20}$|\b(?:clash|conflict)(?:es|ing)? (?:on|for|at|with)\b[^.!?]{0,20}$",
        r"\((?:(?:it|this|that|which|yours) )?(?:was|had been|previously|formerly|originally|before|instead of|not|old(?: time)?)\b[: ]*[^)]{0,30}$",
        r"\byou were(?: down for| on| at| to be seen)?\s*$|(?<=[\s:])~~[^~\n]*$",
        r"\b(?:bring\w*|brought|put|push\w*|mov\w+)\b[^!?]{0,40}\b(?:forward|back|out|up)\b[^!?]{0,15}\bfrom\b[^!?]{0,10}$",
        r"\brather than (?:at |on )?$|\b(?:because of|due to|owing to|on account of) (?:an? |the |our |my |his |her |their )(?:(?!\b(?:you|your|we|i|interviews?|is|are|was|will|has|have|had|can|could|move|need|must|would|calls?|chat|slot)\b)[^.!?,;:]){0,70}$",
        r"\bnot(?: at| on)?\s*$|\bno longer(?: at| on)?\s*$|\b(?:re-?schedule|move|postpone|push|"
        + SHIFT
        + r"|change)(?: \w+day\Ws)?\s*$",
        r"\b(?:instead of|rather than|in place of|in lieu of|as opposed to)\b[^!?]{0,40}$",
        r"\b(?:re-?scheduled?|moved?|moving|postponed?|"
        + SHIFT
        + r"(?:ed|ing)?|pushed?|pushing|changed?|changing|bump(?:ed|ing)?|(?<!\ba )(?<!gentle )(?<!little )(?<!quick )(?<!friendly )nudg(?:e|ed|ing)|slid(?:e|ing)?|slip(?:ped|ping)?|knock(?:ed|ing)?|drop(?:ped)?|brought forward|bring forward|re-?schedul(?:e|ed|ing)|reschedul\w+|switch(?:ed)?|delayed?|transferred|relocated)\b[^!?]{0,60}\bfrom\b[^!?]{0,40}$",
        r"(?<!at the )(?<!to the )(?<!with the )(?<!keep the )\b(?:originally|previously|initially|formerly|earlier|prior|previous|original|old|was|were|currently|initial|former|existing)\b (?:\w+ ){0,3}?(?:scheduled|planned|set|booked|arranged|slated|fixed|agreed|slot|time|date|appointment|interview|start|meeting|when|due(?: to take place)?|going to|supposed to|invite|invitation|entry|booking|calendar \w+)\b[^!?]{0,40}$",
        r"(?:^|\n)\W*(?:was|old|previous|previously|before|current|currently|from|original|originally|former|formerly)(?: (?:time|date|slot))?\s*:[^\n]{0,40}$",
        r"\b(?:re-?schedule|move|postpone|push|"
        + SHIFT
        + r"|change|moving|rescheduling|postponing|pushing|"
        + SHIFT
        + r"ing|changing)(?: back)? (?:the |our |your |this |that )?(?:\w+ ){0,4}(?:interview|call|meeting|chat|conversation|appointment|session|slot|screen|panel|onsite|time)\b (?:on|for|from|at|of|scheduled for|planned for|set for|we had on|we had for)?[^!?:]{0,25}$",
        r"\b(?:push|mov|"
        + SHIFT
        + r"|chang|postpon|re-?schedul|bring|put|bump|nudg|slid)(?:e|es|ed|ing|ting)?(?: back| forward)? (?:the|our|your|this|my|his|her|their)\s*$",
        r"\b(?:can no longer|cannot|can'?t|can not|won'?t be able to|unable to|not able to|no longer able to|not be able to|not going to be able to|not available|unavailable|no longer available|not free|doesn'?t work|does not work|no longer works?)\b[^!?]{0,70}$",
    ),
    # Right after a time: that one will not do.
    "fails": (
        r"^\W*(?:has|have) (?:now )?(?:been|got|gotten) (?:taken (?:over|up|away)|hijacked|eaten|swallowed|stolen|double[- ]booked|bumped|wiped out)\b",
        r"^\W*(?:is|are) (?:now |therefore )?(?:off|out|scrapped|dead|gone|void|binned|no longer on)\b(?! (?:at|to|in|from)\b)|^\W*(?:so|and|but|which|as|that)?(?: \w+){0,3}? (?:unable|not able) to (?:hold|keep|honou?r|go ahead|do|make|run|proceed)\b",
        r"^\W*(?:i have|i've got|there'?s|we have) a (?:clash|conflict)\b|^(?:is not|isn['’]?t|ain['’]?t) (?:going to |gonna )?(?:happen\w*|work\w*)\b|^(?:cannot|can['’]?t|can not) make it\b",
        r"^\W*(?:has|have|had) (?:all |both )?(?:now )?(?:been (?:pulled|called (?:away|into)|drafted|dragged|asked to travel)|to be pulled)\b",
        r"^\W*(?:i|we|he|she|they) (?:can'?t|cannot|can no longer|won'?t be able to) (?:do|make|manage)[^,;.]{0,40}",
        r"^\W*(?:\w+ ){0,2}?(?:no longer|(?:can.?t|cannot|can not|will not|won.?t) (?:go ahead|hold|happen|do)|does ?n.t work|won.t work|will not work|is not possible|isn.t possible|doesn.t suit|does not suit|clashes|is not going to work|isn.t going to work|does not work|has become impossible|conflicts)\b",
    ),
    "named": (
        r"\b(?:the|your|our|this|that|my|tomorrow's|today's)\b(?: [\w-]+){0,4}? (?:interview|call|meeting|chat|conversation|appointment|session|slot|screen|panel|onsite|time|discussion)\b(?: (?:with|for|scheduled|planned|set|booked|at)(?: \w+){0,4})?(?: (?:on|for|at|of|from))?[\s,(]*$",
    ),
    "moved": (
        r"\b(?:had|have|has|needs?) (?:to )?(?:go|be put|be moved|slip) back\b|\bslip\w*\b|\bslid(?:e|es|ing)\b",
        r"\b(?:re-?scheduled?|moved?|push(?:ed)?|"
        + SHIFT
        + r"(?:ed)?|changed?(?! (?:the |our |your )?clocks)|brought|bring|postponed?|put back|delayed?|rearranged?|re-arranged?|switch(?:ed)?)\b|\b(?:will|is|are) now\b|\binstead\b",
    ),
    # Words that settle a time: a noun such as "options" does not make it an offer then.
    "fixed": (
        r"\b(?:have|has|had) (?:been )?(?:allocated|assigned)\b|\bso (?:we|i|he|she|they)(?:['’]?d| would) like to (?:see|meet|interview) you (?:at|on|for)\b[^?]*\binstead\b|\b(?:is|are|been|hereby|now|all) (?:now |hereby |officially |all )?(?:confirmed|scheduled|booked|set|arranged|fixed|locked in|reserved)\b|^\W*(?:confirmed|scheduled|booked)\b|\b(?:pleased|happy|delighted|glad|writing) to confirm\b|\b(?:i|we)(?: have|'ve|'d like to| would like to)? (?:booked|scheduled|confirmed?)\b|\bconfirming\b|\b(?:has|have) been (?:re-?arranged|allocated|moved|brought forward|put back|changed)\b",
        r"(?<!can )(?<!could )\b(?:putting|put|pencilling|slotting|slotted|booking|booked|popped|popping|squeezing|squeezed|moving|moved) you (?:in |down |over )?(?:for|at|on|to|with)\b",
    ),
    "cancelled": (
        r"\b(?:has|have) been (?:removed|dropped|taken out)\b",
        r"\bcancel(?:l?ed|l?ing|lation)\b|\b(?:have to|need to|must|had to|going to|will|are|'ll|forced to) cancel\b",
        r"\b(?:called off|call off|calling off|will not (?:take place|go ahead|be going ahead|happen|proceed)|won'?t (?:take place|go ahead|happen|be going ahead)|no longer (?:taking place|going ahead|happening|take place|go ahead|needed|required|scheduled)|withdrawn)\b",
    ),
    "conditional": (
        r"\b(?:if|should you|in case|in the event|unless|^\W*to cancel|you need to|you have to|cancel or|cancel/|or cancel|reschedule or|cancellation policy|cancellations)\b",
    ),
    "past": (
        r"\b(?:thank(?:s| you)(?: so much| very much| again| a lot)? for (?:\w+ ){0,3}?(?:meeting|coming|taking|speaking|talking|interviewing|your time|chatting|joining|attending|visiting|making|sharing|participating|the (?:chat|call|conversation|time|interview|meeting)|our (?:chat|call|conversation|meeting)|your visit|applying|sending|submitting|completing|coming))\b",
        r"\b(?:was|were|been) (?:\w+ )?(?:great|good|nice|lovely|pleasure|wonderful|fantastic|delighted|glad|pleased|impressed|happy|a pleasure|interesting|really \w+)\b",
        r"\b(?:enjoyed|met|spoke|talked|discussed(?!,)|chatted|interviewed|missed|didn'?t (?:attend|show|join)|did not (?:attend|show|join)|received|applied|attended|sent|submitted|emailed|wrote|called|mentioned|agreed(?!,| (?:then|for|on|to)\b)|visited|came|happened)\b",
        r"\b(?:great|good|nice|lovely|pleasure|wonderful) (?:to (?:meet|speak|talk|see|have met|have spoken|chat)|meeting|speaking|talking|seeing|chatting|catching)\b",
        r"\bsince\b",
    ),
    # What turns a sentence about the past to what comes.
    "future": (
        r"\b(?:will|shall|need|needs|would|could|can|going to|want|like to|let's|must|have to|should|forward|plan|planning|hope|hoping|invite|confirm|'ll|is|are|for next|scheduled|may|might)\b",
    ),
    "deadline": (
        r"\b(?:deadline|cut-?off|closing date|due date)\b(?:(?!\b(?:we|you|i|interview|meet|call|see|speak|talk|chat)\b)[^.!?;,:\d]){0,50}\(\W*(?:\w+day)?\W*$|\bstop(?:s|ped)? working(?: \w+)?\s*$|\b(?:chang|amend|cancel|edit|book|withdraw|swap)\w*\b[^.!?;]{0,30}\bup (?:to|until)\s*$|\b(?:booking|bookings|portal|window|sign-?up|registration)\b[^.!?;]{0,20}\bopens?(?: on| at)?\s*$|\b(?:slots|times|dates|bookings) (?:\w+ ){0,2}(?:released|published|go live)(?: on| at)?\s*$|\b(?:rsvp|last (?:day|date|chance) (?:to|for) \w+|cut-?off|(?:reply|respond|response)(?: \w+)?)\s*:\s*$|\b(?:close of (?:business|play)|cob|eod)\W*$",
        r"\b(?:interviews? |we )?(?:finish|finished|finishes|wrap up|close|done|over|out|away)(?: by| at| around)?\s*$",
        r"\b(?:(?<!replaced )by|before|until|till|no later than|not later than|deadline|due|expires?|expir(?:y|ing)|closes?|closing|valid (?:until|through|till)|latest|prior to|ends?)\b(?: is| are| on| at| is on|:)?(?: the| this)?(?: end of(?: the)?(?: day| business)?| close of (?:business|play)| cob| eod)?(?: on)?[\s,:(]*$",
    ),
    # What looks like a deadline and is a visit: "come by Tuesday at 3", "your interview is on Tuesday by 10am".
    "greeting": (
        r"(?<!could )(?<!can )(?<!should )(?<!once )(?<!when )(?<!if )(?<!until )\b(?:(?:we|i|this is to|to|and)(?: can| hereby| now| also)? (?:confirm|reconfirm)|confirming|confirmed|holding|fixed|settled)(?: (?:for|on|our|your|the|interview|meeting|call|chat)){0,3} (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.!?;]{0,30}\bby\s*$|\b(?:come|coming|stop|stopping|drop|dropping|swing|swinging|pop|popping|pass)(?: on| right| along)? by(?: at| around| about)?\s*$",
        r"^(?!.*\b(?:reply|respond|response|confirm|answer|let (?:us|me)|return|send|submit|complete|accept|rsvp|book|choose|apply|clos\w+|deadline|due|hear|know|decide|decision)\b|\W*(?:please |kindly |you (?:must|should|need to|can) )?(?:schedule|arrange|finali[sz]e|pick|select)\b).*"
        r"\b(?:interview(?:ed)?|see you|invited|slated|scheduled|take place|hold|meet|fixed|await|expect|(?:re-?scheduled|shifted|moved|postponed|changed) (?:to|till))\b.*\bby\s*$",
    ),
    "hours": (
        r"\b(?:down|offline|unavailable) for (?:\w+ )?(?:maintenance|updates?|upgrades?)\b|\b(?:office|we|building|reception|school)\b[^.!?]{0,20}\b(?:closed|shut) from\b|\d{3,6}[ -]\d{3,6}\W{1,6}(?:\w+ )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)? ?(?:to|-|–) ?\d|\b(?:on hand|staffed|manned|available (?:by|on) (?:the )?(?:phone|mobile))\b[^.!?]{0,25}\b(?:from|between|until|till)\b",
        r"\b(?:i'?m|i am|i'?ll be|i will be|we'?re|we'?ll be) (?:\w+ )?(?:on (?:my|the) (?:mobile|cell|phone)|at my desk|contactable|reachable|about|around|online)(?: (?!(?:mon|tue|wed|thu|fri|sat|sun|to|next|this)\w*)\w+)? (?:till|until|from|between|after|before)\b",
        r"\bevery (?:day|morning|weekday|evening|afternoon)\b|\bdaily\b",
        r"\byour (?:own )?availabilit(?:y|ies)\b[^!?]{0,120}\bbetween\b",
        r"\b(?:business|office|opening|working|work|core|support|reception|operating) hours\b",
        r"\b(?:we are open|is open|office is open|lines are open|open (?:from|between|mon\w*|daily)|mon\w* ?(?:-|–|to|through) ?(?:fri|sun|sat|thu)\w*)\b",
        r"\b(?:you can (?:reach|call|contact)|reach (?:me|us)|call (?:me|us)|contact (?:me|us)|available by phone|feel free to call)\b[^!?]{0,40}\b(?:between|from)\b",
        r"\b(?:last login|logged in|(?:posted|printed|generated)(?: (?:on|at|by))?:? ?(?:\d|mon|tue|wed|thu|fri|sat|sun|today|yesterday)|sent from|sent on|last updated|copyright|©|all rights reserved|version \d|invoice|order (?:no|number|id))\b",
    ),
    # A length that is not the interview's.
    "not_length": (
        r"\b(?:early|earlier|before|prior|in advance|late|beforehand|ahead|arrive|notice|test|assessment|challenge|commute|drive|walk|response time|to complete|exercise|questionnaire|survey|buffer|break)\b",
    ),
    # Where a new clause begins with its own verb.
    "clause": (
        r",\s+(?=(?:on|by|before|early|in|next)\b(?:[^,;.!?]|\.(?=\s?\w)){2,40}?\s(?:we|i)(?:['’]ll| will| shall)? (?:then )?(?:decide|let you know|tell you|make (?:a|our|the) decision|be in touch|get back)\b)",
        r"[;]|\s[–—-]\s",
        r",?\s+\b(?:and|but|so|however|then|after which|afterwards|otherwise|though|although|while|as|because|since|where(?! (?:you|we|they|things|it|he|she|everyone|everybody|matters|each \w+)(?: all| both| each)? (?:stand|are at)))\s+(?=(?:we|i|you|they|he|she|it|the|our|my|your|please|will|need|let|kindly|expect|unfortunately|now|hope|aim|then|are|is|should|could|can|would|get|be|contact|if|there|this|that|in|all|everyone|everybody|candidates|applicants|shortlisted|successful|unsuccessful|interviews|decisions?|results?|those|hope|aim|plan)\b)",
        r",?\s+\b(?:and|but)\s+(?=(?:\w+ ){1,3}(?:will (?:be held|be sent|be on|take place|run|start|begin|follow)\b|are (?:held|planned|on)\b|take place|takes place))",
        r",?\s+\b(?:and|so)\s+(?=(?:on|by|before|next|tomorrow|first thing|within|in|at|later)\b[^,;.!?]{1,30}? (?:i|we|you|she|he|they)(?:['’]ll| will| shall| should)\b)",
        r",\s+(?=(?:but|we|i|you|please|so|however|unfortunately|which|kindly|after|who|though)\b)",
        r",?\s+\b(?:as|because|since|while)\s+(?=(?-i:[A-Z][a-z]+) (?:\w+s|\w+ed|has|had|will)\b)",
        r"\s+(?=(?:once|after (?:we|you|the closing|which|your|all|our|they|that)|when we|as soon as|if you|if we|when you)\b)",
    ),
    # Between an old time and the new one.
    "onto": (r"\b(?:to|now|until|for|becomes|and (?:is|put it))\b[^.!?]{0,25}$",),
    # Asked as a question, but done already.
    "settled": (
        r"\b(?:i|we)(?:['’]?(?:ve|ll)| have| will)? (?:just |now |already |gone ahead and )?(?:put|popped|slotted|stuck|written) (?:you|it|that|us) (?:in|down)\b(?![^?]{0,80}\b(?:would|does|is|can|could|will) (?:that|this|it|you)\b[^.!?]{0,40}\?)|\b(?:that|it)['’]?(?:s| is) (?:now |all )?(?:confirmed|fixed|booked|in the diary)(?= (?:on|at|from|with) (?:our|my|their|everyone|the)\b)|\bhope (?:that|this|it)(?:['’]?s| is| all)? (?:still )?(?:ok|okay|alright|all right|fine|good|works?|suits?)\b|\byou(?:['’]re| are) now (?:on|at|in|mon|tue|wed|thu|fri|sat|sun|for|down|\d)|\bcalendar (?:is |has been |all )?updated\b|\b(?:calendar|updated?|new) (?:update|invite|invitation|hold) (?:is |will be )?(?:on (?:its|the) way|coming|to follow|follows?|sent|heading)\b|\b(?:tak(?:e|ing)|count(?:ing)?) (?:it|that|this) (?:as|to be) (?:done|read|agreed|settled|fixed)\b|\bbooked as far as\b|\bas (?:just )?agreed\b|\bas per our (?:call|chat|phone)|\b(?:ready|all set|still (?:on|good|ok|okay)) for\b|\b(?:i'?ve|i have|we'?ve|we have|have|has been|already|just) (?:\w+ )?(?:moved|changed|updated|amended|shifted|rebooked|re-?booked|re-?scheduled|pushed|adjusted|told|swapped|switched|flipped)\b|\b(?:i['’]?m |we['’]?re )?(?:moving|switching|updating|changing|re-?sending|sending) (?:over )?(?:the|your|our|an?) (?:\w+ )?(?:invite|invitation|calendar|zoom|teams|meet|call|event|hold|booking)(?: link| invite| over| across)? (?:now|right now|over now|as we speak|as i (?:type|write)|in a (?:sec|second|minute|moment))\b|\b(?:unless (?:i|we) hear|unless you (?:shout|object|tell|say|can'?t|cannot)|no need to (?:reply|respond|confirm|do anything)|assume (?:yes|that'?s|it'?s|you)|will take it as|consider it (?:done|confirmed))\b|\b(?:updated|new|revised|fresh|amended) (?:\w+ )?(?:invite|invitation|calendar|link)\b|\b(?:is|are|has been|have been|been|we've|we have|had to be|have to be) (?:now )?(?:move|moved|re-?scheduled?|pushed?|changed?|shift|shifted)\b|\b(?:had|have) to (?:now )?(?:move|re-?schedule|push|change|shift)\b(?![^?]{0,140}\b(?:would|does|could|can|might|is|are|how about|what about)\b(?! (?:that|this|it)\b)[^.!?]{0,60}\?)|\b(?:is|will|be) now\b|\bnew (?:time|date|slot)(?: is|:)|\bsee you then\b|\b(?:let (?:me|us) know|shout|tell me|yell|call me|ring me|email me)(?: \w+){0,2} if (?:that|this|it|you|there|the)(?:\W?(?:s|is|re|are))? ?(?:\w+ ){0,3}?(?:a problem|problems?|an issue|issues|not|no good|can\W?t|cannot|doesn\W?t|won\W?t|isn\W?t|impossible|tricky|clash\w*|a clash)\b|\b(?:let|told|warned|informed) (?:the |my |our )?(?!you\b|us\b|me\b)\w+ know\b|\b(?:went|gone) ahead and\b|\b(?:i|we)(?:'ve)? (?:moved|changed|booked|shifted) (?:it|you|the|things|everything)\b|\bstill (?:on|good|ok|okay|fine|happening|works?|stands?)\b|\bt(?:aken?|ook) the liberty\b|\b(?:i|we)(?:'ve| have)? (?:said|agreed|told (?:him|her|them)) (?:yes|that'?s fine)\b|\btake (?:your )?silence\b|\bpencill?ed (?:it|you|this|that) in\b|\b(?:reception|everyone|everybody|the panel|the team|room)\b[^.!?]{0,25}\b(?:booked|told|informed|rebooked|aware)\b|\bif (?:that|this|it) (?:doesn\W?t|does not|won\W?t|is not|isn\W?t)\b",
    ),
    # What names an hour of a visit that is no interview, beside an hour that is one.
    "aside": (
        r"\b(?:arriv\w+|(?:minute['’]?s?|two-minute|one-minute) silence|welcome|registration|report(?:ing)? (?:to|at|in)|aim (?:for|to (?:be|get|arrive|come)\w*)|sign[- ]in|check[- ]?in|log(?:ging)? (?:in|on)|dial(?:ling)?[- ]in|(?:id|tech\w*|sound|camera|photo|passport) checks?|set[- ]?up|(?<!will )(?<!ll )(?<!to )(?<!you )meet(?:ing)? (?:the|your|our) (?:\w+ )?(?:team|squad|crew|staff|colleagues|people|residents|pupils|students|children)(?! (?:call|chat|interview|session|conversation|zoom|round))|meet and greet|introductions?(?! with)|intro (?:talk|from|by|to the)|networking|(?:coffee|tea)(?! chat)|refreshments|breakfast|lunch|sandwich\w*|meal|dinner|supper|drinks|tour|tasting|(?:taste|wander|stroll|spin|peek|gander|mooch|saunter|nosey?|look) (?:a?round|about)|walk ?(?:a?round|through)|walk (?:you|u) (?:a?round|through|over)|(?:chance|opportunity) to (?:see|look|meet|view|visit)|break|pause|stretch|(?<!hr )(?<!hr-)wrap(?:s|ping)?[- ]?up(?! (?:w\b|with|session|interview|conversation|call|chat|discussion|meeting))|(?<!case )(?<!task )(?<!test )(?<!exercise )debrief\w*(?! w)|doors?|(?:re-?)?opens?|show(?:s|ing)? (?:you|u) (?:a?round|the)|take you (?:a?round|through the|on)|(?:checks? of|identity|document checks?)|open (?:at|from)|unlock\w*|finish\w*(?! with (?!lunch|coffee|a tour))|ends?|ending|close[sd]?(?! with)|closing|done|away|over (?:by|at|before)|(?:leave(?! (?:\w+ ){1,3}as (?:it|they|is|planned)\b)|free to go|depart\w*)|until|till|flights?|trains?|bus|taxi|van|shuttle|car to|station|gets? in|pick(?:ed|ing|s)? \w+ up|fetch|lyft|uber|fallback|back-?up|pick-?up|collect\w*|drop you|hand(?:ing)? (?:you )?over|pass(?:ing)? you (?:over|on|to)|informal (?:meet\w*|gathering|coffee|lunch|drinks)|hotel|settle in|lobby|airport|(?:will|'ll|to|can) join (?:us|you|in|later)|joins (?:us|you|at|later|in)|joining (?:us|you) (?:at|from|later)|(?:hops|jumps|dials|drops|pops|comes|joins) (?:on|in|by)|joins(?= (?:at|from|around|about|later))|link (?:works|opens|is|goes)|(?:e-?mailed|sent) (?:to|at|you)|(?:send|e-?mail|share|release|receive|get) (?:you )?(?:the |your |an? )?(?:\w+ )?(?:questions?|topics?|case|brief|task|scenario|materials?)(?: to you| over)?|land(?:s|ing)?|fl(?:y|ies)|decisions?|results?|outcome|announce\w*|later than|questions will be)\b",
    ),
    "task": (
        r"\b(?:micro-?(?:teach\w*|lesson)|(?:theory|hazard perception|(?:assessment|test) drive|driving assessment|trade test|skills check|(?:pupil|student|school|youth|children['’]s) (?:council|parliament|forum|voice)|trial(?! (?:lead|manager|co-?ordinator|date))|(?<!to )teach(?= (?:an?|your|the|period|year|key stage|lesson|\d)\b))|(?:story|teaching|demo|sample|taster|trial) (?:lesson|session(?= with))|(?:your|research|job|departmental|public|guest) (?:seminar|job talk|research talk|lecture|colloquium)|(?:\w+ )?(?:prep|preparation|reading)(?: time)?|(?:tasks?|tests?|exercises?)(?! (?:review|discussion|debrief|walk|presentation|feedback|q&a))|case stud(?:y|ies)(?!,? (?:interview|presentation|discussion|review|feedback|debrief|walk|with))(?! [A-Z])|(?:admin|excel|typing|written|in-?tray|online) \w+)\b",
    ),
    # What stands after the hour of a break in a list.
    "pause": (
        r"^\W*(?:depart\w*|end|ends|close|finish\w*)\b",
        r"^\W*(?!if\b)(?:\w+\W+){0,2}?(?:break|lunch(?! with)|pause)\b",
    ),
    # A span of somebody's absence, of interviews, of a start: no answer is due at its end.
    "away": (
        r"\b(?:away|on leave|annual leave|holiday|vacation|out of (?:the )?office|off (?:until|till|from|for)|travel\w*|trip|abroad|interview(?:s|ing)?|seeing (?:people|candidates)|see people|meet(?:s|ing)? (?:the )?(?:other|remaining)|starts?|starting|applications?|advert\w*|contract|notice|laptop|budget)\b",
    ),
    # Right after a day that has been.
    "was": (r"^\W*(?:was|were|went)\b",),
    # The hour said before holds.
    "same_hour": (
        r"\b(?:the )?same (?:time|hour|slot)(?! (?:zone|next))\b|\b(?:time|hour) (?:stays|remains|is)(?: (?:the same|unchanged|as (?:it was|before)))\b",
    ),
    # Being there, a little before it begins.
    "arrival": (
        r"\b(?:arriv\w+|be there|be (?:in|at) (?:the |our )?(?:\w+ )?(?:reception|lobby|foyer|desk|gate|security|entrance|waiting room)|get here|get there|turn up|reporting|report to|doors? open|parking|check[- ]?in|sign in|log (?:in|on)|dial[- ]in|join (?:a few|early)|coffee|refreshments|registration|breakfast|lobby opens)\b",
    ),
}

EXAMPLES_OF_TIMES: tuple[tuple[str, str], ...] = (
    ("Your interview is confirmed for Tuesday, March 3rd at 2:00pm ET.", "2026-03-03T14:00-05:00"),
    ("We will see you on 12 March 2026 from 14:00 to 14:45 GMT.", "2026-03-12T14:00+00:00"),
)
EXAMPLES_OF_PROMISES: tuple[tuple[str, str], ...] = (
    ("We will let you know by the end of next week.", "2026-03-06"),
    ("You can expect an answer within two weeks.", "2026-03-11"),
)
