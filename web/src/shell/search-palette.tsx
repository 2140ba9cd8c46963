import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useOpenPlace } from '#ui/place-link.js';
import { useWords } from '#words/words.js';
import { HitOption } from './hit-option.js';
import { type Hit, placeOf, useHits } from './search-hits.js';

type Choice = {
  hits: readonly Hit[] | null;
  active: number;
  activate: (index: number) => void;
  open: (hit: Hit) => void;
};

/** The keys of a combobox: arrows move through the list and around its ends, Enter opens. */
function useKeys({ hits, active, activate, open }: Choice) {
  // Enter may come before the answer: the first hit then opens as soon as it is loaded.
  const [hasty, setHasty] = useState(false);
  const chosen = hits?.[active];
  useEffect(() => {
    if (!hasty || hits === null) return;
    setHasty(false);
    if (chosen) open(chosen);
  }, [hasty, hits, chosen, open]);

  return (event: KeyboardEvent) => {
    const count = hits?.length;
    if (event.key === 'Enter') {
      event.preventDefault();
      setHasty(true);
    } else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      activate((active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    }
  };
}

function Found({ words, hits, failed }: { words: string; hits: readonly Hit[] | null; failed: boolean }) {
  const { search, states } = useWords('frame');
  const sentence = () => {
    if (words.trim() === '') return search.start;
    if (failed) return search.failed;
    if (hits === null) return states.loading;
    return hits.length === 0 ? search.none(words.trim()) : search.results(hits.length);
  };
  return (
    <p className="palette-found" role="status">
      {sentence()}
    </p>
  );
}

export type PaletteProps = { initial: string; onClose: () => void };

/** Finds areas, sectors, objectives and indicators by code, words or manager's sector, from any page. */
export function SearchPalette({ initial, onClose }: PaletteProps) {
  const text = useWords('frame').search;
  const [words, setWords] = useState(initial);
  const [active, activate] = useState(0);
  const { hits, failed } = useHits(words);
  const openPlace = useOpenPlace();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const optionId = (index: number) => `${id}-${index}`;

  // A modal dialog restores the focus when it closes.
  useEffect(() => dialog.current?.showModal(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice has to come into view
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const open = (hit: Hit) => {
    dialog.current?.close();
    if (hit.kind !== 'PAGE') void openPlace(placeOf(hit));
    // The explorer has a policy of its own, which a page load brings.
    else void navigate({ to: hit.key, reloadDocument: hit.key === '/explorer' });
  };
  const onKeyDown = useKeys({ hits, active, activate, open });

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={text.title}
      onClose={onClose}
      // A click beside the panel has the dialog itself as target.
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      onKeyDown={onKeyDown}
    >
      <div className="palette-panel">
        <div className="palette-head">
          <input
            type="text"
            role="combobox"
            aria-label={text.field}
            aria-expanded={hits !== null && hits.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={hits?.[active] ? optionId(active) : undefined}
            aria-describedby={`${id}-keys`}
            placeholder={text.field}
            autoComplete="off"
            spellCheck={false}
            autoFocus
            value={words}
            onChange={({ target }) => {
              setWords(target.value);
              activate(0);
            }}
          />
          <button type="button" className="palette-close" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </div>
        <Found words={words} hits={hits} failed={failed} />
        <div ref={list} id={id} role="listbox" aria-label={text.title}>
          {hits?.map((hit, index) => (
            <HitOption
              key={`${hit.kind} ${hit.key}`}
              id={optionId(index)}
              hit={hit}
              selected={index === active}
              onChoose={() => open(hit)}
            />
          ))}
        </div>
        <p className="palette-keys" id={`${id}-keys`}>
          {text.keys}
        </p>
      </div>
    </dialog>
  );
}
