-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int, a int, b text NOT NULL DEFAULT 'x', c date DEFAULT CURRENT_DATE, d numeric(10, 2)[]);

-- changes
-- + column party.a integer
-- + column party.b text not null default 'x'::text
-- + column party.c date default CURRENT_DATE
-- + column party.d numeric(10,2)[]
