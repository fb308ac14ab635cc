ALTER TABLE attribution_records ADD COLUMN uncertainty_summary jsonb;
