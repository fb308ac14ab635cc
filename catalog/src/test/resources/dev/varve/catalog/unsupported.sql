-- One of everything that the model does not hold. Lines that begin with --15+ are for PostgreSQL 15 and later.
CREATE SCHEMA app;
CREATE TABLE app.base (id integer PRIMARY KEY, name text, amount numeric, at timestamptz);
CREATE TABLE plain (id integer PRIMARY KEY, a integer UNIQUE, b integer, t text, r int4range);

-- Relations.
CREATE TABLE app.events (id integer NOT NULL, at date NOT NULL, CHECK (id > 0), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE app.events_2026 PARTITION OF app.events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX events_at_idx ON app.events (at);
CREATE TABLE app.to_events (id integer, at date, CONSTRAINT to_events_fk FOREIGN KEY (id, at) REFERENCES app.events);
CREATE FOREIGN DATA WRAPPER wrapper OPTIONS (debug 'true');
CREATE SERVER server FOREIGN DATA WRAPPER wrapper OPTIONS (host 'example.org');
CREATE USER MAPPING FOR PUBLIC SERVER server OPTIONS ("user" 'u', password 'secret');
CREATE FOREIGN TABLE app.remote (id integer OPTIONS (column_name 'x') NOT NULL) SERVER server OPTIONS (table_name 'y');
CREATE SEQUENCE app.numbers AS smallint START 5 INCREMENT 2 CYCLE;
CREATE SEQUENCE app.events_id_seq OWNED BY app.events.id;
--15+CREATE UNLOGGED SEQUENCE app.unlogged_numbers;

-- Attributes of tables.
CREATE UNLOGGED TABLE app.unlogged (id integer);
CREATE TABLE app.stored (id integer, t text) WITH (fillfactor = 70, toast.autovacuum_enabled = off);
CREATE TABLE app.child (extra integer) INHERITS (app.base);
CREATE TYPE app.pair AS (x integer, y text COLLATE "C");
CREATE TABLE app.typed OF app.pair;
CREATE TABLE app.replicated (id integer);
ALTER TABLE app.replicated REPLICA IDENTITY FULL;
CREATE TABLE app.indexed (id integer NOT NULL);
CREATE UNIQUE INDEX indexed_idx ON app.indexed (id);
ALTER TABLE app.indexed REPLICA IDENTITY USING INDEX indexed_idx;
CREATE TABLE app.secured (id integer, who text);
ALTER TABLE app.secured ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.secured FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON app.secured FOR SELECT TO PUBLIC USING (who = CURRENT_USER);
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE app.otherwise (id integer) USING heap_too;

-- Attributes of columns.
ALTER TABLE plain ALTER COLUMN t SET STORAGE EXTERNAL;
ALTER TABLE plain ALTER COLUMN a SET STATISTICS 500;
ALTER TABLE plain ALTER COLUMN b SET (n_distinct = 5);
--14+CREATE TABLE app.compressed (t text COMPRESSION pglz);
CREATE TABLE app.numbered (id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME app.own_numbers), other integer GENERATED ALWAYS AS IDENTITY);
ALTER SEQUENCE app.numbered_other_seq AS bigint;

-- Attributes of constraints and indexes.
CREATE TABLE app.constrained (a integer, b integer, c integer, during tsrange, nn integer);
ALTER TABLE app.constrained ADD CONSTRAINT full_fk FOREIGN KEY (a) REFERENCES plain (id) MATCH FULL;
ALTER TABLE app.constrained ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);
ALTER TABLE app.constrained ADD CONSTRAINT filled UNIQUE (b) WITH (fillfactor = 60);
ALTER TABLE app.constrained ADD CONSTRAINT renamed UNIQUE (c);
--18+ALTER TABLE app.constrained ADD CONSTRAINT unenforced CHECK (a > 0) NOT ENFORCED;
--18+ALTER TABLE app.constrained ADD CONSTRAINT named NOT NULL nn;
--18+CREATE TABLE app.temporal (id int4range, during tsrange, PRIMARY KEY (id, during WITHOUT OVERLAPS));
--18+CREATE TABLE app.loose (a integer, CONSTRAINT loose_a_not_null NOT NULL a NO INHERIT);
CREATE INDEX plain_lower_idx ON plain (lower(t));
ALTER INDEX plain_lower_idx ALTER COLUMN 1 SET STATISTICS 300;
CLUSTER plain USING plain_pkey;

