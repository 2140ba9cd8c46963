import { Migration } from '@mikro-orm/migrations';

export class SourcePage0008 extends Migration {
  override name = '0008-source-page';

  override up(): void {
    this.addSql(`alter table "pending_import" add "places" text null;`);

    this.addSql(`alter table "source_document" add "places" text null;`);
  }
}
