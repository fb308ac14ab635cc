-- before
CREATE TABLE party (id int PRIMARY KEY);

-- after
CREATE DOMAIN email AS text DEFAULT 'x';
CREATE DOMAIN home AS email;
CREATE DOMAIN work AS email;
ALTER DOMAIN work DROP DEFAULT;
CREATE TABLE party (id int PRIMARY KEY, work work, home home);

-- changes
-- + domain email text DEFAULT 'x'::text
-- + domain home email DEFAULT 'x'::text
-- + domain work email
-- + column party.work work
-- + column party.home home
