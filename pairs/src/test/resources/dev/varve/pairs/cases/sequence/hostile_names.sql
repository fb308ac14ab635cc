-- before
CREATE TABLE party (id int);

-- after
CREATE SCHEMA "s""1";
CREATE SEQUENCE "s""1"."q ';""2" START WITH 5;
CREATE TABLE "s""1"."T ""3" ("i d" serial, "O'x" bigint DEFAULT nextval('"s""1"."q '';""2"'));
ALTER SEQUENCE "s""1"."q ';""2" OWNED BY "s""1"."T ""3"."O'x";
COMMENT ON SEQUENCE "s""1"."q ';""2" IS 'it''s';
CREATE TABLE party (id int);

-- changes
-- + schema s"1
-- + sequence s"1.T "3_i d_seq integer
-- + sequence s"1.q ';"2 bigint start with 5 comment 'it''s'
-- + table s"1.T "3
-- ~ sequence s"1.T "3_i d_seq owned by s"1.T "3.i d
-- ~ sequence s"1.q ';"2 owned by s"1.T "3.O'x
