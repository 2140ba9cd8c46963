import { englishExplorer } from '#words/en/explorer.js';
import { italianExplorer } from '#words/it/explorer.js';
import { useLanguage } from '#words/language.js';

/** The sentences of this page alone, kept out of what every first visit loads. */
export function useExplorerText(): typeof italianExplorer {
  return useLanguage().language === 'en' ? englishExplorer : italianExplorer;
}
