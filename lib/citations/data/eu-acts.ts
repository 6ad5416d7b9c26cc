import type { Act } from './act';
import { readRows } from './read-rows';
import { sources } from './sources';

/**
 * EU acts: what they are called in Dutch papers, and their CELEX number. The days on which a name changed hands are those
 * of entry into force and of repeal in the acts themselves; between the two, it may mean either. What the marks in a row
 * mean: {@link readRows}.
 */
export const euActs: readonly Act[] = [
  ...readRows(
    'eu',
    sources.euBoth,
    `
32022R2065 | Digitaledienstenverordening | DSA
+ Digital Services Act; Wet inzake digitale diensten; EU Digital Services Act; Digital Service Act
+ Verordening digitale diensten; Digitale dienstenverordening; Digitaledienstenwet; Wet digitale diensten
+ DSA-verordening
32022R1925 | Digitalemarktenverordening | ?DMA
+ Digital Markets Act; Verordening digitale markten; DMA-verordening; Wet inzake digitale markten
32016R0679 | Algemene verordening gegevensbescherming | AVG; GDPR
+ Algemene Verordening voor Gegevensbescherming; General Data Protection Regulation
32024R1689 | AI-verordening
+ AI Act; verordening artificiële intelligentie; AI-act; Artificial Intelligence Act; EU AI Act
+ Verordening inzake artificiële intelligentie
32023R2854 | Dataverordening
+ Data Act
32022R0868 | Datagovernanceverordening | ?DGA
+ Data Governance Act; Datagovernance-verordening
32019L1024 | Open-datarichtlijn
32018R1807 | Verordening vrij verkeer niet-persoonsgebonden gegevens | ?FFNPD
32024R1183 | eIDAS 2-verordening | ?EUDI
+ eIDAS 2; eIDAS2
32021R0784 | Verordening terroristische online-inhoud | ?TCO; ?TOI
+ Verordening Terroristische Online Inhoud; Terroristische Online Inhoud verordening; TOI-verordening
+ TCO-verordening; Verordening inzake het tegengaan van de verspreiding van terroristische online-inhoud
32019L0790 | DSM-richtlijn
32022L2555 | NIS2-richtlijn | NIS2; NIB2
+ NIS 2; NIS 2-richtlijn; NIS-2; NIS-2-richtlijn; NIS2 richtlijn; NIB2-richtlijn; NIS2 Directive
+ Richtlijn betreffende maatregelen voor een hoog gemeenschappelijk niveau van cyberbeveiliging in de Unie
32022L2557 | CER-richtlijn | ?CER
+ Richtlijn veerkracht van kritieke entiteiten
32022R2554 | Verordening digitale operationele weerbaarheid | DORA
+ Digital Operational Resilience Act; DORA-verordening; Verordening betreffende digitale operationele weerbaarheid
32024R2847 | Cyberweerbaarheidsverordening | ?CRA
+ Cyber Resilience Act
32023R1114 | MiCA-verordening | MiCA
32023R1113 | Verordening geldovermakingen [2024-12-30..] | ?TFR
32019L2161 | Moderniseringsrichtlijn
32019L0770 | Richtlijn digitale inhoud | ?DCD
32023R0988 | Verordening algemene productveiligheid | GPSR
32023R1543 | e-Evidence-verordening
32023L1544 | e-Evidence-richtlijn
`,
  ),
  ...readRows(
    'eu',
    sources.euList,
    `
32016L0680 | Richtlijn gegevensbescherming opsporing en vervolging | ?LED
+ politierichtlijn; Richtlijn politie en justitie; Richtlijn gegevensbescherming bij rechtshandhaving
32002L0058 | e-Privacyrichtlijn | ?ePrivacy
+ cookierichtlijn; e-Privacy-richtlijn; ePrivacyrichtlijn; ePrivacy-richtlijn
32018R1725 | Verordening gegevensbescherming EU-instellingen | ?EUDPR
32014R0910 | eIDAS-verordening | eIDAS
+ eIDAS verordening
32021R1232 | Tijdelijke verordening kinderporno
+ tijdelijke CSAM-verordening
32000L0031 | Richtlijn elektronische handel
+ Richtlijn inzake elektronische handel
+ e-Commercerichtlijn; e-Commerce-richtlijn; E-commerce Richtlijn
+ Richtlijn inzake de elektronische handel
32018L1972 | Telecomcode | ?EECC
+ Europees wetboek voor elektronische communicatie
32015R2120 | Netneutraliteitsverordening
32018L1808 | Richtlijn (EU) 2018/1808
32024R1083 | Mediavrijheidsverordening | EMFA
32001L0029 | Auteursrechtrichtlijn 2001 | ?InfoSoc
32024R0900 | Verordening politieke reclame | TTPA
32019R0881 | Cyberbeveiligingsverordening
+ Cybersecurity Act
32025R0038 | Cybersolidariteitsverordening
32013R0575 | Kapitaalvereistenverordening | CRR
+ CRR-verordening
32013L0036 | Kapitaalvereistenrichtlijn IV
+ CRD IV
32014R0596 | Verordening marktmisbruik | ?MAR
+ Marktmisbruikverordening
32014L0065 | Richtlijn markten in financiële instrumenten
+ MiFID II-richtlijn; MiFID2; MiFID II
32014R0600 | Verordening markten in financiële instrumenten | MiFIR
+ MiFIR-verordening
32015L2366 | Tweede richtlijn betaaldiensten | PSD2
+ betaaldienstenrichtlijn [2016-01-12..]; PSD2-richtlijn; PSD 2; PSD-2
32014L0059 | Herstel- en afwikkelingsrichtlijn banken | BRRD
32024R1624 | Antiwitwasverordening | AMLR
32024L1640 | Zesde antiwitwasrichtlijn [2024-07-09..] | AMLD6 [2024-07-09..]
32018L0843 | Vijfde antiwitwasrichtlijn | AMLD5
32019L2177 | Richtlijn (EU) 2019/2177
32011L0083 | Richtlijn consumentenrechten
32020L1828 | Richtlijn representatieve vorderingen
32024L2853 | Richtlijn productaansprakelijkheid [2024-12-08..]
32006L0123 | Dienstenrichtlijn
+ Services Directive
32005L0036 | Richtlijn erkenning beroepskwalificaties
32014L0024 | Aanbestedingsrichtlijn [2014-04-17..]
32014L0023 | Concessierichtlijn
32023L0970 | Richtlijn loontransparantie
+ Loontransparantierichtlijn; Richtlijn beloningstransparantie
32024L2831 | Platformwerkrichtlijn
32019L1937 | Klokkenluidersrichtlijn
32024L1069 | Anti-SLAPP-richtlijn
32024L1385 | Richtlijn geweld tegen vrouwen
32024L1203 | Richtlijn milieucriminaliteit [2024-05-20..]
32016R0794 | Europol-verordening
32024R0982 | Prüm II
32014L0041 | Richtlijn Europees onderzoeksbevel | ?EOB; ?EIO
32021L0555 | Vuurwapenrichtlijn [2021-04-26..]
12007P | Handvest van de grondrechten van de Europese Unie | ?Handvest; ?Hv
+ EU-Handvest; EU-Handvest van de grondrechten; Handvest van de grondrechten van de EU; EU-Grondrechtenhandvest
+ EU Handvest; Europees Handvest van de grondrechten; Handvest van de grondrechten
32013R0604 | Dublinverordening [2013-07-19..]
+ Dublin III; Dublin-verordening [2013-07-19..]; Dublin III-verordening; Dublin-III-verordening; Dublin-III
32013L0032 | Procedurerichtlijn [2013-07-19..]
+ Asielprocedurerichtlijn [2013-07-19..]
32013R0603 | Eurodac-verordening 2013
+ Eurodac-verordening [2013-07-19..2026-06-11]
32024R1348 | Verordening asielprocedures | ?APR
32024R1351 | Asiel- en migratiebeheerverordening | ?AMMR
32024R1356 | Screeningsverordening [2024-06-11..]
32016R0399 | Schengengrenscode [2016-04-11..] | ?SGC
32009R0810 | Visumcode
32017R2226 | EES-verordening
32023R0956 | CBAM-verordening | ?CBAM
+ Verordening koolstofgrenscorrectie
32018R1999 | Governanceverordening energie-unie
32019L0944 | Elektriciteitsrichtlijn [2019-07-04..]
32024L1788 | Gasrichtlijn 2024
32024L1275 | Richtlijn energieprestatie van gebouwen 2024 | EPBD [2024-05-28..]
+ EPBD IV; Richtlijn energieprestatie van gebouwen [2024-05-28..]; richtlijn energieprestatie gebouwen [2024-05-28..]
32024R1787 | Methaanverordening
32024R1991 | Natuurherstelverordening
32023R1115 | Ontbossingsverordening | EUDR
32023R0955 | Verordening sociaal klimaatfonds | ?SCF; ?Social Climate Fund
32024L3019 | Richtlijn stedelijk afvalwater 2024
+ Richtlijn stedelijk afvalwater [2025-01-01..]
32024R1157 | Verordening overbrenging afvalstoffen 2024 | EVOA [2024-05-20..]
+ Verordening overbrenging afvalstoffen [2024-05-20..]; EVOA-verordening [2024-05-20..]
32025R0040 | Verpakkingsverordening | PPWR
32024R1781 | Ecodesignverordening [2024-07-18..] | ESPR
32024R0573 | F-gassenverordening 2024
+ F-gassenverordening [2024-03-11..]
32023R1804 | Verordening infrastructuur voor alternatieve brandstoffen | AFIR
+ verordening infrastructuur alternatieve brandstoffen; AFIR-verordening
32024R1679 | TEN-T-verordening [2024-07-18..]
32017R0745 | Verordening medische hulpmiddelen | ?MDR
+ MDR-verordening
32017R0746 | Verordening medische hulpmiddelen voor in-vitrodiagnostiek | IVDR
+ IVDR-verordening
32014R0536 | Verordening klinische proeven | ?CTR
+ CTR-verordening
32014L0040 | Tabaksproductenrichtlijn [2014-05-19..]
32011L0024 | Patiëntenrechtenrichtlijn
32017R0625 | Verordening officiële controles [2017-04-27..]
32021R2115 | Verordening strategische GLB-plannen
32013R1380 | Verordening gemeenschappelijk visserijbeleid | ?GVB
32021R0947 | NDICI-verordening | ?NDICI
+ NDICI verordening
32021R0241 | RRF-verordening
+ RRF verordening
32021R0821 | Dual-useverordening [2021-09-09..]
32024R3015 | Dwangarbeidverordening
32014L0095 | Richtlijn niet-financiële rapportage | NFRD
32007L0002 | INSPIRE-richtlijn | ?INSPIRE
32012R1215 | Brussel I bis
32007R0864 | Rome II
32012R0648 | EMIR-verordening | EMIR
32017R1129 | Prospectusverordening [2017-07-20..]
32011L0061 | AIFM-richtlijn | AIFMD
32008L0048 | Richtlijn consumentenkrediet 2008
+ Richtlijn consumentenkrediet [2008-06-11..2026-11-19]
32023L2225 | Richtlijn consumentenkrediet 2023 | ?CCD2
+ Richtlijn consumentenkrediet [2023-11-19..]
32016L2341 | IORP II-richtlijn
+ IORP II; IORP-richtlijn
32024R1620 | AMLA-verordening
32022R0612 | Roamingverordening [2022-07-01..]
32023R1781 | Chipsverordening
+ European Chips Act; EU Chips Act
32024R1735 | Verordening voor een nettonulindustrie | ?NZIA
+ Net-Zero Industry Act
32022R2560 | Verordening buitenlandse subsidies
32024R1309 | Gigabitinfrastructuurverordening
32022R0869 | TEN-E-verordening [2022-06-23..]
32019L0633 | Richtlijn oneerlijke handelspraktijken in de landbouw- en voedselvoorzieningsketen
+ OHP-richtlijn
32019R1020 | Markttoezichtverordening [2019-07-15..]
32014R0806 | SRM-verordening
32014L0049 | Depositogarantierichtlijn [2014-07-02..]
32016R0796 | ERA-verordening [2016-06-15..]
32021R2282 | HTA-verordening
32023R2675 | Antidwangverordening
+ Anti-Coercion Instrument
32024R1358 | Eurodac-verordening 2024
+ Eurodac-verordening [2024-06-11..]
32008R0767 | VIS-verordening
32023R1230 | Machineverordening
32017R2394 | CPC-verordening [2018-01-16..]
`,
  ),
  ...readRows(
    'eu',
    sources.euRegistry,
    `
32020R1503 | Crowdfundingverordening | ?ECSP
32019L0771 | Richtlijn verkoop goederen | ?SGD
`,
  ),
  ...readRows(
    'eu',
    sources.euNames,
    `
32010L0075 | Richtlijn industriële emissies | ?RIE
32012L0018 | Seveso-richtlijn [2012-08-13..]
+ Seveso III-richtlijn; Seveso III; Seveso III richtlijn
32008R1272 | CLP-verordening | ?CLP
31992L0043 | Habitatrichtlijn
32009L0147 | Vogelrichtlijn
32006R0166 | PRTR-verordening
32000L0060 | Kaderrichtlijn water | KRW
32008L0098 | Kaderrichtlijn afvalstoffen | ?Kra
32006L0118 | Grondwaterrichtlijn
32002L0049 | Richtlijn omgevingslawaai
32006L0007 | Zwemwaterrichtlijn
32011L0092 | Mer-richtlijn [2012-02-17..]
+ m.e.r.-richtlijn [2012-02-17..]
32001L0042 | Smb-richtlijn
32006L0021 | Richtlijn winningsafval
32019R1021 | POP-verordening
`,
  ),
  ...readRows('eu', sources.paper, '32016R0429 | Diergezondheidsverordening'),
  ...readRows(
    'eu',
    sources.repositories,
    `
32008L0115 | Terugkeerrichtlijn
32003L0086 | Gezinsherenigingsrichtlijn
+ Richtlijn gezinshereniging
32011L0095 | Kwalificatierichtlijn [2012-01-09..]
32024R1347 | Kwalificatieverordening
32013L0033 | Opvangrichtlijn 2013
+ Opvangrichtlijn [2013-07-19..2026-06-11]
32024L1346 | Opvangrichtlijn 2024
+ Opvangrichtlijn [2024-06-11..]
31991L0676 | Nitraatrichtlijn
31996L0071 | Detacheringsrichtlijn
32001L0055 | Richtlijn tijdelijke bescherming | ?RTB
32004L0038 | Richtlijn vrij verkeer van burgers van de Unie
+ Verblijfsrichtlijn; Burgerschapsrichtlijn
32010L0013 | Richtlijn audiovisuele mediadiensten | AVMSD
+ AVMD-richtlijn; Audiovisuele mediadienstenrichtlijn
32006R1907 | REACH-verordening | REACH
32003L0087 | ETS-richtlijn
+ EU ETS-richtlijn; EU-ETS-richtlijn
32025R0327 | EHDS-verordening | EHDS
+ Verordening betreffende de Europese ruimte voor gezondheidsgegevens
32003L0088 | Arbeidstijdenrichtlijn
32019R0943 | Elektriciteitsverordening [2019-07-04..]
32022L2464 | Richtlijn duurzaamheidsrapportering door ondernemingen | CSRD
+ CSRD-richtlijn; Corporate Sustainability Reporting Directive
32024L1760 | Richtlijn passende zorgvuldigheid in het bedrijfsleven op het gebied van duurzaamheid | CSDDD; ?CS3D
+ CSDDD-richtlijn; Corporate Sustainability Due Diligence Directive
32023L2413 | Richtlijn hernieuwbare energie III
+ RED III; RED-III; REDIII
32018L2001 | Richtlijn hernieuwbare energie II
+ RED II; RED-II; REDII
32023L1791 | Energie-efficiëntierichtlijn [2023-10-10..] | ?EED [2023-10-10..]
+ Richtlijn energie-efficiëntie [2023-10-10..]
32010L0031 | Richtlijn energieprestatie van gebouwen 2010 | EPBD [2010-07-08..2026-05-29]
+ Richtlijn energieprestatie van gebouwen [2010-07-08..2026-05-29]
+ richtlijn energieprestatie gebouwen [2010-07-08..2026-05-29]
32006R1013 | Verordening overbrenging afvalstoffen 2006 | EVOA [..2026-05-20]
+ Verordening overbrenging afvalstoffen [..2026-05-20]; EVOA-verordening [..2026-05-20]
32014R0517 | F-gassenverordening 2014
+ F-gassenverordening [2014-06-09..2024-03-10]
31991L0271 | Richtlijn stedelijk afvalwater 1991
+ Richtlijn stedelijk afvalwater [..2027-07-31]
32019L1152 | Richtlijn transparante en voorspelbare arbeidsvoorwaarden
32022L2041 | Richtlijn toereikende minimumlonen
+ Minimumloonrichtlijn; Richtlijn minimumlonen
32004R0883 | Verordening coördinatie socialezekerheidsstelsels
+ Coördinatieverordening sociale zekerheid
32012L0029 | Slachtofferrichtlijn
32020R0852 | Taxonomieverordening
+ EU-taxonomieverordening
32019R2088 | Verordening informatieverschaffing duurzaamheid financiële sector | SFDR
32021R1119 | Europese klimaatwet
+ EU-klimaatwet
32018R0841 | LULUCF-verordening
32023R1542 | Batterijenverordening
+ Batterijverordening
32019L0904 | Richtlijn wegwerpplastics
+ SUP-richtlijn; Single-Use Plastics-richtlijn; Single Use Plastics-richtlijn; Richtlijn kunststofproducten voor eenmalig gebruik
32008L0050 | Richtlijn luchtkwaliteit [2008-06-11..2024-12-09]
+ Luchtkwaliteitsrichtlijn [2008-06-11..2024-12-09]
32016L2284 | NEC-richtlijn
32009R1107 | Gewasbeschermingsverordening
+ Gewasbeschermingsmiddelenverordening
32012R0528 | Biocidenverordening
32002R0178 | Algemene Levensmiddelenverordening
+ General Food Law
32014R0651 | Algemene groepsvrijstellingsverordening [2014-07-01..] | AGVV [2014-07-01..]
32013R0952 | Douanewetboek van de Unie | ?DWU
32006L0112 | Btw-richtlijn
+ Btw-richtlijn 2006
32004R0261 | Verordening rechten van luchtreizigers
32008L0104 | Uitzendrichtlijn
+ Uitzendkrachtenrichtlijn
32019L1158 | Richtlijn evenwicht werk en privéleven
32020L2184 | Drinkwaterrichtlijn [2021-01-12..]
32024R1252 | Verordening kritieke grondstoffen | ?CRMA
+ Critical Raw Materials Act
32003L0109 | Richtlijn langdurig ingezetenen
32000L0078 | Kaderrichtlijn gelijke behandeling in arbeid en beroep
32006L0042 | Machinerichtlijn
32019R1150 | P2B-verordening
32011R0305 | Bouwproductenverordening [2011-04-24..2025-01-06]
`,
  ),
];
