/**
 * The contact sheet's own script: finds embeds, and copies any form, its HTML and its text together, as editors of
 * text and of code each take what is theirs. Without it every form is a link to its file.
 */
{
  const { body } = document;
  const form = document.querySelector('form')!;
  const output = form.querySelector('output')!;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-state]')];
  const say = (key: string, values: Record<string, string> = {}): string =>
    body.dataset[key]!.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

  const find = (): void => {
    const data = new FormData(form);
    const wanted = String(data.get('find')).toLocaleLowerCase().split(/\s+/);
    const state = data.get('state');
    let count = 0;
    for (const row of rows) {
      const text =
        row.querySelector('h3')!.textContent!.toLocaleLowerCase() + row.querySelector('code')!.textContent!;
      const fits = (!state || row.dataset['state'] === state) && wanted.every((word) => text.includes(word));
      row.hidden = !fits;
      if (fits) count++;
    }
    for (const section of document.querySelectorAll('section'))
      section.hidden = !section.querySelector('[data-state]:not([hidden])');
    document.querySelector<HTMLElement>('.nothing')!.hidden = count > 0;
    output.textContent = say('shown', { n: count.toLocaleString(body.dataset['locale']) });
  };
  form.hidden = false;
  // A browser lets a page on a disk read no other file.
  const how = location.protocol === 'file:' ? 'disk' : 'served';
  document.querySelector<HTMLElement>(`[data-${how}]`)!.hidden = false;
  form.addEventListener('input', find);
  form.addEventListener('submit', (event) => event.preventDefault());
  find();

  /** Whether a press copies: the others open a file. */
  const copies = ({ dataset }: HTMLElement): boolean => 'html' in dataset || 'text' in dataset;
  const nameOf = (link: Element): string => link.closest('[data-state]')!.querySelector('h3')!.textContent!;
  // Who hears the page's links without their place on it hears which embed each is of.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.forms a')) {
    link.setAttribute('aria-label', `${link.textContent}: ${nameOf(link)}`);
    if (copies(link)) link.setAttribute('role', 'button');
  }
  document.addEventListener('keydown', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('.forms [role=button]');
    if (!button || event.key !== ' ') return;
    event.preventDefault();
    button.click();
  });

  const status = document.createElement('p');
  status.className = 'status';
  status.setAttribute('role', 'status');
  body.append(status);
  const tell = (words: string): void => void (status.textContent = words);

  const read = async (address: string): Promise<string> => {
    const response = await fetch(address);
    if (!response.ok) throw Error(String(response.status));
    return (await response.text()).trimEnd();
  };

  /** Where the browser does not let a page copy: the text itself, selected. */
  const show = (text: string): void => {
    const dialog = document.createElement('dialog');
    const area = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, rows: 12 });
    const close = Object.assign(document.createElement('button'), { textContent: say('close') });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    const words = Object.assign(document.createElement('p'), { textContent: say('notCopied'), id: 'why' });
    for (const named of [dialog, area]) named.setAttribute('aria-labelledby', words.id);
    dialog.append(words, area, close);
    body.append(dialog);
    dialog.showModal();
    area.select();
  };

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.forms a');
    // With a key held down, a link is a link.
    if (!link || !copies(link) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { html, text } = link.dataset;
    const what = [link.matches('.copy') ? '' : `${link.textContent} · `, nameOf(link)].join('');
    const plain = text === undefined ? read(link.href) : Promise.resolve(text);
    const rich = html === undefined ? undefined : read(html);
    const parts: Record<string, Promise<Blob>> = {
      'text/plain': plain.then((words) => new Blob([words], { type: 'text/plain' })),
    };
    if (rich) parts['text/html'] = rich.then((words) => new Blob([words], { type: 'text/html' }));
    const done = (): void => tell(say('copied', { what }));
    const write = async (): Promise<void> => {
      // Asked for while the press still counts; what is read comes later.
      if (typeof ClipboardItem === 'function' && navigator.clipboard?.write)
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      else throw Error('no clipboard');
    };
    write().then(done, async () => {
      try {
        show(text !== undefined && html !== undefined ? await read(html) : await plain);
      } catch {
        tell(say('notRead', { file: link.getAttribute('href')! }));
      }
    });
  });
}
