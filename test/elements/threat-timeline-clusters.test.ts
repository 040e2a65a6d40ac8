import { expect } from '@open-wc/testing';
import { fortyActors, records } from '../../stories/awkward.js';
import { cleanup } from './fixture.js';
import { all, charted, factsOf, selected } from './timelines.js';

const idsOf = (mark: Element): string[] => mark.getAttribute('data-mark')!.split(' ');

describe('a cluster in a <threat-timeline>', () => {
  afterEach(cleanup);

  for (const facts of [records(60), records(500), fortyActors()])
    it(`opens to as many events as it says, also those that are read in another lane (${facts.id})`, async () => {
      const element = await charted(facts);
      const clusters = all<SVGElement>(element, '.mark[role]').filter((mark) => idsOf(mark).length > 1);
      for (const cluster of clusters.slice(0, 12)) {
        const ids = idsOf(cluster);
        const key = cluster.getAttribute('aria-label');
        cluster.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        await element.updateComplete;
        for (let more; (more = all<HTMLButtonElement>(element, '.more')[0]); await element.updateComplete)
          more.click();
        expect(factsOf(element, '.detail'), key!).to.have.members(ids);
        expect(key).to.match(new RegExp(`^${ids.length} events`));
        expect(idsOf(selected(element))).to.deep.equal(ids);
      }
      if (facts.id !== fortyActors().id) expect(clusters.length).to.be.greaterThan(3);
    });
});
