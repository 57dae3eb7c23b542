import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const KEY_VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals sensitive text before it reaches the database (AES-256-GCM, a key an organization), and makes
 * blind indexes by which sealed telephone numbers and addresses can be looked up exactly.
 *
 * The text carries the version of its key, so that a later key, such as a member's own, can stand
 * beside this one.
 */
export class Sealer {
  readonly #secret: Buffer;
  readonly #keys = new Map<string, Buffer>();

  constructor(secret: Buffer) {
    this.#secret = secret;
  }

  seal(organizationId: string, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key('seal', organizationId), nonce);
    cipher.setAAD(Buffer.from(organizationId));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const sealed = Buffer.concat([nonce, cipher.getAuthTag(), body]);
    return `${KEY_VERSION}.${sealed.toString('base64url')}`;
  }

  /** @throws Error when the text was changed or sealed for another organization */
  open(organizationId: string, sealed: string): string {
    const [version, encoded] = sealed.split('.');
    if (version !== KEY_VERSION || !encoded) throw new Error('Sealed with an unknown key.');
    const bytes = Buffer.from(encoded, 'base64url');
    const key = this.#key('seal', organizationId);
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const tag = { authTagLength: TAG_BYTES };
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, tag);
    decipher.setAAD(Buffer.from(organizationId));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }

  /** The same text gives the same index, within one organization only. */
  blindIndex(organizationId: string, text: string): string {
    const key = this.#key('index', organizationId);
    return createHmac('sha256', key).update(text.toLowerCase()).digest('base64url');
  }

  #key(use: 'seal' | 'index', organizationId: string): Buffer {
    const name = `${use}:${organizationId}`;
    let key = this.#keys.get(name);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', this.#secret, organizationId, `holdfast ${use}`, 32));
      this.#keys.set(name, key);
    }
    return key;
  }
}
