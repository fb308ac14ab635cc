-- before
-- after
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE address (party_id int REFERENCES party, place text);

-- changes
-- + table address
-- + table party
-- + constraint address.address_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
