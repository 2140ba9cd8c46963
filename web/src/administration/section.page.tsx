import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ActsSection } from './acts-section.js';
import { AdministrationFrame, AdministrationIndex } from './administration-frame.js';
import { useAdministrationText } from './administration-text.js';
import { AssignedSection } from './assigned-section.js';
import { AuditSection } from './audit-section.js';
import { DelegationsSection } from './delegations-section.js';
import { HealthSection } from './health-section.js';
import { ImportsSection } from './imports-section.js';
import { PeopleSection } from './people-section.js';
import { isSection, type Section } from './sections.js';
import { TokensSection } from './tokens-section.js';
import { YearsSection } from './years-section.js';

const contents: Record<Section, ComponentType> = {
  persone: PeopleSection,
  token: TokensSection,
  settori: AssignedSection,
  deleghe: DelegationsSection,
  anni: YearsSection,
  atti: ActsSection,
  importazioni: ImportsSection,
  registro: AuditSection,
  salute: HealthSection,
};

/** One section of the administration, which the address names. */
export function SectionPage() {
  const text = useAdministrationText();
  const { section } = useParams({ from: '/amministrazione/$section' });
  if (!isSection(section)) return <AdministrationIndex lead={text.unknownSection} />;
  const Content = contents[section];
  return (
    <AdministrationFrame section={section}>
      <Content />
    </AdministrationFrame>
  );
}
