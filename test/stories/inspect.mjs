/* Functions that run inside the page; each is handed over as text and may use nothing from outside itself. */

/** Shows a story and waits until Storybook has done with it, its accessibility check included. */
export async function show(id) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const finished = new Promise((done) => {
    const listen = (event) => {
      if (event.storyId !== id) return;
      channel.off('storyFinished', listen);
      done(event);
    };
    channel.on('storyFinished', listen);
  });
  const errors = [];
  const note = (error) => errors.push(String(error?.message ?? error?.description ?? error));
  const failures = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];
  failures.forEach((name) => channel.on(name, note));
  const again = window.__STORYBOOK_PREVIEW__.currentRender?.id === id;
  channel.emit(again ? 'forceRemount' : 'setCurrentStory', { storyId: id, viewMode: 'story' });
  const { status, reporters } = await finished;
  failures.forEach((name) => channel.off(name, note));
  const { parameters } = await window.__STORYBOOK_PREVIEW__.loadStory({ storyId: id });
  const axe = reporters.find((report) => report.type === 'a11y')?.result;
  const violations = (axe?.violations ?? []).flatMap((violation) =>
    violation.nodes.map(
      (node) => `axe ${violation.id}: ${violation.help}, at ${node.target.flat().join(' ')}`,
    ),
  );
  if (status === 'error' && errors.length + violations.length === 0) errors.push('it did not render');
  const shown = words(document.querySelector('#storybook-root')).replace(/\s+/g, ' ');
  for (const text of parameters.says ?? [])
    if (!shown.includes(text)) errors.push(`the reader does not see "${text}"`);
  return { errors, violations, expected: parameters.warnings ?? [], rules: axe?.passes?.length ?? 0 };

  /** What is shown, shadow roots and what is slotted in them included. */
  function words(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType === Node.ELEMENT_NODE && getComputedStyle(node).display === 'none') return '';
    const inside = node.localName === 'slot' ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return [...inside].map(words).join('');
  }
}

/** What is wrong with the boxes of the story that is shown: nothing there, undefined tags, anything out of its slot. */
export function look() {
  const problems = [];
  const root = document.querySelector('#storybook-root');
  if (!root.querySelector('.page') || root.getBoundingClientRect().height < 40)
    problems.push('nothing was rendered');
  for (const tag of new Set(
    [...root.querySelectorAll(':not(:defined)')].map((element) => element.localName),
  )) {
    problems.push(`<${tag}> is not defined`);
  }
  for (const host of root.querySelectorAll('*')) if (host.shadowRoot) overflows(host.shadowRoot, host);
  return problems;

  function overflows(parent, host) {
    const box = host.getBoundingClientRect();
    for (const element of parent.children) {
      if (element.localName === 'style') continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const invisible = width <= 1 || height === 0 || style.visibility === 'hidden';
      if (!invisible && (right > box.right + 1.5 || left < box.left - 1.5)) {
        const name = element.className
          ? `${element.localName}.${element.classList[0] ?? ''}`
          : element.localName;
        problems.push(
          `<${host.localName}> ${name} stands ${Math.round(Math.max(right - box.right, box.left - left))} px out of its slot at ${innerWidth} px`,
        );
        return;
      }
      if (!invisible && style.overflowX === 'visible' && element.localName !== 'svg')
        overflows(element, host);
    }
  }
}

/** That the page scrolls sideways, where it does. */
export function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth
    ? [`the page scrolls sideways at ${clientWidth} px, by ${scrollWidth - clientWidth} px`]
    : [];
}

/**
 * Waits until a docs page is rendered; resolves with the code before its first story, its headings, and the links of its
 * contents that lead nowhere.
 */
export async function read() {
  const find = (selector) => document.querySelector(`#storybook-docs .sbdocs-content ${selector}`);
  // What a page asks for draws parts of it anew.
  const links = () => [...document.querySelectorAll('#storybook-docs :is(aside, nav) a')];
  const there = () =>
    find('.page') && find('pre.prismjs') && !find('[aria-busy="true"]') && links().length > 0;
  for (const late = Date.now() + 30_000; Date.now() < late && !there();) {
    await new Promise((done) => setTimeout(done, 25));
  }
  const [code, story] = [find('pre.prismjs'), find('.page')];
  const leads = code && story && code.compareDocumentPosition(story) & Node.DOCUMENT_POSITION_FOLLOWING;
  const headings = [...document.querySelectorAll('#storybook-docs h2')].map((heading) => heading.textContent);
  const dead = links()
    .map((link) => link.getAttribute('href'))
    .filter((href) => !document.getElementById(href.slice(1)));
  return { first: leads ? code.textContent : '', headings, dead };
}
