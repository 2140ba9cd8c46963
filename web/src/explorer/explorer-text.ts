import { englishExplorer } from '../english-explorer.js';
import { italianExplorer } from '../italian-explorer.js';
import { useLanguage } from '../language.js';

/** The sentences of this page alone, kept out of what every first visit loads. */
export function useExplorerText(): typeof italianExplorer {
  return useLanguage().language === 'en' ? englishExplorer : italianExplorer;
}
