/** What an editor makes of a briefing by its `$schema` alone: the service that VS Code has for JSON is asked. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { briefingJsonSchema } from '../../src/briefing/json-schema.js';
import { runNew } from '../../src/cli/new.js';
import { folder, ran } from './run.js';

describe('a briefing in an editor', () => {
  const { path, write } = folder();
  const asked: string[] = [];
  const service = getLanguageService({
    schemaRequestService: async (uri) => (asked.push(uri), readFileSync(fileURLToPath(uri), 'utf8')),
    workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  });

  /** The briefing with a text in the place of another, and the place of `|` in it. */
  function opened(from: string, to: string) {
    const text = readFileSync(path('b.json'), 'utf8').replace(from, to);
    const at = text.indexOf('|');
    const uri = pathToFileURL(path('b.json')).href;
    const document = TextDocument.create(uri, 'json', 1, text.replace('|', ''));
    return { document, position: document.positionAt(at), json: service.parseJSONDocument(document) };
  }
  async function completions(from: string, to: string): Promise<string[]> {
    const { document, position, json } = opened(from, to);
    return (await service.doComplete(document, position, json))!.items.map(({ label }) => label);
  }
  async function hover(from: string, to: string): Promise<string> {
    const { document, position, json } = opened(from, to);
    return JSON.stringify((await service.doHover(document, position, json))?.contents ?? '');
  }

  before(async () => {
    // What the package holds, whether or not it is built.
    write('briefing.schema.json', JSON.stringify(briefingJsonSchema()));
    const flags = '--id port --title Port --publisher Bulletin --lang en --as-of 2026-11-24'.split(' ');
    await ran((io) => runNew([path('b.json'), ...flags], io));
  });

  it('completes fields and choices', async () => {
    const fields = await completions('"figures": []', '"figures": [{ | }]');
    for (const field of ['id', 'asWritten', 'qualifier', 'cites', 'window'])
      assert.ok(fields.includes(field), fields.join());
    const choices = await completions('"figures": []', '"figures": [{ "qualifier": | }]');
    assert.ok(choices.includes('"more-than"') && choices.includes('"just-over"'), choices.join());
    assert.ok((await completions('"draft"', '|')).includes('"withheld"'));
    assert.ok((await completions('"events": []', '"events": [{ "when": { | } }]')).includes('external'));
  });

  it('explains fields where the pointer is', async () => {
    assert.match(await hover('"figures": []', '"figures": [{ "as|Written": "" }]'), /source/);
    assert.match(await hover('"quotes": []', '"quotes": [{ "lea|dIn": "" }]'), /fragment/);
    assert.match(await hover('"events": []', '"events": [{ "when": { "edt|f": "" } }]'), /EDTF/);
  });

  it('finds nothing wrong with what was written, and says what is', async () => {
    const problems = async (from: string, to: string) => {
      const { document, json } = opened(from, to);
      return (await service.doValidation(document, json)).map(({ message }) => String(message));
    };
    assert.deepEqual(await problems('', ''), []);
    const wrong = await problems('"figures": []', '"figures": [{ "id": "a", "value": "over 750" }]');
    assert.ok(
      wrong.some((message) => message.includes('label')),
      wrong.join(),
    );
  });

  it('asks for no other file than that beside it', () =>
    assert.deepEqual([...new Set(asked)], [pathToFileURL(path('briefing.schema.json')).href]));
});
