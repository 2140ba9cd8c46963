import { addressOf } from '#client';
import { useWords } from '#words/words.js';
import { Section } from '../page.js';
import { usePlanFrame } from '../plan-frame.js';

const kinds = ['plan', 'variation', 'readings'] as const;

/** The files to fill in, and a filled-in example of each. Those of a variation and of values need a plan. */
export function TemplateLinks() {
  const text = useWords('template');
  const plan = usePlanFrame().data?.plan ?? null;
  const asked = plan && new URLSearchParams({ municipality: plan.municipality.slug, year: String(plan.year) });
  return (
    <Section id="modelli" title={text.title}>
      <p>{text.lead}</p>
      <ul className="plain-list">
        {kinds.map((kind) => (
          <li key={kind} className="export-links">
            {text.kind[kind]}:{' '}
            {(kind === 'plan' || asked) && (
              <>
                <a
                  href={addressOf(`templates/${kind}.xlsx${asked ? `?${asked}` : ''}`)}
                  aria-label={text.templateOf(text.kind[kind])}
                  download
                >
                  {text.template}
                </a>
                {' · '}
              </>
            )}
            <a href={addressOf(`examples/${kind}.xlsx`)} aria-label={text.exampleOf(text.kind[kind])} download>
              {text.example}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
