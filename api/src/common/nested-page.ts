import DataLoader from 'dataloader';

/** One parent's page of a nested list. */
export interface NestedKey<Args extends object> {
  parent: string;
  args: Args;
}

/**
 * Batches a nested list: parents that ask for the same page of it are answered by one statement. Every
 * field of a document asks with the same arguments for all its parents.
 */
export function nestedPageLoader<Args extends object, Page>(
  load: (parents: readonly string[], args: Args) => Promise<Map<string, Page>>,
): DataLoader<NestedKey<Args>, Page, string> {
  const groupOf = ({ args }: NestedKey<Args>) => JSON.stringify(args);
  return new DataLoader<NestedKey<Args>, Page, string>(
    async (keys) => {
      const pages = new Map<string, Map<string, Page>>();
      for (const [group, members] of Map.groupBy(keys, groupOf)) {
        const [first] = members;
        if (!first) continue;
        const parents = members.map(({ parent }) => parent);
        pages.set(group, await load(parents, first.args));
      }
      return keys.map((key) => {
        const page = pages.get(groupOf(key))?.get(key.parent);
        return page ?? new Error('A nested page was not loaded.');
      });
    },
    { cacheKeyFn: (key) => `${key.parent} ${groupOf(key)}` },
  );
}
