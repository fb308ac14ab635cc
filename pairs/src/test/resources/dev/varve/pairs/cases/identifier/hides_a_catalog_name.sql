-- before
CREATE TABLE public.pg_class (id int);

-- after
CREATE TABLE public.pg_class (id bigint PRIMARY KEY, oid text);
CREATE TYPE public."date" AS ENUM ('today');
CREATE TYPE public."integer" AS ENUM ('one');
CREATE TABLE party (a public."date" DEFAULT 'today', b date, c public."integer", d integer, e public."integer"[]);
CREATE INDEX pg_attribute ON public.pg_class (oid);

-- changes
-- + enum date (today)
-- ~ column pg_class.id type integer -> bigint
-- + enum integer (one)
-- + table party
-- + column pg_class.oid text
-- ~ column pg_class.id not null
-- + constraint pg_class.pg_class_pkey PRIMARY KEY (id)
-- + index pg_class.pg_attribute (oid)
