CREATE EXTENSION vector;

CREATE TABLE permission_bundles (
  bundle_id uuid PRIMARY KEY,
  entity_id uuid NOT NULL,
  scope varchar(50) NOT NULL,
  permissions jsonb NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz
);
CREATE INDEX ON permission_bundles (entity_id);
COMMENT ON TABLE permission_bundles IS 'BO-5';

CREATE TABLE feedback_cards (
  card_id uuid PRIMARY KEY,
  attribution_id uuid NOT NULL,
  reviewer_role varchar(50) NOT NULL,
  corrections jsonb NOT NULL,
  evidence jsonb NOT NULL,
  submitted_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON feedback_cards (attribution_id);
COMMENT ON TABLE feedback_cards IS 'BO-4';

CREATE TABLE edges (
  from_id uuid,
  to_id uuid,
  relationship varchar(50),
  confidence double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  metadata jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (from_id, to_id, relationship)
);
CREATE INDEX ON edges (to_id, relationship);
COMMENT ON TABLE edges IS 'graph relationships';

CREATE TABLE entity_embeddings (
  entity_id uuid REFERENCES resolved_entities ON DELETE CASCADE,
  model varchar(100),
  embedding halfvec(768) NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (entity_id, model)
);
CREATE INDEX ON entity_embeddings USING hnsw (embedding halfvec_cosine_ops);
COMMENT ON TABLE entity_embeddings IS 'pgvector HALFVEC 768';

CREATE TABLE audit_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  bundle_id uuid REFERENCES permission_bundles ON DELETE SET NULL,
  requester varchar(100) NOT NULL,
  action varchar(50) NOT NULL,
  granted boolean NOT NULL,
  context jsonb NOT NULL DEFAULT '{}',
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON audit_log (at);
COMMENT ON TABLE audit_log IS 'permission audit trail';

ALTER TABLE normalized_records ADD UNIQUE (source, src_id);
