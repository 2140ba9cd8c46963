import { englishCorrection } from '#words/en/correction.js';
import { englishImport } from '#words/en/import.js';
import { type CorrectionText, italianCorrection } from '#words/it/correction.js';
import { type ImportText, italianImport } from '#words/it/import.js';
import { useLanguage } from '#words/language.js';

/** The sentences of this page alone, kept out of what every first visit loads. */
export function useImportText(): ImportText {
  return useLanguage().language === 'en' ? englishImport : italianImport;
}

/** The sentences of the steps after the first. */
export function useCorrectionText(): CorrectionText {
  return useLanguage().language === 'en' ? englishCorrection : italianCorrection;
}
