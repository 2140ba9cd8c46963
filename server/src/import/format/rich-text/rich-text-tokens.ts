/** A piece of a document in RTF, in which each character stands for one byte. */
export type RichTextToken =
  | { readonly kind: 'WORD'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'BYTES'; readonly bytes: string }
  | { readonly kind: 'SIGN'; readonly sign: string }
  | { readonly kind: 'OPEN' }
  | { readonly kind: 'CLOSE' };

const TOKEN = /\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-f]{2})|\\([\s\S])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy;

/** The pieces of a document one after the other; pictures in binary form are left out. */
export function* richTextTokens(text: string): Generator<RichTextToken> {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, word, number, hexadecimal, sign, brace, bytes] = match;
    if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      if (word === 'bin') pattern.lastIndex += Math.max(0, value ?? 0);
      else yield { kind: 'WORD', word, value };
    } else if (hexadecimal !== undefined) {
      yield { kind: 'BYTES', bytes: String.fromCharCode(Number.parseInt(hexadecimal, 16)) };
    } else if (sign !== undefined) yield { kind: 'SIGN', sign };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'OPEN' : 'CLOSE' };
    else if (bytes !== undefined) yield { kind: 'BYTES', bytes };
  }
}
