-- before
CREATE DOMAIN email AS text;
CREATE TABLE party (id int PRIMARY KEY, email email, more email[]);
CREATE VIEW mails AS SELECT more FROM party;

-- after
CREATE DOMAIN email AS text CONSTRAINT long CHECK (length(VALUE) < 9000);
COMMENT ON CONSTRAINT long ON DOMAIN email IS 'Not long.';
CREATE TABLE party (id int PRIMARY KEY, email email, more email[]);
CREATE VIEW mails AS SELECT more FROM party;

-- changes
-- - view mails
-- ~ domain email checks [] -> [long CHECK (length(VALUE) < 9000)]
-- + view mails as SELECT more FROM public.party

-- changes until 15
-- - view mails
-- ~ domain email checks [] -> [long CHECK (length(VALUE) < 9000)]
-- + view mails as SELECT party.more FROM public.party
