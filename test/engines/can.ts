/** What the engine that runs a test in a browser can do. A test that it cannot run is listed by name, never dropped. */
import { executeServerCommand } from '@web/test-runner-commands';

const agent = navigator.userAgent;
export const engine = agent.includes('Firefox')
  ? 'firefox'
  : agent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

const able = {
  /** Dark, print, reduced motion. */
  emulateMedia: engine === 'chromium',
  forcedColors: engine === 'chromium',
  setViewport: engine !== 'webkit',
  a11ySnapshot: engine === 'chromium',
  /** Touches made by script. */
  touch: engine !== 'webkit' && 'Touch' in window,
};

/** `it` where the engine has what the test needs; elsewhere the test is listed as one that this engine cannot run. */
export function itNeeds(need: keyof typeof able, title: string, test: () => Promise<void> | void): void {
  if (able[need]) it(title, test);
  else it.skip(`${title} (needs ${need})`, test);
}

/** Turns high-contrast colours on or off. */
export async function forcedColors(on: boolean): Promise<void> {
  await executeServerCommand('forced-colors', on);
}
