/**
 * How long the lists without a page size are expected to be in a large plan. They weigh what a query asks for;
 * the real lists may be longer or shorter.
 */
const EXPECTED: Readonly<Record<string, number>> = {
  'Query.plans': 100,
  'Query.municipalities': 100,
  'Query.municipalityChoices': 100,
  'Plan.acts': 6,
  'Plan.areas': 10,
  'Plan.sectors': 20,
  'Plan.variations': 100,
  'VariationPage.outcomes': 6,
  'VariationPage.kinds': 10,
  'Plan.comparison': 20_000,
  'Plan.search': 50,
  'StrategicArea.sectors': 5,
  'StrategicArea.objectives': 100,
  'Sector.areas': 3,
  'Sector.objectives': 50,
  'Objective.indicators': 4,
  'Objective.variations': 1,
  'Objective.phases': 4,
  'Plan.phases': 200,
  'Plan.duePhases': 30,
  'Phase.revisions': 1,
  'Phase.reports': 2,
  'Objective.weightChanges': 1,
  'Objective.history': 3,
  'Indicator.readings': 2,
  'Indicator.revisions': 1,
  'Indicator.history': 3,
  'Indicator.series': 10,
  'Plan.series': 10,
  'StrategicArea.series': 10,
  'Sector.series': 10,
  'Objective.series': 10,
  'Variation.revisions': 2,
  'Revision.fields': 2,
  'Revision.reviews': 1,
  'RevisionReview.fields': 2,
  'Objective.declarations': 1,
  'Indicator.declarations': 1,
  'Plan.cycle': 4,
  'Query.campaigns': 4,
  'Query.sectorStandings': 20,
  'Campaign.sectors': 20,
  'CampaignSector.missing': 20,
  'ReadingSheet.rows': 50,
  'ReadingSheet.history': 3,
  'ReadingSheetRow.evidence': 1,
  'Reading.evidence': 1,
  'Act.variations': 20,
  'SourceDocument.issues': 5,
  'Easing.notComparable': 3,
};
const ELSE = 20;

/** The length to expect of a list field; `page` is the page size of the connection around it, if there is one. */
export function listSize(type: string, field: string, page: number | null): number {
  const isPage = page !== null && (field === 'nodes' || field === 'edges');
  return isPage ? page : (EXPECTED[`${type}.${field}`] ?? ELSE);
}
