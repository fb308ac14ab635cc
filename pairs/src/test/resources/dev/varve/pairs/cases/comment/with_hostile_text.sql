-- before
CREATE TABLE party (id int);
COMMENT ON TABLE party IS 'plain';

-- after
CREATE TABLE party (id int);
COMMENT ON TABLE party IS E'it''s "quoted", a\\backslash, a\nnewline\r\n, a\ttab, $$ and $varve$; -- no /* comment */ {0} %s ${x} ';
COMMENT ON COLUMN party.id IS 'ünïcödé 日本語 🎉 ‮ right to left';

-- changes
-- ~ column party.id comment 'ünïcödé 日本語 🎉 ‮ right to left'
-- ~ table party comment E'it''s "quoted", a\\backslash, a newline  , a	tab, $$ and $varve$; -- no /* comment */ {0} %s ${x} '
