"""Phrases with which somebody is taken in: after an interview they may be an offer, though they do not say it.

Like those of `further.py`, they are looked for only beside a kind that is known already.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

WELCOME: tuple[Phrase, ...] = rows(
    Kind.OFFER,
    "en.welcome",
    ("congratulations", 2, "(congratulations|congrats|congratulate you)", "Congratulations, Priya!"),
    ("aboard", 2, "(welcome) .. (aboard|on board|to the team|to the family|to the company|to the firm)", "Welcome aboard!"),
    ("got_it", 2, "(you got it|you have got it|you got the job|you have got the job|you are hired|the job is yours|the job s yours|the role is yours|the role s yours|the post is yours|it is yours if you)", "You got it!"),
    ("chosen", 2, "you are (our|the) [chosen|preferred|successful|first|top|favourite|number one] (candidate|choice)", "You are our chosen candidate."),
    ("selected", 2, "(you have been|you were|you are) (selected|chosen|picked)", "You have been chosen."),
    ("picked", 2, "(have|has) (selected|chosen|picked) you", "The panel has chosen you."),
    ("a_yes", 2, "(it is|it was|that is) a [unanimous|clear|definite|big] yes", "It's a yes from everyone."),
    ("have_you", 2, "(love|like|happy|delighted|thrilled|pleased|want) .. (to have you|you to join|have you join|have you with us|have you on the team|have you on board)", "We'd love to have you on the team."),
    ("appoint", 2, "(appoint|hire|employ|take on|ahead with|forward with) you", "The committee voted to appoint you."),
    ("papers", 2, "(here is|attached|enclosed|see|find) .. (offer|contract)", "Please see the attached offer."),
    ("offering", 2, "(going to be|will be|be) offering", "They're going to be offering."),
) + rows(
    Kind.OFFER,
    "de.welcome",
    ("glueckwunsch", 2, "(glueckwunsch|glueckwuensche|gratuliere|gratulieren|gratulation)", "Herzlichen Glückwunsch!"),
    ("willkommen", 2, "willkommen .. (im team|an bord|bei uns|im unternehmen|im haus)", "Willkommen im Team!"),
    ("begruessen", 2, "(team|hause|haus|uns) ... (begruessen|willkommen heissen)", "Wir würden Sie gern in unserem Team begrüßen."),
    ("stelle", 2, "(sie haben|du hast|haben sie|hast du|sie bekommen|du bekommst) (die stelle|den job|die zusage)", "Sie haben die Stelle!"),
    ("entschieden", 2, "(fuer sie|fuer dich) (entschieden|ausgesprochen)", "Wir haben uns für Sie entschieden."),
    ("wahl", 2, "(sie sind|du bist|sind sie|bist du) (unsere|unser|die|der) (wunschkandidat*|erste wahl|favorit*|richtige)", "Sie sind unsere Wunschkandidatin."),
) + rows(
    Kind.OFFER,
    "fr.welcome",
    ("felicitations", 2, "(felicitations|felicite|felicitons)", "Félicitations !"),
    ("bienvenue", 2, "bienvenue .. (dans l equipe|a bord|parmi nous|chez nous|dans notre)", "Bienvenue dans l'équipe !"),
    ("retenu", 2, "(vous etes|tu es|vous avez ete|tu as ete) (retenu|retenue|prise|choisi|choisie|selectionne|selectionnee)", "Vous êtes retenue."),
    ("candidature", 2, "(votre|ta) (candidature|profil) (a ete|est) (retenu|retenue|choisi|choisie)", "Votre candidature a été retenue."),
    ("proposition", 2, "(vous|te) (faire|soumettre) une (proposition|offre)", "Nous aimerions vous faire une proposition."),
) + rows(
    Kind.OFFER,
    "es.welcome",
    ("enhorabuena", 2, "(enhorabuena|felicidades|felicitaciones)", "¡Enhorabuena!"),
    ("bienvenida", 2, "(bienvenida|bienvenido) .. (al equipo|a bordo|a la empresa|a nuestra)", "¡Bienvenida al equipo!"),
    ("elegida", 2, "(has sido|ha sido|fuiste|eres) [la|nuestra] (seleccionada|seleccionado|elegida|elegido)", "Has sido seleccionada."),
    ("contratada", 2, "(contratada|contratado|contratarte|contratarle|contratarla|contratarlo)", "¡Estás contratada!"),
    ("puesto", 2, "(puesto|plaza|vacante) es (tuyo|tuya|suyo|suya)", "El puesto es tuyo."),
    ("propuesta", 2, "(hacerte|hacerle|presentarte|presentarle) una (propuesta|oferta)", "Queremos hacerte una propuesta."),
) + rows(
    Kind.OFFER,
    "nl.welcome",
    ("gefeliciteerd", 2, "(gefeliciteerd|proficiat|feliciteren)", "Gefeliciteerd!"),
    ("welkom", 2, "welkom .. (het team|aan boord|ons team)", "Welkom in het team!"),
    ("baan", 2, "(hebt|heeft|heb) (de baan)", "Je hebt de baan!"),
    ("aangenomen", 2, "(je bent|u bent|ben je|bent u) (aangenomen|gekozen|geselecteerd|onze eerste keus)", "Je bent aangenomen."),
    ("in_zee", 2, "(met je|met jou|met u) (in zee|verder als|aan de slag)", "We willen graag met je in zee."),
    ("voorstel", 2, "(je|u|jou) een (aanbod|voorstel) (doen|te doen)", "We willen je een aanbod doen."),
) + rows(
    Kind.OFFER,
    "it.welcome",
    ("congratulazioni", 2, "(congratulazioni|felicitazioni)", "Congratulazioni!"),
    ("benvenuta", 2, "(benvenuta|benvenuto) .. (nel team|a bordo|tra noi|in squadra|nella squadra|nel gruppo)", "Benvenuta nel team!"),
    ("scelta", 2, "(sei stata|sei stato|e stata|e stato|abbiamo) (selezionata|selezionato|scelta|scelto|scelto te|scelto lei)", "È stata selezionata."),
    ("proposta", 2, "(farle|farti|presentarle|presentarti) una (proposta|offerta)", "Vorremmo farLe una proposta."),
) + rows(
    Kind.OFFER,
    "pt.welcome",
    ("parabens", 2, "(parabens)", "Parabéns!"),
    ("bem_vinda", 2, "(bem vinda|bem vindo) .. (a equipa|a equipe|ao time|a bordo|a nossa|ao nosso)", "Bem-vinda à equipa!"),
    ("escolhida", 2, "(foi|foste|voce foi) (selecionada|selecionado|escolhida|escolhido|aprovada|aprovado)", "Foi selecionada."),
    ("vaga", 2, "(vaga|lugar) e (sua|seu|tua|teu)", "A vaga é sua."),
    ("proposta", 2, "(fazer lhe|lhe fazer|fazer te|te fazer|apresentar lhe|apresentar te) uma (proposta|oferta)", "Gostaríamos de lhe fazer uma proposta."),
)  # fmt: skip

ELSEWISE: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.welcome",
    ("en", 2, "(next|second|third|final|further|other|another) (round|stage|interview|step|steps|part|conversation|candidate|person|applicant)", "You are through to the next round."),
    ("en_some_day", 2, "(whoever|somebody|someone|successful candidate|will have been|among|one of)", "You have been selected as one of five."),
    ("en_life", 2, "(birthday|baby|wedding|engagement|marathon|house|degree|graduation|graduating|certificate|exam|award|promotion|anniversary|passing|premises|office|offices|building|article|talk)", "Congratulations on the marathon!"),
    ("en_others", 2, "(join us|you to join) ... (call|meeting|interview|lunch|event|webinar|day)", "We'd like you to join a call."),
    ("de", 2, "(naechste|naechsten|zweite|zweiten|weitere|weiteren|andere|anderen|geburtstag|hochzeit|geburt|nachwuchs|gespraech|gespraechs|termin)", "Glückwunsch zum Geburtstag!"),
    ("fr", 2, "(prochain|prochaine|prochaines|deuxieme|second|seconde|suivante|autre|naissance|mariage|anniversaire|diplome|entretien|etape)", "Félicitations pour votre mariage !"),
    ("es", 2, "(proxima|siguiente|segunda|otra|otro|fase|ronda|cumpleanos|boda|nacimiento|entrevista|ano|navidad)", "¡Felicidades por la boda!"),
    ("nl", 2, "(volgende|tweede|andere|ander|ronde|verjaardag|huwelijk|geboorte|gesprek)", "Gefeliciteerd met je verjaardag!"),
    ("it", 2, "(prossima|prossimo|successiva|successivo|seconda|secondo|altra|altro|fase|compleanno|matrimonio|laurea|nascita|colloquio)", "Congratulazioni per la laurea!"),
    ("pt", 2, "(proxima|seguinte|segunda|outra|outro|fase|etapa|aniversario|casamento|nascimento|entrevista)", "Parabéns pelo aniversário!"),
)  # fmt: skip
"""What makes them no offer: another round, somebody else, a feast."""

TERMS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.terms",
    ("en_it_is", 3, "(it is|this is|it would be) .. (contract|permanent|temporary|temp|fixed term|full time|part time|# month|# months|# hours)", "It's a 12 month contract."),
    ("en", 3, "(the|our) (salary|pay|pay range|salary range|pay rate|wage|wages|rate|hours|holiday|start date|contract|position|role|job|post) .. (is|are|would be|starts|start at|ranges|pays|runs)", "The salary is £26,000."),
    ("de_es_ist", 3, "(es ist|das ist|es handelt sich um|es waere) .. (vertrag|befristet*|unbefristet*|vollzeit|teilzeit|vollzeitstelle|teilzeitstelle)", "Es ist ein Vertrag über 12 Monate."),
    ("de", 3, "(gehalt|lohn|stundenlohn|bezahlung|verguetung|arbeitszeit|arbeitszeiten|vertrag) .. (liegt|betraegt|ist|sind|geht|laeuft|waere)", "Das Gehalt liegt bei 38.000 Euro."),
    ("fr_c_est", 3, "(c est|il s agit d|ce serait) .. (contrat|cdd|cdi|temps plein|temps partiel|interim)", "C'est un contrat de 12 mois."),
    ("fr", 3, "(le|la|les) (salaire|remuneration|horaires|contrat|taux horaire|poste) .. (est|sont|serait|commence)", "Le salaire est de 28 000 euros."),
    ("es_es_un", 3, "(es un|es una|seria un|se trata de un) (contrato|puesto|jornada|plaza) .. ", "Es un contrato de 12 meses."),
    ("es", 3, "(el|la) (sueldo|salario|horario|contrato|jornada|puesto) .. (es|seria|son|esta|va)", "El sueldo es de 22.000 euros."),
    ("nl_het_is", 3, "(het is|het gaat om|het betreft) .. (contract|functie|baan|voltijd|deeltijd|parttime|fulltime)", "Het is een contract van 12 maanden."),
    ("nl", 3, "(salaris|loon|uurloon|contract|werktijden|uren) .. (is|zijn|ligt|begint|loopt)", "Het salaris is 2.600 euro."),
    ("pt_e_um", 3, "(e um|e uma|seria um|trata se de um) (contrato|vaga|posto|emprego) .. ", "É um contrato de 12 meses."),
    ("pt", 3, "(o|a) (salario|ordenado|horario|contrato|remuneracao) .. (e|seria|sao|fica|vai)", "O salário é de 1.200 euros."),
    ("it_e_un", 3, "(e un|e una|sarebbe un|si tratta di un) (contratto|posto|tempo|lavoro) .. ", "È un contratto di 12 mesi."),
    ("it", 3, "(stipendio|retribuzione|paga|orario|contratto) .. (e|sarebbe|sono|parte|va)", "Lo stipendio è di 26.000 euro."),
)  # fmt: skip
"""What the post pays and asks for: in an answer that takes nobody in, no offer."""
