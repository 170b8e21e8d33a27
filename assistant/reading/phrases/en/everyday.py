"""Everyday English of people who hire: short questions, short answers, and the lines of calendar programs."""

# ruff: noqa: E501  a row is one line, so that a table reads as a table
# fmt: off

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

_TALK_IN_QUESTION = "(interview|call|chat|talk|conversation|meeting|screening|discussion|coffee|zoom|teams)"

_INVITATION = rows(
    Kind.INTERVIEW_INVITATION,
    "en.everyday_invitation",
    ("your_preference_colon", 2, "(let me know|let us know|tell me|tell us|indicate|confirm) your preference", "Please let me know your preference: Monday or Tuesday."),
    ("when_suit", 2, "(when|when else|what time|which day|what day) (would|will|does|might|could) [it|that] (suit|work|be good|be convenient|be best)", "When would suit you for a first interview?"),
    ("able_to_attend", 2, "(are|would|will) you [be] (able|happy|available|free) to (attend|come|join|meet|speak|talk|do) .. (interview|call|chat|conversation|{when})", "Are you able to attend an interview on 12 March?"),
    ("possible_to_speak", 2, "(would|is|will) it be possible to (speak|talk|meet|chat|call|arrange|have|schedule)", "Would it be possible to speak on Friday?"),
    ("possible_is", 2, "is it possible to (speak|talk|meet|chat|arrange a|have a call|have a chat|schedule)", "Is it possible to speak on Friday?"),
    ("check_available", 3, "(check|ask|see|wondering|wondered|wonder|checking|asking) (if|whether) you (are|will be|would be|might be|could be|were) .. (available|free|around) .. [for|on|at|to|next|this|tomorrow]", "May we check if you are available for a Zoom interview on Friday?"),
    ("wonder_whether", 3, f"(wondering|wondered|wonder) (whether|if) you (might|would|could|can) ... {_TALK_IN_QUESTION}", "I was wondering whether you might have half an hour for a call."),
    ("might_you", 2, "might you .. (be free|be available|be around|have time|have a moment|manage)", "Might you be free on Thursday?"),
    ("are_you_ok", 2, "are you (ok|okay|good|alright|all right|fine|happy) (for|with|to) .. ({when}|call|interview|chat|phone screen|zoom)", "Are you OK for a call tomorrow at 3?"),
    ("either_of", 2, "(either|any|one) of (these|those|them|the) .. (suit|work|do|be ok|be okay|convenient|possible)", "Would either of these suit?"),
    ("if_you_could", 3, "if you (could|would|can) .. (let me know|let us know|tell us|tell me|confirm|advise|indicate|send|share|suggest) .. (which|what time|what day|when you|when would|your availability|your preferred|some times|a few times|times that|dates that)", "We'd be grateful if you could let us know which date suits."),
    ("any_good", 3, "if (that|this|it) (is|would be|s) [of] any (good|use|help)", "I have a gap on Thursday at 2 if that's any good."),
    ("when_is_good", 2, "(when|what time|which day|what day|which time) [is|would be|s] .. (good|best|convenient|suitable|easiest|better) for you", "Let me know when's good for you next week."),
    ("when_good", 2, "(when s|when is|when would be) (good|best|convenient|suitable|easiest) .. (for|next|this|to)", "When's good for you next week?"),
    ("reserve_yours", 2, "(reserve|book|choose|pick|select|secure|schedule) your (time|slot|appointment|interview|session|call|timeslot|time slot)", "Use the link to reserve your time."),
    ("take_further", 2, "(take|taking) (things|this|it|your application|matters) (further|forward) .. (with|by|in|over) .. (conversation|call|chat|interview|meeting|discussion|talk)", "We'd like to take things further with a first conversation."),
    ("whichever", 2, "(pick|choose|take|grab|say) (whichever|whatever|any one|the one) .. (suits|works|you like|you prefer|best|is best|that suits)", "Pick whichever suits: Monday at 9, Tuesday at 10."),
    ("this_or_that", 3, "(could|can|would|are|will) you .. (come|attend|make|do|manage|join|meet|available|free|be able) ... {when} ... or ... {when}", "Could you come in on Monday 9 March at 10 or Wednesday 11 March at 2?"),
    ("gap", 2, "(have|has|got) [got] (a|one|two|a few|some|a couple of) (gap|free slot|slot|slots|gaps|free slots|window|windows) .. {when}", "I've got a gap on Thursday at 2."),
    ("still_free", 2, "(times|slots|dates|appointments|time slots|timeslots) .. (are|remain) .. (available|free|open|on offer|left)", "The following times are still available."),
    ("do_an_interview", 2, "(can|could|shall|may) (we|i) (do|have|hold|fit in) .. {interview}", "Can we do a quick phone interview today?"),
    ("slots_left", 2, "(slots|times|appointments|hours) [still] (left|free|open|remaining) (are|is|on) ... #", "The slots left are 9.00 and 10.15."),
    ("have_hours", 2, "(i|we) (have still|still have|have|have got|still have got) [slots at|times at] # ... # ... (left|free|open|available|to choose)", "We have 9:00, 10:30 and 1:00 open on Tuesday."),
    ("still_have_two", 2, "(i|we) still have [got] # .. (and|or) #", "I still have 10am and 2pm."),
    ("your_preference", 2, "(indicate|state|specify|advise|tell us|tell me|let us know|let me know|give me|give us) .. (preferred slot|preferred time|preferred date|preferred day|preferred timing|first and second choice|your preferred)", "Kindly indicate your preferred slot."),
    ("offered_me", 2, "(offered|given|proposed|suggested|sent) (me|us) .. ({weekday}|# {months}) ... or", "They have offered me Tuesday at 5 or Wednesday at 8."),
    ("week_looks", 2, "(what|how) does (next week|the week after|the rest of the week|later this week|your week|your calendar|{when}) look", "What does next week look like for you?"),
    ("what_are_you_doing", 2, "(what are you doing|what are you up to|what does your diary look like|how does your diary look|what is your diary like|how are you fixed|how are you placed|how is your) .. {when}", "How are you fixed on Thursday?"),
    ("could_we_speak", 2, "(can|could|shall|may|might) (we|i) (speak|talk|chat|meet|ring you|call you|give you a call|see you|have a word) .. {when}", "Could we speak on Thursday?"),
)

