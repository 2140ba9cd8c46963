import type { Language } from '@traguardo/schema/format';

const minutesIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Rome' });

const formats: Record<Language, Intl.DateTimeFormat> = { it: minutesIn('it-IT'), en: minutesIn('en-GB') };

/** "22 novembre 2026, 15:04", where the day alone does not tell when a preview goes. */
export function instant(iso: string, language: Language): string {
  return formats[language].format(new Date(iso));
}
