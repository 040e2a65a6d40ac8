/** The schema that a briefing names, for the editors it is written in. */
/// <reference types="node" />
import { copyFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The schema in the package, and in this repository once it is built. */
const packaged = ['../briefing.schema.json', '../../dist/briefing.schema.json'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * Where an editor reads the schema: by the path to a file, for an address it would have to ask the network. From the
 * package installed near the briefing, else from a copy beside it.
 */
export function schemaFor(file: string): string {
  const folder = dirname(resolve(file));
  for (let above = folder; ; above = dirname(above)) {
    const schema = join(above, 'node_modules', 'standfirst', 'dist', 'briefing.schema.json');
    if (existsSync(schema)) return pathFrom(folder, schema);
    if (above === dirname(above)) return pathFrom(folder, join(folder, 'briefing.schema.json'));
  }
}

function pathFrom(folder: string, file: string): string {
  const path = relative(folder, file).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** Puts the schema beside the briefing, where that is where its `$schema` leads. */
export function copySchema(file: string, $schema: string): void {
  const copy = join(dirname(resolve(file)), $schema);
  const own = packaged.find(existsSync);
  if (!existsSync(copy) && own) copyFileSync(own, copy);
}
