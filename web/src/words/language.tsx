import type { Language } from '@traguardo/schema/format';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { writeAs } from '#format';
import { italian, type Text } from './italian.js';
import type { PageSentences } from './italian-more.js';
import { TextContext } from './text.js';

const STORED_AS = 'lingua';

/** A language with its sentences, ready to be shown. */
export type Spoken = {
  language: Language;
  text: Text;
  /** What only pages say; null = Italian, which comes with the pages. */
  pages: PageSentences | null;
};

type Choice = Pick<Spoken, 'language' | 'pages'> & { choose: (language: Language) => Promise<void> };

const LanguageContext = createContext<Choice>({ language: 'it', pages: null, choose: () => Promise.resolve() });

/** The language in use, and the way to another one. */
export function useLanguage(): Choice {
  return useContext(LanguageContext);
}

/** Italian is there from the start; the sentences of English arrive when somebody wants them. */
async function spoken(language: Language): Promise<Spoken> {
  if (language === 'it') return { language, text: italian, pages: null };
  const [{ english }, { englishMore }] = await Promise.all([import('./english.js'), import('./english-more.js')]);
  return { language, text: english, pages: englishMore };
}

function speak({ language, text }: Spoken): void {
  writeAs(language, text);
  document.documentElement.lang = language;
}

/** A browser that keeps nothing forbids reading too: Italian then. */
function remembered(): Language {
  try {
    return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'it';
  } catch {
    return 'it';
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // The choice holds for this visit.
  }
}

/** The language of the last visit, before anything is drawn; Italian where its sentences do not arrive. */
export async function firstLanguage(): Promise<Spoken> {
  const first = await spoken(remembered()).catch((): Spoken => ({ language: 'it', text: italian, pages: null }));
  speak(first);
  return first;
}

export function LanguageProvider({ first, children }: { first: Spoken; children: ReactNode }) {
  const [{ language, text, pages }, setSpoken] = useState(first);
  const choose = async (wanted: Language) => {
    const next = await spoken(wanted);
    remember(wanted);
    speak(next);
    setSpoken(next);
  };
  return (
    <LanguageContext value={{ language, pages, choose }}>
      <TextContext value={text}>{children}</TextContext>
    </LanguageContext>
  );
}
