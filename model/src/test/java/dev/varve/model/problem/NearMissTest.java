package dev.varve.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearMissTest {
  private static final List<String> COLUMNS = List.of("name", "tax_id", "work_title", "id", "kind");

  @ParameterizedTest
  @CsvSource({
    "nmae, name",
    "nam, name",
    "names, name",
    "Name, name",
    "work_titel, work_title",
    "worktitle, work_title",
    "taxid, tax_id",
    "KIND, kind",
    "ID, id"
  })
  void misspeltNameIsFound(String word, String meant) {
    assertThat(NearMiss.of(word, COLUMNS)).isEqualTo(meant);
    assertThat(NearMiss.hint(word, COLUMNS)).isEqualTo("; did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @CsvSource({"xx", "x", "address", "nothing", "''"})
  void otherWordsAreNotGuessed(String word) {
    assertThat(NearMiss.of(word, COLUMNS)).isNull();
    assertThat(NearMiss.hint(word, COLUMNS)).isEmpty();
  }

  @Test
  void firstInOrderOfTwoThatAreEquallyNear() {
    assertThat(NearMiss.of("cat", List.of("rat", "bat"))).isEqualTo("bat");
    assertThat(NearMiss.of("cat", List.of("bat", "rat"))).isEqualTo("bat");
  }
}
