import { useI18n } from 'vue-i18n';
import { useScoreWords } from './use-score-words.ts';

/** What stands at a chart, in the viewer's language. */
export function useChartWords() {
  const { t, te, n, locale } = useI18n();
  const { instrument, subscale } = useScoreWords();

  return {
    /** Of a figure such as `craving` or `BAM.RISK`. A figure without subscales bears its instrument's name. */
    title(key: string): string {
      const [code = '', part] = key.split('.');
      if (part === undefined) return t(`members.scores.figure.${code}`);
      return part === 'TOTAL' ? instrument(code as never) : subscale(part);
    },
    /** What the dashed lines mean. */
    threshold(key: string): string {
      const words = `members.scores.threshold.${key.replace('.', '_')}`;
      return te(words) ? t(words) : '';
    },
    day: (at: number) => write(at, { year: 'numeric', month: 'short', day: 'numeric' }),
    shortDay: (at: number) => write(at, { month: 'short', day: 'numeric' }),
    value: (value: number) => n(value),
  };

  function write(at: number, shown: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(locale.value, { ...shown, timeZone: 'UTC' }).format(at);
  }
}
