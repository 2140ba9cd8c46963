import { foldedText } from '../../plan/natural-key.js';

/** The words of a text without case, accents and punctuation. */
export function foldedWords(text: string): string[] {
  return foldedText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A printed line without its Markdown marks (headings, emphasis, bullets). */
export function unmarkedText(text: string): string {
  const bare = text
    .trim()
    .replace(/^[#>\s]+/, '')
    .replaceAll('**', '')
    .replaceAll('__', '');
  return withoutEmphasis(bare.trim()).replace(/\s+/g, ' ');
}

function withoutEmphasis(text: string): string {
  const mark = text[0];
  const isEmphasis = text.length > 2 && (mark === '*' || mark === '_') && text.endsWith(mark);
  return isEmphasis ? text.slice(1, -1).trim() : text;
}
