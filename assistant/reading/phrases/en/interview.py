"""How English mail asks for, fixes, moves and cancels an interview."""

# ruff: noqa: E501  a row is one line, so that a table reads as a table
# fmt: off

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

_INVITATION = rows(
    Kind.INTERVIEW_INVITATION,
    "en.invitation",
    ("invite_interview", 3, "(invite|inviting|invited) .. [you] .. (to|for) ... {interview}", "We would like to invite you to an interview."),
    ("invite_talk", 2, "(invite|inviting|invited) you .. (to|for) .. {talk}", "I'd like to invite you for a call with our team."),
    ("invite_stage", 3, "(invite|inviting|invited|move|moving|progress|progressing|advance|advancing|put|bring|take|taking) you .. [through|forward|on|along] (to|into|for) .. (next|second|third|final|last|interview|following|further) (round|stage|step|phase|interview|rounds)", "We'd like to move you to the next round."),
    ("invitation_to", 3, "(invitation|invite) (to|for|:) [a|an|your|the|first|second|final|virtual] {interview}", "Invitation to interview - Policy Officer"),
    ("interview_invitation", 3, "{interview} (invitation|invite|request)", "Interview invitation"),
    ("schedule_interview", 3, "(schedule|arrange|set up|organise|organize|book|line up|plan|coordinate|setup|scheduling|arranging|setting up|booking|organising|fix|select|choose|confirm a time for|find a time for|pick) .. {interview}", "I'd like to schedule a phone interview."),
    ("schedule_talk", 2, "(schedule|arrange|set up|organise|organize|book|line up|find time for|find a time|plan|coordinate|setup|scheduling|arranging|setting up|jump on|hop on|get on|have|grab|do) .. (call|chat|conversation|meeting|time|discussion|zoom|video call|phone call|slot|intro|session|coffee|visit|debrief)", "Could we set up a call this week?"),
    ("pick_time", 2, "(book|choose|select|pick|schedule|find|grab|reserve|use|click) .. (a time|time slot|timeslot|slot|your slot|time that|times that|time which|the time|convenient time|suitable time|date and time|day and time|appointment)", "Please pick a time that works for you."),
    ("booking_link", 2, "(calendly|booking link|scheduling link|self schedule|self scheduling|my calendar|our calendar|calendar link|booking page|scheduling page|goodtime|cal.com|schedule link|book directly|availability form)", "You can use my Calendly link."),
    ("your_availability", 2, "(your|some|share|send|provide|confirm|let me know|know|submit|give) .. (availability|availabilities|available times|available slots|free slots|times that work|times that suit|dates that work|times you are free|days that work|preferred slot|preferred time|timings|preferred times)", "Please let me know your availability."),
    ("when_free", 2, "(when|what time|what times|what day|which day|which days|what days|which times|are) .. you .. (available|free|able to talk|around|reachable)", "When would you be free to talk?"),
    ("would_you_be", 2, "(would|will|could) you be (available|free|able|open) .. (for|to|on|at|{when})", "Would you be available on Thursday?"),
    ("does_work", 2, "(does|do|would|will|could|can|is|are) .. {when} .. (work|suit|be ok|be okay|be good|possible|convenient|good for you|ok|okay|fine|be convenient|works)", "Does Tuesday at 2pm work for you?"),
    ("how_about", 2, "(how about|what about|how is|how does) {when}", "How about Thursday at 4?"),
    ("any_of_times", 2, "(any|one|either|which) of (these|the following|those|the below|them|the times|the slots)", "Would any of these times suit you?"),
    ("following_slots", 2, "(following|these|below|few|available|several|proposed|suggested|possible) (times|slots|dates|time slots|options|timeslots|availabilities|windows)", "We can offer the following slots."),
    ("slots_offer", 2, "(we|i|they|he|she|team) (can|could) (do|offer|make|meet|propose|suggest) .. {when}", "We can do Tuesday or Wednesday."),
    ("shortlisted", 3, "(have been|are|been|were|being) [pleased to be] (shortlisted|short listed|selected|chosen|invited|qualified|scheduled) .. (for|to) .. {interview}", "You have been shortlisted for interview."),
    ("shortlisted_bare", 2, "(have been|are|been|were|profile is|profile has been|cv has been) (shortlisted|short listed)", "Your profile has been shortlisted."),
    ("like_to_interview", 3, "(like|love|want|wants|keen|happy|pleased) .. to interview you", "The hiring manager would like to interview you."),
    ("like_to_meet", 2, "(like|love|want|wants|keen|happy|pleased|interested|delighted|excited) .. [to|in] (meet|meeting|speak with|speaking with|talk to|talk with|chat with|get to know|learn more about|hear more about|see|chat|speak to|have a chat|have a call|connect|connect with|discuss)", "We'd love to meet you."),
    ("next_step_interview", 2, "next (step|stage|round|steps) .. (is|will be|would be|are|with|:) .. {interview}", "The next step is a panel interview."),
    ("next_step_call", 2, "(next step|next stage|next round) .. (is|will be|would be|with) .. {talk}", "The next step would be a call with Tom."),
    ("send_times", 2, "(send|share|give|suggest|propose|offer|let me know|provide) .. [me|us] .. (some|few|couple of|couple|two|three|three|several|possible|your|any|good|best) (times|slots|dates|options|time|days)", "Send me a few times that suit you."),
    ("time_for_call", 2, "(time|free|available|availability|minutes|slot|min|mins|keen) .. (for|to|to have) .. (call|chat|talk|interview|speak|meet|conversation|zoom|meeting|discuss)", "Do you have 20 minutes for a call?"),
    ("forward_interview", 2, "(proceed|move forward|go ahead|continue|moving forward|moving ahead|progress|proceeding) .. (with|to|interviewing) .. (interview|your application|next|you|second|final)", "We'd like to proceed with your application."),
    ("let_know_suits", 2, "(let me know|let us know|tell me|advise|confirm) .. (what|which|when|if) .. (works|suits|work|suit|convenient|best|suitable|free|available|prefer)", "Let me know what works for you."),
    ("come_in", 2, "(come|pop|drop) (in|by|into|to our office|to the office|to our offices|over|down) .. [for|to|meet|interview|and|{when}]", "Could you come in to meet the team?"),
    ("interview_request", 2, "(interview|phone screen|availability|scheduling|next steps) (request|requested|for|with)", "Availability request for your interview"),
    ("next_stage_subject", 1, "next (steps|step|stage|round)", "Next steps"),
)

