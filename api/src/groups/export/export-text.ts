import { plainText } from '../feeds/plain-text.ts';

/**
 * A text as a list has it: as it is, but for what a reader would take for markup. Lists hold HTML as often as
 * text, so that readers decode it; a text that says `&lt;` by itself is written so that it still does.
 */
export function exportText(text: string): string {
  return plainText(text) === text ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A region, whose readers part a text at `>`. */
export const exportRegion = (region: string): string => exportText(region).replaceAll('>', '&gt;');
