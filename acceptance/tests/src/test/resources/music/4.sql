ALTER TABLE attribution_records
  ADD COLUMN work_title varchar(500) NOT NULL DEFAULT '',
  ADD COLUMN artist_name varchar(500) NOT NULL DEFAULT '';
