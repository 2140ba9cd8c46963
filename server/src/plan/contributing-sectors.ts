import { foldedText, groupKey } from './natural-key.js';

/** A sector of the plan. */
export interface NamedSector {
  readonly key: string;
  readonly name: string;
}

export interface MatchedSectors {
  /** Keys, in the order of the text, each once. */
  readonly keys: readonly string[];
  /** Parts of the text that name no sector of the plan. */
  readonly unmatched: readonly string[];
}

/** What stands between commas, semicolons, slashes and line breaks. */
const PART = /[^,;/\n\r]+/g;
/** Words for a kind of office, which one document prints before the name and another one leaves out. */
const OFFICE =
  /^(?:settor[ei]|serviz(?:io|i)|are[ae]|direzion[ei]|uffic(?:io|i)|dipartiment[oi]|ripartizion[ei]|struttur[ae])-(?:di-|del-|della-|dei-)?/;
const NONE = /^(?:|-+|no|nessun[oa]?|n\.?d\.?|n\.?a\.?|n\/a)$/;
const ALL = /^tutti(?: i| gli altri)?(?: settori| servizi)?$/;

/**
 * The sectors that a text names, with commas, semicolons, slashes or line breaks between them. A name that holds such a
 * mark itself is found as a whole. A name counts where it is a sector's without case, accents and the word for its kind
 * of office; nothing is taken for the most similar one.
 */
export function matchedSectors(text: string | null, sectors: readonly NamedSector[]): MatchedSectors {
  const folded = foldedText(text ?? '');
  if (text === null || NONE.test(folded)) return { keys: [], unmatched: [] };
  if (ALL.test(folded)) return { keys: sectors.map(({ key }) => key), unmatched: [] };
  const known = sectorsByName(sectors);
  const parts = separatedParts(text);
  const keys = new Set<string>();
  const unmatched: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const found = longestName(text, parts.slice(at), known);
    if (found === null) unmatched.push(parts[at]?.text ?? '');
    else keys.add(found.key);
    at += found?.length ?? 1;
  }
  return { keys: [...keys], unmatched };
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function separatedParts(text: string): Part[] {
  return [...text.matchAll(PART)].flatMap(({ 0: found, index }) =>
    found.trim() === '' ? [] : [{ text: found.trim(), start: index, end: index + found.length }],
  );
}

/** The key of the sector whose name begins with the first part, and over how many parts it goes. */
function longestName(text: string, parts: readonly Part[], known: ReadonlyMap<string, string>) {
  for (let length = parts.length; length > 0; length -= 1) {
    const name = groupKey(text.slice(parts[0]?.start, parts[length - 1]?.end));
    const key = known.get(name) ?? known.get(bareName(name));
    if (key !== undefined) return { key, length };
  }
  return null;
}

/** Sectors by key and, where only one of them has it, by their name without the word for an office. */
function sectorsByName(sectors: readonly NamedSector[]): ReadonlyMap<string, string> {
  const bare = new Map<string, string[]>();
  for (const { key } of sectors) bare.set(bareName(key), [...(bare.get(bareName(key)) ?? []), key]);
  const single = [...bare].flatMap(([name, keys]) => (keys.length === 1 && keys[0] ? [[name, keys[0]] as const] : []));
  return new Map([...single, ...sectors.map(({ key }) => [key, key] as const)]);
}

function bareName(key: string): string {
  return key.replace(OFFICE, '') || key;
}
