package dev.varve.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which rows tables get: what PostgreSQL takes is asked of PostgreSQL. */
class RowFillerTest {
  private final TestDatabase database = PostgresServer.shared().createDatabase();

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void everyTypeHasValues() throws SQLException {
    database.execute(
        """
        CREATE EXTENSION citext; CREATE EXTENSION hstore; CREATE EXTENSION ltree;
        CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
        CREATE DOMAIN email AS citext CHECK (VALUE ~ '^[^@]+@[^@]+\\.[a-z]{2,}$');
        CREATE DOMAIN percent AS int NOT NULL CHECK (VALUE BETWEEN 0 AND 100);
        CREATE TYPE place AS (street text, number int, "where" point);
        CREATE TYPE spans AS RANGE (SUBTYPE = time);
        CREATE TABLE types (
          a1 boolean, a2 smallint, a3 int, a4 bigint, a5 real, a6 float8, a7 numeric, a8 numeric(5, 2),
          a9 numeric(2, 2), b1 money, b2 text, b3 varchar(2), b4 varchar, b5 char(3), b6 "char",
          b7 name, b8 bytea, b9 uuid, c1 date, c2 timestamp(0), c3 timestamptz, c4 time, c5 timetz,
          c6 interval, c7 interval day to second, c8 json, c9 jsonb, d1 jsonpath, d3 inet, d4 cidr,
          d5 macaddr, d6 macaddr8, d7 bit, d8 bit(5), d9 varbit(4), e1 varbit, e2 point, e3 line,
          e4 lseg, e5 box, e6 path, e7 polygon, e8 circle, e9 tsvector, f1 tsquery, f2 pg_lsn, f3 tid,
          f4 xid, f5 cid, f6 oid, f7 regclass, f8 regtype, f9 regproc, g1 regprocedure, g2 regoper,
          g3 regoperator, g4 regnamespace, g5 regrole, g6 regconfig, g7 regdictionary, g8 refcursor,
          g9 int4range, h1 int8range, h2 numrange, h3 tsrange, h4 tstzrange, h5 daterange, h6 spans,
          h7 mood, h8 email, h9 percent, i1 place, i2 place[], i3 text[], i4 int[][], i5 jsonb[],
          i6 numeric(3, 1)[], i7 mood[], i8 email[], i9 citext, j1 hstore, j2 ltree, j3 int4range[],
          j4 bit(3)[], j5 timestamptz[], j6 txid_snapshot, j7 int2vector, j8 oidvector, j9 xml, k1 int4multirange, k2 datemultirange, k3 xid8, k4 pg_snapshot,
          k5 regcollation);
        """);
    assertThat(fill().unfilled()).isEmpty();
    for (List<String> column :
        database.rows(
            "SELECT attname FROM pg_attribute WHERE attrelid = 'types'::regclass AND attnum > 0")) {
      assertThat(database.value("SELECT count(\"" + column.get(0) + "\") FROM types"))
          .as(column.get(0))
          .isEqualTo("2");
    }
  }

  @Test
  void everyKindOfConstraintIsMet() throws SQLException {
    database.execute(
        """
        CREATE EXTENSION btree_gist;
        CREATE TYPE state AS ENUM ('new', 'done');
        CREATE TABLE parents (
          id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
          state varchar(10) NOT NULL CHECK (state IN ('open', 'closed')),
          share numeric(4, 3) NOT NULL CHECK (share BETWEEN 0.25 AND 0.5),
          code text NOT NULL CHECK (code LIKE 'AB-%'),
          zip text NOT NULL CHECK (zip ~ '^[A-Z]{2}-\\d{5}(-x)?$'),
          low int NOT NULL, high int NOT NULL, CHECK (low < high), CHECK (high < 10),
          begins date NOT NULL, ends date NOT NULL CHECK (ends > '2020-01-01'), CHECK (begins <= ends),
          phone text, mail text, CHECK (phone IS NOT NULL OR mail IS NOT NULL),
          kind text NOT NULL, reason text, CHECK ((kind = 'refund') = (reason IS NOT NULL)),
          short text NOT NULL CHECK (length(short) = 3),
          first boolean NOT NULL UNIQUE,
          total int GENERATED ALWAYS AS (low + high) STORED CHECK (total > 5),
          lower text NOT NULL CHECK (lower = upper(lower)));
        CREATE UNIQUE INDEX ON parents (kind) WHERE reason IS NULL;
        CREATE UNIQUE INDEX ON parents (lower(zip));
        CREATE TABLE children (
          parent int NOT NULL REFERENCES parents, number smallint NOT NULL, PRIMARY KEY (parent, number),
          mother int, mothers_number smallint,
          FOREIGN KEY (mother, mothers_number) REFERENCES children MATCH FULL);
        CREATE TABLE grandchildren (
          parent int, number smallint, extra text DEFAULT 'x' NOT NULL, UNIQUE (parent, extra),
          PRIMARY KEY (parent, number), FOREIGN KEY (parent, number) REFERENCES children);
        CREATE TABLE own (id uuid PRIMARY KEY, parent uuid NOT NULL REFERENCES own);
        CREATE TABLE hens (id int PRIMARY KEY, egg int NOT NULL);
        CREATE TABLE eggs (id int PRIMARY KEY, hen int NOT NULL REFERENCES hens);
        ALTER TABLE hens ADD FOREIGN KEY (egg) REFERENCES eggs DEFERRABLE;
        CREATE TABLE people (id int PRIMARY KEY, home int);
        CREATE TABLE homes (id int PRIMARY KEY, owner int NOT NULL REFERENCES people);
        ALTER TABLE people ADD FOREIGN KEY (home) REFERENCES homes;
        CREATE TABLE bookings (
          room int NOT NULL, during tstzrange NOT NULL, EXCLUDE USING gist (room WITH =, during WITH &&));
        CREATE TABLE events (at date NOT NULL, note text) PARTITION BY RANGE (at);
        CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
        CREATE TABLE nothing ();
        CREATE SCHEMA "Other";
        CREATE TABLE "Other"."Table" ("a b" int UNIQUE, "select" state NOT NULL);
        """);
    assertThat(fill().unfilled()).isEmpty();
    assertThat(database.value("SELECT count(*) FROM people WHERE home IS NOT NULL")).isEqualTo("2");
    assertThat(database.value("SELECT count(*) FROM parents")).isEqualTo("2");
    assertThat(database.value("SELECT count(*) FROM bookings")).isEqualTo("3");
    assertThat(database.value("SELECT count(*) FROM children WHERE mother IS NULL")).isEqualTo("1");
  }

  @Test
  void tablesWithoutRowsAreNamed() throws SQLException {
    database.execute(
        """
        CREATE TABLE never (a int NOT NULL CHECK (a <> a));
        CREATE TABLE later (a int PRIMARY KEY CHECK (a IS NULL));
        CREATE TABLE below (a int NOT NULL REFERENCES later);
        """);
    assertThat(fill().unfilled().keySet()).containsExactly("below", "later", "never");
  }

  private Filling fill() throws SQLException {
    try (Connection connection = database.connection()) {
      return new RowFiller(connection, "varve_history").fill(table -> Portion.ALL);
    }
  }
}
