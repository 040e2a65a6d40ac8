import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import { parse } from '../../src/briefing/parse.js';
import type { Briefing } from '../../src/briefing/types.js';
import { eachText } from '../../src/briefing/walk.js';
import { guard, joinList, splitList, unguard } from '../../src/cli/sheets/cell.js';
import { childSpecs, kindSpecs, briefingSpec, sheetNames } from '../../src/cli/sheets/columns.js';
import { numberMend, plainNumber } from '../../src/cli/sheets/mend.js';
import { get, put, readSheets } from '../../src/cli/sheets/read.js';
import { letter, type Table } from '../../src/cli/sheets/table.js';
import { writeSheets } from '../../src/cli/sheets/write.js';
import { separated, tableOf, tablesOf, workbookOf } from '../../src/cli/sheets/files.js';
import { mi5 } from '../check/mi5.js';

const json = (name: string): Briefing => JSON.parse(readFileSync(name, 'utf8')) as Briefing;
const briefings = (): Briefing[] => [
  mi5(),
  json('test/briefings/harbour.json'),
  json('test/briefings/harbour-ar.json'),
];

/** As the command does it, by way of the text of the files. */
function tables(briefing: Briefing, ending: 'csv' | 'tsv' = 'csv'): Table[] {
  return writeSheets(briefing, { internal: true }).map(({ name, rows }) =>
    tableOf(separated(rows, ending), `${name}.${ending}`),
  );
}

