import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { recordAudit } from '../../account/audit/record-audit.js';
import {
  importNotWaiting,
  pendingHead,
  pendingHeads,
  requiredPendingDocument,
} from '../../import/pending/load-pending.js';
import { undoImport } from '../../import/undo/undo-import.js';
import { planOfFile } from '../../plan/file-id.js';
import { storedId, storedPendingImport } from '../graphql/node-id.js';
import { requiredText } from '../graphql/required-text.js';
import type { RequestContext } from '../loading/request-context.js';
import { confirmedImport } from './confirmed-import.js';
import { PendingRevisionInput, RowEditInput } from './import-inputs.js';
import { importedDocuments } from './imported-documents.js';
import { editedImport } from './pending/edited-import.js';
import { pendingView } from './pending/pending-import.resolver.js';
import {
  ConfirmImportResult,
  EditImportResult,
  ImportedDocument,
  PendingImportHead,
  UndoImportResult,
} from './pending/pending-import-types.js';
import { reopenedDocument } from './reopened-document.js';

const MUNICIPALITY = "Chiave dell'ente, ad esempio «cremona».";
const PENDING = "Identificativo dell'importazione in attesa.";

@Resolver()
export class ImportResolver {
  @Query(() => [PendingImportHead], { description: 'I documenti in attesa di conferma, dal più recente.' })
  async pendingImports(
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Ctx() { queries }: RequestContext,
  ): Promise<PendingImportHead[]> {
    return (await pendingHeads(queries, municipality, new Date())).map(pendingView);
  }

  @Query(() => PendingImportHead, {
    nullable: true,
    description: 'Un documento in attesa di conferma; null se è già stato confermato, scartato o è scaduto.',
  })
  async pendingImport(
    @Arg('id', () => ID, { description: PENDING }) id: string,
    @Ctx() { queries }: RequestContext,
  ): Promise<PendingImportHead | null> {
    const found = await pendingHead(queries, storedPendingImport(id), new Date());
    return found && pendingView(found);
  }

