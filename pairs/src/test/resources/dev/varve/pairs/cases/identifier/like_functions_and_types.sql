-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE "text" ("int" text, "date" date DEFAULT CURRENT_DATE, "now" timestamptz DEFAULT now(), "lower" text, "name" name,
  "value" int CHECK ("value" > 0), "user" text DEFAULT USER, "timestamp" timestamp, "interval" interval);
CREATE INDEX "lower_idx" ON "text" (lower("lower"), "date", ("timestamp"::date)) WHERE "int" IS NOT NULL;
CREATE TABLE party (id int);

-- changes
-- + table text