_CONFIRMATION = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "en.confirmation",
    ("interview_is_set", 3, "{interview} .. (is|are|has been|have been|was|now) .. (confirmed|scheduled|booked|set|arranged|fixed|set up|planned|organised|organized|lined up)", "Your interview has been scheduled."),
    ("call_is_set", 2, "{talk} .. (is|are|has been|have been|was|now) .. (confirmed|scheduled|booked|set|arranged|fixed|set up|planned|locked in|lined up)", "Our call is confirmed."),
    ("interview_confirmed", 3, "{interview} (confirmation|confirmed|scheduled|booked|details|reminder|schedule|itinerary|agenda|appointment)", "Interview confirmation"),
    ("confirm_interview", 3, "(confirm|confirming|confirmation|confirmed|scheduled|booked|reminder|arranged) .. [of|about|for|that] [your|the|our|a|you|an] .. {interview}", "This is to confirm your interview with Brightwell."),
    ("confirm_talk", 2, "(confirm|confirming|confirmation|scheduled|booked|reminder|arranged|pencilled) .. [of|about|for] (your|the|our|you|upcoming|a) .. {talk} .. [on|for|with|at]", "Just confirming our call on Thursday."),
    ("confirmed_when", 2, "(confirmed|scheduled|booked|set|fixed|locked in|arranged|slotted|confirming|booked in|pencilled in|penciled in|put you down|down|blocked) .. (for|on|at|in) .. {when}", "You're confirmed for Tuesday at 2pm."),
    ("see_you", 2, "(see|seeing|meet|meeting|speak|talk|chat|catch|speaking to|speaking with|talking to|talk to|speak to) [you|with you|to you] [all] [then|there|on|at|again|next] {when}", "See you on Thursday."),
    ("see_you_then", 2, "(see|speak|talk|chat|meet) [you|to you|with you|soon] (then|there)", "Great, see you then!"),
    ("forward_to", 2, "looking forward to (meeting|speaking|seeing|talking|chatting|our|interviewing|the|welcoming|it|connecting) .. [on|at|next|to|with|you] .. {when}", "Looking forward to speaking with you on Monday."),
    ("all_set", 2, "(all set|you are set|all booked|booked in|sorted|good to go|all confirmed|locked in)", "You're all set."),
    ("sent_invite", 2, "(sent|send|sending|have put|put|attached|accept|received|find|forward|shared|share|follow|dropped|issued|you will get) .. (calendar invite|calendar invitation|calendar|meeting invite|invite|invitation|teams invite|zoom invite|meeting link|zoom link|teams link|meet link|outlook invite|calendar hold|diary invite|joining instructions|joining details|joining link)", "I have just sent a calendar invite."),
    ("when_works", 2, "{when} .. (works|work|suits|is good|is fine|is great|is perfect|is ok|is okay|sounds good|sounds great|is confirmed|it is|then|perfect|works well|would work|would be great|would be perfect|will work|is set)", "Tuesday at 2 works for us."),
    ("that_works", 1, "(that|this|it|time|great|perfect|yes|sure|slot) .. (works|work|suits|is fine|is perfect|sounds good|is good|sounds great|confirmed)", "That works for us."),
    ("lets_do", 2, "(let us|we will|we can|happy to|will) (do|say|go with|go for|make it|take|aim for|stick with|meet|speak|talk|call it|call you|plan for|schedule|interview|book) .. {when}", "Let's go with Tuesday at 2."),
    ("interview_at", 3, "(your|the|an|our|their) [#|first|second|final|phone|video|panel|technical] {interview} .. (is|will be|will take place|takes place|will be held|to be held|is due|will start|starts|begins|at|on|will run|for) .. {when}", "Your interview will take place on 12 March."),
    ("invite_fixed", 2, "(invite|inviting|invited|invitation|shortlisted) .. [you] .. (to|for) .. {interview} .. [on|at] .. [on|at] (monday|tuesday|wednesday|thursday|friday|#)", "We invite you to an interview on Tuesday 4 March at 10:00."),
    ("details_below", 2, "(details|information|logistics|schedule|agenda|itinerary|instructions|particulars) (of|for|about|regarding|on) (your|the|our|this) .. {talk}", "Here are the details for your interview."),
    ("will_meet", 2, "(you will|you are|will be) [be] (meet|meeting|speaking|speak|interviewed|interviewing|interview|chatting|talking|seen|talk|seeing) [with|by|to]", "You will be meeting Anna Schmidt."),
    ("call_you_at", 2, "(will|shall|going to) (call|phone|ring|dial|contact|telephone) you .. (at|on|around) .. {when}", "Tom will call you at 3pm."),
    ("join_link", 1, "(join|joining) .. (meeting|zoom|teams|link|google meet|call|microsoft teams)", "Click here to join the meeting"),
    ("arrive", 2, "(arrive|come|report|reception|check in|ask for) .. (minutes early|minutes before|at reception|reception|front desk|at the gate|photo id|security)", "Please arrive ten minutes early at reception."),
    ("when_label", 1, "^ (date|time|when|date and time|day|interview date|interview time|date time|start time|venue|location|where|duration|mode|interviewer|interviewers|platform|format|date/time) .. {when}", "Date: Tuesday 4 March"),
    ("event_subject", 2, "^ (invitation|accepted|new event|confirmed|reminder|event|appointment|booking confirmed|meeting confirmed|appointment confirmed) .. {interview}", "Invitation: Interview with Brightwell @ Tue 3 Mar 2026 2pm"),
    ("new_event", 2, "(new event|event scheduled|has been scheduled|booking confirmed|meeting confirmed|appointment confirmed|is scheduled with|are scheduled with|you are scheduled|scheduled with|booking is confirmed)", "You are scheduled with Tom Reyes."),
    ("reminder", 2, "(reminder|reminding|remind you|do not forget|heads up) .. (upcoming|your|our|the|about|of|tomorrow|today) .. {talk}", "A reminder of your upcoming interview."),
    ("tomorrow", 2, "(your|our|the) .. {talk} .. (tomorrow|today|this morning|this afternoon)", "Ahead of our call tomorrow"),
    ("prepare_for", 1, "(prepare|preparation|preparing|ready|tips) for (your|the|our) .. {talk}", "How to prepare for your interview"),
    ("down_for", 2, "(have|got|has) you (down|in|booked|scheduled|pencilled|on the calendar) .. {when}", "I have you down for 3pm on Friday."),
    ("thanks_confirming", 1, "(thank you|thanks) for (confirming|booking|scheduling|choosing|accepting)", "Thanks for confirming."),
)

