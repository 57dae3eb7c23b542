import type { UserError } from '../generated/schema.ts';
import { Refusal } from './user-error.ts';

/**
 * A mutation's payload: what the work gives, or the reasons why it was refused, together with what
 * `otherwise` gives then.
 */
export async function payload<Data extends object>(
  work: () => Promise<Data>,
  otherwise?: (refusal: Refusal) => Promise<Partial<Data>>,
): Promise<Partial<Data> & { userErrors: UserError[] }> {
  try {
    return { userErrors: [], ...(await work()) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const rest = otherwise ? await otherwise(error) : ({} as Partial<Data>);
    return { userErrors: error.userErrors, ...rest };
  }
}
