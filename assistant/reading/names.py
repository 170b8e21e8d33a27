"""What kind of name a run of capitals is: a person's, an organisation's, or no name at all. Tables and small questions only."""

# ruff: noqa: E501  a table is a few long lines, so that it can be looked over

from __future__ import annotations

import re
from functools import lru_cache

from assistant.reading.lazy import lazy_pattern
from assistant.reading.sentences import fold

_FIRST_NAMES = frozenset(
    "aaron abby abdul abigail adam adele adrian ahmed aidan aileen aisha akira alain alan alana albert alberto alec alejandro aleksandra alessandra "
    "alessandro alessia alex alexander alexandra alexandre alexis alfie ali alice alicia alison alistair allan amanda amara amelia amina amir amit amy ana "
    "anders andre andrea andreas andrei andrew andy angela anita anja anke anna annabel anne anneka annelies anneliese annette annika anouk anthea anthony "
    "antoine anton antonella antonia antonio anya aoife april arjun arnaud arthur arun asha ashley astrid audrey aurora aylin ayesha barbara barry bart beatrice "
    "beatriz becky ben benedikt benjamin bernadette bernard bernd bertrand beth bethany bettina bev bex bianca bill birgit bjorn bob brenda brendan brent "
    "brian bridget bruno bryony caitlin callum camilla camille carl carla carlo carlos carmen carol carole carolin carolina caroline caterina catherine "
    "cathy cecile cecilia celine chantal charlie charlotte chiara chloe chris christelle christian christiane christina christine christoph christophe "
    "christopher ciara claire clara claude claudia claudio clemens cody colin connor conor cora costanza craig cristina daan damien dan dana daniel daniela "
    "danielle danny darcy darren dave david dawn dean debbie deborah debra deepak denise dennis derek diana diane diego dieter dirk dmitri dominic donna "
    "doris dorothy doug duarte duncan eddie eduardo edward ekaterina elaine eleanor elena eli elif elisa elisabeth elise elizabeth ella ellen elliot eloise "
    "elsa emanuele emil emilia emilie emily emma emmanuel enrico eric erica erik erin ernesto esme esther ethan eva evan eve ewan fabian fabio farah farida "
    "fatima federica federico felicity felipe felix fenna femke fernando ffion filip filippo fiona florence florian frances francesca francesco francis "
    "francisco francois frank franziska fred freddie frederic gabriel gabriela gabriele gareth gary gavin gemma geoff george georgia georgina gerald gerard "
    "gert gianni gill gillian gina giorgio giovanni giulia giuseppe gloria gonzalo gordon grace graham greg gregor guillaume guido gwen hamza hannah hans "
    "harold harriet harry harvey hassan hayley hazel heather heidi heike heinz helen helena helene helga henrik henry hilary hugh hugo ian ibrahim ida ignacio "
    "imran imogen ines inga ingrid irene iris isaac isabel isabella isabelle ivan jack jackie jacob jacqueline jacques jade jaime jake jakob james jamie jan "
    "jana jane janet janice jasmine jason javier jay jean jeanette jeff jennifer jenny jens jeremy jerome jess jessica jill jim jo joan joana joanna joanne "
    "joao joe joel johan johanna johannes john jon jonas jonathan jordan jordi jorge jose joseph josephine josh joshua joyce juan judith judy julia julian "
    "julie julien juliet jurgen justin kai karen karin karl karsten kate katarina katharina katherine kathleen kathrin kathryn kathy katie katja katrien katrin "
    "kavitha kay keith kelly ken kerry kerstin kevin khadija kieran kim kirsten kirsty klaus kofi kristina kumar kurt kyle lars laszlo laura laurence laurent "
    "lauren lea leah lee leila lena leo leon leonardo leslie lewis liam lieke lina linda lindsay lisa liz lorenzo lorna lorraine lotte lottie louis louisa "
    "louise luc luca lucas lucia lucie lucy luigi luis luisa lukas luke lydia lynn maartje maddie madeleine magda magnus maike malcolm mandy manfred manon "
    "manuel manuela mara marc marcel marco marcus marek margaret margarida maria mariana marianne marie marijke marina mario marion marius mark markus marta "
    "martha martin martina mary mateo mathieu mathilde matt matteo matthew matthias maureen maurice max maya meera meg megan mehmet mei melanie melissa mia "
    "micha michael michaela michel michele michelle miguel mike milan mireille miriam mohamed mohammed moira molly monica monika monique moritz muhammad "
    "murray nadia nadine naomi natalia natalie natasha nathalie nathan neha neil niall niamh nick nicola nicolas nicole nigel nikhil nikki nikolai nils nina "
    "noah noel noemi nora norbert olaf oliver olivia olivier omar oscar orla oskar otto owen pablo pamela pam paola paolo pascal pat patricia patricio patrick "
    "patrizia paul paula pauline paulo pawel pedro peg penelope penny pete peter petra phil philip philippa philippe pia pierre pieter pooja priti priya "
    "priyanka quentin rachel rafael rahul rainer raj rajesh ralf ramon raquel ravi ray rebecca regina renate rene renee ricardo riccardo richard rita rob "
    "robert roberta roberto robin rocio roger rohan rohit roland rolf ronan rory rosa rosalind rose rosie ross roxanne ruben rupert russ russell ruth ryan "
    "sabine sabrina sally sam samantha samir samuel sandra sandrine sandy sanjay sara sarah saskia scott sean sebastian sergio seth shane shannon sharon shaun "
    "shawna sheila shelby shelley shirley shona silke silvia simon simona simone siobhan sofia sonia sonja sophia sophie stacey stan stefan stefania stefano "
    "steffen stella steph stephan stephane stephanie stephen steve steven stewart stuart sue suresh susan susanne suzanne sven svetlana sylvia sylvie tamara tania "
    "tanja tanya tara tariq tasha ted teresa terry tess tessa thea theo theresa thierry thijs thomas tiago tilda tim timo tina tobias toby tom tomas tommaso "
    "toni tony torsten tracey tracy trevor trish uli ulrich ulrike ursula ute uwe valentina valeria valerie vanessa vera verena veronica veronique vicky victor "
    "victoria vijay vincent virginia virginie viviana vivien volker walter wanda wendy werner wiebke will willem william wim winston wolfgang xavier xoan yannick "
    "yasmin yasmine yusuf yves yvonne bram wren ngozi ifeoma yetunde tunde rowan sinead declan tilda zeynep chidi kwame abena emeka adaeze nkechi wei jun hiroshi yuki soren astrid freya ingeborg joost sander marieke femke tijs giovanna ilaria matilde joaquim rui ines goncalo pilar nuria inaki unai zofia jakub kasia piotr tomasz zainab zara zoe "
    "noor nour layla leyla yara amal rania deniz emre burak murat ayse fatma zahra maryam mariam salma samira khalid tarek karim hossein reza shirin anjali ananya aditi aarav sunita lakshmi deepa divya kavya nisha pallavi radhika shreya sneha swati vikram vivek sandeep ganesh manish mukesh chukwuma oluwaseun folake funmi temitope kemi kwesi akua "
    "thandi sipho lerato themba xiaoming yoko kenji haruka takeshi minjun jiwoo siddharth tariqul bilal usman hafsa safiya maren svenja swantje ilse wiebe sjoerd hidde anneloes".split()
)
_ORG_WORDS = frozenset(
    "university college school schools academy institute hospital hospitals trust council bank insurance insurances assurance group foundation society association "
    "health healthcare energy media studios studio systems software technologies technology tech labs laboratories logistics services service solutions capital "
    "travel foods food housing water legal arts centre center museum museums gallery library libraries agency authority charity union mutual robotics pharma "
    "pharmaceuticals analytics digital networks engineering industries holdings corp corporation company co-operative cooperative coop care clinic clinics stores "
    "supermarkets works consulting consultancy consultants ventures partners partnership bakery brewery brewing airways airlines rail railways motors telecom "
    "district county city borough ministry department office rescue wildlife theatre theatres press publishing books games interactive biotech bio therapeutics "
    "pediatrics dental veterinary vets utilities electric power gas solar renewables hotels resorts kitchens farms freight shipping haulage retail nurseries security education learning roasters outdoor fitness textil textile textiles officine meccanica terme cantine bodegas hermanos fratelli freres transport transports immobilier conseil plastiques alimentacion servicios saude ceramiche trasporti zorg bouw advies brauerei spedition netze versorgung archive  aerospace aviation automotive construction architects homes properties estates "
    "packaging steelworks steel mining minerals leisure pet pets goods heritage railway dairy dairies distillery distillers winery vineyard vineyards confectionery florists aquarium observatory cathedral diocese police constabulary ambulance hospice surgery opticians optical optica optik sistemi ateliers atelier talleres taller shipyard shipyards harbour harbours airport airports ferries cruises yachts marine cycles bicycles sports furniture interiors lighting ceramics paper printers print fabrics apparel footwear jewellers timber developments composites manufacturing sawmills forestry seeds horticulture fisheries seafood meats poultry chemicals plastics polymers coatings paints cement concrete aggregates quarries roofing flooring glazing plumbing heating refrigeration elevators scaffolding lettings realty mortgages accountants accountancy solicitors chambers translations broadcasting television films pictures productions records orchestra opera ballet festival festivals events exhibitions venues catering restaurants restaurant cafe hostel spa wellness cosmetics salon waterschap provincie aerostructures astilleros almacenes bodega ottica officina caseificio panificio tipografia vivai papelaria padaria oficinas moveis metalurgica "
    "devices instruments optics digitale numerique appliances bakers brewers builders cleaners caterers catering bikes boats toys gifts scaffolds joinery carpentry masonry roofers motorcycles tyres garages garage "
    "diagnostics genetics genomics nutrition cosmetics perfumes beauty skincare tiles kitchens bathrooms furnishings textielgroep zuivel scheepvaart scheepswerf transporten elektro installaties verzekeringen bouwgroep "
    "voedingsmiddelen metaalbouw stahlbau metallbau holzbau tiefbau hochbau anlagenbau fahrzeugbau werft molkerei baeckerei metzgerei druckerei gaertnerei getraenke universitaet weingut kellerei bauunternehmung versicherungsgruppe "
    "finance financial investments wealth asset securities payments advisors advisers brothers sons bros co "
    "universitat hochschule klinik klinikum kliniken krankenhaus stadt stadtwerke landkreis versicherung versicherungen gruppe stiftung verein werke werk logistik "
    "verlag institut akademie bau technik maschinenbau robotik optik elektronik mechanik medien handel reisen elektrotechnik getranke lebensmittel chemie apotheke personalberatung universite ecole banque assurances groupe fondation mairie ville hopital brasserie maison "
    "laboratoires editions cooperative universidad universidade universita ayuntamiento camara comune banco banca seguros grupo gruppo groep fundacion fundacao "
    "fondazione stichting gemeente zorggroep clinica hotel cooperativa conservas pastificio alimentos assicurazioni industrie ziekenhuis hogeschool universiteit "
    "museu museo instituto istituto escuela scuola colegio laboratorios construcciones energia tecnologias sistemas engenharia".split()
)
"""Words that an organisation's name ends or begins with."""
_NO_NAMES = frozenset(
    "rh rrhh retail federal search committee commission panel board outlook investigacion recrutamento recruitment recruiting recruit classified certified staffing sales "
    "marketing finance engineering operations technology product legal people talent acquisition hr human resources team teams department office admin "
    "administration reception selection hiring head chair dean zoom skype webex hangouts google meet microsoft online video phone remote hybrid onsite virtual "
    "calendar kalender calendario agenda ical yahoo android iphone system systems notifications notification support service services studios studio group company "
    "client customer candidate candidates interview interviews interviewer round stage final first second third technical test task assessment stakeholders "
    "stakeholder management manager managers executive senior junior graduate programme program scheme careers career jobs job vacancy vacancies portal home "
    "resourcing personnel personal personas talento seleccion selecao recursos humanos ressources humaines risorse umane selezione bewerbung bewerbungen karriere "
    "carrieres carreiras lavoro emploi empleo secretariat secretariaat sekretariat secretaria direction direktion gabinete vicerrectorado decanato dezernat referat "
    "abteilung service dienst afdeling ufficio departamento departement faculty affairs school schools research development design data analytics science "
    "pricing claims lending risk audit compliance tax treasury procurement purchasing logistics supply chain production quality warehouse planning communications "
    "content brand digital growth customer success security infrastructure platform cloud research insight insights it r&d policy strategy "
    "europe uk us usa emea global international london paris berlin madrid lisbon amsterdam milan rome dublin manchester edinburgh glasgow leeds bristol "
    "birmingham hamburg munich frankfurt barcelona valencia porto brussels zurich vienna new york boston chicago "
    "and of the for und et y e en de di da du des la le el il a an".split()
)
"""Departments, tools, places and the like: a name that is made of these alone is nobody's."""
LEGAL_FORM = lazy_pattern(
    r",?\s+(?:(?:Pvt\.?|Pty\.?|Pte\.?|Private|Public) )?(?:Ltd|Pvt|Pty|Pte|Limited|LLP|LLC|plc|PLC|Plc|Inc|GmbH(?: & Co\.? KGa?A?)?|mbH|AG|SE|KG|KGaA|OHG|UG|e\.\s?V|eG|S\.\s?[AL]|SAS|SARL|SASU|SA|S\.A\.[SCB]|S\.A\.R\.L|S\.A\.P\.I\. de C\.V|S\. de R\.L\.(?: de C\.V)?|G[Ee][Ss]\.\s?m\.\s?b\.\s?H|Ges\.?mbH|E\.I\.R\.L|EIRL|EURL|S/A|Unipessoal,? Lda|CVBA|VOF|V\.O\.F|S\.?r\.?l\.?s|S\.a\.s|C[íi]a\. Ltda|"
    r"S\.?r\.?l|SRL|S\.?p\.?A|SpA|S\.?L\.?U|SL|Lda|Ltda|B\.?V|N\.?V|BV|NV|N\.A|Oy|ApS|A/S|AB|P\.C|PC|S[àa]rl|S[àa]gl|nv|bv|bvba|BVBA|vzw|VZW|e\.\s?U|e\.\s?K|S\.?n\.?c|SNC|S\.A\. de C\.V|SA de CV)\.?$"
)
"""How a company is incorporated, at the end of its name."""


