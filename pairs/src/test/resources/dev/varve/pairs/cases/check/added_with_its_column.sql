-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int, n int CHECK (n > 0));

-- changes
-- + column party.n integer
-- + constraint party.party_n_check CHECK (n > 0)
