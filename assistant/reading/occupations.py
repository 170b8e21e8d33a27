"""Words for what people do, in the languages read here, beside the commonest ones that patterns are made of. Tables only."""

# ruff: noqa: E501  a table is a few long lines, so that it can be looked over

from __future__ import annotations

OCCUPATIONS = frozenset(
    # English
    "worker astronomer radiographer sonographer cataloguer cataloger nanny lectureship studentship professorship postdoc demonstrator midwife paramedic dietitian "
    "optometrist dentist hygienist phlebotomist psychiatrist podiatrist hairdresser stylist florist typist machinist welder plumber joiner carpenter bricklayer roofer "
    "decorator fitter installer estimator valuer adjuster dispatcher expeditor forecaster facilitator instructor publicist copywriter subeditor journalist teller broker "
    "trader treasurer bursar registrar caretaker housekeeper bartender waiter waitress sommelier concierge lifeguard zookeeper toolmaker watchmaker seamstress "
    "invigilator groundskeeper groundsperson handyman merchandizer packer picker loader "
    "rigger draughtsman draughtsperson hydrographer epidemiologist mathematician "
    "physician veterinarian interpreter proofreader storekeeper stockroom dressmaker upholsterer shopper "
    "firefighter deckhand artist coach evaluator ambassador assessor examiner scheduler caseworker copyeditor sysadmin senco sendco sde swe sdet hlta "
    "coder counselor counsellor wrangler groomer rep ordinator temp labourer surgeon barrister glazier scaffolder landscaper jeweller signaller despatcher "
    "attendant presenter broadcaster choreographer fundraiser campaigner enumerator canvasser salesperson salesman linguist optician superintendent beautician postman "
    "typesetter subtitler foreman courier sculptor musician ethnographer "
    # German, the ending for women among the endings below
    "referendar referendarin sachbearbeitung assistenz volontär volontärin volontariat azubi auszubildende auszubildender angestellte angestellter agentin "
    "laborant laborantin bibliothekar bibliothekarin dokumentar dokumentarin archivar archivarin sekretär sekretärin rezeptionistin arzt ärztin anwalt anwältin notarin "
    "pädagoge pädagogin optiker optikerin gestalter gestalterin fotografin grafikerin prüfer prüferin gutachter gutachterin trainerin forscher forscherin "
    "researcherin chemikerin biologe biologin physikerin mathematikerin psychologe psychologin übersetzer übersetzerin lektor lektorin inspektor inspektorin "
    "monteur monteurin mechaniker mechanikerin elektroniker elektronikerin mechatroniker mechatronikerin tischlerin schreinerin hausmeister hausmeisterin "
    "fahrerin kellner kellnerin therapeut therapeutin ergotherapeut ergotherapeutin physiotherapeutin hebamme sanitäter sanitäterin steuerberaterin "
    "wirtschaftler wirtschaftlerin verwalter verwalterin designer designerin redakteurin consultantin juristin trainee geoinformatikerin programmiererin programmierer "
    "florist floristin bäckerin köchin konditor konditorin optometristin logopädin logopäde dozent dozentin professorin lehrkraft "
    # French
    "libraire actuaire sommelière fleuriste horticulteur horticultrice attaché attachée horloger horlogère agente aide-soignant aide-soignante conducteur conductrice magasinier magasinière préparateur préparatrice électricien électricienne "
    "mécanicien mécanicienne cuisinier cuisinière serveur serveuse boulanger boulangère hôtesse caissier caissière traducteur traductrice documentaliste "
    "bibliothécaire médecin kinésithérapeute orthophoniste graphiste styliste paysagiste urbaniste économiste alternant alternante stagiaire logisticien logisticienne "
    "pharmacien pharmacienne laborantine instituteur institutrice enseignant enseignante doctorant doctorante employé employée ouvrier ouvrière préventeur auditeur auditrice "
    "négociateur négociatrice courtier courtière gérante restaurateur restauratrice archiviste géomètre électromécanicien dessinateur dessinatrice psychologue ergothérapeute "
    "coordonnateur coordonnatrice superviseur superviseure ordonnanceur prévisionniste maquettiste réceptionniste puéricultrice auxiliaire ambassadeur ambassadrice exploitant exploitante correcteur correctrice évaluateur évaluatrice "
    "délégué déléguée adjoint adjointe médiateur médiatrice maçon couvreur plombier plombière peintre menuisier menuisière soudeur soudeuse chaudronnier chaudronnière carrossier grutier cariste livreur livreuse "
    "coiffeur coiffeuse esthéticienne boucher bouchère pâtissier pâtissière fromager barman jardinier jardinière ambulancier ambulancière standardiste rédacteur surveillant surveillante chercheuse régisseur régisseuse accompagnateur accompagnatrice "
    # Spanish and Portuguese
    "mozo moza ejecutivo ejecutiva tramitador tramitadora orientador orientadora operador operadora agente gobernanta optometrista camarero camarera cocinero cocinera dependienta conductor conductora "
    "maestra trabajadora auxiliar ayudante becario becaria fisioterapeuta farmacéutico farmacéutica veterinaria bibliotecaria bibliotecario archivera archivero traductor "
    "traductora maquetador maquetadora economista jurista encargado encargada supervisora directora delegada almacenero electricista soldador soldadora montador montadora "
    "peluquera cajera cajero teleoperador teleoperadora secretario conservadora restauradora trabajador educador auditora planificadora programadora gestora "
    "estagiária estagiário motorista atendente cozinheira cozinheiro pesquisadora pesquisador bolsista responsável diretora diretor encarregada encarregado contabilista "
    "contadora contador fisioterapeuta psicólogo psicóloga farmacêutica farmacêutico bibliotecária bibliotecário arquivista tradutora tradutor secretária secretário "
    "rececionista operador operadora compradora comprador vendedor desenhadora desenhador formadora formador consultora monitora enfermeira educadora orientadora professora revisora correctora embajador embajadora embaixadora avaliadora evaluadora liquidador liquidadora "
    "jefatura subjefatura "
    "limpiador limpiadora repartidor repartidora fontanero fontanera carpintero carpintera jardinero jardinera panadero panadera pastelero pastelera carnicero carnicera albañil celador celadora vigilante socorrista azafata dependiente "
    "cuidador cuidadora teleoperadora administrativo interventor interventora mediador mediadora dinamizador dinamizadora jardineiro jardineira padeiro padeira pasteleiro pasteleira eletricista canalizador serralheiro mecânico mecânica "
    "estafeta repositor repositora empregado empregada ajudante mediadora escriturário escriturária fiscal zelador zeladora "
    # Dutch
    "deskundige calculator redacteur eindredacteur werkvoorbereider secretaris therapeut verlener vergunningverlener inkoper verkoper chauffeur leerkracht pedagoog psycholoog apotheker assistente secretaresse griffier controleur tekenaar "
    "uitvoerder opzichter coördinator stagiair stagiaire ontwerper vormgever schrijver archivaris bibliothecaris hovenier medewerkster marketeer directiesecretaresse "
    "hydroloog geoloog bioloog ecoloog technoloog taaldocent ambassadeur "
    "ergotherapeut kinesist logopedist fysiotherapeut tandarts huisarts "
    "magazijnier tuinaanlegger ploegbaas ploegleider ondersteuner schoonmaker schoonmaakster timmerman loodgieter lasser metselaar elektricien kok bakker slager heftruckchauffeur orderpicker bezorger koerier postbode kapper kapster doktersassistent tandartsassistent apothekersassistent managementassistent receptionist baliemedewerker kraamverzorgende zaakvoerder bediende arbeider "
    # Italian
    "sistemista elettricista idraulico saldatore saldatrice istruttore istruttrice fisioterapista cameriere cameriera cuoco cuoca commessa commesso magazziniere magazziniera autista insegnante psicologa psicologo "
    "farmacista archivista traduttore traduttrice redattore redattrice disegnatore disegnatrice direttore direttrice capoturno geometra ragioniera "
    "ragioniere commercialista avvocato stagista tirocinante dottoranda dottorando assegnista borsista funzionario funzionaria restauratrice restauratore "
    "progettatrice programmatore programmatrice tecnologo optometrista logopedista educatore istruttore venditore venditrice bibliotecario bibliotecaria ambasciatore ambasciatrice liquidatore liquidatrice "
    "gestore gestrice giardiniere giardiniera manutentore manutentrice falegname muratore fornaio fornaia pasticcere pasticcera barista parrucchiere parrucchiera estetista carrellista verniciatore tornitore fresatore mulettista custode bidello bidella allievo allieva portiere portinaio "
    "coordinatore mediatore mediatrice animatore assistente banconista macellaio macellaia cassiere cassiera consigliere consigliera".split()
)
"""What people do, as a word of its own; no word that families are often called, and none that is an adjective."""

