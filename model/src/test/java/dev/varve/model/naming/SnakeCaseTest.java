package dev.varve.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SnakeCaseTest {

  @ParameterizedTest
  @CsvSource({
    "workTitle, work_title",
    "AttributionRecord, attribution_record",
    "XMLHttpRequest2Id, xml_http_request2_id",
    "id, id",
    "ID, id",
    "URL, url",
    "userID, user_id",
    "iPhone, i_phone",
    "address1Line, address1_line",
    "sha256, sha256",
    "already_snake, already_snake",
    "IN_PROGRESS, in_progress",
    "_private, _private",
    "A, a",
    "ÄrgerÜber, ärger_über",
    "straßeNr, straße_nr",
    "𐐀𐐨𐐀𐐨, 𐐨𐐨_𐐨𐐨"
  })
  void wordsAreSeparated(String camelCase, String snakeCase) {
    assertThat(SnakeCase.of(camelCase)).isEqualTo(snakeCase);
  }

  @Test
  void turkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(SnakeCase.of("TitleID")).isEqualTo("title_id");
    } finally {
      Locale.setDefault(before);
    }
  }
}
