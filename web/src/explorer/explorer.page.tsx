import { useSearch } from '@tanstack/react-router';
import { Suspense, use, useState } from 'react';
import { addressOf } from '#client';
import { Page } from '#ui/page.js';
import { useLanguage, useWords } from '#words/words.js';
import { questionOf, type SharedSearch } from './share-link.js';
import { type Opening, Workbench } from './workbench.js';

async function openingOf(search: SharedSearch): Promise<Opening> {
  const built = search.domanda === undefined ? null : search.domanda;
  const question = built === null ? await questionOf(search) : null;
  return { built, question, damaged: built === null && question === null && search.packed !== undefined };
}

function OpenedWorkbench({ opening }: { opening: Promise<Opening> }) {
  return <Workbench opening={use(opening)} />;
}

/** Esplora i dati: questions put together or chosen, their GraphQL, and the answer as a table, a chart or a file. */
export function ExplorerPage() {
  const text = useWords('explorer');
  const { language } = useLanguage();
  const search = useSearch({ from: '/explorer' });
  // The address is read once: from then on it follows the editor.
  const [opening] = useState(() => openingOf(search));
  return (
    <Page
      title={text.title}
      path={[]}
      lead={
        <p>
          {text.lead} <a href={addressOf(language === 'en' ? 'dizionario?lang=en' : 'dizionario')}>{text.dictionary}</a>
        </p>
      }
    >
      <Suspense fallback={<div className="skeleton-block" />}>
        <OpenedWorkbench opening={opening} />
      </Suspense>
    </Page>
  );
}
