-- before
CREATE TABLE party (a text);

-- after
CREATE TABLE party (a text, b text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(upper(a), '')) STORED);
COMMENT ON COLUMN party.b IS 'Worked out.';

-- changes
-- + column party.b text collate "C" not null generated as (COALESCE(upper(a), ''::text)) comment 'Worked out.'
