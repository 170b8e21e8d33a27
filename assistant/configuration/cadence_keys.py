"""What each delay of the cadence means, and between which numbers it makes sense.

The fields and defaults come from `planning.cadence`; a field without a row here
becomes a key all the same, with plainer words.
"""

from __future__ import annotations

from collections.abc import Mapping

from assistant.configuration import kinds
from assistant.configuration.kinds import Kind

CADENCE: Mapping[str, tuple[Kind, str, object]] = {
    "preset": (
        kinds.choice("standard", "prompt", "patient", "persistent"),
        "standard | prompt | patient | persistent; each key below changes it in one point",
        None,
    ),
    "thank_you_hours": (
        kinds.number(1, 168),
        "a thank-you is wanted within so many hours of the interview's end",
        None,
    ),
    "thank_you_latest_hours": (kinds.number(1, 336), "later than this no thank-you is drafted any more", None),
    "large_panel": (kinds.number(1, 50), "a panel of more people gets one note instead of one each", None),
    "check_in_after_days": (kinds.number(3, 365), "after the interview, when they gave no date", None),
    "after_promise_business_days": (kinds.number(1, 60), "after the date that they gave", None),
    "second_after_days": (kinds.number(3, 365), "from the first check-in to the next step", None),
    "second_step": (kinds.choice("phone", "mail"), "phone | mail: what comes after an unanswered check-in", None),
    "max_check_ins": (kinds.number(1, 10), "so many mails that ask for news, then it is enough", None),
    "repeat_after_business_days": (kinds.number(3, 260), "between further check-ins; never under three", None),
    "after_call_business_days": (kinds.number(0, 60), "from the day of the call to the short mail after it", None),
    "call_after_broken_promise": (kinds.flag, "a call is suggested, too, when their date passes without word", None),
    "close_after_days": (kinds.number(1, 365), "after the last step it is closed as unanswered", None),
    "hold_default_days": (kinds.number(7, 730), "a pause without a date of theirs", None),
    "decline_reply_within_business_days": (kinds.number(1, 30), "later than this a decline is not answered", None),
    "keep_in_touch": (kinds.flag, "a short mail every couple of months after the end", None),
    "keep_in_touch_days": (kinds.number(14, 730), "between two such mails", None),
    "keep_in_touch_most": (kinds.number(1, 50), "so many such mails at most", None),
    "assumed_minutes": (kinds.number(5, 600), "an interview's length where only its start is known", None),
    "work_starts": (kinds.number(0, 23), "the first hour of the recipient's working day", None),
    "work_ends": (kinds.number(1, 24), "the hour at which it ends", None),
    "card_days": (kinds.number(1, 30), "after the interview, for the card", None),
    "reminder_days": (kinds.number(1, 60), "how long a reminder is repeated before it is let go", None),
    "usual_candidates": (kinds.number(1, 100), "with more candidates than this a decision takes longer", None),
    "candidate_stretch_days": (kinds.number(0, 30), "so many days longer for each of them", None),
    "candidate_stretch_most": (kinds.number(0, 60), "but not more than this", None),
    "max_drafts_per_run": (kinds.number(1, 100), "no more drafts than this in one run", None),
    "country": (kinds.country, "two letters, for public holidays; default: none are kept", "GB"),
    "subdivision": (kinds.text, "a part of the country with holidays of its own", "SCT"),
}
