import assert from 'node:assert/strict';
import { measure, recorded } from '../sizes.js';

describe('sizes', () => {
  const sizes = measure();

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
});
