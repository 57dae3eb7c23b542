import {
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { literal, objectLiteral, optionalLiteral } from '../source.ts';
import { isRelation, nullability, typescriptType, typeValue, type ScalarConfig } from './types.ts';

export type OutputField = GraphQLField<unknown, unknown>;
export type InputField = GraphQLArgument | GraphQLInputField;

/** What type-graphql's decorators take: the type as a thunk, then all that the SDL says of it. */
export const decoratorArguments = (field: OutputField | InputField): string =>
  `() => ${typeValue(field.type)}, ${fieldOptions(field)}`;

function fieldOptions(field: OutputField | InputField): string {
  const nullable = nullability(field.type);
  const hasDefault = 'defaultValue' in field && field.defaultValue !== undefined;
  return objectLiteral({
    nullable: nullable === undefined ? undefined : literal(nullable),
    description: optionalLiteral(field.description),
    deprecationReason: optionalLiteral(field.deprecationReason),
    defaultValue: hasDefault ? literal(field.defaultValue) : undefined,
  });
}

/** An argument or input field: absent only where the SDL lets a caller leave it out. */
export function inputProperty(field: InputField, config: ScalarConfig): string {
  const alwaysThere = isNonNullType(field.type) || field.defaultValue !== undefined;
  return property(field.name, alwaysThere, typescriptType(field.type, config));
}

/**
 * A field of an object or interface: a scalar that is never null must be in the row; relations
 * come from field resolvers, and a nullable scalar may be left out.
 */
export function outputProperty(field: OutputField, config: ScalarConfig): string {
  const required = isNonNullType(field.type) && !isRelation(field.type);
  return property(field.name, required, typescriptType(field.type, config));
}

const property = (name: string, required: boolean, type: string): string =>
  `${name}${required ? '!' : '?'}: ${type};`;
