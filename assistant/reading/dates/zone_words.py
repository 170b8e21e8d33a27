"""Names of time zones as people write them in mail. Data only.

Colloquial use wins: people in New York write "EST" in July and mean the time on
their wall, so an abbreviation stands for the place, not for the offset. "GMT"
alone is taken by its word (see `zones_of.py`). Values that start with "@" are
settled from the message: "@sender", "@user", "@gmt", "@ist", "@cst", "@mst".
"""

# ruff: noqa: E501 - a pattern or a list of names stays on one line

from __future__ import annotations

ZONES: tuple[tuple[str, str], ...] = (
    (
        "et|est|edt|eastern|eastern time|eastern standard time|eastern daylight time|us eastern|us eastern time"
        "|eastern time us canada|eastern time us and canada|ny time|nyc time",
        "America/New_York",
    ),
    (
        "ct|cdt|central time|central standard time|central daylight time|us central|us central time"
        "|central time us canada|central time us and canada",
        "America/Chicago",
    ),
    (
        "mt|mdt|mountain time|mountain daylight time|mountain time us canada",
        "America/Denver",
    ),
    ("mst|mountain standard time", "@mst"),
    (
        "pt|pst|pdt|pacific|pacific time|pacific standard time|pacific daylight time|us pacific|us pacific time"
        "|pacific time us canada|pacific time us and canada|sf time|la time",
        "America/Los_Angeles",
    ),
    (
        "ostkustenzeit|heure de l est|heure de new york|hora del este|hora de nueva york|hora de la costa este|ora di new york|hora de nova york|hora de nova iorque",
        "America/New_York",
    ),
    ("akst|akdt|alaska time", "America/Anchorage"),
    ("hst|hawaii time", "Pacific/Honolulu"),
    ("atlantic time|adt", "America/Halifax"),
    ("cst", "@cst"),
    ("gmt|greenwich mean time", "@gmt"),
    ("utc|zulu|zulu time|coordinated universal time", "UTC"),
    (
        "bst|british summer time|british time|uk time|london time|english time|uk|britische zeit|britischer zeit|britische ortszeit|englische zeit|englischer zeit|londoner zeit"
        "|londoner ortszeit|uk zeit|heure anglaise|heure britannique|heure de londres|heure du royaume uni|hora inglesa|hora britanica|hora de londres|hora del reino unido|hora de inglaterra"
        "|ora inglese|ora britannica|ora di londra|ora del regno unito|engelse tijd|britse tijd|londense tijd|hora do reino unido|hora de inglaterra|horario de londres|greenwich mean time dublin edinburgh lisbon london",
        "Europe/London",
    ),
    (
        "irish time|irish standard time|irische zeit|irischer zeit|heure irlandaise|hora irlandesa|ora irlandese|ierse tijd",
        "Europe/Dublin",
    ),
    ("wet|west|western european time|western european summer time", "Europe/Lisbon"),
    (
        "cet|cest|met|mest|mez|mesz|central european time|central european summer time|central europe time"
        "|mitteleuropaische zeit|mitteleuropaische sommerzeit|deutsche zeit|deutscher zeit|german time|duitse tijd|hora alemana|ora tedesca|heure allemande|hora alema"
        "|w europe standard time",
        "Europe/Berlin",
    ),
    (
        "danish time|danische zeit|heure danoise|hora danesa|ora danese|deense tijd|hora dinamarquesa|copenhagen time",
        "Europe/Copenhagen",
    ),
    (
        "swedish time|schwedische zeit|heure suedoise|hora sueca|ora svedese|zweedse tijd|stockholm time",
        "Europe/Stockholm",
    ),
    (
        "norwegian time|norwegische zeit|heure norvegienne|hora noruega|ora norvegese|noorse tijd|oslo time",
        "Europe/Oslo",
    ),
    (
        "finnish time|finnische zeit|heure finlandaise|hora finlandesa|ora finlandese|finse tijd|helsinki time",
        "Europe/Helsinki",
    ),
    ("polish time|polnische zeit|heure polonaise|hora polaca|ora polacca|poolse tijd|warsaw time", "Europe/Warsaw"),
    ("swiss time|schweizer zeit|hora suiza|ora svizzera|zwitserse tijd|hora suica", "Europe/Zurich"),
    (
        "austrian time|osterreichische zeit|heure autrichienne|hora austriaca|ora austriaca|oostenrijkse tijd",
        "Europe/Vienna",
    ),
    ("belgian time|belgische zeit|belgische tijd|hora belga|ora belga", "Europe/Brussels"),
    ("czech time|tschechische zeit|prague time", "Europe/Prague"),
    ("hungarian time|ungarische zeit|budapest time", "Europe/Budapest"),
    ("greek time|griechische zeit|heure grecque|hora griega|ora greca|griekse tijd|athens time", "Europe/Athens"),
    ("romanian time|rumanische zeit|bucharest time", "Europe/Bucharest"),
    ("eet|eest|eastern european time|eastern european summer time", "Europe/Athens"),
    ("msk|moscow time", "Europe/Moscow"),
    ("trt|turkey time", "Europe/Istanbul"),
    ("ist", "@ist"),
    ("indian time|india time|indian standard time|india standard time", "Asia/Kolkata"),
    ("pkt|pakistan time", "Asia/Karachi"),
    ("gst|gulf time|gulf standard time|uae time|dubai time", "Asia/Dubai"),
    ("sgt|singapore time|singapore standard time", "Asia/Singapore"),
    ("hkt|hong kong time", "Asia/Hong_Kong"),
    ("myt|malaysia time", "Asia/Kuala_Lumpur"),
    ("pht|philippine time|philippines time|manila time", "Asia/Manila"),
    ("wib|jakarta time", "Asia/Jakarta"),
    ("ict|bangkok time", "Asia/Bangkok"),
    ("jst|japan time|japan standard time", "Asia/Tokyo"),
    ("kst|korea time|korean time", "Asia/Seoul"),
    ("china time|beijing time|china standard time", "Asia/Shanghai"),
    (
        "aet|aest|aedt|sydney time|melbourne time|australian eastern time|australian eastern standard time"
        "|australian eastern daylight time",
        "Australia/Sydney",
    ),
    ("acst|acdt|adelaide time", "Australia/Adelaide"),
    ("awst|perth time", "Australia/Perth"),
    ("nzt|nzst|nzdt|new zealand time|nz time", "Pacific/Auckland"),
    ("sast|south african time|south africa time", "Africa/Johannesburg"),
    ("wat|nigerian time|nigeria time|west africa time", "Africa/Lagos"),
    ("eat|kenyan time|nairobi time|east africa time", "Africa/Nairobi"),
    ("brt|horario de brasilia|hora de brasilia|brasilia time", "America/Sao_Paulo"),
    ("hora canaria|hora de canarias|hora insular|canarias", "Atlantic/Canary"),
    ("hora argentina|hora de argentina|hora buenos aires", "America/Argentina/Buenos_Aires"),
    ("hora colombiana|hora de colombia|hora colombia|hora bogota", "America/Bogota"),
    ("hora chilena|hora de chile|hora chile", "America/Santiago"),
    ("hora peruana|hora de peru|hora peru|hora lima", "America/Lima"),
    ("hora de manaus|horario de manaus|horario do amazonas", "America/Manaus"),
    ("hora mexicana|hora del centro|hora centro|hora mexico|hora cdmx", "America/Mexico_City"),
    ("heure belge|heure de bruxelles", "Europe/Brussels"),
    ("heure suisse|heure de geneve", "Europe/Zurich"),
    ("heure de montreal|heure du quebec", "America/Toronto"),
    ("heure marocaine|heure du maroc", "Africa/Casablanca"),
    ("hora dos acores|dos acores|acores", "Atlantic/Azores"),
    (
        "hora peninsular|hora peninsular espanola|hora espanola|heure espagnole|ora spagnola|spanish time|spanische zeit|spanischer zeit|spaanse tijd|hora espanhola",
        "Europe/Madrid",
    ),
    (
        "heure francaise|hora francesa|ora francese|franse tijd|franzosische zeit|franzosischer zeit|french time",
        "Europe/Paris",
    ),
    (
        "ora italiana|hora italiana|heure italienne|italian time|italienische zeit|italienischer zeit|italiaanse tijd",
        "Europe/Rome",
    ),
    ("nederlandse tijd|dutch time|niederlandische zeit", "Europe/Amsterdam"),
    (
        "hora portuguesa|heure portugaise|ora portoghese|portuguese time|portugiesische zeit|portugese tijd|hora de portugal continental",
        "Europe/Lisbon",
    ),
    (
        "my time|our time|our local time|my local time|unserer zeit|unsere zeit|meiner zeit|notre heure|mon heure|nuestra hora|hora nuestra|nostra ora|ora nostra|onze tijd|nossa hora|hora nossa",
        "@sender",
    ),
    (
        "your time|your local time|your timezone|your time zone|ihrer zeit|ihre zeit|deiner zeit|deine zeit|eurer zeit|eure zeit|votre heure|ton heure|tu hora|su hora|hora tuya|hora suya|tua ora|ora tua|sua ora|vostra ora|jouw tijd|uw tijd|jullie tijd|tua hora|sua hora|hora tua|hora sua",
        "@user",
    ),
)

