// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without the characters that XML does not allow: one of them makes a whole file unreadable. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}
