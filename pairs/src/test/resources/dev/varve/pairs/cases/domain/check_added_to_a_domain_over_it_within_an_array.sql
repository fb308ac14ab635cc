-- before
CREATE DOMAIN email AS text;
CREATE DOMAIN work AS email;
CREATE TABLE party (id int PRIMARY KEY, email email, more work[]);

-- after
CREATE DOMAIN email AS text CONSTRAINT c CHECK (VALUE <> 'zz');
CREATE DOMAIN work AS email CONSTRAINT d CHECK (VALUE <> 'z');
CREATE TABLE party (id int PRIMARY KEY, email email, more work[]);

-- changes
-- ~ domain email checks [] -> [c CHECK (VALUE <> 'zz'::text)]
-- ~ domain work checks [] -> [d CHECK ((VALUE)::text <> 'z'::text)]
