-- before
CREATE SCHEMA "S 1";
CREATE TYPE "S 1"."e ""1" AS ENUM ('a''b', '$$', 'c"d', '');
CREATE TABLE "S 1"."t ""1" ("c ""1" "S 1"."e ""1" DEFAULT 'a''b', d "S 1"."e ""1"[] DEFAULT '{a''b}', CHECK ("c ""1" <> '$$'));

-- after
CREATE SCHEMA "S 1";
CREATE TYPE "S 1"."e ""1" AS ENUM ('$$', 'a''b', 'new''');
CREATE TABLE "S 1"."t ""1" ("c ""1" "S 1"."e ""1" DEFAULT 'new''', d "S 1"."e ""1"[] DEFAULT '{a''b}', CHECK ("c ""1" <> '$$'));

-- changes
-- ~ column S 1.t "1.c "1 no default
-- ~ enum S 1.e "1 labels [a'b, $$, c"d, ] -> [$$, a'b, new']
-- ~ column S 1.t "1.c "1 default 'new'''::"S 1"."e ""1"
