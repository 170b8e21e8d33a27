"""Portuguese of Portugal and Brazil: dates and times, and what stands around them. Data only."""
# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

NEXT_SKIPS_WEEK = False
HALF_BEFORE = False
WEAK = "seg ter qua qui sex sab dom set mar fev out"

WORDS: tuple[tuple[str, str, int | str | None], ...] = (
    ("month", "janeiro|jan", 1),
    ("month", "fevereiro|fev", 2),
    ("month", "março", 3),
    ("month", "abril|abr", 4),
    ("month", "maio", 5),
    ("month", "junho|jun", 6),
    ("month", "julho|jul", 7),
    ("month", "agosto|ago", 8),
    ("month", "setembro", 9),
    ("month", "outubro", 10),
    ("month", "novembro|nov", 11),
    ("month", "dezembro|dez", 12),
    ("noise", "segunda etapa|segunda fase|segunda entrevista|segunda rodada|segunda parte|segunda via|quarta etapa|quinta etapa|terça parte|segunda ronda|quarta fase|uma segunda|segunda conversa|segunda opção|sexta etapa", None),
    ("weekday", "segunda feira|segunda|seg|2ª feira", 0),
    ("weekday", "terça feira|terça|ter", 1),
    ("weekday", "quarta feira|quarta|qua", 2),
    ("weekday", "quinta feira|quinta|qui", 3),
    ("weekday", "sexta feira|sexta|sex", 4),
    ("weekday", "sábado|sáb", 5),
    ("weekday", "domingo|dom", 6),
    ("day", "hoje|ainda hoje|hoje mesmo", 0),
    ("day", "amanhã", 1),
    ("day", "depois de amanhã", 2),
    ("day", "ontem", -1),
    ("part", "da manhã|de manhã|pela manhã|na parte da manhã", "am"),
    ("part", "da tarde|à tarde|da noite|na parte da tarde|à noite", "pm"),
    ("noise", "bom dia|em dia|um dia|no momento|anos de experiência|dia a dia|uma das|à medida|às vezes", None),
    ("number", "dezena de|uma dezena de", 10),
    ("number", "dois|duas|um par de", 2),
    ("number", "três|alguns|algumas|poucos|uns|umas", 3),
    ("number", "quatro", 4),
    ("number", "cinco", 5),
    ("number", "seis", 6),
    ("number", "sete", 7),
    ("number", "oito", 8),
    ("number", "nove", 9),
    ("number", "dez", 10),
    ("number", "onze", 11),
    ("number", "doze", 12),
    ("number", "quinze", 15),
    ("number", "vinte", 20),
    ("number", "trinta", 30),
    ("one", "um|uma|mais uma|mais um|outra", 1),
    ("ordinal", "primeira|primeiro", 1),
    ("ordinal", "segundo", 2),
    ("ordinal", "terceira|terceiro", 3),
    ("unit", "dia|dia corrido", "day"),
    ("unit", "dias|dias corridos|dias de calendário", "days"),
    ("unit", "dia útil", "bday"),
    ("unit", "dias úteis", "bdays"),
    ("unit", "semana", "week"),
    ("unit", "semanas", "weeks"),
    ("unit", "quinzena", "fortnight"),
    ("unit", "mês", "month"),
    ("unit", "meses", "months"),
    ("unit", "trimestre", "quarter"),
    ("unit", "ano", "year"),
    ("unit", "minutos|minuto|min", "minutes"),
    ("next", "próximo|próxima|próximos|próximas|seguinte|que vem|que entra|subsequente", None),
    ("this", "este|esta|desta|deste|nesta|neste|corrente", None),
    ("last", "passado|passada|último|última", None),
    ("phase", "fim de|fim da|fim do|o fim da|o fim do|final de|final da|final do|o final da|o final do|finais de|no final de|no final da|ao final da|no fim da|no fim de|no final do|o final de", "end"),
    ("phase", "ao longo da|ao longo de|no decorrer da|no decorrer de|decorrer da", "late"),
    ("phase", "início de|início da|início do|o início de|o início da|começo de|começo da|começo do|no início de|no início da|no início do|no começo de|no começo da|princípio de|princípios de", "early"),
    ("phase", "meados de|meados do|meio de|em meados de|meio da|meados da", "mid"),
    ("phase", "fim do dia|final do dia|o fim do dia|o final do dia|final do expediente|fim do expediente", "day"),
    ("phase", "fim da semana|final da semana|o fim da semana|o final da semana|fim desta semana|final desta semana|o final desta semana|o fim desta semana|no final desta semana", "eow"),
    ("phase", "fim do mês|final do mês|o fim do mês|o final do mês|fim deste mês|final deste mês", "eom"),
    ("of", "de|do|da", None),
    ("on", "no dia|no|na|em|dia", None),
    ("the", "o|a|os|sua|seu", None),
    ("at", "às|as|à|ao|por volta das|a partir das|entre as|horário|pelas|entre|cerca das", None),
    ("from", "das|desde|de", None),
    ("by", "até|até o|até a|até ao|até à|até dia|até o dia|até ao dia|o mais tardar|no máximo até|até no máximo|no máximo", "by"),
    ("by", "antes de|antes do|antes da", "before"),
    ("to", "até às|até as", None),
    ("in", "em|em até|dentro de|no prazo de|num prazo de|nos|nas|durante|durante a|daqui a|no prazo máximo de|em cerca de|em aproximadamente|ao longo da|ao longo desta|no decorrer da|ao longo das|em um prazo de|num prazo máximo de|em torno de", None),
    ("after", "depois das|após as|a partir das|após|depois de|depois do|depois da|após o|após a", None),
    ("and", "e as|e o|e", None),
    ("or", "ou", None),
    ("week_of", "semana de|a semana de|na semana de|na semana do dia|semana do dia|semana que começa em", None),
    ("week_no", "semana número", None),
    ("week_after_next", "a semana depois da próxima|a semana a seguir à próxima", None),
    ("oclock", "horas|hora|h|hrs", None),
    ("half", "meia", None),
    ("quarter", "um quarto|quarto", None),
    ("clock", "meio dia|meio-dia", "12:00"),
    ("clock", "meia noite", "00:00"),
    ("clock", "à uma da tarde|à uma hora|à uma", "13:00"),
    ("holiday", "páscoa|a páscoa|o feriado da páscoa", "easter"),
    ("holiday", "carnaval|o carnaval", "carnival"),
    ("holiday", "natal|o natal|as festas|as férias de natal|as festas de fim de ano", "christmas"),
    ("holiday", "ano novo|o ano novo|réveillon", "newyear"),
    ("holiday", "feriado|o feriado|feriado prolongado", "bankholiday"),
    ("holiday", "fim de semana|o fim de semana|final de semana|o final de semana", "weekend"),
    ("interview", "entrevista|a entrevista|sua entrevista|tua entrevista|nossa entrevista|a nossa entrevista|nossa conversa|a nossa conversa|a sua entrevista", None),
    ("anchor", "nesse dia|no mesmo dia|nesse mesmo dia|no próprio dia|naquele dia|nessa tarde", 0),
    ("anchor", "no dia seguinte|um dia depois|no outro dia|logo no dia seguinte|um dia após", 1),
    ("anchor", "nessa semana|fim daquela semana|o fim daquela semana|final daquela semana|o final dessa semana|fim dessa semana|o fim dessa semana|na mesma semana|nessa mesma semana", "week"),
    ("anchor", "uma semana depois|na semana a seguir|uma semana mais tarde", 7),
    ("anchor", "o encerramento|a data de encerramento|o prazo|encerramento das inscrições|o encerramento das inscrições|data limite", "closing"),
    ("zone_word", "horário de|hora de|hora|horário", None),
    ("zone_label", "fuso horário|fuso", None),
)  # fmt: skip

