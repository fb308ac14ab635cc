-- before
CREATE TABLE party (a int CONSTRAINT uq UNIQUE);

-- after
CREATE TABLE party (a int CONSTRAINT uq UNIQUE);
COMMENT ON CONSTRAINT uq ON party IS 'The constraint.';

-- changes
-- ~ constraint party.uq comment 'The constraint.'
