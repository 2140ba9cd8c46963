/** A value before and after an operation; null = absent. */
export type Difference = { field: string; before: string | null; after: string | null };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Entries of the log are JSON; other texts are shown unchanged. */
function jsonValue(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Every value of an entry by its path: `sector.name`; a list is one value. */
function leaves(value: unknown, path: string): [string, string][] {
  if (value === undefined || value === null) return [];
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
  return [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
}

/** The differences between two states of an object, field by field, in the order of the first. */
export function differences(before: string | null, after: string | null): Difference[] {
  const from = new Map(leaves(jsonValue(before), ''));
  const to = new Map(leaves(jsonValue(after), ''));
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((field) => ({ field, before: from.get(field) ?? null, after: to.get(field) ?? null }))
    .filter((difference) => difference.before !== difference.after);
}
