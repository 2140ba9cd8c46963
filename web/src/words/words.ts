import type { Language } from '@traguardo/schema/format';
import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { createContext, use, useContext } from 'react';
import { assertReachable, CodeMissing } from '#client';
import { catalogues } from './catalogues.js';
import { words as frame } from './it/frame.js';

type Catalogues = {
  [Page in keyof typeof catalogues]: Awaited<ReturnType<(typeof catalogues)[Page]['it']>>['words'];
} & { frame: typeof frame; vocabulary: typeof vocabulary };

/** A page, or a part shared by pages, with its own catalogue. */
export type WordsPage = keyof Catalogues;

/** The catalogue of a page. The Italian one is the type, so an incomplete translation does not compile. */
export type Words<Page extends WordsPage> = Catalogues[Page];

type Sources = { [Page in WordsPage]: Record<Language, () => Promise<{ words: Words<Page> }>> };

const sources: Sources = {
  ...catalogues,
  // Both are loadedWords in Italian from the start: every page uses them.
  frame: { it: async () => ({ words: frame }), en: () => import('./en/frame.js') },
  vocabulary: {
    it: async () => ({ words: vocabulary }),
    en: async () => ({ words: (await import('@traguardo/schema/words/en')).englishWords }),
  },
};

type LoadedWords = { [Page in WordsPage]?: Words<Page> };

const loadedWords: Record<Language, LoadedWords> = { it: { frame, vocabulary }, en: {} };
const pendingWords: Record<Language, Partial<Record<WordsPage, Promise<void>>>> = { it: {}, en: {} };

async function fetchWords<Page extends WordsPage>(language: Language, page: Page): Promise<void> {
  try {
    const { words } = await sources[page][language]();
    loadedWords[language][page] = words;
  } catch (failure) {
    // The next visit to the page tries again.
    delete pendingWords[language][page];
    throw failure;
  }
}

/** Loads the catalogue of a page once; React needs the same promise on every render. */
function loadPage(language: Language, page: WordsPage): Promise<void> {
  pendingWords[language][page] ??= fetchWords(language, page);
  return pendingWords[language][page];
}

/** Loads the catalogues of these pages, which `wordsOf` and `useWords` then return at once. */
export async function loadWords(language: Language, pages: readonly WordsPage[]): Promise<void> {
  await Promise.all(pages.map((page) => loadPage(language, page)));
}

function isPage(name: string): name is WordsPage {
  return name in sources;
}

/** Loads every catalogue: the server draws all pages, in both languages. */
export async function loadAllWords(language: Language): Promise<void> {
  await loadWords(language, Object.keys(sources).filter(isPage));
}

let current: Language = 'it';

/** Changes the language in use. Its catalogues of all pages used so far must be loadedWords. */
export function setLanguage(language: Language): void {
  current = language;
}

/** The pages used so far whose words are not loadedWords in a language. */
function missingPages(language: Language): WordsPage[] {
  const used = [...Object.keys(loadedWords[current]), ...Object.keys(pendingWords[current])].filter(isPage);
  const pages = new Set<WordsPage>(['frame', 'vocabulary', ...used]);
  return [...pages].filter((page) => loadedWords[language][page] === undefined);
}

/** Loads a language for every page used so far, so that all of them change at once. */
export async function loadLanguage(language: Language): Promise<void> {
  await loadWords(language, missingPages(language));
}

/**
 * Loads a language that the reader chooses on an open page. Browsers keep a failed import until the page is reloaded, so
 * nothing is imported while the server does not answer: the language can be chosen again later.
 */
export async function loadChosenLanguage(language: Language): Promise<void> {
  if (missingPages(language).length > 0) await assertReachable();
  await loadLanguage(language);
}

/** A module, together with the catalogues of its pages in the language in use. Throws a CodeMissing where they do not
 *  come: the router would load the page anew at once, which leaves an empty window where there is no server. */
export async function withWords<Module>(module: Promise<Module>, ...pages: WordsPage[]): Promise<Module> {
  const parts = Promise.all([module, loadWords(current, pages)]);
  const [part] = await parts.catch((reason: unknown) => {
    throw new CodeMissing('The code of a page did not come.', { cause: reason });
  });
  return part;
}

/** The catalogue of a page, for code outside of React; it must be loadedWords. */
export function wordsOf<Page extends WordsPage>(page: Page, language = current): Words<Page> {
  const words = loadedWords[language][page];
  if (words === undefined) throw new Error(`The words of ${page} are not loadedWords in ${language}`);
  return words;
}

/** What the server says: its sentence in both languages. */
export type Said = { readonly message: string; readonly inEnglish: string };

/** A sentence of the server in the language in use. */
export function said({ message, inEnglish }: Said): string {
  return current === 'en' ? inEnglish : message;
}

type Choice = { language: Language; choose: (language: Language) => Promise<void> };

export const LanguageContext = createContext<Choice>({ language: 'it', choose: () => Promise.resolve() });

/** The language in use, and the function to choose another one. */
export function useLanguage(): Choice {
  return useContext(LanguageContext);
}

/** The catalogue of a page in the language in use. Where it is not loadedWords, the page suspends. */
export function useWords<Page extends WordsPage>(page: Page): Words<Page> {
  const { language } = useLanguage();
  if (loadedWords[language][page] === undefined) use(loadPage(language, page));
  return wordsOf(page, language);
}
