import { englishComparison } from './english-comparison.js';
import { englishHelp } from './english-help.js';
import { englishList } from './english-list.js';
import { englishPages } from './english-pages.js';
import type { PageSentences } from './italian-more.js';

export const englishMore: PageSentences = {
  ...englishPages,
  ...englishComparison,
  list: englishList,
  help: englishHelp,
};
