/** Which browsers this machine has. An engine is named `chromium`, `firefox` or `webkit`. */
import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const mac = (app) => [`/Applications/${app}.app/Contents/MacOS/${app}`];
const windows = (path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((root) => join(root, path));

const candidates = {
  chromium: [
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
    ...mac('Google Chrome'),
    ...mac('Chromium'),
    ...mac('Microsoft Edge'),
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
  webkit: onPath('WebKitWebDriver'),
};

function onPath(...names) {
  return names.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of an installed browser; undefined where there is none. `CHROME_PATH` names another Chromium. */
export function installed(engine) {
  if (engine === 'chromium' && process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const found = candidates[engine].find(runs);
  return engine === 'webkit' && found && !(onPath('Xvfb').some(runs) && miniBrowser()) ? undefined : found;
}

/** WebKitGTK's small browser, which Debian keeps out of PATH. */
export function miniBrowser() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];
  return folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(existsSync);
}

/**
 * How to start Chromium: an installed one, else (Linux, x64) the headless one that an npm package brings along.
 * @returns `{executablePath, args, env?}`; undefined where there is none to be had.
 */
export async function chromium() {
  const args = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    '--disable-dev-shm-usage',
  ];
  const executablePath = installed('chromium');
  if (executablePath) return { executablePath, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Its libraries come with it, for a machine that lacks them; it unpacks them only where it believes to be needed.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  return {
    executablePath: path,
    // Not the package's own flags: they turn web security off and share one process.
    args: [...args, '--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    headless: 'shell',
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

/** The engines asked for by `STANDFIRST_ENGINES`, Chromium where it says nothing. */
export function asked() {
  return (process.env.STANDFIRST_ENGINES || 'chromium').split(',').map((name) => name.trim());
}
