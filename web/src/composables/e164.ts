/** A number as typed, in the form the API takes; ten digits are of the North American plan. */
export function e164(typed: string): string | null {
  const digits = typed.replace(/[\s().-]/g, '');
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return digits;
  if (/^1?[2-9]\d{9}$/.test(digits)) return `+1${digits.slice(-10)}`;
  return null;
}
