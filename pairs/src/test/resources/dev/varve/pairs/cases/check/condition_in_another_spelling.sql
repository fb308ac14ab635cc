-- before
CREATE TABLE party (n int, s text, CONSTRAINT a CHECK (n > 0 AND s <> ''), CONSTRAINT b CHECK (s IN ('x', 'y')));

-- after
CREATE TABLE party (n int, s text,
  CONSTRAINT a CHECK (((n > 0) AND (s <> ''::text))), CONSTRAINT b CHECK (s = ANY (ARRAY['x'::text, 'y'::text])));

-- changes
