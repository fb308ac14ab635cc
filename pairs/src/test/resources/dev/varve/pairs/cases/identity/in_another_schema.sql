-- before
CREATE SCHEMA "my app";
CREATE TABLE "my app"."the party" ("the id" int NOT NULL);

-- after
CREATE SCHEMA "my app";
CREATE TABLE "my app"."the party" ("the id" int GENERATED ALWAYS AS IDENTITY (START WITH 7));

-- changes
-- ~ column my app.the party.the id identity
