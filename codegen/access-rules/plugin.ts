import {
  getDirectiveValues,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { generatedHeader, literal, objectLiteral } from '../source.ts';

type Field = GraphQLField<unknown, unknown>;

/**
 * Generates the tables of what the SDL's directives `@auth`, `@public` and `@category` say.
 * @throws when a root field says nothing of who may call it, or contradicts itself.
 */
export function plugin(schema: GraphQLSchema): string {
  return `
    ${generatedHeader}
    import type { Permission, RecordCategory } from './schema.ts';

    /** The permission that each root field requires; null where it is open to anybody. */
    export const rootAccess = ${objectLiteral(rootAccess(schema))} as const satisfies Record<string, Permission | null>;

    /** The part of the record that a field belongs to, by type and field. */
    export const recordCategories = ${objectLiteral(recordCategories(schema))} as const satisfies Record<string, Record<string, RecordCategory>>;
  `;
}

function rootAccess(schema: GraphQLSchema): Record<string, string> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const entries = roots
    .filter((root) => root != null)
    .flatMap((root) =>
      Object.values(root.getFields()).map((field) => rootEntry(schema, root, field)),
    );
  return Object.fromEntries(entries);
}

function rootEntry(schema: GraphQLSchema, root: GraphQLObjectType, field: Field): [string, string] {
  const place = `${root.name}.${field.name}`;
  const required = directiveOf(schema, field, 'auth');
  const open = directiveOf(schema, field, 'public');
  if (!required && !open) throw new Error(`${place} has neither @auth nor @public.`);
  if (required && open) throw new Error(`${place} has both @auth and @public.`);
  return [literal(place), required ? literal(required.requires) : 'null'];
}

function recordCategories(schema: GraphQLSchema): Record<string, string> {
  const entries = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map((type): [string, string[]] => [type.name, categoryEntries(schema, type)])
    .filter(([, fields]) => fields.length > 0);
  return Object.fromEntries(entries.map(([type, fields]) => [type, `{ ${fields.join(', ')} }`]));
}

const categoryEntries = (schema: GraphQLSchema, type: GraphQLObjectType): string[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const category = directiveOf(schema, field, 'category');
    return category ? [`${field.name}: ${literal(category.of)}`] : [];
  });

/** The directive's arguments; undefined where the field does not bear it. */
function directiveOf(schema: GraphQLSchema, field: Field, name: string) {
  const directive = schema.getDirective(name);
  return directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
}
