import type { GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { contractOf } from './contracts.ts';
import {
  decoratorArguments,
  inputProperty,
  outputProperty,
  type InputField,
  type OutputField,
} from './fields.ts';
import { capitalized, literal, objectLiteral, optionalLiteral } from '../source.ts';
import type { ScalarConfig } from './types.ts';

type TypeWithFields = GraphQLObjectType | GraphQLInterfaceType;

export const argsClassName = (owner: string, field: string): string =>
  `${owner}${capitalized(field)}Args`;

/** One class for the arguments of each field that has any. */
export const argsClasses = (type: TypeWithFields, config: ScalarConfig): string =>
  fieldsWithArguments(type)
    .map(
      (field) => `
        @TG.ArgsType()
        export class ${argsClassName(type.name, field.name)} {
          ${inputFields(field.args, config)}
        }
      `,
    )
    .join('\n');

export const inputClass = (type: GraphQLInputObjectType, config: ScalarConfig): string => `
  @TG.InputType(${type.description == null ? '' : `{ description: ${literal(type.description)} }`})
  export class ${type.name} {
    ${inputFields(Object.values(type.getFields()), config)}
  }
`;

/**
 * Each object type that implements the interface resolves a field with arguments by itself, so
 * such a field is declared to type-graphql but is no property of the class.
 */
export function interfaceClass(type: GraphQLInterfaceType, config: ScalarConfig): string {
  const properties = plainFields(type).map(
    (field) => `
      @TG.Field(${decoratorArguments(field)})
      ${outputProperty(field, config)}
    `,
  );
  const declarations = fieldsWithArguments(type).map(
    (field) => `
      TG.Field(${decoratorArguments(field)})(${type.name}.prototype, ${literal(field.name)});
      TG.Args(() => ${argsClassName(type.name, field.name)})(${type.name}.prototype, ${literal(field.name)}, 0);
    `,
  );
  return `
    @TG.InterfaceType(${typeOptions(type, { resolveType: 'typenameOf' })})
    export abstract class ${type.name}${heritage(type)} {
      readonly __typename?: string;

      ${properties.join('\n')}
    }
    ${declarations.join('')}
  `;
}

/**
 * Fields with arguments are left to the resolver class, which declares them by their contract.
 * The others are declared here, and a `@FieldResolver` for one of them only adds how it is
 * resolved: type-graphql keeps the type given here.
 */
export function objectClass(type: GraphQLObjectType, config: ScalarConfig): string {
  const properties = plainFields(type).map(
    (field) => `
      @TG.Field(...${contractOf(type.name, field.name)})
      ${outputProperty(field, config)}
    `,
  );
  return `
    @TG.ObjectType(${typeOptions(type, { simpleResolvers: 'true' })})
    export class ${type.name}${heritage(type)} {
      readonly __typename?: ${literal(type.name)};

      ${properties.join('\n')}
    }
  `;
}

function typeOptions(type: TypeWithFields, more: Record<string, string>): string {
  const interfaces = interfaceNames(type);
  return objectLiteral({
    description: optionalLiteral(type.description),
    implements: interfaces.length ? `[${interfaces.join(', ')}]` : undefined,
    ...more,
  });
}

function heritage(type: TypeWithFields): string {
  const interfaces = interfaceNames(type);
  return interfaces.length ? ` implements ${interfaces.join(', ')}` : '';
}

const interfaceNames = (type: TypeWithFields): string[] =>
  type.getInterfaces().map(({ name }) => name);

const inputFields = (fields: readonly InputField[], config: ScalarConfig): string =>
  fields
    .map(
      (field) => `
        @TG.Field(${decoratorArguments(field)})
        ${inputProperty(field, config)}
      `,
    )
    .join('\n');

const outputFields = (type: TypeWithFields): OutputField[] => Object.values(type.getFields());
const plainFields = (type: TypeWithFields): OutputField[] =>
  outputFields(type).filter(({ args }) => args.length === 0);
const fieldsWithArguments = (type: TypeWithFields): OutputField[] =>
  outputFields(type).filter(({ args }) => args.length > 0);
