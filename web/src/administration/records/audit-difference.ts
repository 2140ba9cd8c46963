/** A value that an operation found and left; null = it was not there. */
export type Difference = { field: string; before: string | null; after: string | null };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the log keeps is JSON; anything else is shown as it stands. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Every value of an entry with the way to it: `sector.name`; a list is one value. */
function leaves(value: unknown, path: string): [string, string][] {
  if (value === undefined || value === null) return [];
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
  return [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
}

/** What differs between two states of something, field by field, in the order of the first. */
export function differences(before: string | null, after: string | null): Difference[] {
  const from = new Map(leaves(parsed(before), ''));
  const to = new Map(leaves(parsed(after), ''));
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((field) => ({ field, before: from.get(field) ?? null, after: to.get(field) ?? null }))
    .filter((difference) => difference.before !== difference.after);
}
