import { Migration } from '@mikro-orm/migrations';

export class AcceptedRoles0002 extends Migration {
  override name = '0002-accepted-roles';

  override up(): void {
    this.addSql(`create table "role_invitation" (
      "municipality" text not null,
      "person" text not null,
      "id" text not null,
      "token_hash" text not null,
      "name" text not null,
      "roles" text not null,
      "invited_by" text null,
      "created_at" text not null,
      "expires_at" text not null,
      primary key ("municipality", "person")
    );`);
    this.addSql(`create index "role_invitation_by_person" on "role_invitation" ("person");`);
    this.addSql(`alter table "role_invitation" add constraint "role_invitation_token_hash_unique" unique ("token_hash");`);
    this.addSql(`alter table "role_invitation" add constraint "role_invitation_id_unique" unique ("id");`);

    this.addSql(`alter table "api_token" add "places" text null;`);

    this.addSql(`alter table "session" add "places" text null;`);

    this.addSql(`alter table "role_invitation" add constraint "role_invitation_person_foreign" foreign key ("person") references "person" ("id") on update no action on delete no action;`);
  }
}
