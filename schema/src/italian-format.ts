import { format } from './format.js';
import { italianWords } from './words/it.js';

/** Numbers and dates of texts that are always Italian: exports, reports, and form fields. */
export const { number, percent, share, difference, points, measure, target, deviation, revisionValue, date } = format(
  'it',
  italianWords,
);
