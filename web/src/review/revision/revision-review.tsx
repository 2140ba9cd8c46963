import { useNavigate, useSearch } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import * as v from 'valibot';
import { type Filter, FilterBar } from '#ui/list/filter-bar.js';
import { usePlanFrame } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { ConfirmTogether } from '../confirm-together.js';
import { successor } from '../declaration/successor.js';
import { type ReviewSearch, reviewSearch } from '../review-search.js';
import type { PartProps } from '../reviewed-plan.js';
import { confirmedTogether, matchingRevisions, type ReviewedPlan, tally } from '../reviewed-plan.js';
import { DecisionReview } from './decision-review.js';

function Legend() {
  const text = useWords('review');
  return (
    <div className="key-legend">
      <p>{text.keys}</p>
      <ul>
        {text.keyList.map(([key, other, meaning]) => (
          <li key={key}>
            <kbd>{key}</kbd> {other && <kbd>{other}</kbd>} {meaning}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useFilters(plan: ReviewedPlan, search: ReviewSearch): Filter[] {
  const words = useWords('vocabulary');
  const { filter } = useWords('review');
  const sectors = usePlanFrame().data?.plan?.sectors ?? [];
  const revisions = plan.variations.flatMap((variation) => variation.revisions);
  const readings = tally(revisions.map(({ certain }) => (certain ? ('certa' as const) : ('dubbia' as const))));
  const statuses = tally(revisions.map(({ status }) => status));
  const kinds = tally(revisions.map(({ kind }) => kind));
  return [
    {
      name: 'lettura',
      label: filter.reading,
      value: search.lettura ?? '',
      none: filter.all,
      options: [...readings].map(([value, count]) => ({ value, label: `${filter.readings[value]} (${count})` })),
    },
    {
      name: 'stato',
      label: filter.status,
      value: search.stato ?? '',
      none: filter.all,
      options: [...statuses].map(([value, count]) => ({ value, label: `${words.revisionStatus[value]} (${count})` })),
    },
    {
      name: 'tipo',
      label: filter.kind,
      value: search.tipo ?? '',
      none: filter.all,
      options: [...kinds].map(([value, count]) => ({ value, label: `${words.revision[value]} (${count})` })),
    },
    {
      name: 'settore',
      label: filter.sector,
      value: search.settore ?? '',
      none: filter.allSectors,
      options: sectors.map(({ key, name }) => ({ value: key, label: name })),
    },
  ];
}

/** Moves the focus between the changes on the screen. */
function moveFocus(steps: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-revision]')];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  items[at + steps]?.focus();
}

/**
 * Keeps the focus in the list: when the focused change no longer matches the filters, its neighbour gets the focus, or
 * else `end`. Returns the function that remembers the focused change.
 */
function useFocusKept(items: readonly string[], end: RefObject<HTMLElement | null>): (revision: string) => void {
  const focused = useRef<string | null>(null);
  const before = useRef(items);
  useEffect(() => {
    const gone = focused.current;
    if (gone !== null && !items.includes(gone) && document.activeElement === document.body) {
      const next = successor(before.current, gone, items);
      const places = [...document.querySelectorAll<HTMLElement>('[data-revision]')];
      (places.find(({ dataset }) => dataset.revision === next) ?? end.current)?.focus();
    }
    before.current = items;
  });
  return (revision) => {
    focused.current = revision;
  };
}

/** All changes read from the document, beside the text of their decision. */
export function RevisionReview({ plan, mayWrite }: PartProps) {
  const text = useWords('review');
  const search = useSearch({ from: '/revisione' });
  const navigate = useNavigate();
  const go = (wanted: Record<string, unknown>) =>
    void navigate({ to: '/revisione', search: v.parse(reviewSearch, wanted), replace: true, resetScroll: false });
  const all = plan.variations.flatMap(({ revisions }) => revisions);
  const shown = matchingRevisions(plan.variations, search);
  const items = shown.flatMap(({ revisions }) => revisions.map(({ id }) => id));
  const current = items.find((id) => id === search.voce) ?? items[0];
  const count = useRef<HTMLParagraphElement>(null);
  const remember = useFocusKept(items, count);
  return (
    <>
      <FilterBar
        filters={useFilters(plan, search)}
        set={[search.lettura, search.stato, search.tipo, search.settore].filter((value) => value !== undefined).length}
        choose={(name, value) => go({ ...search, [name]: value })}
        clear={() => go({ scheda: search.scheda })}
      />
      <p ref={count} role="status" tabIndex={-1} className="list-count">
        {text.shown(items.length, all.length)}
      </p>
      {mayWrite && (
        <ConfirmTogether
          plan={plan}
          revisions={confirmedTogether(shown, search)}
          doubtful={search.lettura === 'dubbia'}
        />
      )}
      {mayWrite && items.length > 0 && <Legend />}
      {shown.length === 0 && <p>{text.none}</p>}
      {shown.map((variation) => (
        <DecisionReview
          key={variation.id}
          variation={variation}
          current={current}
          mayWrite={mayWrite}
          onMove={moveFocus}
          onChoose={(voce) => {
            remember(voce);
            if (voce !== search.voce) go({ ...search, voce });
          }}
        />
      ))}
    </>
  );
}
