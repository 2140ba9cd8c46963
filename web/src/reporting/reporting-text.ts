import type { Language } from '@traguardo/schema/format';
import { englishReporting } from '#words/en/reporting.js';
import { italianReporting, type ReportingText } from '#words/it/reporting.js';
import { useLanguage } from '#words/language.js';

const texts: Record<Language, ReportingText> = { it: italianReporting, en: englishReporting };

/** The sentences of the Rendicontazione in the language in use. */
export function useReportingText(): ReportingText {
  return texts[useLanguage().language];
}
