CREATE EXTENSION IF NOT EXISTS vector;

CREATE TYPE taskstatus AS ENUM
  ('PENDING', 'ASSIGNED', 'IN_PROGRESS', 'ESCALATED', 'COMPLETED', 'FAILED');

CREATE TABLE clients (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name varchar(255) NOT NULL,
  external_id varchar(50) UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE clients IS 'Client/taxpayer records';

CREATE TABLE client_profile_entries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  client_id uuid NOT NULL REFERENCES clients,
  entry_type varchar(50) NOT NULL,
  content jsonb NOT NULL,
  tax_year integer,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON client_profile_entries (client_id, created_at DESC);
COMMENT ON TABLE client_profile_entries IS 'Append-only profile log';

CREATE TABLE tasks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  client_id uuid NOT NULL REFERENCES clients,
  task_type varchar(50) NOT NULL,
  status taskstatus NOT NULL DEFAULT 'PENDING',
  assigned_agent varchar(100),
  details jsonb NOT NULL DEFAULT '{}',
  due_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  completed_at timestamptz
);
CREATE INDEX ON tasks (client_id);
CREATE INDEX ON tasks (status);
COMMENT ON TABLE tasks IS 'AI task tracking';

CREATE TABLE escalations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  task_id uuid NOT NULL REFERENCES tasks ON DELETE CASCADE,
  reason text NOT NULL,
  resolution text,
  created_at timestamptz NOT NULL DEFAULT now(),
  resolved_at timestamptz
);
CREATE INDEX ON escalations (task_id);
COMMENT ON TABLE escalations IS 'Human review escalations';

CREATE TABLE task_artifacts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  task_id uuid NOT NULL REFERENCES tasks ON DELETE CASCADE,
  artifact_type varchar(50) NOT NULL,
  file_path text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON task_artifacts (task_id);
COMMENT ON TABLE task_artifacts IS 'Task output files';

CREATE TABLE feedback_entries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  task_id uuid NOT NULL REFERENCES tasks ON DELETE CASCADE,
  reviewer varchar(100) NOT NULL,
  original text NOT NULL,
  correction text NOT NULL,
  tags text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON feedback_entries (task_id);
COMMENT ON TABLE feedback_entries IS 'Human correction feedback';

CREATE TABLE document_embeddings (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  client_id uuid NOT NULL REFERENCES clients ON DELETE CASCADE,
  document_path varchar(500) NOT NULL,
  chunk_index integer NOT NULL,
  chunk text NOT NULL,
  embedding vector(1536) NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (document_path, chunk_index)
);
CREATE INDEX ON document_embeddings (client_id);
CREATE INDEX ON document_embeddings USING hnsw (embedding vector_cosine_ops);
COMMENT ON TABLE document_embeddings IS 'RAG document vectors';

CREATE TABLE skill_files (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name varchar(100) NOT NULL,
  version integer NOT NULL,
  content text NOT NULL,
  effective_from date,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (name, version)
);
COMMENT ON TABLE skill_files IS 'Agent skill instructions';

CREATE TABLE skill_embeddings (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  skill_file_id uuid NOT NULL REFERENCES skill_files ON DELETE CASCADE,
  chunk_index integer NOT NULL,
  chunk text NOT NULL,
  embedding vector(1536) NOT NULL,
  UNIQUE (skill_file_id, chunk_index)
);
CREATE INDEX ON skill_embeddings USING hnsw (embedding vector_cosine_ops);
COMMENT ON TABLE skill_embeddings IS 'Skill file vectors';

CREATE TABLE agent_logs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  task_id uuid REFERENCES tasks ON DELETE SET NULL,
  agent varchar(100) NOT NULL,
  level varchar(10) NOT NULL CHECK (level IN ('debug', 'info', 'warning', 'error')),
  event text NOT NULL,
  context jsonb NOT NULL DEFAULT '{}',
  logged_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON agent_logs (task_id);
CREATE INDEX ON agent_logs (agent, logged_at);
COMMENT ON TABLE agent_logs IS 'Structured agent logs';

CREATE TABLE agent_metrics (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agent varchar(100) NOT NULL,
  metric varchar(100) NOT NULL,
  value double precision NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON agent_metrics (agent, metric, recorded_at);
COMMENT ON TABLE agent_metrics IS 'Performance metrics';
