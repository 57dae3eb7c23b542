// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const AlertState = {
  OPEN: 'OPEN',
  TAKEN: 'TAKEN',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
} as const;
export type AlertState = (typeof AlertState)[keyof typeof AlertState];
TG.registerEnumType(AlertState, {
  name: 'AlertState',
  description: 'Where an alert stands.',
  valuesConfig: {
    OPEN: { description: 'Nobody has it.' },
    TAKEN: { deprecationReason: 'Use ACKNOWLEDGED. Removal after 2027-06-30' },
    ACKNOWLEDGED: { description: 'Somebody has it.' },
  },
});

export const QueryFields = {
  states: [() => [AlertState], { description: 'Every state.' }],
} satisfies Contracts;
