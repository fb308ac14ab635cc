package dev.varve.model.schema;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one spelling of an operator class with its parameters: {@code gist_trgm_ops(siglen=32)}. */
final class OperatorClass {
  private final List<SqlToken> tokens;
  private final StringBuilder canonical = new StringBuilder();
  private int next;

  private OperatorClass(String text) {
    this.tokens = SqlLexer.tokens(text);
  }

  /**
   * The operator class without blanks and without the schema {@code public}, and with values in
   * quotes unless they are numbers; the text as it is if it is no operator class.
   */
  static @Nullable String canonical(@Nullable String text) {
    if (text == null) {
      return null;
    }
    OperatorClass parsed = new OperatorClass(text);
    return parsed.name() && parsed.parameters() ? parsed.canonical.toString() : text;
  }

  private boolean name() {
    if (!isName()) {
      return false;
    }
    String first = tokens.get(next++).name();
    if (!takeSpecial('.')) {
      canonical.append(SqlQuoting.identifier(first));
      return true;
    }
    if (!isName()) {
      return false;
    }
    canonical.append(new QualifiedName(first, tokens.get(next++).name()).sql());
    return true;
  }

  private boolean parameters() {
    if (!takeSpecial('(')) {
      return next == tokens.size();
    }
    char separator = '(';
    do {
      canonical.append(separator);
      if (!parameter()) {
        return false;
      }
      separator = ',';
    } while (takeSpecial(','));
    canonical.append(')');
    return takeSpecial(')') && next == tokens.size();
  }

  private boolean parameter() {
    if (!isName() || next + 2 >= tokens.size() || !tokens.get(next + 1).text().equals("=")) {
      return false;
    }
    canonical.append(SqlQuoting.identifier(tokens.get(next).name())).append('=');
    next += 2;
    return value(tokens.get(next++));
  }

  private boolean value(SqlToken token) {
    String text = token.text();
    boolean number = token.kind() == SqlToken.Kind.NUMBER;
    boolean string = token.kind() == SqlToken.Kind.STRING && text.charAt(0) == '\'';
    if (string && isNumber(text.substring(1, text.length() - 1))) {
      canonical.append(text, 1, text.length() - 1);
    } else if (number || string) {
      canonical.append(text);
    } else if (token.isName()) {
      canonical.append(SqlQuoting.literal(token.name()));
    }
    return number || string || token.isName();
  }

  private static boolean isNumber(String text) {
    List<SqlToken> tokens = SqlLexer.tokens(text);
    return tokens.size() == 1
        && tokens.get(0).kind() == SqlToken.Kind.NUMBER
        && tokens.get(0).text().equals(text);
  }

  private boolean isName() {
    return next < tokens.size() && tokens.get(next).isName();
  }

  private boolean takeSpecial(char special) {
    boolean taken = next < tokens.size() && tokens.get(next).isSpecial(special);
    next += taken ? 1 : 0;
    return taken;
  }
}
