import { DomainError } from '../../plan/domain-error.js';

/** The public, opaque form of a place in a list (the first is 1). */
export function cursor(place: number): string {
  return Buffer.from(`p${place}`).toString('base64url');
}

/** The place after which a page begins; 0 without a cursor. */
export function placeOf(after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const found = /^p([1-9]\d{0,8})$/.exec(Buffer.from(after, 'base64url').toString('latin1'))?.[1];
  const place = found === undefined ? null : Number.parseInt(found, 10);
  if (place === null || cursor(place) !== after) {
    throw new DomainError('INVALID_INPUT', 'L’argomento `after` non è un cursore restituito da questo servizio.');
  }
  return place;
}

const MAX_PAGE = 1000;

/** How many rows a page may hold. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 100;
  if (size < 1 || size > MAX_PAGE) {
    throw new DomainError('INVALID_INPUT', `L’argomento \`first\` va da 1 a ${MAX_PAGE}; ricevuto ${size}.`);
  }
  return size;
}
