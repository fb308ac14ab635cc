-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int);
CREATE TABLE aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb int GENERATED ALWAYS AS IDENTITY
    CONSTRAINT ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc PRIMARY KEY,
  ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd text NOT NULL UNIQUE
);
CREATE INDEX eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
  ON aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd);

-- changes
-- + table aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
