import { useI18n } from 'vue-i18n';
import type { RiskReasonFieldsFragment } from '../generated/graphql.ts';
import { wallClock } from './formatters.ts';
import { evidenceOf } from './reason-evidence.ts';
import { useFormat } from './use-format.ts';

type Reason = RiskReasonFieldsFragment;
type Input = Reason['inputs'][number];

/** Rule codes and their evidence in words. A rule of the organization's own is shown by its code. */
export function useReasonWords() {
  const { t, te, locale } = useI18n();
  const { day, number } = useFormat();

  return { title, sentence, evidence };

  /** What the rule is about: "High craving". */
  function title({ rule }: Reason): string {
    return te(`rule.${rule}`) ? t(`rule.${rule}`) : t('rule.other', { rule });
  }

  /** The rule with its newest evidence: "Craving 9 of 10". */
  function sentence(reason: Reason): string {
    const [newest, previous] = reason.inputs;
    if (!newest) return title(reason);
    const ownWords = `ruleSentence.${reason.rule}`;
    if (!te(ownWords)) return evidence(newest);
    return t(ownWords, {
      value: shown(newest.value),
      previous: previous ? shown(previous.value) : '',
      count: reason.inputs.length,
    });
  }

  /** One value that made a rule fire: "Craving 9 of 10". */
  function evidence(input: Input): string {
    const { key, params } = evidenceOf(input);
    if (!te(key)) return t('evidence.other', params);
    const { word } = params;
    const value = word && te(word) ? t(word) : shown(params.value);
    return t(key, { ...params, value });
  }

  /** A due day says when by itself, and so does a time on the wall. */
  function shown(value: string): string {
    if (/^\d{2}:\d{2}$/.test(value)) return wallClock(locale.value, value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
    return Number.isFinite(Number(value)) ? number(Number(value)) : value;
  }
}
