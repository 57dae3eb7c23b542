import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { capitalized, literal } from '../source.ts';

type Fragments = Map<string, FragmentDefinitionNode>;

/** Generates each operation as text that holds all its fragments and carries its types. */
export function plugin(_schema: GraphQLSchema, files: { document?: DocumentNode }[]): string {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(definitions.filter(isFragment).map((node) => [node.name.value, node]));
  return `
    /** The text of an operation. The types of its result and variables exist for TypeScript only. */
    export type TypedDocument<TResult, TVariables> = string & {
      __apiType?: (variables: TVariables) => TResult;
    };

    ${definitions
      .filter(isNamedOperation)
      .map((operation) => documentSource(operation, fragments))
      .join('\n')}
  `;
}

function documentSource(operation: NamedOperation, fragments: Fragments): string {
  const type = `${operation.name.value}${capitalized(operation.operation)}`;
  const parts = [operation, ...fragmentsOf(operation, fragments)];
  const text = stripIgnoredCharacters(parts.map(print).join('\n'));
  return `export const ${operation.name.value}Document =
    ${literal(text)} as TypedDocument<${type}, ${type}Variables>;`;
}

/** The fragments that a definition spreads, and those that these spread, each once. */
function fragmentsOf(
  node: DefinitionNode,
  fragments: Fragments,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}

type NamedOperation = OperationDefinitionNode & { name: { value: string } };

const isFragment = (node: DefinitionNode): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;

const isNamedOperation = (node: DefinitionNode): node is NamedOperation =>
  node.kind === Kind.OPERATION_DEFINITION && node.name !== undefined;
