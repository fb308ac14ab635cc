package dev.varve.processor.read;

import static dev.varve.processor.read.Compiled.domain;
import static dev.varve.processor.read.Compiled.expectMistake;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.identity.Origin;
import dev.varve.model.kind.composite.Attribute;
import dev.varve.model.kind.composite.CompositeType;
import dev.varve.model.kind.domain.DomainCheck;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Value classes that are domains or composite types. */
final class ValueTypesTest {
  private static final String TABLE = "@Table\nrecord T(@Id long id, Email email) {}";

  private static dev.varve.model.kind.domain.Domain email(Domain read) {
    QualifiedName name = QualifiedName.inPublic("email");
    return (dev.varve.model.kind.domain.Domain)
        Objects.requireNonNull(
            read.schema().byId().get(dev.varve.model.kind.domain.Domain.id(name)));
  }

  @Test
  void aPropertyOfADomainIsAColumnOfIt() {
    Domain read =
        domain(
            "@Table\nrecord T(@Id long id, Email email, List<Email> more) {}",
            "@Domain\n@Check(\"VALUE LIKE '%@%'\")\nrecord Email(String value) {}");
    assertThat(TableText.of(read.schema().tables().get(0)))
        .contains("  email email not null\n", "  more email[] not null\n");
    assertThat(email(read))
        .isEqualTo(
            dev.varve.model.kind.domain.Domain.of(
                    QualifiedName.inPublic("email"), TypeName.parse("text"))
                .withChecks(
                    List.of(DomainCheck.of("email_check", new SqlExpression("VALUE LIKE '%@%'")))));
    assertThat(read.origins().of(email(read).id())).isEqualTo(Origin.of("app.Email", Map.of()));
  }

  @Test
  void allThatADomainSays() {
    Domain read =
        domain(
            """
            @Domain(name = "mail", schema = "s", nullable = false, comment = "An address.")
            @Check(value = "VALUE <> ''", name = "full", comment = "Not empty.")
            final class Email {
              @Column(type = "varchar(90)", collation = "C", defaultValue = "'a@b'")
              @Check(value = "length(VALUE) < 80", name = "short")
              String value;
            }
            """);
    QualifiedName name = new QualifiedName("s", "mail");
    assertThat(read.schema().byId())
        .containsValue(
            new dev.varve.model.kind.domain.Domain(
                name,
                TypeName.parse("varchar(90)"),
                new QualifiedName("", "C"),
                false,
                new SqlExpression("'a@b'"),
                List.of(
                    new DomainCheck("full", new SqlExpression("VALUE <> ''"), true, "Not empty."),
                    DomainCheck.of("short", new SqlExpression("length(VALUE) < 80"))),
                "An address."));
  }

  @Test
  void aDomainIsMadeOfADomain() {
    Domain read =
        domain(
            "@Domain\nrecord WorkEmail(Email value) {}", "@Domain\nrecord Email(String value) {}");
    assertThat(read.schema().byId().values())
        .anyMatch(
            it ->
                it instanceof dev.varve.model.kind.domain.Domain other
                    && other.type().equals(TypeName.parse("email")));
  }

  @Test
  void aPropertyOfACompositeTypeIsOneColumn() {
    Domain read =
        domain(
            "@Table\nrecord T(@Id long id, Address home, List<Address> past) {}",
            """
            @CompositeType(comment = "Where.")
            record Address(String street, @Column(type = "varchar(10)", comment = "Code.",
                collation = "C") String zipCode, Kind kind) {}
            """,
            "enum Kind { HOME }");
    assertThat(TableText.of(read.schema().tables().get(0)))
        .contains("  home address not null\n", "  past address[] not null\n");
    CompositeType address =
        new CompositeType(
            QualifiedName.inPublic("address"),
            List.of(
                Attribute.of("street", TypeName.parse("text")),
                new Attribute(
                    "zip_code", TypeName.parse("varchar(10)"), new QualifiedName("", "C"), "Code."),
                Attribute.of("kind", TypeName.parse("kind"))),
            "Where.");
    assertThat(read.schema().byId()).containsValue(address);
    assertThat(read.origins().of(address.id()))
        .isEqualTo(
            Origin.of(
                "app.Address", Map.of("street", "street", "zip_code", "zipCode", "kind", "kind")));
  }

  @Test
  void aDomainHasNoProperty() {
    expectMistake(
        ReadingProblem.DOMAIN_PROPERTIES,
        "Email has 0 properties; a domain restricts one type, and so has one",
        TABLE,
        "‸@Domain\nrecord Email() {}");
  }

  @Test
  void aDomainHasSeveralProperties() {
    expectMistake(
        ReadingProblem.DOMAIN_PROPERTIES,
        "Email has 2 properties; a domain restricts one type, and so has one",
        TABLE,
        "‸@Domain\nrecord Email(String name, String host) {}");
  }

  @Test
  void aTypeIsMadeOfItself() {
    expectMistake(
        ReadingProblem.TYPE_CYCLE,
        "the type part is made of itself; give one of its properties another type",
        "@CompositeType\n‸record Part(String name, Whole whole) {}",
        "@CompositeType\nrecord Whole(List<Part> parts) {}");
  }

  @ParameterizedTest
  @CsvSource({
    "defaultValue, \"''\"",
    "generated, \"upper('a')\"",
    "nullable, false",
  })
  void anAttributeHasNoRules(String element, String value) {
    expectMistake(
        ReadingProblem.MISPLACED,
        element + " says something of a table's column, and this is a type; leave it out",
        "@CompositeType\nrecord Address(@Column("
            + element
            + " = ‸"
            + value
            + ") String street) {}");
  }

  @Test
  void aDomainIsNoColumn() {
    expectMistake(
        ReadingProblem.MISPLACED,
        "name says something of a table's column, and this is a type; leave it out",
        "@Domain\nrecord Email(@Column(name = ‸\"mail\") String value) {}");
  }

  @Test
  void aTypeHoldsNoRows() {
    expectMistake(
        ReadingProblem.MISPLACED,
        "@Id says something of a table, and a composite type holds no rows; leave it out",
        "@CompositeType\nrecord Address(‸@Id String street) {}");
    expectMistake(
        ReadingProblem.MISPLACED,
        "@Index says something of a table, and a domain holds no rows; leave it out",
        "@Domain\nrecord Email(‸@Index String value) {}");
  }

  @Test
  void aTypeIsNamedAsATypeOfPostgres() {
    expectMistake(
        ReadingProblem.BUILT_IN_TYPE,
        "the domain money has the name of a type of PostgreSQL's own, which would be found instead;"
            + " name it with @Domain(name = …)",
        "@Domain\n‸record Money(BigDecimal value) {}");
  }

  @Test
  void twoChecksOfADomainHaveOneName() {
    expectMistake(
        ReadingProblem.DUPLICATE_CONSTRAINT,
        "a check of domain email is named c, and so is a check; give one a name of its"
            + " own, with name = …",
        "@Domain\n@Check(value = \"VALUE <> ''\", name = \"c\")\n"
            + "‸@Check(value = \"VALUE <> 'a'\", name = \"c\")\nrecord Email(String value) {}");
  }

  @Test
  void aTypeIsNamedAsATable() {
    expectMistake(
        ReadingProblem.DUPLICATE_TYPE,
        "the table is named email, and so is the domain; in PostgreSQL tables and types share their"
            + " names: give one another name",
        "@Table(name = ‸\"email\")\nrecord T(@Id long id) {}",
        "@Domain\nrecord Email(String value) {}");
  }
}
