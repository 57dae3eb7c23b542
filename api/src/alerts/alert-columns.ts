import { EntitySchema } from '@mikro-orm/core';
import { InstantType } from '../common/instant.ts';
import { Alert } from './alert.entity.ts';

const moment = { type: InstantType, nullable: true } as const;
const person = { type: 'uuid', nullable: true } as const;

export const alertSchema = new EntitySchema<Alert>({
  class: Alert,
  tableName: 'alert',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    memberId: { type: 'uuid' },
    rule: { type: 'text' },
    kind: { type: 'text' },
    severity: { type: 'text' },
    state: { type: 'text' },
    level: { type: 'smallint' },
    reason: { type: 'json' },
    occurrences: { type: 'integer' },
    raisedAt: { type: InstantType },
    localDate: { type: 'date' },
    lastRaisedAt: { type: InstantType },
    dueAt: { type: InstantType },
    climbsAt: moment,
    unattendedAt: moment,
    acknowledgedBy: person,
    acknowledgedAt: moment,
    holdUntil: moment,
    contactOutcome: { type: 'text', nullable: true },
    contactedBy: person,
    contactedAt: moment,
    resolution: { type: 'text', nullable: true },
    resolvedBy: person,
    resolvedAt: moment,
    undo: { type: 'json', nullable: true },
    version: { type: 'integer' },
  },
});
