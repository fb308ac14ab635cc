-- before
CREATE SCHEMA "s""; 1";
CREATE TYPE "s""; 1"."t
2" AS ENUM ('$$');
CREATE TABLE "s""; 1"."Ü $$" ("--" int PRIMARY KEY, "select" "s""; 1"."t
2", "'" int CONSTRAINT "''" REFERENCES "s""; 1"."Ü $$");
CREATE INDEX """" ON "s""; 1"."Ü $$" ("'");

-- after

-- changes
-- - constraint s"; 1.Ü $$.''
-- - table s"; 1.Ü $$
-- - enum s"; 1.t 2
-- - schema s"; 1
