-- before
CREATE TABLE party (
  id bigint GENERATED ALWAYS AS IDENTITY (MAXVALUE 5000000000),
  down bigint GENERATED ALWAYS AS IDENTITY (INCREMENT -1 MINVALUE -5000000000),
  both_bound bigint GENERATED ALWAYS AS IDENTITY (START 4000000000 MINVALUE 3000000000 MAXVALUE 5000000000)
);

-- after
CREATE TABLE party (
  id int GENERATED ALWAYS AS IDENTITY,
  down int GENERATED ALWAYS AS IDENTITY (INCREMENT -1),
  both_bound int GENERATED ALWAYS AS IDENTITY (MAXVALUE 1000)
);

-- changes
-- ~ column party.id identity
-- ~ column party.down identity
-- ~ column party.both_bound identity
-- ~ column party.id type bigint -> integer
-- ~ column party.down type bigint -> integer
-- ~ column party.both_bound type bigint -> integer
