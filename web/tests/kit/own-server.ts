/** Where it stands in the environment which server a worker has. */
export const variablesOf = (worker: string) => ({
  url: `HOLDFAST_BROWSER_URL_${worker}`,
  dataDir: `HOLDFAST_BROWSER_DATA_DIR_${worker}`,
});

const own = variablesOf(process.env.JEST_WORKER_ID ?? '1');

/** Where the server of this worker answers. */
export const origin = (): string => given(own.url);

/** The folder of its data, for a second process on the same database. */
export const dataFolder = (): string => given(own.dataDir);

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error('The server of the browser tests is not running');
  return value;
}
