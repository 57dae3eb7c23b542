import type { outline } from '../generated/introspection.ts';

type Outline = Readonly<Record<keyof typeof outline, Readonly<Record<string, string>>>>;

/** A type that has a name, as introspection writes it. */
interface Reference {
  kind: 'OBJECT' | 'INTERFACE' | 'UNION' | 'SCALAR';
  name: string;
}

type TypeRef = Reference | { kind: 'NON_NULL' | 'LIST'; ofType: TypeRef };

const leaf: Reference = { kind: 'SCALAR', name: 'Leaf' };
const words = (text: string) => text.split(' ').filter((word) => word !== '');

/** The schema as a normalized cache reads it: the result of introspection, from its short form. */
export function introspectionOf({ objects, interfaces, possible }: Outline) {
  const kindOf = (name: string): Reference['kind'] => {
    if (name in objects) return 'OBJECT';
    return name in interfaces ? 'INTERFACE' : 'UNION';
  };
  const reference = (name: string): Reference => ({ kind: kindOf(name), name });
  const root = (name: string) => (name in objects ? reference(name) : null);
  const typeOf = (text: string): TypeRef => {
    if (text.endsWith('!')) return { kind: 'NON_NULL', ofType: typeOf(text.slice(0, -1)) };
    if (text.startsWith('[')) return { kind: 'LIST', ofType: typeOf(text.slice(1, -1)) };
    return text === '' ? leaf : reference(text);
  };
  const fieldsOf = (text: string) =>
    words(text).map((field) => {
      const [name = '', type = ''] = field.split(':');
      return { name, type: typeOf(type), args: [] };
    });
  const possibleTypes = (name: string) => words(possible[name] ?? '').map(reference);
  const implementedBy = (object: string) =>
    Object.keys(interfaces).filter((name) => words(possible[name] ?? '').includes(object));

  return {
    __schema: {
      queryType: reference('Query'),
      mutationType: root('Mutation'),
      subscriptionType: root('Subscription'),
      types: [
        ...Object.entries(objects).map(([name, fields]) => ({
          ...reference(name),
          fields: fieldsOf(fields),
          interfaces: implementedBy(name).map(reference),
        })),
        ...Object.entries(interfaces).map(([name, fields]) => ({
          ...reference(name),
          fields: fieldsOf(fields),
          interfaces: [],
          possibleTypes: possibleTypes(name),
        })),
        ...Object.keys(possible)
          .filter((name) => !(name in interfaces))
          .map((name) => ({ ...reference(name), possibleTypes: possibleTypes(name) })),
        leaf,
      ],
    },
  };
}