ENDINGS = (
    "konstrukteur konstrukteurin begleiter begleiterin redacteur calculator verantwoordelijke administrateur medewerker "
    "wirtschaftler wirtschaftlerin angestellte angestellter inspektor inspektorin therapeut therapeutin assistenz sachbearbeitung dokumentar dokumentarin "
    "mechaniker mechanikerin elektroniker elektronikerin monteur monteurin gestalter gestalterin verwalter verwalterin forscher forscherin prüfer prüferin pädagoge pädagogin "
    "ondersteuner assistent machinist technoloog inspecteur secretaris verlener inkoper verkoper chauffeur leerkracht ontwerper coördinator tekenaar psycholoog pedagoog fahrerin ärztin anwältin lehrkraft "
    "programmierer programmiererin bibliothekar bibliothekarin sekretär sekretärin laborant laborantin techniker technikerin researcherin designerin".split()
)
"""What compounds of German and Dutch end in."""
FIELDS = frozenset(
    "field deployments data strategy strategic housing public sector trust safety growth insight insights regulatory affairs leveraged finance financial payments fraud risk "
    "analytics pricing ranking guidance credit product platform marketing operations operational sales commercial customer success partnerships policy research supply chain "
    "logistics digital corporate technology infrastructure security identity search ads mobile web backend frontend cloud talent learning development evaluation reporting load "
    "forecasting network networks business advanced consumer international member clinical medical quality compliance tax treasury audit investment investments banking markets equity energy climate sustainability transport planning "
    "transformation innovation engineering design content brand communications government fixed income wealth private lending mortgages claims underwriting actuarial actuary "
    "statistics mathematics maths physics chemistry biology economics history social law property roads highways environment environmental teaching scholarship education "
    "english french german spanish geography music drama art nursing radiology pharmacy water wastewater structural structures civil mechanical electrical software hardware "
    "robotics bioinformatics genomics epidemiology oncology cardiology paediatrics surgery events programmes programs projects partnerships retail ecommerce procurement buying "
    "merchandising manufacturing production maintenance facilities litigation employment conveyancing disputes archives archive collections curation fundraising philanthropy "
    "analysis modelling modeling science sciences machine training recruitment people reward benefits payroll accounts accounting ledger purchasing inventory warehouse fleet "
    "cell culture protein immunology genetics neuroscience nutrition psychology philosophy sociology politics linguistics inside computing computer midwifery skills human theology anthropology accounting microbiology virology assay discovery rail aviation maritime shipping defence arquivo archivo archivos biblioteca recherche redes risques crédit comptabilité paie qualité vertrieb einkauf logistik qualität".split()
)
"""What a post is about, in brackets or after a comma: "Curator (Social History)"; no place and no firm is made of these alone."""
_COMPOUND = tuple(ENDINGS)
TRADES = frozenset("baker warden cook porter butler butcher usher tailor mason shepherd forester groom weaver".split())
"""What people do, and what families are called as well: only after a word of _BEFORE_TRADE."""
_BEFORE_TRADE = FIELDS | frozenset(
    "head chief lead senior junior deputy assistant trainee apprentice night day reserve pastry line kitchen school hospital ward hotel hall traffic street game park sous bread craft artisan master relief".split()
)


def is_occupation(word: str) -> bool:
    """Whether people are called so for what they do: "Radiographer", "Tramitadora"."""
    return word.lower() in OCCUPATIONS


def ends_in_occupation(word: str) -> bool:
    """As `is_occupation`, but also at the end of a compound: "Energiewirtschaftlerin"."""
    low = word.lower()
    return low in OCCUPATIONS or low.endswith(_COMPOUND)


def is_trade(words: str) -> bool:
    """ "Production Baker", "Reserve Warden"; not "Lorna Baker"."""
    *before, last = words.lower().split() or [""]
    return last in TRADES and bool(before) and before[-1] in _BEFORE_TRADE


def is_field(words: str | None) -> bool:
    """Whether the words say only what a post is about."""
    return bool(words) and all(
        word.lower() in FIELDS for word in str(words).split() if word.lower() not in ("and", "&")
    )
