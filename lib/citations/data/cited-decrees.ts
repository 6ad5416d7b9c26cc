import type { Act } from './act';
import { readRows } from './read-rows';
import { sources } from './sources';

/** Decrees and regulations that the editors of laws often link to, by name. What the marks in a row mean: {@link readRows}. */
export const citedDecrees: readonly Act[] = readRows(
  'law',
  sources.links,
  `
BWBR0032919 | Aanbestedingsbesluit
BWBR0006920 | Aanduidingenbesluit tabaksproducten
BWBR0017117 | Aanwijzingsbesluit rechtspersonen met een beperkte kasbeheerfunctie
BWBR0022762 | Activiteitenbesluit milieubeheer
+ Activiteitenbesluit; Besluit algemene regels voor inrichtingen milieubeheer
BWBR0003585 | Administratiebesluit Bijzondere Ziektekostenverzekering
BWBR0024235 | Algemeen douanebesluit
BWBR0003482 | Algemeen militair ambtenarenreglement | AMAR
BWBR0001950 | Algemeen Rijksambtenarenreglement | ARAR
BWBR0009211 | Algemene Regeling SZW-subsidies
BWBR0003229 | Ambtenarenreglement Staten-Generaal
BWBR0008587 | Arbeidsomstandighedenregeling
+ Arboregeling
BWBR0007687 | Arbeidstijdenbesluit | ?ATB
BWBR0009386 | Arbeidstijdenbesluit vervoer | ?ATBv
BWBR0007748 | Archiefbesluit 1995
BWBR0027041 | Archiefregeling
+ Archiefregeling 2009
BWBR0019316 | Asbestverwijderingsbesluit 2005
BWBR0006759 | Bekostigingsbesluit cultuuruitingen
BWBR0005672 | Bekostigingsbesluit WVO
+ Bekostigingsbesluit W.V.O.
BWBR0002464 | Belastingregeling voor het Koninkrijk
BWBR0029675 | Belastingregeling voor het land Nederland
BWBR0018607 | Besluit aanbestedingsregels voor overheidsopdrachten | ?BAO
BWBR0012223 | Besluit aanvullende arbeidsongeschiktheids- en invaliditeitsvoorzieningen militairen
+ Besluit AO/IV
BWBR0006060 | Besluit actieve implantaten
BWBR0006847 | Besluit administratiefrechtelijke handhaving verkeersvoorschriften 1994
BWBR0004826 | Besluit administratieve bepalingen inzake het wegverkeer | BABW
BWBR0006309 | Besluit administratieve bepalingen scheepvaartverkeer
BWBR0003677 | Besluit afbreking zwangerschap
BWBR0008805 | Besluit alcoholonderzoeken
BWBR0006516 | Besluit algemene rechtspositie politie | ?Barp; ?BARP
+ Besluit Algemene Rechtspositie Politieambtenaren
BWBR0004427 | Besluit archiefoverdrachten rijksadministratie
BWBR0011619 | Besluit asbestwegen milieubeheer
+ Besluit asbestwegen Wms
BWBR0014606 | Besluit begroting en verantwoording provincies en gemeenten | ?BBV
BWBR0016038 | Besluit beheer autobanden
BWBR0013707 | Besluit beheer autowrakken
BWBR0024491 | Besluit beheer batterijen en accu's 2008
BWBR0006560 | Besluit beheer regionale politiekorpsen | ?Bbrp
BWBR0005686 | Besluit beheer sociale-huursector | BBSH
BWBR0004259 | Besluit bekostiging WEC
+ Bekostigingsbesluit WEC
BWBR0003862 | Besluit bekostiging WPO
+ Bekostigingsbesluit WPO
BWBR0018692 | Besluit bekwaamheidseisen onderwijspersoneel
BWBR0002705 | Besluit beleggingsinstellingen | ?BBI
BWBR0014831 | Besluit bericht omtrent toelating
BWBR0031971 | Besluit beschikbaarheidbijdrage WMG
BWBR0005206 | Besluit bestrijding schadelijke organismen
BWBR0003632 | Besluit betaling emolumenten burgerlijk rijkspersoneel
BWBR0007499 | Besluit bevolkingsonderzoek
BWBR0032136 | Besluit bewapening en uitrusting politie
BWBR0010629 | Besluit bewijzen van bevoegdheid voor de luchtvaart
BWBR0006517 | Besluit bezoldiging politie | ?Bbp
BWBR0024896 | Besluit beëdigde tolken en vertalers
+ Besluit btv
BWBR0022929 | Besluit bodemkwaliteit | ?Bbk
BWBR0011826 | Besluit bovenwettelijke uitkeringen bij werkloosheid van rechterlijke ambtenaren
BWBR0010510 | Besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector Defensie
BWBR0008114 | Besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector Rijk
BWBR0012177 | Besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair en voortgezet onderwijs
+ Besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair onderwijs
BWBR0012022 | Besluit bovenwettelijke werkloosheidsuitkering politie | ?Bbwp
BWBR0018238 | Besluit brede doeluitkering sociaal, integratie en veiligheid
BWBR0007013 | Besluit buitengewoon opsporingsambtenaar
BWBR0007397 | Besluit buitenslands gediplomeerden volksgezondheid
BWBR0006493 | Besluit burgerlijke stand 1994
BWBR0026525 | Besluit burgerluchthavens
BWBR0022829 | Besluit burgerservicenummer
BWBR0007956 | Besluit dienstreizen defensie
BWBR0032386 | Besluit diergeneesmiddelen
BWBR0012791 | Besluit DNA-onderzoek in strafzaken
BWBR0017207 | Besluit eenmalige herbeoordelingen arbeidsongeschiktheidswetten
BWBR0022685 | Besluit EFRO programmaperiode 2007-2013
BWBR0025277 | Besluit eigen bijdrage rechtsbijstand
BWBR0011700 | Besluit eisen inrichtingen Drank- en Horecawet
BWBR0021041 | Besluit elektromagnetische compatibiliteit 2007
BWBR0004147 | Besluit emissie-eisen stookinstallaties milieubeheer A
BWBR0027601 | Besluit experiment excellentie in het hoger onderwijs
+ Besluit experiment excellentie hoger onderwijs
BWBR0016767 | Besluit externe veiligheid inrichtingen | Bevi
BWBR0019285 | Besluit financiële bepalingen bodemsanering
BWBR0012216 | Besluit financiële verhouding 2001
BWBR0009198 | Besluit gebruik sera en entstoffen
BWBR0020445 | Besluit geluidhinder
BWBR0021672 | Besluit Geneesmiddelenwet
BWBR0004703 | Besluit genetisch gemodificeerde organismen milieubeheer
+ Besluit genetisch gemodificeerde organismen Wet milieugevaarlijke stoffen
BWBR0006042 | Besluit georganiseerd overleg sector Defensie
BWBR0019359 | Besluit getuigenbescherming
BWBR0002465 | Besluit gewetensbezwaren militaire dienst
BWBR0003548 | Besluit grondbankstelsel
BWBR0017779 | Besluit handel in emissierechten
BWBR0017136 | Besluit havenontvangstvoorzieningen
BWBR0003716 | Besluit hygiëne en veiligheid badinrichtingen en zwemgelegenheden
BWBR0010994 | Besluit in- en doorstroombanen
BWBR0020674 | Besluit inburgering [..2021-12-31]
BWBR0008948 | Besluit informatievoorziening WVO
BWBR0006264 | Besluit Infrastructuurfonds
BWBR0006713 | Besluit Instelling Centraal Justitieel Incassobureau
BWBR0016700 | Besluit Interoperabiliteit
BWBR0016530 | Besluit inzamelen afvalstoffen
BWBR0002667 | Besluit kerninstallaties, splijtstoffen en ertsen
BWBR0017321 | Besluit kinderopvangtoeslag en tegemoetkomingen in kosten kinderopvang
+ Besluit kinderopvangtoeslag
BWBR0006425 | Besluit locatiegebonden subsidies | ?BLS
BWBR0023922 | Besluit luchtvaartuigen 2008
BWBR0012651 | Besluit luchtwaardigheid
+ Besluit luchtvaartuigen
BWBR0031654 | Besluit markt en overheid
BWBR0020417 | Besluit marktmisbruik Wft
BWBR0017294 | Besluit melden bedrijfsafvalstoffen en gevaarlijke afvalstoffen
BWBR0026951 | Besluit melden vermoeden van misstand bij Rijk en Politie
BWBR0006788 | Besluit milieueffectrapportage
BWBR0025302 | Besluit militaire luchthavens
BWBR0008222 | Besluit minimumloon en minimumvakantiebijslag
BWBR0013604 | Besluit naturalisatietoets
BWBR0022233 | Besluit OM-afdoening
BWBR0027464 | Besluit omgevingsrecht | ?Bor
BWBR0009080 | Besluit op de lijkbezorging
BWBR0027600 | Besluit op het specifiek cultuurbeleid
BWBR0003871 | Besluit opleiding rechterlijke ambtenaren
BWBR0034471 | Besluit opleidingen en bevoegdheden nautische beroepsbeoefenaren | ?BOBNB
+ Besluit opleidingen en bevoegdheden nautische beroepen
BWBR0013782 | Besluit optie- en naturalisatiegelden 2002
BWBR0006518 | Besluit overleg en medezeggenschap politie 1994
+ Besluit overleg en medezeggenschap politie
BWBR0027841 | Besluit personeel veiligheidsregio's
BWBR0010015 | Besluit personenchauffeurs Rijksdienst
BWBR0011982 | Besluit personenvervoer 2000
BWBR0023086 | Besluit politiegegevens | ?Bpg
BWBR0026117 | Besluit politiegegevens bijzondere opsporingsdiensten | ?Bpgbo
BWBR0007804 | Besluit privaatrechtelijke rechtshandelingen 1996
+ Besluit privaatrechtelijke rechtshandelingen
BWBR0006981 | Besluit rangen politie
BWBR0006530 | Besluit rechtspositie rechterlijke ambtenaren | ?Brra
BWBR0007321 | Besluit rechtspositie vrijwillige politie
BWBR0026190 | Besluit register deskundige in strafzaken | ?Brdis
BWBR0009353 | Besluit registratie vissersvaartuigen 1998
+ Besluit registratie vissersvaartuigen
BWBR0024064 | Besluit reis-, verblijf- en verhuiskosten politie | ?Brvvp
BWBR0009888 | Besluit Rijksgebouwendienst 1999
BWBR0018387 | Besluit rijkssubsidiëring grootschalige restauraties 2005
BWBR0028785 | Besluit rijkssubsidiëring instandhouding monumenten 2011
BWBR0032036 | Besluit rijkssubsidiëring instandhouding monumenten 2013
BWBR0004654 | Besluit rijkssubsidiëring onderhoud monumenten
BWBR0023798 | Besluit ruimtelijke ordening | ?Bro
BWBR0015137 | Besluit RVC's en regionaal zorgbudget
+ Besluit Regionaal Zorgbudget
BWBR0009035 | Besluit slotallocatie
BWBR0017624 | Besluit spoorverkeer
BWBR0017626 | Besluit spoorweginfrastructuur
BWBR0030006 | Besluit spoorwegpersoneel 2011
BWBR0022735 | Besluit stimulering duurzame energieproductie
BWBR0009094 | Besluit stortplaatsen en stortverboden afvalstoffen | ?Bssa
BWBR0012702 | Besluit stralingsbescherming
BWBR0024139 | Besluit strategische goederen
BWBR0011545 | Besluit studiefinanciering 2000
BWBR0005333 | Besluit Taak FEZ
BWBR0012638 | Besluit tarieven ambtshandelingen gerechtsdeurwaarders
BWBR0015481 | Besluit tarieven in strafzaken 2003
BWBR0005869 | Besluit tarieven openbaarheid van bestuur
BWBR0020444 | Besluit technische hulpmiddelen strafvordering
BWBR0025007 | Besluit tegemoetkoming chronisch zieken en gehandicapten
BWBR0006855 | Besluit tegemoetkoming ziektekosten rijkspersoneel | ?Btzr
BWBR0029974 | Besluit toegankelijkheid van het openbaar vervoer
BWBR0020184 | Besluit toezicht accountantsorganisaties
BWBR0003833 | Besluit trekkende bevolking WPO
BWBR0002890 | Besluit typekeuring motorrijtuigen luchtverontreiniging
BWBR0010182 | Besluit uitbreiding en beperking kring verzekerden volksverzekeringen 1999
BWBR0020326 | Besluit uitbreiding en beperking werkingssfeer WMG
BWBR0006041 | Besluit uitkering wegens functioneel leeftijdsontslag burgerlijke ambtenaren defensie
BWBR0002636 | Besluit uitsluiting aftrek omzetbelasting 1968 | ?BUA
BWBR0019511 | Besluit uniforme saneringen
BWBR0016698 | Besluit universele dienstverlening en eindgebruikersbelangen | ?Bude
BWBR0018298 | Besluit vaste boekenprijs | ?Bvbp
BWBR0020346 | Besluit vaststelling doelstelling en bekostiging onderwijsachterstandenbeleid 2006-2010
BWBR0033711 | Besluit vergoeding bewindvoerder schuldsanering
BWBR0025279 | Besluit vergoedingen adviescolleges en commissies
+ Besluit vergoedingen adviescolleges
BWBR0011018 | Besluit vergoedingen rechtsbijstand 2000 | BVR 2000; Bvr 2000
+ Besluit vergoedingen rechtsbijstand
BWBR0007513 | Besluit verklaringhouders Scheepvaartverkeerswet
BWBR0013605 | Besluit verkrijging en verlies Nederlanderschap | BvvN; BVVN
BWBR0004220 | Besluit verpakking en aanduiding milieugevaarlijke stoffen en preparaten
BWBR0032083 | Besluit verplichte politiegegevens
BWBR0011123 | Besluit verstrekking gegevens telecommunicatie
BWBR0008080 | Besluit vervoer gevaarlijke stoffen
BWBR0013514 | Besluit vervoer gevaarlijke stoffen door de lucht
BWBR0002668 | Besluit vervoer splijtstoffen, ertsen en radioactieve stoffen
BWBR0025554 | Besluit voertuigen
BWBR0012095 | Besluit voorkoming dubbele belasting 2001 | ?Bvdb; BVDB 2001
BWBR0020762 | Besluit voorkoming verontreiniging door schepen
BWBR0006836 | Besluit voorschrift informatiebeveiliging rijksdienst 1994 | ?VIR
BWBR0011853 | Besluit vrijstelling beschermde dier- en plantensoorten
BWBR0009093 | Besluit vrijstellingen stortverbod buiten inrichtingen
BWBR0006445 | Besluit Werkloosheid onderwijs- en onderzoekspersoneel | ?BWOO
BWBR0019070 | Besluit Wfsv
BWBR0029407 | Besluit wijziging van de rechtspositiebesluiten decentrale politieke ambtsdragers 2010
BWBR0006950 | Besluit woninggebonden subsidies | BWS 1995; ?BWS
BWBR0012778 | Besluit zeevarenden handelsvaart en zeilvaart
+ Besluit zeevaartbemanning handelsvaart en zeilvaart
BWBR0012790 | Besluit zeevisvaartbemanning
BWBR0007800 | Besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair onderwijs | ?BZA
+ Besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair en voortgezet onderwijs
BWBR0014149 | Besluit zorgaanspraken AWBZ
BWBR0006038 | Bezoldigingsbesluit burgerlijke ambtenaren defensie
BWBR0003630 | Bezoldigingsbesluit Burgerlijke Rijksambtenaren 1984 | BBRA 1984; BBRA
+ Bezoldigingsbesluit Burgerlijke Rijksambtenaren
BWBR0003628 | Binnenvaartpolitiereglement
BWBR0025958 | Binnenvaartregeling
BWBR0011708 | Boetebesluit socialezekerheidswetten
BWBR0012727 | Bouwbesluit 2003
+ Bouwbesluit [2003-01-01..2012-03-31]
BWBR0007667 | Bouwstoffenbesluit bodem- en oppervlaktewaterenbescherming | ?Bsb
+ Bouwstoffenbesluit
BWBR0002014 | Buitengewoon Besluit Arbeidsverhoudingen 1945
BWBR0006040 | Burgerlijk ambtenarenreglement defensie | ?BARD
BWBR0027666 | Dienst Buitenlandse Zaken Voorzieningenstelsel 2007 | DBZV 2007
BWBR0003802 | Dierproevenbesluit
BWBR0004593 | Eindexamenbesluit VO
+ Eindexamenbesluit voortgezet onderwijs
BWBR0027963 | Examen- en kwalificatiebesluit beroepsopleidingen WEB
BWBR0002923 | Examenbesluit accountants-administratieconsulenten
BWBR0021067 | Examenreglement naturalisatietoets buitenland
BWBR0006849 | Faciliteitenbesluit opvangcentra
BWBR0005442 | Formatiebesluit WEC
BWBR0005441 | Formatiebesluit WPO
BWBR0005446 | Formatiebesluit WVO
+ Formatiebesluit W.V.O.
BWBR0009997 | Frequentiebesluit
BWBR0032895 | Frequentiebesluit 2013
BWBR0024067 | Handelsregisterbesluit 2008
BWBR0005893 | Huisvestingsbesluit
BWBR0015799 | IKAP-regeling rijkspersoneel
BWBR0018191 | Inkomstenbesluit burgerlijke ambtenaren defensie
BWBR0007816 | Inkomstenbesluit militairen
BWBR0002113 | Inkwartieringsbesluit
BWBR0005829 | Inrichtingen- en vergunningenbesluit milieubeheer | ?Ivb
BWBR0005946 | Inrichtingsbesluit WVO
BWBR0026953 | Instellingsbesluit directoraat generaal Rijkswaterstaat
+ Instellingsbesluit directoraat-generaal Rijkswaterstaat 2013
BWBR0030760 | Interimbesluit beschikbaarheidbijdrage WMG
BWBR0029333 | Interimbesluit forensische zorg
BWBR0005259 | Kadasterbesluit
BWBR0026095 | Kaderregeling subsidies duurzaamheid verkeer en waterstaat
BWBR0009067 | Kansspelenbesluit
BWBR0006951 | Kentekenreglement
BWBR0024096 | Leidraad Invordering 2008
BWBR0018979 | Levensloopregeling rijkspersoneel
BWBR0007512 | Loodsplichtbesluit 1995
BWBR0014329 | Luchthavenindelingbesluit Schiphol
BWBR0014330 | Luchthavenverkeerbesluit Schiphol | ?LVB
BWBR0005260 | Maatregel teboekgestelde schepen 1992
BWBR0022445 | Maatregelenbesluit socialezekerheidswetten
BWBR0030842 | Mandaatregeling Ministerie van Veiligheid en Justitie 2011
BWBR0025036 | Mediabesluit 2008
+ Mediabesluit [2009-01-01..]
BWBR0020422 | Meeteenhedenbesluit 2006
BWBR0019897 | Meetinstrumentenbesluit I
BWBR0020554 | Meetinstrumentenbesluit II
BWBR0012460 | Meldingsbesluit Wbp
BWBR0014405 | Opiumwetbesluit
BWBR0030951 | Organisatie- en mandaatbesluit Infrastructuur en Milieu 2012
BWBR0003631 | Overgangsregeling Bezoldigingsbesluit Burgerlijke Rijksambtenaren 1984
+ Overgangsregeling BBRA 1984
BWBR0012810 | Paspoortuitvoeringsregeling Buitenland 2001 | PUB 2001
BWBR0012811 | Paspoortuitvoeringsregeling Nederland 2001 | PUN 2001
BWBR0009398 | Penitentiaire maatregel
BWBR0004914 | Rangschikkingsbesluit Natuurschoonwet 1928
+ Rangschikkingsbesluit NSW
BWBR0006743 | Rechtspositiebesluit burgemeesters
BWBR0006738 | Rechtspositiebesluit commissarissen van de Koning
BWBR0006533 | Rechtspositiebesluit gedeputeerden
BWBR0003771 | Rechtspositiebesluit onderwijspersoneel | ?RPBO
BWBR0006536 | Rechtspositiebesluit raads- en commissieleden
BWBR0006534 | Rechtspositiebesluit staten- en commissieleden
BWBR0006535 | Rechtspositiebesluit wethouders
BWBR0015136 | Rechtspositiebesluit WPO/WEC
BWBR0007120 | Reclasseringsregeling 1995
BWBR0014740 | Regeling aanwijzing en gebruik frequentieruimte commerciële radio-omroep 2003
BWBR0024492 | Regeling beheer batterijen en accu's 2008
BWBR0023085 | Regeling bodemkwaliteit
BWBR0012172 | Regeling eisen goedkeuring kentekenplaten 2000
BWBR0013546 | Regeling Europese afvalstoffenlijst
BWBR0022061 | Regeling examenprogramma's voortgezet onderwijs
BWBR0024005 | Regeling financiën hoger onderwijs
+ Regeling Financiën HO
BWBR0008878 | Regeling functionele valuta | ?RFV
BWBR0008540 | Regeling geluidwerende voorzieningen 1997
BWBR0013439 | Regeling geordende en toegankelijke staat archiefbescheiden
BWBR0035248 | Regeling houders van dieren
BWBR0023132 | Regeling jaarverslaggeving onderwijs
BWBR0009071 | Regeling kentekens en kentekenplaten
BWBR0028820 | Regeling OCW-subsidies
BWBR0027597 | Regeling op het specifiek cultuurbeleid | ?Rsc
BWBR0005366 | Regeling opvang asielzoekers | ?ROA
BWBR0008494 | Regeling overleg Raad voor het Overheidspersoneelsbeleid
BWBR0029252 | Regeling praktijkleren en Groene plus
BWBR0007967 | Regeling procedure bij reorganisatie | ?RPR
BWBR0013540 | Regeling procesgang eerste en tweede ziektejaar
BWBR0016417 | Regeling rechtspositie burgemeesters
BWBR0023701 | Regeling superheffing 2008
BWBR0016539 | Regeling superheffing en melkpremie 2004
BWBR0013280 | Regeling SUWI
BWBR0032377 | Regeling taken Centraal Bureau Rijvaardigheidsbewijzen
BWBR0011113 | Regeling tegemoetkoming asbestslachtoffers | ?TAS
BWBR0022913 | Regeling tegemoetkoming niet-loondienstgerelateerde slachtoffers van mesothelioom en asbestose | ?TNS
+ Regeling tegemoetkoming niet-loondienstgerelateerde slachtoffers van mesothelioom
BWBR0002309 | Regeling Toezicht Luchtvaart
BWBR0011626 | Regeling uitbreiding kinderopvang en buitenschoolse opvang | ?Rkb
BWBR0016709 | Regeling universele dienstverlening en eindgebruikersbelangen | ?Rude
BWBR0017728 | Regeling veiligheid zeeschepen
BWBR0020895 | Regeling verplichtstelling beroepspensioenregeling
BWBR0009205 | Regeling Verstrekkingen Asielzoekers 1997 | Rva 1997
BWBR0017959 | Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen 2005 | Rva 2005; ?Rva
+ Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen
BWBR0010115 | Regeling vervoer over de binnenwateren van gevaarlijke stoffen | ?ADN
BWBR0010053 | Regeling vervoer over de spoorweg van gevaarlijke stoffen | ?VSG
BWBR0010054 | Regeling vervoer over land van gevaarlijke stoffen | ?VLG
BWBR0025798 | Regeling voertuigen
BWBR0011500 | Regeling vordering contante waarde van periodieke verstrekkingen WAO en Wet WIA
+ Regeling vordering contante waarde van periodieke verstrekkingen WAO
BWBR0004583 | Regeling wachtgeld en uitkering bij privatisering
+ Regeling wachtgeld en uitkering privatisering
BWBR0008800 | Regeling wapens en munitie | ?RWM
BWBR0017415 | Regeling werkgeversbijdrage kinderopvang rijkspersoneel
BWBR0022834 | Regeling werkgeversbijdrage kinderopvang uitgezonden rijkspersoneel
BWBR0019435 | Regeling werkzaamheden Raad voor plantenrassen
BWBR0008818 | Regeling ziektekostenvoorziening rijkspersoneel | ?Zvr
BWBR0018715 | Regeling zorgverzekering | ?Rzv
BWBR0004052 | Reglement Dienst Buitenlandse Zaken | ?RDBZ
BWBR0012647 | Reglement justitiële jeugdinrichtingen
BWBR0008074 | Reglement rijbewijzen
BWBR0006501 | Reglement van Orde voor de Ministerraad
BWBR0008690 | Reglement verpleging ter beschikking gestelden
BWBR0003900 | Reglement voor de Gouverneur van Aruba
BWBR0028105 | Reglement voor de Gouverneur van Curaçao
BWBR0028096 | Reglement voor de Gouverneur van Sint Maarten
BWBR0005889 | Reisbesluit binnenland
BWBR0006842 | Reisbesluit buitenland
BWBR0005912 | Reisregeling binnenland
BWBR0006914 | Reisregeling buitenland
BWBR0019152 | Reïntegratiebesluit
BWBR0028600 | Rijksbesluit opvolging Sociale Verzekeringsbank Nederlandse Antillen
BWBR0002326 | Rijkswachtgeldbesluit 1959
BWBR0006923 | Rijnvaartpolitiereglement 1995
BWBR0002414 | Samenloopregeling Indonesische pensioenen 1960
BWBR0010976 | Samenwerkingsbesluit bijzondere opsporingsbevoegdheden
BWBR0012019 | Scheepsafvalstoffenbesluit Rijn- en binnenvaart
BWBR0004552 | Scheepvaartreglement Eemsmonding
BWBR0007914 | Scheepvaartreglement territoriale zee
BWBR0005315 | Scheepvaartreglement voor het Kanaal van Gent naar Terneuzen
BWBR0005393 | Scheepvaartreglement Westerschelde 1990
+ Scheepvaartreglement Westerschelde
BWBR0001985 | Schepelingenbesluit
BWBR0002501 | Schepenbesluit 1965
BWBR0016880 | Schepenbesluit 2004
BWBR0006585 | Spaarloonregeling rijkspersoneel
BWBR0011373 | Speelautomatenbesluit 2000
BWBR0011538 | Staatsexamenbesluit VO
BWBR0005858 | Stortbesluit bodembescherming
BWBR0018039 | Subsidiebesluit Ministerie van Buitenlandse Zaken
BWBR0011000 | Subsidieregeling agrarisch natuurbeheer
BWBR0026313 | Subsidieregeling ESF 2007-2013
BWBR0012598 | Subsidieregeling ESF-3
BWBR0032075 | Subsidieregeling instandhouding monumenten
BWBR0019366 | Subsidieregeling Ministerie van Buitenlandse Zaken 2006
BWBR0024881 | Subsidieregeling sterktes in innovatie
BWBR0018795 | Subsidieregeling voor scholing en re-integratie van personen met arbeidsbeperkingen en ernstige scholingsbelemmeringen
+ Subsidieregeling scholing jonggehandicapten met ernstige scholingsbelemmeringen
BWBR0008977 | Suppletieregeling gedeeltelijk arbeidsongeschikten sector Defensie
BWBR0006664 | Transactiebesluit 1994
BWBR0002537 | Uitkeringsregeling 1966
BWBR0002634 | Uitvoeringsbeschikking omzetbelasting 1968
BWBR0005360 | Uitvoeringsbesluit accijns
BWBR0018707 | Uitvoeringsbesluit Algemene wet inkomensafhankelijke regelingen
BWBR0002770 | Uitvoeringsbesluit belastingen van rechtsverkeer | ?UBBR
BWBR0012066 | Uitvoeringsbesluit inkomstenbelasting 2001 | ?UBIB
BWBR0007230 | Uitvoeringsbesluit kostenverrekening en gegevensuitwisseling Wet waardering onroerende zaken
BWBR0011400 | Uitvoeringsbesluit Les- en cursusgeldwet 2000
+ Uitvoeringsbesluit LCW 2000
BWBR0002489 | Uitvoeringsbesluit loonbelasting 1965 | ?UBLB
BWBR0002633 | Uitvoeringsbesluit omzetbelasting 1968
BWBR0007246 | Uitvoeringsbesluit Rijksoctrooiwet 1995
BWBR0002786 | Uitvoeringsbesluit vennootschapsbelasting 1971
BWBR0027994 | Uitvoeringsbesluit voorschot schadevergoedingsmaatregel
BWBR0010646 | Uitvoeringsbesluit WEB | ?UWEB
+ Uitvoeringsbesluit Wet educatie en beroepsonderwijs
BWBR0010630 | Uitvoeringsbesluit Wet SLOA
BWBR0006152 | Uitvoeringsbesluit WHW 2008 | UWHW 2008
+ Uitvoeringsbesluit Wet op het hoger onderwijs en wetenschappelijk onderzoek
BWBR0018983 | Uitvoeringsbesluit WTZi
BWBR0006736 | Uitvoeringsregeling Algemene wet inzake rijksbelastingen 1994
BWBR0014506 | Uitvoeringsregeling Belastingdienst 2003
BWBR0012031 | Uitvoeringsregeling inkomstenbelasting 2001 | URIB 2001
BWBR0004766 | Uitvoeringsregeling Invorderingswet 1990
BWBR0012059 | Uitvoeringsregeling loonbelasting 2001 | URLB 2001
BWBR0028236 | Uitvoeringsregeling loonbelasting 2011 | URLB 2011; ?URLB
BWBR0018989 | Uitvoeringsregeling Meststoffenwet
BWBR0027018 | Uitvoeringsregeling schenk- en erfbelasting | ?URSE
BWBR0030610 | Uitvoeringsregeling strategische goederen 2012
BWBR0006305 | Uitvoeringsregeling werknemersspaarregelingen en winstdelingsregelingen
BWBR0004317 | Vacatiegeldenbesluit 1988
BWBR0008353 | Vergoedingenbesluit adviescolleges
BWBR0034635 | Verordening gedrags- en beroepsregels accountants | ?VGBA
BWBR0004630 | Verplaatsingskostenbesluit 1989
BWBR0004633 | Verplaatsingskostenregeling 1989
BWBR0004607 | Vissersvaartuigenbesluit
BWBR0013342 | Vissersvaartuigenbesluit 2002
BWBR0006746 | Voertuigreglement
BWBR0012461 | Vrijstellingsbesluit Wbp
BWBR0010715 | Vrijstellingsregeling grondverzet
BWBR0020536 | Vrijstellingsregeling Wft
BWBR0005758 | Warenwetbesluit Bereiding en behandeling van levensmiddelen
BWBR0011841 | Warenwetbesluit bestuurlijke boeten
BWBR0005587 | Warenwetbesluit elektrotechnische produkten
BWBR0005310 | Warenwetbesluit Etikettering van levensmiddelen
BWBR0018823 | Warenwetbesluit hygiëne van levensmiddelen
BWBR0006310 | Warenwetbesluit Invoer levensmiddelen uit derde landen
BWBR0008212 | Warenwetbesluit liften
BWBR0005577 | Warenwetbesluit machines
BWBR0005570 | Warenwetbesluit persoonlijke beschermingsmiddelen
BWBR0015167 | Warenwetbesluit retributies levensmiddelen
BWBR0021605 | Warenwetbesluit tatoeëren en piercen
BWBR0008065 | Warenwetbesluit Toevoeging micro-voedingsstoffen aan levensmiddelen
BWBR0018370 | Warenwetbesluit verpakkingen en gebruiksartikelen
BWBR0014814 | Warenwetbesluit voedingssupplementen
BWBR0006135 | Warenwetbesluit Voedingswaarde-informatie levensmiddelen
BWBR0006982 | Warenwetbesluit Zuivel
BWBR0026872 | Waterbesluit
BWBR0026845 | Waterregeling
BWBR0023025 | Waterschapsbesluit
BWBR0008946 | Zorgindicatiebesluit
`,
);
