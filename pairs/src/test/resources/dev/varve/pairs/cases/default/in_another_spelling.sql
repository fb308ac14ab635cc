-- before
CREATE TABLE party (a int DEFAULT 1, b text DEFAULT 'x', c timestamptz DEFAULT now(), d boolean DEFAULT 'yes');

-- after
CREATE TABLE party (a int DEFAULT (1), b text DEFAULT 'x'::text, c timestamptz DEFAULT NOW(), d boolean DEFAULT true);

-- changes
