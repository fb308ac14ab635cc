WITH first_column AS (
  SELECT oid, conname, contype, relname AS table_name, attname AS column_0_name,
    confrelid::regclass::text AS referred_table_name
  FROM (SELECT pg_constraint.*, relname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid) c
    JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
  WHERE connamespace = 'public'::regnamespace AND relname <> 'varve_history'
),
wanted AS (
  SELECT conname AS name,
    CASE contype
      WHEN 'p' THEN 'pk_' || table_name
      WHEN 'u' THEN 'uq_' || table_name || '_' || column_0_name
      WHEN 'f' THEN 'fk_' || table_name || '_' || column_0_name || '_' || referred_table_name
      -- The constraint's own name is what its class says, and stands after the table's.
      WHEN 'c' THEN 'ck_' || table_name || '_'
        || CASE column_0_name WHEN 'step_index' THEN 'step_index_not_negative' ELSE 'quality_in_range' END
    END AS by_convention
  FROM first_column
  UNION ALL
  -- column_0_label is the table's and the column's name.
  SELECT i.relname, 'ix_' || t.relname || '_' || attname
  FROM pg_index
    JOIN pg_class i ON i.oid = indexrelid
    JOIN pg_class t ON t.oid = indrelid
    JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
  WHERE i.relnamespace = 'public'::regnamespace AND t.relname <> 'varve_history'
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
)
SELECT name || ' instead of ' || by_convention FROM wanted
WHERE name IS DISTINCT FROM by_convention
ORDER BY 1;
