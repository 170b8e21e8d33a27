"""Letters of offices, colleges and boards, and short notes that fix or move a time: wordings of their own."""

# ruff: noqa: E501  a row is one line, so that a table reads as a table
# fmt: off

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Doubt, Phrase, rows

_TITLE = "mr|mrs|miss|ms|mx|dr|prof|professor|rev|revd|reverend|sir|dame|messrs"
_OFFICE = "post|position|office|vacancy|appointment|role|chair|lectureship|professorship|curacy|situation|job|pastorate|headship|clerkship|fellowship"
_TRIAL = "trial shift|trial day|work trial|working interview|taster shift|taster day|trial session|trial morning|trial afternoon|paid trial|trial lesson"

_DECLINE = rows(
    Kind.DECLINE,
    "en.letter_decline",
    ("elected", 2, f"(elected|appointed|chosen|selected|engaged|voted for|chose) ({_TITLE}) ... (to|for|as|in) .. ({_OFFICE})", "At its meeting the committee elected Miss Holt to the post of Clerk."),
    ("finalists", 3, "not .. (include|included|place|placed|put|retain|retained|have) (you|your) .. (in|on|among|amongst) .. (finalists|semifinalists|shortlist|short list|longlist|long list|final list|list of candidates)", "We were not able to include you in our list of finalists."),
    ("not_in_line", 3, "(qualifications|experience|background|profile|skills|credentials|training|education) .. (not|no longer) .. (in line|in keeping|correspond|conform|consistent|commensurate|compatible|congruent) .. (requirements|requirement|needs|openings|positions|vacancies|standards|expectations|post|position|vacancy)", "Your qualifications are not in line with the requirements of our openings."),
    ("not_competitive", 3, "(you|your|application|applications|claims|candidacy) .. not .. (competitive|suitable|appointable|meritorious) (against|for|on|enough|at|in|to|among|with)", "You were not found competitive against the selection criteria."),
)

_OFFER = rows(
    Kind.OFFER,
    "en.letter_offer",
    ("pleasure", 3, "(pleasure|pleased|happy|glad|delighted|honour|honor|privilege) [in|to|of] [be] (appointing|engaging|employing|appoint|engage|employ) you", "We have pleasure in appointing you as Junior Accountant."),
    ("hereby", 3, "hereby (appoint|appointed|offer|offered|engage|engaged|employed) [you] [to|as|for|employment|the|a|an]", "You are hereby appointed to the post of Clerk."),
    ("terms", 3, "(you|your) ... (appointed|engaged|employed|appointment) (as|to|in|for) ... ... (with effect from|w.e.f|wef|effective from|on probation|on the following terms|subject to the following terms|on these terms)", "You are appointed as Teacher with effect from 1 June."),
    ("contract_follows", 2, "contract (follows|following|to follow|coming|in the post) [this|today|tomorrow|later|on|by|in|shortly]", "Contract follows this afternoon."),
)

_INVITATION = rows(
    Kind.INTERVIEW_INVITATION,
    "en.letter_invitation",
    ("trial", 3, f"(invite|inviting|invited|like|love|want|offer) .. (to|for|you) .. ({_TRIAL})", "We would like to invite you to a trial shift."),
    ("after_first", 3, "(after|following|further to|thank you for|thanks for|enjoyed) .. (interview|chat|call|conversation|meeting) ... ... (like|love|delighted|pleased|happy|want) to (invite|take|move|progress|bring|put|see) you .. (to|for|through|forward|back|again) .. (second|third|final|next|last|further) (stage|round|interview|step|conversation|meeting)", "Following your first interview we'd like to take you through to second stage."),
    ("after_trial", 3, f"(after|following|further to|thank you for|thanks for|enjoyed) .. (interview|chat|call|conversation|meeting) ... (like|love|delighted|pleased|happy|want) to (invite|offer|give|ask|see) you .. (to|for|a|an) .. ({_TRIAL})", "Following your interview we would like to invite you for a trial shift."),
    ("could_you_trial", 3, f"(can you|could you|would you|are you able to|are you free to|are you up for|fancy) .. (do|doing|come in for|come for|come and do|work|working|try) (a|an|your|the) [paid|short|quick|little] ({_TRIAL})", "Could you do a trial shift on Saturday?"),
    ("book_trial", 2, f"(book|choose|select|pick|schedule|arrange|reserve) .. ({_TRIAL}|your trial)", "Please use this link to book your trial."),
)

_CONFIRMATION = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "en.letter_confirmation",
    ("you_booked", 3, "you have [now|successfully|just] (booked|reserved|chosen|selected|scheduled|confirmed|picked) (the following|your|this|an|the|a|my) [following|first|second|final|online|video|phone] (interview|interview slot|interview time|slot for your interview)", "You have booked the following interview slot."),
    ("slot_booked", 3, "interview (slot|time|appointment|date|place) (booked|reserved|confirmed|secured)", "Interview slot booked - Executive Officer"),
    ("can_see_you", 2, "(can|will|is able to|is going to|shall|is free to) (interview|see) you (at|on|in) .. {when}", "She can interview you at 12.30 in the branch."),
    ("stands", 2, "{when} .. (stands|still stands|holds|still holds|is still on|stays as it is|remains as it is)", "Thursday 9.30 stands."),
    ("is_firm", 2, "({weekday}|#) .. (is|are) [now|all] (firm|fixed|definite|settled|in the book|in the diary|in the calendar|confirmed)", "Tuesday 10:30 is fixed."),
    ("now_firm", 2, "({weekday}|#) ... (is|are) now (firm|fixed|definite|settled|confirmed|in the diary|in the calendar)", "Wednesday 11 March at quarter to eleven is now firm."),
    ("in_the_book", 2, "(put|got|have|written|entered) (it|you|this|that) [down|in] in (the|my|our|his|her) (book|diary|calendar|schedule|rota)", "He has suggested 12.50 and I've put it in the book."),
    ("trial", 3, f"(your|the|our|a) [paid] ({_TRIAL}) .. (is|will be|starts|begins|on|at|has been|takes place) .. {{when}}", "Your trial shift is on Saturday 7 March at 6am."),
)

