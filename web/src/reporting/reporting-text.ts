import type { Language } from '../format.js';
import { useLanguage } from '../language.js';
import { englishReporting } from './english-reporting.js';
import { italianReporting, type ReportingText } from './italian-reporting.js';

const texts: Record<Language, ReportingText> = { it: italianReporting, en: englishReporting };

/** The sentences of the Rendicontazione in the language in use. */
export function useReportingText(): ReportingText {
  return texts[useLanguage().language];
}
