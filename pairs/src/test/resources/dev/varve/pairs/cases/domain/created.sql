-- before


-- after
CREATE DOMAIN email AS varchar(200) COLLATE "C" DEFAULT 'a@b' NOT NULL
  CONSTRAINT has_at CHECK (VALUE LIKE '%@%')
  CONSTRAINT not_long CHECK (length(VALUE) < 100);
COMMENT ON DOMAIN email IS 'An e-mail''s address.';
COMMENT ON CONSTRAINT has_at ON DOMAIN email IS 'Has @.';
CREATE TABLE party (id int PRIMARY KEY, email email, more email[]);

-- changes
-- + domain email varchar(200) COLLATE "C" DEFAULT 'a@b'::character varying NOT NULL comment 'An e-mail''s address.'
-- + table party
