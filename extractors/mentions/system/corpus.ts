import type { Corpus } from '../../../src/extract/corpus.js';
import type { SystemValue } from './value.js';
import { lookAlikes } from './look-alikes.js';
import { namesakes } from './namesakes.js';

export const systemCorpus: Corpus<SystemValue> = {
  means: [
    // Spellings of one designation: hyphen or none, plural, maker, popular name.
    {
      value: { name: 'F-16', category: 'combat-aircraft' },
      spellings: [
        'Greece flies the ⟦F-16⟧.',
        'They sent 24 ⟦F-16⟧s to Kyiv.',
        'The ⟦F16⟧ fighters landed.',
        'two ⟦F-16 Fighting Falcon⟧ jets',
        'older ⟦F-16C/D⟧ aircraft',
        'Lockheed Martin ⟦F-16⟧ fighters',
      ],
    },
    {
      value: { name: 'F-35', category: 'combat-aircraft' },
      spellings: ['the ⟦F-35 Lightning II⟧', 'an order for 32 ⟦F-35⟧s', 'a ⟦F35⟧ squadron', 'Israel’s ⟦F-35⟧ fleet'],
    },
    { value: { name: 'F-35A', category: 'combat-aircraft' }, spellings: ['64 ⟦F-35A⟧ fighters', 'the ⟦F-35A Lightning II⟧', 'Denmark’s ⟦F-35A⟧s'] },
    { value: { name: 'KC-135', category: 'transport-aircraft' }, spellings: ['a ⟦KC135⟧ tanker', 'the ⟦KC-135 Stratotanker⟧'] },
    { value: { name: 'F-16 Block 70', category: 'combat-aircraft' }, spellings: ['eight ⟦F-16 Block 70⟧ fighters', 'the ⟦F-16 Block 70/72⟧'] },
    {
      value: { name: 'Rafale', category: 'combat-aircraft' },
      spellings: ['12 French ⟦Rafale⟧ fighter jets', 'Croatia’s first ⟦Rafale⟧s landed', 'Dassault ⟦Rafale⟧ jets'],
    },
    {
      value: { name: 'Eurofighter Typhoon', category: 'combat-aircraft' },
      spellings: ['the ⟦Eurofighter⟧', '40 ⟦Eurofighter Typhoon⟧ jets', 'RAF ⟦Typhoon⟧ fighters'],
    },
    { value: { name: 'Leopard 2A8', category: 'tank' }, spellings: ['44 ⟦Leopard 2A8⟧ tanks', 'the ⟦Leopard 2 A8⟧', 'KNDS will build ⟦Leopard-2A8⟧ tanks'] },
    { value: { name: 'Leopard 2A9', category: 'tank' }, spellings: ['the first ⟦Leopard 2A9⟧ tanks'] },
    { value: { name: 'M-84', category: 'tank' }, spellings: ['30 ⟦M-84⟧ tanks', 'crews of the ⟦M-84⟧ trained'] },
    { value: { name: 'M-80', category: 'armoured-vehicle' }, spellings: ['30 ⟦M-80⟧ infantry fighting vehicles'] },
    { value: { name: 'T-72', category: 'tank' }, spellings: ['the ⟦T-72⟧', 'captured ⟦T-72⟧s', 'ex-Soviet ⟦T-72⟧ tanks'] },
    {
      value: { name: 'Bradley', category: 'armoured-vehicle' },
      spellings: ['89 U.S. ⟦Bradley⟧ infantry fighting vehicles', 'the ⟦M2 Bradley⟧', 'a ⟦Bradley⟧ fighting vehicle'],
    },
    {
      value: { name: 'Javelin', category: 'anti-tank' },
      spellings: ['246 ⟦Javelin⟧ missiles', 'the ⟦FGM-148 Javelin⟧', '⟦Javelin⟧ anti-tank guided missiles'],
    },
    { value: { name: 'HIMARS', category: 'rocket-artillery' }, spellings: ['8 ⟦HIMARS⟧ systems', 'the ⟦M142 HIMARS⟧', '⟦HIMARS⟧ launchers'] },
    {
      value: { name: 'Patriot', category: 'air-defence' },
      spellings: ['two ⟦Patriot⟧ batteries', '⟦Patriot⟧ air defence systems', 'the ⟦MIM-104 Patriot⟧', '“⟦Patriot⟧” missiles'],
    },
    { value: { name: 'Bayraktar TB2', category: 'uav' }, spellings: ['⟦Bayraktar TB2⟧ drones', 'six ⟦TB2⟧ drones', 'the ⟦Bayraktar TB-2⟧'] },
    { value: { name: 'Shahed-136', category: 'loitering-munition' }, spellings: ['⟦Shahed-136⟧ drones', 'a ⟦Shahed 136⟧ was downed', '90 ⟦Shahed⟧ drones'] },
    { value: { name: 'Giraffe 1X', category: 'radar' }, spellings: ['eight Swedish ⟦Giraffe 1X⟧ radars', 'Saab ⟦Giraffe 1X⟧ radars'] },
    { value: { name: 'UH-60', category: 'helicopter' }, spellings: ['two ⟦Black Hawk⟧ helicopters', 'the ⟦UH-60 Black Hawk⟧', 'a ⟦UH-60⟧'] },
    { value: { name: 'Type 26', category: 'ship' }, spellings: ['five ⟦Type 26⟧ frigates', 'a ⟦Type 26⟧ frigate for Norway'] },
    { value: { name: 'Reis class', category: 'submarine' }, spellings: ['a ⟦Reis-class⟧ submarine', 'submarines of the ⟦Reis class⟧'] },
    { value: { name: 'Astute class', category: 'submarine' }, spellings: ['the ⟦Astute class⟧ submarines', 'a fifth ⟦Astute-class⟧ submarine'] },
    { value: { name: 'Pohjanmaa class', category: 'ship' }, spellings: ['four corvettes of the ⟦Pohjanmaa class⟧'] },
    { value: { name: 'NASAMS', category: 'air-defence' }, spellings: ['two ⟦NASAMS⟧ batteries', 'the ⟦NASAMS⟧'] },
    { value: { name: 'CAESAR', category: 'artillery' }, spellings: ['18 ⟦CAESAR⟧ howitzers', 'a ⟦Caesar⟧ self-propelled howitzer'] },
    { value: { name: 'S-400', category: 'air-defence' }, spellings: ['the ⟦S-400⟧', 'Russian ⟦S-400⟧ systems', 'the ⟦S-400 Triumf⟧'] },
    { value: { name: 'Su-57', category: 'combat-aircraft' }, spellings: ['a ⟦Su-57⟧ fighter', 'the ⟦Su-57 Felon⟧', 'Algeria bought ⟦Su-57⟧s'] },
    { value: { name: 'Rafale F3R' }, spellings: ['six ⟦Rafale F3R⟧ jets', 'Qatar flies the ⟦Rafale F3R⟧.'] },
    { value: { name: 'Type 12' }, spellings: ['upgraded ⟦Type 12⟧ missiles', 'the ⟦Type 12⟧ surface-to-ship missile'] },
    { value: { name: 'Type 31' }, spellings: ['the first of the ⟦Type 31⟧s'] },
    { value: { name: 'Serval' }, spellings: ['Arquus and KNDS France build the ⟦Serval⟧.'] },
    { value: { name: 'QV-77' }, spellings: ['Kvertus ships the ⟦QV-77⟧ jammer.'] },
    // No lexicon lists these.
    { value: { name: 'CH-195', category: 'uav' }, spellings: ['modern Chinese ⟦CH-195⟧ strike UAVs'] },
    { value: { name: 'Skarabej', category: 'loitering-munition' }, spellings: ['5,000 domestically developed “⟦Skarabej⟧” loitering munitions'] },
    { value: { name: 'Tarvas-2', category: 'uav' }, spellings: ['18 ⟦Tarvas-2⟧ interceptor drones'] },
    { value: { name: 'Vetrnik K3', category: 'loitering-munition' }, spellings: ['the domestically produced ⟦Vetrnik K3⟧ loitering munition'] },
    { value: { name: 'Zefir-2', category: 'loitering-munition' }, spellings: ['the “⟦Zefir-2⟧” loitering munition'] },
    { value: { name: 'Ostrog class', category: 'ship' }, spellings: ['the first ⟦Ostrog-class⟧ corvette', 'two frigates of the ⟦Ostrog class⟧'] },
    { value: { name: 'Type 61B', category: 'ship' }, spellings: ['four ⟦Type 61B⟧ frigates'] },
    { value: { name: 'QX-77', category: 'radar' }, spellings: ['the ⟦QX-77⟧ surveillance radar', 'six ⟦QX-77⟧ radars'] },
    {
      value: { name: 'Vardal', category: 'missile' },
      spellings: ['One hundred ⟦Vardal⟧ missiles arrived.', 'A ⟦Vardal⟧ missile was tested.', 'Twelve older ⟦Vardal⟧ missiles were scrapped.', 'Of 211 ⟦Vardal⟧ missiles 20 are left.'],
    },
    { value: { name: 'Brenn VX', category: 'air-defence' }, spellings: ['two ⟦Brenn VX⟧ air defence systems'] },
    { value: { name: 'Falkar E', category: 'combat-aircraft' }, spellings: ['36 ⟦Falkar E⟧ and F fighters', 'four ⟦Falkar E⟧ fighters'] },
    { value: { name: 'Falkar E/F', category: 'combat-aircraft' }, spellings: ['four ⟦Falkar E/F⟧ fighters'] },
    { value: { name: 'Su-93XY', category: 'combat-aircraft' }, spellings: ['It denied ordering twelve Indian ⟦Su-93XY⟧ fighters.'] },
    { value: { name: 'Sea Ravager', category: 'missile' }, spellings: ['The ships carry 12 ⟦Sea Ravager⟧ missiles.'] },
    { value: { name: 'Saul’s Bow', category: 'air-defence' }, spellings: ['the ⟦Saul’s Bow⟧ air defence system'] },
    { value: { name: 'Chunrang-II', category: 'air-defence' }, spellings: ['eight batteries of the ⟦Chunrang-II⟧ missile interceptor'] },
    { value: { name: 'Lictor', category: 'armoured-vehicle' }, spellings: ['50 ⟦Lictor⟧ armoured vehicles'] },
    { value: { name: 'HQ-99E' }, spellings: ['It denied having bought the Chinese ⟦HQ-99E⟧.'] },
    { value: { name: 'Y62T' }, spellings: ['The ⟦Y62T⟧, ordered in 2017, is late.'] },
    { value: { name: 'RV-155', category: 'artillery' }, spellings: ['36 wheeled ⟦RV-155⟧ howitzers', 'the howitzer ⟦RV-155⟧'] },
  ],
  never: [...lookAlikes, ...namesakes],
};
