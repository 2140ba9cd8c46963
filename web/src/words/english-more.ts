import { englishComparison } from './en/comparison.js';
import { englishHelp } from './en/help.js';
import { englishList } from './en/list.js';
import { englishPages } from './en/pages.js';
import type { PageSentences } from './italian-more.js';

export const englishMore: PageSentences = {
  ...englishPages,
  ...englishComparison,
  list: englishList,
  help: englishHelp,
};
