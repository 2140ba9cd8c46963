import * as v from 'valibot';
import { parameter } from '#search';

/** The picture shown, counted from 1; undefined = the first. */
export const presentationSearch = v.object({
  pagina: parameter(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** The picture that a key leads to; null = the key leads nowhere. */
export function pictureAfter(key: string, shown: number, count: number): number | null {
  const wanted = wantedBy(key, shown, count);
  return wanted === null ? null : Math.min(Math.max(wanted, 1), count);
}

function wantedBy(key: string, shown: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'PageDown' || key === ' ') return shown + 1;
  if (key === 'ArrowLeft' || key === 'PageUp') return shown - 1;
  if (key === 'Home') return 1;
  return key === 'End' ? count : null;
}
