/** The parts of reading a document, each with limits of its own: a page of text, a page that is recognised, and the rows of
 *  all its tables together. */
export type ReadingPart = 'PAGE' | 'SCAN' | 'ROWS';

/** Told while a document is read: which part of it begins next, and how many pages of a scan are done. */
export type ReadingProgress = (progress: {
  readonly part: ReadingPart;
  readonly done: number;
  readonly total: number;
}) => void;

export const IGNORED_PROGRESS: ReadingProgress = () => {};
