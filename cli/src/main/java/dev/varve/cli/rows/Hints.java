package dev.varve.cli.rows;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The constants of conditions, and what is next to them. */
final class Hints {
  private static final String LIKE = "~~";

  private final int number;
  private final Set<String> texts = new LinkedHashSet<>();
  private final Set<String> numbers = new LinkedHashSet<>();

  private Hints(int number) {
    this.number = number;
  }

  static Hints in(List<String> conditions, int number) {
    Hints hints = new Hints(number);
    conditions.forEach(hints::read);
    return hints;
  }

  /** Texts that a condition names or describes. */
  List<String> texts() {
    return TypeValues.rotated(List.copyOf(texts), number);
  }

  /** Numbers that a condition names, and their neighbours. */
  List<String> numbers() {
    return List.copyOf(numbers);
  }

  private void read(String condition) {
    String operator = "";
    boolean negative = false;
    for (SqlToken token : SqlLexer.tokens(condition)) {
      switch (token.kind()) {
        case OPERATOR -> operator = token.text();
        case STRING -> text(token.string(), operator);
        case NUMBER -> number(negative ? "-" + token.text() : token.text());
        default -> {}
      }
      negative = token.text().equals("-");
    }
  }

  private void text(String constant, String operator) {
    if (operator.startsWith(LIKE)) {
      texts.add(PatternSample.ofLike(constant, number));
    } else if (operator.startsWith("~")) {
      String sample = PatternSample.ofRegex(constant, number);
      if (sample != null) {
        texts.add(sample);
      }
    } else {
      constant(constant);
    }
  }

  /** PostgreSQL prints some lists as the text of an array. */
  private void constant(String constant) {
    if (constant.startsWith("{") && constant.endsWith("}")) {
      for (String element : constant.substring(1, constant.length() - 1).split(",", -1)) {
        texts.add(element.replace("\"", ""));
      }
    }
    texts.add(constant);
    number(constant);
  }

  private void number(String constant) {
    try {
      BigDecimal value = new BigDecimal(constant);
      numbers.add(value.toPlainString());
      numbers.add(value.add(BigDecimal.ONE).toPlainString());
      numbers.add(value.subtract(BigDecimal.ONE).toPlainString());
      numbers.add(value.add(BigDecimal.valueOf(number)).toPlainString());
      if (value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BigDecimal.valueOf(1000)) < 0) {
        lengths(value.intValue());
      }
    } catch (NumberFormatException e) {
      // It is no number.
    }
  }

  /** Texts of about this length: a condition may be about it. */
  private void lengths(int length) {
    String letter = Character.toString('a' + number % 26);
    texts.add(letter.repeat(length));
    texts.add(letter.repeat(length + 1));
    texts.add(letter.repeat(length - 1));
  }
}