-- Routines and what calls them.
CREATE FUNCTION app.answer(integer DEFAULT 42) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE PROCEDURE app.act() LANGUAGE sql AS '';
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touch BEFORE UPDATE ON plain FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON plain DEFERRABLE FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE FUNCTION app.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION app.watch();
ALTER EVENT TRIGGER watch DISABLE;
ALTER FUNCTION app.touch() DEPENDS ON EXTENSION plpgsql;
CREATE RULE forbid AS ON DELETE TO plain DO INSTEAD NOTHING;
CREATE RULE forbid AS ON DELETE TO app.events DO INSTEAD NOTHING;
CREATE TABLE app.switched (id integer REFERENCES plain);
ALTER TABLE app.switched DISABLE TRIGGER ALL;

-- Types.
CREATE DOMAIN app.positive AS integer DEFAULT 1 CONSTRAINT is_positive CHECK (VALUE > 0);
CREATE TYPE app.floats AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TYPE app.shell;
CREATE TYPE app.raw;
CREATE FUNCTION app.raw_in(cstring) RETURNS app.raw LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION app.raw_out(app.raw) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE app.raw (INPUT = app.raw_in, OUTPUT = app.raw_out, LIKE = text);

-- Operators.
CREATE FUNCTION app.same(app.pair, app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT ($1).x = ($2).x';
CREATE OPERATOR app.=== (LEFTARG = app.pair, RIGHTARG = app.pair, FUNCTION = app.same, COMMUTATOR = OPERATOR(app.===));
CREATE FUNCTION app.pair_hash(app.pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ($1).x';
CREATE OPERATOR CLASS app.pair_ops FOR TYPE app.pair USING hash AS OPERATOR 1 app.===, FUNCTION 1 app.pair_hash(app.pair);
CREATE CAST (app.pair AS integer) WITH FUNCTION app.pair_hash(app.pair) AS ASSIGNMENT;

-- Text search, collations, conversions, statistics.
CREATE TEXT SEARCH PARSER app.parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE app.template (LEXIZE = dsimple_lexize, INIT = dsimple_init);
CREATE TEXT SEARCH DICTIONARY app.dictionary (TEMPLATE = app.template);
CREATE TEXT SEARCH CONFIGURATION app.configuration (PARSER = app.parser);
ALTER TEXT SEARCH CONFIGURATION app.configuration ADD MAPPING FOR word WITH app.dictionary;
CREATE COLLATION app.bytewise (LOCALE = 'C');
CREATE CONVERSION app.conversion FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE STATISTICS app.together (dependencies) ON a, b FROM plain;
ALTER STATISTICS app.together SET STATISTICS 200;

-- Replication.
CREATE PUBLICATION news FOR TABLE plain, app.base;
CREATE SUBSCRIPTION reader CONNECTION 'dbname=nowhere password=secret' PUBLICATION news WITH (connect = false, slot_name = NONE);

-- Languages.
CREATE LANGUAGE plown HANDLER plpgsql_call_handler;
CREATE FUNCTION app.to_sql(internal) RETURNS app.pair LANGUAGE internal IMMUTABLE AS 'textin';
CREATE TRANSFORM FOR app.pair LANGUAGE sql (TO SQL WITH FUNCTION app.to_sql(internal));

-- Privileges.
GRANT SELECT ON plain TO PUBLIC;
GRANT UPDATE (t) ON plain TO PUBLIC;
REVOKE DELETE ON app.base FROM CURRENT_USER;
GRANT USAGE ON SCHEMA app TO PUBLIC;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SEQUENCE app.numbers TO PUBLIC;
REVOKE EXECUTE ON FUNCTION app.answer FROM PUBLIC;
REVOKE USAGE ON TYPE app.positive FROM PUBLIC;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON FOREIGN DATA WRAPPER wrapper TO PUBLIC;
GRANT USAGE ON FOREIGN SERVER server TO PUBLIC;
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_sleep(double precision) FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO PUBLIC;

-- Comments on what is not held.
COMMENT ON FUNCTION app.answer IS 'c';
COMMENT ON TRIGGER touch ON plain IS 'c';
COMMENT ON CONSTRAINT no_overlap ON app.constrained IS 'c';
COMMENT ON INDEX plain_pkey IS 'c';
COMMENT ON SEQUENCE app.own_numbers IS 'c';
COMMENT ON TYPE app.pair IS 'c';
COMMENT ON DOMAIN app.positive IS 'c';
COMMENT ON CONSTRAINT is_positive ON DOMAIN app.positive IS 'c';
COMMENT ON POLICY own ON app.secured IS 'c';
COMMENT ON SCHEMA public IS 'mine';
COMMENT ON EXTENSION plpgsql IS 'mine';

-- In PostgreSQL's own schema.
CREATE FUNCTION pg_catalog.intruder() RETURNS integer LANGUAGE sql AS 'SELECT 1';
