import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { planOfFile } from '../../plan/file-id.js';
import { Act } from '../../plan/stored/act/act.entity.js';
import { Discrepancy } from '../../plan/stored/act/discrepancy.entity.js';
import { Variation } from '../../plan/stored/act/variation.entity.js';
import { DocumentIssue } from '../../plan/stored/document/document-issue.entity.js';
import { SourceDocument } from '../../plan/stored/document/source-document.entity.js';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { isStaff } from '../access/is-staff.js';
import { LanguageArg, OBJECT_ID, type SentenceLanguage, saidIn } from '../graphql/arguments.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import type { DetailedAct } from '../loading/detailed-acts.js';
import { type AtState, indicatorOf, objectiveOf } from '../loading/members.js';
import type { RequestContext } from '../loading/request-context.js';
import type { DocumentHead } from '../loading/shown-rows.js';
import { Source, type SourceRow } from './source-types.js';
import { loadedAct, pageOfLine, rowSource } from './sources.js';

@Resolver(() => Act)
export class ActResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() act: AtState<Act>): string {
    return NODE_IDS.Act.id(act);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Data di adozione; null se né il documento né una persona la riporta.',
  })
  adoptedOn(@Root() { adoptedOn }: Act): string | null {
    return adoptedOn;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Indirizzo della deliberazione pubblicata; null se nessuno lo ha indicato.',
  })
  link(@Root() { link }: DetailedAct): string | null {
    return link;
  }

  @FieldResolver(() => SourceDocument, { nullable: true, description: 'Il documento da cui è stato letto.' })
  async document(@Root() act: Act, @Ctx() { loaders }: RequestContext): Promise<DocumentHead | null> {
    return (await loaders.document.load([act.municipality, act.document]))[0] ?? null;
  }

  @FieldResolver(() => [Variation], { description: 'Richieste e decisioni del provvedimento, per riga.' })
  async variations(@Root() act: AtState<Act>, @Ctx() { loaders }: RequestContext): Promise<AtState<Variation>[]> {
    const rows = await loaders.variationsOfAct.load([act.municipality, act.year, act.ordinal]);
    return rows.map((row) => ({ ...row, state: act.state }));
  }
}

@Resolver(() => SourceDocument)
export class SourceDocumentResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() document: SourceDocument): string {
    return NODE_IDS.SourceDocument.id(document);
  }

  @FieldResolver(() => String, { description: "Nome breve del documento; compone l'indirizzo `/documents/:id`." })
  key(@Root() { id }: SourceDocument): string {
    return id;
  }

  @FieldResolver(() => DateTimeScalar, { description: 'Quando è stato caricato.' })
  importedAt(@Root() { importedAt }: SourceDocument): string {
    return importedAt;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Chi ha caricato il documento; null se caricato da riga di comando, e per chi non lavora per l’ente.',
  })
  importedBy(@Root() { municipality, importedBy }: SourceDocument, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? importedBy : null;
  }

  @FieldResolver(() => [DocumentIssue], {
    description:
      'I problemi di lettura, nell’ordine del documento; quelli di un file di valori li vede chi lavora per l’ente.',
  })
  async issues(
    @Root() { municipality, id, kind }: DocumentHead,
    @Ctx() context: RequestContext,
  ): Promise<readonly DocumentIssue[]> {
    const isShown = kind === 'ACT' || isStaff(context, municipality);
    return isShown ? await context.loaders.issues.load([municipality, id]) : [];
  }
}

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => SourceDocument, { description: 'Il documento.' })
  async document(
    @Root() { municipality, documentId }: SourceRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<DocumentHead | undefined> {
    return (await loaders.document.load([municipality, documentId]))[0];
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Pagina, per i documenti impaginati (PDF, scansioni); null per gli altri.',
  })
  async page(
    @Root() { municipality, documentId, line }: SourceRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number | null> {
    return line === null ? null : await pageOfLine(loaders, { municipality, id: documentId }, line);
  }

  @FieldResolver(() => String, {
    description:
      'Il testo originale, come è stampato; per chi non ha effettuato l’accesso, e accanto a dati dimostrativi, con asterischi al posto dei nomi dei responsabili.',
  })
  async text(@Root() { documentId, text }: SourceRow, @Ctx() { loaders }: RequestContext): Promise<string> {
    const plan = planOfFile(documentId);
    return plan ? await loaders.shown.text(plan, text) : text;
  }
}

@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() discrepancy: AtState<Discrepancy>): string {
    return NODE_IDS.Discrepancy.id(discrepancy);
  }

  @FieldResolver(() => String, { description: 'Spiegazione in parole semplici.' })
  message(@Root() { message }: Discrepancy, @LanguageArg() language: SentenceLanguage | null): string {
    return saidIn(language, message);
  }

  @FieldResolver(() => Act, { description: 'Il provvedimento che contraddice.' })
  async act(@Root() discrepancy: AtState<Discrepancy>, @Ctx() { loaders }: RequestContext): Promise<AtState<Act>> {
    return { ...(await loadedAct(loaders, discrepancy, discrepancy.act)), state: discrepancy.state };
  }

  @FieldResolver(() => Objective, { nullable: true, description: "L'obiettivo di cui si parla; null se di nessuno." })
  async objective(
    @Root() { objective, ...row }: AtState<Discrepancy>,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Objective | null> {
    return objective === null ? null : await objectiveOf(loaders, { ...row, objective });
  }

  @FieldResolver(() => Indicator, { nullable: true, description: "L'indicatore di cui si parla; null se di nessuno." })
  indicator(@Root() row: AtState<Discrepancy>, @Ctx() { loaders }: RequestContext): Promise<Indicator | null> {
    return indicatorOf(loaders, row);
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Dove sta il testo discordante; null se lo dichiara una persona.',
  })
  async source(@Root() row: Discrepancy, @Ctx() { loaders }: RequestContext): Promise<SourceRow | null> {
    // A discrepancy without a line is stated by a person, not by the document.
    return row.line === null ? null : await rowSource(loaders, row, row.act, { line: row.line, text: row.text });
  }
}