/** Characters that a sheet, a list or a formula could stumble over. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        ';',
        '|',
        '\\',
        ' ',
        '\n',
        '\r\n',
        '\t',
        '\u00a0',
        '\u202e',
        'عام',
      ],
      ...['1/3', '2017-03', '8 October 2024', 'true', '{}', '[', '12', 'a', 'é', '\ufeff', '＝', '💬'],
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /\S/.test(text));

describe('sheets: cells', () => {
  it('give back every text', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string(), fc.constant('')), (text) => unguard(guard(text)) === text),
    );
    fc.assert(fc.property(hostile, (text) => unguard(guard(text, true)) === text));
  });

  it('give back every list', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (list) => {
        assert.deepEqual(splitList(unguard(guard(joinList(list)))), list);
      }),
    );
  });

  it('never begin as a formula does', () => {
    fc.assert(fc.property(hostile, (text) => !/^[=+\-@＝＋－＠\t\r]/.test(guard(text))));
  });

  it('leave an apostrophe that is one', () => {
    for (const text of ["'Tis the season", "'We shall', he said", "the '90s"]) {
      assert.equal(unguard(text), text);
      assert.equal(guard(text), text);
    }
    assert.equal(unguard("'=1+1"), '=1+1');
    assert.equal(guard('2017-03'), "'2017-03");
    assert.equal(unguard(' Moscow '), 'Moscow');
  });
});

describe('sheets: columns', () => {
  it('hold every field of every briefing here', () => {
    const columns = new Set(
      [briefingSpec, ...kindSpecs, ...childSpecs.values()].flatMap(({ sheet, columns: list }) =>
        list.map(({ name }) => `${sheet}.${name}`),
      ),
    );
    for (const name of [
      'briefing.publisher.correctionsPolicy',
      'figures.window.from.external.edtf',
      'figures.unit.few',
      'figures.derived.from',
      'quotes.original.text',
      'events.media.alt',
      'cites.suffix',
      'edits.at',
      'event-actors.part',
      'authors.url',
      'corrections.was',
    ])
      assert.ok(columns.has(name), name);
    assert.ok([...columns].every((name) => !name.includes('undefined')));
    assert.ok(
      [briefingSpec, ...kindSpecs, ...childSpecs.values()].every((s) => s.columns.every(({ type }) => type)),
    );
    // A list of objects within a row of such a list would have no sheet.
    assert.ok([...childSpecs.values()].every(({ children }) => children.length === 0));
  });

  it('have the letters of a spreadsheet', () => {
    assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(letter), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('sheets: there and back', () => {
  it('change nothing in the briefings', () => {
    for (const briefing of briefings())
      for (const ending of ['csv', 'tsv'] as const) {
        const read = readSheets(tables(briefing, ending));
        assert.deepEqual(read.briefing, briefing);
        assert.deepEqual(
          read.problems.filter(({ level }) => level === 'error'),
          [],
        );
        assert.deepEqual(
          read.problems.map(({ code }) => code),
          parse(briefing).problems.map(({ code }) => code),
        );
      }
  });

  it('change nothing whatever the texts are', () => {
    const free =
      /^(label|title|note|summary|words|exact|prefix|suffix|asWritten|attribution|caveats|aka|leadIn|text|name|place|part|role|alt|at|how|edNote)$/;
    fc.assert(
      fc.property(fc.nat(2), fc.array(hostile, { minLength: 1, maxLength: 40 }), (which, texts) => {
        const briefing = briefings()[which]!;
        let next = 0;
        const changes: [(string | number)[], string][] = [];
        eachText(briefing, (_, field, path) => {
          if (free.test(field) && path[0] !== 'corrections')
            changes.push([[...path], texts[next++ % texts.length]!]);
        });
        for (const [path, text] of changes) put(briefing as never, path as string[], text);
        for (const correction of briefing.corrections ?? [])
          if (typeof correction.was === 'string') correction.was = texts[0]!;
        assert.deepEqual(readSheets(tables(briefing)).briefing, briefing);
      }),
      { numRuns: 40 },
    );
  });

  it('change no text in a workbook', () => {
    const texts = [
      'A &amp; B',
      '&lt;b>',
      '&#10;',
      "'=1+1",
      '2017-03',
      '1/3',
      ' a',
      'two\nlines',
      '＝1',
      '💬',
    ];
    const [table] = tablesOf(xlsx, workbookOf(xlsx, [{ name: 'a', rows: [texts] }]), 'a.xlsx');
    assert.deepEqual(table!.rows, [texts.map((text) => ({ text }))]);
  });

  it('keep what the desk adds, an empty alternative text, and the authors', () => {
    const briefing = json('test/briefings/harbour.json');
    Object.assign(briefing, { 'x-desk': { story: 7 }, authors: [{ name: 'The desk', 'x-n': '07' }] });
    Object.assign(briefing.figures[0]!, { 'x-a.b': ['=1', null], checked: true });
    Object.assign(briefing.figures[1]!.unit!, { 'x-in': '5' });
    briefing.events.find(({ media }) => media)!.media!.alt = '';
    assert.deepEqual(readSheets(tables(briefing)).briefing, briefing);
  });

  it('leave out what is the desk’s own, unless it is for the desk', () => {
    const briefing = Object.assign(json('test/briefings/harbour.json'), { 'x-desk': 'secret' });
    const text = JSON.stringify(writeSheets(briefing, { internal: false }));
    assert.doesNotMatch(text, /secret|edNote|x-desk/);
    assert.ok(!text.includes(briefing.edNote!));
  });
});

describe('sheets: numbers', () => {
  it('are read in plain digits alone', () => {
    assert.equal(plainNumber('750'), 750);
    assert.equal(plainNumber('-0.5'), -0.5);
    assert.equal(plainNumber('2.345'), 2.345);
    for (const cell of ['1,250', '>750', '750+', 'a third', '1.250', '13%', '0x10', 'Infinity', '1e999'])
      assert.equal(plainNumber(cell), undefined, cell);
  });

  for (const [cell, mend] of [
    ['more than 750', 'write more-than in qualifier and 750 in lower'],
    ['>750', 'write more-than in qualifier and 750 in lower'],
    ['750+', 'write more-than in qualifier and 750 in lower'],
    ['no more than 750', 'write at-most in qualifier and 750 in upper'],
    ['just over two', 'write just-over in qualifier and 2 in lower'],
    ['almost half', 'write almost in qualifier, 1/2 in upper and fraction in scale'],
    ['about 20', 'write about in qualifier and 20 in value'],
    ['two to three', 'write between in qualifier, 2 in lower and 3 in upper'],
    ['1,250', 'write 1250, without commas'],
    ['1.250', 'it may be 1250 or 1.25: write the one that is meant so'],
    ['a third', 'write 1/3 in value and fraction in scale'],
    ['13%', 'write 13 in value and percent in scale'],
    ['£27.5m', 'write 27500000 in value and GBP in unit.currency'],
    ['twenty', 'write 20 in value'],
    ['many', 'write one number, in digits and nothing else'],
    [
      '01-Mar',
      'a spreadsheet made a date of a number or fraction such as 1/3: format the column as Text and type it again',
    ],
  ] as const)
    it(`mends ${cell}`, () => assert.equal(numberMend(cell, 'value'), mend));
});

describe('sheets: what is wrong, where', () => {
  /** The MI5 briefing with one cell changed. */
  function faulty(sheet: string, id: string, column: string, cell: string) {
    const all = tables(mi5()).map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }));
    const { rows } = all.find(({ name }) => name === sheet)!;
    const row = rows.findIndex((cells) => cells[0]!.text === id);
    const index = sheet === 'briefing' ? 1 : rows[0]!.findIndex(({ text }) => text === column);
    rows[row]![index] = { text: cell };
    const { problems } = readSheets(all);
    return {
      errors: problems.filter(({ level }) => level === 'error'),
      problems,
      row: row + 1,
      at: letter(index),
    };
  }

  it('says sheet, row and column, and how to mend the number', () => {
    const { errors, row, at } = faulty('figures', 'diplomats-expelled', 'lower', 'more than 750');
    assert.deepEqual(
      errors.map(({ sheet, row: r, column, path, file, code }) => ({ sheet, r, column, path, file, code })),
      [
        {
          sheet: 'figures',
          r: row,
          column: 'lower',
          path: 'figures[1].lower',
          file: 'figures.csv',
          code: 'number-in-text',
        },
      ],
    );
    assert.equal(
      errors[0]!.message,
      `figures row 3, column ${at} (lower): lower is "more than 750"; write more-than in qualifier and 750 in lower`,
    );
  });

  it('puts the rules of the format where the reporter finds them', () => {
    const { errors, row } = faulty('figures', 'diplomats-expelled', 'qualifier', 'exact');
    assert.ok(errors.length > 0);
    for (const { sheet, row: r } of errors) assert.deepEqual([sheet, r], ['figures', row]);
    const choice = faulty('figures', 'diplomats-expelled', 'qualifier', 'more then').errors;
    assert.deepEqual(
      choice.map(({ column, expected }) => [column, expected]),
      [['qualifier', 'more-than']],
    );
  });

  it('names the column of a field that is missing', () => {
    const { errors } = faulty('figures', 'diplomats-expelled', 'attribution', ' ');
    assert.match(
      errors[0]!.message,
      /^figures row 3, column [A-Z]+ \(attribution\): diplomats-expelled: attribution is missing: add it$/,
    );
    const title = faulty('briefing', 'title', 'value', '').errors;
    assert.deepEqual(
      title.map(({ sheet, column, message }) => [sheet, column, message]),
      [['briefing', 'title', 'briefing: title is missing: add it']],
    );
  });

  it('knows dates that a spreadsheet has made', () => {
    for (const cell of ['Mar-17', '01/03/2017', '42795', '1-Mar', '2017-03-01 00:00:00']) {
      const { errors } = faulty('figures', 'plots-disrupted', 'window.from.edtf', cell);
      assert.deepEqual(
        errors.map(({ code, column }) => [code, column]),
        [['spreadsheet-date', 'window.from.edtf']],
        cell,
      );
    }
  });

  it('tells of a cite that belongs to nothing, and of a fact without one', () => {
    const { errors, row } = faulty('cites', 'diplomats-expelled', 'fact', 'diplomats-expeled');
    const [first, second] = errors;
    assert.deepEqual([first!.sheet, first!.row, first!.column], ['cites', row, 'fact']);
    assert.match(first!.message, /did you mean diplomats-expelled\?$/);
    assert.equal(second?.sheet ?? 'cites', 'cites');
    const field = faulty('cites', 'diplomats-expelled', 'field', 'when.external').errors;
    assert.match(field[0]!.message, /write (asOf|window)\.\S+ or .*in field, or leave it empty$/);
  });

  it('warns once of a heading that is no field, and of a sheet that is none', () => {
    const all = tables(mi5()).map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }));
    const sources = all.find(({ name }) => name === 'sources')!;
    for (const row of sources.rows.slice(1, 3)) row.push({ text: 'https://example.org/a' });
    sources.rows[0]!.push({ text: 'archiveUrl' });
    const { problems } = readSheets([...all, { name: 'figurs', rows: [] }]);
    const warnings = problems.filter(({ code }) => code.startsWith('unknown-'));
    assert.deepEqual(
      warnings.map(({ code, sheet, expected }) => [code, sheet, expected]),
      [
        ['unknown-sheet', 'figurs', undefined],
        ['unknown-column', 'sources', 'archivedUrl'],
      ],
    );
  });

  it('writes every sheet it can read', () => {
    assert.deepEqual(
      writeSheets(mi5(), { internal: false }).map(({ name }) => name),
      sheetNames,
    );
    assert.equal(get({ a: { b: 1 } }, ['a', 'b']), 1);
  });
});
