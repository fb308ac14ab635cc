-- before
CREATE TABLE sample (id int);

-- after
CREATE TABLE sample (
  id int, c1 smallint, c2 integer, c3 bigint, c4 real, c5 double precision, c6 numeric, c7 numeric(10), c8 numeric(10, 4),
  c9 money, c10 text, c11 varchar, c12 varchar(20), c13 char, c14 char(3), c15 "char", c16 name, c17 bytea,
  c18 date, c19 time, c20 time(3), c21 timetz, c22 time(2) with time zone, c23 timestamp, c24 timestamp(3),
  c25 timestamptz, c26 timestamp(6) with time zone, c27 interval, c28 interval(3), c29 interval year to month,
  c30 interval second(2), c31 boolean, c32 uuid, c33 json, c34 jsonb, c35 jsonpath, c36 xml, c37 inet, c38 cidr,
  c39 macaddr, c40 macaddr8, c41 bit, c42 bit(8), c43 bit varying, c44 bit varying(8), c45 tsvector, c46 tsquery,
  c47 point, c48 line, c49 lseg, c50 box, c51 path, c52 polygon, c53 circle, c54 int4range, c55 int8range,
  c56 numrange, c57 tsrange, c58 tstzrange, c59 daterange, c60 oid, c61 regclass, c62 pg_lsn,
  c63 integer[], c64 text[][], c65 varchar(10)[], c66 timestamptz(3)[], c67 numeric(6, 2)[], c68 "char"[], c69 bit(3)[]
);

-- changes
-- + column sample.c1 smallint
-- + column sample.c2 integer
-- + column sample.c3 bigint
-- + column sample.c4 real
-- + column sample.c5 double precision
-- + column sample.c6 numeric
-- + column sample.c7 numeric(10,0)
-- + column sample.c8 numeric(10,4)
-- + column sample.c9 money
-- + column sample.c10 text
-- + column sample.c11 varchar
-- + column sample.c12 varchar(20)
-- + column sample.c13 char(1)
-- + column sample.c14 char(3)
-- + column sample.c15 "char"
-- + column sample.c16 name
-- + column sample.c17 bytea
-- + column sample.c18 date
-- + column sample.c19 time
-- + column sample.c20 time(3)
-- + column sample.c21 timetz
-- + column sample.c22 timetz(2)
-- + column sample.c23 timestamp
-- + column sample.c24 timestamp(3)
-- + column sample.c25 timestamptz
-- + column sample.c26 timestamptz(6)
-- + column sample.c27 interval
-- + column sample.c28 interval(3)
-- + column sample.c29 interval year to month
-- + column sample.c30 interval second(2)
-- + column sample.c31 boolean
-- + column sample.c32 uuid
-- + column sample.c33 json
-- + column sample.c34 jsonb
-- + column sample.c35 jsonpath
-- + column sample.c36 xml
-- + column sample.c37 inet
-- + column sample.c38 cidr
-- + column sample.c39 macaddr
-- + column sample.c40 macaddr8
-- + column sample.c41 bit(1)
-- + column sample.c42 bit(8)
-- + column sample.c43 varbit
-- + column sample.c44 varbit(8)
-- + column sample.c45 tsvector
-- + column sample.c46 tsquery
-- + column sample.c47 point
-- + column sample.c48 line
-- + column sample.c49 lseg
-- + column sample.c50 box
-- + column sample.c51 path
-- + column sample.c52 polygon
-- + column sample.c53 circle
-- + column sample.c54 int4range
-- + column sample.c55 int8range
-- + column sample.c56 numrange
-- + column sample.c57 tsrange
-- + column sample.c58 tstzrange
-- + column sample.c59 daterange
-- + column sample.c60 oid
-- + column sample.c61 regclass
-- + column sample.c62 pg_lsn
-- + column sample.c63 integer[]
-- + column sample.c64 text[]
-- + column sample.c65 varchar(10)[]
-- + column sample.c66 timestamptz(3)[]
-- + column sample.c67 numeric(6,2)[]
-- + column sample.c68 "char"[]
-- + column sample.c69 bit(3)[]
