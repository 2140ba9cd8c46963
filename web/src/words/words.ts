import type { Language } from '@traguardo/schema/format';
import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { createContext, use, useContext } from 'react';
import { catalogues } from './catalogues.js';
import { words as frame } from './it/frame.js';

type Catalogues = {
  [Page in keyof typeof catalogues]: Awaited<ReturnType<(typeof catalogues)[Page]['it']>>['words'];
} & { frame: typeof frame; vocabulary: typeof vocabulary };

/** A page, or a part that pages share, with words of its own. */
export type WordsPage = keyof Catalogues;

/** The words of a page. The Italian catalogue is the type, so another language is complete or does not compile. */
export type Words<Page extends WordsPage> = Catalogues[Page];

type Sources = { [Page in WordsPage]: Record<Language, () => Promise<{ words: Words<Page> }>> };

const sources: Sources = {
  ...catalogues,
  // Italian has both from the start: they stand around every page, and inside every number.
  frame: { it: async () => ({ words: frame }), en: () => import('./en/frame.js') },
  vocabulary: {
    it: async () => ({ words: vocabulary }),
    en: async () => ({ words: (await import('@traguardo/schema/words/en')).englishWords }),
  },
};

type Loaded = { [Page in WordsPage]?: Words<Page> };

const loaded: Record<Language, Loaded> = { it: { frame, vocabulary }, en: {} };
const arriving: Record<Language, Partial<Record<WordsPage, Promise<void>>>> = { it: {}, en: {} };

function isPage(name: string): name is WordsPage {
  return name in sources;
}

async function fetchWords<Page extends WordsPage>(language: Language, page: Page): Promise<void> {
  try {
    const { words } = await sources[page][language]();
    loaded[language][page] = words;
  } catch (failure) {
    // The next visit to the page asks again.
    delete arriving[language][page];
    throw failure;
  }
}

/** Brings the words of a page, once; the promise stays the same for React. */
function loadPage(language: Language, page: WordsPage): Promise<void> {
  arriving[language][page] ??= fetchWords(language, page);
  return arriving[language][page];
}

/** Brings the words of these pages, so that `wordsOf` and `useWords` have them at once. */
export async function loadWords(language: Language, pages: readonly WordsPage[]): Promise<void> {
  await Promise.all(pages.map((page) => loadPage(language, page)));
}

let current: Language = 'it';

/** From here on this language is spoken. Its words for every page seen so far have to be there. */
export function setLanguage(language: Language): void {
  current = language;
}

/** Brings the words of another language for every page that speaks already, so that all of them change at once. */
export async function loadLanguage(language: Language): Promise<void> {
  const pages = [...Object.keys(loaded[current]), ...Object.keys(arriving[current])].filter(isPage);
  await loadWords(language, [...new Set<WordsPage>(['frame', 'vocabulary', ...pages])]);
}

/** A part of the program together with the words that its pages say, in the language in use. */
export async function withWords<Module>(module: Promise<Module>, ...pages: WordsPage[]): Promise<Module> {
  const [part] = await Promise.all([module, loadWords(current, pages)]);
  return part;
}

/** The words of a page, for what is told outside of React; they have to be there. */
export function wordsOf<Page extends WordsPage>(page: Page, language = current): Words<Page> {
  const words = loaded[language][page];
  if (words === undefined) throw new Error(`The words of ${page} are not loaded in ${language}`);
  return words;
}

type Choice = { language: Language; choose: (language: Language) => Promise<void> };

export const LanguageContext = createContext<Choice>({ language: 'it', choose: () => Promise.resolve() });

/** The language in use, and the way to another one. */
export function useLanguage(): Choice {
  return useContext(LanguageContext);
}

/** The words of a page in the language in use. Where they have not come with the page, the page waits for them. */
export function useWords<Page extends WordsPage>(page: Page): Words<Page> {
  const { language } = useLanguage();
  if (loaded[language][page] === undefined) use(loadPage(language, page));
  return wordsOf(page, language);
}
