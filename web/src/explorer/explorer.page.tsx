import { lazy, Suspense, useState } from 'react';
import { useText } from '../text.js';
import { Page } from '../ui/page.js';
import { examples } from './examples.js';

const Editor = lazy(() => import('./graphiql.js'));

/** Esplora i dati: example questions beside GraphiQL. */
export function ExplorerPage() {
  const text = useText();
  const [chosen, choose] = useState(examples[0]);
  return (
    <Page title={text.explorer.title} path={[]} lead={<p>{text.explorer.lead}</p>}>
      <div className="explorer">
        <nav className="examples" aria-label={text.explorer.examples}>
          <h2>{text.explorer.examples}</h2>
          <ul>
            {examples.map((example) => (
              <li key={example.id}>
                <button type="button" aria-pressed={example === chosen} onClick={() => choose(example)}>
                  {example.question}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <section className="editor" aria-label={text.explorer.editor}>
          <Suspense fallback={<div className="skeleton-block" />}>
            <Editor query={chosen.query} />
          </Suspense>
        </section>
      </div>
    </Page>
  );
}
