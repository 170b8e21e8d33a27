"""The slots of the phrase rows: one name for the many words that mean the same.

A slot's words are folded, divided by `|`; it may name other slots.
"""

from __future__ import annotations

_DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
    "tomorrow|today|tonight|noon|midday|next|this"
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec"
)

SLOTS: dict[str, str] = {
    # English
    "when": f"the #|#|{_DAYS}|{_MONTHS}",
    "day": f"{_DAYS}|#",
    "months": _MONTHS,
    "role": "role|position|job|vacancy|post|opening|opportunity|requisition|internship|traineeship|placement|req",
    "roles": "roles|positions|jobs|vacancies|openings|opportunities",
    "application": "application|candidacy|candidature|applications|profile|resume|cv|cvs",
    "candidates": "candidates|applicants|candidate|applicant|people|profiles|individuals|persons|someone|somebody",
    "interview": (
        "interview|interviews|phone screen|phone interview|video interview|screening call|technical screen|"
        "panel interview|onsite|on site|screening interview|interviewing|intro call|introductory call|phone screening|"
        "screening|telephone interview|final round|virtual interview|superday|assessment day|assessment centre|"
        "assessment center|tech screen|first round|second round|next round|last round|final interview"
    ),
    "talk": (
        "interview|call|chat|conversation|meeting|discussion|slot|session|phone call|video call|zoom|teams call|"
        "screen|appointment|catch up|time|coffee|debrief|walkthrough|presentation|visit"
    ),
    "forward": "forward|ahead|further|on|onwards|forwards",
    "going": (
        "move|moving|proceed|proceeding|progress|progressing|continue|continuing|advance|advancing|go|going|take|"
        "taking|pursue|pursuing|carry|carrying"
    ),
    "went": "moved|move|moving|go|going|gone|went|proceed|proceeding|progress|progressing|continue|continuing|advance",
    "pleased": "pleased|delighted|happy|thrilled|excited|glad|honoured|honored|love|like|proud|over the moon|keen|pleasure",
    "sorry": "sorry|sad|regret|afraid|unfortunately|disappointed|regretfully|sadly|regrettably",
    "team": (
        "we|i|they|the team|the panel|the company|our client|the client|the hiring manager|the committee|management|"
        "the board|our team|he|she|the business"
    ),
    "manage": "schedule|arrange|set up|organise|organize|book|line up|find time for|fix|plan|get|coordinate|setup|have|do",
    "moved": "moved|rescheduled|changed|shifted|pushed|postponed|brought forward|put back|updated|delayed|swapped|pulled forward",
    "offjob": "offer of employment|job offer|employment offer|offer letter|letter of offer|offer package|letter of appointment",
    "test": (
        "test|assessment|challenge|exercise|task|assignment|exam|quiz|tests|assessments|exercises|questionnaire|project|"
        "case study|problem|homework|evaluation"
    ),
    "testkind": (
        "coding|online|technical|skills|psychometric|aptitude|numerical|verbal|logical|situational judgement|"
        "situational judgment|personality|cognitive|programming|take home|home|takehome|written|pre employment|"
        "game based|design|sql|python|hackerrank|codility|codesignal|testgorilla|language|typing|excel|pre interview|"
        "ability|reasoning|candidate|screening|recruitment|behavioural|work sample|data|analytical|business case|case"
    ),
}
