import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { OpenSearchContext } from '#ui/open-search.js';
import { withWords } from '#words/words.js';
import type { PaletteProps } from './search-palette.js';

/**
 * The palette is loaded after the page, in advance: it then opens within the key stroke, so that no letter typed after
 * Ctrl+K is lost.
 */
function usePalette(): ComponentType<PaletteProps> | null {
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);
  useEffect(() => {
    withWords(import('./search-palette.js'), 'plan').then(
      ({ SearchPalette }) => setPalette(() => SearchPalette),
      // Without the server a search finds nothing anyway.
      () => undefined,
    );
  }, []);
  return Palette;
}

/** Provides the search palette to its children; Ctrl+K and Cmd+K open it from anywhere. */
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
