import { decodedText } from './decode.js';

/** The text of a document that was read, to be shown with its lines. */
export function documentText(bytes: Uint8Array): string {
  const decoded = decodedText(bytes);
  if ('refused' in decoded) throw new Error('A document that was read has a text.');
  return decoded.text;
}
