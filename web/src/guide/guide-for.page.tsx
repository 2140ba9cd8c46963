import { Link, useParams } from '@tanstack/react-router';
import { Page, Section } from '#ui/page.js';
import { TemplateLinks } from '#ui/staff/template-links.js';
import { NotFound } from '#ui/states.js';
import { useWords, type Words } from '#words/words.js';
import { isReader, type Reader, readers } from './readers.js';

type GuideStep = Words<'guide'>['for'][Reader]['steps'][number];

function StepLink({ to, link }: Pick<GuideStep, 'to' | 'link'>) {
  // The policy of the editor's page comes with a page load.
  return (
    <Link to={to} reloadDocument={to === '/explorer'}>
      {link}
    </Link>
  );
}

/** The Guida for one kind of reader: their questions, and the pages that answer them. */
export function GuideForPage() {
  const text = useWords('frame');
  const guide = useWords('guide');
  const { reader } = useParams({ from: '/guida/$reader' });
  if (!isReader(reader)) return <NotFound title={text.states.notFound}>{text.states.notFoundNote}</NotFound>;
  const { title, lead, steps } = guide.for[reader];
  return (
    <Page title={title} kicker={<Link to="/guida">{text.navigation.guide}</Link>} path={[]} lead={<p>{lead}</p>}>
      {steps.map(({ question, answer, to, link }, index) => (
        <Section key={question} id={`domanda-${index + 1}`} title={question}>
          <p className="prose">{answer}</p>
          <p>
            <StepLink to={to} link={link} />
          </p>
        </Section>
      ))}
      {reader === 'primo-piano' && <TemplateLinks />}
      <nav aria-label={guide.title} className="section">
        <ul className="readers-row">
          {readers
            .filter((other) => other !== reader)
            .map((other) => (
              <li key={other}>
                <Link to="/guida/$reader" params={{ reader: other }}>
                  {guide.for[other].title}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </Page>
  );
}
