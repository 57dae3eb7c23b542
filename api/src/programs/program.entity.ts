import { EntitySchema } from '@mikro-orm/core';
import { InstantType } from '../common/instant.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { ProgramKind } from '../generated/schema.ts';

/** What can be edited of a program, apart from its phases and who leads it. */
export interface ProgramTraits {
  name: string;
  kind: ProgramKind;
  asamLevel: string | null;
  description: string | null;
  languages: string[];
  capacity: number | null;
}

/** A course of care that members enroll in. */
export class Program implements ProgramTraits {
  organizationId!: string;
  id!: string;
  name!: string;
  kind!: ProgramKind;
  asamLevel: string | null = null;
  description: string | null = null;
  languages: string[] = [];
  capacity: number | null = null;
  endedAt: string | null = null;
  version = 1;

  /** Is like this from now on. */
  edit(traits: ProgramTraits): void {
    this.refuseOnceEnded();
    Object.assign(this, traits);
    this.version += 1;
  }

  /** Nobody can enroll any more. */
  end(now: string): void {
    this.refuseOnceEnded();
    this.endedAt = now;
    this.version += 1;
  }

  /** @throws Refusal when it has ended */
  refuseOnceEnded(field = ['id']): void {
    if (this.endedAt === null) return;
    const message = 'The program has ended.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', field, message));
  }
}

const text = { type: 'text', nullable: true } as const;

export const programSchema = new EntitySchema<Program>({
  class: Program,
  tableName: 'program',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    asamLevel: text,
    description: text,
    languages: { type: 'string[]' },
    capacity: { type: 'integer', nullable: true },
    endedAt: { type: InstantType, nullable: true },
    version: { type: 'integer' },
  },
});
