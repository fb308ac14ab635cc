package dev.varve.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations of Jakarta Persistence on Varve's classes: each that is not heeded is named. */
class PersistenceAnnotationsTest {

  /** As much of each annotation as the tests need. */
  private static final List<String> JAKARTA =
      List.of(
          "@interface Id {}",
          "@interface Transient {}",
          "@interface Version {}",
          "@interface Lob {}",
          "@interface ManyToOne {}",
          "@interface GeneratedValue {}",
          "@interface Enumerated { String value() default \"\"; }",
          "@interface Basic { boolean optional() default true; }",
          "@interface Entity { String name() default \"\"; }",
          "@interface Table { String name() default \"\"; String schema() default \"\";"
              + " String[] indexes() default {}; }",
          "@interface JoinColumn { String name() default \"\"; boolean nullable() default true; }",
          "@interface Column { String name() default \"\"; boolean nullable() default true;"
              + " boolean unique() default false; int length() default 255;"
              + " String columnDefinition() default \"\"; boolean updatable() default true; }");

  private static final String TABLE =
      "@jakarta.persistence.Entity @Table\nrecord T(@Id int id, %s) {}";

  private static String[] sources(String source) {
    List<String> sources = new ArrayList<>();
    for (String annotation : JAKARTA) {
      sources.add("package jakarta.persistence;\npublic " + annotation);
    }
    sources.add("enum Kind { A }");
    sources.add(source.replace("@j.", "@jakarta.persistence."));
    return sources.toArray(new String[0]);
  }

  private static void expect(String annotation, String what, String instead, String source) {
    Compiled.expectMistake(
        ReadingProblem.PERSISTENCE_NOT_READ,
        "jakarta.persistence."
            + annotation
            + " is not read, although it would change "
            + what
            + ". Write Varve's "
            + instead
            + ", or remove the annotation.",
        sources(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Id             | ‸@j.Id int a                         | @Id",
        "Transient      | ‸@j.Transient int a                  | @Transient",
        "Lob            | ‸@j.Lob String a                     | @Column(type = …)",
        "Enumerated     | ‸@j.Enumerated Kind a                | @Column(type = …)",
        "GeneratedValue | ‸@j.GeneratedValue int a             | @Identity or @Column(defaultValue"
            + " = …)",
        "ManyToOne      | ‸@j.ManyToOne int a                  | @ForeignKey",
        "JoinColumn     | ‸@j.JoinColumn int a                 | @Column and @ForeignKey",
        "Basic          | ‸@j.Basic(optional = false) Optional<String> a | @Column(nullable ="
            + " false)",
        "Column         | ‸@j.Column(name = \"b\") int a       | @Column and @Unique",
        "Column         | ‸@j.Column(nullable = true) String a | @Column and @Unique",
        "Column         | ‸@j.Column(unique = true) String a   | @Column and @Unique",
        "Column         | ‸@j.Column(length = 20) String a     | @Column and @Unique",
        "Column         | ‸@j.Column(columnDefinition = \"citext\") String a | @Column and @Unique",
      })
  void onAProperty(String annotation, String component, String instead) {
    expect(annotation, "column t.a", instead, TABLE.formatted(component));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@j.Column int a",
        "@j.Column(updatable = false) int a",
        "@j.Column(name = \"a\", nullable = false) int a",
        "@j.Column(nullable = true) @Column(nullable = true) String a",
        "@j.Column(length = 20) @Column(length = 20) String a",
        "@j.Column(unique = true) @Unique String a",
        "@j.Transient @Transient int a",
        "@j.Version int a",
        "@j.Basic int a",
        "@j.GeneratedValue @Identity int a",
        "@j.Enumerated @Column(type = \"text\") Kind a",
        "@j.Enumerated String a",
        "@j.ManyToOne @j.JoinColumn(name = \"a\", nullable = false) @ForeignKey(T.class) int a"
      })
  void thatSaysTheSameIsNoMatter(String component) {
    assertThat(Compiled.domain(sources(TABLE.formatted(component))).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Table, '‸@j.Table(name = \"x\")', '@Table, @Unique and @Index'",
    "Table, '‸@j.Table(schema = \"x\")', '@Table, @Unique and @Index'",
    "Table, '‸@j.Table(indexes = \"x\")', '@Table, @Unique and @Index'",
    "Entity, '‸@j.Entity(name = \"x\")', @Table(name = …)"
  })
  void onAClass(String annotation, String written, String instead) {
    expect(annotation, "table t", instead, "@Table " + written + "\nclass T { @Id int id; }");
  }

  @Test
  void thatNamesTheTableLikeVarveIsNoMatter() {
    String source =
        "@j.Entity(name = \"E\") @j.Table(name = \"x\", schema = \"public\")"
            + " @Table(name = \"x\") class T { @Id @j.Id int id; }";
    assertThat(Compiled.domain(sources(source)).diagnostics()).isEmpty();
  }

  @Test
  void onAnAccessorAndOnAMixin() {
    expect(
        "Transient",
        "column t.a",
        "@Transient",
        "@Table\nclass T extends M {\n"
            + "@Id int id; int a;\n‸@j.Transient int getA() { return a; } }\n@Mixin class M {}");
    expect(
        "Id",
        "column t.a",
        "@Id",
        "@Table\nclass T extends M { @Id int id; }\n" + "@Mixin class M {\n‸@j.Id int a; }");
  }

  @Test
  void ofTheOldNameSpace() {
    Compiled.expectMistake(
        ReadingProblem.PERSISTENCE_NOT_READ,
        "javax.persistence.Transient is not read, although it would change column t.a. Write"
            + " Varve's @Transient, or remove the annotation.",
        "package javax.persistence;\npublic @interface Transient {}",
        "@Table record T(@Id int id, ‸@javax.persistence.Transient int a) {}");
  }

  @Test
  void aClassWithoutVarvesAnnotationIsNotVarves() {
    String source = "@j.Entity class E { @j.Id int id; }";
    assertThat(Compiled.domain(sources(source)).schema().tables()).isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(ReadingProblem.PERSISTENCE_NOT_READ.severity()).isEqualTo(Severity.WARNING);
  }
}
