-- before
CREATE TABLE "Do" (id int, "where" text);

-- after
CREATE TABLE "Do" (id int, "where" text);
CREATE RULE "where ""do""" AS ON UPDATE TO "Do" WHERE new."where" = 'do ; (' DO INSTEAD NOTHING;

-- changes
-- + rule where "do" on Do on update where new."where" = 'do ; ('::text do instead nothing
