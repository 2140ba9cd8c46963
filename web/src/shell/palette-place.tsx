import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { OpenSearchContext } from '#ui/open-search.js';
import { withWords } from '#words/words.js';
import type { PaletteProps } from './search-palette.js';

/** The palette comes after the page, yet before anybody asks for it: once there it opens within the key stroke, so that
 *  no letter typed after Ctrl+K is lost. */
function usePalette(): ComponentType<PaletteProps> | null {
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);
  useEffect(() => {
    withWords(import('./search-palette.js'), 'plan').then(
      ({ SearchPalette }) => setPalette(() => SearchPalette),
      // Without the server there is nothing to find either.
      () => undefined,
    );
  }, []);
  return Palette;
}

/** Lets everything inside open the search palette; Ctrl+K and Cmd+K open it from anywhere. */
export function PalettePlace({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<string | null>(null);
  const Palette = usePalette();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpened((now) => now ?? '');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <OpenSearchContext value={setOpened}>
      {children}
      {Palette && opened !== null && <Palette initial={opened} onClose={() => setOpened(null)} />}
    </OpenSearchContext>
  );
}