_CONFIRMATION = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "en.everyday_confirmation",
    ("kept_free", 2, "(kept|held|blocked|blocked out|set aside|saved) .. {when} .. (free for you|for you|open for you)", "We have kept Thursday at 10am free for you."),
    ("stick_with", 2, "(stick|stay|go) with {weekday} .. #", "Let's stick with Thursday at 1pm."),
    ("expecting_you", 2, "(expecting|expects|will receive|will welcome) you .. {when}", "Mr Russell will be expecting you on Monday at 9am."),
    ("choice_taken", 2, "(go with|take|go for|have|use|stick with|book|booked) (your|the) (first|second|third|last|other|later|earlier) (option|slot|suggestion|one|choice|proposal|time|date|of your|of the|{weekday}|on)", "Let's go with your second option."),
    ("final_date", 2, "(picked|chosen|chose|selected|set) (a|the) final (date|time|option|slot)", "Anna has picked a final date."),
    ("on_its_way", 2, "(invite|invitation|calendar invitation|calendar invite|link|teams link|zoom link|meeting request) [is|will be|should be] (on its way|with you|coming|heading your way|in your inbox)", "A calendar invitation is on its way."),
    ("be_there", 2, "you will be (there|in|along|round|with them|with us) (on|at|for) {when}", "I'll let the client know you'll be there on Thursday."),
    ("be_at", 2, "(please|kindly) .. (be|arrive|come|present yourself|report|make your way) .. (at|to|by) .. (office|reception|offices|entrance|desk|site|building|address) .. {when}", "Please be at our office by 9.45 on Thursday."),
    ("shall_be", 2, "({weekday}|#) (it shall be|it will be|shall be it|it is to be)", "Tuesday at 3.30pm it shall be."),
    ("put_in_diary", 2, "(popped|put|stuck|added|entered|got|pencilled|dropped) (it|you|that|this|us) .. (in|into|on|to) (the|my|our|his|her|their) (diary|calendar|diaries|calendars)", "I've popped it in the diary for Thursday."),
    ("we_confirm", 2, "(we|i) [can|would like to|am happy to|are happy to|hereby|do] (confirm|reconfirm) [for|on|the|your] {weekday}", "We confirm Tuesday, 7 April."),
    ("going_ahead", 3, "{interview} .. [on|at] .. (stands|is going ahead|goes ahead|remains|is still on|still stands|is on for|will go ahead) [as|at|on|for|confirmed]", "Your interview on Tuesday goes ahead as planned."),
    ("assigned_to", 3, "(you have been|you are|you were|we have) [now] (assigned|allotted|allocated|slotted) [you] [into|to|for|in] (the following|an|a|this) .. {interview}", "You have been assigned the following oral board appearance."),
    ("reply_keeps", 2, "(reply|text|answer|respond|press|type) (yes|y|c|ok|confirm|#) to (keep|confirm|hold|accept) .. (time|slot|interview|appointment|$)", "Reply YES to keep this time."),
    ("what_label", 2, "^ (what|event|event type|type|purpose|appointment type|meeting type|subject) .. {interview}", "WHAT: Interview for Shift Manager"),
    ("you_have_booked", 2, "(you have|you ve) (booked|scheduled|reserved|selected|chosen) .. (interview|call|meeting|appointment|slot|time|chat|session)", "You have booked a call with Hannah."),
    ("be_available", 3, "(please|pls|plz|kindly) (be available|make yourself available|avail yourself|be ready) (for the same|accordingly|for the interview|for the round|for the call|for the discussion|at the scheduled time|at the given time|at the below time|at the mentioned time|$)", "Kindly be available for the same."),
    ("come_for_talk", 3, "(you can|you may|please|pls|kindly) (come|come in|come over|come by|pass by|drop by) [to us] (for|to) [a|an|the|your|our|first|short|personal|job] (interview|intake|talk|conversation|acquaintance|job talk|job interview|introduction talk) .. {when}", "You can come for an intake on Friday."),
)

