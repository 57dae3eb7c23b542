import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { badInput } from './api-error.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Places in lists and streams, written so that only this installation can make or read them: a place
 * may tell what its holder is not shown, such as how far a stream is. A cursor is bound to its scope
 * (organization, list, filter, order); under another scope it is a foreign one. The same place in the
 * same scope always gives the same cursor.
 */
export class Cursors {
  readonly #key: Buffer;

  /** @param key 32 bytes */
  constructor(key: Buffer) {
    this.#key = key;
  }

  write(scope: string, place: string): string {
    const nonce = this.#nonce(scope, place);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    cipher.setAAD(Buffer.from(scope));
    const body = Buffer.concat([cipher.update(place, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** @throws ApiError BAD_USER_INPUT when the cursor is forged, truncated or of another scope */
  read(scope: string, cursor: string): string {
    const bytes = Buffer.from(cursor, 'base64url');
    try {
      const nonce = bytes.subarray(0, NONCE_BYTES);
      // Without its length a shorter tag, which is easier to guess, would do.
      const tag = { authTagLength: TAG_BYTES };
      const decipher = createDecipheriv('aes-256-gcm', this.#key, nonce, tag);
      decipher.setAAD(Buffer.from(scope));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    } catch {
      throw badInput('This cursor does not belong here.');
    }
  }

  /** From what is written, so that no two places share one and the same place has the same. */
  #nonce(scope: string, place: string): Buffer {
    const mac = createHmac('sha256', this.#key).update(`nonce\0${scope}\0${place}`).digest();
    return mac.subarray(0, NONCE_BYTES);
  }
}
