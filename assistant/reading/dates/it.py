"""Italian: the words of dates and times, and what stands around them. Data only."""
# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

NEXT_SKIPS_WEEK = False
HALF_BEFORE = False
WEAK = "mar sab dom lun mer gio ven set"

WORDS: tuple[tuple[str, str, int | str | None], ...] = (
    ("month", "gennaio|gen", 1),
    ("month", "febbraio|feb", 2),
    ("month", "marzo", 3),
    ("month", "aprile|apr", 4),
    ("month", "maggio|mag", 5),
    ("month", "giugno|giu", 6),
    ("month", "luglio|lug", 7),
    ("month", "agosto|ago", 8),
    ("month", "settembre|sett", 9),
    ("month", "ottobre|ott", 10),
    ("month", "novembre|nov", 11),
    ("month", "dicembre|dic", 12),
    ("weekday", "lunedì|lunedi|lun", 0),
    ("weekday", "martedì|martedi|mar", 1),
    ("weekday", "mercoledì|mercoledi|mer", 2),
    ("weekday", "giovedì|giovedi|gio", 3),
    ("weekday", "venerdì|venerdi|ven", 4),
    ("weekday", "sabato|sab", 5),
    ("weekday", "domenica|dom", 6),
    ("day", "oggi|stasera|oggi pomeriggio|oggi stesso", 0),
    ("day", "domani|domani mattina|domani pomeriggio", 1),
    ("day", "dopodomani|dopo domani", 2),
    ("day", "ieri", -1),
    ("part", "del mattino|di mattina|mattina|della mattina", "am"),
    ("part", "del pomeriggio|pomeriggio|di pomeriggio|di sera|della sera", "pm"),
    ("noise", "al giorno|un giorno|in giornata lavorativa|al momento|anni di esperienza|ora come ora|una delle|uno dei|giorno per giorno", None),
    ("number", "due|un paio di|paio di", 2),
    ("number", "tre|alcuni|alcune|qualche|pochi|poche", 3),
    ("number", "quattro", 4),
    ("number", "cinque", 5),
    ("number", "sei", 6),
    ("number", "sette", 7),
    ("number", "otto", 8),
    ("number", "nove", 9),
    ("number", "dieci", 10),
    ("number", "undici", 11),
    ("number", "dodici", 12),
    ("number", "quindici", 15),
    ("number", "venti", 20),
    ("number", "trenta", 30),
    ("one", "un|una|un altra|un ulteriore|ancora una", 1),
    ("ordinal", "prima|primo", 1),
    ("ordinal", "seconda|secondo", 2),
    ("ordinal", "terza|terzo", 3),
    ("unit", "giorno|giorno di calendario", "day"),
    ("unit", "giorni|giorni di calendario", "days"),
    ("unit", "giorno lavorativo", "bday"),
    ("unit", "giorni lavorativi|giorni feriali", "bdays"),
    ("unit", "settimana", "week"),
    ("unit", "settimane", "weeks"),
    ("unit", "mese", "month"),
    ("unit", "mesi", "months"),
    ("unit", "trimestre", "quarter"),
    ("unit", "anno", "year"),
    ("unit", "minuti|minuto|min", "minutes"),
    ("next", "prossimo|prossima|prossimi|prossime|successiva|successivo|seguente|entrante|che viene", None),
    ("coming", "venturo|ventura", None),
    ("this", "questo|questa|corrente|quest|in corso", None),
    ("last", "scorso|scorsa|ultimo|ultima|passato|passata", None),
    ("phase", "fine|la fine di|la fine della|fine di|fine della|la fine del|fine del|la fine|alla fine di|alla fine della", "end"),
    ("phase", "nel corso della|nel corso di|la seconda metà di|nel corso del", "late"),
    ("phase", "inizio|l inizio di|inizio di|l inizio della|inizio della|l inizio del|inizio del|all inizio della|all inizio di|gli inizi di|inizi di|i primi di|primi di|ai primi di", "early"),
    ("phase", "metà|la metà di|metà di|la metà della|a metà", "mid"),
    ("phase", "fine giornata|la fine della giornata|fine della giornata|in giornata|oggi sera", "day"),
    ("phase", "fine della settimana|la fine della settimana|la fine di questa settimana|fine settimana lavorativa|fine di questa settimana|fine settimana corrente", "eow"),
    ("phase", "fine mese|la fine del mese|fine del mese", "eom"),
    ("of", "di|del|della|dell", None),
    ("on", "il giorno|il|nel", None),
    ("the", "la|i|gli|tuo|suo|l", None),
    ("at", "alle|alle ore|ore|all|verso le|dalle|dalle ore|intorno alle|a partire dalle|tra le|fra le|per le|orario|all una", None),
    ("from", "da|dal", None),
    ("by", "entro|entro il|entro la|entro e non oltre|entro e non oltre il|al più tardi|al più tardi il|non oltre|non oltre il|entro le|entro i", "by"),
    ("by", "prima di|prima del|prima della|prima delle", "before"),
    ("by", "fino a|fino al|sino al", "until"),
    ("to", "al|a", None),
    ("in", "in|tra|fra|nell arco di|nel giro di|nei|nelle|nel corso delle|durante|durante la|in circa|nel corso della|nell arco delle|entro circa|nel corso dei", None),
    ("after", "dopo le|dopo il|dopo la|dopo|dopo il|dopo la|dal|dalla", None),
    ("and", "e le|e il|e l|e|ed", None),
    ("or", "o|oppure", None),
    ("week_of", "la settimana del|settimana del|nella settimana del|la settimana dal|settimana dal|settimana che inizia il", None),
    ("week_no", "settimana numero", None),
    ("oclock", "ore|h", None),
    ("half", "mezza|mezzo", None),
    ("quarter", "un quarto|quarto", None),
    ("clock", "mezzogiorno", "12:00"),
    ("clock", "mezzanotte", "00:00"),
    ("holiday", "pasqua|la pasqua|le vacanze di pasqua|le festività pasquali", "easter"),
    ("holiday", "pasquetta", "eastermonday"),
    ("holiday", "natale|il natale|le feste|le vacanze di natale|le festività|le festività natalizie", "christmas"),
    ("holiday", "capodanno|il capodanno", "newyear"),
    ("holiday", "l epifania|epifania", "epiphany"),
    ("holiday", "ferragosto", "assumption"),
    ("holiday", "il ponte|ponte|la festività", "bankholiday"),
    ("holiday", "weekend|il weekend|fine settimana|il fine settimana", "weekend"),
    ("interview", "colloquio|il colloquio|tuo colloquio|suo colloquio|il tuo colloquio|il suo colloquio|nostro colloquio|intervista|l intervista|il nostro incontro|la nostra chiacchierata", None),
    ("anchor", "quel giorno|lo stesso giorno|il giorno stesso|quella sera|la sera stessa|in giornata stessa|quel giorno stesso", 0),
    ("anchor", "il giorno dopo|il giorno seguente|il giorno successivo|un giorno dopo|l indomani|il giorno appresso", 1),
    ("anchor", "quella settimana|la stessa settimana|nella stessa settimana", "week"),
    ("anchor", "una settimana dopo|la settimana dopo|una settimana più tardi|la settimana successiva", 7),
    ("zone_word", "ora di|ora|orario di", None),
    ("zone_label", "fuso orario|fuso", None),
)  # fmt: skip

