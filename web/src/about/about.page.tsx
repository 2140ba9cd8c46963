import { useText } from '../text.js';
import { Page, Section } from '../ui/page.js';

export function AboutPage() {
  const { about } = useText();
  return (
    <Page title={about.title} path={[]} lead={<p>{about.product}</p>}>
      <Section id="accessibilita" title={about.accessibilityTitle}>
        <p className="prose">{about.accessibility}</p>
        <p className="prose">{about.declaration}</p>
      </Section>
      <Section id="segnalazioni" title={about.feedbackTitle}>
        <p className="prose">{about.feedback}</p>
      </Section>
      <Section id="licenza" title={about.licenceTitle}>
        <p className="prose">{about.licence}</p>
      </Section>
    </Page>
  );
}
