const capitalized = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * `planRevise(input: PlanReviseInput!): PlanRevisePayload!`, with the payload implementing
 * MutationPayload.
 * @type {import('eslint').Rule.RuleModule}
 */
export const mutationShape = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      payload: '{{mutation}} must answer with {{payload}}!',
      input: 'The input of {{mutation}} must be required and its type end in Input',
      interface: '{{payload}} must implement MutationPayload',
    },
  },
  create(context) {
    return {
      ':matches(ObjectTypeDefinition, ObjectTypeExtension)[name.value=Mutation] > FieldDefinition'(
        field,
      ) {
        const mutation = field.name.value;
        const payload = `${capitalized(mutation)}Payload`;
        if (typeText(field.gqlType) !== `${payload}!`) {
          context.report({ node: field.name, messageId: 'payload', data: { mutation, payload } });
        }
        const argument = field.arguments.find(({ name }) => name.value === 'input');
        if (argument && !typeText(argument.gqlType)?.endsWith('Input!')) {
          context.report({ node: argument.name, messageId: 'input', data: { mutation } });
        }
      },
      'ObjectTypeDefinition[name.value=/Payload$/]'(type) {
        if (type.interfaces.some(({ name }) => name.value === 'MutationPayload')) return;
        const payload = type.name.value;
        context.report({ node: type.name, messageId: 'interface', data: { payload } });
      },
    };
  },
};

/** A type as the SDL writes it; lists are of no use here. */
const typeText = (type) =>
  type.kind === 'NonNullType' ? `${typeText(type.gqlType)}!` : type.name?.value;
