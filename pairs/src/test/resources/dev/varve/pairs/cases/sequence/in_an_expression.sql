-- before
CREATE SEQUENCE numbers;
CREATE TABLE party (code text);

-- after
CREATE SEQUENCE numbers;
CREATE TABLE party (code text DEFAULT 'P-' || lpad(nextval('numbers')::text, 6, '0'));

-- changes
-- ~ column party.code default 'P-'::text || lpad((nextval('public.numbers'::regclass))::text, 6, '0'::text)
