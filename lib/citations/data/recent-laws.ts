import type { Act } from './act';
import { readRows } from './read-rows';
import { sources } from './sources';

/**
 * Laws and decrees of after 2015, and older ones that the state of that year did not have under their name of today. By
 * name; what the marks in a row mean: {@link readRows}. The days on which a name changed hands are those of the first and
 * last version of the law in the same source. A law that was much spoken of while it was a bill has its name from its
 * first version on: a bill is not the law, and may never become one.
 */
export const recentLaws: readonly Act[] = readRows(
  'law',
  sources.harvest,
  `
BWBR0004287 | Bekendmakingswet
BWBR0040179 | Besluit basisveiligheidsnormen stralingsbescherming | ?Bbs
BWBR0036705 | Besluit beheer politie
BWBR0014964 | Besluit Bibob
BWBR0046416 | Besluit diergeneesmiddelen 2022
BWBR0020871 | Besluit financieel toetsingskader pensioenfondsen
+ Besluit FTK
BWBR0009066 | Besluit gebruik meststoffen
BWBR0022530 | Besluit gewasbeschermingsmiddelen en biociden
BWBR0003237 | Besluit huurprijzen woonruimte | ?Bhw
BWBR0045555 | Besluit inburgering 2021
BWBR0035779 | Besluit Jeugdwet
BWBR0016544 | Besluit justitiële en strafvorderlijke gegevens | Bjsg
BWBR0044773 | Besluit kansspelen op afstand | ?Bkoa
BWBR0006358 | Besluit proceskosten bestuursrecht | ?Bpb
BWBR0013267 | Besluit SUWI
BWBR0036702 | Besluit toegelaten instellingen volkshuisvesting 2015 | Btiv 2015; ?Btiv; BTIV 2015; ?BTIV
+ Besluit toegelaten instellingen volkshuisvesting
BWBR0020892 | Besluit uitvoering Pensioenwet en Wet verplichte beroepspensioenregeling | ?BuPw; ?Bupw
BWBR0046078 | Besluit uitvoering Wet arbeid vreemdelingen 2022 | BuWav 2022; ?BuWav
BWBR0033723 | Besluit verplichte meldcode huiselijk geweld en kindermishandeling
BWBR0033412 | Besluit werving, reclame en verslavingspreventie kansspelen
BWBR0030461 | Bouwbesluit 2012
+ Bouwbesluit [2012-04-01..]
BWBR0039429 | Comptabiliteitswet 2016 | CW 2016; ?CW [2018-01-01..]
+ Comptabiliteitswet [2018-01-01..]
BWBR0052872 | Cyberbeveiligingswet [2026-08-15..] | ?Cbw [2026-08-15..]
BWBR0030111 | Drinkwaterbesluit
BWBR0013797 | Embryowet
BWBR0050714 | Energiewet [2026-01-01..]
BWBR0037521 | Erfgoedwet
BWBR0005674 | Huisvestingswet [..2014-12-31]
BWBR0042394 | Klimaatwet [2019-09-01..]
BWBR0014394 | Mijnbouwbesluit
BWBR0041278 | Omgevingsbesluit | ?Ob
BWBR0004825 | Reglement verkeersregels en verkeerstekens 1990 | RVV 1990; RVV1990; ?RVV
+ Reglement verkeersregels en verkeerstekens
BWBR0010424 | Remigratiewet
BWBR0011478 | Schattingsbesluit arbeidsongeschiktheidswetten
BWBR0004302 | Tabaks- en rookwarenwet
+ Tabakswet
BWBR0043402 | Tijdelijke overbruggingsregeling zelfstandig ondernemers | ?Tozo; ?TOZO
BWBR0039210 | Tijdelijke wet bestuurlijke maatregelen terrorismebestrijding | Twbmt
BWBR0043252 | Tijdelijke wet Groningen | ?TwG
BWBR0044337 | Tijdelijke wet maatregelen covid-19 | ?Twm
BWBR0019031 | Uitvoeringsbesluit Meststoffenwet
BWBR0035733 | Uitvoeringsbesluit Wmo 2015
BWBR0045787 | Uitvoeringsbesluit WVO 2020
BWBR0050739 | Uitvoeringswet digitaledienstenverordening [2025-02-04..]
BWBR0013796 | Uitvoeringswet Internationaal Strafhof
BWBR0033729 | Warmtewet
BWBR0023864 | Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg | Wabvpz
BWBR0049412 | Wet Adviescollege ICT-toetsing
BWBR0022428 | Wet algemene bepalingen burgerservicenummer | Wabb
BWBR0001952 | Wet ambtenaren defensie
+ Militaire Ambtenarenwet 1931
BWBR0042307 | Wet arbeidsmarkt in balans | ?Wab; ?WAB
BWBR0038054 | Wet arbeidsvoorwaarden gedetacheerde werknemers in de Europese Unie | WagwEU
BWBR0023466 | Wet basisregistratie adressen en gebouwen
+ Wet BAG
BWBR0041459 | Wet bescherming bedrijfsgeheimen
BWBR0037852 | Wet bescherming klokkenluiders | ?Wbk
+ Wet Huis voor klokkenluiders
BWBR0049889 | Wet betaalbare huur [2024-07-01..] | ?Wbh [2024-07-01..]
BWBR0041515 | Wet beveiliging netwerk- en informatiesystemen | Wbni
BWBR0019388 | Wet bijzondere maatregelen grootstedelijke problematiek | Wbmgp
BWBR0042952 | Wet bronbelasting 2021
BWBR0052212 | Wet collectieve warmte [2026-02-14..] | ?Wcw [2026-02-14..]
BWBR0030733 | Wet College voor de rechten van de mens
BWBR0037602 | Wet deregulering beoordeling arbeidsrelaties
+ Wet DBA
BWBR0048156 | Wet digitale overheid [2023-07-01..] | ?Wdo [2023-07-01..]
BWBR0017212 | Wet DNA-onderzoek bij veroordeelden
BWBR0037891 | Wet doorstroming huurmarkt 2015
BWBR0048095 | Wet elektronische gegevensuitwisseling in de zorg [2023-07-01..] | Wegiz [2023-07-01..]
BWBR0011173 | Wet flexibel werken | ?Wfw
+ Wet aanpassing arbeidsduur
BWBR0049962 | Wet gegevensverwerking door samenwerkingsverbanden [2025-03-01..] | ?WGS [2025-03-01..]
BWBR0014915 | Wet gelijke behandeling op grond van handicap of chronische ziekte | Wgbh/cz; WGBH/CZ; WGBh/cz
BWBR0016185 | Wet gelijke behandeling op grond van leeftijd bij de arbeid | WGBL; Wgbl
BWBR0003299 | Wet gelijke behandeling van mannen en vrouwen
BWBR0031331 | Wet gemeentelijke schuldhulpverlening | ?Wgs
BWBR0049307 | Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen [2024-01-31..]
+ Spreidingswet [2024-01-31..]
BWBR0007867 | Wet geneesmiddelenprijzen | ?Wgp; ?WGP
BWBR0048028 | Wet goed verhuurderschap [2023-07-01..] | ?Wgv [2023-07-01..]
BWBR0036795 | Wet hergebruik van overheidsinformatie | ?Who
+ Wet hergebruik overheidsinformatie
BWBR0047436 | Wet hersteloperatie toeslagen | ?Wht
BWBR0046903 | Wet implementatie EU-richtlijn transparante en voorspelbare arbeidsvoorwaarden
BWBR0044770 | Wet inburgering 2021 | Wi 2021; Wi2021
BWBR0020611 | Wet inburgering [2007-01-01..2021-12-31]
BWBR0046685 | Wet kwaliteit incassodienstverlening [2024-04-01..] | ?Wki [2024-04-01..]
BWBR0042732 | Wet kwaliteitsborging voor het bouwen | ?Wkb
BWBR0034363 | Wet lokaal spoor
BWBR0020031 | Wet maatschappelijke ondersteuning [2007-01-01..2014-12-31] | Wmo [2007-01-01..2014-12-31]
BWBR0042294 | Wet medezeggenschap cliënten zorginstellingen 2018 | Wmcz 2018
+ Wet medezeggenschap cliënten zorginstellingen [2020-07-01..]
BWBR0020685 | Wet medezeggenschap op scholen | ?WMS; ?Wms
BWBR0042755 | Wet medische hulpmiddelen | ?Wmh
BWBR0049111 | Wet minimumbelasting 2024
BWBR0044860 | Wet Mobiliteitsfonds
BWBR0039393 | Wet normalisering rechtspositie ambtenaren | Wnra
BWBR0008819 | Wet op de medische keuringen | ?WMK; ?Wmk
BWBR0023825 | Wet op de parlementaire enquête 2008 | WPE 2008
+ Wet op de parlementaire enquête
BWBR0022751 | Wet op het kindgebonden budget | ?WKB; ?Wkb; ?Wkgb
BWBR0009810 | Wet op het overleg huurders verhuurder | Wohv; WOHV
BWBR0036443 | Wet raadgevend referendum
BWBR0042012 | Wet register onderwijsdeelnemers
BWBR0037522 | Wet tegemoetkomingen loondomein | ?Wtl
BWBR0024649 | Wet tijdelijk huisverbod | ?Wth
BWBR0048328 | Wet toekomst pensioenen [2023-07-01..] | ?Wtp [2023-07-01..]; ?WTP [2023-07-01..]
BWBR0051817 | Wet toelating terbeschikkingstelling van arbeidskrachten [2026-07-01..] | Wtta [2026-07-01..]
BWBR0043797 | Wet toetreding zorgaanbieders | Wtza; WTZa; WTZA
BWBR0020369 | Wet toezicht financiële verslaggeving | Wtfv
BWBR0041583 | Wet toezicht trustkantoren 2018 | Wtt 2018; ?Wtt [2019-01-01..]
+ Wet toezicht trustkantoren [2019-01-01..]
BWBR0016189 | Wet toezicht trustkantoren [2004-03-01..2018-12-31] | ?Wtt [2004-03-01..2018-12-31]
BWBR0046747 | Wet veiligheidstoets investeringen, fusies en overnames
+ Wet Vifo
BWBR0042905 | Wet verbod op kolen bij elektriciteitsproductie
BWBR0032739 | Wet verbod pelsdierhouderij
BWBR0044212 | Wet voortgezet onderwijs 2020 | WVO 2020; Wvo 2020; ?WVO [2022-08-01..]; ?Wvo
+ Wet voortgezet onderwijs [2022-08-01..]
BWBR0047082 | Wet vrachtwagenheffing
BWBR0052871 | Wet weerbaarheid kritieke entiteiten [2026-08-15..] | Wwke [2026-08-15..]
BWBR0035254 | Wet werk en zekerheid | ?Wwz; ?WWZ
BWBR0036752 | Wet windenergie op zee
`,
);
