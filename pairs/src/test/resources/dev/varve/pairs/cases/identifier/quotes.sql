-- both
CREATE TABLE plain (id int PRIMARY KEY);

-- before

-- after
CREATE SCHEMA "s""1";
CREATE TYPE "s""1"."t""'1" AS ENUM ('a''b', 'c"d');
CREATE TABLE "s""1"."t""2" ("c""1" int CONSTRAINT "p""1" PRIMARY KEY, "c'2" "s""1"."t""'1" DEFAULT 'a''b',
  "c""3" int CONSTRAINT "f""1" REFERENCES plain, "c""4" text CONSTRAINT "u""1" UNIQUE CONSTRAINT "k""1" CHECK ("c""4" <> 'it''s'));
CREATE INDEX "i""1" ON "s""1"."t""2" (lower("c""4"), "c""3") WHERE "c'2" <> 'c"d';
COMMENT ON INDEX "s""1"."i""1" IS 'it''s "an index"';
COMMENT ON CONSTRAINT "f""1" ON "s""1"."t""2" IS 'it''s "a key"';

-- changes
-- + schema s"1
-- + enum s"1.t"'1 (a'b, c"d)
-- + table s"1.t"2
-- + constraint s"1.t"2.f"1 FOREIGN KEY ("c""3") REFERENCES plain (id)
