"""Whether a short plain text is the letter itself, so that the page beside it says nothing more.

Pure. Errs towards the page: senders put a teaser, a link or an excuse into the
plain part of a mail whose words all stand in the page, or say there that an
interview is fixed, and only in the page when.
"""

from __future__ import annotations

import binascii
import re

FEW_WORDS = 12
"""Fewer, the greeting included, say nothing by themselves."""
MANY_WORDS = 30
"""So many say something without a greeting, too."""

_GREETING = re.compile(
    r"\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings"
    r"|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|moin"
    r"|bonjour|bonsoir|ch[eè]re?s?|madame|monsieur|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?"
    r"|ol[aá]|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oai]|gentile|egregi[oa]|buon ?giorno|buona ?sera|ciao|salve"
    r"|beste|geachte|goede(?:morgen|middag|navond)|dag)\b[^\n]{0,80}\n",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"://|www\.|\bhtml\b|\b(?:click|button|link|browser|below|log ?in|sign ?in|log on|portal|account|read more|view)\b"
    r"|\b(?:klick|anmelden|einloggen|schaltfl|unten|unterhalb|konto|cliquez|bouton|ci-dessous|connecte[zr]|compte"
    r"|haga clic|pulse|bot[oó]n|abajo|a continuaci[oó]n|inicie|cuenta|clique|bot[aã]o|abaixo|conta\b|acesse"
    r"|clicca|pulsante|sotto\b|seguente|accedi|accesso|klik|knop|hieronder|onderstaande|inloggen)",
    re.IGNORECASE,
)
"""It points to something that is not here: a page, an account, a button, "the details below"."""

# A dot stands for a letter beyond ASCII, whatever its charset.
_INTERVIEW = (
    r"(?:interview|meeting|appointment|(?:phone|video|screening|intro|zoom|teams) ?call|\b(?:your|a) call|conversation"
    r"|gespr.ch|\btermin|entretien|rendez-vous|entrevue|entrevista|\bcita\b|reuni.|colloquio|incontro"
    r"|gesprek|afspraak)"
)
_FIXED = (
    r"(?:confirm|schedul|\bbooked|\bset up|arrang|invit|remind|upcoming|details|\bmoved|rebook|new time|updated"
    r"|best.tig|vereinbart|geplant|einladung|eingeladen|laden (?:wir )?sie|erinner|verschoben"
    r"|planifi|fix.|pr.vu|rappel|report|convoqu|program|agend|record.|convoca|cambi|remarca|marcad|lembr"
    r"|fissat|promemoria|spostat|confermat|bevestig|gepland|ingepland|uitnod|herinner|verplaatst)"
)
_APPOINTED = re.compile(rf"{_INTERVIEW}[^.!?]{{0,80}}{_FIXED}|{_FIXED}[^.!?]{{0,80}}{_INTERVIEW}", re.IGNORECASE)
"""It speaks of an interview that is fixed, moved or ahead: somewhere it has to say when."""
_CLOCK = re.compile(
    r"\d\s?[:.h]\s?\d\d|\b\d{1,2}\s?(?:[ap]\.?m\b|uhr\b|uur\b|h\b|heures|horas|o.clock)|\b(?:noon|midday)\b",
    re.IGNORECASE,
)


def is_letter(raw: bytes, encoding: str) -> bool:
    """It says a sentence or two, most of all to somebody whom it greets, points nowhere, and leaves out no time."""
    text = _decoded(raw, encoding)
    enough = FEW_WORDS if _GREETING.match(text) else MANY_WORDS
    return len(text.split()) >= enough and not (_ELSEWHERE.search(text) or _lacks_time(text))


def _lacks_time(text: str) -> bool:
    return _APPOINTED.search(text) is not None and not _CLOCK.search(text)


def _decoded(raw: bytes, encoding: str) -> str:
    """As far as words go; letters beyond ASCII matter little here."""
    if encoding == "quoted-printable":
        raw = binascii.a2b_qp(raw)
    elif encoding == "base64":
        try:
            raw = binascii.a2b_base64(raw)
        except ValueError:
            return ""
    text = raw.decode("utf-8", "replace")
    return text.replace("\r\n", "\n")
