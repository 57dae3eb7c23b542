import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture for people to look at, in the folder that HOLDFAST_PICTURES names; else nowhere. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.HOLDFAST_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
