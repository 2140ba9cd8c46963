/** The public body of a plan; a code that nobody has stated is null, and not in the catalogue. */
export interface CatalogBody {
  /** "Comune di Cremona" */
  readonly name: string;
  /** "del Comune di Cremona" */
  readonly inSentence: string;
  readonly ipaCode: string | null;
  readonly istatCode: string | null;
}

/** A plan as the catalogue of open data lists it. */
export interface CatalogPlan {
  /** `cremona/2019` */
  readonly id: string;
  readonly slug: string;
  readonly body: CatalogBody;
  readonly year: number;
  /** When the first document of it was stored; null = none yet. */
  readonly issued: string | null;
  /** ISO instant; null = nothing stored yet. */
  readonly modified: string | null;
  readonly demonstration: boolean;
}

export interface CatalogService {
  /** The address of the service, with a slash at the end. */
  readonly url: string;
  /** Address for messages of readers; null = none. */
  readonly contact: string | null;
  /** The municipality that the start page shows; null = none has a plan. */
  readonly municipality: string | null;
}

const EUROPEAN = 'http://publications.europa.eu/resource/authority';
// Data that a public body publishes without another licence are open (art. 52 CAD); the AgID guidelines recommend
// attribution.
const LICENCE = {
  '@id': 'https://creativecommons.org/licenses/by/4.0/',
  '@type': 'dcatapit:LicenseDocument',
  'foaf:name': 'Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)',
  'dct:type': { '@id': 'http://purl.org/adms/licencetype/Attribution' },
};

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  locn: 'http://www.w3.org/ns/locn#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const FORMATS = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' } as const;

const CONTENTS = {
  indicators: 'indicatori',
  objectives: 'obiettivi',
  variations: 'variazioni',
  comparison: 'confronto fra preventivo e consuntivo',
  phases: 'fasi',
  readings: 'valori rendicontati',
  history: 'target, pesi e definizioni dopo ogni provvedimento',
} as const;

/** The open data of the service in JSON-LD, by the Italian profile DCAT-AP_IT. */
export function catalog(service: CatalogService, plans: readonly CatalogPlan[]): object {
  return {
    '@context': CONTEXT,
    '@id': `${service.url}catalog.jsonld`,
    '@type': ['dcat:Catalog', 'dcatapit:Catalog'],
    'dct:title': italian('Piani della performance: obiettivi, indicatori, variazioni e risultati'),
    'dct:description': italian('I dati aperti dei piani della performance, con le variazioni e i risultati.'),
    'dct:language': { '@id': `${EUROPEAN}/language/ITA` },
    'foaf:homepage': { '@id': service.url },
    'foaf:page': { '@id': `${service.url}dizionario` },
    ...publisher(service, plans),
    'dcat:themeTaxonomy': { '@id': `${EUROPEAN}/data-theme` },
    'dct:issued': dateTime(first(plans)),
    'dct:modified': dateTime(latest(plans)),
    'dcat:dataset': plans.map((plan) => dataset(service, plan)),
  };
}

function dataset(service: CatalogService, plan: CatalogPlan): object {
  const { id, slug, body, year, issued, modified, demonstration } = plan;
  const notice = demonstration ? ' I consuntivi sono dati dimostrativi, non dati reali dell’ente.' : '';
  return {
    '@id': `${service.url}#${id}`,
    '@type': ['dcat:Dataset', 'dcatapit:Dataset'],
    'dct:identifier': id,
    'dct:title': italian(`Piano della performance ${year} ${body.inSentence}`),
    'dct:description': italian(
      `Obiettivi, indicatori, target iniziali e vigenti, consuntivi, gradi di raggiungimento e decisioni di variazione del piano ${year} ${body.inSentence}.${notice}`,
    ),
    'dct:publisher': agent(service, plan),
    'dct:rightsHolder': agent(service, plan),
    'dcat:theme': { '@id': `${EUROPEAN}/data-theme/GOVE` },
    'dcat:keyword': ['performance', 'PEG', 'PIAO', 'obiettivi', 'indicatori'].map(italian),
    'dct:accrualPeriodicity': { '@id': `${EUROPEAN}/frequency/IRREG` },
    'dct:language': { '@id': `${EUROPEAN}/language/ITA` },
    'dct:issued': dateTime(issued),
    'dct:modified': dateTime(modified),
    'dct:spatial': {
      '@type': 'dct:Location',
      'locn:geographicName': body.name,
      ...(body.istatCode !== null && { 'dct:identifier': body.istatCode }),
    },
    'dcat:landingPage': { '@id': `${service.url}?${new URLSearchParams({ ente: slug, anno: String(year) })}` },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcatapit:startDate': date(`${year}-01-01`),
      'dcatapit:endDate': date(`${year}-12-31`),
    },
    ...(service.contact !== null && { 'dcat:contactPoint': contactPoint(body.name, service.contact) }),
    'dcat:distribution': [...files(service, plan), api(service)],
  };
}

