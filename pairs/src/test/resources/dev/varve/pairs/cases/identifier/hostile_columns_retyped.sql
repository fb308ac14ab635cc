-- before
CREATE TABLE "t ""1" ("c ""1" int DEFAULT 1, "Ü" varchar(10), "select" text);
CREATE INDEX "i ""1" ON "t ""1" (("c ""1" + 1)) WHERE "Ü" <> '';

-- after
CREATE TABLE "t ""1" ("c ""1" text DEFAULT '1', "Ü" int NOT NULL, "select" int[]);
CREATE INDEX "i ""1" ON "t ""1" (("c ""1" || 'x')) WHERE "Ü" <> 0;

-- changes
-- - index t "1.i "1
-- ~ column t "1.c "1 no default
-- ~ column t "1.c "1 type integer -> text
-- ~ column t "1.Ü type varchar(10) -> integer
-- ~ column t "1.select type text -> integer[]
-- ~ column t "1.Ü not null
-- ~ column t "1.c "1 default '1'::text
-- + index t "1.i "1 (("c ""1" || 'x'::text)) where "Ü" <> 0
