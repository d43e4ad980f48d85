import ld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { sample } from '../store/sample.js';
import { exported, storeOf } from './exporting.js';

const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
type Node = Record<string, unknown> & { readonly '@id'?: string; readonly '@type'?: readonly string[] };
const all = (node: Node, property: string): Node[] => (node[property] ?? []) as Node[];
const value = (node: Node, property: string): unknown => all(node, property)[0]?.['@value'];

/** By a standard processor, which may ask nobody for a context, and may drop nothing in silence. */
async function expanded(text: string): Promise<Node[]> {
  const documentLoader = (url: string): never => {
    throw new Error(`asked for ${url}`);
  };
  return (await ld.expand(JSON.parse(text) as ld.JsonLdDocument, { documentLoader, safe: true } as ld.Options.Expand)) as Node[];
}

describe('JSON-LD', () => {
  const one = sample();
  const { text } = one.source;
  const points = [...text];
  const said = (target: Node): string => {
    const [quote, position] = all(target, `${OA}hasSelector`);
    expect([quote!['@type'], position!['@type']]).toEqual([[`${OA}TextQuoteSelector`], [`${OA}TextPositionSelector`]]);
    const words = points.slice(Number(value(position!, `${OA}start`)), Number(value(position!, `${OA}end`))).join('');
    expect(value(quote!, `${OA}exact`)).toBe(words);
    return words;
  };

  it('expands to annotations that quote their sentences at their place', async () => {
    const nodes = await expanded(await exported('jsonld', storeOf([one])));
    const facts = nodes.filter((node) => node['@type']?.includes(`${OA}Annotation`));
    expect(facts).toHaveLength(3);
    for (const [index, fact] of facts.entries()) {
      const { id, evidence } = one.extraction.facts[index]!;
      expect(fact['@id']).toBe(`urn:factline:fact:${id}`);
      const sentences = evidence.map((place) => one.extraction.sentences[place]!).map(({ start, end }) => text.slice(start, end));
      expect(all(fact, `${OA}hasTarget`).map(said)).toEqual(sentences);
      for (const target of all(fact, `${OA}hasTarget`)) expect(all(target, `${OA}hasSource`)).toEqual([{ '@id': `urn:sha256:${one.extraction.document.id}` }]);
      expect([value(fact, 'urn:factline:vocab:review'), value(fact, 'urn:factline:vocab:rules')]).toEqual(['unreviewed', 'rules-1']);
    }
    const [body] = all(facts[0]!, `${OA}hasBody`);
    const slots = all(body!, 'urn:factline:vocab:slot');
    expect(slots.map((slot) => value(slot, 'urn:factline:vocab:slotName'))).toEqual(['buyer', 'system', 'quantity', 'amount', 'date']);
    expect(slots.flatMap((slot) => all(slot, `${OA}hasTarget`).map(said))).toEqual(['Croatia', 'Rafale', '12', '€1.2 billion', '2025']);
    const [amount] = all(slots[3]!, 'urn:factline:vocab:value');
    expect([value(amount!, 'urn:factline:vocab:value'), value(amount!, 'urn:factline:vocab:currency')]).toEqual([1.2e9, 'EUR']);
  });

  it('says of every fact from which document and which reading it comes', async () => {
    const nodes = await expanded(await exported('jsonld', storeOf([one, sample({ when: 2020 })])));
    const known = new Map(nodes.map((node) => [node['@id'], node]));
    const facts = nodes.filter((node) => node['@type']?.includes(`${OA}Annotation`));
    expect([facts.length, nodes.length]).toEqual([6, 10]);
    for (const fact of facts) {
      const document = known.get(all(fact, `${PROV}wasDerivedFrom`)[0]!['@id']);
      const reading = known.get(all(fact, `${PROV}wasGeneratedBy`)[0]!['@id'])!;
      expect(document?.['@type']).toEqual([`${PROV}Entity`]);
      expect(reading['@type']).toEqual([`${PROV}Activity`]);
      expect(all(reading, `${PROV}used`)).toEqual([{ '@id': document!['@id'] }]);
      expect(all(reading, `${PROV}wasAssociatedWith`)[0]!['@type']).toEqual([`${PROV}SoftwareAgent`]);
    }
  });

  it('becomes triples, and is whole without facts', async () => {
    const quads = (await ld.toRDF(JSON.parse(await exported('jsonld', storeOf([one]))) as ld.JsonLdDocument, { safe: true } as ld.Options.ToRdf)) as object[];
    expect(quads.length).toBeGreaterThan(100);
    expect(await expanded(await exported('jsonld', storeOf([])))).toEqual([]);
  });
});
