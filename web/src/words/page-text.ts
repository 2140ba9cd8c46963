import { useMemo } from 'react';
import { italian, type Text } from './italian.js';
import { italianMore, type PageSentences } from './italian-more.js';
import { useLanguage } from './language.js';
import { useText } from './text.js';

/** The sentences of a page: those of the frame around it, and its own. */
export type PageText = Text & PageSentences;

/** In Italian, for what is told outside of a page. */
export const italianPage: PageText = { ...italian, ...italianMore };

/** The sentences of pages, in the language in use: another language than Italian brings its own along. */
export function usePageText(): PageText {
  const text = useText();
  const { pages } = useLanguage();
  return useMemo(() => ({ ...text, ...(pages ?? italianMore) }), [text, pages]);
}
