const INTERFACE = '/client_interface/json';

/**
 * The address that answers with the meetings of a BMLT server and the formats they use, from the
 * address of the server's root (`https://bmlt.example.org/main_server`) or of one of its searches,
 * whose own parameters stay. Any other address, of a stored answer for example, stays as it is.
 *
 * @param address an absolute URL.
 */
export function bmltSearchUrl(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '');
  if (path.endsWith('/main_server')) url.pathname = `${path}${INTERFACE}/`;
  else if (!path.endsWith(INTERFACE)) return address;
  const switcher = url.searchParams.get('switcher') ?? 'GetSearchResults';
  if (switcher !== 'GetSearchResults') return address;
  url.searchParams.set('switcher', switcher);
  url.searchParams.set('get_used_formats', '1');
  return url.href;
}

/** Whether an address stands for all meetings of a BMLT server. */
export function isBmltRoot(address: string): boolean {
  const url = new URL(bmltSearchUrl(address));
  const own = ['switcher', 'get_used_formats'];
  return (
    url.searchParams.get('switcher') === 'GetSearchResults' &&
    [...url.searchParams.keys()].every((name) => own.includes(name))
  );
}
