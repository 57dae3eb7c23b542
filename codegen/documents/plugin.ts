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

/**
 * Generates each operation as text that holds all its fragments and carries its types. A fragment's text stands
 * once, however many operations spread it, and drops out of a bundle with the last of them.
 */
export function plugin(_schema: GraphQLSchema, files: { document?: DocumentNode }[]): string {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(definitions.filter(isFragment).map((node) => [node.name.value, node]));
  return `
    /** The text of an operation. The types of its result and variables exist for TypeScript only. */
    export type TypedDocument<TResult, TVariables> = string & {
      __apiType?: (variables: TVariables) => TResult;
    };

    const joined = (...parts: string[]) => parts.join('');

    /** A mutation whose field is called like it, and takes its variables by their names. */
    const mutation = (name: string, variables: string, selection: string, ...spread: string[]) => {
      const field = name.charAt(0).toLowerCase() + name.slice(1);
      const given = variables.replace(/\\$(\\w+):[^$]+/g, ' $1:$$$1').trim();
      return joined(\`mutation \${name}(\${variables}){\${field}(\${given})\${selection}}\`, ...spread);
    };

    ${[...fragments.values()]
      .map((fragment) => `const ${constantOf(fragment)} = ${literal(textOf(fragment))};`)
      .join('\n')}

    ${definitions
      .filter(isNamedOperation)
      .map((operation) => documentSource(operation, fragments))
      .join('\n')}
  `;
}

function documentSource(operation: NamedOperation, fragments: Fragments): string {
  const type = `${operation.name.value}${capitalized(operation.operation)}`;
  const spread = [...fragmentsOf(operation, fragments)].map(constantOf);
  const text = textOf(operation);
  const short = shortMutation(operation.name.value, text);
  // A call that bundlers are told has no effect; one of an operator they could not leave out.
  const call = (name: string, parts: readonly string[]) =>
    `/* @__PURE__ */ ${name}(${[...parts.map(literal), ...spread].join(', ')})`;
  const plain = spread.length === 0 ? literal(text) : call('joined', [text]);
  return `export const ${operation.name.value}Document =
    ${short ? call('mutation', short) : plain} as TypedDocument<${type}, ${type}Variables>;`;
}

/** Name, variables and selection of a mutation that `mutation` of the generated file makes the same text of. */
function shortMutation(name: string, text: string): [string, string, string] | undefined {
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const [head, rest] = splitOnce(text, `){${field}(`);
  const [given, selection] = splitOnce(rest, '){');
  const [start, variables] = splitOnce(head, '(');
  if (start !== `mutation ${name}` || !selection) return undefined;
  const byName = variables.replace(/\$(\w+):[^$]+/g, ' $1:$$$1').trim();
  return byName === given ? [name, variables, `{${selection.slice(0, -1)}`] : undefined;
}

function splitOnce(text: string, border: string): [string, string] {
  const at = text.indexOf(border);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + border.length)];
}

const textOf = (node: DefinitionNode): string => stripIgnoredCharacters(print(node));

const constantOf = ({ name }: FragmentDefinitionNode): string => `of${name.value}`;

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
