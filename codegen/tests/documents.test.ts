import path from 'node:path';
import { expect, test } from '@jest/globals';
import { executeCodegen } from '@graphql-codegen/cli';
import { parse } from 'graphql';
import { readContract } from '../contract.ts';
import { typedDocuments } from '../documents/preset.ts';
import { expectGolden } from './golden.ts';

const folder = path.join(import.meta.dirname, 'golden-documents');

const generate = async (documents: string) => {
  const { result, error } = await executeCodegen({
    schema: readContract(path.join(folder, 'schema.graphql')),
    documents: path.join(folder, documents),
    ignoreNoDocuments: true,
    silent: true,
    generates: { 'generated/': typedDocuments },
  });
  if (error) throw error;
  return result;
};

test('operations are generated as the golden file says, in one file', async () => {
  const files = await generate('operations/*.graphql');
  expect(files.map(({ filename }) => filename)).toEqual(['generated/graphql.ts']);
  await expectGolden('../golden-documents/graphql.ts', files[0]!.content);
});

test('a document is text that holds each fragment it needs once', async () => {
  const { ItemDetailDocument, MemberListDocument } = await import('./golden-documents/graphql.ts');
  const fragments = (document: string) =>
    parse(document).definitions.flatMap((node) => ('name' in node ? [node.name?.value] : []));
  expect(fragments(MemberListDocument)).toEqual(['MemberList', 'MemberFields', 'HouseFields']);
  expect(fragments(ItemDetailDocument)).toEqual(['ItemDetail', 'MemberFields', 'HouseFields']);
});

test('a mutation that is written in short is the text that was written, and one that cannot be stays long', async () => {
  const { HouseMoveDocument, HouseRenameDocument } = await import('./golden-documents/graphql.ts');
  expect(HouseRenameDocument).toBe(
    'mutation HouseRename($id:ID!$name:String!$expectedVersion:Int){houseRename(id:$id name:$name expectedVersion:$expectedVersion){...HouseFields}}fragment HouseFields on House{id name}',
  );
  expect(HouseMoveDocument).toBe('mutation HouseMove($houseId:ID!){houseMove(id:$houseId){name}}');
});

test('a schema without operations is no mistake', async () => {
  const [file] = await generate('nothing/*.graphql');
  expect(file!.content).toContain('export type TypedDocument');
});
