/**
 * The command as it is packed, on every release of Node that it is promised for: an article becomes a checked, published
 * and corrected briefing, through sheets and back, first with what is installed by itself, then with what the command asks
 * for. Nothing that Node itself has to say against it goes unnoticed.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installed, manifest, root } from '../package/installed.js';

const here = import.meta.dirname;
const article =
  'Fares will rise by 6.5 per cent in April, the board said. Passengers climbed by almost a third.';
const about = '--id fares --title Fares --publisher Bulletin --lang en-GB --as-of 2026-11-18 --source herald --source-title Rise --source-publisher Herald'; // prettier-ignore
const facts = {
  status: 'usable',
  figures: [
    {
      id: 'passengers',
      label: 'Ferry passengers',
      asWritten: 'climbed by almost a third',
      kind: 'change',
      qualifier: 'almost',
      upper: '1/3',
      scale: 'fraction',
      direction: 'up',
      attribution: 'Herald',
      cites: [{ source: 'herald', exact: 'Passengers climbed by almost a third' }],
    },
  ],
};

/** The program of a release: an installed one, or this one; nothing where this machine can have neither. */
function program(major: string): string | undefined {
  const brought = join(here, 'node_modules', `node-${major}`, 'bin/node');
  if (existsSync(brought)) return brought;
  return process.versions.node.split('.')[0] === major ? process.execPath : undefined;
}

describe('the command', function () {
  this.timeout(180_000);
  let bin: string;

  before(() => {
    // On other systems than the lock file's nothing comes: the releases that are then missing are named as not run.
    if (!existsSync(join(here, 'node_modules')))
      execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], {
        cwd: here,
        stdio: 'pipe',
      });
    bin = join(installed().folder, 'node_modules/standfirst', manifest.bin.standfirst);
  });

  const majors = ['20', '22', '24'];
  for (const major of majors) {
    const each = (title: string, test: (type: Type, at: string) => void): void => {
      it(`${title} on Node ${major}`, function () {
        const node = program(major);
        if (!node) return this.skip();
        assert.match(execFileSync(node, ['--version'], { encoding: 'utf8' }), new RegExp(`^v${major}\\.`));
        const at = mkdtempSync(join(tmpdir(), `standfirst-node-${major}-`));
        try {
          test(typing(node, bin, at), at);
        } finally {
          rmSync(at, { recursive: true });
        }
      });
    };

    each('says what it is and does', (type) => {
      assert.equal(type('--version').trim(), manifest.version);
      for (const command of 'new draft find import export check snapshot diff correct publish explain'.split(
        ' ',
      )) {
        assert.match(type('--help'), new RegExp(`^  ${command} `, 'm'));
        assert.match(type(`${command} --help`), new RegExp(`^standfirst ${command} `));
      }
      assert.match(type('no-such-command', 2), /no-such-command/);
    });

    each('leads from an article to a site, through sheets and back', (type, at) => {
      const read = (name: string): string => readFileSync(join(at, name), 'utf8');
      writeFileSync(join(at, 'article.txt'), article);
      type(`new fares.json ${about}`);
      assert.match(type('draft article.txt --id herald'), /almost a third = almost 1\/3/);
      writeFileSync(join(at, 'fares.json'), JSON.stringify({ ...JSON.parse(read('fares.json')), ...facts }, null, 2)); // prettier-ignore
      assert.match(type('check fares.json --source herald=article.txt'), /^0 errors, 0 warnings$/m);
      const before = JSON.parse(read('fares.json'));
      type('export fares.json --internal');
      type('import fares --out back.json');
      assert.deepEqual(JSON.parse(read('back.json')), before);

      type('publish fares.json --out site --base https://embeds.example/ --no-cards --now 2026-11-18');
      assert.match(read('site/fares/passengers/index.html'), /almost a third/);
      type('snapshot fares.json --source herald=article.txt');
      copyFileSync(join(at, 'fares.json'), join(at, 'was.json'));
      type('correct fares.json passengers --field direction --was up --now down --note Wrong.');
      assert.match(type('diff was.json fares.json --strict'), /readers were told/);
      // What is wrong is said, and counted: the source says that they climbed.
      assert.match(type('check fares.json --source herald=article.txt', 1), /passengers/);
    });

    each('asks for what it needs, and works with it', (type, at) => {
      writeFileSync(join(at, 'article.txt'), article);
      type(`new fares.json ${about}`);
      writeFileSync(join(at, 'fares.json'), JSON.stringify({ ...JSON.parse(readFileSync(join(at, 'fares.json'), 'utf8')), ...facts })); // prettier-ignore
      const publish = 'publish fares.json --out site --base https://embeds.example/ --now 2026-11-18';
      const card = join(at, 'site/fares/passengers/card.png');
      beside([], () => {
        assert.match(type('export fares.json --internal --xlsx', 2), /npm install .*@e965\/xlsx/);
        assert.match(type(publish, undefined), /npm install .*@resvg\/resvg-wasm/);
      });
      beside(Object.keys(manifest.peerDependencies), () => {
        type('export fares.json --internal --xlsx');
        type('import fares.xlsx --out back.json');
        assert.ok(existsSync(join(at, 'back.json')));
        type(publish);
        assert.deepEqual([...readFileSync(card).subarray(1, 4)], [...Buffer.from('PNG')]);
        assert.match(readFileSync(join(at, 'site/fares/passengers/index.html'), 'utf8'), /shadowrootmode/);
      });
    });
  }
});

type Type = (line: string, code?: number) => string;

/** Types a line after `standfirst`, in a folder; gives all that it printed. `undefined` as code lets it end in any way. */
function typing(node: string, bin: string, cwd: string): Type {
  return (...[line, ...codes]) => {
    const { status, stdout, stderr } = spawnSync(node, [bin, ...line.split(' ')], { cwd, encoding: 'utf8' });
    if (codes.length === 0 || codes[0] !== undefined)
      assert.equal(status, codes[0] ?? 0, `standfirst ${line}\n${stdout}${stderr}`);
    assert.doesNotMatch(stderr, /\(node:\d+\)|at .*:\d+:\d+/, 'Node warns, or a stack is shown');
    return stdout + stderr;
  };
}

/** With these packages beside the installed one. */
function beside(names: string[], then: () => void): void {
  const links = names.map((name) => join(installed().folder, 'node_modules', name));
  for (const [index, link] of links.entries()) {
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', names[index]!), link);
  }
  try {
    then();
  } finally {
    for (const link of links) rmSync(link);
  }
}
