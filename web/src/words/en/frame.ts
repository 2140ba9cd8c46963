import type { italianFrame } from '../it/frame.js';

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** "1st", "22nd", "5th". */
export const ordinalOf = (ordinal: number) => `${ordinal}${endings[rules.select(ordinal)]}`;

/** The English sentences of what stands around the figures. */
export const englishFrame: typeof italianFrame = {
  language: { other: 'Italiano', inUse: 'The page is now in English.' },
  navigation: {
    label: 'Main',
    menu: 'Menu',
    login: 'Log in',
    path: 'Breadcrumb',
    overview: 'Overview',
    objectives: 'Objectives',
    indicators: 'Indicators',
    variations: 'Register of variations',
    comparison: 'Comparison',
    explorer: 'Explore the data',
    guide: 'Guide',
    about: 'About and accessibility',
  },
  search: {
    title: 'Search the plan',
    open: 'Search',
    field: 'Code, title, area or sector',
    start: 'Type a code, a word of the title, an area, a sector or the name of its head.',
    keys: 'Arrows to move, Enter to open, Esc to close.',
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
    none: (words) => `No result for “${words}”.`,
    failed: 'The search failed: the server does not answer.',
    close: 'Close',
  },
  selector: {
    label: 'Year and state of the plan',
    municipality: 'Municipality',
    year: 'Year',
    act: 'State',
    basis: 'Measured against',
    moment: 'Moment of the plan',
    initial: 'Initial',
    inForce: 'In force',
    compare: 'Compare two states',
    originalPlan: 'Original plan',
    before: (ordinal) => `Before the ${ordinalOf(ordinal)} variation`,
    after: (ordinal) => `After the ${ordinalOf(ordinal)} variation`,
  },
  states: {
    loading: 'Loading…',
    failed: 'The data did not arrive',
    unreachable: 'The server does not answer: check the connection and try again.',
    refused: (message) => `The server refused the request: ${message}`,
    broken: 'The server had a problem: try again in a moment.',
    retry: 'Try again',
    outdated: 'The page could not be brought up to date: what it shows may not be the latest.',
    emptyTitle: 'There is no plan yet',
    emptyStart:
      'To begin, the Segreteria Generale logs in and loads the annex of a plan or of a variation on the page Importazione. Whoever runs the service can load it from the program’s folder too:',
    emptyThen: 'Then reload this page.',
    noPlanYet: 'No plan is loaded for this municipality yet',
    noPlanYetNote: 'The General Secretariat loads the first act; the other pages open from then on.',
    toImport: 'Go to the import',
    noSuchPlan: 'No plan for the chosen municipality and year',
    noSuchPlanNote: 'Choose another year in the box above, or go back to the overview.',
    notFound: 'Page not found',
    notFoundNote: 'The address does not match any page of this site.',
    searchInstead: 'Search by code, title or sector:',
    unknownCode: (code) => `This year’s plan has no “${code}”: the code may belong to another year.`,
    backToOverview: 'Back to the overview',
    nothingHere: 'Nothing to show.',
  },
  print: {
    printedOn: (day) => `Printed on ${day}`,
  },
  footer: {
    accessibility: 'Accessibility',
    feedback: 'Report a problem',
    licence: 'EUPL-1.2 licence',
    declaration: 'Accessibility statement',
    about: 'About',
    openData: 'Open data catalogue',
    version: (version) => `Version ${version}`,
    dataDate: (date) => `Data loaded on ${date}`,
  },
};
