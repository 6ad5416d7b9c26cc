import type { Act } from './act';
import { readRows } from './read-rows';
import { sources } from './sources';

/** The Dutch laws and decrees that are cited most. What the marks in a row mean: {@link readRows}. */
export const laws: readonly Act[] = [
  ...readRows(
    'law',
    sources.links,
    `
BWBR0001840 | Grondwet | ?Gw; ?GW; ?GrW | whole
+ Nederlandse Grondwet
BWBR0001854 | Wetboek van Strafrecht | WvSr; #Sr; #WvS; #Strafrecht | whole
BWBR0001903 | Wetboek van Strafvordering | WvSv; #Sv; #Strafvordering | whole
BWBR0005537 | Algemene wet bestuursrecht | Awb; AWB | colon
BWBR0002656 | Burgerlijk Wetboek Boek 1 | | book 1
+ Boek 1 van het Burgerlijk Wetboek; Boek 1 BW; Boek 1 van het BW; Boek 1 Burgerlijk Wetboek; BW Boek 1; BW1
BWBR0003045 | Burgerlijk Wetboek Boek 2 | | book 2
+ Boek 2 van het Burgerlijk Wetboek; Boek 2 BW; Boek 2 van het BW; Boek 2 Burgerlijk Wetboek; BW Boek 2; BW2
BWBR0005291 | Burgerlijk Wetboek Boek 3 | | book 3
+ Boek 3 van het Burgerlijk Wetboek; Boek 3 BW; Boek 3 van het BW; Boek 3 Burgerlijk Wetboek; BW Boek 3; BW3
BWBR0002761 | Burgerlijk Wetboek Boek 4 | | book 4
+ Boek 4 van het Burgerlijk Wetboek; Boek 4 BW; Boek 4 van het BW; Boek 4 Burgerlijk Wetboek; BW Boek 4; BW4
BWBR0005288 | Burgerlijk Wetboek Boek 5 | | book 5
+ Boek 5 van het Burgerlijk Wetboek; Boek 5 BW; Boek 5 van het BW; Boek 5 Burgerlijk Wetboek; BW Boek 5; BW5
BWBR0005289 | Burgerlijk Wetboek Boek 6 | | book 6
+ Boek 6 van het Burgerlijk Wetboek; Boek 6 BW; Boek 6 van het BW; Boek 6 Burgerlijk Wetboek; BW Boek 6; BW6
BWBR0005290 | Burgerlijk Wetboek Boek 7 | | book 7
+ Boek 7 van het Burgerlijk Wetboek; Boek 7 BW; Boek 7 van het BW; Boek 7 Burgerlijk Wetboek; BW Boek 7; BW7
BWBR0006000 | Burgerlijk Wetboek Boek 7A | | book 7A
+ Boek 7A van het Burgerlijk Wetboek; Boek 7A BW; Boek 7A van het BW; Boek 7A Burgerlijk Wetboek; BW Boek 7A
BWBR0005034 | Burgerlijk Wetboek Boek 8 | | book 8
+ Boek 8 van het Burgerlijk Wetboek; Boek 8 BW; Boek 8 van het BW; Boek 8 Burgerlijk Wetboek; BW Boek 8
BWBR0030068 | Burgerlijk Wetboek Boek 10 | | book 10
+ Boek 10 van het Burgerlijk Wetboek; Boek 10 BW; Boek 10 van het BW; Boek 10 Burgerlijk Wetboek; BW Boek 10
BWBR0001827 | Wetboek van Burgerlijke Rechtsvordering | #Rv; ?Burgerlijke Rechtsvordering | whole
BWBR0001860 | Faillissementswet | ?Fw | whole
BWBR0001838 | Wetboek van Koophandel | WvK
BWBR0001941 | Opiumwet | ?Ow | whole
BWBR0006622 | Wegenverkeerswet 1994 | WVW 1994; WVW; WVW1994; WVW94; WVW 94; Wvw 1994; Wvw | whole
+ Wegenverkeerswet
BWBR0002063 | Wet op de economische delicten | WED | whole
+ Wet economische delicten
BWBR0008804 | Wet wapens en munitie | WWM; Wwm | whole
BWBR0031788 | Politiewet 2012 | Pw 2012; ~Politiewet | whole
+ Politiewet [2013-01-01..]
BWBR0022463 | Wet politiegegevens | ?Wpg; ?WPG | whole
BWBR0014194 | Wet justitiële en strafvorderlijke gegevens | Wjsg; WJSG
BWBR0009709 | Penitentiaire beginselenwet | Pbw; PBW | whole
BWBR0011756 | Beginselenwet justitiële jeugdinrichtingen | ?Bjj
BWBR0011558 | Regeling selectie, plaatsing en overplaatsing van gedetineerden | ?Rspog
BWBR0013798 | Wet bevordering integriteitsbeoordelingen door het openbaar bestuur
+ Wet bevordering integriteitsbeoordelingen openbaar bestuur; Bibob-wet; Wet Bibob
BWBR0024282 | Wet ter voorkoming van witwassen en financieren van terrorisme | Wwft; WWFT | whole
BWBR0015252 | Wet internationale misdrijven | ?WIM
BWBR0002559 | Uitleveringswet | ?UW | whole
BWBR0016664 | Overleveringswet | ?OLW | whole
BWBR0004318 | Wet openbare manifestaties | ?Wom
BWBR0005416 | Gemeentewet | Gemw | whole
BWBR0005645 | Provinciewet | Provw | whole
BWBR0005108 | Waterschapswet
BWBR0003740 | Wet gemeenschappelijke regelingen | Wgr; WGR
BWBR0004627 | Kieswet | ?Kw
BWBR0005252 | Wet openbaarheid van bestuur | Wob; WOB | whole
+ Wet Openbaarheid Bestuur
BWBR0007376 | Archiefwet 1995 | ?Aw
+ Archiefwet
BWBR0001947 | Ambtenarenwet 2017 | Aw 2017
+ Ambtenarenwet
BWBR0003372 | Wet Nationale ombudsman | WNo
BWBR0020495 | Kaderwet zelfstandige bestuursorganen
+ Kaderwet zbo's
+ Kaderwet zbo
BWBR0032249 | Wet normering bezoldiging topfunctionarissen publieke en semipublieke sector | WNT; ?Wnt
+ Wet normering topinkomens; Wet normering bezoldiging topfunctionarissen
BWBR0033715 | Wet basisregistratie personen | Wbrp
+ Wet BRP
BWBR0005212 | Paspoortwet | ?PPW
BWBR0003738 | Rijkswet op het Nederlanderschap | RWN | whole
BWBR0011823 | Vreemdelingenwet 2000 | Vw 2000; ?Vw | whole
+ Vreemdelingenwet
BWBR0011825 | Vreemdelingenbesluit 2000 | Vb 2000; ?Vb
+ Vreemdelingenbesluit
BWBR0012002 | Voorschrift Vreemdelingen 2000 | VV 2000; ~Voorschrift Vreemdelingen
BWBR0012287 | Vreemdelingencirculaire 2000 (A)
BWBR0007149 | Wet arbeid vreemdelingen | Wav; WAV | whole
BWBR0006685 | Wet Centraal Orgaan opvang asielzoekers
+ Wet COA
BWBR0011468 | Wet bescherming persoonsgegevens | Wbp; WBP
BWBR0009950 | Telecommunicatiewet | ?Tw
BWBR0025028 | Mediawet 2008 | Mw 2008; ~Mediawet | pair
+ Mediawet [2009-01-01..]
BWBR0001886 | Auteurswet | ?Aw | whole
+ Auteurswet 1912
BWBR0008691 | Mededingingswet | ?Mw | whole
BWBR0020368 | Wet op het financieel toezicht | Wft; WFT | colon
BWBR0020420 | Besluit prudentiële regels Wft | ?Bpr; Bpr Wft
+ Besluit prudentiële regels; Besluit prudentiele regels Wft
BWBR0020421 | Besluit Gedragstoezicht financiële ondernemingen Wft | BGfo; Bgfo; Bgfo Wft; BGfo Wft
+ Besluit gedragstoezicht financiële ondernemingen
BWBR0020809 | Pensioenwet | ?PW
BWBR0003296 | Sanctiewet 1977 | ?Sw; Sw 1977
+ Sanctiewet
BWBR0021777 | Handelsregisterwet 2007 | ?Hrw
+ Handelsregisterwet
BWBR0032203 | Aanbestedingswet 2012 | Aw 2012
+ Aanbestedingswet [2013-04-01..]
BWBR0007952 | Winkeltijdenwet
BWBR0020586 | Wet handhaving consumentenbescherming | ?Whc
BWBR0002458 | Alcoholwet | DHW; Dhw
+ Drank- en Horecawet
BWBR0002469 | Wet op de kansspelen | ?Wok; ?WOK
BWBR0002320 | Algemene wet inzake rijksbelastingen | AWR | whole
BWBR0004770 | Invorderingswet 1990 | IW 1990; Iw 1990; ?IW | whole
+ Invorderingswet
BWBR0011353 | Wet inkomstenbelasting 2001 | | pair
+ Wet IB; Wet inkomstenbelasting; Wet IB 2001
BWBR0002471 | Wet op de loonbelasting 1964 | Wlb
+ Wet LB; Wet op de loonbelasting; Wet LB 1964
BWBR0002629 | Wet op de omzetbelasting 1968
+ Wet OB; Wet op de omzetbelasting; Wet OB 1968
BWBR0002672 | Wet op de vennootschapsbelasting 1969
+ Wet Vpb; Wet op de vennootschapsbelasting; Wet Vpb 1969
BWBR0002515 | Wet op de dividendbelasting 1965
+ Wet DB; Wet op de dividendbelasting; Wet DB 1965
BWBR0002226 | Successiewet 1956 | SW 1956
+ Successiewet
BWBR0007119 | Wet waardering onroerende zaken
+ Wet WOZ
BWBR0007168 | Wet belastingen op milieugrondslag | Wbm
BWBR0002740 | Wet op belastingen van rechtsverkeer | ?WBR
BWBR0005251 | Wet op de accijns
BWBR0018472 | Algemene wet inkomensafhankelijke regelingen | Awir; AWIR
BWBR0023746 | Algemene douanewet | ?Adw | colon
BWBR0008659 | Wet op de huurtoeslag | ?Wht
+ Huursubsidiewet
BWBR0018451 | Wet op de zorgtoeslag | ?Wzt
BWBR0017017 | Wet kinderopvang | Wko; ?WKO
+ Wet kinderopvang en kwaliteitseisen peuterspeelzalen
BWBR0015703 | Participatiewet | ?Pw; ?PW; WWB; Wwb; ?P-wet | whole
+ Wet werk en bijstand
BWBR0015711 | Besluit bijstandverlening zelfstandigen 2004 | Bbz 2004; Bbz; BBZ; BBZ 2004
+ Besluit bijstandverlening zelfstandigen
BWBR0004045 | Werkloosheidswet | WW | whole
BWBR0001888 | Ziektewet | ?ZW | whole
BWBR0019057 | Wet werk en inkomen naar arbeidsvermogen | WIA | whole
+ Wet WIA
BWBR0002524 | Wet op de arbeidsongeschiktheidsverzekering | WAO | whole
BWBR0008657 | Wet arbeidsongeschiktheidsvoorziening jonggehandicapten | Wajong | colon
+ Wet werk en arbeidsondersteuning jonggehandicapten
+ Wet Wajong
BWBR0002221 | Algemene Ouderdomswet | AOW | whole
BWBR0002368 | Algemene Kinderbijslagwet | AKW
BWBR0007795 | Algemene nabestaandenwet | Anw; ?ANW
BWBR0017745 | Wet financiering sociale verzekeringen | Wfsv; WFSV
BWBR0013060 | Wet structuur uitvoeringsorganisatie werk en inkomen | ?Suwi; ?SUWI
+ Wet SUWI
+ Wet structuur uitvoering werk en inkomen
BWBR0013008 | Wet arbeid en zorg | Wazo | colon
BWBR0007671 | Arbeidstijdenwet | Atw; ATW | colon
BWBR0010346 | Arbeidsomstandighedenwet | Arbowet; ARBO-wet
+ Arbeidsomstandighedenwet 1998; Arbo-wet
BWBR0008498 | Arbeidsomstandighedenbesluit | Arbobesluit
BWBR0002638 | Wet minimumloon en minimumvakantiebijslag | Wml; ?WML
+ Wet minimumloon
BWBR0009616 | Wet allocatie arbeidskrachten door intermediairs | Waadi; WAADI
BWBR0002747 | Wet op de ondernemingsraden | WOR
BWBR0018450 | Zorgverzekeringswet | Zvw; ZVW | whole
+ Zorgverzekeringwet
BWBR0018492 | Besluit zorgverzekering | ?Bzv
BWBR0035917 | Wet langdurige zorg | Wlz; WLZ
BWBR0035948 | Besluit langdurige zorg | ?Blz
BWBR0035362 | Wet maatschappelijke ondersteuning 2015 | Wmo 2015; WMO 2015; Wmo [2015-01-01..]; ?WMO; ~Wet maatschappelijke ondersteuning; ~Wmo
+ Wet maatschappelijke ondersteuning [2015-01-01..]
BWBR0034925 | Jeugdwet | ?Jw
BWBR0020078 | Wet marktordening gezondheidszorg | Wmg; WMG
+ Wet marktordening gezondheidzorg
BWBR0037173 | Wet kwaliteit, klachten en geschillen zorg | Wkkgz; WKKGZ
+ Wet kwaliteit, klachten en geschillen in de zorg; Wet kwaliteit klachten en geschillen zorg
BWBR0006251 | Wet op de beroepen in de individuele gezondheidszorg | | whole
+ Wet BIG
BWBR0018906 | Wet toelating zorginstellingen | WTZi; WTZI; Wtzi
BWBR0021505 | Geneesmiddelenwet | Gnw
BWBR0024705 | Wet publieke gezondheid | ?Wpg; ?WPG
BWBR0002202 | Gezondheidswet | ?Gzw
BWBR0009408 | Wet medisch-wetenschappelijk onderzoek met mensen | ?WMO
+ Wet medisch wetenschappelijk onderzoek met mensen
BWBR0012410 | Wet toetsing levensbeëindiging op verzoek en hulp bij zelfdoding | ?Wtl; ?WTL
+ Euthanasiewet
BWBR0005700 | Wet bijzondere opnemingen in psychiatrische ziekenhuizen | Bopz; BOPZ
+ Wet Bopz
BWBR0001969 | Warenwet
BWBR0030250 | Wet dieren | ?Wd
BWBR0035217 | Besluit houders van dieren | Bhd
BWBR0004054 | Meststoffenwet | Msw
BWBR0021670 | Wet gewasbeschermingsmiddelen en biociden | ?Wgb
BWBR0013629 | Regeling ammoniak en veehouderij | ?Rav
BWBR0009641 | Natuurbeschermingswet 1998 | Nbw 1998
+ Natuurbeschermingswet; Nb-wet 1998; Nb-wet
BWBR0009640 | Flora- en faunawet | Ffw
BWBR0002416 | Visserijwet 1963
+ Visserijwet
BWBR0003245 | Wet milieubeheer | ?Wm
BWBR0003994 | Wet bodembescherming | Wbb
BWBR0025458 | Waterwet | ?Wtw
BWBR0026338 | Drinkwaterwet
BWBR0003227 | Wet geluidhinder | Wgh
BWBR0024779 | Wet algemene bepalingen omgevingsrecht | Wabo; WABO | pair
BWBR0020449 | Wet ruimtelijke ordening | Wro | pair
BWBR0027431 | Crisis- en herstelwet | Chw
BWBR0005181 | Woningwet | ?Ww
BWBR0035303 | Huisvestingswet 2014 | Hvw 2014; ~Huisvestingswet; ?Hvw [2015-01-01..]
+ Huisvestingswet [2015-01-01..]
BWBR0003403 | Leegstandwet | ?Lw
BWBR0014315 | Uitvoeringswet huurprijzen woonruimte | Uhw
BWBR0001842 | Onteigeningswet | ?Ow
BWBR0004471 | Monumentenwet 1988
+ Monumentenwet
BWBR0013360 | Vuurwerkbesluit
BWBR0007606 | Wet vervoer gevaarlijke stoffen | Wvgs
BWBR0002402 | Kernenergiewet | ?Kew
BWBR0014168 | Mijnbouwwet | Mbw
BWBR0009755 | Elektriciteitswet 1998 | E-wet
+ Elektriciteitswet
BWBR0011440 | Gaswet
BWBR0015007 | Spoorwegwet | ?Sw
BWBR0011470 | Wet personenvervoer 2000 | Wp 2000
+ Wet personenvervoer
BWBR0005555 | Wet luchtvaart | ?Wlv
BWBR0003420 | Wet op het primair onderwijs | WPO
+ Wet op het basisonderwijs
BWBR0002399 | Wet op het voortgezet onderwijs | ?Wvo; ?WVO [..2022-07-31]
+ Wet voortgezet onderwijs [..2022-07-31]
BWBR0003549 | Wet op de expertisecentra | WEC
+ Interimwet op het speciaal onderwijs en het voortgezet speciaal onderwijs
BWBR0007625 | Wet educatie en beroepsonderwijs | ?WEB
BWBR0005682 | Wet op het hoger onderwijs en wetenschappelijk onderzoek | WHW; Whw
BWBR0002628 | Leerplichtwet 1969 | Lpw
+ Leerplichtwet
BWBR0011453 | Wet studiefinanciering 2000 | WSF 2000; Wsf 2000; ?WSF; ?Wsf
+ Wet studiefinanciering; Wet op de Studiefinanciering 2000
BWBR0013800 | Wet op het onderwijstoezicht | ?WOT
BWBR0005904 | Wet op het specifiek cultuurbeleid | ?Wsc
BWBR0006368 | Wet op de rechtsbijstand | Wrb; WRB
BWBR0002093 | Advocatenwet | Advw
BWBR0001830 | Wet op de rechterlijke organisatie | #RO | whole
+ Wet RO
BWBR0002367 | Wet op de Raad van State
+ Wet RvS
BWBR0027466 | Wet veiligheidsregio's | ?Wvr
BWBR0008277 | Wet veiligheidsonderzoeken | ?Wvo
BWBR0002154 | Statuut voor het Koninkrijk der Nederlanden | ?Statuut
+ Statuut voor het Koninkrijk; Statuut van het Koninkrijk
BWBR0006589 | Ambtsinstructie voor de politie, de Koninklijke marechaussee en andere opsporingsambtenaren | ?Ambtsinstructie
+ Ambtsinstructie voor de politie
`,
  ),
  ...readRows(
    'law',
    sources.repositories,
    `
BWBR0045754 | Wet open overheid | Woo; WOO | pair
BWBR0040940 | Uitvoeringswet Algemene verordening gegevensbescherming | UAVG | whole
+ Uitvoeringswet AVG; Uitvoeringswet Algemene verordening gegevensbescherming (AVG)
BWBR0040635 | Wet verplichte geestelijke gezondheidszorg | Wvggz; WVGGZ | colon
BWBR0037552 | Wet natuurbescherming | Wnb; WNB | pair
BWBR0037885 | Omgevingswet | ?Ow; ?Omgw | pair
BWBR0041330 | Besluit activiteiten leefomgeving | ?Bal
BWBR0041297 | Besluit bouwwerken leefomgeving | Bbl
BWBR0041313 | Besluit kwaliteit leefomgeving | Bkl
BWBR0045528 | Omgevingsregeling
BWBR0034306 | Besluit basisregistratie personen
+ Besluit BRP
BWBR0005730 | Aanwijzingen voor de regelgeving
`,
  ),
  ...readRows(
    'law',
    sources.harvest,
    `
BWBR0040632 | Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten | Wzd; WZD
+ Wet zorg en dwang
BWBR0040634 | Wet forensische zorg | Wfz; WFZ
BWBR0039896 | Wet op de inlichtingen- en veiligheidsdiensten 2017 | Wiv 2017; ~Wiv; ~WIV; ~Wet op de inlichtingen- en veiligheidsdiensten; Wiv [2018-05-01..]; WIV [2018-05-01..]
+ Wet op de inlichtingen- en veiligheidsdiensten [2018-05-01..]
`,
  ),
];
