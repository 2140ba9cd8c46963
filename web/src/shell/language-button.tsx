import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Language } from '@traguardo/schema/format';
import { type MouseEvent, useEffect, useRef } from 'react';
import type { PlanSearch } from '#search';
import { announce } from '#ui/announcement.js';
import { loadChosenLanguage, useLanguage, useWords } from '#words/words.js';

const otherOf: Record<Language, Language> = { it: 'en', en: 'it' };

/** Keeps the language in the address, so that a copied link shows the same words: Back changes it as well. */
function useLanguageOfAddress(): void {
  const { lang } = useSearch({ from: '__root__' });
  const { language, choose } = useLanguage();
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a changed address or language calls for it
  useEffect(() => {
    if (lang === language || (lang === undefined && language === 'it')) return;
    // Without the catalogues of that language the page stays in its own.
    if (lang !== undefined) void choose(lang).catch(() => undefined);
    else
      void navigate({
        to: '.',
        search: (now) => ({ ...now, lang: language }),
        hash: true,
        replace: true,
        resetScroll: false,
      });
  }, [lang, language]);
}

/** Switches between Italian and English: in place, or as a link where there is no script. Its label is in the other
 *  language. */
export function LanguageButton() {
  const { other, inUse, failed } = useWords('frame').language;
  const { language } = useLanguage();
  const navigate = useNavigate();
  useLanguageOfAddress();
  const before = useRef(language);
  useEffect(() => {
    if (before.current !== language) announce(inUse);
    before.current = language;
  }, [language, inUse]);
  const lang = otherOf[language];
  const search = (now: PlanSearch): PlanSearch => ({ ...now, lang });
  const change = async () => {
    await loadChosenLanguage(lang);
    await navigate({ to: '.', search, hash: true, replace: true, resetScroll: false });
  };
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void change().catch(() => announce(failed));
  };
  return (
    <Link to="." search={search} className="language-button" lang={lang} hrefLang={lang} onClick={onClick}>
      {other}
    </Link>
  );
}
