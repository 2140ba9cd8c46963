import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useWords } from '#words/words.js';
import { AdministrationFrame, AdministrationIndex } from './administration-frame.js';
import { AssignedSection } from './people/assigned-section.js';
import { DelegationsSection } from './people/delegations-section.js';
import { PeopleSection } from './people/people-section.js';
import { ActsSection } from './records/acts-section.js';
import { AuditSection } from './records/audit-section.js';
import { FactsSection } from './records/facts-section.js';
import { HealthSection } from './records/health-section.js';
import { ImportsSection } from './records/imports-section.js';
import { YearsSection } from './records/years-section.js';
import { isSection, type Section } from './sections.js';
import { TokensSection } from './tokens/tokens-section.js';

const contents: Record<Section, ComponentType> = {
  persone: PeopleSection,
  token: TokensSection,
  settori: AssignedSection,
  deleghe: DelegationsSection,
  anni: YearsSection,
  atti: ActsSection,
  importazioni: ImportsSection,
  registro: AuditSection,
  ente: FactsSection,
  salute: HealthSection,
};

/** The section of the administration in the address. */
export function SectionPage() {
  const text = useWords('administration');
  const { section } = useParams({ from: '/amministrazione/$section' });
  if (!isSection(section)) return <AdministrationIndex lead={text.unknownSection} />;
  const Content = contents[section];
  return (
    <AdministrationFrame section={section}>
      <Content />
    </AdministrationFrame>
  );
}
