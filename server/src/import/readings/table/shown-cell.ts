/** Soft hyphens, zero-width blanks and marks of direction: nobody sees them. */
const UNSEEN = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** A figure space between groups of three separates thousands, like a no-break one. */
const FIGURE_SPACE = /\u2007/g;

/** A cell as a person sees it, on one line. */
export function shownCell(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(FIGURE_SPACE, '\u00a0')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
