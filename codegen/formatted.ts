import { format, resolveConfig } from 'prettier';

/** Generated text as the rest of the code is formatted, so that it reads well in a review. */
export async function formatted(path: string, content: string): Promise<string> {
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}
