import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import type { StandfirstElement } from '../../src/elements/base.js';
import type { ShareDetail } from '../../src/elements/share.js';
import { writeEmbed } from '../../src/html/index.js';
import { briefing, cleanup, mi5, show, text } from './fixture.js';

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const named = (element: Element, words: string): HTMLElement =>
  all(element, 'button').find((button) => button.textContent!.trim().startsWith(words))!;
const until = async <T>(check: () => T | undefined): Promise<T> => {
  for (let tries = 0; tries < 200; tries++) {
    const found = check();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`waited in vain for ${check}`);
};
const open = async (element: Element): Promise<HTMLElement> => {
  named(element, 'Share').click();
  return until(() => all(element, '.share-panel > *')[0]);
};
/** Presses a button of an open panel and gives what the page is told; the page shares in its own way. */
const shared = (element: Element, words: string): Promise<ShareDetail> =>
  new Promise((done) => {
    element.addEventListener(
      'standfirst-share',
      (event) => {
        event.preventDefault();
        done((event as CustomEvent<ShareDetail>).detail);
      },
      { once: true },
    );
    named(element, words).click();
  });

describe('sharing one fact', () => {
  afterEach(cleanup);

  it('gives the words with who said them, what is not known, the source, the date and the address', async () => {
    const embed = { element: 'stat-callout', figures: ['state-investigations-rise'] } as const;
    const element = await show('data', await mi5(), { ...embed, figures: [...embed.figures] });
    const panel = await open(element);
    const { text: words, url, ...how } = await shared(element, 'Copy text');
    expect(how).to.deep.equal({ fact: 'state-investigations-rise', method: 'text' });
    for (const part of [
      'risen by almost half',
      '— Ken McCallum',
      'starting number not given',
      'POLITICO, “ISIS is back',
      'As of ',
    ])
      expect(words).to.include(part);
    expect(url).to.match(/#mi5-threat-update-2024\.state-investigations-rise$/);
    expect(words.endsWith(url)).to.equal(true);
    expect(words).to.include(panel.querySelector('.share-text')!.textContent);
  });

  it('links to the permalink page where the embed has one, and to one fact of several', async () => {
    const facts = await mi5();
    for (const [figures, hash] of [
      [['iran-plots'], ''],
      [['plots-disrupted', 'iran-plots'], '#mi5-threat-update-2024.plots-disrupted'],
    ] as const) {
      const element = document.createElement('stat-callout') as StandfirstElement;
      element.innerHTML = writeEmbed({ element: 'stat-callout', figures: [...figures] }, facts, {
        permalink: 'https://news.example/p/',
      });
      document.body.append(element);
      await element.updateComplete;
      await open(element);
      expect((await shared(element, 'Copy link')).url).to.equal(`https://news.example/p/${hash}`);
    }
  });

  it('links to the page where the permalink is broken', async () => {
    const element = document.createElement('stat-callout') as StandfirstElement;
    const embed = { element: 'stat-callout', figures: ['iran-plots'] } as const;
    const own = { permalink: 'https://news.example/p/' };
    element.innerHTML = writeEmbed({ ...embed, figures: [...embed.figures] }, await mi5(), own).replace(
      own.permalink,
      'https://',
    );
    document.body.append(element);
    await element.updateComplete;
    await open(element);
    const { url } = await shared(element, 'Copy link');
    expect(url).to.equal(new URL('#mi5-threat-update-2024.iran-plots', location.href).href);
  });

  it('lets the reader choose among the facts of an embed', async () => {
    const figures = ['plots-disrupted', 'iran-plots'];
    const element = await show('data', await mi5(), { element: 'stat-callout', figures });
    const panel = await open(element);
    const select = panel.querySelector('select')!;
    expect([...select.options].map(({ value }) => value)).to.deep.equal(figures);
    select.value = 'iran-plots';
    select.dispatchEvent(new Event('change'));
    expect((await shared(element, 'Copy text')).text).to.include('20 “potentially lethal” Iran-backed plots');
  });

  it('copies words and says so, and says where it could not', async () => {
    const element = await show('data', await mi5(), { element: 'pull-quote', quote: 'stretched' });
    await open(element);
    const { clipboard } = navigator;
    const { execCommand } = document;
    let copied = '';
    const put = (writeText: (words: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      put(async (words) => void (copied = words));
      named(element, 'Copy text').click();
      await until(() => all(element, '[role=status]')[0]!.textContent!.includes('Copied'));
      expect(copied).to.include('“Things are absolutely stretched.”\n— Ken McCallum');
      put(() => Promise.reject(new Error('not allowed')));
      document.execCommand = () => false;
      named(element, 'Copy link').click();
      await until(() => all(element, '[role=status]')[0]!.textContent!.includes('Not copied'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      document.execCommand = execCommand;
    }
  });

  it('shares the words that stand on the page', async () => {
    const element = await show('fallback', await mi5(), { element: 'stat-callout', figures: ['iran-plots'] });
    element.querySelector('[data-b=quantity]')!.textContent = '21 plots';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    await open(element);
    expect((await shared(element, 'Copy text')).text).to.include('Plots the U.K. responded to: 21 plots');
  });

  it('closes by the same press, by Escape, and where its fact goes', async () => {
    const facts = await mi5();
    const element = await show('data', facts, { element: 'stat-callout', figures: ['iran-plots'] });
    const button = named(element, 'Share');
    const closed = () => all(element, '.share-panel > *').length === 0 || undefined;
    await open(element);
    button.click();
    await until(closed);
    const panel = await open(element);
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(closed);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await open(element);
    element.facts = { ...facts };
    (element as StandfirstElement & { figure: string }).figure = 'plots-disrupted';
    await until(closed);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stays open on its fact while other facts come, with the focus, and gives the focus back where it goes', async () => {
    const facts = await mi5();
    const figures = ['plots-disrupted', 'iran-plots'];
    const element = await show<StandfirstElement & { figures: string }>('data', facts, {
      element: 'stat-callout',
      figures,
    });
    const root = element.shadowRoot!;
    const change = async (ids: string[], label: string): Promise<void> => {
      const other = structuredClone(facts);
      for (const figure of other.figures) if (figure.id === 'iran-plots') figure.label = label;
      element.facts = other;
      element.figures = ids.join(' ');
      await element.updateComplete;
    };
    await open(element);
    const select = root.querySelector<HTMLSelectElement>('.share-panel select')!;
    select.value = 'iran-plots';
    select.dispatchEvent(new Event('change'));
    select.focus();
    await change(['under18-share', ...figures], 'First label');
    expect(root.activeElement === select).to.equal(true);
    expect(select.value).to.equal('iran-plots');
    expect(root.querySelector('.share-text')!.textContent).to.include('First label');
    const link = named(element, 'Copy link');
    link.focus();
    await change(['iran-plots', 'under18-share'], 'Second label');
    expect(root.activeElement === link).to.equal(true);
    expect(select.value).to.equal('iran-plots');
    expect((await shared(element, 'Copy text')).text).to.include('Second label');
    await change(['under18-share'], 'Third label');
    expect(root.querySelector('.share-panel > *') === null).to.equal(true);
    expect(root.activeElement === named(element, 'Share')).to.equal(true);
  });

  it('opens nothing where its foot has gone by the time it is loaded', async () => {
    const element = await show('data', await mi5(), { element: 'stat-callout', figures: ['iran-plots'] });
    const thrown: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      thrown.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    named(element, 'Share').click();
    element.facts = undefined;
    (element as unknown as { performUpdate(): void }).performUpdate();
    expect(all(element, 'button')).to.deep.equal([]);
    await new Promise((done) => setTimeout(done, 200));
    removeEventListener('unhandledrejection', note);
    expect(thrown).to.deep.equal([]);
  });

  it('is heard of no more once it is closed', async () => {
    const element = await show('data', await mi5(), { element: 'stat-callout', figures: ['iran-plots'] });
    const held = new Set<unknown>();
    const { addEventListener, removeEventListener } = element;
    element.addEventListener = (...[type, listener]: [string, ...unknown[]]) => {
      if (type === 'standfirst-change') held.add(listener);
      Reflect.apply(addEventListener, element, [type, listener]);
    };
    element.removeEventListener = (...[type, listener]: [string, ...unknown[]]) => {
      held.delete(listener);
      Reflect.apply(removeEventListener, element, [type, listener]);
    };
    for (let times = 0; times < 3; times++) {
      await open(element);
      named(element, 'Share').click();
      await until(() => all(element, '.share-panel > *').length === 0 || undefined);
      expect(held.size).to.equal(0);
    }
  });

  it('is accessible', async () => {
    const element = await show('data', await mi5(), {
      element: 'stat-callout',
      figures: ['plots-disrupted', 'iran-plots'],
    });
    await open(element);
    await expect(element).to.be.accessible();
  });

  it('has names that differ from embed to embed', async () => {
    const facts = await mi5();
    const elements = [
      await show('data', facts, { element: 'stat-callout', figures: ['iran-plots'] }),
      await show('data', facts, { element: 'stat-callout', figures: ['plots-disrupted'] }),
      await show('data', facts, { element: 'key-figure-comparison', figures: ['under18-share'] }),
      await show('data', facts, { element: 'pull-quote', quote: 'stretched' }),
      await show('data', facts, { element: 'pull-quote', quote: 'sharp-pressure' }),
    ];
    const names = elements.flatMap((element) =>
      all(element, 'summary, button').map((control) => control.textContent!.replace(/\s+/g, ' ').trim()),
    );
    expect(names.filter((name) => name.startsWith('Source')).length).to.equal(elements.length);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('names the sources of dates that are known from elsewhere', async () => {
    const element = await show('data', await mi5(), {
      element: 'stat-callout',
      figures: ['diplomats-expelled'],
    });
    expect(text(element)).to.include('Russia launched a large-scale military invasion');
  });
});

describe('the table behind a comparison', () => {
  afterEach(cleanup);

  it('is copied and saved in full', async () => {
    const figures = ['silt-january', 'silt-february', 'silt-march'];
    const element = await show('data', await briefing('/test/briefings/harbour.json'), {
      element: 'key-figure-comparison',
      figures,
    });
    element.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!.open = true;
    const saved = new Promise<[string, string]>((done) => {
      document.addEventListener(
        'click',
        async (event) => {
          const link = event.target as HTMLAnchorElement;
          if (!link.download) return;
          event.preventDefault();
          done([link.download, await (await fetch(link.href)).text()]);
        },
        { capture: true },
      );
    });
    named(element, 'Download').click();
    const [name, csv] = await saved;
    expect(name).to.equal('silt-january-silt-february-silt-march.csv');
    const lines = csv.trim().split('\r\n');
    expect(lines.length).to.equal(4);
    expect(lines[2]).to.include('at least 900 tonnes of silt,900,,');
    expect(lines[3]).to.include('"between 1,100 and 1,400 tonnes of silt",1100,1400');
  });
});
