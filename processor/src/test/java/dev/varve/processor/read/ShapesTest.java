package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.domain;
import static dev.varve.processor.read.Compiled.expectMistake;
import static dev.varve.processor.read.Compiled.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.identity.Origin;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records, classes and interfaces, and what they inherit and embed. */
final class ShapesTest {

  @Test
  void componentsOfARecordInOrder() {
    assertThat(
            table(
                """
                @Table
                record AttributionRecord(@Id UUID id, String workTitle, @Transient String seen) {
                  static int count;
                  @Index @Override public String workTitle() { return workTitle; }
                  String twice() { return workTitle + workTitle; }
                }
                """))
        .isEqualTo(
            """
            attribution_record
              id uuid not null
              work_title text not null
            primary key attribution_record_pkey [id]
            index attribution_record_work_title_idx (work_title)
            """);
  }

  @Test
  void fieldsOfAClassButForStaticAndTransientOnes() {
    assertThat(
            table(
                """
                @Table
                class Party {
                  static final String KIND = "x";
                  transient String cached;
                  @Transient String seen;
                  private UUID id;
                  protected String zName, aName;
                  boolean active;
                  @Id UUID getId() { return id; }
                  @Column(name = "is_on") boolean isActive() { return active; }
                  class Inner { int x; }
                }
                """))
        .isEqualTo(
            """
            party
              id uuid not null
              z_name text not null
              a_name text not null
              is_on boolean not null
            primary key party_pkey [id]
            """);
  }

  @Test
  void privateFieldsAloneAsLombokHasThem() {
    assertThat(
            table(
                """
                package app;
                import dev.varve.annotations.*;
                @Table
                @lombok.Data
                class Party {
                  @Id private java.util.UUID id;
                  private String name;
                }
                """,
                """
                package lombok;
                public @interface Data {}
                """))
        .contains("  id uuid not null\n  name text not null\n");
  }

  @Test
  void propertiesOfAnInterface() {
    assertThat(
            table(
                """
                @Table
                interface Party {
                  @Id UUID id();
                  String getWorkTitle();
                  boolean isActive();
                  String getURL();
                  String get();
                  String issue();
                  int hashCode();
                  String toString();
                  void setName(String name);
                  String with(String name);
                  default String shown() { return getWorkTitle(); }
                  static int count() { return 0; }
                }
                """))
        .isEqualTo(
            """
            party
              id uuid not null
              work_title text not null
              active boolean not null
              url text not null
              get text not null
              issue text not null
            primary key party_pkey [id]
            """);
  }

  @Test
  void columnsOfMixinSuperclassesFirstAndOfMixinInterfacesLast() {
    assertThat(
            table(
                """
                @Table
                abstract class Party extends Middle implements Tagged {
                  String name;
                }
                """,
                """
                @Mixin
                @Index(columns = "created_at")
                abstract class Base { @Id UUID id; @Check("created_at > '2000-01-01'") Instant createdAt; }
                """,
                "class Middle extends Base { String notRead; }",
                """
                @Mixin
                interface Tagged extends Noted, Ignored { List<String> getTags(); String name(); }
                """,
                "@Mixin\ninterface Noted { String note(); }",
                "interface Ignored { String ignored(); }"))
        .isEqualTo(
            """
            party
              id uuid not null
              created_at timestamptz not null
              name text not null
              tags text[] not null
              note text not null
            check party_created_at_check created_at > '2000-01-01'
            primary key party_pkey [id]
            index party_created_at_idx (created_at)
            """);
  }

  @Test
  void superclassThatIsATableIsNotRead() {
    assertThat(
            table(
                "@Table\nclass Animal extends Being { String name; }",
                "@Table(name = \"zz\") @Mixin\nclass Being { @Id UUID id; }"))
        .isEqualTo("animal\n  name text not null\n");
  }

  @Test
  void typeParametersOfAGenericSuperclass() {
    assertThat(
            table(
                "@Table\nabstract class Doc extends Middle<String> implements Has<Integer> {}",
                "@Mixin\nclass Base<I, T> { @Id I id; List<T> tags; }",
                "class Middle<T> extends Base<UUID, T> {}",
                "@Mixin\ninterface Has<T> { Optional<T> size(); }"))
        .isEqualTo(
            """
            doc
              id uuid not null
              tags text[] not null
              size integer
            primary key doc_pkey [id]
            """);
  }

