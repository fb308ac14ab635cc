-- since 14

-- before
CREATE TABLE sample (id int);

-- after
CREATE TABLE sample (id int, a int4multirange, b datemultirange[]);

-- changes
-- + column sample.a int4multirange
-- + column sample.b datemultirange[]
