-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int);
CREATE TABLE "日本語日本語日本語日本語日本語日本語日本語" ("äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüa" int NOT NULL PRIMARY KEY, "ääääääääääääääääääääääääääääääx" text UNIQUE);

-- changes
-- + table 日本語日本語日本語日本語日本語日本語日本語
