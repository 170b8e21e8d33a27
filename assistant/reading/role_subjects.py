"""The post in a subject or the name of an event that has it in small letters: "Vacante coordinación de proyectos: entrevista"."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.reading.lazy import lazy_pattern

_END = r"(?= ?(?:$|[:?!|(,·]| [-–—] ))"
_WORD = r"[^\W\d_][\w’'/&-]*"
_CALLED = (
    r"(?:initiativbewerbung|bewerbung|stelle|\w*gespräch|candidature(?: spontanée)?|entrevue|entretien|poste|sollicitatie|\w*gesprek|vacature|functie|vacante|puesto|entrevista|candidatura|vaga|"
    r"colloquio|posizione|oportunidade?|carta oferta|oferta|offerta|offre|proposta|processo seletivo|proceso(?: selectivo)?|selezione)"
)
_AFTER = lazy_pattern(
    rf"\b{_CALLED}(?: (?:als|de|di|voor|para|per|pour|come|como))?:? (?P<post>{_WORD}(?: {_WORD}){{0,4}}?){_END}",
    re.IGNORECASE,
)
_OPEN = lazy_pattern(
    rf"\b(?:stelle|vacante|vacature|functie|puesto|vaga)(?: (?:de|di|als|voor|para))?:? (?P<post>{_WORD}(?: {_WORD}){{0,3}}?)(?= ?(?::| [-–—] ))",
    re.IGNORECASE,
)
"""A post whose word is in no list, where the subject says that it is one and goes on after a mark."""
_PIECE = lazy_pattern(rf"(?:^|[-–—:] )(?P<post>[a-zà-ÿ][\w’'/-]*(?: {_WORD}){{0,3}})(?=$| [-–—] |:)")
_EVENT = lazy_pattern(
    r"\b(?:échange(?: téléphonique| vidéo)?|kennismaking|\w*gespräch|\w*gesprek|entretien|entrevista|colloquio|intervista|interview|visio|chiamata|llamada|chamada)(?: \w+)? [-–—:] (?P<post>[A-ZÀ-Þ][^\n,|()–—]{3,50}?)(?: \((?:[A-Za-z]/)+[A-Za-z]\))?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_STOP = lazy_pattern(
    r"^t[ée]cnic[oa]s?\b(?! (?:de|en|em|superior)\b)|\b(?:am|um|le|il|el|op|on|mit|met|con|com|avec|chez|bei|bij|presso|at|vom|zum|zur|uitnodiging|einladung|invitation|convocation|bestätigung|confirmation|confirmación|conferma|confirmação|bevestiging|"
    r"absage|zusage|ref|réf|rif|nr|telefonisch\w*|telef[oó]nic\w+|téléphonique|technique|online|video|teams|zoom|erneut|zweit\w*|erst\w*|second\w*|prim\w+|deuxième|final\w*|rh|hr|"
    r"lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|luned\w+|marted\w+|mercoled\w+|gioved\w+|venerd\w+|montag|dienstag|mittwoch|donnerstag|freitag|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|terça|quarta|quinta|sexta|"
    r"votre|vôtre|ihre?|tu|su|sua|uw|je|jouw|notre|nuestr\w+|nostr\w+|unsere?\w*|dein\w*|vostr\w+|abierta|besetzt|geschlossen|cubierta|encerrada|chiusa|pourvue?|feedback|update|info|responsable|entrevista|colloquio|entretien|\w*gespr\w+|prueba|prova|test)\b",
    re.IGNORECASE,
)


def post_in_subject(subject: str, has_noun: Callable[[str], bool]) -> str | None:
    """The post in small letters, or a rare one, in a subject that is not in English."""
    for pattern in (_AFTER, _PIECE):
        for found in pattern.finditer(subject):
            post = found["post"].strip()
            if (len(post) > 4 and not _STOP.search(post) and has_noun(post.split()[0])) or _is_compound(post, has_noun):
                return post
    found_open = _OPEN.search(subject)
    post = found_open["post"] if found_open else ""
    return post if len(post) > 4 and not _STOP.search(post) else None


def _is_compound(post: str, has_noun: Callable[[str], bool]) -> bool:
    words = post.split()
    return 1 < len(words) < 4 and not _STOP.search(post) and has_noun(words[-1])


def post_of_event(text: str, has_noun: Callable[[str], bool]) -> str | None:
    """ "Échange téléphonique – Développeur full stack", whole up to the end of its line."""
    found_in = (found["post"].strip() for found in _EVENT.finditer(text[:1500]))
    return next(
        (post for post in found_in if has_noun(post) and len(post.split()) < 6 and not _STOP.search(post)), None
    )
