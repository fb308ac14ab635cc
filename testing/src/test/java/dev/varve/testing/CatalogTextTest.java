package dev.varve.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTextTest {
  private static final String SCHEMA =
      """
      CREATE EXTENSION pg_trgm;
      CREATE SCHEMA sales;
      COMMENT ON SCHEMA sales IS 'what we sell';
      CREATE TYPE sales.status AS ENUM ('open', 'it''s done');
      CREATE TABLE customer (
        id bigint GENERATED ALWAYS AS IDENTITY (START WITH 10) PRIMARY KEY,
        name varchar(50) COLLATE "C" NOT NULL DEFAULT '',
        upper_name text GENERATED ALWAYS AS (upper(name)) STORED,
        CONSTRAINT name_not_long CHECK (length(name) < 40));
      CREATE TABLE sales."Order" (
        id serial,
        customer_id bigint,
        status sales.status);
      ALTER TABLE sales."Order" ADD CONSTRAINT order_customer_fk
        FOREIGN KEY (customer_id) REFERENCES customer
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID;
      CREATE INDEX customer_name_trgm ON customer USING gin (name gin_trgm_ops) WHERE id > 5;
      COMMENT ON COLUMN customer.name IS 'as on the card';
      CREATE VIEW names AS SELECT name FROM customer;
      CREATE DOMAIN positive AS int CHECK (VALUE > 0);
      CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';
      CREATE AGGREGATE total(a int) (SFUNC = int4pl, STYPE = int, INITCOND = '0', PARALLEL = SAFE);
      """;

  @ParameterizedTest
  @ValueSource(ints = {13, 15, 18})
  void everyKindOfObjectIsDescribed(int major) {
    try (TestDatabase database = PostgresServer.version(major).createDatabase()) {
      database.execute(SCHEMA);
      assertThat(withoutNotNullConstraints(database).lines())
          .containsExactly(
              "aggregate public.total(a integer) returns integer parallel s aggcombinefn=-"
                  + " aggdeserialfn=- aggfinalextra=false aggfinalfn=- aggfinalmodify=r"
                  + " agginitval=0 aggkind=n aggmfinalextra=false aggmfinalfn=-"
                  + " aggmfinalmodify=r aggminvtransfn=- aggmtransfn=- aggmtransspace=0"
                  + " aggmtranstype=- aggnumdirectargs=0 aggserialfn=- aggsortop=0"
                  + " aggtransfn=int4pl aggtransspace=0 aggtranstype=integer",
              "check public.customer.name_not_long CHECK ((length((name)::text) < 40))",
              "column public.customer.id bigint not null identity always",
              "column public.customer.name character varying(50) collate pg_catalog.\"C\""
                  + " not null default ''::character varying",
              "column public.customer.upper_name text"
                  + " generated stored as (upper((name)::text))",
              "column public.names.name character varying(50) collate pg_catalog.\"C\"",
              "column sales.\"Order\".customer_id bigint",
              "column sales.\"Order\".id integer not null"
                  + " default nextval('sales.\"Order_id_seq\"'::regclass)",
              "column sales.\"Order\".status sales.status",
              "comment extension pg_trgm is 'text similarity measurement and index searching"
                  + " based on trigrams'",
              "comment schema public is 'standard public schema'",
              "comment schema sales is 'what we sell'",
              "comment table column public.customer.name is 'as on the card'",
              "domain public.positive integer positive_check CHECK ((VALUE > 0))",
              "enum sales.status ('open', 'it''s done')",
              "extension pg_trgm "
                  + database.value("SELECT extversion FROM pg_extension WHERE extname = 'pg_trgm'")
                  + " in public",
              "extension plpgsql 1.0 in pg_catalog",
              "foreign key sales.\"Order\".order_customer_fk FOREIGN KEY (customer_id) REFERENCES"
                  + " customer(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID"
                  + " [not validated] [deferred]",
              "index public.customer CREATE INDEX customer_name_trgm ON public.customer"
                  + " USING gin (name gin_trgm_ops) WHERE (id > 5)",
              "index public.customer CREATE UNIQUE INDEX customer_pkey ON public.customer"
                  + " USING btree (id)",
              "primary key public.customer.customer_pkey PRIMARY KEY (id)",
              "routine CREATE OR REPLACE FUNCTION public.one()\\n RETURNS integer\\n LANGUAGE sql"
                  + "\\nAS $function$SELECT 1$function$\\n",
              "schema public",
              "schema sales",
              "sequence public.customer_id_seq bigint start 10 increment 1 min 1"
                  + " max 9223372036854775807 cache 1 identity of public.customer.id",
              "sequence sales.\"Order_id_seq\" integer start 1 increment 1 min 1"
                  + " max 2147483647 cache 1 owned by sales.\"Order\".id",
              "table public.customer",
              "table sales.\"Order\"",
              major < 16
                  ? "view public.names as SELECT customer.name\\n   FROM customer;"
                  : "view public.names as SELECT name\\n   FROM customer;");
    }
  }

  @Test
  void namesOfNotNullConstraintsAreDescribedWhereTheyExist() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute("CREATE TABLE t (a int CONSTRAINT a_must_be NOT NULL)");
      assertThat(CatalogText.of(database)).contains("not null public.t.a_must_be NOT NULL a\n");
    }
  }

  @Test
  void invalidIndexIsMarked() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute("CREATE TABLE t (a int)", "INSERT INTO t VALUES (1), (1)");
      try {
        database.execute("CREATE UNIQUE INDEX CONCURRENTLY t_a ON t (a)");
      } catch (IllegalStateException duplicates) {
        assertThat(duplicates).hasMessageContaining("could not create unique index");
      }
      assertThat(CatalogText.of(database))
          .contains("CREATE UNIQUE INDEX t_a ON public.t USING btree (a) [invalid]\n");
    }
  }

  @Test
  void leftOutTableLeavesNoTrace() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      String before = CatalogText.of(database);
      database.execute(
          "CREATE TABLE history (id bigserial PRIMARY KEY, at text NOT NULL CHECK (at <> ''))",
          "COMMENT ON TABLE history IS 'kept'",
          "COMMENT ON CONSTRAINT history_pkey ON history IS 'key'");
      assertThat(CatalogText.of(database, "public.history")).isEqualTo(before);
      assertThat(CatalogText.of(database, "history")).isEqualTo(before);
      assertThat(CatalogText.of(database)).isNotEqualTo(before);
    }
  }

  @Test
  void orderOfColumnsDoesNotCount() {
    try (TestDatabase one = PostgresServer.shared().createDatabase();
        TestDatabase other = PostgresServer.shared().createDatabase()) {
      one.execute("CREATE TABLE t (a int, b text DEFAULT 'x,y')");
      other.execute("CREATE TABLE t (b text DEFAULT 'x,y', a int)");
      assertThat(CatalogText.of(one)).isEqualTo(CatalogText.of(other));
    }
  }

  private static String withoutNotNullConstraints(TestDatabase database) {
    List<String> lines = CatalogText.of(database).lines().toList();
    return String.join("\n", lines.stream().filter(line -> !line.startsWith("not null")).toList());
  }
}
