import type { Language } from '../format.js';
import { useLanguage } from '../language.js';
import { englishClosing } from './english-closing.js';
import { italianClosing } from './italian-closing.js';

export type ClosingText = typeof italianClosing;

const texts: Record<Language, ClosingText> = { it: italianClosing, en: englishClosing };

export function useClosingText(): ClosingText {
  return texts[useLanguage().language];
}
