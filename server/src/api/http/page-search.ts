import type { TargetBasis } from '@traguardo/schema/vocabulary';

/** What the address of a page chooses, by the names of the variables that its queries use. */
export interface PageSearch {
  readonly municipality: string | null;
  readonly year: number | null;
  readonly atAct: number | null;
  readonly basis: TargetBasis;
}

/** Reads the search parameters as the web client does: what cannot be read is as if it were not there. */
export function pageSearch(search: URLSearchParams): PageSearch {
  return {
    municipality: wordParameter(search.get('ente')),
    year: wholeNumber(search.get('anno')),
    atAct: wholeNumber(search.get('variazione')),
    basis: wordParameter(search.get('base')) === 'INITIAL' ? 'INITIAL' : 'CURRENT',
  };
}

/** The client's router writes parameters as JSON, and plain words as they are. */
function wordParameter(text: string | null): string | null {
  if (text === null || text === '') return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'string' && parsed !== '' ? parsed : null;
  } catch {
    return text;
  }
}

function wholeNumber(text: string | null): number | null {
  const digits = text?.replace(/^"(.*)"$/, '$1') ?? '';
  return /^-?\d{1,9}$/.test(digits) ? Number.parseInt(digits, 10) : null;
}
