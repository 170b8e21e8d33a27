"""The hour at which the work, or the training for it, begins: in a letter about an interview it is none."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

_OPENS = r"(?:^|[.,;:(–—-]\s*|\b(?:and|und|et|y|e|en)\s+)"
_SOON = r"\b[^.!?;]{0,25}$"
_FIRST_DAY = lazy_pattern(
    _OPENS
    + r"(?:(?:the |your )?(?:training|induction|onboarding|orientation|employment|first (?:day|shift)|start date) (?:course |week |day |of work )?(?:starts?|begins?|commences?|is|(?:will|would) (?:start|begin|be))|"
    r"(?:die |das |der |ihr |dein )?(?:schulung|einarbeitung|arbeitsbeginn|arbeitsantritt|dienstantritt|erster (?:arbeits)?tag) (?:beginnt|startet|ist|wäre|wird)|"
    r"(?:la |le |l['’]|votre )?(?:formation|prise de (?:poste|fonctions?)|embauche|intégration|premier jour) (?:commence\w*|débute\w*|est|serait|sera|aura lieu)|"
    r"(?:la |el |su |tu )?(?:curso de )?(?:formación|capacitación|inducción|incorporación|primer día(?: de trabajo)?|alta)(?: en la empresa)? (?:empieza|empezar\w+|comienza|comenzar\w+|inicia\w*|es|sería|será|tendrá lugar|está prevista)|"
    r"(?:la |il |l['’]|lo )?(?:corso di )?(?:formazione|inserimento|presa di servizio|entrata in servizio|assunzione|primo giorno(?: di lavoro)?) (?:inizi\w+|cominc\w+|parte|partirà|è|sarà|sarebbe|avverrà|avverrebbe)|"
    r"(?:de |het |je |jouw |uw )?(?:training|inwerkperiode|indiensttreding|eerste werkdag|opleiding) (?:begint|start|is|zou)|"
    r"(?:a |o )?(?:formação|integração|treinamento|admissão|início de funções|primeiro dia(?: de trabalho)?) (?:começ\w+|inici\w+|é|será|seria|ocorrerá|decorre\w*))"
    + _SOON
    + r"|"
    r"\b(?:(?:start|begin|commence)(?:s|ing)? (?:work(?:ing)?|training|induction|employment)|"
    r"(?:inici|empez|empiez|comenz|comienz)\w* (?:a trabajar|la formación|la capacitación|la inducción|el curso|las prácticas|el trabajo)|se incorporar(?:á|án|ía|ían) el|"
    r"(?:inizi|cominc)\w* (?:a lavorare|la formazione|il corso|lo stage|il tirocinio|il lavoro)|"
    r"(?:inici|começ)\w* (?:a trabalhar|a formação|o treinamento|o curso|o estágio|o trabalho|funções)|"
    r"commenc\w* (?:à travailler|la formation|le travail)|beginnen mit der (?:arbeit|schulung)|beginnen met (?:werken|de training))"
    + _SOON,
    re.IGNORECASE,
)

_FIRST_SHIFT = lazy_pattern(
    _OPENS
    + r"(?:(?:your |the )?first (?:shift|(?:working )?day)(?: (?:of|at|on) (?:the )?(?:work|job)| with us)?(?: is| will be| starts)?(?: on| this| next)?|"
    r"(?:ihre? |deine? |die |der )?(?:erste schicht|erster (?:arbeitstag|dienst|tag))(?: ist| wäre)?(?: am| an diesem)?|"
    r"(?:votre |ta |ton |la |le )?(?:premier (?:service|jour(?: de travail)?)|première (?:vacation|journée(?: de travail)?))(?: est| sera)?(?: le)?|"
    r"(?:tu |su |el )?primer (?:turno|día(?: de trabajo)?)(?: es| será)?(?: el)?|"
    r"(?:il )?(?:tuo |suo )?primo (?:turno|giorno(?: di lavoro)?)(?: è| sarà)?|"
    r"(?:de |je |jouw |uw )?eerste (?:dienst|werkdag|shift)(?: is| begint)?(?: op)?|"
    r"(?:o )?(?:teu |seu )?primeiro (?:turno|dia(?: de trabalho)?)(?: é| será)?(?: n[ao])?):?\s*$"
    r"|\b(?:you(?:['’]ll| will| can| would|['’]d)? (?:be )?start(?:ing)?(?: with us)?|du (?:fängst|startest|beginnst)|sie (?:fangen|starten|beginnen))(?: on| this| next| am)?\s*$",
    re.IGNORECASE,
)
"""The words right before a day and its hour."""


def is_first_day(before: str) -> bool:
    """Whether the words of its sentence before an hour say that the work, or the training for it, begins."""
    return _FIRST_DAY.search(before) is not None


def is_first_shift(before: str) -> bool:
    """Whether those words name the first shift or working day itself: then the hour is none, though it stand alone."""
    return _FIRST_SHIFT.search(before) is not None
