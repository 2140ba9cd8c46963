import { italianComparison } from './italian-comparison.js';
import { italianHelp } from './italian-help.js';
import { italianList } from './italian-list.js';
import { italianPages } from './italian-pages.js';

/** What only pages say, in Italian: it comes with the first page, not before it. */
export const italianMore = { ...italianPages, ...italianComparison, list: italianList, help: italianHelp };

export type PageSentences = typeof italianMore;
