import { currencyFormat } from './formatters.ts';

/** How many digits a currency has after its point: two of a dollar, none of a yen. */
export const digitsOf = (currency: string): number =>
  currencyFormat('en', currency).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount of the smallest unit as the language writes it: $600.00, 600,00 US$. */
export const money = (locale: string, amount: number, currency: string): string =>
  currencyFormat(locale, currency).format(amount / 10 ** digitsOf(currency));

/** What an entry adds to what is owed, or takes from it: +$600.00, −$200.00 */
export function entryMoney(
  locale: string,
  { kind, amount, reverses }: { kind: string; amount: number; reverses: { kind: string } | null },
  currency: string,
): string {
  const adds = kind === 'REVERSAL' ? reverses?.kind !== 'CHARGE' : kind === 'CHARGE';
  return `${adds ? '+' : '−'}${money(locale, amount, currency)}`;
}

/** An amount as somebody would type it, without a sign: 600, 600.50. */
export function typedMoney(amount: number, currency: string): string {
  const digits = digitsOf(currency);
  const whole = amount % 10 ** digits === 0;
  return (amount / 10 ** digits).toFixed(whole ? 0 : digits);
}

/**
 * What somebody typed, in the smallest unit; null where it is no amount above zero. Point and comma both part the
 * cents where so many digits or fewer follow the last of them; thousands are parted by the other, or by a space.
 */
export function amountOf(typed: string, currency: string): number | null {
  const digits = digitsOf(currency);
  const text = typed.trim();
  const cents = digits > 0 ? new RegExp(`[.,](\\d{1,${String(digits)}})$`).exec(text) : null;
  const whole = cents ? text.slice(0, cents.index) : text;
  if (!/^\d{1,3}(?:([., \u00a0\u202f])\d{3}(?:\1\d{3})*)?$|^\d+$/.test(whole)) return null;
  const units = Number(whole.replaceAll(/\D/g, '')) * 10 ** digits;
  const amount = units + Number((cents?.[1] ?? '').padEnd(digits, '0'));
  return Number.isSafeInteger(amount) && amount > 0 ? amount : null;
}
