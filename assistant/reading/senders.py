"""What an address tells by itself. Hints only: nothing is concluded from a sender alone, and no mail is refused for one."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

ATS_DOMAINS: frozenset[str] = frozenset(
    "greenhouse.io greenhouse-mail.io lever.co ashbyhq.com myworkday.com workday.com workdaymail.com icims.com icims.eu "
    "smartrecruiters.com workablemail.com workable.com teamtailor.com teamtailor-mail.com jobvite.com recruitee.com "
    "recruitee-mailbox.com bamboohr.com wellfound.com applytojob.com jazzhr.com successfactors.com successfactors.eu "
    "taleo.net eightfold.ai gem.com rippling.com comeet-notifications.com freshteam.com gupy.com.br talentlyft.com "
    "join.com personio.com personio.de paylocity.com breezy.hr breezy-mail.com theapplicantmanager.com trakstar.com "
    "recruiterbox.com dvinci.de dvinci-hr.com oraclecloud.com csod.com cornerstoneondemand.com jobs.nhs.uk trac.jobs "
    "pinpointhq.com pinpoint.email occupop.com hireful.co.uk eploy.net eploy.co.uk networxrecruitment.com softgarden.io "
    "softgarden.de rexx-systems.com umantis.com prescreen.io onlyfy.io onlyfy.com concludis.de homerun.co carerix.com "
    "otys.nl flatchr.io welcomekit.co welcometothejungle.com taleez.com factorialhr.com bizneo.com kenjo.io infojobs.net "
    "sesamehr.com solides.com vagas.com.br kenoby.com hibob.com zohorecruit.com zohorecruit.eu manatal.com jobadder.com "
    "bullhornmail.com loxo.co naukri.com darwinbox.in darwinbox.com keka.com ultipro.com adp.com paycomonline.net "
    "governmentjobs.com neogov.com usajobs.gov peopleadmin.com interfolio.com pageuppeople.com jobtrain.co.uk".split()
)
"""Systems through which employers write about applications."""

ROUTED = frozenset({"workablemail.com", "message.teamtailor.com", "hire.trakstar.com", "dvinci.de", "dvinci-easy.com"})
"""Token addresses that are known to reach the person who wrote, though they look like machines."""

SCHEDULERS: frozenset[str] = frozenset(
    "calendly.com goodtime.io cronofy.com modernloop.io cal.com youcanbook.me savvycal.com doodle.com guide.co "
    "candidate.fyi paradox.ai olivia.paradox.ai hubspotmail.net chilipiper.com acuityscheduling.com zcal.co "
    "calendar-notification.google.com".split()
)

NOTETAKERS: frozenset[str] = frozenset(
    "fireflies.ai otter.ai brighthire.ai metaview.ai read.ai fathom.video fathom.ai tldv.io grain.com avoma.com gong.io "
    "fellow.app sembly.ai circleback.ai supernormal.com noota.io krisp.ai sonero.ai jamie.ai nyota.ai".split()
)
"""Programs that sit in a call and take notes."""

TEST_DOMAINS: frozenset[str] = frozenset(
    "hackerrank.com hackerrankforwork.com codility.com codesignal.com testgorilla.com hirevue.com coderbyte.com shl.com "
    "mettl.com vervoe.com karat.com sparkhire.com hireflix.com willo.video coderpad.io devskiller.com harver.com sova.com "
    "cappfinity.com arcticshores.com pymetrics.com hackerearth.com imocha.io testdome.com".split()
)

JOB_BOARDS: frozenset[str] = frozenset(
    "linkedin.com indeed.com indeedemail.com glassdoor.com reed.co.uk totaljobs.com cv-library.co.uk monster.com "
    "stepstone.de stepstone.com xing.com ziprecruiter.com dice.com jobserve.com adzuna.com adzuna.co.uk seek.com.au "
    "hellowork.com apec.fr francetravail.fr infojobs.net nationalevacaturebank.nl jobs.ch naukri.com catho.com.br "
    "infojobs.it builtin.com hired.com otta.com simplyhired.com talent.com jooble.org neuvoo.com".split()
)

FREEMAIL: frozenset[str] = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de icloud.com "
    "me.com mac.com aol.com proton.me protonmail.com gmx.de gmx.net gmx.com gmx.at web.de t-online.de freenet.de orange.fr "
    "wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it ziggo.nl kpnmail.nl uol.com.br bol.com.br "
    "hotmail.fr hotmail.es hotmail.co.uk outlook.de outlook.fr outlook.es btinternet.com sky.com rediffmail.com qq.com "
    "163.com 126.com fastmail.com fastmail.fm hey.com mail.com posteo.de mailbox.org zoho.com yandex.ru mail.ru".split()
)

_NO_REPLY = lazy_pattern(
    r"(?:do[-_.]?not|no)[-_.]?(?:reply|response|answer)|donotreply|noreply|^(?:mailer[-_.]?daemon|postmaster|bounces?|"
    r"notifications?|notify|alerts?|autoreply|auto[-_.]?reply|automailer|system|nicht[-_.]antworten|ne[-_.]pas[-_.]repondre|"
    r"no[-_.]?responder|nao[-_.]?responda|niet[-_.]beantwoorden|non[-_.]?rispondere)(?:$|[-_.+])|\+autoreply$|^(?:messaging|"
    r"messages|jobs|digest)-.*noreply",
    re.IGNORECASE,
)
_JOB_LOCAL = lazy_pattern(
    r"(?:^|[-_.+])(?:careers?|jobs?|recruit(?:ing|ment|er|ers)?|talent|hiring|hr|people|resourcing|applications?|candidates?|"
    r"interviews?|staffing|bewerbung(?:en)?|karriere|personal|recrutement|rh|emploi|carrieres?|candidatures?|empleo|"
    r"seleccion|rrhh|recrutamento|selecao|vagas|carreiras|werken|vacatures?|sollicitaties?|lavoro|selezione|risorseumane|"
    r"workforce|onboarding|scheduling|vacancies|jobalerts?|graduates?)(?:$|[-_.+@])",
    re.IGNORECASE,
)
_ROLE_LOCAL = lazy_pattern(
    r"^(?:info|hello|hi|contact|office|admin|team|support|help|mail|enquiries|reception|service|kontakt|bonjour|hola|"
    r"calendar|meetings?|rooms?|booking|schedule|news|newsletter|marketing|updates?|billing|accounts?)$",
    re.IGNORECASE,
)


_AGENCY = lazy_pattern(
    r"recruit|talent|staffing|personnel|resourc|headhunt|personalberat|interim|uitzend|detacher|careers?partner|"
    r"executivesearch|hays\.|randstad|adecco|manpower|roberthalf|michaelpage",
    re.IGNORECASE,
)


def is_agency(email: str) -> bool:
    """Whether the domain is named like an employment agency's."""
    return bool(_AGENCY.search(email.rpartition("@")[2]))


def is_under(domain: str, known: frozenset[str]) -> bool:
    """Whether `domain` or a domain above it is one of `known`."""
    rest = domain.lower()
    while "." in rest:
        if rest in known:
            return True
        rest = rest.partition(".")[2]
    return False


def is_no_reply(email: str) -> bool:
    """Whether nobody reads what is sent there, by the name of the box."""
    return bool(_NO_REPLY.search(email.partition("@")[0]))


def is_job_box(email: str) -> bool:
    """Whether the box is named after recruiting."""
    return bool(_JOB_LOCAL.search(email.partition("@")[0]))


def is_shared_box(email: str) -> bool:
    """Whether the box belongs to a team rather than to one person, by its name."""
    local = email.partition("@")[0]
    return bool(_ROLE_LOCAL.search(local) or _JOB_LOCAL.search(local) or _NO_REPLY.search(local))
