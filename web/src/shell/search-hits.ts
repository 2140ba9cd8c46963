import { useEffect, useState } from 'react';
import { useAnswer } from '#ui/answer.js';
import type { Place } from '#ui/place-link.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { PaletteDocument, type PaletteQuery } from './palette.generated.js';

/** A member of the plan that was found. */
export type MemberHit = NonNullable<PaletteQuery['plan']>['search'][number];

/** A page of the site, by its name in the menu. */
const pages = {
  overview: '/',
  objectives: '/obiettivi',
  indicators: '/indicatori',
  variations: '/variazioni',
  comparison: '/confronto',
  explorer: '/explorer',
  guide: '/guida',
  about: '/informazioni',
  login: '/accesso',
} as const;
type PageName = keyof typeof pages;
export type PageHit = { kind: 'PAGE'; key: (typeof pages)[PageName]; code: null; label: string; context: null };

export type Hit = MemberHit | PageHit;

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The pages whose name holds what was typed. */
export function pageHits(typed: string, names: Record<PageName, string>): PageHit[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return Object.entries(pages).flatMap(([name, key]) => {
    const label = isPageName(name) ? names[name] : name;
    const isFound = words.every((word) => folded(label).includes(word));
    return isFound ? [{ kind: 'PAGE', key, code: null, label, context: null } as const] : [];
  });
}

const isPageName = (name: string): name is PageName => name in pages;

/** The delay of a search in milliseconds: long enough to skip partial words. */
const PAUSE = 120;
const MOST = 20;

const kinds = { AREA: 'area', SECTOR: 'sector', OBJECTIVE: 'objective', INDICATOR: 'indicator' } as const;

/** The page of what was found. */
export function placeOf({ kind, key }: Pick<MemberHit, 'kind' | 'key'>): Place {
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

/** The pages and members of the shown plan for a text; null while the answer to exactly this text is loading. */
export function useHits(typed: string): { hits: readonly Hit[] | null; failed: boolean } {
  const words = typed.trim();
  const asked = usePaused(words);
  const { plan } = usePlanChoice();
  const { navigation } = useWords('frame');
  const query = useAnswer(PaletteDocument, { ...plan, words: asked, first: MOST }, asked !== '');
  if (words === '') return { hits: [], failed: false };
  const current = asked === words && query.data !== undefined && !query.isPlaceholderData;
  const found = pageHits(words, navigation);
  return { hits: current ? [...found, ...(query.data.plan?.search ?? [])] : null, failed: query.isError };
}
