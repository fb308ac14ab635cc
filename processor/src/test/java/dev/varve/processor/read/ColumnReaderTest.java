package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnReaderTest {

  @Test
  void everyAttributeOfAColumn() {
    assertThat(
            table(
                """
                @Table
                @VarveProject(oldestPostgres = 18)
                class T {
                  @Column(name = "Work Title", length = 500, defaultValue = "''", comment = "it's")
                  String title;
                  @Column(collation = "de-x-icu") String german;
                  @Column(collation = "en_US.utf8") String american;
                  @Column(collation = "app.own") String own;
                  @Column(collation = "pg_catalog.C") String plain;
                  @Column(generated = "(lower(german))", nullable = true) String lower;
                  @Column(generated = "1 + 1", storage = Column.Storage.VIRTUAL) int two;
                }
                """))
        .isEqualTo(
            """
            t
              Work Title varchar(500) not null default '' -- it's
              german text collate "de-x-icu" not null
              american text collate "en_US.utf8" not null
              own text collate app.own not null
              plain text collate "C" not null
              lower text stored lower(german)
              two integer not null virtual 1 + 1
            """);
  }

  @Test
  void identityWithoutWhatIsTheDefaultAnyway() {
    assertThat(
            table(
                """
                @Table
                class T {
                  @Identity long a;
                  @Identity(Identity.Generation.BY_DEFAULT) Integer b;
                  @Identity(start = 10, increment = 5, min = 0, max = 100, cache = 20, cycle = true)
                  short c;
                  @Identity(start = 1, increment = 1, min = 1, max = 32767, cache = 1) short d;
                  @Identity(increment = -1, start = -1) long e;
                }
                """))
        .isEqualTo(
            """
            t
              a bigint not null identity always
              b integer not null identity by default
              c smallint not null identity always start 10 increment 5 min 0 max 100 cache 20 cycle
              d smallint not null identity always
              e bigint not null identity always increment -1
            """);
  }

  @Test
  void commentsAndBracketsAroundAnExpressionGo() {
    assertThat(
            table(
                """
                @Table
                class T {
                  @Column(defaultValue = "((now())) -- at once") Instant at;
                  @Column(defaultValue = "(1) + (2)") int three;
                  @Column(defaultValue = "$$it's ; $$") String text;
                }
                """))
        .isEqualTo(
            """
            t
              at timestamptz not null default now()
              three integer not null default (1) + (2)
              text text not null default $$it's ; $$
            """);
  }

  @Test
  void nullOrNotByTheFirstRuleThatApplies() {
    assertThat(
            table(
                """
                @Table
                class T {
                  @Id Optional<UUID> key;
                  @Column(nullable = true) int written;
                  @Column(nullable = false) Optional<String> writtenNot;
                  int primitive;
                  Integer box;
                  String plain;
                  Optional<String> optional;
                  OptionalInt optionalInt;
                  @org.jspecify.annotations.Nullable String ofType;
                  @javax.annotation.Nullable String ofField;
                  @javax.annotation.Nullable int primitiveAnyway;
                  String @org.jspecify.annotations.Nullable [] array;
                  @org.jspecify.annotations.Nullable String[] elements;
                  List<@org.jspecify.annotations.Nullable String> inside;
                  String onGetter;
                  @javax.annotation.Nullable String getOnGetter() { return onGetter; }
                }
                """,
                """
                package javax.annotation;
                public @interface Nullable {}
                """))
        .isEqualTo(
            """
            t
              key uuid not null
              written integer
              written_not text not null
              primitive integer not null
              box integer not null
              plain text not null
              optional text
              optional_int integer
              of_type text
              of_field text
              primitive_anyway integer not null
              array text[]
              elements text[] not null
              inside text[] not null
              on_getter text
            primary key t_pkey [key]
            """);
  }
}
