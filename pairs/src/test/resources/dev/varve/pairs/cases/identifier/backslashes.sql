-- before
CREATE TABLE party (id int);

-- after
CREATE TYPE "e\" AS ENUM ('\', 'a\b', '\''');
CREATE TABLE party (id int, "c\" "e\" DEFAULT '\', d text DEFAULT '\\server\share', CONSTRAINT "k\" CHECK (d <> '\' AND d !~ '\\'));
CREATE INDEX "i\" ON party ("c\") WHERE d <> E'\\n';
COMMENT ON COLUMN party."c\" IS 'C:\temp\';

-- changes
-- + enum e\ (\, a\b, \')
-- + column party.c\ "e\" default '\'::public."e\" comment E'C:\\temp\\'
-- + column party.d text default '\\server\share'::text
-- + constraint party.k\ CHECK ((d <> '\'::text) AND (d !~ '\\'::text))
-- + index party.i\ ("c\") where d <> '\n'::text