CUES: dict[str, tuple[str, ...]] = {
    "promise": (
        r"\b(?:ti|le|la|vi) (?:\w+ )?(?:chiamo|chiamiamo|scrivo|scriviamo|dico|diciamo|faccio|facciamo|do|diamo|aggiorno|aggiorniamo|rispondo|rispondiamo|contatto|contattiamo|comunichiamo|informiamo|avviso|avvisiamo)\b",
        r"\b(?:decidiamo|decide|deciso|decidono|sappiamo|sapremo|avremo|avrò|sceglie\w*|scelt\w)\b",
        r"\b(?:risposta|riscontro|decisione|esito|risultato|risultati|feedback|notizie|aggiornament\w+|novità)\b",
        r"\b(?:ricontatter\w+|ricontattar\w*|contatter\w+|contattar\w*|contattat\w|richiamer\w+|chiamer\w+|scriver(?:emo|ò)|aggiorner\w+|aggiornar\w+|risponder\w+|comunicher\w+|comunicar\w+|informer\w+|informar\w+|avviser\w+|inform\w+)\b",
        r"\b(?:faremo|farò|far(?:le|ti|vi)|le faremo|ti faremo) (?:\w+ )?(?:sapere|avere)\b|\b(?:sapere|sapremo|saprò|saprai|saprà)\b|\b(?:daremo|darò|dar(?:ti|le))\b|\bci (?:sentiremo|sentiamo|risentiamo|faremo vivi|faremo sentire|metteremo in contatto)\b|\bmi (?:farò vivo|farò viva|farò sentire|metterò in contatto)\b|\brimetteremo in contatto\b|\btorner(?:emo|ò) da\b",
        r"\b(?:aggiornat\w|al corrente)\b",
        r"\b(?:decider\w+|prendere una decisione|prenderemo|scegliere|sceglieremo|selezionare)\b",
        r"\b(?:avrai|avrà|riceverai|riceverà|sentirai|sentirà) \b",
        r"\b(?:abbiamo bisogno|bisogno|servono|serve|serviranno|occorre|occorrono|ci vorrà|ci vorranno|richieder\w+|chiediamo|attendere)\b[^!?]{0,40}\b(?:giorn\w|settiman\w|mese|tempo)\b",
        r"\b(?:concluder\w+|chiuder\w+|terminar\w+|completer\w+|concludiamo) (?:\w+ ){0,3}(?:selezion\w|colloqui|processo|iter)\b",
    ),
    "decision": (r"\b(?:decid\w+|decisione|esito|final\w|definitiv\w+|scelt\w+|sceglie\w+)\b",),
    "logistics": (
        r"\b(?:invito|link|calendario|dettagli|contratto|documenti|istruzioni|convocazione|test)\b[^!?]{0,60}\b(?:invi\w+|mand\w+|ricever\w+|sped\w+)\b|\b(?:invi\w+|mand\w+|ricever\w+)\b[^!?]{0,50}\b(?:invito|link|calendario|dettagli|contratto|documenti|istruzioni|convocazione)\b",
        r"\b(?:ordine|consegna|spedizione|fattura|pacco|abbonamento)\b",
        r"\bchiam\w+\b[^!?]{0,60}\b(?:colloquio|intervista)\b",
    ),
    "candidate": (
        r"\b(?:ti preghiamo|la preghiamo|si prega|per favore|per cortesia|cortesemente|ti chiediamo|le chiediamo|potresti|potrebbe|puoi|può (?:confermare|rispondere|inviare|scegliere)|devi|deve|dovrai|dovrà|hai (?:tempo )?fino|ha (?:tempo )?fino)\b",
        r"\b(?:conferma(?:ci|re|mi)?|confermi|rispondi(?:ci)?|rispondere|invia(?:ci|re)?|invii|completa(?:re)?|completi|prenota(?:re)?|scegli|accetta(?:re)?|accetti|facci sapere|ci faccia sapere|fammi sapere|mi faccia sapere|indica(?:ci)?|compila(?:re)?) ",
        r"\b(?:scadenza|scade|valid[ao] fino|candidature|termine per|tua (?:risposta|conferma|disponibilità)|sua (?:risposta|conferma|disponibilità)|una tua|un tuo|un suo|una sua)\b",
        r"\b(?:data di inizio|inserimento|decorrenza)\b|\bil test\b",
    ),
    "superseded": (
        r"\b(?:speravamo|speravo|avevamo (?:previsto|detto|promesso|pensato)|avevo (?:detto|previsto)|pensavamo|volevamo|contavamo|inizialmente|originariamente|avremmo dovuto|dovevamo)\b",
        r"\bnon (?:riusciremo|riuscirò|potremo|saremo in grado|riusciamo|potrò)\b(?![^!?]{0,60}\bprima\b)",
    ),
    "offered": (
        r"\b(?:disponibile|disponibilità|andrebbe bene|va bene|potrebbe andare|potresti|potrebbe|puoi|che ne dici|che ne dice|sarebbe possibile|riesci|riuscirebbe|preferisci|ti andrebbe|le andrebbe)\b[^!?]{0,120}\?",
        r"\b(?:opzioni|fasce orarie|slot|proponiamo|propongo|proporre|alternative|in alternativa|scegliere tra|scegli|preferisci|preferisce|seguenti (?:date|orari|opzioni)|andrebbe bene)\b",
        r"\b(?:quale|che) (?:giorno|orario|opzione|data|di questi|di queste|tra)\b",
    ),
    "old": (
        r"\b(?:invece (?:di|del|che)|anziché|al posto (?:di|del))\b[^!?]{0,40}$",
        r"\b(?:spost\w+|rinvi\w+|posticip\w+|anticip\w+|riprogramm\w+|modific\w+|cambi\w+)\b[^!?]{0,60}\b(?:da|dal|di|del|dalle)\b[^!?]{0,20}$",
        r"\b(?:originariamente|inizialmente|precedentemente|precedente|era (?:previsto|fissato|programmato))\b[^!?]{0,60}$",
        r"\bnon (?:posso|possiamo|potrò|potremo|riesco|riusciamo|riuscirò|sarò|sono)\b[^!?]{0,70}$",
        r"\b(?:spostare|rinviare|riprogrammare|posticipare|anticipare) (?:il|la|tuo|suo|il tuo|il suo|nostro|il nostro) (?:colloquio|incontro|appuntamento|chiamata) (?:di|del|delle|previsto per)\b[^!?]{0,15}$",
    ),
    # Right after a time: that one will not do.
    "fails": (
        r"^\W*non (?:posso|possiamo|riesco|riusciamo|va bene|è possibile)[^,;.]{0,30}",
        r"^\W*(?:non (?:va|mi va|è possibile|è più)|purtroppo non)\b",
    ),
    "named": (r"\b(?:il|tuo|suo|nostro) (?:colloquio|incontro|appuntamento)(?: (?:di|del|previsto per))?\s*$",),
    "moved": (
        r"\b(?:spost\w+|rinvi\w+|posticip\w+|anticip\w+|slitt\w+|riprogramm\w+|cambi\w+)\b",
        r"\b(?:spostat\w|rinviat\w|posticipat\w|anticipat\w|riprogrammat\w)\b",
    ),
    "fixed": (r"\b(?:conferm\w+|fissat\w|programmat\w)\b",),
    "cancelled": (
        r"\b(?:annullat\w|annullare|annulliamo|cancellat\w|cancellare|non (?:si terrà|avrà luogo|potrà tenersi)|disdett\w|disdire)\b",
    ),
    "conditional": (r"\b(?:se|qualora|nel caso|in caso di)\b",),
    "past": (
        r"\bgrazie (?:mille |ancora )?(?:per|di aver)\b",
        r"\b(?:è stato|siamo stati|abbiamo (?:parlato|incontrato|ricevuto|avuto)|conosciut\w|incontrat\w|ricevut\w|da quando|ci siamo)\b",
    ),
    # What turns a sentence about the past to what comes.
    "future": (
        r"\b(?:\w+(?:remo|rò|rà|ranno|rei|remmo)|vogliamo|vorremmo|possiamo|può|conferm\w+|propon\w+|è|sarà)\b",
    ),
    "deadline": (
        r"\b(?:entro|prima d(?:i|el|ella|elle)|fino a(?:l|lle)?|scadenza|scade|non oltre|al più tardi|termine)\b(?: il| la| le| e non oltre| ore| del)?(?: fine)?[\s,:(]*$",
    ),
    "hours": (
        r"\b(?:orari? (?:di ufficio|d'ufficio|di apertura|di lavoro|di servizio)|aperti|reperibil\w)\b",
        r"\bdal lunedì al\b",
        r"\b(?:inviato|copyright|©|fattura|ordine n)\b",
    ),
    "not_length": (r"\b(?:prima|anticipo|ritardo|test|esercizio|preavviso)\b",),
    "clause": (
        r"[;]|\s[–—-]\s",
        r",?\s+\b(?:e|ma|poi|quindi|tuttavia|però|perciò)\s+(?=(?:ti|le|vi|ci|la|lo|mi|abbiamo|ma|prenderemo|per|il|nostro|avrai|avrà|riceverà|riceverai|faremo|daremo|decideremo|siamo|saremo|entro)\b)",
        r",\s+(?=(?:ma|ti|le|per favore|così|affinché|però|e)\b)",
        r"\s+(?=(?:non appena|dopo che|una volta che|così da|se non)\b)",
    ),
    # Between an old time and the new one.
    "onto": (
        r"\b(?:a|al|alle|ora)\b[^.!?]{0,25}$",
    ),
    # Asked as a question, but done already.
    "settled": (
        r"\b(?:ho|abbiamo|è|già)\b[^.!?]{0,30}\b(?:spostat\w|cambiat\w|aggiornat\w|modificat\w)\b|\b(?:salvo|se non (?:mi|ci) dic\w+|a meno che|non serve rispondere)\b",
    ),
    # What stands after the hour of a break in a list.
    "pause": (
        r"^\W*(?:\w+\W+){0,1}?(?:pausa|pranzo|caffè)\b",
    ),
    # A span of somebody's absence, of interviews, of a start: no answer is due at its end.
    "away": (
        r"\b(?:ferie|vacanza|fuori|viaggio|colloqui|assente|inizi\w*)\b",
    ),
    # Right after a day that has been.
    "was": (r"^\W*(?:è stat\w|è andat\w|era)\b",),
    # Being there, a little before it begins.
    "arrival": (r"\b(?:arriv\w+|present\w+)\b",),
}

EXAMPLES_OF_TIMES: tuple[tuple[str, str], ...] = (
    ("Il colloquio si terrà martedì 3 marzo 2026 alle ore 15.", "2026-03-03T15:00+01:00"),
    ("Ci vediamo giovedì 12 marzo alle 14:30.", "2026-03-12T14:30+01:00"),
)
EXAMPLES_OF_PROMISES: tuple[tuple[str, str], ...] = (
    ("Ti faremo sapere entro la fine della prossima settimana.", "2026-03-06"),
    ("Riceverà un riscontro entro 10 giorni lavorativi.", "2026-03-11"),
)
