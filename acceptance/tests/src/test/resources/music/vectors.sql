INSERT INTO resolved_entities
VALUES
  ('00000000-0000-0000-0000-000000000001', '{}', '{"name": "near"}', '[]', '{}'),
  ('00000000-0000-0000-0000-000000000002', '{}', '{"name": "far"}', '[]', '{}');

INSERT INTO entity_embeddings (entity_id, model, embedding)
VALUES
  ('00000000-0000-0000-0000-000000000001', 'm', array_fill(1, ARRAY[768])::halfvec(768)),
  ('00000000-0000-0000-0000-000000000002', 'm', array_fill(-1, ARRAY[768])::halfvec(768));
