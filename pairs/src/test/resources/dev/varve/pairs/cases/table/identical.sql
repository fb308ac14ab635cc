-- before
CREATE TABLE party (id int PRIMARY KEY, a text DEFAULT 'x', CHECK (a <> ''));
CREATE INDEX party_a_idx ON party (lower(a));

-- after
CREATE TABLE party (id integer NOT NULL PRIMARY KEY, a text DEFAULT 'x'::text, CHECK ((a <> ''::text)));
CREATE INDEX party_a_idx ON public.party USING btree (lower(a) ASC NULLS LAST);

-- changes
