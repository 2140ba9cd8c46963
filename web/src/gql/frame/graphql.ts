/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Natura di un'area. */
export type AreaKind =
  /** Obiettivi gestionali: una classe di obiettivi che tiene il posto di una linea strategica. */
  | 'MANAGEMENT'
  /** Area (linea) strategica. */
  | 'STRATEGIC';

/** Ruolo di una persona che ha effettuato l’accesso. */
export type Role =
  /** Amministratore. */
  | 'ADMINISTRATOR'
  /** Analista. */
  | 'ANALYST'
  /** Nucleo di Valutazione. */
  | 'BOARD'
  /** Responsabile di settore. */
  | 'MANAGER'
  /** Segreteria Generale. */
  | 'SEGRETERIA';

export type PlanFrameQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
}>;


export type PlanFrameQuery = { plans: Array<{ id: string, year: number, municipality: { slug: string, name: string } }>, plan: { id: string, year: number, period: string | null, atAct: number, demonstration: boolean, municipality: { slug: string, name: string }, acts: Array<{ ordinal: number, title: string, document: { importedAt: string } | null }>, areas: Array<{ id: string, name: string, kind: AreaKind }>, sectors: Array<{ id: string, name: string }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, email: string | null, roles: Array<{ role: Role, municipality: { slug: string, name: string } | null, sectors: Array<{ id: string, name: string }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const PlanFrameDocument = new TypedDocumentString(`
    query PlanFrame($municipality: String, $year: Int, $atAct: Int) {
  plans {
    id
    year
    municipality {
      slug
      name
    }
  }
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    year
    period
    atAct
    demonstration
    municipality {
      slug
      name
    }
    acts {
      ordinal
      title
      document {
        importedAt
      }
    }
    areas {
      id
      name
      kind
    }
    sectors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlanFrameQuery, PlanFrameQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    email
    roles {
      role
      municipality {
        slug
        name
      }
      sectors {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;