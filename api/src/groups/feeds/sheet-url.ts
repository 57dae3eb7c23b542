const SHEET = /^\/spreadsheets\/d\/([\w-]+)(?:\/|$)/;

/**
 * The address at which a Google Sheet gives its CSV, from the one by which it is shared
 * (`https://docs.google.com/spreadsheets/d/<id>/edit#gid=0`). Any other address stays as it is.
 *
 * @param address an absolute URL.
 */
export function sheetCsvUrl(address: string): string {
  const url = new URL(address);
  const id = url.hostname === 'docs.google.com' ? SHEET.exec(url.pathname)?.[1] : undefined;
  // `/spreadsheets/d/e/…/pub?output=csv` is one that was published, and gives its CSV by itself.
  if (id === undefined || id === 'e' || /\/export$/.test(url.pathname)) return address;
  const sheet = /gid=(\d+)/.exec(`${url.search} ${url.hash}`)?.[1];
  const csv = new URL(`/spreadsheets/d/${id}/export?format=csv`, url);
  if (sheet !== undefined) csv.searchParams.set('gid', sheet);
  return csv.href;
}
