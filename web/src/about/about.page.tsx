import { Link } from '@tanstack/react-router';
import { useSettings } from '#page-data';
import { Page, Section } from '#ui/page.js';
import { useWords } from '#words/words.js';

/** Informazioni e accessibilità: the product, its accessibility, contact, and licence. */
export function AboutPage() {
  const { navigation, footer } = useWords('frame');
  const about = useWords('about');
  const { accessibilityUrl, feedbackUrl } = useSettings();
  return (
    <Page
      title={about.title}
      path={[]}
      lead={
        <>
          <p>{about.product}</p>
          <p>
            <Link to="/guida">{navigation.guide}</Link>
          </p>
        </>
      }
    >
      <Section id="accessibilita" title={about.accessibilityTitle}>
        <p className="prose">{about.accessibility}</p>
        <p className="prose">{about.knownLimits}</p>
        <p className="prose">
          {accessibilityUrl === null ? about.declaration : <a href={accessibilityUrl}>{footer.declaration}</a>}
        </p>
      </Section>
      <Section id="segnalazioni" title={about.feedbackTitle}>
        <p className="prose">{about.feedback}</p>
        {feedbackUrl !== null && (
          <p>
            <a href={feedbackUrl}>{footer.feedback}</a>
          </p>
        )}
      </Section>
      <Section id="dati" title={about.dataTitle}>
        <p className="prose">{about.data}</p>
      </Section>
      <Section id="licenza" title={about.licenceTitle}>
        <p className="prose">{about.licence}</p>
      </Section>
    </Page>
  );
}
