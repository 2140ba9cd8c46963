import type { Language } from '@traguardo/schema/format';

type Formats = Record<Language, Intl.DateTimeFormat>;

const formatsOf = (options: Intl.DateTimeFormatOptions): Formats => ({
  it: new Intl.DateTimeFormat('it-IT', { ...options, timeZone: 'Europe/Rome' }),
  en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Europe/Rome' }),
});

const toMinute = formatsOf({ dateStyle: 'long', timeStyle: 'short' });
const toSecond = formatsOf({ dateStyle: 'short', timeStyle: 'medium' });

/** "22 novembre 2026, 15:04", in the municipality's time zone. */
export function instant(iso: string, language: Language): string {
  return toMinute[language].format(new Date(iso));
}

/** "22/11/26, 15:04:05", in the municipality's time zone. */
export function exactInstant(iso: string, language: Language): string {
  return toSecond[language].format(new Date(iso));
}
