-- As many tables as the setting varve.tables says: twelve columns, two foreign keys, five indexes of different sorts, a unique
-- constraint and two checks each; comments on one of three.
DO $$
DECLARE
  size int := current_setting('varve.tables')::int;
BEGIN
  CREATE TYPE status AS ENUM ('new', 'confirmed', 'done');
  FOR i IN 1 .. size LOOP
    EXECUTE format('CREATE TABLE t%s (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      code varchar(40) NOT NULL CONSTRAINT t%1$s_code_key UNIQUE,
      name text NOT NULL DEFAULT %2$L,
      status status NOT NULL DEFAULT %3$L,
      amount numeric(12,2) DEFAULT 0 CHECK (amount >= 0),
      tags text[] NOT NULL DEFAULT %4$L,
      payload jsonb,
      born date,
      made_at timestamptz NOT NULL DEFAULT now(),
      total numeric GENERATED ALWAYS AS (amount * 2) STORED,
      parent_id bigint,
      other_id bigint,
      CHECK (char_length(name) < 200))', i, '', 'new', '{}');
    EXECUTE format('CREATE INDEX ON t%s (parent_id)', i);
    EXECUTE format('CREATE INDEX ON t%s (status, made_at DESC)', i);
    EXECUTE format('CREATE INDEX ON t%s (lower(name)) WHERE status <> %L', i, 'done');
    EXECUTE format('CREATE INDEX ON t%s USING gin (payload jsonb_path_ops)', i);
    EXECUTE format('CREATE INDEX ON t%s (born) INCLUDE (amount) WITH (fillfactor = 80)', i);
    EXECUTE format('ALTER TABLE t%s ADD FOREIGN KEY (parent_id) REFERENCES t%1$s ON DELETE CASCADE', i);
    EXECUTE format('ALTER TABLE t%s ADD FOREIGN KEY (other_id) REFERENCES t%s DEFERRABLE', i, greatest(1, i - 1));
    IF i % 3 = 0 THEN
      EXECUTE format('COMMENT ON TABLE t%s IS %L', i, 'Number ' || i);
      EXECUTE format('COMMENT ON COLUMN t%s.name IS %L', i, 'The name''s comment');
    END IF;
    -- A transaction may not hold the locks of ten thousand tables.
    IF i % 500 = 0 THEN
      COMMIT;
    END IF;
  END LOOP;
END $$
