import { useI18n } from 'vue-i18n';
import type { InstrumentCode } from '../../../generated/graphql.ts';

/** Codes of instruments, subscales and bands in words. A code of a later version is shown as it is. */
export function useScoreWords() {
  const { t, te } = useI18n();
  const word = (key: string, code: string) => (te(key) ? t(key) : code);

  return {
    instrument: (code: InstrumentCode) => word(`members.instrument.${code}`, code),
    subscale: (code: string) => word(`members.subscale.${code}`, code),
    band: (code: string) => word(`members.band.${code}`, code),
  };
}
