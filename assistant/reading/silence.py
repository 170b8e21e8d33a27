"""Times put as a question that stand unless the user says no: "Friday at 10? No need to answer unless you can't".

Who writes so fixes the time; whatever is read of the question, no answer is a yes.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.model import Automation, Evidence, Finding, Kind, Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.phrases.syntax import TELLING
from assistant.reading.ruled import Ruled
from assistant.reading.when import TimeFound

OWN, OTHER, ASKED = 2.0, 0.85, 0.95
"""Points of candidacy of mail that may speak of the user's own talk beside other matters, and how sure these may be:
surer where the rules hear the talk asked for. A move as sure as `OTHER` stays a move."""

_YES = r"(?:coming|attending|attend|come|fine|ok|okay|good|all ?right|grand|there|joining|join|on|yes|agreed|convenient|happy|suits?(?: you)?|works?(?: for you)?)"
_NO_YES = r"(?![^.!?\n]{0,90}\b(?:kein\w*|nicht mehr|zurück\w*|plus|sans suite|class\w+|ya no|no está|no le|non è|non sia|più|geen|niet|não|desist\w+|annull\w+|anul\w+)\b)"
"""What makes silence a no after all: "ohne Rückmeldung gilt Ihre Bewerbung als zurückgezogen"."""
_FILES = r"(?![^.!?\n]{0,60}\b(?:keep|store|retain|share|details|data|cv|resume)\b)"
_SILENCE = lazy_pattern(
    # English: silence is a yes, or only a no has to be told
    r"\bunless (?:i|we)(?:['’]m| am| are)? (?:hear|told) (?:otherwise|differently|to the contrary)\b|"
    rf"\bunless you (?:(?:tell|let) (?:me|us)(?: know)? (?:otherwise|differently|you can['’]?t|it['’]?s a problem)|say no|shout|object)\b{_FILES}|"
    rf"\b(?:(?:if|unless) (?:i|we)(?: do not| don['’]?t)? hear (?:nothing|anything|from you|back|otherwise)|if i['’]ve heard nothing|no reply)\b[^.!?\n]{{0,40}}\b(?:(?:assume|take it|presume)(?: that)?(?:(?!\bno\b|\bnot\b|n['’]t\b|longer|withdr)[^.!?\n]){{0,30}}\b{_YES}\b|see you (?:then|there)|expect you)|"
    rf"\b(?:assume|presume)(?: that)? (?:you(?:['’]re| are|['’]ll be)(?: (?!not\b)\w+)?|(?:this|that|it)(?:['’]s| is)?) {_YES}\b[^.!?\n]{{0,30}}\bunless\b|"
    r"\bno need to (?:reply|respond|confirm|answer|write back|text back|ring back|call back|get back to me)\b[^.!?\n]{0,20}\b(?:unless|if (?:so|that|it|this|you can))\b|"
    r"\b(?:only|just) (?:reply|ring|shout|call|text|e-?mail|get in touch|let (?:me|us) know) if (?:you can['’]?t|you cannot|(?:that|this|it) (?:doesn['’]?t|does not|isn['’]?t|is not|won['’]?t)|(?:that|this|it|there)['’]?s (?:an? )?(?:problem|issue|clash|no good))|"
    r"\b(?:take|treat) (?:it|that|this) as (?:a plan|agreed|settled|read|confirmed|fixed)\b|"
    # the same in the other languages
    r"(?:\b(?:wenn|falls|sofern) (?:ich|wir) (?:nichts (?:anderes|gegenteiliges) (?:von (?:ihnen|dir) )?höre?n?|(?:von (?:ihnen|dir) )?nichts (?:mehr )?(?:von (?:ihnen|dir) )?höre?n?)\b(?! w)|\bohne (?:ihre |deine )?(?:absage|gegenteilige\w* (?:nachricht|rückmeldung)|rückmeldung)\b[^.!?\n]{0,50}\b(?:rechnen?|gilt|freuen?|erwarten?|bleibt es)\b|\bbetrachte[nt]? (?:ich|wir) (?:den|diesen) termin als (?:vereinbart|bestätigt|fix|fest)\b|\bnur (?:melden|absagen|bescheid (?:geben|sagen)),? (?:wenn|falls)\b|"
    r"\bsauf (?:avis contraire|contre-?ordre|indication contraire)\b(?: de (?:votre|ta) part)?|\b(?:considér\w+|tiens|tenons|tiendr\w+) (?:ce|cet|le|l['’]|notre)\s?(?:rendez-vous|entretien|entrevue|rdv|date) (?:pour|comme) (?:acquis|confirmé|ferme|entendu|fixé)e?\b|\bsi (?:je n['’]ai|nous n['’]avons) (?:pas|rien) de nouvelles?[^.!?\n]{0,40}\b(?:compt\w+|attend\w+|on se voit|est confirmé)|\bsans (?:nouvelles?|réponse|retour|avis contraire) de (?:votre|ta) part\b[^.!?\n]{0,40}\b(?:compt\w+|attend\w+|confirm\w+)|\binutile de (?:répondre|confirmer|me répondre)\b[^.!?\n]{0,20}\b(?:si|sauf)\b|"
    r"\bsi no (?:me|nos) (?:dices?|dicen|avisas?|avisan) (?:lo contrario|nada|otra cosa)\b|\b(?:lo|la) (?:doy|damos) por (?:confirmad|fijad|buen)[oa]\b|\bsalvo que (?:me|nos) (?:digas?|avises?|avise)\b|\bno hace falta que (?:contestes?|respondas?|conteste|responda|confirmes?|confirme)\b[^.!?\n]{0,20}\bsi\b|"
    r"\bse non (?:mi|ci) (?:dici|dice|avvisi|avvisa)(?: altro| nulla| niente| il contrario|,? (?:l[ao] (?:do|diamo|considero)|vale|ci vediamo|l['’]aspett\w+|la aspett\w+|ti aspett\w+|è confermat\w))\b|\bl[ao] (?:do|diamo|considero|consideriamo) per (?:confermat|fissat|buon)\w\b|\bin (?:assenza|mancanza) di (?:disdetta|comunicazioni contrarie|suo avviso contrario)\b|\bsalvo (?:diversa|tua|sua|contraria) (?:comunicazione|indicazione|disdetta)\b|"
    r"\b(?:als (?:ik|we|wij) niets (?:meer )?(?:hoor|horen)|zonder (?:tegenbericht|afmelding)|(?:beschouw|beschouwen) (?:ik |we |wij )?(?:de|deze|het) afspraak als (?:bevestigd|vast)|tenzij (?:je|u|ik|we) (?:iets anders |anders |wat )?(?:laat weten|zegt|hoor|horen|meldt))\b|"
    rf"\bse não (?:disser\w*|avisar\w*) (?:nada|o contrário)\b|\bsalvo (?:indicação|aviso) em contrário\b|\bdou (?:a |o )?(?:\w+ )?(?:por|como) (?:confirmad|fechad|cert)[oa]\b){_NO_YES}",
    re.IGNORECASE,
)
"""What makes silence a yes: the time that is put as a question stands unless the user says no."""


def stands_by_silence(text: str) -> bool:
    """Whether the text says that no answer is a yes."""
    return _SILENCE.search(text[:4000]) is not None


def with_silence(
    found: tuple[Finding, ...], ruled: Ruled, message: Message, times: Sequence[TimeFound]
) -> tuple[Finding, ...]:
    """The findings; a talk that a person only asks for is a fixed one where its one time stands unless the user says no."""
    first, *also = found
    open_ones = {t.start for t in times if not (t.is_past or t.is_old or t.is_cancelled or t.is_deadline or t.is_aside)}
    if len(open_ones) != 1 or not _may_stand(first, ruled, message):
        return found
    said = _SILENCE.search(message.own_text[:4000])
    if said is None:
        return found
    evidence = (Evidence(" ".join(said[0].split()), "silence"), *first.evidence)
    fixed = Finding(Kind.INTERVIEW_CONFIRMATION, first.confidence, evidence)
    return (fixed, *(one for one in also if one.kind is not fixed.kind))


def _may_stand(first: Finding, ruled: Ruled, message: Message) -> bool:
    """Whether a person may fix a talk of the user's own, asked for or spoken of beside other matters."""
    if message.automation is not Automation.PERSON:
        return False
    if first.kind is Kind.OTHER:
        return ruled.is_own(OWN) and first.confidence < (ASKED if ruled.kind is Kind.INTERVIEW_INVITATION else OTHER)
    is_moved = ruled.best(Kind.INTERVIEW_RESCHEDULE) >= TELLING or first.confidence >= OTHER
    return first.kind is Kind.INTERVIEW_INVITATION or (first.kind is Kind.INTERVIEW_RESCHEDULE and not is_moved)
