-- before
CREATE TABLE party (id bigint);

-- after
CREATE TABLE party (id bigint);
COMMENT ON TABLE party IS 'Whom we deal with.';

-- changes
-- ~ table party comment 'Whom we deal with.'
