import { Migration } from '@mikro-orm/migrations';

export class PhaseEvidenceAndReplacedActs0015 extends Migration {
  override name = '0015-phase-evidence-and-replaced-acts';

  override up(): void {
    this.addSql(`create table "phase_evidence_file" (
      "municipality" text not null,
      "id" text not null,
      "year" int not null,
      "objective" text not null,
      "phase" text not null,
      "filename" text not null,
      "media_type" text not null,
      "size" int not null,
      "sha256" text not null,
      "bytes" bytea not null,
      "uploaded_at" text not null,
      "uploaded_by" text not null,
      "removed_at" text null,
      primary key ("municipality", "id")
    );`);
    this.addSql(`create index "phase_evidence_file_by_phase" on "phase_evidence_file" ("municipality", "year", "objective");`);

    this.addSql(`create table "replaced_act" (
      "municipality" text not null,
      "document" text not null,
      "replaced" text not null,
      "rows" text not null,
      primary key ("municipality", "document")
    );`);

    this.addSql(`alter table "phase_evidence_file" add constraint "phase_evidence_file_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "replaced_act" add constraint "replaced_act_municipality_document_foreign" foreign key ("municipality", "document") references "source_document" ("municipality", "id") on update no action on delete no action;`);
  }
}
