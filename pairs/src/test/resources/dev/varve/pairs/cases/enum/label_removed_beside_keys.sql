-- before
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (id int, state state, PRIMARY KEY (id, state), UNIQUE (state));
CREATE TABLE role (party_id int, state state, FOREIGN KEY (party_id, state) REFERENCES party);

-- after
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int, state state, PRIMARY KEY (id, state), UNIQUE (state));
CREATE TABLE role (party_id int, state state, FOREIGN KEY (party_id, state) REFERENCES party);

-- changes
-- ~ enum state labels [new, old, gone] -> [new, old]
