import assert from 'node:assert/strict';
import { shaken } from '../shaken.js';
import { measure, recorded } from '../sizes.js';

describe('sizes', () => {
  let sizes: Record<string, number>;
  before(async () => (sizes = await measure()));

  it('neither grow nor shrink unnoticed: npm run sizes -- --write', () => {
    const known = recorded();
    assert.deepEqual(Object.keys(sizes), Object.keys(known));
    const moved = Object.keys(sizes).filter(
      (file) => Math.abs(sizes[file]! - known[file]!) > Math.max(60, known[file]! / 200),
    );
    assert.deepEqual(
      moved.map((file) => `${file}: ${known[file]} is now ${sizes[file]}`),
      [],
    );
  });

  it('are those of what is imported, however much the package has beside it', async () => {
    const folders = {
      StatCallout: 'stat-callout',
      PullQuote: 'pull-quote',
      ThreatTimeline: 'threat-timeline',
    };
    for (const [name, tag] of Object.entries(folders)) {
      const alone = await shaken(`export { ${name} } from 'standfirst/elements/${tag}';`);
      const ofAll = sizes[`import { ${name} }`]!;
      assert.ok(Math.abs(ofAll - alone) < alone / 100, `${name}: ${ofAll}, and ${alone} from its own door`);
    }
    const everything = await shaken("import 'standfirst/define';");
    assert.ok(sizes['import { PullQuote }']! < everything * 0.6);
    assert.ok(sizes['import { parse }']! < everything * 0.2);
    // No class, no language, no rule comes along by itself.
    assert.ok((await shaken("export { version } from 'standfirst';")) < 100);
    assert.ok((await shaken("import 'standfirst';")) < 100);
  });
});
