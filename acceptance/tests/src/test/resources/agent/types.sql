-- What is a key or has a type of its own in the design's table of models.
SELECT relname || '.' || attname || ' ' || format_type(atttypid, atttypmod)
FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
  AND relname NOT IN ('varve_history', 'sessions')
  AND (format_type(atttypid, atttypmod) NOT IN ('text', 'timestamp with time zone')
    OR attrelid IN (SELECT conrelid FROM pg_constraint WHERE contype = 'p' AND attnum = ANY (conkey)))
ORDER BY relname, attname;