_RESCHEDULE = rows(
    Kind.INTERVIEW_RESCHEDULE,
    "en.reschedule",
    ("reschedule", 2, "(reschedule|rescheduling|rescheduled|re schedule|re scheduled|re scheduling|re arrange|rearrange|rearranged|rearranging|re arranged|rebook|rebooked|re book|postpone|postponed|postponing)", "We need to reschedule."),
    ("reschedule_interview", 3, "(reschedule|rescheduling|rescheduled|re schedule|re scheduled|re scheduling|rearrange|rearranged|rearranging|re arrange|postpone|postponed|postponing|rebook|move|moved|moving|push|push back|pushed|shift|shifted|bring forward|swap|change|changed|delay|adjust|pull) .. [back|out|up|forward] .. [your|our|the|time of|date of|of] {interview}", "I have to move your interview."),
    ("move_talk", 2, "(move|moving|moved|push|pushing|pushed|shift|shifting|shifted|bring|swap|change|delay|adjust|bump|pull|start) [back|out|up|forward] (our|your|the|tomorrow s|today s|this|it|things|monday s|tuesday s|wednesday s|thursday s|friday s) .. {talk}", "Could we push our call by an hour?"),
    ("moved_to", 2, "(moved|rescheduled|changed|shifted|pushed|postponed|brought forward|put back|pushed back|switched|rebooked|re arranged|rearranged|move|shift|push|change|bump|bring forward|move it|push it|swap) .. (to|until|till|by|from) .. {when}", "Your interview has been moved to Thursday."),
    ("interview_moved", 3, "{interview} .. (has|have|is|was|been|being|needs to be|will be|must be|had to be) .. {moved}", "Your interview has been moved."),
    ("talk_moved", 2, "{talk} .. (has|have|is|was|been|being|needs to be|will be|must be|had to be) .. {moved}", "Our meeting has been moved."),
    ("new_time", 2, "(new|updated|revised|alternative|different|another|later|earlier|other|change of|change in|changed|change to) .. (time|date|slot|times|slots|dates|day|interview date|interview time|schedule)", "The new time is 3pm."),
    ("can_not_make", 2, "(no longer|can not|not|unable to|will not be able to) .. (make|attend|do|join|available|meet|keep) .. (it|{when}|our|the|interview|call|meeting|slot|time|today)", "Tom can no longer make Tuesday."),
    ("came_up", 2, "(something|emergency|conflict|clash|urgent matter|an issue) .. [has|have|had|just|with] [has|have|had|just] (come|came|cropped|popped|arisen|arose) [up|in|at]", "Something has come up."),
    ("conflict", 1, "(conflict|clash|emergency|ill|sick|unwell|double booked|unforeseen|unexpected|called away|scheduling error|delayed flight|under the weather)", "Our director is ill today."),
    ("instead", 2, "{when} .. instead", "Could we meet on Friday instead?"),
    ("instead_of", 2, "(instead of|rather than|in place of|not) .. {when}", "at 3pm instead of 2pm"),
    ("updated_invitation", 3, "(updated invitation|updated event|rescheduled|event rescheduled|meeting rescheduled|interview rescheduled|updated interview|updated invite|new time proposed|time changed)", "Updated invitation: Interview with Brightwell"),
    ("move_later", 2, "(start|begin|meet|push|move|talk|shift) .. (minutes|hour|hours|half an hour|day|days|week) (later|earlier|back|forward)", "Can we start 30 minutes later?"),
    ("another_day", 2, "(another|a different|an alternative|other|a new|different|alternative|alternate) (day|time|date|slot|times|dates|slots)", "Could we find another time?"),
    ("moved_time_from", 3, "(moved|changed|rescheduled|shifted) from .. {when} ... to .. {when}", "It has moved from Tuesday 2pm to Wednesday 3pm."),
)

