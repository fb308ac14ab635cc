package dev.varve.model.schema;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;

/** Reads the name of a type from SQL text. */
final class TypeNameParser {
  private static final String CATALOG = "pg_catalog";

  private final String text;
  private final List<SqlToken> tokens;
  private int next;
  private String modifiers = "";
  private boolean array;

  private TypeNameParser(String text) {
    this.text = text;
    this.tokens = SqlLexer.tokens(text);
  }

  static TypeName parse(String text) {
    return new TypeNameParser(text).type();
  }

  private TypeName type() {
    SqlToken first = name();
    if (atSpecial('.')) {
      next++;
      String schema = first.name();
      SqlToken second = name();
      return schema.equals(CATALOG) ? builtIn(second) : rest(schema, second.name());
    }
    return builtIn(first);
  }

  /** A type without a schema: one word, or several that PostgreSQL's grammar knows. */
  private TypeName builtIn(SqlToken first) {
    if (first.kind() == SqlToken.Kind.QUOTED_IDENTIFIER) {
      String name = first.name();
      String schema = TypeSpelling.isOtherInQuotes(name) ? QualifiedName.PUBLIC : "";
      return rest(schema, isOtherInQuotes(name) ? '"' + name + '"' : name);
    }
    StringBuilder words = new StringBuilder(first.name());
    while (next < tokens.size() && !atArray()) {
      if (atSpecial('(')) {
        modifiers();
      } else {
        words.append(' ').append(name().name());
      }
    }
    return canonical(words.toString());
  }

  /** {@code "char"} is one byte, {@code "bit"} of any length (manual, 8.3 and 8.10). */
  private boolean isOtherInQuotes(String name) {
    return name.equals("char") || (name.equals("bit") && !atSpecial('('));
  }

  private TypeName canonical(String words) {
    if (words.indexOf(' ') >= 0 && !TypeSpelling.isKnown(words) && !isInterval(words)) {
      throw bad("PostgreSQL knows no type of these words");
    }
    String name = words.equals("float") ? floatOfPrecision() : TypeSpelling.canonical(words);
    if ((name.equals("char") || name.equals("bit")) && modifiers.isEmpty()) {
      modifiers = "(1)";
    }
    if (name.equals("numeric") && !modifiers.isEmpty() && modifiers.indexOf(',') < 0) {
      modifiers = modifiers.replace(")", ",0)");
    }
    return rest("", name);
  }

  private static boolean isInterval(String words) {
    return words.startsWith("interval ");
  }

  /** {@code float(n)} is {@code real} up to 24 binary digits (manual, 8.1.3). */
  private String floatOfPrecision() {
    String digits = modifiers.isEmpty() ? "53" : modifiers.substring(1, modifiers.length() - 1);
    modifiers = "";
    try {
      return Integer.parseInt(digits) <= 24 ? "real" : "double precision";
    } catch (NumberFormatException e) {
      throw bad("the precision of float must be a number");
    }
  }

  private TypeName rest(String schema, String name) {
    if (atSpecial('(')) {
      modifiers();
    }
    while (next < tokens.size()) {
      dimension();
    }
    return new TypeName(schema, name, modifiers, array);
  }

  private boolean atArray() {
    return atSpecial('[') || (next < tokens.size() && tokens.get(next).isWord("array"));
  }

  private void dimension() {
    array = true;
    if (tokens.get(next).isWord("array")) {
      next++;
      return;
    }
    expect('[');
    if (next < tokens.size() && tokens.get(next).kind() == SqlToken.Kind.NUMBER) {
      next++;
    }
    expect(']');
  }

  private void modifiers() {
    StringBuilder read = new StringBuilder();
    while (!atSpecial(')')) {
      if (next >= tokens.size()) {
        throw bad("a bracket is not closed");
      }
      read.append(tokens.get(next++).text());
    }
    next++;
    modifiers = read.append(')').toString();
  }

  private SqlToken name() {
    if (next < tokens.size() && tokens.get(next).isName()) {
      return tokens.get(next++);
    }
    throw bad("a name was expected");
  }

  private void expect(char special) {
    if (!atSpecial(special)) {
      throw bad("'" + special + "' was expected");
    }
    next++;
  }

  private boolean atSpecial(char special) {
    return next < tokens.size() && tokens.get(next).isSpecial(special);
  }

  private IllegalArgumentException bad(String why) {
    return new IllegalArgumentException("not a type: \"" + text + "\" (" + why + ")");
  }
}
