CREATE TABLE normalized_records (
  record_id uuid PRIMARY KEY,
  source varchar(50) NOT NULL,
  src_id varchar(255) NOT NULL,
  identifiers jsonb NOT NULL,
  metadata jsonb NOT NULL,
  provenance jsonb NOT NULL
);
COMMENT ON TABLE normalized_records IS 'BO-1';

CREATE TABLE resolved_entities (
  entity_id uuid PRIMARY KEY,
  identifiers jsonb NOT NULL,
  canonical jsonb NOT NULL,
  sources jsonb NOT NULL,
  assessment jsonb NOT NULL
);
COMMENT ON TABLE resolved_entities IS 'BO-2';

CREATE TABLE attribution_records (
  attribution_id uuid PRIMARY KEY,
  work_entity_id uuid NOT NULL,
  credits jsonb NOT NULL,
  assurance jsonb NOT NULL,
  provenance jsonb NOT NULL
);
COMMENT ON TABLE attribution_records IS 'BO-3';