_RESCHEDULE = rows(
    Kind.INTERVIEW_RESCHEDULE,
    "en.everyday_reschedule",
    ("now_seeing", 2, "you are now (seeing|meeting|speaking|down|booked|in|scheduled|talking) .. {when}", "You're now seeing us on Friday at 2."),
    ("if_we_moved", 3, "(mind|ok|okay|all right|alright|problem) if (we|i) (moved|move|shifted|pushed|changed|swapped|rescheduled|met) .. {when}", "Would you mind if we moved to Friday?"),
    ("put_back", 2, "(put|pushed|moved|brought|shifted|set|pulled) (back|forward|on) (by|an|half|one|two|#) [a|an] (hour|half|hours|minutes|mins|day|week|quarter|few)", "Dunmore: put back an hour."),
    ("time_updated", 3, "(time|date|slot|details) (of|for) (your|the|our) .. (meeting|interview|appointment|call|booking) .. (has been|have been|was|were|is) (updated|changed|moved|amended)", "The time of your meeting has been updated."),
    ("wrong_date", 2, "(got|put|gave|sent|wrote|had) .. (the wrong|the date wrong|the time wrong|the day wrong|the dates wrong|the wrong date|the wrong time|the wrong day)", "I've got the date wrong: it's Friday."),
    ("not_that_day", 2, "it is .. {weekday} .. not .. {weekday}", "It's Friday, not Thursday."),
    ("needs_to_be", 3, "(will|would|may|going) [now|just] (need to|have to) .. be .. (# .. instead|instead|later|earlier|on another day|another time|a different)", "It will need to be 3.30pm instead."),
    ("moving_from", 3, "(moving|moved|move|switching|switched|shifting|changing|swapping|going|push|pushing|shift|bump|bumping|swap) .. from .. {when} ... to .. {when}", "They are fine with moving from Thursday at 9 to next Tuesday."),
    ("will_now", 3, "(interview|meeting|call|chat|conversation) ... (will|shall|is to|is) now (hold on|take place on|taking place on|be held on|be on|be at|start at|happen on|happening on|run on|take place at|be held at|start on|hold at|hold {weekday}|be {weekday})", "The interview will now take place on Monday."),
    ("is_now_on", 3, "(interview|meeting|call|chat|conversation|appointment) (is|s) now [on|at|for|this|next] {when}", "Your interview is now on Thursday at 11."),
    ("old_line", 2, "^ (old|previous|original|former) [time|date|slot|start|date and time] .. ({weekday}|{months})", "Old time: Thursday 5 March, 10:00"),
    ("was_line", 1.5, "^ (was|previously|before|formerly|originally) ({weekday}|# {months})", "Was: Thu 5 March, 10:00"),
    ("new_line", 2, "^ (new|updated|revised) [time|date|slot|start|date and time] .. ({weekday}|# {months})", "New: Fri 6 March, 09:30"),
    ("then_and_now", 3, "(previously|before|old|was|originally) {when} ... (now|new) .. {when}", "Previously Thursday 10:00, now Friday 9:30"),
    ("same_time", 2, "same (time|slot|hour) .. (on|but|next) .. {weekday}", "Could you do the same time on Thursday?"),
    ("bring_it_forward", 2, "(bring|bringing|pull|put|push|move|moving|pushing|pulling|shift|shifting) (it|this|that|things|us) [forward|back|out|up] [a bit|a little] .. (to|by|until) .. ({when}|hour|day|week)", "Could we bring it forward to Wednesday?"),
    ("later_by", 2, "(can|could|shall|may|might) (we|you|i) .. (make it|do it|do|start|meet|talk|speak|begin|go|call you|ring you) .. (later|earlier)", "Can we make it an hour later?"),
    ("need_to_move", 2, "(need|needs|have|has|got|going) to (move|shift|push|swap|bump) (tomorrow|tomoz|today|{weekday}|it|things|us)", "Ashwood need to move tomorrow."),
    ("a_bit_later", 2, "(we|i) [just|will|would] (need|have) to (start|meet|begin|speak) .. (later|earlier)", "We have to start a little later."),
    ("preponed", 3, "(prepone|preponed|preponing|prepones|preponement)", "We need to prepone your interview to 10 March."),
    ("displaced", 3, "(interview|appointment|meeting|talk|conversation|call) ... (be|been|is|was) (displaced|translated|transferred|delayed|shifted) (to|on|for) .. {when}", "Our appointment has to be displaced to Thursday."),
    ("change_of_plan", 2, "(change|changes) (of|to the|to our|in) (plan|plans|arrangement|arrangements)", "Slight change of plan: we will meet on Thursday."),
    ("event_changed", 3, "(event|appointment|meeting|booking|interview|invitation|reservation|call) (has been|was|is|has|have been|were) (changed|updated|modified|amended|edited)", "Your interview has changed."),
    ("changed_what", 2, "^ changed (time|date|when|location|start)", "Changed: time"),
    ("different_day", 2, "(put|booked|moved|got|have) you .. (for|to|on|into) (a different|another|a later|an earlier|a new) (day|date|time|slot)", "We've had to put you down for a different day."),
    ("new_date_is", 3, "(new|revised|updated) (date|time|slot|appointment|date and time) .. (of|for) .. {interview}", "Please note the new date of your interview."),
    ("another_go", 2, "(have|take|give|giving|try|trying) [it|this|that] another (crack|go|stab|shot|try|bash|attempt) [at it|at this|at that|at our|at the] ... {when}", "Shall we have another go at it on Thursday?"),
    ("how_about_now", 2, "(can not|unable to|not able to|will not be able to|no longer) .. (make|attend|do|manage|keep) .. (how about|how is|could we|can we|what about|would) .. {when}", "I can't make Thursday, how about Friday?"),
)

