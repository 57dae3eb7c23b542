import type { PlanTriggerKind } from '../generated/schema.ts';

/** What every entry has: its key stays the same from version to version, so that a change is one. */
export interface Entry {
  key: string;
}

export interface Trigger extends Entry {
  kind: PlanTriggerKind;
  /** 1 to 5. */
  intensity: number;
  words: string;
}

export interface Line extends Entry {
  words: string;
}

export interface Strategy extends Entry {
  words: string;
  /** Keys of triggers of the same plan; none when it helps with any. */
  triggers: string[];
  /** The key of the lesson in which it is learned; left out when there is none. */
  lessonKey?: string;
}

export interface Contact extends Entry {
  name: string;
  relation: string | null;
  /** E.164. */
  phone: string | null;
  nightCalls: boolean;
}

/** What a plan says of whoever it is about, and a template of nobody. */
export interface PlanWords {
  triggers: Trigger[];
  warningSigns: Line[];
  strategies: Strategy[];
  commitments: Line[];
  /** In order. */
  crisisSteps: Line[];
}

/** The wording of one version, sealed as one document. */
export interface PlanContent extends PlanWords {
  /** In calling order. */
  contacts: Contact[];
}

export const emptyContent = (): PlanContent => ({
  triggers: [],
  warningSigns: [],
  strategies: [],
  contacts: [],
  commitments: [],
  crisisSteps: [],
});
