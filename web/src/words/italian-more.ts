import { italianComparison } from './it/comparison.js';
import { italianHelp } from './it/help.js';
import { italianList } from './it/list.js';
import { italianPages } from './it/pages.js';

/** What only pages say, in Italian: it comes with the first page, not before it. */
export const italianMore = { ...italianPages, ...italianComparison, list: italianList, help: italianHelp };

export type PageSentences = typeof italianMore;
