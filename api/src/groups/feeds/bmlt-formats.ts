import { asList, isObject, type JsonObject, scalarText } from './feed-row.ts';
import { type MeetingType, typeOfLanguage, typeOfWorldId } from './type-codes.ts';

/** One format in one language; its type is null where the world has no id for it. */
interface Format {
  key: string;
  type: MeetingType | null;
}

/** What the formats of one row come to. */
export interface FormatReading {
  known: MeetingType[];
  /** Key strings of formats that nothing general is known about. */
  unknownKeys: string[];
}

/**
 * The formats of one server: the `formats` of an answer, or the answer of `GetFormats`.
 *
 * The same format stands there once for every language, each with a key string of its own. Formats
 * are compared by world id only; where a row gives no ids, its key string finds the format of the
 * same answer, and never means anything by itself.
 */
export class BmltFormats {
  readonly #byId = new Map<string, Format[]>();
  readonly #byKey = new Map<string, Format>();

  constructor(json: unknown) {
    for (const value of asList(json)) {
      const fields = isObject(value) ? value : {};
      const [id, key] = [scalarText(fields['id']), scalarText(fields['key_string'])];
      if (id === null || key === null) continue;
      const format = { key, type: typeOfFormat(fields, key) };
      this.#byId.set(id, [...(this.#byId.get(id) ?? []), format]);
      if (!this.#byKey.get(key)?.type) this.#byKey.set(key, format);
    }
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  read(ids: readonly string[], keys: readonly string[]): FormatReading {
    const known = new Set<MeetingType>();
    const typeOfKey = new Map<string, MeetingType | null>();
    for (const translations of ids.map((id) => this.#byId.get(id) ?? [])) {
      const type = translations.find((format) => format.type)?.type ?? null;
      if (type) known.add(type);
      for (const { key } of translations) typeOfKey.set(key, type);
    }
    const unknownKeys: string[] = [];
    for (const key of keys) {
      const type = typeOfKey.has(key) ? typeOfKey.get(key) : this.#byKey.get(key)?.type;
      if (type) known.add(type);
      else unknownKeys.push(key);
    }
    return { known: [...known], unknownKeys };
  }
}

/** `LANG` says only that it is a language; which one, the key says by its ISO 639-1 code. */
function typeOfFormat(fields: JsonObject, key: string): MeetingType | null {
  const worldId = scalarText(fields['world_id']) ?? '';
  return worldId.toUpperCase() === 'LANG' ? typeOfLanguage(key) : typeOfWorldId(worldId);
}
