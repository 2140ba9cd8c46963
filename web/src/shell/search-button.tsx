import { useHydrated } from '@tanstack/react-router';
import { useOpenSearch } from '#ui/open-search.js';
import { useWords } from '#words/words.js';

/** A button that looks like the search field, with its keyboard shortcut. */
export function SearchButton() {
  const { search } = useWords('frame');
  const open = useOpenSearch();
  const apple = useHydrated() && navigator.platform.startsWith('Mac');
  return (
    <button type="button" className="search-button" aria-keyshortcuts="Control+K Meta+K" onClick={() => open('')}>
      <span>
        <strong>{search.open}</strong> <span className="search-hint">{search.field}</span>
      </span>
      <kbd>{apple ? '⌘K' : 'Ctrl K'}</kbd>
    </button>
  );
}
