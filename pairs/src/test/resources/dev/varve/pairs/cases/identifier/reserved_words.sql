-- before
CREATE TABLE "user" ("order" int PRIMARY KEY, "select" text, "group" int CHECK ("group" > 0));

-- after
CREATE TYPE "table" AS ENUM ('null', 'default');
CREATE TABLE "user" ("order" bigint PRIMARY KEY, "from" text NOT NULL DEFAULT 'where', "group" "table" DEFAULT 'default',
  "check" int CONSTRAINT "constraint" CHECK ("check" > 0), "references" bigint CONSTRAINT "foreign" REFERENCES "user" ("order"));
CREATE UNIQUE INDEX "index" ON "user" ("from", "check") WHERE "group" = 'null';

-- changes
-- - constraint user.user_group_check
-- + enum table (null, default)
-- - column user.select text
-- ~ column user.order type integer -> bigint
-- ~ column user.group type integer -> "table"
-- + column user.from text not null default 'where'::text
-- + column user.check integer
-- + column user.references bigint
-- ~ column user.group default 'default'::public."table"
-- + constraint user.constraint CHECK ("check" > 0)
-- + index user.index unique ("from", "check") where "group" = 'null'::public."table"
-- + constraint user.foreign FOREIGN KEY ("references") REFERENCES "user" ("order")
