// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';
import { Text } from './scalars.ts';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const QueryFields = {
  text: [
    () => Text,
    {
      nullable: true,
      description:
        'Several lines, "quoted", with a """ block, a back\\slash, a `tick` and ${this}.\n\n  - indented',
    },
  ],
} satisfies Contracts;
