"""Spanish: the words of dates and times, and what stands around them. Data only."""
# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

NEXT_SKIPS_WEEK = False
HALF_BEFORE = False
WEAK = "mar sab dom mie lun jue vie ago set"

WORDS: tuple[tuple[str, str, int | str | None], ...] = (
    ("month", "enero|ene", 1),
    ("month", "febrero|feb", 2),
    ("month", "marzo", 3),
    ("month", "abril|abr", 4),
    ("month", "mayo", 5),
    ("month", "junio|jun", 6),
    ("month", "julio|jul", 7),
    ("month", "agosto|ago", 8),
    ("month", "septiembre|setiembre|sept|sep", 9),
    ("month", "octubre|oct", 10),
    ("month", "noviembre|nov", 11),
    ("month", "diciembre|dic", 12),
    ("weekday", "lunes|lun", 0),
    ("weekday", "martes|mar", 1),
    ("weekday", "miércoles|mié", 2),
    ("weekday", "jueves|jue", 3),
    ("weekday", "viernes|vie", 4),
    ("weekday", "sábado|sáb", 5),
    ("weekday", "domingo|dom", 6),
    ("day", "hoy|hoy mismo|esta tarde", 0),
    ("day", "mañana|mañana mismo", 1),
    ("day", "pasado mañana", 2),
    ("day", "ayer", -1),
    ("part", "de la mañana|por la mañana", "am"),
    ("part", "de la tarde|por la tarde|de la noche", "pm"),
    ("noise", "buenos días|buen día|al día|un día|a día de hoy|años de experiencia|en este momento|a la vez|cada día|día a día|una de", None),
    ("number", "decena de|una decena de", 10),
    ("number", "dos|un par de|par de", 2),
    ("number", "tres|unos|unos pocos|pocos|algunos|algunas|unas", 3),
    ("number", "cuatro", 4),
    ("number", "cinco", 5),
    ("number", "seis", 6),
    ("number", "siete", 7),
    ("number", "ocho", 8),
    ("number", "nueve", 9),
    ("number", "diez", 10),
    ("number", "once", 11),
    ("number", "doce", 12),
    ("number", "quince", 15),
    ("number", "veinte", 20),
    ("number", "treinta", 30),
    ("one", "un|una|otra|otro|una más", 1),
    ("ordinal", "primera|primer|primero", 1),
    ("ordinal", "segunda|segundo", 2),
    ("ordinal", "tercera|tercer", 3),
    ("ordinal", "cuarta|cuarto", 4),
    ("unit", "día|día natural", "day"),
    ("unit", "días|días naturales|días corridos", "days"),
    ("unit", "día hábil|día laborable", "bday"),
    ("unit", "días hábiles|días laborables|días laborales", "bdays"),
    ("unit", "semana|semana laboral", "week"),
    ("unit", "semanas", "weeks"),
    ("unit", "quincena", "fortnight"),
    ("unit", "mes", "month"),
    ("unit", "meses", "months"),
    ("unit", "trimestre", "quarter"),
    ("unit", "año", "year"),
    ("unit", "minutos|minuto|min", "minutes"),
    ("next", "próximo|próxima|próximos|próximas|siguiente|que viene|entrante", None),
    ("this", "este|esta|presente", None),
    ("last", "pasado|pasada|último|última", None),
    ("phase", "fin de|fines de|a fines de|finales de|a finales de|final de|el final de|fin|al final de|el fin de|finales del|fines del|final del|finales|a finales del|que acabe|que termine|que acabe el|que acabe la|que termine el|que termine la", "end"),
    ("phase", "a lo largo de|en el transcurso de|a lo largo del|en el transcurso del|la segunda mitad de", "late"),
    ("phase", "principios de|a principios de|comienzos de|a comienzos de|inicios de|a inicios de|principios del|a principios del|inicio de|principio de", "early"),
    ("phase", "mediados de|a mediados de|mediados|mediados del|a mediados del", "mid"),
    ("phase", "fin del día|final del día|el final del día|fin de la jornada|final de la jornada|última hora", "day"),
    ("phase", "que acabe la semana|acabe la semana|que termine la semana|termine la semana|que acabe esta semana|fin de semana laboral|fin de la semana|final de la semana|finales de semana|finales de la semana|a finales de semana|el final de la semana|finales de esta semana|a finales de esta semana|fin de esta semana", "eow"),
    ("phase", "que acabe el mes|acabe el mes|que termine el mes|que acabe este mes|fin de mes|final de mes|finales de mes|a finales de mes|fines de mes|a fin de mes|a fines de mes", "eom"),
    ("of", "de|del", None),
    ("on", "el día|el", None),
    ("the", "la|los|tu|su", None),
    ("at", "a las|a la|sobre las|hacia las|entre las|desde las|a partir de las|las|hora|alrededor de las", None),
    ("from", "desde|de las", None),
    ("by", "antes del final de|antes de finalizar|para el|para|a más tardar|a más tardar el|como máximo|como máximo el|como muy tarde|como muy tarde el|no más tarde del", "by"),
    ("by", "antes de|antes del", "before"),
    ("by", "hasta|hasta el|hasta las", "until"),
    ("to", "menos|a|al", None),
    ("in", "en|dentro de|en un plazo de|en el plazo de|durante|en los|en las|en un máximo de|en un plazo máximo de|en unos|en aproximadamente|a lo largo de la|a lo largo de esta|en el transcurso de la|en el transcurso de las|en cuestión de|en menos de|en un plazo aproximado de", None),
    ("after", "después de las|a partir de las|después de|después del|tras|pasada|pasado el", None),
    ("and", "y las|y el|y", None),
    ("or", "o|o bien|u", None),
    ("week_of", "la semana del|semana del|la semana que empieza el", None),
    ("week_no", "semana número", None),
    ("week_after_next", "la semana siguiente a la próxima|la semana después de la próxima", None),
    ("oclock", "horas|hrs|h|hs", None),
    ("half", "media", None),
    ("quarter", "cuarto", None),
    ("clock", "mediodía|las doce del mediodía", "12:00"),
    ("clock", "medianoche", "00:00"),
    ("holiday", "semana santa|la semana santa|pascua|la pascua", "easter"),
    ("holiday", "navidad|las navidades|la navidad|las fiestas|las vacaciones de navidad", "christmas"),
    ("holiday", "año nuevo|el año nuevo", "newyear"),
    ("holiday", "reyes", "epiphany"),
    ("holiday", "el puente|puente|el festivo|festivo|el feriado|feriado", "bankholiday"),
    ("holiday", "fin de semana|el fin de semana", "weekend"),
    ("interview", "entrevista|la entrevista|tu entrevista|su entrevista|nuestra entrevista|nuestra conversación|nuestra reunión", None),
    ("anchor", "ese día|ese mismo día|el mismo día|esa tarde|esa misma tarde|ese dia", 0),
    ("anchor", "al día siguiente|el día siguiente|un día después|al otro día|un día más tarde", 1),
    ("anchor", "esa semana|esa misma semana|la misma semana", "week"),
    ("anchor", "una semana después|una semana más tarde|la semana después", 7),
    ("anchor", "la fecha de cierre|el cierre|cierre de la convocatoria|la fecha límite|cierre del plazo|el cierre del plazo", "closing"),
    ("zone_word", "hora|hora de|hora local de", None),
    ("zone_label", "zona horaria|huso horario", None),
)  # fmt: skip

