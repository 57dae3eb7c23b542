import { createHmac, timingSafeEqual } from 'node:crypto';
import { badInput } from './api-error.ts';

const MAC_BYTES = 12;

/**
 * Places in lists and streams, written so that only this installation can make them. A cursor holds
 * its place in clear and a MAC over its scope (organization, list, filter, order) and place: under
 * another scope it is a foreign one.
 */
export class Cursors {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  write(scope: string, place: string): string {
    return Buffer.concat([this.#mac(scope, place), Buffer.from(place)]).toString('base64url');
  }

  /** @throws ApiError BAD_USER_INPUT when the cursor is forged, truncated or of another scope */
  read(scope: string, cursor: string): string {
    const bytes = Buffer.from(cursor, 'base64url');
    const place = bytes.subarray(MAC_BYTES).toString();
    const mac = bytes.subarray(0, MAC_BYTES);
    if (mac.length !== MAC_BYTES || !timingSafeEqual(mac, this.#mac(scope, place))) {
      throw badInput('This cursor does not belong here.');
    }
    return place;
  }

  #mac(scope: string, place: string): Buffer {
    const mac = createHmac('sha256', this.#key).update(`${scope}\0${place}`).digest();
    return mac.subarray(0, MAC_BYTES);
  }
}
