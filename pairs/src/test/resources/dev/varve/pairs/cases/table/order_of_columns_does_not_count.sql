-- before
CREATE TABLE party (a int, b text, c date);

-- after
CREATE TABLE party (c date, a int, b text);

-- changes
