import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** The package's own arguments hold `--single-process`: closing one context would end the browser. */
const ARGUMENTS = ['--no-sandbox', '--disable-background-networking'];

/** Chromium out of an npm package where it has one (Linux on x64), else an installed Chrome. */
export async function launchBrowser(): Promise<Browser> {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  return playwright.launch(
    packaged
      ? { executablePath: await chromium.executablePath(), args: ARGUMENTS }
      : { channel: 'chrome', args: ARGUMENTS },
  );
}
