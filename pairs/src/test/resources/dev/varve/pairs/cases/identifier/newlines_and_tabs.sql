-- before
CREATE TABLE party (id int);

-- after
CREATE SCHEMA "a
b";
CREATE TYPE "a
b"."c	d" AS ENUM ('x
y', E'\t');
CREATE TABLE "a
b"."e
f" ("g
h" int NOT NULL CONSTRAINT "i
j" CHECK ("g
h" > 0), "k	l" "a
b"."c	d" DEFAULT 'x
y', "m" text DEFAULT E'line\r\nline');
CREATE INDEX "n
o" ON "a
b"."e
f" ("g
h") WHERE m <> 'p
q';
CREATE TABLE party (id int);

-- changes
-- + schema a b
-- + enum a b.c	d (x y, 	)
-- + table a b.e f
