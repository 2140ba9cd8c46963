import type { Language } from '@traguardo/schema/format';
import { useEffect, useRef } from 'react';
import { announce } from '#ui/announcement.js';
import { useLanguage, useWords } from '#words/words.js';

const otherOf: Record<Language, Language> = { it: 'en', en: 'it' };

/** Switches between Italian and English in place. Its label is in the other language. */
export function LanguageButton() {
  const { other, inUse, failed } = useWords('frame').language;
  const { language, choose } = useLanguage();
  const before = useRef(language);
  useEffect(() => {
    if (before.current !== language) announce(inUse);
    before.current = language;
  }, [language, inUse]);
  return (
    <button
      type="button"
      className="language-button"
      lang={otherOf[language]}
      onClick={() => void choose(otherOf[language]).catch(() => announce(failed))}
    >
      {other}
    </button>
  );
}