  @Query(() => [ImportedDocument], { description: 'I documenti caricati, dal più recente.' })
  imports(
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { nullable: true, description: 'Anno del piano; omesso, tutti.' }) year: number | null,
    @Ctx() context: RequestContext,
  ): Promise<ImportedDocument[]> {
    return importedDocuments(context, municipality, year ?? null);
  }

  @Mutation(() => EditImportResult, {
    description: 'Corregge, prima di caricarlo, ciò che è stato letto di un documento: tutte le correzioni o nessuna.',
  })
  editImport(
    @Arg('id', () => ID, { description: PENDING }) id: string,
    @Arg('rows', () => [RowEditInput], { nullable: true, description: 'Righe da correggere.' })
    rows: RowEditInput[] | null,
    @Arg('revisions', () => [PendingRevisionInput], { nullable: true, description: 'Modifiche verificate o aggiunte.' })
    revisions: PendingRevisionInput[] | null,
    @Arg('reset', () => Boolean, { nullable: true, description: 'Vero per annullare tutte le correzioni.' })
    reset: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<EditImportResult> {
    return editedImport(context, storedPendingImport(id), {
      rows: rows ?? [],
      revisions: revisions ?? [],
      reset: reset ?? false,
    });
  }

  @Mutation(() => Boolean, { description: 'Scarta un documento in attesa: di esso non resta nulla.' })
  async discardImport(
    @Arg('id', () => ID, { description: PENDING }) name: string,
    @Ctx() { database, actor }: RequestContext,
  ): Promise<boolean> {
    const id = storedPendingImport(name);
    await database.write(async (queries) => {
      const { municipality, filename, kind } = await requiredPendingDocument(queries, id, new Date());
      const { numDeletedRows } = await queries
        .deleteFrom('PendingImport')
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .executeTakeFirst();
      // Another request may have discarded or confirmed it since it was found.
      if (numDeletedRows === 0n) throw importNotWaiting();
      await recordAudit(queries, actor, {
        municipality,
        action: 'discardImport',
        subject: id,
        before: { filename, kind },
      });
    });
    return true;
  }

  @Mutation(() => ConfirmImportResult, {
    description:
      'Carica nel piano un documento in attesa, tutto o per niente. Se nel frattempo sono stati registrati altri valori per gli indicatori di un file di consuntivi è un conflitto: rileggere `pendingImport` e confermare con il suo `seen`.',
  })
  confirmImport(
    @Arg('id', () => ID, { description: PENDING }) id: string,
    @Arg('seen', () => String, {
      nullable: true,
      description: 'Il campo `seen` del confronto che si è visto; omesso, vale quello del caricamento del file.',
    })
    seen: string | null,
    @Arg('confirmUnusual', () => Boolean, {
      nullable: true,
      description:
        'Vero per confermare che i valori di cui si chiede conto (`PERCENT_AS_SHARE`, `FAR_ABOVE_TARGET` …) sono proprio quelli; altrimenti non sono registrati, e gli altri sì.',
    })
    confirmUnusual: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<ConfirmImportResult> {
    const unusual = confirmUnusual === true ? 'TAKEN' : 'HELD';
    return confirmedImport(context, storedPendingImport(id), { seen: seen ?? null, unusual, replacing: null });
  }

  @Mutation(() => ConfirmImportResult, {
    description:
      'Mette un documento in attesa al posto di quello già caricato dello stesso provvedimento, che resta conservato. ' +
      'Valori rendicontati, dichiarazioni e verifiche continuano a valere; se qualche verifica non vale per il nuovo ' +
      'documento è rifiutato, finché `leaveReviews` non è vero.',
  })
  replaceDocument(
    @Arg('id', () => ID, { description: PENDING }) id: string,
    @Arg('reason', () => String, { description: 'Perché il documento cambia: resta nel registro.' }) reason: string,
    @Arg('leaveReviews', () => Boolean, {
      nullable: true,
      description: 'Vero per rinunciare alle verifiche che non valgono per il nuovo documento.',
    })
    leaveReviews: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<ConfirmImportResult> {
    const replacing = { reason: requiredText(reason, 'il motivo'), leaveReviews: leaveReviews === true };
    return confirmedImport(context, storedPendingImport(id), { seen: null, unusual: 'HELD', replacing });
  }

  @Mutation(() => PendingImportHead, {
    description:
      'Riapre le domande di un provvedimento caricato: il suo documento torna fra quelli in attesa, senza risposte. Il piano ' +
      'cambia solo quando, con le nuove risposte e un motivo, prende il proprio posto con `replaceDocument`.',
  })
  async reopenDocument(
    @Arg('document', () => ID, { description: 'Identificativo del documento caricato.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PendingImportHead> {
    return pendingView(await reopenedDocument(context, storedId('SourceDocument', id)));
  }

  @Mutation(() => UndoImportResult, {
    description:
      'Annulla il caricamento di un documento: toglie esattamente ciò che ha portato, se nulla ne dipende. Se aveva preso il posto di un altro documento torna a valere quello, con le sue verifiche e i suoi valori.',
  })
  async undoImport(
    @Arg('document', () => ID, { description: 'Identificativo del documento caricato.' }) id: string,
    @Ctx() { database, actor }: RequestContext,
  ): Promise<UndoImportResult> {
    const document = storedId('SourceDocument', id);
    const municipality = planOfFile(document)?.municipality ?? '';
    return await database.write(async (queries) => {
      const { removed, restored, ...before } = await undoImport(queries, municipality, document);
      await recordAudit(queries, actor, {
        municipality,
        action: restored === null ? 'undoImport' : 'undoReplacement',
        subject: document,
        before,
        after: restored === null ? { removed } : { removed, restored },
      });
      return { removed, restored };
    });
  }
}
