/** The engines as Web Test Runner and the embed tests start them. */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromium, installed } from './find.mjs';
import { webkitLauncher } from './webkit.mjs';

/** How puppeteer starts an engine; undefined where the machine has none. */
export async function launchOptions(engine) {
  if (engine === 'chromium') return chromium();
  const executablePath = installed(engine);
  return executablePath && { browser: 'firefox', executablePath };
}

/** A browser for puppeteer's own use. @throws Where there is none. */
export async function launch(engine = 'chromium') {
  const options = await launchOptions(engine);
  if (!options) throw new Error(`There is no ${engine} on this machine.`);
  return puppeteer.launch({ headless: true, ...options });
}

/** Web Test Runner's launcher of an engine. */
export async function launcher(engine) {
  if (engine === 'webkit') return webkitLauncher();
  return chromeLauncher({ puppeteer, launchOptions: await launchOptions(engine), concurrency: 1 });
}
