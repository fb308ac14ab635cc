package dev.varve.model.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamingTemplateTest {
  private static final NameParts PARTS =
      new NameParts("roles", List.of("party", "kind"), "parties", List.of("id", "no"), "own");

  @ParameterizedTest
  @CsvSource({
    "x_%(table_name)s_y, x_roles_y",
    "%(column_0_name)s, party",
    "%(column_1_name)s, kind",
    "%(column_0_label)s, roles_party",
    "%(column_1_label)s, roles_kind",
    "%(column_0N_name)s, partykind",
    "%(column_0_N_name)s, party_kind",
    "%(column_0_N_label)s, roles_party_kind",
    "%(referred_table_name)s, parties",
    "%(referred_column_0_name)s, id",
    "%(referred_column_0_N_name)s, id_no",
    "%(constraint_name)s, own",
    "plain, plain"
  })
  void tokensStandForWhatTheySay(String template, String name) {
    assertThat(NamingTemplate.parseForeignKey(template).name(PARTS)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "%(table_name)s_%(column_0_name)s_check, t_check",
    "%(column_0_name)s_%(table_name)s, t",
    "ck_%(column_0_name)s, ck",
    "%(column_0_name)s_ck, ck",
    "a_%(column_5_name)s_%(column_6_name)s_b, a_b",
    "a%(column_0_label)sb, ab"
  })
  void tokenWithNothingToStandForVanishesWithAnUnderscore(String template, String name) {
    NameParts parts = NameParts.of("t", List.of(), "");
    assertThat(NamingTemplate.parse(template).name(parts)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%(column_name)s",
        "%(column_00_name)s",
        "%(column_N_name)s",
        "%(column__name)s",
        "%(referred_column_0_label)s",
        "%()s",
        "%(Table_name)s"
      })
  void tokenThatDoesNotExist(String template) {
    assertThatThrownBy(() -> NamingTemplate.parseForeignKey(template))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no token " + template + ", only table_name, ");
  }

  @Test
  void onlyForeignKeysRefer() {
    assertThatThrownBy(() -> NamingTemplate.parse("%(referred_table_name)s"))
        .hasMessage("only foreign keys have the tokens referred_…");
  }

  @Test
  void templateWithTheGivenNameSaysSo() {
    assertThat(NamingTemplate.parse("ck_%(constraint_name)s").usesGivenName()).isTrue();
    assertThat(NamingConvention.DEFAULT.check().usesGivenName()).isFalse();
  }

  @Test
  void nameOf63BytesStays() {
    NameParts parts = NameParts.of("t".repeat(58), List.of(), "");
    assertThat(NamingConvention.DEFAULT.primaryKey().name(parts))
        .isEqualTo("t".repeat(58) + "_pkey");
  }

  @Test
  void longerNameEndsInAHashOfTheWhole() {
    NamingTemplate template = NamingConvention.DEFAULT.unique();
    String one = template.name(NameParts.of("t".repeat(60), List.of("a"), ""));
    String other = template.name(NameParts.of("t".repeat(60), List.of("b"), ""));
    assertThat(one).hasSize(63).matches("t{54}_[0-9a-f]{8}").isNotEqualTo(other);
    assertThat(template.name(NameParts.of("t".repeat(60), List.of("a"), ""))).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ä", "€", "😀", "xä", "xx😀"})
  void longNameIsCutBetweenLetters(String letters) {
    String name =
        NamingConvention.DEFAULT.index().name(NameParts.of(letters.repeat(40), List.of("a"), ""));
    assertThat(name).doesNotContain("?").matches("(" + letters + ")*.?.?_[0-9a-f]{8}");
    assertThat(ShortName.bytes(name))
        .isBetween(60, 63)
        .isEqualTo(name.getBytes(StandardCharsets.UTF_8).length);
  }
}
