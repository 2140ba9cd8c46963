import { useLanguage } from '../language.js';
import { englishCorrection } from './english-correction.js';
import { englishImport } from './english-import.js';
import { type CorrectionText, italianCorrection } from './italian-correction.js';
import { type ImportText, italianImport } from './italian-import.js';

/** The sentences of this page alone, kept out of what every first visit loads. */
export function useImportText(): ImportText {
  return useLanguage().language === 'en' ? englishImport : italianImport;
}

/** The sentences of the steps after the first. */
export function useCorrectionText(): CorrectionText {
  return useLanguage().language === 'en' ? englishCorrection : italianCorrection;
}
