import type { Language } from '@traguardo/schema/format';

/** "22 novembre 2026, 15:04", where the day alone does not tell when a preview goes. */
export function instant(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'it-IT', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  });
  return format.format(new Date(iso));
}
