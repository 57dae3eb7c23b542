import type { Services } from '../app/services.ts';

export async function loadDemoOnce(_services: Services): Promise<void> {
  await Promise.resolve();
}
