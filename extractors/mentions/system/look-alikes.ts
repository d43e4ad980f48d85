/** Texts that name no weapon system: people, towns, products, roads, standards, provisions, sport, medicine, units, ships by name. */
export const lookAlikes: readonly string[] = [
  // People
  'Omar Bradley commanded the army group.', 'General Bradley spoke to the troops.', 'Bradley said the plan would fail.', 'Hunter Biden was acquitted.',
  'Senator Doyle asked about tanks.', 'Selçuk Bayraktar met the minister.', 'Arjun Mehta leads the defence desk.', 'Ms Griffin chairs the committee on arms exports.',
  'Ajax scored twice in Amsterdam.', 'Aleksandar Vučić received the generals.', 'Marshal Piłsudski won the war of 1920.', 'Haider al-Abadi resigned as prime minister.',
  'Lazar Krstić was the finance minister.', 'Harrier Capital invested in the port.', 'Mr Wolf denied the charge.', 'Karl Spear wrote the report on missiles.',
  'Judge Archer ruled against the ministry.', 'Professor Marder studies armed forces.', 'Dana Kowalska covers the army for the paper.', 'Miloš Zeman visited the brigade.',
  'Thor Heyerdahl crossed the Pacific.', 'Lt. Col. Fuchs led the battalion.', 'Captain Hawkeye never existed.', 'Minister Dardo announced an audit.', 'Emad Hamdi left the cabinet.',
  // Towns, rivers, places
  'The road to Mistral was closed.', 'Troops moved towards Tor and Osa.', 'The River Don froze.', 'Floods hit Kiowa in Oklahoma.', 'The Tisza crossing was practised.',
  'The Mojave desert is dry.', 'Jericho lies in the West Bank.', 'The town of Dezful was shelled.', 'Aden and Makran are ports.', 'The Atlantic fleet sailed.',
  'Rockets fell across the Atlantic coast.', 'The Caspian, the Baltic and the Atlantic.', 'The Python program processes the budget.', 'He grew up in Abrams, Wisconsin.', 'Severodvinsk builds ships.',
  // Animals, myth, ordinary words
  'A leopard was seen near the village.', 'Leopard numbers fell by a third.', 'The mosquito spreads malaria.', 'Mosquito nets were handed out to 40,000 families.', 'The tiger is protected.',
  'Puma opened a store in Riga.', 'A javelin thrower won gold.', 'The patriot movement gained votes.', 'Patriot leaders met in Budapest.', 'The cobra bit two soldiers.',
  'Neptune is a planet.', 'A harpoon was found on the beach.', 'The tornado killed nine people.', 'A typhoon struck Luzon, and troops were deployed to help.', 'Gazelle herds crossed the border.',
  'The meteor burned up over Chelyabinsk.', 'Lightning struck the base.', 'The viper population is stable.', 'The spear of the attack was the cavalry.', 'A rapier was sold at auction.',
  'Trident is a brand of gum.', 'The archer hit the target.', 'Warrior culture fascinates readers.', 'The phantom menace of inflation returned.', 'The caravan stopped; a dingo followed it.',
  'The boxer won on points.', 'Hornets nested in the barracks.', 'The eagle is on the coat of arms.', 'A dolphin was washed ashore.', 'The falcon hunts at dawn.',
  // Firms and products
  'Jaguar Land Rover shed 500 jobs.', 'Puma SE raised its forecast.', 'Apache Corporation drills in Egypt.', 'Typhoon Capital bought the bank.', 'Tornado Cash was sanctioned.',
  'The Samsung Galaxy S24 sold well.', 'The iPhone 15 is made in India.', 'The Audi A4 and A6 are diesel cars.', 'BMW sold 40,000 X5 cars.', 'The Mazda CX-5 is popular.',
  'Windows 11 is required.', 'The PS5 console is sold out.', 'Sony cut the price of the PS5.', 'The Toyota RAV4 leads sales.', 'Intel’s i7 chips are faster.', 'The RTX 4090 card is banned from export.',
  'Nvidia’s H20 chips need a licence.', 'The M2 laptop costs $1,299.', 'Amazon S3 storage failed.', 'A Boeing aircraft landed.', 'Airbus jets are late.', 'A Tesla Model 3 burned.',
  // Roads, rail, flights, rooms
  'The M25 was closed for six hours.', 'Traffic on the A4 motorway stopped.', 'The E40 runs from Calais to Kazakhstan.', 'They blocked the M1 near Belfast.', 'The A1 highway opened.', 'Route 66 is famous.',
  'Take exit B12 for the airport.', 'The D1 motorway links Prague and Brno.', 'The U2 line is closed.', 'Flight AA11 left Boston.', 'Gate B22 is at the end.', 'The M5 highway between Homs and Damascus reopened.',
  'The N4 road to Maputo is paved.', 'Bus 42 was late.', 'Tram line M10 will be extended.', 'The convoy left on the A303 road.', 'The K-13 road crosses the pass.',
  // Vitamins, viruses, genes, chemistry
  'Vitamin B-12 is scarce in the diet.', 'Patients took B-12 supplements.', 'vitamin K2 and D3', 'COVID-19 killed thousands.', 'After Covid-19, arms deliveries slowed.', 'The H5N1 virus spread to poultry.',
  'The SARS-CoV-2 virus mutated.', 'The p53 gene is studied.', 'PM2.5 levels doubled.', 'CO2 emissions fell by 3%.', 'Uranium U-235 is fissile.', 'Caesium Cs-137 was found in the soil.', 'Iodine I-131 leaked.',
  'The BRCA1 gene raises risk.', 'Omega-3 is healthy.', 'Interleukin IL-6 is a marker.', 'CD4 cells were counted.', 'Polonium Po-210 was used.',
  // Provisions, standards, papers
  'UNSCR 1244 remains in force.', 'UN Security Council Resolution 1701 ended the war.', 'Article 5 was invoked once.', 'Under Article 4, allies consult on the missile strikes.', 'Section 301 tariffs were raised.',
  'The firm is certified to ISO 9001.', 'STANAG 4569 sets protection levels.', 'The plant meets ISO 14001.', 'NATO Level 4 protection is required.', 'Chapter VII allows the use of force.', 'Bill C-21 bans some handguns.',
  'House Resolution HR-22 failed.', 'Form W-2 must be filed.', 'Schedule F-2 lists arms.', 'Annex B-3 names the vehicles.', 'Protocol II bans mines.', 'Directive 2009/81 governs procurement.', 'Regulation EC-428 covers exports.',
  'The MIL-STD-810 test was passed.', 'Table A-2 lists the tanks.', 'Figure B-7 shows the army’s spending.', 'The paper is printed on A4 sheets.', 'An H-1B visa was refused.', 'Lot 3 covers ammunition.', 'Tier 1 suppliers were paid.',
  // Groups, formats, plans
  'The G7 met in Hiroshima.', 'G20 leaders discussed the war.', 'The E3 condemned the missile test.', 'P5+1 talks resumed.', 'The B9 group met in Bucharest.', 'The Quad and AUKUS were discussed.', 'COP28 ended in Dubai.', 'BRICS expanded.',
  'The C5+1 summit took place.', 'In Q3, exports of arms rose.', 'Spending in FY25 reached $10 billion.', 'H1 revenue was flat.', 'Agenda 2030 is behind schedule.', 'Vision 2030 aims at localising arms production.', 'Horizon 2020 paid for it.', 'Budget 2025 funds the army.',
  // Sport
  'The U-21 team lost in Skopje.', 'Formula 1 returned to Imola.', 'The F1 race was delayed.', 'The T20 series was tied.', 'Under-19 players trained with the squad.', 'Atlanta Hawks beat Phoenix Suns.', 'Vancouver fans met the Eagles’ squad.',
  // Units, exercises, operations
  '9 Gorkha Rifles took part.', 'The 101st Airborne Division deployed.', 'The 47th Mechanized Brigade lost two tanks.', 'Zapad-2025 was held in September.', 'Exercise Defender 25 tested the brigade.', 'Adaptive Hussars 2025 was the largest exercise.',
  'Anakonda-23 involved 12,000 soldiers.', 'Operation Enduring Freedom ended.', 'Task Force 58 sailed.', 'Unit 8200 trains engineers.', 'Sector 4 was shelled.', 'Camp Patriot was enlarged.', 'Army tanks and Navy frigates took part.',
  // Ships by their names; nations’ things
  'USS Texas sailed for Norfolk.', 'HMS Spear left port.', 'HMS Trent seized drugs.', 'USS Ohio surfaced.', 'INS Vikrant was commissioned.', 'Chinese drones were seen.', 'Ukrainian tanks crossed the river.', 'The Iranian missiles missed.',
  'French and German fighters took off.', 'Modern drones are cheap.', 'FPV drones decide battles.', 'AESA radars cost more.', 'NATO jets were scrambled.', 'MALE drones and VTOL drones were shown.', 'Moscow missiles were a myth.', 'A Belgrade submarine does not exist.',
  'World-class frigates are expensive.', 'First-class ships sailed.', 'Business class seats were sold.', 'The middle class shrank.', 'Air Force fighters and Coast Guard cutters patrolled.', 'Houthi drones hit a tanker.', 'Boeing aircraft and Airbus helicopters were offered.',
  'In 2024 tanks were delivered.', 'Of 120 howitzers, 40 work.', 'The 1990s tanks are old.', '3D radars and 5G systems were bought.', 'Two frigates, three corvettes and four submarines are planned.',
];
