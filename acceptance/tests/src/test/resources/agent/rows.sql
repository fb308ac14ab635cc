INSERT INTO multimodal_job_plans (id, tenant_id, session_id, plan_json)
VALUES ('00000000-0000-0000-0000-000000000001', 't', 's', '[]');
INSERT INTO multimodal_assets (id, tenant_id, asset_type, mime_type, content, checksum)
VALUES ('00000000-0000-0000-0000-000000000002', 't', 'image', 'image/png', '\x89504e47', 'c');
INSERT INTO multimodal_executions (id, plan_id, step_index, asset_id, quality_score)
VALUES ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001', 0,
  '00000000-0000-0000-0000-000000000002', 0.5);
INSERT INTO asset_provenance (asset_id, request_id, execution_id, plan_id)
VALUES ('00000000-0000-0000-0000-000000000002', 'r', '00000000-0000-0000-0000-000000000003',
  '00000000-0000-0000-0000-000000000001');
INSERT INTO tenant_tool_flags VALUES ('t', 'echo', false);
INSERT INTO sessions VALUES ('00000000-0000-0000-0000-000000000004');
INSERT INTO session_embeddings (session_id, text, vector)
VALUES ('00000000-0000-0000-0000-000000000004', 'hello', array_fill(0.5, ARRAY[384])::vector);
