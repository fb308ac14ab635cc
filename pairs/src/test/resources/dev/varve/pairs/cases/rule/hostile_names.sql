-- before
CREATE TABLE "Do" (id int, "where" text);

-- after
CREATE TABLE "Do" (id int, "where" text);
CREATE RULE "do ""instead"" (" AS ON DELETE TO "Do" DO INSTEAD (UPDATE "Do" SET id = 1 WHERE "where" = '); do' AND false; NOTIFY "a ; b");

-- changes
-- + rule do "instead" ( on Do on delete do instead UPDATE public."Do" SET id = 1 WHERE (("Do"."where" = '); do'::text) AND false); NOTIFY "a ; b"
