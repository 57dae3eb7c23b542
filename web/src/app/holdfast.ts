import { createClient } from '@holdfast/sdk';

/** The SDK's client: for streams and files, which urql does not carry. */
export const holdfast = createClient({ url: '/graphql' });
