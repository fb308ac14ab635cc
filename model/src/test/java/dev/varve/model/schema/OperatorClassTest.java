package dev.varve.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OperatorClassTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "gin_trgm_ops|gin_trgm_ops",
        "public.gin_trgm_ops|gin_trgm_ops",
        "ext . Gin_Trgm_Ops|ext.gin_trgm_ops",
        "\"My Ops\"|\"My Ops\"",
        "gist_trgm_ops (siglen = '32')|gist_trgm_ops(siglen=32)",
        "public.gist_trgm_ops (siglen='32', x='on')|gist_trgm_ops(siglen=32,x='on')",
        "o(a=on, b='it''s')|o(a='on',b='it''s')",
      })
  void spellingsOfOneOperatorClassBecomeOne(String text, String canonical) {
    assertThat(OperatorClass.canonical(text)).isEqualTo(canonical);
    assertThat(OperatorClass.canonical(canonical)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({"a b", "'a'", "a.", "a(", "a(b)", "a(b=", "a(b=1"})
  void whatIsNoOperatorClassStaysAsItIs(String text) {
    assertThat(OperatorClass.canonical(text)).isEqualTo(text);
  }

  @Test
  void keysAreEqualWhateverTheSpelling() {
    assertThat(new IndexKey("a", null, "public.gist_trgm_ops (siglen='32')", null, false, false))
        .isEqualTo(new IndexKey("a", null, "gist_trgm_ops(siglen=32)", null, false, false));
  }
}