function files({ url }: CatalogService, { slug, year, modified }: CatalogPlan): object[] {
  const query = new URLSearchParams({ municipality: slug, year: String(year) });
  return Object.entries(CONTENTS).flatMap(([kind, content]) =>
    Object.entries(FORMATS).map(([extension, format]) => {
      const address = { '@id': `${url}export/${kind}.${extension}?${query}` };
      return {
        '@id': address['@id'],
        '@type': ['dcat:Distribution', 'dcatapit:Distribution'],
        'dct:title': italian(`${content} (${format})`),
        'dct:format': { '@id': `${EUROPEAN}/file-type/${format}` },
        'dcat:accessURL': address,
        'dcat:downloadURL': address,
        'dct:license': LICENCE,
        'dct:modified': dateTime(modified),
        'dct:conformsTo': { '@id': `${url}export/schema.json` },
      };
    }),
  );
}

function api({ url }: CatalogService): object {
  return {
    '@id': `${url}graphql`,
    '@type': ['dcat:Distribution', 'dcatapit:Distribution'],
    'dct:title': italian('API GraphQL'),
    'dct:description': italian('Tutti i dati, con filtri, ordinamenti e raggruppamenti.'),
    'dct:format': { '@id': `${EUROPEAN}/file-type/JSON` },
    'dcat:accessURL': { '@id': `${url}graphql` },
    'dct:conformsTo': { '@id': 'https://spec.graphql.org/' },
    'foaf:page': { '@id': `${url}explorer` },
    'dct:license': LICENCE,
  };
}

/** An agent of the profile is identified by its code in the index of public bodies. */
function agent({ url }: CatalogService, { slug, body }: Pick<CatalogPlan, 'slug' | 'body'>): object {
  return {
    '@id': `${url}#${slug}`,
    '@type': ['foaf:Agent', 'dcatapit:Agent'],
    'foaf:name': body.name,
    ...(body.ipaCode !== null && { 'dct:identifier': body.ipaCode }),
  };
}

/** The profile has one publisher of the catalogue: the municipality of the start page. */
function publisher(service: CatalogService, plans: readonly CatalogPlan[]): object {
  const own = plans.find(({ slug }) => slug === service.municipality) ?? plans[0];
  return own ? { 'dct:publisher': agent(service, own) } : {};
}

function contactPoint(municipality: string, contact: string): object {
  const property = contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL';
  return {
    '@type': ['vcard:Organization', 'dcatapit:Organization'],
    'vcard:fn': municipality,
    [property]: { '@id': contact },
  };
}

function latest(plans: readonly CatalogPlan[]): string | null {
  const dates = plans.flatMap(({ modified }) => modified ?? []).sort();
  return dates.at(-1) ?? null;
}

function first(plans: readonly CatalogPlan[]): string | null {
  return plans.flatMap(({ issued }) => issued ?? []).sort()[0] ?? null;
}

function italian(text: string) {
  return { '@value': text, '@language': 'it' };
}

function date(day: string) {
  return { '@value': day, '@type': 'xsd:date' };
}

function dateTime(instant: string | null) {
  return instant === null ? null : { '@value': instant, '@type': 'xsd:dateTime' };
}
