/** Words that speak for a subject matter: the 37 contexts, and matters in which our words mean something else. */
export const topics = `
military: military, army, troop, soldier, war, navy, warship, warplane, air force, jet, missile, tank, defence ministry, defense ministry, defence minister, defense minister, general, offensive, shelling, bombing, airstrike, artillery, rebel, militia, ceasefire, cease-fire, truce, front line, frontline, battle, combat, commander, bomber, fighter jet, weapon, arms, invasion, submarine, pentagon, marine, garrison, mortar, rocket, air strike, drone, armed forces, military base, regiment, battalion
intelligence: intelligence, spy, espionage, cia, mi5, mi6, mossad, fsb, kgb, gru, secret service, spying, agent, double agent, wiretap, surveillance, intelligence officer, isi
executive: cabinet, president, prime minister, decree, executive order, chancellor, presidency
legislative: parliament, senate, congress, lawmaker, legislator, bill, legislation, parliamentary, deputies, mps, mp, duma, knesset, bundestag, lower house, upper house, house of representatives, national assembly, draft law
election: election, vote, ballot, poll, candidate, campaign, electoral, referendum, voter, polling station, runoff, primary, turnout
political_institutions: constitution, constitutional, coup, impeachment, political system, transitional government, interim government, junta, power-sharing, regime change, rule of law
pro_democracy: democracy, pro-democracy, democratic, free and fair
pro_autocracy: dictatorship, authoritarian, autocracy, one-party
economic: economy, economic, trade, tariff, investment, sanctions, sanction, embargo, oil, gas, bank, loan, debt, currency, budget, export, import, imf, world bank, business, company, firm, market, wage, salary, tax, bailout, inflation, job, strike, factory, subsidy, austerity, contract, price, billion, assets
legal: court, judge, trial, lawyer, prosecutor, convict, verdict, sentence, lawsuit, legal, tribunal, indictment, charge, attorney, justice, law, jail, prison, extradite, extradition, icc, icj, criminal court, appeal court, supreme court, warrant, clemency, convicted
reparations: reparation, compensation, restitution, war damages
human_rights: human rights, torture, atrocity, war crime, war crimes, crimes against humanity, genocide, massacre, civilian, abuse, humanitarian law, ethnic cleansing, political prisoner, amnesty international, human rights watch
rights_freedoms: freedom, civil liberty, civil rights, free speech, press freedom, freedom of speech, freedom of expression, journalist, censorship, protest, demonstration, dissident, activist
repression: repression, crackdown, dissent, suppress, political prisoners, opposition leader, police brutality, tear gas, riot police, secret police
human_security: food, famine, hunger, humanitarian, aid, water, shelter, relief, displaced, starvation, red cross, red crescent, aid convoy, siege, poverty
gender: woman, women, gender, feminist, abortion, rape, girls, sexual violence, domestic violence, femicide, sexual harassment
lgbt: gay, lesbian, lgbt, transgender, same-sex, homosexual, lgbtq, homosexuality
religion_ethnicity: religious, church, mosque, muslim, christian, jewish, jew, hindu, islamic, sunni, shiite, shia, ethnic, minority, cleric, catholic, orthodox, buddhist, pope, bishop, imam, synagogue, temple, sectarian, tribe, tribal, kurdish, kurd, rohingya, uighur, cathedral, ayatollah, sikh, sharia
inequality: inequality, racism, racial, discrimination, poverty, racist, caste, apartheid, segregation, minimum wage
diplomatic: diplomat, ambassador, embassy, consulate, diplomatic, foreign ministry, foreign minister, envoy, summit, talk, talks, negotiation, treaty, bilateral, relation, relations, un, united nations, security council, resolution, foreign secretary, secretary of state, visit, delegation, veto, persona, state department, summon, high commissioner, counterpart, dialogue, peace talks, accord, charge d'affaires, consul
territory: border, territory, territorial, sovereignty, airspace, annex, annexation, island, disputed, occupation, occupied, line of control, independence, separatist, frontier, secession, enclave, settlement, maritime boundary, territorial waters, autonomy, demarcation, land dispute
peacekeeping: peacekeeper, peacekeeping, blue helmets, unifil, minusma, monusco, peace force
health: health, hospital, vaccine, disease, virus, epidemic, pandemic, doctor, medical, covid-19, ebola, cholera, medicine, outbreak, coronavirus, abortion, aids, hiv, world health organization
asylum: asylum, refugee, asylum seeker, refugee camp, unhcr
migration: migrant, migration, immigration, immigrant, visa, deport, deportation, border crossing, visa-free
disasters: earthquake, flood, hurricane, cyclone, typhoon, drought, tsunami, landslide, disaster, wildfire, storm, eruption, volcano
natural_resource: oil, gas, mining, mineral, pipeline, water, dam, fishery, fishing, timber, diamond, uranium mine, natural gas, crude, gold mine, coal, rare earth, opec, energy, electricity
environment: climate, environment, environmental, pollution, emission, deforestation, global warming, carbon, greenhouse, climate change, whaling, kyoto
technology: technology, satellite, internet, software, 5g, semiconductor, chip, artificial intelligence, space, telecom, facebook, google, twitter, huawei
terrorism: terrorist, terrorism, terror, suicide bomber, suicide bombing, extremist, jihadist, al qaeda, al-qaeda, islamic state, isis, isil, taliban, boko haram, hezbollah, hamas, car bomb, militant, extremism, al-shabaab, suicide attack
cbrn: nuclear, chemical weapon, chemical weapons, chemical, biological weapon, nerve agent, sarin, chlorine, uranium, plutonium, radioactive, polonium, novichok, gas attack, poison gas, iaea, opcw, warhead, enrichment, poison, atomic, mustard gas, nonproliferation, non-proliferation, ballistic missile, reactor
cyber: hack, hacker, cyber, cyberattack, malware, hacked, ransomware, data breach, email, cybersecurity, wikileaks, cyber-attack
misinformation: disinformation, misinformation, fake news, propaganda, conspiracy theory, meddling, false claims, troll
crime: crime, criminal, gang, murder, robbery, kidnap, police, mafia, cartel, theft, homicide, organised crime, organized crime, piracy, pirate, smuggling
corruption: corruption, bribe, bribery, graft, embezzlement, kickback, money laundering, fraud, nepotism, embezzle, panama papers
illegal_drugs: drug, cocaine, heroin, opium, narcotic, drug trafficking, cartel, drug lord, methamphetamine, marijuana, fentanyl, coca
trafficking: trafficking, human trafficking, smuggler, slavery, people smuggling, trafficker, smuggling, traffickers, forced labor
sport: football, soccer, cricket, rugby, tennis, league, goalkeeper, midfielder, striker, coach, quarterback, touchdown, innings, wicket, bowler, batsman, batsmen, championship, tournament, olympic, olympics, medal, fifa, uefa, semi-final, semifinal, quarter-final, grand prix, grand slam, wimbledon, golf, nba, nfl, mlb, nhl, premier league, champions league, world cup, goal, goals, teammate, footballer, cup final, penalty shootout, playoff, sprinter, marathon, boxing, heavyweight, playmaker, winger, half-time, stoppage time, unbeaten, century, bowlers, forwards, wallabies, all blacks, springboks, scored, match, jockey, grand national, fixture, athletic, under-23, quarterfinal, pitcher, inning, home run, hat-trick, batting, bowling, seamer, spinner, racecourse, derby winner, tiebreak, f1, atletico, galatasaray, barcelona, juventus, ferrari, lap, steelers, patriots, seahawks, footballers, defender, equaliser, kick-off, rebound, blitz
market: share, shares, stock, stocks, index, traders, trader, investors, investor, analyst, nasdaq, dow, ftse, nikkei, bond market, currency, yen, sell-off, futures, crude oil, barrel, wall street, benchmark, sensex, bourse, basis points, quarterly, earnings, shareholder, dividend, percent, per cent, early trade, commodity, equities, exchange rate, forex, pound, dollar, lira, rouble, euro zone bond, stock market, profit, retailers, revenue, glut, bond
weather: hurricane, typhoon, cyclone, storm, tornado, rainfall, forecast, forecaster, winds, floodwater, earthquake, magnitude, richter, tremor, aftershock, flood, landslide, mudslide, wildfire, blizzard, heatwave, monsoon, tsunami, volcano, avalanche, lightning, meteorological
accident: crash, crashed, collision, derailed, derailment, capsized, car accident, plane crash, bus crash, train crash, road accident, pileup, mine collapse, gas leak, stampede, firefighters, bus plunged, traffic accident, drowned, ferry sank, accident, overturned, collapsed building, swerved, motorway, boiler
fiction: film, movie, novel, box office, actor, actress, album, singer, band, oscar, oscars, tv series, screenplay, hollywood, theatre, theater, exhibition, concert, bestseller, video game, episode, sitcom, director, painter, museum, festival
illness: cancer, tumor, tumour, chemotherapy, heart disease, patient, patients, diabetes, symptoms, clinical trial, surgery, flu, influenza, infection, diagnosed, stroke, alzheimer, cholesterol, obesity
`;