_CANCELLATION = rows(
    Kind.INTERVIEW_CANCELLATION,
    "en.everyday_cancellation",
    ("have_to_cancel", 3, "(i|we|he|she|they|panel|team|manager) .. (have to|had to|need to|must|having to|forced to|obliged to) (cancel|call off|scrap) .. (call|interview|meeting|chat|conversation|appointment|slot|{weekday})", "I'm sorry but I have to cancel our call tomorrow."),
    ("event_cancelled", 2, "(event|booking|reservation|appointment|session|invitation) (has been|was|is|s) [now] (cancelled|canceled|called off)", "This event has been cancelled."),
    ("not_able_to_hold", 3, "(unable|not able|not be able|not possible|can not) [to] (hold|host|conduct|run|go ahead with) .. {interview}", "We will not be able to hold the interview on Friday."),
    ("no_longer_on", 3, "{interview} ... no longer (needs|need|going|take|taking|happening|happen|required|necessary|on)", "The interview on Monday no longer needs to go ahead."),
    ("stands_off", 3, "(interview|interviews|drive|walk in|round|discussion|panel|call|meeting|appointment) ... (stands|stand) (cancelled|canceled|withdrawn|called off|revoked)", "Please note that the interview scheduled for 10 March stands cancelled."),
    ("interviews_not_ahead", 3, "{interview} ... .. will not [now|therefore] [be] (going ahead|go ahead|taking place|take place|happening)", "The interviews for Data Officer planned for 17 November will not now be going ahead."),
)

