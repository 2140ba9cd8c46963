import type { Language } from '@traguardo/schema/format';
import { englishGuide } from '#words/en/guide.js';
import { italianGuide } from '#words/it/guide.js';

/** Who the Guida speaks to; the word stands in the address. */
export const readers = ['dirigente', 'segreteria', 'analista', 'cittadino'] as const;
export type Reader = (typeof readers)[number];

/** One step: what somebody wants to know, how the pages answer, and where. */
export type GuideStep = { question: string; answer: string; to: GuidePlace; link: string };
export type GuidePlace =
  | '/'
  | '/obiettivi'
  | '/indicatori'
  | '/variazioni'
  | '/confronto'
  | '/rendicontazione'
  | '/monitoraggio'
  | '/explorer'
  | '/informazioni';

export type GuideText = {
  title: string;
  lead: string;
  words: string;
  signs: string;
  signsLead: string;
  for: Record<Reader, { name: string; title: string; lead: string; steps: readonly GuideStep[] }>;
};

export const guideText: Record<Language, GuideText> = { it: italianGuide, en: englishGuide };

export function isReader(word: string): word is Reader {
  return readers.some((reader) => reader === word);
}
