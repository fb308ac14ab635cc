-- before
CREATE TABLE party (a text, d date);

-- after
CREATE TABLE party (
  a text,
  d date,
  b text GENERATED ALWAYS AS ('it''s ' || a || E'\\') STORED,
  c boolean GENERATED ALWAYS AS (a LIKE 'x%' AND d > '2020-01-01'::date) STORED,
  e text[] GENERATED ALWAYS AS (string_to_array(a, ',')) STORED,
  f int GENERATED ALWAYS AS (CASE WHEN a IS NULL THEN 0 ELSE length(a) END) STORED
);

-- changes
-- + column party.b text generated as (('it''s '::text || a) || '\'::text)
-- + column party.c boolean generated as ((a ~~ 'x%'::text) AND (d > '2020-01-01'::date))
-- + column party.e text[] generated as (string_to_array(a, ','::text))
-- + column party.f integer generated as (CASE     WHEN (a IS NULL) THEN 0     ELSE length(a) END)
