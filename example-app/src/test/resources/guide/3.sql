ALTER TABLE documents
    ADD COLUMN sha256 VARCHAR(64) UNIQUE,
    ADD COLUMN source VARCHAR(50) NOT NULL,
    ADD COLUMN mime_type VARCHAR(100),
    ADD COLUMN file_size BIGINT,
    ADD COLUMN storage_uri TEXT NOT NULL,
    ADD COLUMN extraction_type VARCHAR(50),
    ADD COLUMN extraction_data JSONB,
    ADD COLUMN extraction_cost NUMERIC(10, 4),
    ADD COLUMN extracted_at TIMESTAMPTZ;

CREATE UNIQUE INDEX idx_documents_sha256 ON documents(sha256);
CREATE INDEX idx_documents_source ON documents(source);
CREATE INDEX idx_documents_extraction_type ON documents(extraction_type) WHERE extraction_type IS NOT NULL;
CREATE INDEX idx_documents_created ON documents(created_at DESC);
