import assert from 'node:assert/strict';
import type { GenericSchema } from 'valibot';
import { descriptions } from '../../src/briefing/descriptions.js';
import { briefingJsonSchema } from '../../src/briefing/json-schema.js';
import { shapeCodes, ruleCodes } from '../../src/briefing/codes.js';
import * as schemas from '../../src/briefing/schema.js';

interface Node {
  $ref?: string;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  additionalProperties?: unknown;
}

const schema = briefingJsonSchema() as Node & { $id: string; $schema: string; $defs: Record<string, Node> };

/** Every object of the schema, with its place as in `descriptions.ts`. */
function objects(): [string, Node][] {
  const found: [string, Node][] = [];
  const walk = (node: Node, place: string): void => {
    const inner = node.items ?? node;
    if (!inner.properties) return;
    found.push([place, inner]);
    for (const [name, property] of Object.entries(inner.properties)) walk(property, `${place}.${name}`);
  };
  walk(schema, 'Briefing');
  for (const [name, node] of Object.entries(schema.$defs)) walk(node, name);
  return found;
}

describe('the JSON Schema', () => {
  it('has an address with the format’s version, and a dialect', () => {
    assert.match(schema.$id, /^https:\/\/.+\/\d+\/schema\.json$/);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  it('describes every field', () => {
    for (const [place, node] of objects()) {
      for (const [name, property] of Object.entries(node.properties!)) {
        assert.ok(
          property.description && property.description.length > 8,
          `${place}.${name} has no description`,
        );
      }
    }
    for (const [name, node] of Object.entries(schema.$defs)) assert.ok(node.description, name);
  });

  it('has no description without a field', () => {
    const places = new Set(['Briefing', ...Object.keys(schema.$defs)]);
    for (const [place, node] of objects())
      for (const name of Object.keys(node.properties!)) places.add(`${place}.${name}`);
    assert.deepEqual(
      Object.keys(descriptions).filter((place) => !places.has(place)),
      [],
    );
  });

  it('names each part once, and refers to none that is missing', () => {
    const text = JSON.stringify(schema);
    const refs = new Set([...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map((match) => match[1]!));
    assert.deepEqual([...refs].sort(), Object.keys(schema.$defs).sort());
  });

  it('allows unknown fields everywhere', () => {
    for (const [place, node] of objects()) assert.ok(node.additionalProperties === undefined, place);
  });

  it('has the fields of the run-time schema, with the same ones required', () => {
    for (const [name, made] of [['Briefing', schema] as const, ...Object.entries(schema.$defs)]) {
      const own = (schemas as Record<string, unknown>)[name] as { entries?: Record<string, GenericSchema> };
      if (!own.entries) continue;
      assert.deepEqual(Object.keys(made.properties!).sort(), Object.keys(own.entries).sort());
      const required = Object.entries(own.entries)
        .filter(([, entry]) => entry.type !== 'optional')
        .map(([key]) => key);
      assert.deepEqual([...(made.required ?? [])].sort(), required.sort());
    }
  });

  it('and the rules share no code', () => {
    assert.deepEqual(
      Object.keys(shapeCodes).filter((code) => code in ruleCodes),
      [],
    );
    for (const line of Object.values({ ...shapeCodes, ...ruleCodes })) assert.match(line, /^[A-Z].+\.$/);
  });
});
