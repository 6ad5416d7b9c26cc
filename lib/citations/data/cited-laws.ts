import type { Act } from './act';
import { readRows } from './read-rows';
import { sources } from './sources';

/** Laws that the editors of other laws often link to, by name. What the marks in a row mean: {@link readRows}. */
export const citedLaws: readonly Act[] = readRows(
  'law',
  sources.links,
  `
BWBR0032898 | Aanbestedingswet op defensie- en veiligheidsgebied
BWBR0023754 | Aanpassingswet Algemene douanewet
BWBR0018471 | Aanpassingswet Algemene wet inkomensafhankelijke regelingen
BWBR0008994 | Aanpassingswet derde tranche Awb I
BWBR0008463 | Aanpassingswet Wet waardering onroerende zaken
+ Aanpassingswet Wet WOZ
BWBR0007333 | Algemene bijstandswet | ?Abw; ?ABW
BWBR0002691 | Algemene pensioenwet politieke ambtsdragers | Appa; APPA
BWBR0002448 | Algemene termijnenwet
BWBR0002614 | Algemene Wet Bijzondere Ziektekosten | AWBZ
BWBR0023066 | Algemene wet erkenning EG-beroepskwalificaties
BWBR0006502 | Algemene wet gelijke behandeling | AWGB; Awgb
BWBR0006763 | Algemene wet op het binnentreden | Awbi; ?Awob
BWBR0009508 | Bankwet 1998
BWBR0008765 | Beginselenwet verpleging ter beschikking gestelden | ?Bvt
BWBR0001936 | Belemmeringenwet Privaatrecht
BWBR0002170 | Beroepswet
BWBR0002380 | Bestrijdingsmiddelenwet 1962
BWBR0003443 | Binnenschepenwet
BWBR0023009 | Binnenvaartwet
BWBR0002357 | Boswet
BWBR0003764 | Brandweerwet 1985
BWBR0013891 | Comptabiliteitswet 2001 | CW 2001
+ Comptabiliteitswet [2002-01-01..2017-12-31]
BWBR0015008 | Concessiewet personenvervoer per trein
BWBR0001847 | Consulaire Wet
BWBR0002126 | Coördinatiewet Sociale Verzekering
BWBR0007981 | Coördinatiewet uitzonderingstoestanden
BWBR0010591 | Databankenwet
BWBR0026759 | Dienstenwet
BWBR0001997 | Distributiewet 1939
BWBR0025644 | Experimentenwet BI-zones
+ Experimentenwet Bedrijven Investeringszones
BWBR0002718 | Experimentenwet onderwijs
BWBR0008290 | Financiële-verhoudingswet | ?Fvw
+ Financiële verhoudingswet
BWBR0026981 | Fiscale vereenvoudigingswet 2010
BWBR0002060 | Garantiewet Burgerlijk Overheidspersoneel Indonesië
BWBR0002077 | Garantiewet Militairen K.N.I.L.
BWBR0006298 | Garantiewet Surinaamse pensioenen
BWBR0012197 | Gerechtsdeurwaarderswet | ?Gdw
BWBR0005662 | Gezondheids- en welzijnswet voor dieren | ?GWWD
BWBR0004257 | Gratiewet
BWBR0003406 | Grondwaterwet
BWBR0001906 | Handelsnaamwet
BWBR0016991 | Havenbeveiligingswet
BWBR0017989 | Herzieningswet Kadasterwet I
BWBR0003221 | Huurprijzenwet woonruimte | ?Hpw
BWBR0002111 | Inkwartieringswet
BWBR0033043 | Instellingswet Autoriteit Consument en Markt
BWBR0002162 | Instellingswet Productschap voor Bier
BWBR0002151 | Instellingswet Productschap voor Gedistilleerde Dranken
BWBR0002148 | Instellingswet Productschap voor Groenten en Fruit
BWBR0002149 | Instellingswet Productschap voor Siergewassen
BWBR0002220 | Instellingswet Productschap voor Vis en Visproducten
BWBR0002205 | Instellingswet Productschap voor Zuivel
BWBR0002152 | Instellingswet Productschappen en Hoofdproductschap voor Akkerbouwproducten
BWBR0003043 | Instellingswet W.R.R.
BWBR0011469 | Interimwet zij-instroom leraren primair en voortgezet onderwijs
BWBR0020616 | Invoerings- en aanpassingswet Wet op het financieel toezicht
BWBR0018830 | Invoerings- en aanpassingswet Zorgverzekeringswet
BWBR0004771 | Invoeringswet Invorderingswet 1990
BWBR0005107 | Invoeringswet Kadasterwet
BWBR0008658 | Invoeringswet nieuwe en gewijzigde arbeidsongeschiktheidsregelingen
BWBR0004046 | Invoeringswet stelselherziening sociale zekerheid
BWBR0026710 | Invoeringswet Waterwet
BWBR0017747 | Invoeringswet Wet financiering sociale verzekeringen
BWBR0011354 | Invoeringswet Wet inkomstenbelasting 2001
BWBR0005346 | Invoeringswet Wet op de accijns
BWBR0013061 | Invoeringswet Wet structuur uitvoeringsorganisatie werk en inkomen
BWBR0004541 | Kadasterwet
BWBR0008159 | Kaderwet adviescolleges
BWBR0008589 | Kaderwet dienstplicht
BWBR0007919 | Kaderwet EZ-subsidies
BWBR0007886 | Kaderwet financiële verstrekkingen Financiën
BWBR0011955 | Kaderwet militaire pensioenen
BWBR0019756 | Kaderwet overige BZK-subsidies
BWBR0010178 | Kaderwet subsidies Ministerie van Buitenlandse Zaken
BWBR0008754 | Kaderwet SZW-subsidies
BWBR0009455 | Kaderwet VWS-subsidies
+ Kaderwet volksgezondheidssubsidies
BWBR0002645 | Kostenwet invordering rijksbelastingen
BWBR0007850 | Kwaliteitswet zorginstellingen
BWBR0002755 | Landbouwkwaliteitswet
BWBR0002252 | Landbouwwet
BWBR0003793 | Landinrichtingswet
BWBR0004188 | Les- en cursusgeldwet
BWBR0002553 | Liquidatiewet ongevallenwetten
BWBR0001866 | Locaalspoor- en Tramwegwet
BWBR0004365 | Loodsenwet
BWBR0002267 | Luchtvaartwet | ?LVW
BWBR0003110 | Machtigingswet instelling visserijzone
BWBR0004149 | Mediawet [..2008-12-31]
BWBR0003378 | Meetbrievenwet 1981
BWBR0019517 | Metrologiewet
BWBR0001870 | Mijnwet 1903
BWBR0013064 | Muntwet 2002
BWBR0001939 | Natuurschoonwet 1928 | ?NSW
BWBR0002759 | Noodwet Arbeidsvoorziening
BWBR0003173 | Noodwet financieel verkeer
BWBR0002758 | Noodwet Geneeskundigen
BWBR0002457 | Noodwet rechtspleging
BWBR0002392 | Noodwet voedselvoorziening
BWBR0002505 | Ontgrondingenwet
BWBR0007983 | Oorlogswet voor Nederland
BWBR0006463 | Organisatiewet Kadaster
BWBR0012088 | Overgangswet elektriciteitsproductiesector
BWBR0002565 | Overgangswet nieuw Burgerlijk Wetboek
+ Overgangswet voor het nieuwe Burgerlijk Wetboek
BWBR0002595 | Overgangswet W.V.O.
BWBR0002269 | Pachtwet
BWBR0002089 | Pensioen- en spaarfondsenwet
BWBR0002075 | Plantenziektenwet
BWBR0006299 | Politiewet 1993
+ Politiewet [..2012-12-31]
BWBR0025572 | Postwet 2009
+ Postwet [2009-04-01..]
BWBR0004423 | Postwet [..2009-03-31]
BWBR0003734 | Prijzennoodwet
BWBR0002353 | Prijzenwet
BWBR0003094 | Reconstructiewet Midden-Delfland
BWBR0002739 | Registratiewet 1970
BWBR0007118 | Rijksoctrooiwet 1995 | ?ROW
BWBR0010576 | Rijkswet administratieve bijstand douane
BWBR0028132 | Rijkswet financieel toezicht Curaçao en Sint Maarten
BWBR0028070 | Rijkswet Gemeenschappelijk Hof van Justitie
BWBR0014738 | Rijkswet geweldgebruik bewakers militaire objecten
BWBR0006799 | Rijkswet goedkeuring en bekendmaking verdragen
BWBR0010480 | Rijkswet instelling exclusieve economische zone
BWBR0023731 | Rijkswet Kustwacht voor Aruba, Curaçao en Sint Maarten alsmede voor de openbare lichamen Bonaire, Sint Eustatius en Saba
+ Rijkswet Kustwacht voor de Nederlandse Antillen en Aruba
BWBR0017613 | Rijkswet Onderzoeksraad voor veiligheid
+ Rijkswet OvV
BWBR0013618 | Rijkswet op de consulaire tarieven
BWBR0028072 | Rijkswet openbare ministeries van Curaçao, van Sint Maarten en van Bonaire, Sint Eustatius en Saba
BWBR0004670 | Rijkswet pensioenen en uitkeringen aan Gouverneurs van Aruba, Curaçao en Sint Maarten
BWBR0028079 | Rijkswet politie van Curaçao, van Sint Maarten en van Bonaire, Sint Eustatius en Saba
BWBR0028075 | Rijkswet Raad voor de rechtshandhaving
BWBR0003749 | Rijkswet uitbreiding territoriale zee van het Koninkrijk
BWBR0028249 | Rijkswet wijziging Statuut in verband met de opheffing van de Nederlandse Antillen
BWBR0004364 | Scheepvaartverkeerswet
BWBR0001876 | Schepenwet
BWBR0018784 | Spellingwet
BWBR0015158 | Spoedwet wegverbreding
BWBR0004698 | Tarievenwet brandstofheffingen milieu 1990
BWBR0005002 | Tarievenwet brandstofheffingen milieu 1991
BWBR0033598 | Tijdelijke experimentenwet stembiljetten en centrale stemopneming
BWBR0012701 | Tijdelijke referendumwet
BWBR0031557 | Tijdelijke wet ambulancezorg
BWBR0007891 | Tijdelijke wet beperking inkomensgevolgen arbeidsongeschiktheidscriteria
BWBR0027707 | Tijdelijke wet pilot loondispensatie
BWBR0003906 | TNO-wet
BWBR0004043 | Toeslagenwet | ?TW
BWBR0002251 | Toeslagwet Indonesische pensioenen 1956
BWBR0006147 | Tracéwet
BWBR0009930 | Tunnelwet Westerschelde
BWBR0005569 | Uitkeringswet financiële compensatie langdurige militaire dienst
BWBR0002540 | Uitkeringswet gewezen militairen
BWBR0009197 | Uitkeringswet tegemoetkoming twee tot vijfjarige diensttijd veteranen
BWBR0019574 | Uitvoeringswet internationale kinderbescherming
BWBR0004746 | Uitvoeringswet internationale kinderontvoering
+ Uitvoeringswet inzake internationale ontvoering van kinderen
BWBR0007434 | Uitvoeringswet verdrag chemische wapens
BWBR0033716 | Uitvoeringswet verordening Europees burgerinitiatief
BWBR0002897 | Uitvoeringswet Visserijverdrag 1967
BWBR0002500 | Verhaalswet ongevallen ambtenaren
BWBR0026016 | Vierde tranche Algemene wet bestuursrecht
BWBR0002393 | Vorderingswet 1962
BWBR0009275 | Waarborgwet 1986
BWBR0001867 | Waterstaatswet 1900
BWBR0001948 | Wegenwet
BWBR0030652 | Wet aanpassing Appa en enkele andere wetten 2011
BWBR0018053 | Wet aanpassing fiscale behandeling VUT/prepensioen en introductie levensloopregeling
+ Wet VPL
BWBR0029818 | Wet aanpassing Mededingingswet ter invoering van gedragsregels voor de overheid
BWBR0002507 | Wet aanpassing pensioenvoorzieningen Bijstandkorps
BWBR0003234 | Wet aansprakelijkheid kernongevallen
BWBR0002976 | Wet aansprakelijkheid olietankschepen
BWBR0002415 | Wet aansprakelijkheidsverzekering motorrijtuigen | ?WAM
BWBR0026591 | Wet aanwijzing nationale accreditatie-instantie
BWBR0007597 | Wet administratie grootboekschuld
BWBR0004581 | Wet administratiefrechtelijke handhaving verkeersvoorschriften | Wahv; WAHV
+ Wet Mulder
BWBR0008525 | Wet Adviesraad voor het wetenschaps- en technologie-beleid 1997
BWBR0008808 | Wet adviesstelsel Justitie
BWBR0003396 | Wet afbreking zwangerschap | ?Wafz
BWBR0003386 | Wet agrarisch grondverkeer
BWBR0001833 | Wet algemene bepalingen
BWBR0003718 | Wet algemene regels herindeling
+ Wet arhi
BWBR0002757 | Wet ambulancevervoer
BWBR0025304 | Wet ambulancezorg
BWBR0013402 | Wet ammoniak en veehouderij
BWBR0008656 | Wet arbeidsongeschiktheidsverzekering zelfstandigen | ?WAZ; ?Waz
+ Wet op de arbeidsongeschiktheidsverzekering zelfstandigen
BWBR0002822 | Wet arbeidsongeschiktheidsvoorziening militairen
BWBR0008331 | Wet beheer rijkswaterstaatswerken
BWBR0007678 | Wet belasting zware motorrijtuigen
BWBR0032089 | Wet beperking ziekteverzuim en arbeidsongeschiktheid vangnetters
BWBR0013854 | Wet bereikbaarheid en mobiliteit
BWBR0009449 | Wet bescherming Antarctica
BWBR0002096 | Wet bescherming bevolking
BWBR0002074 | Wet bescherming staatsgeheimen
BWBR0005444 | Wet bestrijding ongevallen Noordzee
BWBR0032155 | Wet bestuurlijke boete meldingsplichten door ministers verstrekte subsidies
+ Wet bestuurlijke boete meldingsplichten subsidies
BWBR0002144 | Wet bestuursrechtspraak bedrijfsorganisatie
BWBR0003052 | Wet betreffende de positie van Molukkers
BWBR0004586 | Wet bevordering doorstroming onderwijspersoneel II
BWBR0011919 | Wet bevordering eigenwoningbezit
BWBR0003429 | Wet bezoldiging Nationale ombudsman
BWBR0022704 | Wet beëdigde tolken en vertalers | Wbtv
BWBR0031641 | Wet bijzondere maatregelen financiële ondernemingen
BWBR0006353 | Wet brutering overhevelingstoeslag lonen
BWBR0007312 | Wet budgettering wachtgelden en instelling Participatiefonds
BWBR0002032 | Wet buitengewoon pensioen 1940-1945
BWBR0003968 | Wet buitengewoon pensioen Indisch verzet
BWBR0002035 | Wet buitengewoon pensioen zeelieden-oorlogsslachtoffers
BWBR0016993 | Wet buitenlandse schepen
BWBR0012950 | Wet capaciteitsbeheersing binnenvaartvloot
BWBR0025364 | Wet College voor toetsen en examens
+ Wet College voor examens
BWBR0015049 | Wet controle op rechtspersonen
BWBR0025251 | Wet deskundige in strafzaken
BWBR0013642 | Wet donorgegevens kunstmatige bevruchting | Wdkb
BWBR0013462 | Wet dualisering gemeentebestuur
BWBR0026450 | Wet dwangsom en beroep bij niet tijdig beslissen
BWBR0016985 | Wet einde toegang verzekering WAZ
BWBR0006803 | Wet explosieven voor civiel gebruik
BWBR0002845 | Wet financieel statuut van het Koninklijk Huis
BWBR0011987 | Wet financiering decentrale overheden
+ Wet Fido
BWBR0033004 | Wet financiering politieke partijen | Wfpp; WFPP
BWBR0004538 | Wet financiering volksverzekeringen
BWBR0006547 | Wet financiële betrekkingen buitenland 1994
BWBR0018329 | Wet financiële dienstverlening
BWBR0007211 | Wet financiële voorzieningen privatisering ABP
BWBR0009612 | Wet flexibiliteit en zekerheid
BWBR0007788 | Wet Fonds economische structuurversterking
BWBR0026168 | Wet gemeentelijke antidiscriminatievoorzieningen
BWBR0006723 | Wet gemeentelijke basisadministratie persoonsgegevens | ?Wgba
+ Wet GBA
BWBR0020396 | Wet geurhinder en veehouderij
BWBR0002386 | Wet gewetensbezwaren militaire dienst
BWBR0003109 | Wet giraal effectenverkeer
BWBR0005766 | Wet goedkeuring en uitvoering Markham-overeenkomst
BWBR0003186 | Wet grensoverschrijdend vervoer van aan bederf onderhevige levensmiddelen
BWBR0003748 | Wet grenzen Nederlandse territoriale zee
BWBR0028899 | Wet griffierechten burgerlijke zaken
BWBR0008999 | Wet havenstaatcontrole
BWBR0014169 | Wet HCNM
BWBR0005697 | Wet herverdeling wegenbeheer
BWBR0031789 | Wet herziening gerechtelijke kaart
BWBR0033284 | Wet herziening ten nadele
BWBR0002660 | Wet hygiëne en veiligheid badinrichtingen en zwemgelegenheden
BWBR0002117 | Wet immunisatie militairen
BWBR0029672 | Wet implementatie EU-richtlijnen energie-efficiëntie
BWBR0016635 | Wet implementatie Europees regelgevingskader voor de elektronische communicatiesector 2002
BWBR0022731 | Wet implementatie richtlijn markten voor financiële instrumenten
BWBR0023204 | Wet inburgering in het buitenland | ?Wib
+ Wet inburgering buitenland
BWBR0009544 | Wet inburgering nieuwkomers | ?WIN
BWBR0006612 | Wet Incompatibiliteiten Staten-Generaal en Europees Parlement
BWBR0023775 | Wet informatie-uitwisseling ondergrondse netten
BWBR0006001 | Wet Infrastructuurfonds
BWBR0004163 | Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen | IOAZ; Ioaz
BWBR0004044 | Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers | IOAW; Ioaw
BWBR0024394 | Wet inkomensvoorziening oudere werklozen | ?IOW
BWBR0020748 | Wet inrichting landelijk gebied | ?WILG
BWBR0002467 | Wet installaties Noordzee
BWBR0003816 | Wet instelling provincie Flevoland
BWBR0019058 | Wet Invoering en financiering Wet werk en inkomen naar arbeidsvermogen
BWBR0013105 | Wet invoering persoonsgebonden nummers in het onderwijs
BWBR0009079 | Wet inzake bloedvoorziening
BWBR0013816 | Wet inzake de geldtransactiekantoren
BWBR0002731 | Wet inzake de luchtverontreiniging
+ Wet inzake luchtverontreiniging
BWBR0009407 | Wet inzake het merken van kneedspringstoffen
BWBR0003797 | Wet inzake spaarbewijzen
BWBR0008121 | Wet Justitie-subsidies
BWBR0016366 | Wet kabelbaaninstallaties
BWBR0007792 | Wet kaderregeling vut overheidspersoneel
BWBR0016876 | Wet kenbaarheid publiekrechtelijke beperkingen onroerende zaken
BWBR0007414 | Wet klachtrecht cliënten zorgsector
BWBR0017718 | Wet laden en lossen zeeschepen
BWBR0007292 | Wet Landelijk Bureau Inning Onderhoudsbijdragen
BWBR0013729 | Wet lidmaatschap koninklijk huis
BWBR0007920 | Wet medezeggenschap cliënten zorginstellingen [..2020-06-30]
BWBR0005746 | Wet medezeggenschap onderwijs 1992
+ Wet medezeggenschap onderwijs
BWBR0003026 | Wet melding collectief ontslag
BWBR0006331 | Wet melding ongebruikelijke transacties
+ Wet MOT
BWBR0020052 | Wet melding zeggenschap en kapitaalbelang in effectenuitgevende instellingen
BWBR0003892 | Wet milieugevaarlijke stoffen
BWBR0004788 | Wet militair tuchtrecht | ?Wmt
BWBR0004789 | Wet militaire strafrechtspraak
BWBR0005681 | Wet nationaliteit zeeschepen in rompbevrachting
BWBR0020074 | Wet OM-afdoening
BWBR0008807 | Wet Onafhankelijke post- en telecommunicatieautoriteit
BWBR0002099 | Wet Oorlogsstrafrecht
BWBR0008974 | Wet op bijzondere medische verrichtingen | ?WBMV
+ Wet op de bijzondere medische verrichtingen
BWBR0009565 | Wet op de (re)integratie arbeidsgehandicapten
+ Wet Rea
BWBR0002856 | Wet op de Accountants-administratieconsulenten
BWBR0008250 | Wet op de Algemene Energieraad 1997
BWBR0004189 | Wet op de architectentitel
BWBR0005806 | Wet op de belasting van personenauto's en motorrijwielen 1992
BWBR0016944 | Wet op de beroepen in het onderwijs
BWBR0019919 | Wet op de bijzondere opsporingsdiensten | ?Wbod
+ Wet BOD
BWBR0009457 | Wet op de Commissie van advies inzake volkenrechtelijke vraagstukken
BWBR0003338 | Wet op de consignatie van gelden
BWBR0003081 | Wet op de dierproeven
BWBR0003821 | Wet op de erkende onderwijsinstellingen
BWBR0008508 | Wet op de Europese ondernemingsraden
BWBR0003222 | Wet op de huurcommissies
BWBR0006297 | Wet op de identificatieplicht | ?WID; ?Wid
BWBR0013409 | Wet op de inlichtingen- en veiligheidsdiensten 2002 | Wiv 2002; WIV 2002; Wiv [2002-05-29..2018-04-30]; WIV [2002-05-29..2018-04-30]
+ Wet op de inlichtingen- en veiligheidsdiensten [2002-05-29..2018-04-30]
BWBR0003954 | Wet op de internationale bijstandsverlening bij de heffing van belastingen
+ Wet op de internationale bijstandsverlening
BWBR0016637 | Wet op de jeugdzorg
BWBR0034331 | Wet op de Kamer van Koophandel
BWBR0009276 | Wet op de kamers van koophandel en fabrieken 1997
+ Wet op de Kamers van Koophandel en Fabrieken
BWBR0002359 | Wet op de kansspelbelasting
BWBR0005009 | Wet op de lijkbezorging
BWBR0002698 | Wet op de loonvorming
BWBR0002697 | Wet op de medische hulpmiddelen
BWBR0006324 | Wet op de motorrijtuigenbelasting 1994
+ Wet op de motorrijtuigenbelasting
BWBR0005921 | Wet op de naburige rechten | ?Wnr; ?WNR
BWBR0004191 | Wet op de Nederlandse organisatie voor wetenschappelijk onderzoek
BWBR0008683 | Wet op de Onderwijsraad
BWBR0008066 | Wet op de orgaandonatie | ?WOD; ?Wod
BWBR0009385 | Wet op de organisatie ZorgOnderzoek Nederland
BWBR0002080 | Wet op de rechterlijke indeling
BWBR0002374 | Wet op de Registeraccountants
BWBR0002375 | Wet op de Ruimtelijke Ordening [..2008-06-30] | ?WRO [..2008-06-30]
BWBR0002058 | Wet op de Sociaal-Economische Raad
+ Wet op de Bedrijfsorganisatie
BWBR0017452 | Wet op de vaste boekenprijs | ?Wvbp
BWBR0005802 | Wet op de verbruiksbelasting van alcoholvrije dranken
+ Wet op de verbruiksbelastingen van alcoholvrije dranken en van enkele andere produkten
+ Wet op de verbruiksbelastingen van alcoholvrije dranken en van enkele andere producten
BWBR0004575 | Wet op de waterhuishouding
BWBR0007801 | Wet op de waterkering
BWBR0001980 | Wet op de weerkorpsen
BWBR0032573 | Wet op het accountantsberoep | ?Wab
BWBR0001987 | Wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten | ?Wet AVV
+ Wet op het algemeen verbindend en onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten
BWBR0005699 | Wet op het bevolkingsonderzoek | ?WBO
BWBR0013817 | Wet op het BTW-compensatiefonds
+ Wet BCF
BWBR0015926 | Wet op het Centraal bureau voor de statistiek
BWBR0003080 | Wet op het centraal testamentenregister
BWBR0004815 | Wet op het consumentenkrediet
BWBR0012952 | Wet op het Koninklijk Nederlands Meteorologisch Instituut
BWBR0014623 | Wet op het LSOP en het politieonderwijs
BWBR0010388 | Wet op het notarisambt | ?Wna
BWBR0008289 | Wet op het RIVM
BWBR0019562 | Wet openbaarmaking uit publieke middelen gefinancierde topinkomens | WOPT; Wopt
BWBR0012099 | Wet openstelling huwelijk
BWBR0011439 | Wet opheffing College van beroep studiefinanciering
BWBR0004447 | Wet opneming buitenlandse kinderen ter adoptie
+ Wet opneming buitenlandse pleegkinderen
BWBR0013099 | Wet organisatie en bestuur gerechten
BWBR0004028 | Wet overdracht tenuitvoerlegging strafvonnissen | ?WOTS; ?Wots
BWBR0010136 | Wet overgang belastingheffing in euro's
BWBR0002551 | Wet overgangsregeling arbeidsongeschiktheidsverzekering
BWBR0009267 | Wet overheidspersoneel onder de werknemersverzekeringen
BWBR0009458 | Wet overige OCW-subsidies
BWBR0008973 | Wet particuliere beveiligingsorganisaties en recherchebureaus | Wpbr; ?WPBR
BWBR0032176 | Wet passend onderwijs
BWBR0008366 | Wet pleziervaartuigen
BWBR0007791 | Wet privatisering ABP
BWBR0009756 | Wet privatisering FVP
BWBR0013100 | Wet Raad voor de rechtspraak
BWBR0006286 | Wet rechtspositie ministers en staatssecretarissen
BWBR0024788 | Wet rechtspositie Raad van State, Algemene Rekenkamer en Nationale Ombudsman
BWBR0008365 | Wet rechtspositie rechterlijke ambtenaren | Wrra; WRRA
BWBR0005643 | Wet rechtspositionele voorzieningen rampbestrijders
BWBR0027679 | Wet referentieniveaus Nederlandse taal en rekenen
BWBR0006073 | Wet rijonderricht motorrijtuigen 1993
BWBR0021418 | Wet ruimtevaartactiviteiten
BWBR0002979 | Wet schadefonds geweldsmisdrijven | ?Wsg
BWBR0004939 | Wet schadeloosstelling leden Tweede Kamer
BWBR0011301 | Wet scheepsuitrusting
BWBR0008903 | Wet sociale werkvoorziening | Wsw; ?WSW
BWBR0030033 | Wet stichting administratiekantoor beheer financiële instellingen
BWBR0030545 | Wet strategische diensten
BWBR0008725 | Wet subsidiëring landelijke onderwijsondersteunende activiteiten | ?WSLOA
+ Wet SLOA
BWBR0003356 | Wet tarieven gezondheidszorg
BWBR0002406 | Wet tarieven in strafzaken
BWBR0025003 | Wet tegemoetkoming chronisch zieken en gehandicapten
BWBR0012438 | Wet tegemoetkoming onderwijsbijdrage en schoolkosten | WTOS; Wtos
BWBR0009637 | Wet tegemoetkoming schade bij rampen
BWBR0027053 | Wet ter versterking van de positie van het slachtoffer in het strafproces
BWBR0006355 | Wet terugdringing ziekteverzuim
BWBR0019468 | Wet toezicht accountantsorganisaties | ?Wta
BWBR0004809 | Wet toezicht beleggingsinstellingen
BWBR0007657 | Wet toezicht effectenverkeer 1995
BWBR0014779 | Wet toezicht en geschillenbeslechting collectieve beheersorganisaties auteurs- en naburige rechten
+ Wet toezicht collectieve beheersorganisaties auteurs- en naburige rechten
BWBR0005792 | Wet toezicht kredietwezen 1992
+ Wet toezicht kredietwezen
BWBR0007477 | Wet toezicht natura-uitvaartverzekeringsbedrijf
BWBR0006509 | Wet toezicht verzekeringsbedrijf 1993
+ Wet toezicht verzekeringsbedrijf
BWBR0003659 | Wet tot behoud van cultuurbezit
+ Wet Behoud Cultuurbezit
BWBR0018447 | Wet tot veiling van bepaalde verkooppunten van motorbrandstoffen
BWBR0024238 | Wet tuchtrechtspraak accountants
BWBR0017839 | Wet uitbreiding rechtsgevolgen VAR
BWBR0003664 | Wet uitkeringen burger-oorlogsslachtoffers 1940-1945
BWBR0002844 | Wet uitkeringen vervolgingsslachtoffers 1940-1945 | ?WUV; ?Wuv
BWBR0010176 | Wet uitvoering antiboycotverordening
BWBR0003235 | Wet uitvoering Internationaal Energie Programma
BWBR0017266 | Wet uitvoering Verdrag van Aarhus
BWBR0027660 | Wet uitvoering wetten voor verzetsdeelnemers en oorlogsgetroffenen
BWBR0031798 | Wet uitwerking fiscale maatregelen Begrotingsakkoord 2013
BWBR0013374 | Wet uniforme openbare voorbereidingsprocedure Awb
BWBR0030105 | Wet uniformering loonbegrip
BWBR0006029 | Wet vaartijden en bemanningssterkte binnenvaart
BWBR0014682 | Wet veiligheid en kwaliteit lichaamsmateriaal | Wvkl
BWBR0022391 | Wet verankering en bekostiging van gemeentelijke watertaken
BWBR0013063 | Wet verbetering poortwachter
+ Wet Poortwachter
BWBR0016983 | Wet vereenvouding bekostiging VO
BWBR0006641 | Wet verevening pensioenrechten bij scheiding
BWBR0024775 | Wet vergoedingen adviescolleges en commissies
BWBR0007402 | Wet vergoedingen leden Eerste Kamer
BWBR0031799 | Wet verhoging AOW- en pensioenrichtleeftijd
BWBR0016233 | Wet verlenging loondoorbetalingsverplichting bij ziekte 2003
BWBR0007746 | Wet vermindering afdracht loonbelasting en premie voor de volksverzekeringen | ?WVA
+ Wet vermindering afdracht loonbelasting en premies volksverzekeringen
BWBR0002682 | Wet verontreiniging oppervlaktewateren
BWBR0002975 | Wet verontreiniging zeewater
BWBR0002097 | Wet verplaatsing bevolking
BWBR0018831 | Wet verplichte beroepspensioenregeling | ?Wvb; ?Wvp
BWBR0012092 | Wet verplichte deelneming in een bedrijfstakpensioenfonds 2000
+ Wet Bpf 2000; Wet verplichte deelneming in een bedrijfstakpensioenfonds
BWBR0010132 | Wet vervanging referentierentes
BWBR0005319 | Wet vervoer binnenvaart
BWBR0003528 | Wet vervoer over zee
BWBR0006320 | Wet verzelfstandiging Informatiseringsbank
BWBR0006030 | Wet verzelfstandiging rijksmuseale diensten
BWBR0008904 | Wet Verzelfstandiging Staatsbosbeheer
BWBR0002029 | Wet voorbereiding van de vaststelling van een Centraal Economisch Plan
BWBR0003391 | Wet voorkeursrecht gemeenten
BWBR0007286 | Wet voorkoming misbruik chemicaliën
BWBR0003642 | Wet voorkoming verontreiniging door schepen
BWBR0032775 | Wet voorraadvorming aardolieproducten 2012
BWBR0022604 | Wet wederzijdse erkenning en tenuitvoerlegging geldelijke sancties en beslissingen tot confiscatie
BWBR0031814 | Wet wederzijdse erkenning en tenuitvoerlegging vrijheidsbenemende en voorwaardelijke sancties | ?WETS; ?Wets
BWBR0024800 | Wet wegvervoer goederen | ?Wwg
BWBR0017837 | Wet werk en inkomen kunstenaars
BWBR0009124 | Wet zeevarenden
BWBR0002753 | Wet ziekenhuisvoorzieningen | ?WZV
BWBR0023926 | Wet zwangerschaps- en bevallingsuitkering zelfstandigen
BWBR0001869 | Wetboek van Militair Strafrecht | ?MSr
BWBR0001963 | Wrakkenwet
BWBR0018040 | Zaaizaad- en plantgoedwet 2005
BWBR0001933 | Zeebrievenwet
BWBR0002460 | Ziekenfondswet | ?ZFW
BWBR0002120 | Zondagswet
`,
);
