-- before
CREATE SCHEMA app;
CREATE TABLE app.party (a int, b int);
CREATE INDEX one ON app.party (a);
CREATE INDEX two ON app.party (b);
COMMENT ON INDEX app.two IS 'Two.';

-- after
CREATE SCHEMA app;
CREATE TABLE app.party (a int, b int);
CREATE INDEX three ON app.party (a);
CREATE INDEX two ON app.party (b) WHERE a > 0;
COMMENT ON INDEX app.two IS 'Three.';

-- changes
-- - index app.party.two
-- ~ index app.party.one renamed to three
-- + index app.party.two (b) where a > 0
