-- before
CREATE DOMAIN email AS int CHECK (VALUE > 0);
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE DOMAIN email AS bigint CHECK (VALUE > 0);
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- ~ domain email type integer -> bigint
