CREATE TABLE sessions (
  session_id uuid CONSTRAINT pk_sessions PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now()
);
