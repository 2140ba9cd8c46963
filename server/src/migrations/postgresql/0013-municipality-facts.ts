import { Migration } from '@mikro-orm/migrations';

export class MunicipalityFacts0013 extends Migration {
  override name = '0013-municipality-facts';

  override up(): void {
    this.addSql(`alter table "municipality" add "stated_kind" text null, add "stated_name" text null, add "ipa_code" text null, add "istat_code" text null, add "population" int null;`);
  }
}
