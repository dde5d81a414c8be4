/**
 * Countries by ISO 3166-1 alpha-3 (KOS for Kosovo): English name, FIPS 10-4 code, number in the Correlates of War's list of
 * states, ISO numeric code; "-" for none. FIPS 10-4 (NIST, withdrawn 2008, with the codes that its successor added) is what GDELT places events
 * by, COW numbers what POLECAT has. Both were held against the code lists of the R package countrycode (vincentarelbundock/countrycode).
 */
const TABLE = `
ABW	Aruba	AA	-	533
AFG	Afghanistan	AF	700	004
AGO	Angola	AO	540	024
AIA	Anguilla	AV	-	660
ALA	Åland Islands	-	-	248
ALB	Albania	AL	339	008
AND	Andorra	AN	232	020
ARE	United Arab Emirates	AE	696	784
ARG	Argentina	AR	160	032
ARM	Armenia	AM	371	051
ASM	American Samoa	AQ	-	016
ATA	Antarctica	AY	-	010
ATF	French Southern Territories	FS	-	260
ATG	Antigua and Barbuda	AC	58	028
AUS	Australia	AS	900	036
AUT	Austria	AU	305	040
AZE	Azerbaijan	AJ	373	031
BDI	Burundi	BY	516	108
BEL	Belgium	BE	211	056
BEN	Benin	BN	434	204
BES	Bonaire, Sint Eustatius and Saba	-	-	535
BFA	Burkina Faso	UV	439	854
BGD	Bangladesh	BG	771	050
BGR	Bulgaria	BU	355	100
BHR	Bahrain	BA	692	048
BHS	Bahamas	BF	31	044
BIH	Bosnia and Herzegovina	BK	346	070
BLM	Saint Barthélemy	TB	-	652
BLR	Belarus	BO	370	112
BLZ	Belize	BH	80	084
BMU	Bermuda	BD	-	060
BOL	Bolivia	BL	145	068
BRA	Brazil	BR	140	076
BRB	Barbados	BB	53	052
BRN	Brunei	BX	835	096
BTN	Bhutan	BT	760	064
BVT	Bouvet Island	BV	-	074
BWA	Botswana	BC	571	072
CAF	Central African Republic	CT	482	140
CAN	Canada	CA	20	124
CCK	Cocos (Keeling) Islands	CK	-	166
CHE	Switzerland	SZ	225	756
CHL	Chile	CI	155	152
CHN	China	CH	710	156
CIV	Ivory Coast	IV	437	384
CMR	Cameroon	CM	471	120
COD	Democratic Republic of Congo	CG	490	180
COG	Republic of Congo	CF	484	178
COK	Cook Islands	CW	-	184
COL	Colombia	CO	100	170
COM	Comoros	CN	581	174
CPV	Cape Verde	CV	402	132
CRI	Costa Rica	CS	94	188
CUB	Cuba	CU	40	192
CUW	Curaçao	UC	-	531
CXR	Christmas Island	KT	-	162
CYM	Cayman Islands	CJ	-	136
CYP	Cyprus	CY	352	196
CZE	Czech Republic	EZ	316	203
DEU	Germany	GM	255	276
DJI	Djibouti	DJ	522	262
DMA	Dominica	DO	54	212
DNK	Denmark	DA	390	208
DOM	Dominican Republic	DR	42	214
DZA	Algeria	AG	615	012
ECU	Ecuador	EC	130	218
EGY	Egypt	EG	651	818
ERI	Eritrea	ER	531	232
ESH	Western Sahara	WI	-	732
ESP	Spain	SP	230	724
EST	Estonia	EN	366	233
ETH	Ethiopia	ET	530	231
FIN	Finland	FI	375	246
FJI	Fiji	FJ	950	242
FLK	Falkland Islands	FK	-	238
FRA	France	FR	220	250
FRO	Faroe Islands	FO	-	234
FSM	Micronesia	FM	987	583
GAB	Gabon	GB	481	266
GBR	United Kingdom	UK	200	826
GEO	Georgia	GG	372	268
GGY	Guernsey	GK	-	831
GHA	Ghana	GH	452	288
GIB	Gibraltar	GI	-	292
GIN	Guinea	GV	438	324
GLP	Guadeloupe	GP	-	312
GMB	Gambia	GA	420	270
GNB	Guinea-Bissau	PU	404	624
GNQ	Equatorial Guinea	EK	411	226
GRC	Greece	GR	350	300
GRD	Grenada	GJ	55	308
GRL	Greenland	GL	-	304
GTM	Guatemala	GT	90	320
GUF	French Guiana	FG	-	254
GUM	Guam	GQ	-	316
GUY	Guyana	GY	110	328
HKG	Hong Kong	HK	-	344
HMD	Heard Island and McDonald Islands	HM	-	334
HND	Honduras	HO	91	340
HRV	Croatia	HR	344	191
HTI	Haiti	HA	41	332
HUN	Hungary	HU	310	348
IDN	Indonesia	ID	850	360
IMN	Isle of Man	IM	-	833
IND	India	IN	750	356
IOT	British Indian Ocean Territory	IO	-	086
IRL	Ireland	EI	205	372
IRN	Iran	IR	630	364
IRQ	Iraq	IZ	645	368
ISL	Iceland	IC	395	352
ISR	Israel	IS	666	376
ITA	Italy	IT	325	380
JAM	Jamaica	JM	51	388
JEY	Jersey	JE	-	832
JOR	Jordan	JO	663	400
JPN	Japan	JA	740	392
KAZ	Kazakhstan	KZ	705	398
KEN	Kenya	KE	501	404
KGZ	Kyrgyzstan	KG	703	417
KHM	Cambodia	CB	811	116
KIR	Kiribati	KR	946	296
KNA	Saint Kitts and Nevis	SC	60	659
KOR	South Korea	KS	732	410
KOS	Kosovo	KV	347	-
KWT	Kuwait	KU	690	414
LAO	Laos	LA	812	418
LBN	Lebanon	LE	660	422
LBR	Liberia	LI	450	430
LBY	Libya	LY	620	434
LCA	Saint Lucia	ST	56	662
LIE	Liechtenstein	LS	223	438
LKA	Sri Lanka	CE	780	144
LSO	Lesotho	LT	570	426
LTU	Lithuania	LH	368	440
LUX	Luxembourg	LU	212	442
LVA	Latvia	LG	367	428
MAC	Macao	MC	-	446
MAF	Saint Martin	RN	-	663
MAR	Morocco	MO	600	504
MCO	Monaco	MN	221	492
MDA	Moldova	MD	359	498
MDG	Madagascar	MA	580	450
MDV	Maldives	MV	781	462
MEX	Mexico	MX	70	484
MHL	Marshall Islands	RM	983	584
MKD	North Macedonia	MK	343	807
MLI	Mali	ML	432	466
MLT	Malta	MT	338	470
MMR	Myanmar	BM	775	104
MNE	Montenegro	MJ	341	499
MNG	Mongolia	MG	712	496
MNP	Northern Mariana Islands	CQ	-	580
MOZ	Mozambique	MZ	541	508
MRT	Mauritania	MR	435	478
MSR	Montserrat	MH	-	500
MTQ	Martinique	MB	-	474
MUS	Mauritius	MP	590	480
MWI	Malawi	MI	553	454
MYS	Malaysia	MY	820	458
MYT	Mayotte	MF	-	175
NAM	Namibia	WA	565	516
NCL	New Caledonia	NC	-	540
NER	Niger	NG	436	562
NFK	Norfolk Island	NF	-	574
NGA	Nigeria	NI	475	566
NIC	Nicaragua	NU	93	558
NIU	Niue	NE	-	570
NLD	Netherlands	NL	210	528
NOR	Norway	NO	385	578
NPL	Nepal	NP	790	524
NRU	Nauru	NR	970	520
NZL	New Zealand	NZ	920	554
OMN	Oman	MU	698	512
PAK	Pakistan	PK	770	586
PAN	Panama	PM	95	591
PCN	Pitcairn	PC	-	612
PER	Peru	PE	135	604
PHL	Philippines	RP	840	608
PLW	Palau	PS	986	585
PNG	Papua New Guinea	PP	910	598
POL	Poland	PL	290	616
PRI	Puerto Rico	RQ	-	630
PRK	North Korea	KN	731	408
PRT	Portugal	PO	235	620
PRY	Paraguay	PA	150	600
PSE	Palestine	WE	-	275
PYF	French Polynesia	FP	-	258
QAT	Qatar	QA	694	634
REU	Reunion	RE	-	638
ROU	Romania	RO	360	642
RUS	Russia	RS	365	643
RWA	Rwanda	RW	517	646
SAU	Saudi Arabia	SA	670	682
SDN	Sudan	SU	625	729
SEN	Senegal	SG	433	686
SGP	Singapore	SN	830	702
SGS	South Georgia and the South Sandwich Islands	SX	-	239
SHN	Saint Helena	SH	-	654
SJM	Svalbard and Jan Mayen	SV	-	744
SLB	Solomon Islands	BP	940	090
SLE	Sierra Leone	SL	451	694
SLV	El Salvador	ES	92	222
SMR	San Marino	SM	331	674
SOM	Somalia	SO	520	706
SPM	Saint Pierre and Miquelon	SB	-	666
SRB	Serbia	RI	345	688
SSD	South Sudan	OD	626	728
STP	Sao Tome and Principe	TP	403	678
SUR	Suriname	NS	115	740
SVK	Slovakia	LO	317	703
SVN	Slovenia	SI	349	705
SWE	Sweden	SW	380	752
SWZ	Eswatini	WZ	572	748
SXM	Sint Maarten (Dutch part)	NN	-	534
SYC	Seychelles	SE	591	690
SYR	Syria	SY	652	760
TCA	Turks and Caicos Islands	TK	-	796
TCD	Chad	CD	483	148
TGO	Togo	TO	461	768
THA	Thailand	TH	800	764
TJK	Tajikistan	TI	702	762
TKL	Tokelau	TL	-	772
TKM	Turkmenistan	TX	701	795
TLS	East Timor	TT	860	626
TON	Tonga	TN	955	776
TTO	Trinidad and Tobago	TD	52	780
TUN	Tunisia	TS	616	788
TUR	Turkey	TU	640	792
TUV	Tuvalu	TV	947	798
TWN	Taiwan	TW	713	158
TZA	Tanzania	TZ	510	834
UGA	Uganda	UG	500	800
UKR	Ukraine	UP	369	804
UMI	United States Minor Outlying Islands	-	-	581
URY	Uruguay	UY	165	858
USA	United States	US	2	840
UZB	Uzbekistan	UZ	704	860
VAT	Vatican	VT	-	336
VCT	Saint Vincent and the Grenadines	VC	57	670
VEN	Venezuela	VE	101	862
VGB	British Virgin Islands	VI	-	092
VIR	US Virgin Islands	VQ	-	850
VNM	Vietnam	VM	816	704
VUT	Vanuatu	NH	935	548
WLF	Wallis and Futuna	WF	-	876
WSM	Samoa	WS	990	882
XKK	Kosovo	-	-	983
YEM	Yemen	YM	679	887
ZAF	South Africa	SF	560	710
ZMB	Zambia	ZA	551	894
ZWE	Zimbabwe	ZI	552	716
`;

/** What other data sets call a country; null where their list has none. */
export type Country = {
  readonly name: string;
  readonly fips: string | null;
  readonly cow: string | null;
  readonly numeric: string | null;
};

const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [code, name, ...codes] = line.split('\t');
      const [fips, cow, numeric] = codes.map((one) => (one === '-' ? null : one));
      return [code!, { name: name!, fips: fips!, cow: cow!, numeric: numeric! }];
    }),
);

/** The country that an alpha-3 code names; null for a code that is no country's (UNO, NGO). */
export const countryOf = (code: string | null): Country | null => (code === null ? null : (COUNTRIES.get(code) ?? null));

/** The alpha-3 code of an English name, null for none. */
export const codeOfName = (name: string): string | null => BY_NAME.get(name.trim().toLowerCase()) ?? null;

const BY_NAME: ReadonlyMap<string, string> = new Map([...COUNTRIES].map(([code, { name }]) => [name.toLowerCase(), code]));