  @Test
  void embeddedValueObjectsWithTheirPrefixes() {
    Domain domain =
        domain(
            """
            @Table
            class Party {
              @Id @Embedded(prefix = "") Key key;
              @Embedded Address homeAddress;
              @Embedded(prefix = "bill_") Optional<Address> billing;
              @Embedded @org.jspecify.annotations.Nullable Address other;
            }
            """,
            "record Key(int region, long number) {}",
            """
            record Address(@Index String street, @Embedded(prefix = "geo_") Point at,
                @Column(name = "ZIP") String zip) {}
            """,
            "interface Point { double getX(); double getY(); }");
    assertThat(TableText.of(domain.schema().tables().get(0)))
        .isEqualTo(
            """
            party
              region integer not null
              number bigint not null
              home_address_street text not null
              home_address_geo_x double precision not null
              home_address_geo_y double precision not null
              home_address_ZIP text not null
              bill_street text
              bill_geo_x double precision
              bill_geo_y double precision
              bill_ZIP text
              other_street text
              other_geo_x double precision
              other_geo_y double precision
              other_ZIP text
            primary key party_pkey [region, number]
            index party_bill_street_idx (bill_street)
            index party_home_address_street_idx (home_address_street)
            index party_other_street_idx (other_street)
            """);
    assertThat(domain.origins().of(Compiled.tableId("party")))
        .extracting(Origin::members)
        .satisfies(
            members ->
                assertThat(members)
                    .containsAllEntriesOf(
                        Map.of(
                            "region", "key.region",
                            "home_address_street", "homeAddress.street",
                            "bill_geo_x", "billing.at.x")));
  }

  @Test
  void originOfANestedClassIsItsBinaryName() {
    Domain domain = domain("class Outer {\n  @Table record Inner(@Id long id) {}\n}");
    assertThat(domain.origins().of(Compiled.tableId("inner")))
        .isEqualTo(Origin.of("app.Outer$Inner", Map.of("id", "id")));
  }

  @Test
  void enumIsNoTable() {
    expectMistake(
        ReadingProblem.NOT_A_CLASS,
        "Kind cannot be a table: a record, a class or an interface can",
        "‸@Table\nenum Kind { A }");
  }

  @Test
  void annotationOnAStaticField() {
    expectMistake(
        ReadingProblem.MISPLACED,
        "@Column means nothing here: a static or transient field is no column",
        "@Table\nclass T { @Id UUID id; ‸@Column(length = 3) static String x; }");
  }

  @Test
  void annotationOnAMethodThatReadsNoField() {
    expectMistake(
        ReadingProblem.MISPLACED,
        "@Index means nothing here: the columns of a class are its fields, and the method getName"
            + " reads none of them",
        "@Table\nclass T { @Id UUID id; ‸@Index String getName() { return null; } }");
  }

  @Test
  void annotationOnADefaultMethod() {
    expectMistake(
        ReadingProblem.MISPLACED,
        "@Id means nothing here: a property of an interface is an abstract method without"
            + " parameters that returns a value",
        "@Table\ninterface T { ‸@Id default int id() { return 1; } }");
  }

  @Test
  void annotationOfOneColumnOnAnEmbeddedProperty() {
    expectMistake(
        ReadingProblem.MISPLACED,
        "@Unique is about one column, and an embedded property has several: write it on the"
            + " properties of the value object, or on the table",
        "@Table\nclass T { @Embedded ‸@Unique Point at; }",
        "record Point(int x, int y) {}");
  }

  @Test
  void annotationOnTheClassOfAValueObject() {
    expectMistake(
        ReadingProblem.MISPLACED,
        "the value object Point has @Index on its class, which would not be read: write it on its"
            + " properties, or on the table",
        "@Table\nclass T { ‸@Embedded Point at; }",
        "@Index(columns = \"x\")\nrecord Point(int x, int y) {}");
  }

  @Test
  void embeddedTypeWithoutProperties() {
    expectMistake(
        ReadingProblem.NOT_EMBEDDABLE,
        "the type java.lang.String of name cannot be embedded: a record, a class or an interface"
            + " with properties can",
        "@Table\nclass T { ‸@Embedded String name; }");
  }

  @Test
  void valueObjectInItself() {
    expectMistake(
        ReadingProblem.EMBEDDING_CYCLE,
        "next embeds Node in itself, without end",
        "@Table\nclass T { @Embedded Node first; }",
        "class Node { int x; ‸@Embedded Node next; }");
  }
}
