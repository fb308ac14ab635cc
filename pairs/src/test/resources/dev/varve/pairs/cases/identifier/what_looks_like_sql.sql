-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE "party; DROP TABLE party; --" ("id int); --" int PRIMARY KEY, "/* c */" text DEFAULT '/* x */ -- y', "%s" int, "{0}" int,
  "a.b" int, "(c)" int, "d,e" int, "*" int, CONSTRAINT "x) CHECK (true" CHECK ("a.b" > 0 AND "(c)" < "d,e"));
CREATE INDEX "a.b" ON "party; DROP TABLE party; --" ("a.b", "d,e") INCLUDE ("(c)") WHERE "*" > 0;
COMMENT ON TABLE "party; DROP TABLE party; --" IS '''); DROP TABLE party; --';
CREATE TABLE party (id int);

-- changes
-- + table party; DROP TABLE party; -- comment '''); DROP TABLE party; --'
