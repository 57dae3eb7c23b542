import { globSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, parse, Source, type GraphQLSchema } from 'graphql';

/**
 * The schema of the SDL files in the order of their names, so that what is generated from it is
 * the same on every run. A mistake of syntax is reported with file and line.
 */
export function readContract(pattern: string): GraphQLSchema {
  const documents = globSync(pattern)
    .sort()
    .map((file) => parse(new Source(readFileSync(file, 'utf8'), file)));
  return buildASTSchema(concatAST(documents));
}
