import { computed, ref } from 'vue';
import { z } from '../../../app/zod.ts';

const serverConfig = z.object({
  demo: z.boolean(),
  demoAccounts: z.array(
    z.object({ email: z.string(), role: z.string(), password: z.string().optional() }),
  ),
});

export type DemoAccount = z.infer<typeof serverConfig>['demoAccounts'][number];

/** The accounts of a demo, when the server says that it is one; none in every other case. */
export function useDemoAccounts() {
  const accounts = ref<DemoAccount[]>([]);
  void read();
  return { accounts: computed(() => accounts.value) };

  async function read(): Promise<void> {
    try {
      const response = await fetch('/config.json');
      const config = serverConfig.parse(await response.json());
      if (config.demo) accounts.value = config.demoAccounts;
    } catch {
      // A server that offers no demo says nothing here.
    }
  }
}
