import type { Language } from '@traguardo/schema/format';
import { type ReactNode, useState } from 'react';
import { writeAs } from '#format';
import { LanguageContext, loadChosenLanguage, loadLanguage, setLanguage, wordsOf } from './words.js';

const STORED_AS = 'lingua';

function applyLanguage(language: Language): void {
  setLanguage(language);
  writeAs(language, wordsOf('vocabulary'));
  document.documentElement.lang = language;
}

/** A browser without storage throws on reading too: then Italian. */
function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'it';
  } catch {
    return 'it';
  }
}

function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // Without storage the choice is kept for this visit only.
  }
}

/** The language of the last visit, loaded before the first render; Italian where its catalogues cannot be loaded. */
export async function firstLanguage(): Promise<Language> {
  const wanted = storedLanguage();
  const first = await loadLanguage(wanted).then(
    () => wanted,
    (): Language => 'it',
  );
  applyLanguage(first);
  return first;
}

export function LanguageProvider({ first, children }: { first: Language; children: ReactNode }) {
  const [language, setInUse] = useState(first);
  const choose = async (wanted: Language) => {
    await loadChosenLanguage(wanted);
    storeLanguage(wanted);
    applyLanguage(wanted);
    setInUse(wanted);
  };
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>;
}