CITIES: tuple[tuple[str, str], ...] = (
    ("london|manchester|edinburgh|united kingdom|england|londres|londra|londen", "Europe/London"),
    ("dublin|ireland", "Europe/Dublin"),
    ("berlin|munich|munchen|frankfurt|hamburg|koln|cologne|germany|berliner|deutschland", "Europe/Berlin"),
    ("paris|lyon|france|pariser", "Europe/Paris"),
    ("madrid|barcelona|spain|espana", "Europe/Madrid"),
    ("rome|roma|milan|milano|italy|italia", "Europe/Rome"),
    ("lisbon|lisboa|portugal", "Europe/Lisbon"),
    ("amsterdam|netherlands|nederland|amsterdamse", "Europe/Amsterdam"),
    ("brussels|bruxelles|brussel|belgium", "Europe/Brussels"),
    ("zurich|zurcher|geneva|geneve|switzerland|schweiz", "Europe/Zurich"),
    ("vienna|wien|wiener|austria", "Europe/Vienna"),
    ("stockholm|sweden", "Europe/Stockholm"),
    ("oslo|norway", "Europe/Oslo"),
    ("copenhagen|denmark", "Europe/Copenhagen"),
    ("helsinki|finland", "Europe/Helsinki"),
    ("warsaw|poland", "Europe/Warsaw"),
    ("prague", "Europe/Prague"),
    ("budapest", "Europe/Budapest"),
    ("athens", "Europe/Athens"),
    ("bucharest", "Europe/Bucharest"),
    ("istanbul|turkey", "Europe/Istanbul"),
    ("tel aviv|israel|jerusalem", "Asia/Jerusalem"),
    ("dubai|abu dhabi", "Asia/Dubai"),
    ("mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|pune|chennai|india|kolkata", "Asia/Kolkata"),
    ("singapore", "Asia/Singapore"),
    ("hong kong", "Asia/Hong_Kong"),
    ("tokyo|japan", "Asia/Tokyo"),
    ("seoul", "Asia/Seoul"),
    ("shanghai|beijing|china", "Asia/Shanghai"),
    ("sydney|melbourne|canberra", "Australia/Sydney"),
    ("brisbane", "Australia/Brisbane"),
    ("perth", "Australia/Perth"),
    ("adelaide", "Australia/Adelaide"),
    ("hobart", "Australia/Hobart"),
    ("auckland|wellington|new zealand", "Pacific/Auckland"),
    ("new york|nyc|boston|washington dc|atlanta|miami|philadelphia|nueva york|nova york", "America/New_York"),
    ("casablanca|rabat", "Africa/Casablanca"),
    ("tunis", "Africa/Tunis"),
    ("dakar|abidjan", "Africa/Abidjan"),
    ("caracas", "America/Caracas"),
    ("quito", "America/Guayaquil"),
    ("montevideo", "America/Montevideo"),
    ("toronto|ottawa|montreal|quebec", "America/Toronto"),
    ("chicago|austin|dallas|houston|minneapolis", "America/Chicago"),
    ("denver", "America/Denver"),
    ("phoenix|arizona", "America/Phoenix"),
    ("san francisco|los angeles|seattle|california|san diego|palo alto", "America/Los_Angeles"),
    ("vancouver", "America/Vancouver"),
    ("mexico city|ciudad de mexico|cdmx|mexico", "America/Mexico_City"),
    ("bogota|colombia", "America/Bogota"),
    ("manaus", "America/Manaus"),
    ("calgary|edmonton", "America/Edmonton"),
    ("panama city", "America/Panama"),
    ("costa rica", "America/Costa_Rica"),
    ("lima|peru", "America/Lima"),
    ("santiago|chile", "America/Santiago"),
    ("buenos aires|argentina", "America/Argentina/Buenos_Aires"),
    ("sao paulo|brasilia|rio de janeiro|brazil|brasil", "America/Sao_Paulo"),
    ("lagos|nigeria", "Africa/Lagos"),
    ("nairobi|kenya", "Africa/Nairobi"),
    ("johannesburg|cape town|south africa", "Africa/Johannesburg"),
    ("cairo|egypt", "Africa/Cairo"),
)

UPPER_ONLY = frozenset(
    "ET EST EDT CT CST CDT MT MST MDT PT PST PDT ADT WET WEST MET EAT WAT GST SGT IST ICT BRT EET UK SAST HST PHT".split()
)
"""Abbreviations that are words, or near words, of some language in small letters."""
