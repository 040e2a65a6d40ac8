/** Web Test Runner launcher for WebKitGTK, Safari's engine: MiniBrowser on a virtual screen, spoken to in W3C WebDriver. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { installed, miniBrowser } from './find.mjs';

const keys = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  Delete: '\uE017',
};

/** A port that is free now. */
export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** One WebKitGTK with one window; `command` speaks WebDriver to it. */
export async function startWebKit() {
  const port = await freePort();
  const display = `:${100 + (port % 900)}`;
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const driver = spawn(installed('webkit'), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const kill = () => (driver.kill(), screen.kill());
  process.once('exit', kill);
  let session = '';
  const command = async (method, path, body) => {
    const url = `http://127.0.0.1:${port}${session && `/session/${session}`}${path}`;
    const answer = await fetch(url, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const browserOptions = { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } };
  for (let tries = 1; !session; tries++) {
    await new Promise((done) => setTimeout(done, 150));
    try {
      session = (await command('POST', '/session', { capabilities: { alwaysMatch: browserOptions } }))
        .sessionId;
    } catch (error) {
      if (tries === 40) throw (kill(), error);
    }
  }
  return { command, stop: () => command('DELETE', '').finally(kill) };
}

export function webkitLauncher() {
  let webkit;
  let active;
  let pointer = [0, 0];
  const act = async (type, id, actions) => {
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await (await webkit).command('POST', '/actions', { actions: [{ type, id, ...parameters, actions }] });
  };
  const move = ([x, y]) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const button = (name = 'left') => ['left', 'middle', 'right'].indexOf(name);
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      webkit ??= startWebKit();
      active = id;
      await (await webkit).command('POST', '/url', { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: async () => (await webkit).command('GET', '/url'),
    async stopSession() {
      active = undefined;
      await (await webkit).command('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no debug session here.');
    },
    async stop() {
      await (await webkit)?.stop();
    },
    sendKeys: (_, pressed) =>
      act(
        'key',
        'keyboard',
        pressed.flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] ?? key }))),
      ),
    sendMouseMove: (_, x, y) => act('pointer', 'mouse', [move((pointer = [x, y]))]),
    sendMouseClick: (_, x, y, name) =>
      act('pointer', 'mouse', [
        move((pointer = [x, y])),
        { type: 'pointerDown', button: button(name) },
        { type: 'pointerUp', button: button(name) },
      ]),
    sendMouseDown: (_, name) =>
      act('pointer', 'mouse', [move(pointer), { type: 'pointerDown', button: button(name) }]),
    sendMouseUp: (_, name) =>
      act('pointer', 'mouse', [move(pointer), { type: 'pointerUp', button: button(name) }]),
    async resetMouse() {
      await (await webkit).command('DELETE', '/actions');
    },
  };
}
