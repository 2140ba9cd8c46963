import { Migration } from '@mikro-orm/migrations';

export class ImportQuestions0009 extends Migration {
  override name = '0009-import-questions';

  override up(): void {
    this.addSql(`create table "answer_template" (
      "municipality" text not null,
      "fingerprint" text not null,
      "name" text not null,
      "answers" text not null,
      "saved_at" text not null,
      "saved_by" text not null,
      primary key ("municipality", "fingerprint")
    );`);

    this.addSql(`create table "plan_question" (
      "municipality" text not null,
      "year" int not null,
      "act" int not null,
      "key" text not null,
      "code" text not null,
      "message" text not null,
      "line" int null,
      "sheet" text null,
      "cell" text null,
      "page" int null,
      "found" text null,
      "objective" text null,
      "indicator" text null,
      "field" text null,
      "choices" text not null,
      "typed" boolean not null,
      "proposed" text null,
      "answer" text null,
      "answered_at" text null,
      "answered_by" text null,
      primary key ("municipality", "year", "act", "key")
    );`);

    this.addSql(`alter table "source_document" add "replaced_by" text null;`);

    this.addSql(`alter table "plan_question" add constraint "plan_question_municipality_year_act_foreign" foreign key ("municipality", "year", "act") references "act" ("municipality", "year", "ordinal") on update no action on delete no action;`);
  }
}
