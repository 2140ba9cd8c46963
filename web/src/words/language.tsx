import type { Language } from '@traguardo/schema/format';
import { type ReactNode, useState } from 'react';
import { mountPath } from '#client';
import { writeAs } from '#format';
import { LanguageContext, loadChosenLanguage, loadLanguage, setLanguage, wordsOf } from './words.js';

const COOKIE = 'lingua';
const YEAR = 365 * 24 * 60 * 60;

/** Words, numbers and dates are in this language from now on. */
export function writeIn(language: Language): void {
  setLanguage(language);
  writeAs(language, wordsOf('vocabulary'));
}

function applyLanguage(language: Language): void {
  writeIn(language);
  document.documentElement.lang = language;
}

/** The server draws the next visit in the chosen language, where its address names none. */
function rememberLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that are in use.
  document.cookie = `${COOKIE}=${language}; Path=${mountPath()}; Max-Age=${YEAR}; SameSite=Lax`;
}

/** The language of the page, loaded before the first render; Italian where its catalogues cannot be loaded. */
export async function firstLanguage(wanted: Language): Promise<Language> {
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
    rememberLanguage(wanted);
    applyLanguage(wanted);
    setInUse(wanted);
  };
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>;
}
