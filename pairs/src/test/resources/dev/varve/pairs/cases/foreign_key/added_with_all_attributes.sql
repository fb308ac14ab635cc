-- both
CREATE TABLE party (id int, code text, UNIQUE (code, id));

-- before
CREATE TABLE role (party_id int, party_code text);

-- after
CREATE TABLE role (party_id int, party_code text,
  CONSTRAINT role_party_fk FOREIGN KEY (party_code, party_id) REFERENCES party (code, id)
  ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED);
COMMENT ON CONSTRAINT role_party_fk ON role IS 'Whose role it is.';

-- changes
-- + constraint role.role_party_fk FOREIGN KEY (party_code, party_id) REFERENCES party (code, id) ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED
