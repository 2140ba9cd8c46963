/** Spaces at which a line may end: not the one between a number and its unit. */
const BREAKING = /[^\S\u00a0\u202f]+/;

/** Splits a sentence into lines no wider than `room`; a wider single word is a line of its own. */
export function wrappedLines(sentence: string, room: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(BREAKING).filter((part) => part !== '')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
