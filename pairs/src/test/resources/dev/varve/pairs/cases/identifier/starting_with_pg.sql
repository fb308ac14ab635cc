-- before
CREATE TABLE party (id int);

-- after
CREATE TYPE public.pg_state AS ENUM ('a');
CREATE TABLE public.pg_party (pg_id int PRIMARY KEY, pg_state public.pg_state DEFAULT 'a');
CREATE INDEX pg_idx ON public.pg_party (pg_state);
CREATE TABLE party (id int REFERENCES public.pg_party);

-- changes
-- + enum pg_state (a)
-- + table pg_party
-- + constraint party.party_id_fkey FOREIGN KEY (id) REFERENCES public.pg_party (pg_id)
