package dev.varve.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that do not exist: another processor may write them, or javac reports them. */
final class UnresolvedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class T { Gone a; }",
        "class T { List<Gone> a; }",
        "class T { Optional<Gone> a; }",
        "class T { Gone[] a; }",
        "class T { @Embedded Gone a; }",
        "class T { @Embedded Optional<Gone> a; }",
        "class T { @ForeignKey(Gone.class) int a; }",
        "class T extends Gone { int a; }",
        "class T implements Gone { int a; }",
        "interface T extends Gone { int a(); }",
        "record T(Gone a) {}"
      })
  void classThatMentionsOneIsNamedAndNothingIsReportedButByJavac(String type) {
    Compiled compiled = Compiled.of("@Table\n" + type);
    assertThat(compiled.read().unresolved()).containsExactly("app.T");
    assertThat(compiled.read().diagnostics()).isEmpty();
    assertThat(compiled.compilation().errors())
        .isNotEmpty()
        .allSatisfy(error -> assertThat(error.getMessage(null)).contains("cannot find symbol"));
  }

  @Test
  void superclassOfAMixinIsItsOwnMistake() {
    Compiled compiled =
        Compiled.of("@Table\nclass T extends Base {}", "@Mixin\nclass Base extends Gone {}");
    assertThat(compiled.read().unresolved()).containsExactly("app.Base");
  }

  @Test
  void typeThatIsNamedInSqlNeedNotExistInJava() {
    assertThat(
            Compiled.of("@Table\nclass T { @Column(type = \"jsonb\") Gone a; }")
                .read()
                .unresolved())
        .isEmpty();
  }
}
