"""The words of `set_times.py` in Spanish, Portuguese and Italian: what fixes an hour, what takes one up, what calls to one."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

SET = (
    r"(?:(?:te|le|os|lo|la) (?:ya )?(?:apunto|anoto|agendo|cito|pongo|apuntamos|ponemos|anotamos|agendamos|citamos|apunté|anoté|agendé|cité|agendamos|(?:h[ea]|hemos) (?:apuntado|anotado|agendado|citado|puesto|reservado|guardado|buscado|hecho (?:un )?hueco))|"
    r"(?:quedamos|lo dejamos|la dejamos)(?: así| entonces| pues| en que)?|(?:queda|quedas|quedó|ha quedado) (?:agendad|anotad|apuntad|citad|confirmad|fijad|reservad)[oa]|"
    r"(?:marquei|agendei|anotei|reservei|apontei|coloquei|encaixei|marcámos|marcamos|agendamos|anotámos)(?: (?:você|o senhor|a senhora|a sua|sua|aqui|já))?|(?:fica|ficamos|ficou|está)(?: então| assim)? (?:combinad|marcad|agendad|confirmad|reservad)[oa]s?|"
    r"(?:ti|la|le|vi) (?:segno|fisso|prenoto|metto|(?:ho|abbiamo) (?:segnat|fissat|prenotat|mess|inserit)\w)|(?:è|resta|rimane) (?:fissat|confermat|prenotat)\w|(?:siamo|restiamo) d['’]accordo)\b[^?]{0,40}$"
)
"""What fixes the hour after it."""

FIRM = (
    r"[\s,–-]{0,3}(?:(?:horas?|hrs?|hs|h)\b\.?[\s,–-]{0,3})?(?:(?:está|queda|quedó|ha quedado|fica|ficou)(?: \w+)? (?:agendad|anotad|confirmad|fijad|reservad|marcad|combinad)[oa]\b|(?:sigue|se mantiene)(?: en pie)?\b|"
    r"(?:está|continua) de pé\b|mant[eé]m-se\b|(?:combinad|agendad|marcad|anotad)[oa](?=[\s.,!]*(?:\n|$|[.!]))|"
    r"(?:è|resta|rimane) (?:fissat|confermat|prenotat)\w\b)"
)
"""What says of the hour before it that it is fixed."""

SUITS = (
    r"[\s,–-]{0,3}(?:(?:horas?|hrs?|hs|h)\b\.?[\s,–-]{0,3})?(?![^.!?\n]{0,40}\b(?:no|não|non)\b)(?:(?:me|nos) (?:viene|va|parece|sirve|queda|acomoda|encaja|cuadra) (?:muy |super ?)?(?:bien|perfecto|genial|de maravilla|fenomenal|estupendo|estupendamente)\b|(?:es|está|me parece) (?:perfecto|genial|bien)\b|"
    r"(?:tá|está|fica|é|para mim está|pra mim tá) (?:ótimo|perfeito|bom|bem|combinado|certo|ok)\b|(?:me |nos )?(?:serve|convém|funciona|dá jeito)\b|"
    r"(?:mi|ci|per me|per noi) (?:va|sta) (?:bene|benissimo)\b|(?:va|è) (?:bene|benissimo|perfetto)\b)"
)
"""What takes up the hour before it."""

TAKEN = (
    r"^\W*(?:(?:sí|si|vale|ok|okay|listo|dale|perfecto|genial|claro|de acuerdo|va|bueno|sim|claro|certo|ótimo|perfeito|fechado|beleza|tá bom|combinado|va bene|perfetto|certo|d['’]accordo|ottimo)[\s,!.–-]{1,3})?"
    r"(?:(?:(?:entonces|pues|então|allora) )?(?:entonces|pues|então|allora|dunque|fechado|combinado|anotad[oa]|apuntad[oa]|agendad[oa]|marcad[oa]|segnato|listo|dale|perfecto|perfetto|va bene|vale)(?: pues| entonces| para| pra| então| per| o| a| el| la| na| no)*[\s,:–-]{1,3}(?:el |o |il |dia |día )?|pode ser (?:na |no |às |a )?|puede ser (?:el |a las )?|facciamo )$"
)
"""What takes up the hour after it."""

_WISH = (
    r"(?:(?:vente|pásate|acércate|cáele|caele|pasate|acercate|venite|date una vuelta|ven(?:ga)?|pase(?:se)?|acérquese|preséntate|preséntese)|(?:puedes|puede|podés) (?:venir|pasar(?:te|se)?|acercar(?:te|se))|"
    r"(?:te|le|os|lo|la) (?:espero|esperamos|esperaré|esperaremos|esperará|estaré esperando|recibo|recibimos|recibe|recibiré|recibirá|recibiremos|atiendo|atiende|atenderé|atenderá|atenderemos|verá|veré|entrevistará|entrevistaré|entrevista|convocamos|invitamos a)|"
    r"(?:pode|podes) (?:vir|vim|passar|aparecer|dar um pulo)|(?:vem|venha|passa|passe|apareça|aparece|dá um pulo|dê um pulo|compareça)|"
    r"(?:te|le) (?:apunto|anoto|agendo|cito|pongo|reservo|h[ea] (?:apuntado|anotado|agendado|puesto|reservado|citado|hecho (?:un )?hueco))|(?:marquei|agendei|coloquei|encaixei) (?:você|o senhor|a senhora|te)|(?:ti|la) (?:segno|metto|ho (?:mess|segnat|fissat|inserit)\w)|"
    r"(?:te|lhe|vos|a|o) (?:espero|esperamos|aguardo|aguardamos|receb\w+|atend\w+|entrevist\w+)|(?:espero|aguardo|aguardamos|esperamos)(?:-te|-o|-a| você| o senhor| a senhora| por si| por ti)|(?:recebê|atendê|entrevistá|conhecê|vê)-l[oa]|(?:te|lhe) (?:receber|atender|ver|entrevistar|conhecer)|receber-(?:te|lhe|vos)|(?:recebo|recebemos|recebe)-(?:te|o|a|lhe)|"
    r"(?:passi|passa|vieni|venga|fai un salto|faccia un salto|si presenti|presentati)|può (?:venire|passare)|puoi (?:venire|passare)|(?:ti|la|vi|l['’]) ?(?:aspetto|aspettiamo|attendo|attendiamo|chiamo|chiamiamo|chiamerò|chiamerà|chiameremo|ricev\w+|incontr\w+|intervist\w+))"
)
_ANY_TIME = r"(?![^?.!]*\b(?:(?:un|alg[uú]n) d[ií]a|cualquier|cuando|a partir|desde|qualquer|(?:um|algum) dia|quando|a partire|un giorno|dalle|entre|tra le|fra le)\b)"
WISHED = rf"(?<!¿)\b{_ANY_TIME}{_WISH}\b[^?.!]{{0,120}}$"
"""What calls the user to the hour after it."""
WISHED_ABOVE = rf"\b{_WISH}\b[^?]{{0,160}}$"
"""The same in the sentence over a table of day and hour."""

ASKED = (
    r"\b(?:disponib\w*|disponív\w*|dispon[ei]\w*|alternativ\w*|opci(?:ón|ones)|opç(?:ão|ões)|opzion\w*|prefier\w*|prefer\w*|elig\w+|elij\w+|elegir|escolh\w+|scegli\w*|scelt\w+|horarios|horários|huecos|franjas?|propon\w+|proponho|propom\w*|sugier\w*|sugiro|sugerimos|"
    r"qué (?:día|hora)|que (?:dia|hora|horário)|quando (?:pode|podes|puoi|può|lhe|te|le|ti)|cuándo|o (?:el|a las|mejor)|ou (?:na|no|às|à)|oppure|si (?:te|le) (?:viene|va|queda|conviene|parece|cuadra)|se (?:lhe|te|le|ti|der|der jeito|puder|quiser|va bene)|conviniera)\b|"
    r"¿[^?\n]{0,60}\b(?:te|le|les|os|puedes?|podr[ií]as?|tendr[ií]as?|tienes?|estar[ií]as?|quedamos|nos vemos|(?:viene|iría) bien)\b[^?\n]{0,60}\?|\b(?:você|consegue|consegues|pode|podes|poderia|teria|tem|tens|está|dá|dava|fica|seria|que tal|può|puoi|potrebbe|potresti|riesc\w+|sarebbe|va bene|andrebbe|ha|hai)\b[^.!?\n]{1,90}\?"
)
"""What leaves the time to the user."""
