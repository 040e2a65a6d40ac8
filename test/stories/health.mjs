/**
 * What the tests found out about each element, for its docs page: `health/elements.json`. What needs a browser is
 * looked at here, on the element's first story; the rest is counted from what other tests handed in.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transcriptOf } from './transcript.mjs';

/** Each element with its first story and what `writeEmbed` is asked for. */
const elements = {
  'stat-callout': ['elements-stat-callout--lower-bound', { figures: ['diplomats-expelled'] }],
  'pull-quote': ['elements-pull-quote--whole-sentence', { quote: 'choice-youll-regret' }],
  'threat-timeline': ['elements-threat-timeline--wide', {}],
  'key-figure-comparison': [
    'elements-key-figure-comparison--then-and-now',
    { figures: ['under18-multiple'] },
  ],
};

/**
 * @param page A page of the browser, at the built Storybook's origin.
 * @param stories What each story's test found: `{id, problems: string[]}`.
 */
export async function writeHealth(page, origin, root, stories) {
  const health = {};
  for (const [tag, [id, embed]] of Object.entries(elements)) {
    const own = stories.filter((story) => story.id.startsWith(`elements-${tag}`));
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('.embed'),
      {},
      tag,
    );
    const session = await page.createCDPSession();
    const media = (type, features = []) =>
      session.send('Emulation.setEmulatedMedia', { media: type, features });
    const transcript = await transcriptOf(session, tag);
    const tabs = await keyboard(page, tag);
    await media('', [{ name: 'forced-colors', value: 'active' }]);
    const forced = await page.evaluate(invisible, tag);
    await media('print');
    const paper = await page.evaluate(onPaper, tag);
    await media('');
    await session.detach();
    const axe = own.flatMap(({ problems }) => problems.filter((problem) => problem.startsWith('axe')));
    const rtl = own.filter((story) => story.id.includes('right-to-left'));
    health[tag] = {
      checks: [
        check('axe', own.length ? axe.length === 0 : null, `${counted(own)}, WCAG 2.2 A and AA`, axe),
        check(
          'Keyboard',
          tabs.missed.length === 0 && tabs.left,
          `${tabs.reached} stops, and out again`,
          tabs.missed,
        ),
        check('Forced colours', forced.length === 0, 'every text and mark differs from its ground', forced),
        check('Print', paper.length === 0, 'sources open, no control left', paper),
        check(
          'Right to left',
          rtl.length ? rtl.every(({ problems }) => problems.length === 0) : null,
          counted(rtl),
        ),
        await withoutScript(root, tag, embed),
        ...engines(tag),
      ],
      transcript,
    };
  }
  for (const folder of [join(root, 'test/output/health'), join(root, 'storybook-static/health')]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'elements.json'), `${JSON.stringify(health, null, 2)}\n`);
  }
  return health;
}

const check = (name, passed, detail, wrong = []) => ({
  name,
  passed,
  detail: wrong.length ? wrong.join('; ') : detail,
});

const counted = ({ length }) => `${length} ${length === 1 ? 'story' : 'stories'}`;

/** Presses Tab until the element is left; every control that is shown must have been stood on. */
async function keyboard(page, tag) {
  await page.evaluate(() => document.activeElement?.blur());
  const reached = [];
  let left = false;
  for (let step = 0; step < 80 && !left; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((name) => {
      const host = document.querySelector(name);
      const inner = host.shadowRoot.activeElement;
      if (!inner) return null;
      inner.dataset.reached = '';
      return inner.localName;
    }, tag);
    if (at) reached.push(at);
    else left = reached.length > 0 || step > 3;
  }
  const missed = await page.evaluate((name) => {
    const { shadowRoot } = document.querySelector(name);
    return [...shadowRoot.querySelectorAll('button, a[href], summary, input, [tabindex="0"]')]
      .filter(
        (control) =>
          control.checkVisibility() &&
          !control.disabled &&
          control.tabIndex >= 0 &&
          !('reached' in control.dataset),
      )
      .map((control) => `${control.localName} “${control.textContent.trim().slice(0, 30)}” is not reached`);
  }, tag);
  return { reached: reached.length, missed, left };
}

/** Runs in the page: texts and marks that cannot be told from what lies behind them. */
function invisible(tag) {
  const wrong = new Set();
  const { shadowRoot } = document.querySelector(tag);
  const ground = (element) => {
    for (let node = element; node; node = node.parentElement ?? node.getRootNode().host) {
      const { backgroundColor } = getComputedStyle(node);
      if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  for (const element of shadowRoot.querySelectorAll('.embed *')) {
    if (!element.checkVisibility()) continue;
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const style = getComputedStyle(element);
    if (text && !element.closest('svg') && style.color === ground(element))
      wrong.add(`text of .${element.className}`);
    if (
      element instanceof SVGGeometryElement &&
      style.fill === ground(element.closest('svg')) &&
      style.stroke === 'none'
    )
      wrong.add(`mark .${element.getAttribute('class') ?? element.localName}`);
  }
  return [...wrong];
}

/** Runs in the page, as printing does: what a sheet of paper must not lack or hold. */
function onPaper(tag) {
  const { shadowRoot } = document.querySelector(tag);
  dispatchEvent(new Event('beforeprint'));
  const wrong = [];
  for (const details of shadowRoot.querySelectorAll('details'))
    if (details.checkVisibility() && !details.open) wrong.push('a source is closed');
  for (const button of shadowRoot.querySelectorAll('button, input'))
    if (button.checkVisibility()) wrong.push(`“${button.textContent.trim()}” is printed`);
  dispatchEvent(new Event('afterprint'));
  return wrong;
}

/** The plain HTML alone must say what the element says. */
async function withoutScript(root, tag, embed) {
  const { writeEmbed } = await import(join(root, 'dist/html/index.js'));
  const briefing = JSON.parse(readFileSync(join(root, 'src/briefings/mi5-threat-update-2024.json'), 'utf8'));
  const html = writeEmbed({ element: tag, ...embed }, briefing);
  const says = html.replace(/<[^>]*>/g, ' ');
  const wanted = [...(embed.figures ?? []), embed.quote].filter(Boolean).map((id) => {
    const fact = [...briefing.figures, ...briefing.quotes].find((each) => each.id === id);
    return fact.text ?? fact.label;
  });
  const events = tag === 'threat-timeline' ? briefing.events.map(({ title }) => title) : [];
  const missing = [...wanted, ...events].filter((words) => !says.includes(words.replace(/&/g, '&amp;')));
  return check('No script', missing.length === 0, 'the same facts as plain HTML', missing);
}

/** What the elements' own tests found in each engine, where they ran before this. */
function engines(tag) {
  const file = process.env.STANDFIRST_RESULTS;
  const lines =
    file && existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [];
  return ['chromium', 'firefox', 'webkit'].map((engine) => {
    const own = lines.filter(
      ({ suite, file: path }) => suite === `browser, ${engine}` && path?.includes(tag),
    );
    const passed = own.reduce((sum, { passed: count }) => sum + count, 0);
    const failed = own.reduce((sum, { failed: names }) => sum + names.length, 0);
    const name = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' }[engine];
    return check(
      name,
      own.length ? failed === 0 : null,
      own.length
        ? `${passed} tests passed, ${failed} failed`
        : 'npm test -- --engines chromium,firefox,webkit',
    );
  });
}
