import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Briefing } from '../../src/briefing/types.js';
import { findFact } from '../../src/briefing/references.js';
import { nameOf } from '../../src/html/name.js';
import { shareText } from '../../src/html/share-text.js';
import { languageFor } from '../../src/language/index.js';
import { csvOf } from '../../src/elements/key-figure-comparison/export.js';

const mi5 = JSON.parse(readFileSync('src/briefings/mi5-threat-update-2024.json', 'utf8')) as Briefing;
const english = languageFor('en-GB');

describe('a fact as plain text', () => {
  it('keeps the qualifier, the window and the speaker of a figure', () => {
    assert.equal(
      shareText(findFact(mi5, 'diplomats-expelled')!, mi5, {}, english, 'https://x.example/').split(
        '\n— ',
      )[0],
      'Expulsions of diplomats: over 750 Russian diplomats expelled from Europe since Vladimir Putin invaded Ukraine (24 February 2022, according to Jurist)',
    );
  });

  it('keeps what is not known of an event’s date, and its certainty', () => {
    const words = shareText(findFact(mi5, 'moscow-attack')!, mi5, {}, english);
    assert.match(words, /^.*March.*: /);
    assert.match(words, /POLITICO, “ISIS is back/);
  });

  it('has a name for every fact, no two alike', () => {
    const facts = [...mi5.figures, ...mi5.quotes, ...mi5.events];
    const names = facts.map((fact) => nameOf(fact, { facts: mi5, stands: {}, language: english }));
    assert.equal(new Set(names).size, names.length);
  });
});

describe('a table as comma-separated values', () => {
  it('quotes what a comma, a quotation mark or a line would break', () => {
    assert.equal(csvOf([['a, b', 'say "c"', 'd\ne', 'f']]), '"a, b","say ""c""","d\ne",f\r\n');
  });

  it('keeps a spreadsheet from taking words for a formula, and numbers from being words', () => {
    assert.equal(csvOf([['=1+1', '+44', '@x', '-a', '-0.4']]), "'=1+1,'+44,'@x,'-a,-0.4\r\n");
  });
});
