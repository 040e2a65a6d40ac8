import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hosts, hostsTable } from '../hosts/table.js';

const cells = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '-')));

describe('the table of hosts', () => {
  it('stands in the README as the tests of the hosts hold it', () => {
    const [table] = /^\| host .*\n(\|.*\n)+/m.exec(readFileSync('README.md', 'utf8'))!;
    assert.deepEqual(cells(table), cells(hostsTable()));
  });

  it('has no form that is lost, as the README says', () => {
    assert.doesNotMatch(JSON.stringify(hosts), /"lost"/);
  });
});