_CANCELLATION = rows(
    Kind.INTERVIEW_CANCELLATION,
    "en.cancellation",
    ("interview_cancelled", 3, "{interview} .. (is|has|have|was|been|must|had to|needs to) .. (cancelled|canceled|called off|withdrawn)", "Your interview has been cancelled."),
    ("talk_cancelled", 2, "{talk} .. (is|has|have|was|been|must|had to|needs to) .. (cancelled|canceled|called off)", "Our call has been cancelled."),
    ("cancel_interview", 3, "(cancel|cancelling|canceling|cancelled|canceled|call off|calling off|cancellation) .. [of|your|our|the] .. {interview}", "We have to cancel your interview."),
    ("cancel_talk", 2, "(cancel|cancelling|canceling|cancelled|canceled|call off|calling off|cancellation) .. [of|your|our|the] .. {talk}", "I must cancel our call."),
    ("not_take_place", 3, "{interview} .. (will|is|can) .. not .. (go ahead|going ahead|take place|taking place|happen|happening|be going ahead|proceed|be needed|required)", "The interview will not take place."),
    ("talk_not_take_place", 2, "{talk} .. (will|is|can) .. not .. (go ahead|going ahead|take place|taking place|happen|happening|be going ahead|be needed)", "Tomorrow's call will not go ahead."),
    ("cancelled_event", 2, "^ (cancelled|canceled|cancelled event|canceled event|cancellation)", "Cancelled: Interview with Brightwell"),
    ("cancel_bare", 1, "(cancel|cancelling|canceling|cancelled|canceled)", "We need to cancel."),
    ("no_need", 2, "(no need|not need|do not need) .. (to|for) .. (come in|join|attend|dial in|the call|the interview|meet|come)", "There is no need to come in on Friday."),
    ("please_disregard", 2, "(disregard|ignore|delete|remove) .. (invite|invitation|calendar invite|interview|meeting)", "Please disregard the calendar invite."),
)

PHRASES: tuple[Phrase, ...] = (*_INVITATION, *_CONFIRMATION, *_RESCHEDULE, *_CANCELLATION)
