import type { Language } from '@traguardo/schema/format';
import { englishClosing } from '#words/en/closing.js';
import { italianClosing } from '#words/it/closing.js';
import { useLanguage } from '#words/language.js';

export type ClosingText = typeof italianClosing;

const texts: Record<Language, ClosingText> = { it: italianClosing, en: englishClosing };

export function useClosingText(): ClosingText {
  return texts[useLanguage().language];
}
