package dev.varve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.Step.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {
  private static final String SQL = "CREATE TABLE t (a int DEFAULT -1, b text DEFAULT 'x')";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table T (A INT default -1, B Text default 'x')",
        "CREATE TABLE t(a int DEFAULT - 1,b text DEFAULT 'x');",
        "CREATE\r\n\tTABLE t (a int DEFAULT -1, b text DEFAULT 'x') ; ;",
        "CREATE TABLE \"t\" (\"a\" int DEFAULT -1, b text DEFAULT 'x')",
        "CREATE TABLE t ( -- why\n a int DEFAULT -1, b text DEFAULT 'x')",
        "/* a /* nested */ ' one */ CREATE TABLE t (a int DEFAULT -1/**/, b text DEFAULT 'x')"
      })
  void layoutCommentsCaseAndNeedlessQuotesDoNotCount(String sql) {
    assertThat(of(sql)).isEqualTo(of(SQL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE t (a int DEFAULT -1, b text DEFAULT 'X')",
        "CREATE TABLE t (a int DEFAULT -1, b text DEFAULT 'x ')",
        "CREATE TABLE t (a int DEFAULT -1, b text DEFAULT E'x')",
        "CREATE TABLE t (a int DEFAULT -1, b text DEFAULT $$x$$)",
        "CREATE TABLE t (a int DEFAULT 1, b text DEFAULT 'x')",
        "CREATE TABLE t (\"A\" int DEFAULT -1, b text DEFAULT 'x')",
        "CREATE TABLE t (a int DEFAULT -1, b \"char\" DEFAULT 'x')",
        "CREATE TABLE t (b text DEFAULT 'x', a int DEFAULT -1)",
        "CREATE TABLE t (a int DEFAULT -1, b text DEFAULT 'x'"
      })
  void everythingElseCounts(String sql) {
    assertThat(of(sql)).isNotEqualTo(of(SQL));
  }

  @Test
  void insideConstantsAndDollarQuotesLayoutCounts() {
    assertThat(of("SELECT 'a -- b'")).isNotEqualTo(of("SELECT 'a --  b'"));
    assertThat(of("DO $$ BEGIN /* x */ NULL; END $$")).isNotEqualTo(of("DO $$ BEGIN NULL; END $$"));
    assertThat(of("DO $a$ x $a$")).isNotEqualTo(of("DO $b$ x $b$"));
  }

  @Test
  void tokensDoNotRunIntoEachOther() {
    assertThat(of("SELECT ab")).isNotEqualTo(of("SELECT a b"));
    assertThat(of("SELECT 'a' 'b'")).isNotEqualTo(of("SELECT 'a''b'"));
    assertThat(of("SELECT a<-b")).isEqualTo(of("SELECT a < -b"));
    assertThat(of("SELECT a@-b")).isNotEqualTo(of("SELECT a @ -b"));
  }

  @Test
  void kindsAndOrderOfStepsCount() {
    Step one = new Step(Kind.SQL, "SELECT 1");
    Step two = new Step(Kind.SQL, "SELECT 2");
    assertThat(Checksum.of(List.of(one, two))).isNotEqualTo(Checksum.of(List.of(two, one)));
    assertThat(Checksum.of(List.of(one, two))).isNotEqualTo(of("SELECT 1 SELECT 2"));
    assertThat(Checksum.of(List.of(one, two))).isNotEqualTo(of("SELECT 1; SELECT 2"));
    for (Kind kind : Kind.values()) {
      boolean same = Checksum.of(List.of(new Step(kind, "SELECT 1"))).equals(of("SELECT 1"));
      assertThat(same).as(kind.label()).isEqualTo(kind == Kind.SQL);
    }
  }

  @Test
  void javaCountsWithItsDescriptionAsItIsWritten() {
    assertThat(Checksum.of(List.of(new Step(Kind.JAVA, "split names"))))
        .isNotEqualTo(Checksum.of(List.of(new Step(Kind.JAVA, "Split  names"))));
  }

  /** Histories of real databases hold these: whoever changes this test breaks them. */
  @Test
  void valueNeverChanges() {
    assertThat(Checksum.of(List.of()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(of(SQL))
        .isEqualTo("f4cb3886fff11e8aa887d09942924beedf4e0a4ae37ad4dbb0476774c93b0f4b");
  }

  private static String of(String sql) {
    return Checksum.of(List.of(new Step(Kind.SQL, sql)));
  }
}
