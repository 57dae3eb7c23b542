/**
 * Every operation of this SDK as a typed document, with the types of its variables and its result.
 * For clients that bring a transport or a cache of their own.
 */
export * from './generated/graphql.ts';
