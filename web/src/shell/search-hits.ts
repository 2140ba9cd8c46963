import { useEffect, useState } from 'react';
import { useAnswer } from '#ui/answer.js';
import type { Place } from '#ui/place-link.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { PaletteDocument, type PaletteQuery } from './palette.generated.js';

export type Hit = NonNullable<PaletteQuery['plan']>['search'][number];

/** The delay of a search in milliseconds: long enough to skip partial words. */
const PAUSE = 120;
const MOST = 20;

const kinds = { AREA: 'area', SECTOR: 'sector', OBJECTIVE: 'objective', INDICATOR: 'indicator' } as const;

/** The page of what was found. */
export function placeOf({ kind, key }: Pick<Hit, 'kind' | 'key'>): Place {
  return { kind: kinds[kind], key };
}

function usePaused(words: string): string {
  const [paused, setPaused] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return paused;
}

/** The hits in the shown plan for a text; null while the answer to exactly this text is loading. */
export function useHits(typed: string): { hits: readonly Hit[] | null; failed: boolean } {
  const words = typed.trim();
  const asked = usePaused(words);
  const { plan } = usePlanChoice();
  const query = useAnswer(PaletteDocument, { ...plan, words: asked, first: MOST }, asked !== '');
  if (words === '') return { hits: [], failed: false };
  const current = asked === words && query.data !== undefined && !query.isPlaceholderData;
  return { hits: current ? (query.data.plan?.search ?? []) : null, failed: query.isError };
}
