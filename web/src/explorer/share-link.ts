import * as v from 'valibot';
import { keyIn, parameter, word } from '#search';
import { builtQuestion } from './builder/question-shape.js';
import type { Question } from './question.js';

/** Variables look like JSON, so the router may have read them already. */
const readJson = v.custom<object>((read) => typeof read === 'object' && read !== null);

/** The parameters of a question in an address: plain, or compressed when it is long. */
export const sharedSearch = v.object({
  query: parameter(word),
  variables: parameter(
    v.union([
      word,
      v.pipe(
        readJson,
        v.transform((read) => JSON.stringify(read)),
      ),
    ]),
  ),
  packed: parameter(word),
  /** A question that was put together. */
  domanda: parameter(builtQuestion),
  /** How the result is shown; a table where nothing is said. */
  vista: parameter(keyIn({ grafico: true, json: true })),
});
export type SharedSearch = v.InferOutput<typeof sharedSearch>;
type LinkedText = Pick<SharedSearch, 'query' | 'variables' | 'packed'>;

/**
 * Longer addresses, in characters, are compressed: mail programs break long links, and a file repeats its link on every
 * row.
 */
const LONG = 600;

/** The largest decompressed size of a link, in bytes: a query of 2,000 tokens takes a tenth of it. */
const LARGEST = 200_000;

function base64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function compressedText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return base64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

async function decompressedText(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > LARGEST) throw new Error('the link holds more than a query');
  }
  return text + decoder.decode();
}

/** The parameters that restore a question; a browser without compression shares a long link. */
export async function linkParameters({ query, variables }: Question): Promise<LinkedText> {
  const plain = { query, ...(variables.trim() === '' ? {} : { variables }) };
  const long = encodeURIComponent(query + variables).length > LONG;
  if (!long || typeof CompressionStream === 'undefined') return plain;
  return { packed: await compressedText(JSON.stringify([query, variables])) };
}

/** The question of a shared address; null = there is none, or the link is damaged. */
export async function questionOf({ query, variables, packed }: LinkedText): Promise<Question | null> {
  if (query !== undefined) return { query, variables: variables === undefined ? '' : variables };
  if (packed === undefined) return null;
  try {
    const parts: unknown = JSON.parse(await decompressedText(packed));
    if (!Array.isArray(parts)) return null;
    const [first, second]: unknown[] = parts;
    return typeof first === 'string' ? { query: first, variables: typeof second === 'string' ? second : '' } : null;
  } catch {
    return null;
  }
}