@lru_cache(maxsize=2_000)
def plain(word: str) -> str:
    """The letters and digits of `word`, without accents and capitals."""
    word = word.lower() if word.isascii() else fold(word)
    return word if word.isalnum() else re.sub(r"[^a-z0-9]", "", word)


def is_first_name(word: str) -> bool:
    """Whether people are called so."""
    return plain(word.partition("-")[0]) in _FIRST_NAMES


def is_organised(name: str) -> bool:
    """ "Bluefin Travel", "Civic Water plc", "Otter & Vale": a word, a form or a sign that people's names have not."""
    return "&" in name or bool(LEGAL_FORM.search(name)) or any(plain(word) in _ORG_WORDS for word in name.split())


def is_org_word(word: str) -> bool:
    """ "Council", "Hospitals", "Bank": what may follow a name and be part of it."""
    return plain(word) in _ORG_WORDS


def is_no_name(name: str) -> bool:
    """Whether only departments, tools and the like are in it."""
    return all(plain(word) in _NO_NAMES for word in name.split() if plain(word))


_PAIR = lazy_pattern(r"[\w'’-]+ (?:and|und|et|y|e|en|&) [\w'’-]+")


def is_personal(name: str) -> bool:
    """ "Amara", "Tasha Greenlee", "Callum and Bev": first names, with nothing that only organisations have."""
    if is_organised(name.replace("&", "and")):
        return False
    words = name.split()
    return 0 < len(words) <= 4 and (
        is_first_name(words[0]) or (bool(_PAIR.fullmatch(name)) and is_first_name(words[-1]))
    )


def without_form(name: str) -> str:
    """The name without the words of its incorporation."""
    return LEGAL_FORM.sub("", name) or name