CUES: dict[str, tuple[str, ...]] = {
    "promise": (
        r"\b(?:te|le|les|os) (?:\w+ )?(?:decimos|digo|avisamos|aviso|llamamos|llamo|escribimos|escribo|contamos|cuento|confirmamos|confirmo|damos|doy|contestamos|contesto|respondemos|respondo|informamos|comunicamos)\b",
        r"\b(?:decidid\w|decidimos|decide|resuelt\w|resolver\w*|sabemos|sabré|sepamos|tendremos|tendré|tenemos|habremos)\b[^!?]{0,60}",
        r"\b(?:respuesta|decisión|resultado|resultados|feedback|noticias|novedades|actualización|contestación|retroalimentación|devolución)\b",
        r"\b(?:nos pondremos|me pondré|nos pondríamos|ponernos|ponerme|se pondrá|se pondrán|pondremos) en contacto\b|\ben contacto (?:contigo|con usted|con vosotros)\b|\bcontactar\w*\b",
        r"\b(?:te|le|les|os|lo) (?:\w+ )?(?:diremos|diré|avisaremos|avisaré|informaremos|informaré|comunicaremos|comunicaré|llamaremos|llamaré|escribiremos|escribiré|haremos saber|haré saber|daremos|daré|confirmaremos|confirmaré|responderemos|responderé|contaremos|contaré|notificaremos|mantendremos)\b",
        r"\b(?:avisarte|avisarle|informarte|informarle|darte|darle|comunicarte|comunicarle|decirte|decirle|responderte|responderle|llamarte|llamarle|decidir|decidiremos|decidirá|tomar una decisión|tomaremos|volveremos|elegir|seleccionar)\b",
        r"\binformad\w\b|\bal (?:corriente|tanto)\b",
        r"\b(?:tendrás|tendrá|tendréis|sabrás|sabrá|sabremos|recibirás|recibirá|oirás|conocerás|conocerá) \b",
        r"\b(?:necesitamos|necesito|tardar\w*|llevará|tomará|tomar|pedimos|pido|danos|espera)\b[^!?]{0,40}\b(?:días?|semanas?|mes|tiempo)\b",
        r"\b(?:cerrar|finalizar|concluir|terminar)\w* (?:\w+ ){0,3}(?:proceso|entrevistas|selección|ronda)\b",
    ),
    "decision": (r"\b(?:decid\w+|decisión|resultado\w*|final|definitiv\w+|eleg\w+)\b",),
    "logistics": (
        r"\b(?:invitación|enlace|link|calendario|detalles|convocatoria|contrato|documentos?|instrucciones|prueba)\b[^!?]{0,60}\b(?:envi\w+|mand\w+|recibir\w*|lleg\w+)\b|\b(?:envi\w+|mand\w+|recibir\w*)\b[^!?]{0,50}\b(?:invitación|enlace|link|calendario|detalles|convocatoria|contrato|documentos?|instrucciones)\b",
        r"\b(?:pedido|entrega|envío|factura|paquete|suscripción)\b",
        r"\bllam\w+\b[^!?]{0,60}\b(?:entrevista)\b",
    ),
    "candidate": (
        r"\b(?:por favor|rogamos|le pedimos|te pedimos|podrías|podría|puedes|puede usted|debes|debe|deberás|deberá|tienes|tiene hasta|tienes hasta|necesitamos que|agradeceríamos|agradecería)\b(?![^!?]{0,12}\bpaciencia)",
        r"\b(?:confirma(?:r|nos|rnos)?|confírm\w+|responde(?:r|rnos)?|respónd\w+|envía(?:nos)?|envíe\w*|enviarnos|completa(?:r)?|complete|reserva(?:r)?|elige|elija|acepta(?:r)?|acepte|háznos|haznos saber|háganos saber|dinos|díganos|indíca\w+|indica) ",
        r"\b(?:fecha límite|plazo de (?:inscripción|solicitud|presentación|entrega)|caduca|vence|expira|válid[ao] hasta|cierre de (?:inscripciones|candidaturas)|las candidaturas|inscripciones|tu (?:respuesta|confirmación|disponibilidad)|su (?:respuesta|confirmación|disponibilidad))\b",
        r"\b(?:incorporación|fecha de inicio)\b|\bla prueba\b",
    ),
    "superseded": (
        r"\b(?:esperábamos|esperaba|habíamos (?:previsto|dicho|prometido|planeado)|había (?:dicho|previsto)|pensábamos|queríamos|íbamos a|inicialmente|originalmente|en principio|debíamos)\b",
        r"\bno (?:podremos|podré|vamos a poder|será posible|hemos podido)\b(?![^!?]{0,60}\bhasta\b)",
    ),
    "offered": (
        r"¿[^!?]{0,160}\b(?:disponible|disponibilidad|viene bien|vendría bien|encaja|puedes|podrías|podría|te va|le va|conviene|convendría|parece|quedamos|qué tal|funciona)\b",
        r"\b(?:viene bien|vendría bien|te encaja|opciones|franjas?|huecos?|propon\w+|proponemos|alternativas?|horarios disponibles|elegir|elige|prefieres|prefiere|siguientes (?:horarios|fechas|opciones))\b",
        r"\b(?:qué|cuál) (?:día|hora|opción|horario|de estos|de las)\b",
    ),
    "old": (
        r"\bse (?:me|nos) complica\b[^!?]{0,30}$",
        r"\b(?:en lugar de|en vez de)\b[^!?]{0,40}$|\b(?:en lugar|en vez) del\b[^!?]{0,40}$",
        r"\b(?:l[oa]s? pas\w+|mov\w+|cambi\w+|reprogram\w+|aplaz\w+|posponer|pospuest\w+|traslad\w+|adelant\w+|retras\w+)\b[^!?]{0,60}\b(?:del|de|desde)\b[^!?]{0,20}$",
        r"\b(?:originalmente|inicialmente|anteriormente|anterior|estaba prevista|estaba programada|prevista inicialmente)\b[^!?]{0,60}$",
        r"\bno (?:puedo|podemos|podré|podremos|me es posible|nos es posible|estaré|estará)\b[^!?]{0,70}$",
        r"\b(?:reprogramar|mover|cambiar|aplazar|posponer) (?:la|tu|su|nuestra) (?:entrevista|reunión|llamada) (?:del|de|prevista para)\b[^!?]{0,15}$",
    ),
    # Right after a time: that one will not do.
    "fails": (
        r"^\W*(?:tengo un|me ha surgido|se me complica|se nos complica)\b",
        r"^\W*(?:ya )?no (?:puedo|podemos|me va bien|puede ser|es posible|va a ser)[^,;.]{0,30}",
        r"^\W*(?:no (?:me|nos) (?:viene bien|es posible)|ya no)\b",
    ),
    "named": (r"\b(?:la|tu|su|nuestra) (?:entrevista|reunión|llamada)(?: (?:del|de|prevista para el|el))?\s*$",),
    "moved": (
        r"\b(?:mov\w+|mueve|cambi\w+|aplaz\w+|retras\w+|traslad\w+|adelant\w+|pospon\w+|pasar|pasamos|reprogram\w+|en lugar de)\b",
        r"\b(?:reprogramad\w|reprograma|movid\w|cambiad\w|aplazad\w|pospuest\w|trasladad\w|adelantad\w|se mueve|pasa)\b",
    ),
    "fixed": (r"\b(?:confirm\w+|programad\w|agendad\w|fijad\w)\b",),
    "cancelled": (
        r"\b(?:cancelad\w|cancelar|cancelamos|queda cancelada|anulad\w|se cancela|suspendid\w|no (?:se celebrará|tendrá lugar))\b",
    ),
    "conditional": (r"\b(?:si|en caso de|en el caso)\b",),
    "past": (
        r"\b(?:muchas )?gracias (?:de nuevo )?por\b",
        r"\b(?:fue|estuvo|hablamos|conocimos|recibimos|recibido|tuvimos|mantuvimos|encantad\w+ de haber|desde|nos vimos)\b",
    ),
    # What turns a sentence about the past to what comes.
    "future": (
        r"\b(?:\w+(?:remos|ré|rá|rán|ría|ríamos)|queremos|quería|nos gustaría|podemos|puede|podría|confirm\w+|propon\w+|es|será)\b",
    ),
    "deadline": (
        r"\b(?:antes del?|hasta|a más tardar|fecha límite|vence|caduca|como máximo|límite)\b(?: el| las| la| de| del| es)?(?: fin(?:al)?(?: de)?)?[\s,:(]*$",
    ),
    "hours": (
        r"\b(?:horario de (?:atención|oficina|trabajo|apertura)|horario laboral|atención al cliente|abierto)\b",
        r"\bde lunes a\b",
        r"\b(?:enviado|copyright|©|factura|pedido)\b",
    ),
    "not_length": (r"\b(?:antes|antelación|retraso|prueba|test|ejercicio|preaviso)\b",),
    "clause": (
        r"[;]|\s[–—-]\s",
        r",?\s+\b(?:y|pero|aunque|luego|después|entonces)\s+(?=(?:te|le|les|os|nos|me|se|lo|la|el|nuestra|necesitamos|por|vamos|tomaremos|tendrás|tendrá|así|decidiremos|recibirás|recibirá|daremos|en)\b)",
        r",\s+(?=(?:pero|por favor|nos|te|le|para que|así|aunque|y)\b)",
        r"\s+(?=(?:una vez que|cuando hayamos|para que podamos|si no|después de que)\b)",
    ),
    # "See you on ...", though the word is that of a deadline.
    "greeting": (r"^\W*(?:\w+[,!]?\s){0,2}?hasta(?: el| la)?\s*$",),
    # Between an old time and the new one.
    "onto": (r"\b(?:a|al|para|ahora|pasa)\b[^.!?]{0,25}$",),
    # Asked as a question, but done already.
    "settled": (
        r"\b(?:he|hemos|ya|está|queda)\b[^.!?]{0,30}\b(?:cambiad\w|movid\w|actualizad\w|modificad\w|reprogramad\w)|\bsi no (?:me|nos) dices\b|\bsalvo que\b|\bno hace falta (?:que )?(?:contest|respond|confirm)\w*",
    ),
    # What stands after the hour of a break in a list.
    "pause": (r"^\W*(?:\w+\W+){0,1}?(?:pausa|descanso|almuerzo|comida|café)\b",),
    # A span of somebody's absence, of interviews, of a start: no answer is due at its end.
    "away": (r"\b(?:vacaciones|fuera|viaje|entrevistas|baja|empez\w*|inici\w*|incorpor\w*)\b",),
    # Right after a day that has been.
    "was": (r"^\W*(?:fue|fueron|estuvo|era)\b",),
    # The hour said before holds.
    "same_hour": (r"\bmism[ao] (?:hora|horario)\b",),
    # Being there, a little before it begins.
    "arrival": (r"\b(?:lleg\w+|acud\w+|present\w+)\b",),
}

EXAMPLES_OF_TIMES: tuple[tuple[str, str], ...] = (
    ("Tu entrevista será el martes 3 de marzo de 2026 a las 15:00.", "2026-03-03T15:00+01:00"),
    ("Nos vemos el jueves 12 de marzo a las 4 de la tarde.", "2026-03-12T16:00+01:00"),
)
EXAMPLES_OF_PROMISES: tuple[tuple[str, str], ...] = (
    ("Te daremos una respuesta antes del final de la semana que viene.", "2026-03-06"),
    ("Recibirás noticias en un plazo de 10 días hábiles.", "2026-03-11"),
)
