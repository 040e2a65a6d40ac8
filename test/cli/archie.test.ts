import assert from 'node:assert/strict';
import { readArchie } from '../../src/cli/sheets/archie.js';

const whole = `id: port
lang: en
title: The port
version: 1
status: draft
{asOf}
words: 8 October
basis: stated
{}
{publisher}
name: The Bulletin
{}

The desk's own notes: nobody reads them.
The desk's own notes: nor these.

[sources]
id: council
type: document
title: A report
publisher: The council
lang: en
id: tide
type: document
title: Another
publisher: The council
lang: en
[]
[figures]
id: ships
label: Ships
{.unit}
id: ship
other: ships
{}
asWritten: 43
value: 43
kind: count
qualifier: exact
attribution: the council
[.caveats]
* note: one
* note: two
[]
[.cites]
source: council
exact: 43 ships
source: tide
exact: 43 of them
[]
id: boats
label: Boats
asWritten: 7
value: 7
kind: count
qualifier: exact
attribution: the council
{.unit}
id: boat
other: boats
{}
[.cites]
source: council
exact: 7 boats
[]
[]
:skip
version: 7
:endskip
[x-free]
[.+body]
p: a
q: b
q: c
[]
[]
:ignore
version: 9
`;
const errors = (text: string): string[] =>
  readArchie(text, 'port.aml').problems.flatMap(({ level, message }) => (level === 'error' ? message : []));

describe('ArchieML', () => {
  it('is read, lists within lists and notes beside them', () => {
    const { briefing } = readArchie(whole, 'port.aml');
    assert.deepEqual(errors(whole), []);
    const [ships, boats] = briefing['figures'] as { value: number; cites: object[]; caveats: string[] }[];
    assert.deepEqual([ships!.value, ships!.cites.length, boats!.value], [43, 2, 7]);
    assert.deepEqual(ships!.caveats, ['note: one', 'note: two']);
  });

  it('tells of what is given twice, of which only the last would count', () => {
    for (const [from, to, message] of [
      ['value: 43', 'value: 43\nvalue: 44', 'line 38: value is given twice: keep one'],
      ['status: draft', 'status: draft\nversion: 2', 'line 6: version is given twice: keep one'],
      [':ignore', '[figures]\n[]', 'line 77: figures is given twice: keep one'],
      [
        'id: boats',
        '[.cites]\nsource: tide\nexact: x\n[]\nid: boats',
        'line 51: cites is given twice: keep one',
      ],
    ] as const)
      assert.ok(
        errors(whole.replace(from, to)).includes(message),
        `${message}: ${errors(whole.replace(from, to))}`,
      );
  });
});
