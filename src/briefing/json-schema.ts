/** The published JSON Schema, made from the run-time schema and the help texts; at build time only. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { descriptions } from './descriptions.js';
import * as schema from './schema.js';

/** The format's address; what stands in a briefing's `$schema`. Its number is the format's, not the package's. */
export const schemaAddress = 'https://standfirst.example/briefing/1/schema.json';

const { Briefing, fraction: _, ...definitions } = schema;

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

/** JSON Schema (2020-12) of a briefing, each field with help for an editor. Unknown fields are allowed. */
export function briefingJsonSchema(): object {
  const made = toJsonSchema(Briefing, {
    target: 'draft-2020-12',
    definitions,
    // JSON knows no infinite numbers.
    ignoreActions: ['finite'],
  }) as Node & { $schema: string; $defs: Record<string, Node> };
  describe(made, 'Briefing');
  for (const [name, node] of Object.entries(made.$defs)) describe(node, name);
  const { $schema, $defs, ...root } = made;
  return { $schema, $id: schemaAddress, title: 'Standfirst briefing', ...root, $defs };
}

/** Where a help text stands: `Figure`, `Figure.value`, `When.external.edtf`, `Event.actors.part`. */
function describe(node: Node, place: string): void {
  const text = descriptions[place];
  if (text) node.description = text;
  const { properties } = node.items ?? node;
  for (const [name, inner] of Object.entries(properties ?? {})) describe(inner, `${place}.${name}`);
}
