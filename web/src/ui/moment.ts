import type { Language } from '@traguardo/schema/format';

const formats: Record<Language, Intl.DateTimeFormat> = {
  it: new Intl.DateTimeFormat('it-IT', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Rome' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Rome' }),
};

/** An instant to the second, as the municipality's clocks show it. */
export function moment(iso: string, language: Language): string {
  return formats[language].format(new Date(iso));
}
