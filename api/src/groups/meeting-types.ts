import type { MeetingType } from '../generated/schema.ts';
import { meetingType } from './feeds/type-codes.ts';

/** The type as the schema has it; a code that nobody knows stands for itself. */
export function meetingTypeOf(code: string): MeetingType {
  const { en, es } = meetingType(code) ?? { en: code, es: code };
  const label = [
    { locale: 'en', text: en },
    { locale: 'es', text: es },
  ];
  return { code, label };
}
