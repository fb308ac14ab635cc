-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party WHERE born IS NOT NULL;
COMMENT ON VIEW people IS 'All.';
COMMENT ON COLUMN people.name IS 'Its name.';

-- changes
-- + view people as SELECT id, name FROM public.party WHERE (born IS NOT NULL) comment 'All.'

-- changes until 15
-- + view people as SELECT party.id, party.name FROM public.party WHERE (party.born IS NOT NULL) comment 'All.'
