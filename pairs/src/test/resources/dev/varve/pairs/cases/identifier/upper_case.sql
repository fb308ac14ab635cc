-- before
CREATE TABLE "Party" ("Id" int PRIMARY KEY, "NAME" text);
CREATE INDEX "Party_Name" ON "Party" ("NAME");

-- after
CREATE TABLE "Party" ("Id" bigint PRIMARY KEY, "Name" text DEFAULT 'X', "ID" int GENERATED ALWAYS AS (length("Name")) STORED);
CREATE INDEX "PARTY_NAME" ON "Party" ("Name", lower("Name")) WHERE "ID" > 0;

-- changes
-- - index Party.Party_Name
-- - column Party.NAME text
-- ~ column Party.Id type integer -> bigint
-- + column Party.Name text default 'X'::text
-- + column Party.ID integer generated as (length("Name"))
-- + index Party.PARTY_NAME ("Name", (lower("Name"))) where "ID" > 0
