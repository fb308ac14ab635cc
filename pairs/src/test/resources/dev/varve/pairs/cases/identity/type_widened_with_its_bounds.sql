-- before
CREATE TABLE party (
  id int GENERATED ALWAYS AS IDENTITY,
  down int GENERATED ALWAYS AS IDENTITY (INCREMENT -1),
  both_bound int GENERATED ALWAYS AS IDENTITY (MAXVALUE 1000)
);

-- after
CREATE TABLE party (
  id bigint GENERATED ALWAYS AS IDENTITY (MAXVALUE 5000000000),
  down bigint GENERATED ALWAYS AS IDENTITY (INCREMENT -1 MINVALUE -5000000000),
  both_bound bigint GENERATED ALWAYS AS IDENTITY (START 4000000000 MINVALUE 3000000000 MAXVALUE 5000000000)
);

-- changes
-- ~ column party.id type integer -> bigint
-- ~ column party.down type integer -> bigint
-- ~ column party.both_bound type integer -> bigint
-- ~ column party.id identity
-- ~ column party.down identity
-- ~ column party.both_bound identity
