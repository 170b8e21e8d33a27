"""Letters of the user's own employer: a rise, a secondment or a request that was granted is no offer of a job."""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

EMPLOYED: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.employed",
    ("en_terms", 3, "(your|all) .. (terms|terms and conditions|conditions) .. (of your employment|of employment) .. (unchanged|the same|remain)", "All other terms and conditions of your employment are unchanged."),
    ("en_present_job", 3, "your (present|current|existing|substantive|own|old) (job|role|post|position) .. (kept open|held open|kept for you|held for you|covered|backfilled|unaffected|remains unchanged)", "Your present job will be kept open for you."),
    ("en_request", 3, "your (request|application) (for|to) .. (secondment|leave|sabbatical|flexible working|part time working|job share|parental leave|unpaid leave|holiday|annual leave|reduced hours|compressed hours|carry over|change your hours|work from) ... (has been|is|was) (approved|granted|agreed|accepted)", "Your request for a secondment has been approved."),
    ("en_rise", 3, "(your|this year s|annual|following the|the recent) .. (pay review|pay award|salary review|pay rise|pay increase) ... (salary|pay) .. (will|has|is|goes|rises|increases) .. (go up|rise|rises|increase|increased|up|be|been|changed)", "Following the annual pay review your salary will rise by 3%."),
    ("en_rise_title", 3, "^ your (pay review|pay award|salary review|pay rise|salary increase|annual pay review|bonus letter|annual bonus|bonus award|pay statement|payslip|p60|appraisal|performance review|probation review) [#|outcome|letter|for] [#|outcome|letter] $", "Your pay review 2026"),
    ("en_your_work", 3, "(thank you|thanks) for (everything|all) [that] you [do|have done|continue to do] [do] (for|at|here)", "Thank you for everything you do for Hadleigh."),
    ("en_bonus", 3, "(awarded|award you|in recognition of your) .. (bonus|work|contribution|efforts|hard work|long service|rise)", "You have been awarded a bonus of £1,200."),
    ("en_probation", 3, "(pleased|delighted|happy|glad|confirm) ... (completed|passed|completion of) your (probation|probationary period|trial period|probation period)", "I'm pleased to confirm that you have passed your probation."),
    ("de", 3, "(gehaltserhoehung|gehaltsanpassung|probezeit bestanden|probezeit erfolgreich|bestehenden arbeitsverhaeltnisses|bisherigen arbeitsvertrags|uebrigen bestimmungen ihres arbeitsvertrages|antrag auf elternzeit|antrag auf teilzeit|urlaubsantrag) .. [wird|wurde|ist|bleiben|genehmigt]", "Ihr Antrag auf Teilzeit wurde genehmigt."),
    ("fr", 3, "(augmentation de salaire|revalorisation salariale|revalorisation de votre|periode d essai est validee|demande de conge|demande de conges|demande de temps partiel|autres clauses de votre contrat)", "Votre demande de temps partiel est acceptée."),
    ("es", 3, "(subida salarial|revision salarial|incremento salarial|superado el periodo de prueba|solicitud de vacaciones|solicitud de excedencia|solicitud de reduccion de jornada)", "Tu solicitud de excedencia ha sido aprobada."),
    ("nl", 3, "(salarisverhoging|loonsverhoging|proeftijd goed doorlopen|verlofaanvraag|verzoek om minder te werken|overige arbeidsvoorwaarden blijven)", "Je verlofaanvraag is goedgekeurd."),
    ("it", 3, "(aumento di stipendio|aumento retributivo|adeguamento retributivo|superato il periodo di prova|richiesta di ferie|richiesta di aspettativa|richiesta di part time)", "La sua richiesta di aspettativa è stata approvata."),
    ("pt", 3, "(aumento salarial|atualizacao salarial|revisao salarial|superou o periodo experimental|pedido de ferias|pedido de licenca)", "O seu pedido de licença foi aprovado."),
)  # fmt: skip
"""What only the employer that the user works for writes."""
