import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { Briefing } from '../../src/briefing/types.js';
import { separated } from '../../src/cli/sheets/files.js';
import { writeSheets } from '../../src/cli/sheets/write.js';
import { mi5, until } from '../embed/site.js';
import { closeDesk, openStory, type Desk } from './desk.js';

const id = 'desk-briefing-editor--editor';
const briefing = JSON.parse(mi5) as Briefing;

describe('the briefing editor', () => {
  let desk: Desk;
  const find = (selector: string) => desk.page.$(`briefing-editor >>> ${selector}`);
  const text = (selector: string): Promise<string> =>
    desk.page.evaluate(
      (wanted) =>
        document.querySelector('briefing-editor')!.shadowRoot!.querySelector<HTMLElement>(wanted)
          ?.innerText ?? '',
      selector,
    );
  const texts = (selector: string): Promise<string[]> =>
    desk.page.evaluate(
      (wanted) =>
        [...document.querySelector('briefing-editor')!.shadowRoot!.querySelectorAll<HTMLElement>(wanted)].map(
          (each) => each.innerText.replace(/\s+/g, ' ').trim(),
        ),
      selector,
    );
  const press = async (name: string): Promise<void> => {
    const button = await desk.page.evaluateHandle(
      (wanted) =>
        [...document.querySelector('briefing-editor')!.shadowRoot!.querySelectorAll('button')].find((each) =>
          each.textContent!.trim().startsWith(wanted),
        ) ?? null,
      name,
    );
    assert.ok(button.asElement(), `no button "${name}"`);
    await (button as ElementHandle<HTMLButtonElement>).click();
  };
  const selected = (): Promise<string> =>
    desk.page.evaluate(
      () =>
        (document.querySelector('briefing-editor')!.shadowRoot as unknown as { getSelection?(): Selection })
          .getSelection?.()
          .toString() ?? getSelection()!.toString(),
    );
  /** Pastes into the text, as a person does who has it from elsewhere. */
  const paste = (content: string): Promise<void> =>
    desk.page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document
        .querySelector('briefing-editor')!
        .shadowRoot!.querySelector('.cm-content')!
        .dispatchEvent(event);
    }, content);
  const changed = (change: (copy: Briefing) => void): string => {
    const copy = structuredClone(briefing);
    change(copy);
    return JSON.stringify(copy, null, 2);
  };
  const open = async (...files: [name: string, content: string][]): Promise<void> => {
    const paths = files.map(([name, content]) => {
      const path = join(desk.downloads, name);
      writeFileSync(path, content);
      return path;
    });
    await ((await find('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  };
  /** What an embed shows. */
  const shown = (embed: string): Promise<string> =>
    desk.page.evaluate((wanted) => {
      const card = document
        .querySelector('briefing-editor')!
        .shadowRoot!.querySelector(`[data-embed="${wanted}"]`);
      const element = [...(card?.children ?? [])].find((each) => each.shadowRoot);
      return element?.shadowRoot?.querySelector<HTMLElement>('.embed')?.innerText.replace(/\s+/g, ' ') ?? '';
    }, embed);

  beforeEach(async () => {
    desk = await openStory(id);
    await until(async () => (await shown('plots-disrupted')).includes('43'));
  });
  afterEach(async () => {
    assert.deepEqual(desk.errors, []);
    await desk.page.browserContext().close();
  });
  after(closeDesk);

  it('shows what is wrong while it is typed, goes to it, mends it by a press, and undoes', async () => {
    await paste(changed(({ figures }) => ((figures[0] as { qualifier: string }).qualifier = 'exakt')));
    await until(async () => (await text('.problems')).includes('plots-disrupted'));
    assert.match(await text('.status'), /1 error/);
    assert.match(await text('[data-embed="plots-disrupted"] .wrong'), /qualifier/);
    await press('error');
    assert.equal(await selected(), '"exakt"');
    await desk.page.keyboard.sendCharacter('"exac"');
    await until(async () => (await text('.problems')).includes('"exac"'));
    await press('Put in exact');
    await until(async () => (await text('.status')).includes('0 errors'));
    await until(async () => (await shown('plots-disrupted')).includes('43'));
    await press('Undo');
    await until(async () => (await text('.status')).includes('1 error'));
    await press('Redo');
    await until(async () => (await text('.status')).includes('0 errors'));
  });

  it('says what is not checked yet, and leads to where it can be', async () => {
    assert.match(await text('.status'), /0 errors, 0 warnings\s+Passages are not checked: 0 of \d+ sources/);
    assert.equal(await find('.status .good'), null);
    await press('Passages are not checked');
    await desk.page.keyboard.sendCharacter('A text.');
    await until(async () => /Some passages are not checked: 1 of/.test(await text('.status')));
  });

  it('says why sound embeds cannot be copied beside one that is wrong', async () => {
    assert.equal(await text('.draft'), '');
    await paste(changed(({ figures }) => ((figures[0] as { qualifier: string }).qualifier = 'exakt')));
    await until(async () => /has errors: no embed can be copied until/.test(await text('.draft')));
  });

  it('says where a comma is missing, and keeps what it showed', async () => {
    await paste(JSON.stringify(briefing, null, 2).replace('"version": 1,', '"version": 1'));
    await until(async () => (await text('.problems')).includes('a comma is missing'));
    assert.match(await text('.problems'), /line \d+/);
    assert.ok((await shown('plots-disrupted')).includes('43'));
  });

  it('shows a changed number at once', async () => {
    await paste(
      changed(({ figures }) =>
        Object.assign(figures[0]!, { value: 44, asWritten: '44 late-stage attack plots' }),
      ),
    );
    await until(async () => (await shown('plots-disrupted')).includes('44'));
  });

  it('takes sheets, shows a wrong cell in its row, goes to it, and gives the briefing as JSON', async () => {
    const sheets = writeSheets(briefing, { internal: true });
    const figures = sheets.find(({ name }) => name === 'figures')!;
    figures.rows[1]![figures.rows[0]!.indexOf('value')] = 'over 43';
    await open(...sheets.map(({ name, rows }): [string, string] => [`${name}.csv`, separated(rows, 'csv')]));
    await until(async () => (await texts('.tabs button')).some((tab) => tab.startsWith('figures')));
    await until(async () => (await text('.problems')).includes('figures row 2'));
    await press('error');
    assert.equal(await selected(), 'over 43');
    await desk.page.keyboard.sendCharacter('43');
    await until(async () => (await text('.status')).includes('0 errors'));
    await press('Go on as JSON');
    await until(async () => (await texts('.tabs button')).join() === 'briefing.json');
    await press('Undo');
    await until(async () => (await texts('.tabs button')).some((tab) => tab.startsWith('figures')));
  });

  it('takes a table pasted out of a spreadsheet for the sheet it is', async () => {
    const actors = writeSheets(briefing, { internal: true }).find(({ name }) => name === 'actors')!;
    await paste(separated(actors.rows, 'tsv'));
    await until(async () => (await texts('.tabs button')).some((tab) => tab.startsWith('actors')));
  });

  it('leads from a spreadsheet to a copied embed, with no word of code', async () => {
    await press('Write in the sheets here');
    await until(async () => (await texts('.tabs button')).some((tab) => tab.startsWith('cites')));
    assert.doesNotMatch(await text('.code'), /[{}]/);
    await paste('id\ttype\ttitle\tpublisher\tlang\nherald\tarticle\tFares to rise\tThe Herald\ten-GB\n');
    // Headings of no sheet: a person says which it is, and the wrong one is named.
    await paste('id\tname\tkint\nboard\tThe harbour board\torganisation\n');
    assert.equal(await text('.begin'), '', 'a table within sheets is text');
    await press('Undo');
    await paste('fact\tsource\texact\npassengers\therald\tclimbed by almost a third\n');
    await paste(
      'id\tlabel\tasWritten\tkind\tqualifier\tupper\tscale\tdirection\tattribution\npassengers\tFerry passengers\tclimbed by almost a third\tchange\talmost\t1/3\tfraction\tup\tThe Herald\n',
    );
    await until(async () => (await shown('passengers')).includes('almost a third'));
    assert.match(await text('.status'), /0 errors/);
    // What belongs into a cell is said where the cursor is.
    await press('figures');
    await (await find('.cm-content'))!.focus();
    await until(async () => /^id/.test(await text('.help')));
    await desk.page.keyboard.press('ArrowDown');
    for (let step = 0; step < 'passengers '.length; step += 1) await desk.page.keyboard.press('ArrowRight');
    await until(async () => /^label.*in your words/.test(await text('.help')));
    await press('It may go out');
    await until(async () => (await text('.draft')) === '');
    assert.match(await text('.help'), /^status.*usable: may be published/);
    assert.match(await text('.code'), /status\s+usable/);
    await press('Copy for the CMS');
    await until(async () => (await text('.status')).includes('passengers copied'));
    assert.match(await text('.status'), /set your own address/);
    await press('Undo');
    await until(async () => (await text('.draft')).includes('draft'));
  });

  it('asks which sheet a table is whose headings it does not know', async () => {
    await paste('Name\tWhat\nThe harbour board\torganisation\n');
    await until(async () => (await text('.begin')).includes('Which one is it'));
    await press('actors');
    await until(async () => (await texts('.tabs button')).some((tab) => tab.startsWith('actors')));
    await until(async () => /actors row 1/.test(await text('.problems')));
  });

  it('gives a workbook to fill in, which it reads back', async () => {
    await press('Get the spreadsheet');
    const file = join(desk.downloads, 'briefing.xlsx');
    await until(async () => existsSync(file));
    await ((await find('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await until(async () => (await texts('.tabs button')).some((tab) => tab.startsWith('figures')));
    assert.match(await text('.status'), /0 errors/);
    await press('It may go out');
    await until(async () => /status\s+usable/.test(await text('.code')));
  });

  it('holds facts to a source that is pasted', async () => {
    await (await find('.sources summary'))!.click();
    await (await find('.sources textarea'))!.focus();
    await desk.page.keyboard.sendCharacter('A text in which none of the passages stands.');
    await until(async () => /not found|does not stand|passage/.test(await text('.problems')));
    assert.match(await text('.status'), /[1-9]\d* errors/);
  });

  it('downloads the JSON that stands there, and copies an embed in both flavours', async () => {
    await press('Download JSON');
    const file = join(desk.downloads, `${briefing.id}.json`);
    await until(async () => existsSync(file));
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), briefing);
    await press('Copy for the CMS');
    await until(async () => (await text('.status')).includes('copied'));
    const copied = await desk.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()));
    });
    assert.match(copied[0]!, /<(table|ul|ol|blockquote)/);
    assert.match(copied[1]!, /^https:\/\/\S+\/$/);
  });

  it('shows a draft to its own desk, and lets nobody copy it', async () => {
    await paste(changed((copy) => (copy.status = 'draft')));
    await until(async () => (await text('.draft')).includes('draft'));
    assert.ok((await shown('plots-disrupted')).includes('43'));
    const copyable = await desk.page.evaluate(
      () =>
        document.querySelector('briefing-editor')!.shadowRoot!.querySelectorAll('.do button:not(:disabled)')
          .length,
    );
    assert.equal(copyable, 0);
  });

  it('is reached by the keyboard alone: bar, text, problems, embeds', async () => {
    await paste(changed(({ figures }) => Object.assign(figures[0]!, { serie: 'plots' })));
    await until(async () => (await text('.problems')).includes('serie'));
    await desk.page.mouse.click(2, 2);
    const seen: string[] = [];
    for (let step = 0; step < 22; step += 1) {
      await desk.page.keyboard.press('Tab');
      seen.push(
        await desk.page.evaluate(() => {
          const at = document.querySelector('briefing-editor')!.shadowRoot!
            .activeElement as HTMLElement | null;
          const outline =
            at &&
            (getComputedStyle(at).outlineStyle !== 'none' ||
              at.shadowRoot ||
              at.closest('label, .cm-editor'));
          return at
            ? `${at.className.includes('cm-content') ? 'text' : (at.innerText || at.localName).trim().split('\n')[0]}${outline ? '' : ' without a focus ring'}`
            : '';
        }),
      );
    }
    for (const wanted of [
      'input',
      'Paste',
      'New',
      'Undo',
      'Download JSON',
      'briefing.json',
      'text',
      'Name it series',
      'Hold the facts to their sources',
      'Copy for the CMS',
    ])
      assert.ok(
        seen.some((name) => name.startsWith(wanted)),
        `${wanted} is not reached: ${seen.join(' · ')}`,
      );
    assert.deepEqual(
      seen.filter((name) => name.includes('without')),
      [],
    );
  });

  it('sends nothing anywhere, whatever is done', async () => {
    await desk.page.waitForNetworkIdle();
    desk.requests.splice(0);
    await paste(changed((copy) => (copy.title = 'Another title')));
    await press('Download JSON');
    await press('Other forms');
    await until(async () => Boolean(await text('dialog')));
    assert.deepEqual(
      desk.requests.filter((url) => !url.startsWith('blob:')),
      [],
    );
  });
});
