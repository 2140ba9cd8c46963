import type { Language } from '@traguardo/schema/format';
import { type ReactNode, useState } from 'react';
import { writeAs } from '#format';
import { LanguageContext, loadLanguage, setLanguage, wordsOf } from './words.js';

const STORED_AS = 'lingua';

function speak(language: Language): void {
  setLanguage(language);
  writeAs(language, wordsOf('vocabulary'));
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

/** The language of the last visit, before anything is drawn; Italian where its words do not arrive. */
export async function firstLanguage(): Promise<Language> {
  const wanted = remembered();
  const first = await loadLanguage(wanted).then(
    () => wanted,
    (): Language => 'it',
  );
  speak(first);
  return first;
}

export function LanguageProvider({ first, children }: { first: Language; children: ReactNode }) {
  const [language, setSpoken] = useState(first);
  const choose = async (wanted: Language) => {
    await loadLanguage(wanted);
    remember(wanted);
    speak(wanted);
    setSpoken(wanted);
  };
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>;
}
