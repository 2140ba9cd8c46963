import { Link } from '@tanstack/react-router';
import { addressOf } from '#client';
import type { IndicatorStatus } from '#gql';
import type { HelpTopic } from '#ui/help.js';
import { Page, Section } from '#ui/page.js';
import { Status } from '#ui/plan/status.js';
import { useLanguage, useWords } from '#words/words.js';

import { readers } from './readers.js';

const topics: readonly HelpTopic[] = [
  'coverage',
  'bounds',
  'easing',
  'redefined',
  'reducedWeight',
  'unknownWeight',
  'simpleMean',
];
const statuses: readonly IndicatorStatus[] = ['ACHIEVED', 'PARTIAL', 'MISSED', 'NOT_REPORTED', 'NOT_MEASURABLE'];

/** Guida: one entry for each kind of reader, and the glossary of terms and signs. */
export function GuidePage() {
  const help = useWords('help');
  const frame = useWords('frame');
  const guide = useWords('guide');
  const { language } = useLanguage();
  return (
    <Page title={guide.title} kicker={frame.navigation.guide} path={[]} lead={<p>{guide.lead}</p>}>
      <ul className="readers">
        {readers.map((reader) => (
          <li key={reader}>
            <Link to="/guida/$reader" params={{ reader }}>
              {guide.for[reader].name}
            </Link>
            <p>{guide.for[reader].lead}</p>
          </li>
        ))}
      </ul>
      <Section id="parole" title={guide.words}>
        <dl className="glossary">
          {topics.map((topic) => (
            <div key={topic}>
              <dt>{help[topic].word}</dt>
              <dd>{help[topic].meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="dati" title={guide.data}>
        <p>
          {guide.dataLead}{' '}
          <a href={addressOf(language === 'en' ? 'dizionario?lang=en' : 'dizionario')}>{guide.dictionary}</a>
        </p>
      </Section>
      <Section id="segni" title={guide.signs}>
        <p>{guide.signsLead}</p>
        <ul className="plain-list">
          {statuses.map((status) => (
            <li key={status}>
              <Status status={status} />
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
