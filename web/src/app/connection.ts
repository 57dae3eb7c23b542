import { connect } from '@holdfast/sdk/live';

/** The SDK's way to the API, for streams, which urql does not carry. */
export const connection = connect({ url: '/graphql' });
