import type { Act } from './act';
import { readRows } from './read-rows';
import { sources } from './sources';

/** Treaties that papers of parliament cite. What the marks in a row mean: {@link readRows}. */
export const treaties: readonly Act[] = readRows(
  'treaty',
  sources.links,
  `
BWBV0001000 | Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden | EVRM
+ Europees Verdrag voor de Rechten van de Mens
+ Europees Verdrag voor de rechten van de mens en de fundamentele vrijheden
+ Europees Verdrag tot bescherming van de rechten van de mens
+ Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden
+ Europees Verdrag inzake de rechten van de mens; Europees Verdrag tot bescherming van de rechten van de mens en fundamentele vrijheden
BWBV0001001 | Eerste Protocol bij het Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden | EP EVRM; #EP
+ Eerste Protocol bij het EVRM; Eerste Protocol EVRM; Eerste Protocol van het EVRM
+ Eerste Aanvullend Protocol bij het EVRM; Protocol nr. 1 bij het EVRM
BWBV0001029 | Vierde Protocol bij het EVRM
+ Vierde Protocol EVRM; Vierde Protocol van het EVRM; Protocol nr. 4 bij het EVRM
BWBV0001037 | Zesde Protocol bij het EVRM
+ Zesde Protocol EVRM; Zesde Protocol van het EVRM; Protocol nr. 6 bij het EVRM
BWBV0003441 | Verdrag van Wenen inzake het verdragenrecht
+ Weens Verdrag inzake het verdragenrecht; Weens Verdragenverdrag
BWBV0001017 | Internationaal Verdrag inzake burgerrechten en politieke rechten | IVBPR; BUPO; BuPo-verdrag; BUPO-verdrag
+ Internationaal Verdrag voor burgerrechten en politieke rechten
+ Internationaal Verdrag inzake burgerlijke en politieke rechten; VN-Verdrag inzake burgerlijke en politieke rechten
+ VN-Verdrag inzake burgerrechten en politieke rechten
BWBV0001016 | Internationaal Verdrag inzake economische, sociale en culturele rechten | IVESCR
+ VN-Verdrag inzake economische, sociale en culturele rechten
BWBV0002911 | Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie | IVUR
+ VN-Rassendiscriminatieverdrag
+ Rassendiscriminatieverdrag
BWBV0002508 | Verdrag inzake de rechten van het kind | IVRK
+ Internationaal Verdrag inzake de rechten van het kind; VN-Verdrag inzake de rechten van het kind
+ VN-Kinderrechtenverdrag; Verdrag voor de rechten van het kind; VN-Verdrag voor de rechten van het kind
+ Kinderrechtenverdrag
BWBV0001002 | Vluchtelingenverdrag | ?Vv
+ VN-Vluchtelingenverdrag; Verdrag betreffende de status van vluchtelingen
+ Verdrag van Genève betreffende de status van vluchtelingen
BWBV0001506 | Verdrag betreffende de werking van de Europese Unie | VWEU
+ Verdrag inzake de werking van de Europese Unie; EU-Werkingsverdrag; Werkingsverdrag
+ Verdrag betreffende de werking van de EU; Verdrag inzake de werking van de EU
BWBV0001507 | Verdrag betreffende de Europese Unie | VEU
+ EU-Verdrag
+ Verdrag betreffende de EU
BWBV0004143 | Handvest van de Verenigde Naties
+ Handvest der Verenigde Naties; Handvest van de VN; VN-Handvest
BWBV0001160 | WTO-Overeenkomst
BWBV0005237 | Verdrag inzake Antarctica
+ Antarctisch Verdrag
BWBV0005507 | Verdrag inzake de internationale burgerluchtvaart
+ Verdrag van Chicago
BWBV0005760 | Noord-Atlantisch Verdrag
+ Noordatlantisch Verdrag; NAVO-verdrag
BWBV0003172 | Verdrag van de Verenigde Naties inzake het recht van de zee | UNCLOS
+ Zeerechtverdrag; VN-Zeerechtverdrag
BWBV0001136 | Verdrag inzake biologische diversiteit
+ Biodiversiteitsverdrag; VN-Biodiversiteitsverdrag
BWBV0004120 | Verdrag van Parijs tot bescherming van de industriële eigendom
+ Verdrag van Parijs voor de bescherming van de industriële eigendom
BWBV0004033 | Verdrag tot oprichting van de Europese Gemeenschap voor Atoomenergie
+ EGA-Verdrag; Euratom-Verdrag
BWBV0003681 | Verdrag betreffende grensoverschrijdende luchtverontreiniging over lange afstand
BWBV0005509 | Statuut van het Internationaal Gerechtshof
+ Statuut van het Internationale Gerechtshof
BWBV0001008 | Universele Verklaring van de Rechten van de Mens | UVRM
BWBV0005047 | Verdrag tot instelling van de Benelux Economische Unie
+ Benelux-Unieverdrag; Verdrag tot instelling van de Benelux Unie
BWBV0003977 | Berner Conventie voor de bescherming van werken van letterkunde en kunst
+ Berner Conventie
BWBV0004345 | Verdrag van Wenen inzake diplomatiek verkeer
+ Weens Verdrag inzake diplomatiek verkeer
BWBV0004334 | Verdrag van Wenen inzake consulaire betrekkingen
+ Weens Verdrag inzake consulaire betrekkingen
BWBV0001070 | Overeenkomst betreffende de Europese Economische Ruimte
+ EER-Overeenkomst
BWBV0001986 | Statuut van de Internationale Arbeidsorganisatie
BWBV0001020 | Verdrag van Parijs inzake wettelijke aansprakelijkheid op het gebied van de kernenergie
BWBV0005506 | Statuut van de Raad van Europa
BWBV0005098 | Europees Cultureel Verdrag
BWBV0001513 | Protocol van Cartagena inzake bioveiligheid bij het Verdrag inzake biologische diversiteit
+ Protocol van Cartagena
BWBV0001009 | Europees Verdrag aangaande de wederzijdse rechtshulp in strafzaken
+ Europees Rechtshulpverdrag
BWBV0004785 | Verdrag tussen de Staten die partij zijn bij het Noord-Atlantisch Verdrag nopens de rechtspositie van hun krijgsmachten
+ NAVO-Statusverdrag; NAVO Status-verdrag
BWBV0004680 | Verdrag tot samenwerking inzake octrooien
BWBV0003819 | Europees Octrooiverdrag
+ Verdrag inzake de verlening van Europese octrooien
BWBV0004310 | Verdrag inzake verkeerstekens
BWBV0001700 | Verdrag van Aarhus
+ Verdrag betreffende toegang tot informatie, inspraak in besluitvorming en toegang tot de rechter inzake milieuaangelegenheden
BWBV0005525 | Verdrag betreffende het recht zich te organiseren en collectief te onderhandelen
BWBV0005545 | Verdrag betreffende de vrijheid tot het oprichten van vakverenigingen en de bescherming van het vakverenigingsrecht
BWBV0005561 | Verdrag nopens de voorrechten en immuniteiten van de Verenigde Naties
BWBV0005536 | Verdrag nopens de voorrechten en immuniteiten van de gespecialiseerde organisaties
BWBV0001103 | Verdrag van de Verenigde Naties tegen de sluikhandel in verdovende middelen en psychotrope stoffen
BWBV0004367 | Verdrag inzake de niet-verspreiding van kernwapens
+ Non-proliferatieverdrag; Non-proliferatie Verdrag
BWBV0005096 | Europees Verdrag betreffende sociale en medische bijstand
BWBV0003363 | Herziene Rijnvaartakte
+ Akte van Mannheim
BWBV0001010 | Europees Verdrag betreffende uitlevering
BWBV0002783 | Verdrag tot bescherming van personen met betrekking tot de geautomatiseerde verwerking van persoonsgegevens
BWBV0001155 | Verdrag inzake het Energiehandvest
+ Energiehandvestverdrag; Energiehandvest
BWBV0001004 | Enkelvoudig Verdrag inzake verdovende middelen
BWBV0003922 | Verdrag inzake psychotrope stoffen
BWBV0002086 | Protocol van Montreal betreffende stoffen die de ozonlaag afbreken
+ Protocol van Montreal; Montreal Protocol
BWBV0001489 | Statuut van Rome inzake het Internationaal Strafhof
+ Statuut van Rome; Statuut van het Internationaal Strafhof
BWBV0004777 | Statuut van de Internationale Organisatie voor Atoomenergie
BWBV0002081 | Verdrag van Bazel inzake de beheersing van de grensoverschrijdende overbrenging van gevaarlijke afvalstoffen
+ Verdrag van Bazel
BWBV0001668 | Verdrag van de Verenigde Naties tegen grensoverschrijdende georganiseerde misdaad
BWBV0003721 | Europese Overeenkomst inzake de immuniteit van Staten
BWBV0004947 | Verdrag betreffende discriminatie (arbeid en beroep)
BWBV0004423 | Verdrag van Almelo
BWBV0002731 | Verdrag van Espoo inzake milieu-effectrapportage in grensoverschrijdend verband
+ Verdrag van Espoo
BWBV0003800 | Verdrag inzake de fysieke beveiliging van kernmateriaal
BWBV0001538 | Protocol van Kyoto
+ Kyotoprotocol; Kyoto-protocol
BWBV0001839 | Verdrag inzake de bestrijding van strafbare feiten verbonden met elektronische netwerken
+ Cybercrimeverdrag; Cybercrime-verdrag
BWBV0001115 | Raamverdrag van de Verenigde Naties inzake klimaatverandering | ?UNFCCC
+ VN-Raamverdrag inzake klimaatverandering; VN-Klimaatverdrag
BWBV0005584 | Verdrag van Genève betreffende de behandeling van krijgsgevangenen
BWBV0001518 | Internationaal Verdrag ter bestrijding van de financiering van terrorisme
BWBV0001520 | Internationaal Verdrag inzake de bestrijding van terroristische bomaanslagen
BWBV0001003 | Verdrag betreffende de status van staatlozen
+ Staatlozenverdrag
BWBV0002909 | Verdrag inzake de uitbanning van alle vormen van discriminatie van vrouwen | CEDAW
+ VN-Vrouwenverdrag
BWBV0004769 | Verdrag inzake de bescherming van trekkende wilde diersoorten
BWBV0001475 | Europees Verdrag inzake nationaliteit
BWBV0005551 | Verdrag inzake de voorkoming en de bestraffing van genocide
+ Genocideverdrag; Verdrag inzake de voorkoming en bestraffing van genocide
BWBV0001830 | Verdrag van de Verenigde Naties tegen corruptie | UNCAC
+ VN-Verdrag tegen corruptie
BWBV0001532 | Verdrag inzake de strafrechtelijke bestrijding van corruptie
BWBV0002507 | Verdrag tegen foltering en andere wrede, onmenselijke of onterende behandeling of bestraffing
+ Verdrag tegen foltering en andere wrede, onmenselijke of vernederende behandeling of bestraffing
+ VN-Antifolterverdrag; VN-Verdrag tegen foltering; Antifolterverdrag; Verdrag tegen foltering
BWBV0001706 | Kaderverdrag inzake tabaksontmoediging
+ WHO-Kaderverdrag inzake tabaksontmoediging; Kaderverdrag van de Wereldgezondheidsorganisatie inzake tabaksontmoediging
BWBV0004045 | Verdrag inzake de rechten van personen met een handicap | IVRPH
+ VN-Verdrag inzake de rechten van personen met een handicap; VN-Verdrag Handicap
+ VN-verdrag voor de rechten van mensen met een handicap; VN-verdrag inzake de rechten van mensen met een handicap; VN-Gehandicaptenverdrag
+ Verdrag inzake de rechten van mensen met een handicap
BWBV0001342 | Verdrag inzake de bescherming van kinderen en de samenwerking op het gebied van de interlandelijke adoptie
+ Haags Adoptieverdrag
BWBV0004127 | Verdrag van de Raad van Europa inzake de bescherming van kinderen tegen seksuele uitbuiting en seksueel misbruik
+ Verdrag van Lanzarote
BWBV0004138 | Verdrag van de Raad van Europa inzake de bestrijding van mensenhandel
BWBV0003833 | CITES-verdrag | CITES
BWBV0003485 | Verdrag inzake het behoud van wilde dieren en planten en hun natuurlijk leefmilieu in Europa
BWBV0002799 | Verdrag van Wenen ter bescherming van de ozonlaag
BWBV0003974 | Overeenkomst inzake de bescherming van het cultureel en natuurlijk erfgoed van de wereld
+ Werelderfgoedverdrag
BWBV0002785 | Europees Verdrag ter voorkoming van foltering en onmenselijke of vernederende behandeling of bestraffing
BWBV0001193 | Chemisch Wapenverdrag
+ Chemische Wapensverdrag
`,
);
