-- before
CREATE TABLE "日本語日本語日本語日本語日本語日本語日本語" ("äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüa" int, b text);

-- after
CREATE TABLE "日本語日本語日本語日本語日本語日本語日本語" ("äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüa" int NOT NULL, b text NOT NULL);

-- changes
-- ~ column 日本語日本語日本語日本語日本語日本語日本語.äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüa not null
-- ~ column 日本語日本語日本語日本語日本語日本語日本語.b not null
