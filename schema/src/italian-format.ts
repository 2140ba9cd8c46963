import { format } from './format.js';
import { italianWords } from './words/it.js';

/** Numbers and dates of what is always Italian: exports, reports, and the fields that a person fills in. */
export const { number, percent, share, difference, points, measure, deviation, revisionValue, date } = format(
  'it',
  italianWords,
);