CUES: dict[str, tuple[str, ...]] = {
    "promise": (
        r"\b(?:contac?tad\w|avisad\w|notificad\w)\b",
        r"\b(?:comunicamos|informamos|avisamos|aviso|damos|dou|ligamos|ligo|respondemos|respondo|dizemos|digo|falamos|voltamos|retornamos|retorno|contato|contacto|confirmamos)(?:-(?:lhe|te|vos))?\b|\b(?:te|lhe) (?:\w+ )?(?:ligo|aviso|digo|falo|respondo|dou|conto|retorno)\b",
        r"\b(?:decidid\w|decide|decidimos|sabemos|sei|teremos|terei|temos|fecha\w*|bate\w* o martelo)\b",
        r"\b(?:retorno|resposta|decisão|resultado|resultados|feedback|novidades|notícias|posição|posicionamento|devolutiva|atualização)\b",
        r"\b(?:entrar(?:emos|ei|á|ão|ia)?|entramos|entrarmos) em contat?c?to\b|\bem contat?c?to (?:com você|contigo|consigo)\b|\b(?:contat?c?tar\w*|contat?c?taremos)\b",
        r"\b(?:retornaremos|retornarei|retornar|voltaremos|voltarei|avisaremos|avisarei|avisar|informaremos|informarei|informar|comunicaremos|comunicarei|diremos|direi|responderemos|responderei|ligaremos|ligarei|escreveremos|daremos|darei|notificaremos|falaremos)\b",
        r"\b(?:decidir|decidiremos|decidirá|definir|definiremos|definição|tomar(?:emos)? (?:a|uma) decisão|escolher|selecionar)\b",
        r"\binformad\w\b|\ba par\b",
        r"\b(?:terá|terás|saberá|saberás|saberemos|receberá|receberás|ouvirá) \b",
        r"\b(?:precisamos|preciso|levará|leva|demora\w*|pedimos|peço|aguarde|aguardar)\b[^!?]{0,40}\b(?:dias?|semanas?|mês|tempo)\b",
        r"\b(?:concluir|finalizar|encerrar|terminar)\w* (?:\w+ ){0,3}(?:processo|entrevistas|seleção|selecção|etapa)\b",
    ),
    "decision": (r"\b(?:decid\w+|decisão|resultado\w*|final|definitiv\w+|escolh\w+)\b",),
    "logistics": (
        r"\bconfirm\w+ (?:a |sua |tua |nossa |o )*(?:entrevista|conversa|reunião|chamada)\b",
        r"\b(?:convite|link|calendário|agenda|detalhes|contrato|documentos?|instruções|teste)\b[^!?]{0,60}\b(?:envi\w+|mand\w+|receber\w*)\b|\b(?:envi\w+|mand\w+|receber\w*)\b[^!?]{0,50}\b(?:convite|link|calendário|detalhes|contrato|documentos?|instruções)\b",
        r"\b(?:pedido|entrega|encomenda|fatura|boleto|assinatura)\b",
        r"\blig\w+\b[^!?]{0,60}\bentrevista\b",
        r"\b(?:pausad\w|suspens\w|congelad\w|parad\w)\b[^!?]{0,20}\baté\b",
    ),
    "candidate": (
        r"\b(?:por favor|pedimos que|pedimos-lhe|solicitamos|favor|poderia|poderias|pode (?:nos |me )?(?:confirmar|responder|enviar|dizer)|podes|você (?:pode|deve|precisa|tem)|precisa|deve|deverá|agradecemos que|agradecíamos)\b(?![^!?]{0,12}\bpaciência)",
        r"\b(?:confirme|confirmar|responda|responder|envie|enviar|complete|completar|agende|agendar|escolha|aceite|aceitar|preencha|indique|diga-nos|avise-nos|informe-nos) ",
        r"\b(?:prazo (?:de inscrição|para (?:resposta|envio|entrega|aceitar))|data limite|expira|válid[ao] até|vence|inscrições|candidaturas|sua (?:resposta|confirmação|disponibilidade)|tua (?:resposta|confirmação))\b",
        r"\b(?:data de início|início das atividades)\b|\bo teste\b",
    ),
    "superseded": (
        r"\b(?:esperávamos|esperava|tínhamos (?:previsto|dito|prometido|planejado)|tinha (?:dito|previsto)|pensávamos|queríamos|íamos|inicialmente|originalmente|deveríamos)\b",
        r"\bnão (?:conseguiremos|conseguirei|poderemos|vamos conseguir|será possível|conseguimos)\b(?![^!?]{0,60}\baté\b)",
    ),
    "offered": (
        r"^\W*(?:senão|se não|caso contrário|caso não)\b",
        r"\b(?:disponível|disponibilidade|poderia|podes|pode|pode ser|fica bem|seria possível|que tal|consegue|conseguiria|funciona|lhe convém|dá-te jeito|daria|serve)\b[^!?]{0,120}\?",
        r"\b(?:opções|horários disponíveis|sugerimos|sugiro|propomos|proponho|alternativas?|escolher|escolha|prefere|preferes|seguintes (?:horários|datas|opções)|vagas)\b",
        r"\b(?:qual|que) (?:dia|horário|opção|hora|destes|desses)\b",
    ),
    "old": (
        r"(?:^|\n)\W*(?:antes|anterior|(?:data|hora|horário) anterior|era)\s*:[^\n]{0,40}$",
        r"\((?:antes|anteriormente)[: ]+[^)]{0,30}$",
        r"\be não(?: às| a)?\s*$",
        r"\b(?:em vez de|ao invés de|em lugar de|em vez da|em vez do)\b[^!?]{0,40}$",
        r"\b(?:remarc\w+|reagend\w+|mud\w+|alter\w+|adi\w+|antecip\w+|transferi\w+)\b[^!?]{0,60}\b(?:de|do|da)\b[^!?]{0,20}$",
        r"\b(?:originalmente|inicialmente|anteriormente|anterior|estava (?:marcada|prevista|agendada))\b[^!?]{0,60}$",
        r"\bnão (?:posso|podemos|poderei|poderemos|consigo|conseguimos|conseguirei|vou poder|estarei)\b[^!?]{0,70}$",
        r"\b(?:remarcar|reagendar|mudar|adiar|alterar) (?:a|sua|tua|nossa|a sua|a nossa) (?:entrevista|reunião|conversa) (?:de|do|da|marcada para)\b[^!?]{0,15}$",
    ),
    # Right after a time: that one will not do.
    "fails": (
        r"^\W*(?:tenho|temos|surgiu) um (?:imprevisto|problema|contratempo)\b",
        r"^\W*(?:já )?não (?:posso|podemos|consigo|conseguimos|dá|vai dar|é possível)[^,;.]{0,30}",
        r"^\W*(?:já não|não (?:dá|me convém|é possível|vai dar))",
    ),
    "named": (r"\b(?:a|sua|tua|nossa) (?:entrevista|reunião|conversa|chamada)(?: (?:de|do|da|marcada para))?\s*$",),
    "moved": (
        r"\b(?:passa|passar|passamos|mud\w+|alter\w+|adi\w+|antecip\w+|remarc\w+|reagend\w+)\b",
        r"\b(?:remarcad\w|reagendad\w|mudad\w|alterad\w|adiad\w|antecipad\w|transferid\w|passou)\b",
    ),
    "fixed": (r"\b(?:(?:já )?(?:a|o|te) (?:marco|agendo|coloco|ponho)|confirm\w+|agendad\w|marcad\w)\b",),
    "cancelled": (
        r"\b(?:cancelad\w|cancelar|cancelamos|cancelamento|desmarcad\w|desmarcar|não (?:vai acontecer|irá acontecer|se realizará))\b",
    ),
    "conditional": (r"\b(?:se|caso|no caso de)\b",),
    "past": (
        r"\b(?:obrigad[oa]|agradecemos|agradeço)(?: mais uma vez)? (?:por|pela|pelo)\b",
        r"\b(?:foi|esteve|falamos|falámos|conhecemos|conhecer|recebemos|tivemos|conversamos|desde)\b",
    ),
    # What turns a sentence about the past to what comes.
    "future": (
        r"\b(?:\w+(?:remos|rei|rá|rão|ria|ríamos)|queremos|gostaríamos|podemos|pode|confirm\w+|propomos|é|será|convid\w+)\b",
    ),
    "deadline": (
        r"(?:^|\n|\s)(?:fim|término|encerramento)\s?:\s*(?:\w{1,6}\.?\s?)?$",
        r"\b(?:(?-i:até)|antes d[eoa]|prazo|data limite|expira|vence|válid[ao] até|no máximo)\b(?: o| a| ao| à| dia| às| as| de)?(?: dia)?(?: f(?:im|inal)(?: d[aeo])?)?[\s,:(]*$",
    ),
    "hours": (
        r"\b(?:todos os dias|todas as (?:manhãs|tardes))\b",
        r"\b(?:horário de (?:atendimento|funcionamento|trabalho|expediente)|horário comercial|aberto)\b",
        r"\bde segunda(?:-feira)? a\b",
        r"\b(?:enviado|copyright|©|fatura|pedido)\b",
    ),
    "not_length": (r"\b(?:antes|antecedência|atraso|teste|exercício)\b",),
    "clause": (
        r"[;]|\s[–—-]\s",
        r",?\s+\b(?:e|mas|porém|depois|então|contudo)\s+(?=(?:nós|te|lhe|entraremos|retornaremos|daremos|precisamos|por|vamos|você|a|o|avisaremos|informaremos|voltaremos|terá|receberá|em|faremos|decidiremos)\b)",
        r",\s+(?=(?:mas|por favor|para que|porém|pedimos|entraremos|retornaremos|precisamos)\b)",
        r"\s+(?=(?:assim que|depois que|para que possamos|se não|quando tivermos)\b)",
    ),
    # "See you on ...", though the word is that of a deadline.
    "greeting": (
        r"^(?!.*\b(?:confirm\w*|respond\w*|envi\w*|prazo|retorno|resposta)\b)\W*(?:\w+[,!]?\s){0,4}?at[ée](?: à| a)?\s*$",
    ),
    # Between an old time and the new one.
    "onto": (r"\b(?:para|pra|agora|passa)\b[^.!?]{0,25}$",),
    # Asked as a question, but done already.
    "settled": (
        r"\b(?:pront[oa] para|tudo pronto)\b|\b(?:já|foi|está)\b[^.!?]{0,30}\b(?:alter\w+|mud\w+|atualiz\w+|actualiz\w+|remarc\w+|reagend\w+)\b|\b(?:salvo|se não disser|caso não diga)\b|\bnão (?:é preciso|precisa) (?:de )?(?:responder|confirmar)\b",
    ),
    # What names an hour of a visit that is no interview, beside an hour that is one.
    "aside": (
        r"\b(?:chegada|ligação à sala|conhecer a equipa|apresentação da empresa|mostramos|recepção|receção|acolhimento|boas-vindas|café|pequeno-almoço|almoço|almoçamos|jantar|pausa|intervalo|visita|fim|encerramento|despedida|saída|partida|comboio|trem|voo|táxi|buscar|termin\w+|acab\w+|abre\w*)\b",
    ),
    "task": (r"\b(?:teste|prova|exercício|dinâmica)\b",),
    # What stands after the hour of a break in a list.
    "pause": (r"^\W*(?:\w+\W+){0,1}?(?:pausa|intervalo|almoço|café)\b",),
    # A span of somebody's absence, of interviews, of a start: no answer is due at its end.
    "away": (r"\b(?:férias|fora|viagem|entrevistas|ausente|início|começ\w*)\b",),
    # Right after a day that has been.
    "was": (r"^\W*(?:foi|foram|correu)\b",),
    # The hour said before holds.
    "same_hour": (r"\bmesm[ao] (?:hora|horário)\b",),
    # Being there, a little before it begins.
    "arrival": (r"\b(?:cheg\w+|apresent\w+|comparec\w+)\b",),
}

EXAMPLES_OF_TIMES: tuple[tuple[str, str], ...] = (
    ("A sua entrevista será na terça-feira, 3 de março de 2026, às 15h.", "2026-03-03T15:00-03:00"),
    ("Até quinta, 12 de março, às 14h30!", "2026-03-12T14:30-03:00"),
)
EXAMPLES_OF_PROMISES: tuple[tuple[str, str], ...] = (
    ("Daremos um retorno até o final da próxima semana.", "2026-03-06"),
    ("Você receberá uma resposta em até 10 dias úteis.", "2026-03-11"),
)
