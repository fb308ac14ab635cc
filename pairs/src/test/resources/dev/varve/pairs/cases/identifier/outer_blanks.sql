-- before
CREATE TABLE party (id int);

-- after
CREATE SCHEMA " s ";
CREATE TYPE " s "." e " AS ENUM (' a ', 'b ');
CREATE TABLE " s "." t " (" a " int CONSTRAINT " pk " PRIMARY KEY, "b " " s "." e " DEFAULT ' a ', " c" text CONSTRAINT " ck " CHECK (" c" <> ' '));
CREATE INDEX " i " ON " s "." t " (" c", "b ");
COMMENT ON COLUMN " s "." t "." a " IS ' blanks ';
CREATE TABLE party (id int);

-- changes
-- + schema  s 
-- + enum  s . e  ( a , b )
-- + table  s . t 
