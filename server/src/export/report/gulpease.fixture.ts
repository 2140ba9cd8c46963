/** The Gulpease index of an Italian text: 89 + (300 × sentences − 10 × letters) / words. From 60 on, whoever finished
 *  the middle school reads it without help. */
export function gulpease(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const sentences = (text.match(/[.!?:;](?=\s|$)/g) ?? []).length;
  return 89 + (300 * sentences - 10 * letters) / words.length;
}
