-- before
-- after
CREATE SEQUENCE numbers START WITH 1000;
CREATE TABLE party (id bigint PRIMARY KEY DEFAULT nextval('numbers'));
CREATE TABLE role (id bigint PRIMARY KEY DEFAULT nextval('numbers'));

-- changes
-- + sequence numbers bigint start with 1000
-- + table party
-- + table role