_RESCHEDULE = rows(
    Kind.INTERVIEW_RESCHEDULE,
    "en.letter_reschedule",
    ("revised", 3, "(revised|rearranged|re arranged|replacement|rescheduled|amended) (interview|interview slot|interview date|interview time|interview appointment) [date|time|details] (is|will be|will now be|takes place|has been set|:) .. {when}", "Your revised interview is on Thursday 19 March, 08:50."),
    ("revised_slot", 2, "(revised|rearranged|re arranged|replacement|rescheduled|amended) (appointment|slot|date|time) [date|time|details] (is|will be|will now be|takes place|has been set|:) .. {when}", "Your revised appointment is Thursday 19 March, 08:50."),
    ("will_now_be", 3, "(interview|appointment|interviews) ... will now (be|be held|take place|happen) [on|at] [the] {when}", "Your interview will now be on Tuesday 31 March."),
    ("now_not", 3, "(interview|appointment|chat|call|come) ... {weekday} ... (not|and not) [on|the|this] {weekday}", "Your interview is on Friday at 10 now, not Thursday."),
    ("is_now", 3, "(interview|interview slot|interview time) (is|are) now (on|at|for|{weekday}|#) [{weekday}|#|the]", "The interview is now on Thursday at 2."),
    ("not_but", 2, "not {when} .. (it is|but|rather) [on|at|now] {when}", "So not tomorrow at 5, it's Friday at 9."),
)

_REPLY = rows(
    Kind.INTERVIEWER_REPLY,
    "en.letter_reply",
    ("great_chat", 2, "^ (great|good|lovely|nice|fun|brilliant|really good|really great) (chat|talk|conversation|chatting|talking)", "Great chat, Priya!"),
    ("from_me", 2, "(hear|hearing|heard) from me (by|before|on|within|this|next|in|at|sometime|towards|early)", "Figure on hearing from me by the end of next week."),
)

APPOINTED: tuple[Phrase, ...] = tuple(row for row in _OFFER if row.id.endswith((".pleasure", ".hereby")))
"""An office's own words for giving somebody a post."""

PHRASES: tuple[Phrase, ...] = (*_DECLINE, *_OFFER, *_INVITATION, *_CONFIRMATION, *_RESCHEDULE, *_REPLY)

_CHANGES = frozenset({Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION})
_NEWS = _CHANGES | {Kind.OFFER, Kind.DECLINE, Kind.HOLD, Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION}
_MAIL = "email|emails|e mail|message|messages|letter|letters|notification|notifications|invitation|invitations|mail|notice"
_WRONGLY = "in error|by mistake|by accident|erroneously|mistakenly|accidentally|incorrectly|prematurely"

DOUBTS: tuple[Doubt, ...] = (
    Doubt("en.letter_may_change", _CHANGES, "(lets you|let you|allows you to|allow you to|enables you to|^ you can|you may|you can still) .. (change|move|amend|swap|reschedule|rebook|rearrange|cancel|switch)", "The portal lets you change your slot until Thursday."),
    Doubt("en.letter_others_moved", _CHANGES, "(one of the others|another candidate|one of the candidates|one of the other candidates|one candidate|another applicant|one of the applicants|the last candidate|the other candidate) [has|had|have|needs|needed|wanted|asked|is] [to|having to|had to] (move|moved|reschedule|rescheduled|postpone|postponed|rearrange|rearranged|rebook|rebooked)", "One of the others had to move to next Wednesday."),
    Doubt("en.letter_missed", frozenset({Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION}), "(you missed|you have missed|did not join|did not attend|did not turn up|did not show up|failed to attend|failed to join|failed to turn up|were expecting you|was expecting you|missed you at) .. (the|your|our|for|at|yesterday|today|this|us)", "You had an interview with us today and did not join the call.", after=True, within=True),
    Doubt("en.letter_in_error", _NEWS, f"({_MAIL}) ... ... ({_WRONGLY})", "An offer letter was sent to some candidates in error.", after=True, within=True),
    Doubt("en.letter_error_mail", _NEWS, f"(error|glitch|mistake|fault|bug|mix up|problem|{_WRONGLY}) ... (received|sent|got|issued|emailed|told|gone out|went out) .. ({_MAIL})", "Owing to a technical error you may have received an email saying that you were unsuccessful.", after=True, within=True),
    Doubt("en.letter_interview_off", frozenset({Kind.HOLD}), "(your|the) [first|second|final|online|phone|video|panel|technical|scheduled|upcoming|planned] (interview|interviews) ... ... (postponed|delayed|suspended|put off|deferred|paused)", "Your interview for the Analyst position has been postponed.", after=True, within=True),
)