_DECLINE = rows(
    Kind.DECLINE,
    "en.everyday_decline",
        ("somebody_has_it", 3, "(someone|somebody) else (has|has got|has taken|already has|got) .. (place|job|spot|post|position|role|placement|apprenticeship)", "Somebody else has the place already."),
    ("need_nobody", 2, "(will not|do not|no longer|are not going to|am not going to) (be needing|need) (anyone|anybody|someone) [now|after all|any more|anymore|any longer] ($|after|sorry|now|this|so|thanks|but)", "We won't be needing anyone after all."),
    ("so_will_not", 2, "(so|and|therefore|but) [they|we|i] (will not|are not|will not be) [be] (progressing|proceeding|taking it further|taking this further|moving forward|going ahead)", "They need more experience, so won't be progressing."),
    ("profile_rejected", 3, "(profile|candidature|cv|resume|application) (is|was|got|gets|has been|stands) (rejected|not shortlisted|not selected|screen rejected|dropped)", "Your profile is rejected by client."),
    ("did_not_make_it", 2, "you (did|have) not [quite] (make it|made it) (this time|on this occasion|through|i am afraid|to the next|to the final|to the shortlist|$)", "Unfortunately you didn't make it."),
    ("answer_no", 2, "answer (is|was|has to be|will have to be) [a|unfortunately|sadly] no", "I'm afraid the answer is no."),
    ("so_no", 2, "(so|sadly|unfortunately|sorry|afraid) it is a no", "They wanted more experience, so it's a no."),
    ("gone_with", 3, "(gone|went|going) with (somebody else|someone else|someone internal|somebody internal|someone internally|someone who|somebody who|someone with more|somebody with more|the other girl|the other guy|the other lady|the other chap|the other lad|the other woman|the other person)", "They went with the other girl in the end."),
    ("took_else_on", 3, "(taken|took) (someone else|somebody else|another lad|another girl|another person|another guy|another chap|another lady) (on|for it|for the job|for the role|for the position|for this)", "I'm sorry, we took someone else on."),
    ("taken_on", 3, "(have|has|had|ve|already|just|i|we|they|she|he|boss) (taken|took|take) on (someone else|somebody else|another lad|another girl|another person|another guy|another chap|another lady|another apprentice|another driver)", "Sorry, I've taken on somebody else."),
    ("opted_for", 3, "(opted|opting|plumped|settled|voted) (for|on) (someone|somebody|a candidate|an applicant|a person|a profile|another candidate|another person|one of the other|the other candidate|the other person)", "We opted for somebody with more experience."),
    ("not_hiring_anyone", 3, "(not|no longer) [be|going to|to] (hire|hiring|appoint|appointing|recruit|recruiting|employ|take on|taking on) (anyone|anybody|a new|any)", "We are not going to hire anyone after all."),
)

_OTHERS = (
    *rows(Kind.HOLD, "en.everyday_hold",
        ("not_hire_for_now", 3, "(can not|unable to|not able to|are not|will not be able to) [be] (hire|hiring|recruit|recruiting|appoint|fill) .. (for now|for the moment|at the moment|right now|at present|until|for the time being)", "We can't hire for now."),
        ("nothing_now_but", 3, "(nothing|not|no vacancies|no jobs|no work|no openings|no positions|none) [going|free|here|available|doing] (at the minute|at the moment|right now|just now|for now|at present|currently) ... (but|though|and) ... (ring|call|text|message|phone|shout|email|let you know|be in touch|get in touch|keep you in mind|got your number|have your number|keep your number|keep your details|leave me your number|leave your number|leave us your number|leave your details)", "Nothing at the moment, but I'll ring you if that changes."),
        ("decision_not_before", 2, "no decision .. (can|will|could|is) .. [be] .. (before|until)", "No decision can be made before the budget round."),
        ("as_reserve", 2, "(keep|hold|have|put|place|keeping) you .. (as|in|on) [a|our|the] (reserve|backup|back up|standby)", "We'd like to keep you as a reserve."),
        ("embargo", 3, "(embargo|moratorium|freeze|ban|block|stop) (on|against) [all|any|external|further|new|fresh|outside] (employment|recruitment|recruitments|hiring|recruiting|hires|hiring|appointments|headcount|joiners)", "There is an embargo on employment from the Group office."),
    ),
    *rows(Kind.OFFER, "en.everyday_offer",
        ("if_you_joined", 3, "(thrilled|delighted|happy|over the moon|love it|pleased|glad|honoured) if you (joined|would join|were to join|came to work|accepted|could join|would come)", "We'd be thrilled if you joined us."),
        ("you_got_it", 2, "^ you (got|have got|did) it $", "You got it!"),
        ("here_is_offer", 3, "(here is|attached is|enclosed is|attaching|find) .. (your|the|our) .. (offer letter|letter of offer|job offer|contract of employment|offer of employment)", "Here is your letter of offer."),
    ),
)

PHRASES: tuple[Phrase, ...] = (*_INVITATION, *_CONFIRMATION, *_RESCHEDULE, *_CANCELLATION, *_DECLINE, *_OTHERS)
