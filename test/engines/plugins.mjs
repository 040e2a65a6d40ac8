/** Commands of our own for tests in a browser. */

/** `forced-colors`: high contrast over CDP, which only Chromium speaks; the session stays open while it lasts. */
export function forcedColors() {
  const sessions = new WeakMap();
  return {
    name: 'forced-colors-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const features = [
        { name: 'forced-colors', value: payload ? 'active' : 'none' },
        { name: 'prefers-contrast', value: payload ? 'more' : 'no-preference' },
      ];
      await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
