package dev.varve.model.json;

import dev.varve.model.schema.SqlExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in one of two forms. The readable form breaks the line in containers that are begun
 * so, and nowhere else. The canonical form has no line breaks and no blanks, and expressions by
 * their meaning: two values have the same canonical text if and only if they are equal.
 *
 * <p>Gson's own writer loads regular expressions and {@code String.format} before it writes its
 * first character. Not thread-safe.
 */
public final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private final boolean canonical;
  private final StringBuilder out = new StringBuilder(4096);
  private final Map<String, String> meanings = new HashMap<>();
  private int depth;
  private int inline;
  private boolean first = true;
  private boolean named;

  /** An empty text; a canonical one is only hashed, and leaves out what does not count. */
  public JsonText(boolean canonical) {
    this.canonical = canonical;
  }

  /** Whether the text is only hashed. */
  public boolean isCanonical() {
    return canonical;
  }

  /** Gives what was written, and starts anew. */
  public String take() {
    String text = out.toString();
    out.setLength(0);
    first = true;
    return text;
  }

  /** Begins an object or array whose parts stand on lines of their own. */
  public void beginLines(char bracket) {
    separate();
    out.append(bracket);
    first = true;
    if (canonical) {
      inline++;
    } else {
      depth++;
    }
  }

  /** Begins an object or array on one line. */
  public void begin(char bracket) {
    separate();
    out.append(bracket);
    first = true;
    inline++;
  }

  /** Ends what was begun. */
  public void end(char bracket) {
    if (inline > 0) {
      inline--;
    } else {
      depth--;
      breakLine();
    }
    out.append(bracket);
    first = false;
  }

  /** What follows is the field's value. */
  public void name(String name) {
    separate();
    quote(name);
    out.append(canonical ? ":" : ": ");
    named = true;
  }

  /** Adds an element of an array. */
  public void value(String value) {
    separate();
    quote(value);
  }

  /** A text; left out where there is none. */
  public void field(String name, @Nullable String value) {
    if (value != null) {
      name(name);
      value(value);
    }
  }

  /** A whole number; left out where there is none. */
  public void field(String name, @Nullable Long value) {
    if (value != null) {
      name(name);
      separate();
      out.append(value.longValue());
    }
  }

  /** A truth value that is not the default. */
  public void flag(String name, boolean value) {
    name(name);
    separate();
    out.append(value);
  }

  /** Texts on one line; left out where there are none. */
  public void field(String name, List<String> values) {
    if (!values.isEmpty()) {
      name(name);
      begin('[');
      for (String value : values) {
        value(value);
      }
      end(']');
    }
  }

  /** An expression; left out where there is none. */
  public void field(String name, @Nullable SqlExpression value) {
    if (value != null) {
      field(name, canonical ? meaning(value) : value.text());
    }
  }

  /** Expressions on one line; left out where there are none. */
  public void expressions(String name, List<SqlExpression> values) {
    List<String> texts = new ArrayList<>();
    for (SqlExpression value : values) {
      texts.add(canonical ? meaning(value) : value.text());
    }
    field(name, texts);
  }

  /** The same few expressions stand in most tables. */
  private String meaning(SqlExpression expression) {
    String meaning = meanings.get(expression.text());
    if (meaning == null) {
      meaning = expression.meaning();
      meanings.put(expression.text(), meaning);
    }
    return meaning;
  }

  private void separate() {
    if (named) {
      named = false;
      return;
    }
    if (!first) {
      out.append(inline > 0 && !canonical ? ", " : ",");
    }
    if (inline == 0 && depth > 0) {
      breakLine();
    }
    first = false;
  }

  private void breakLine() {
    out.append('\n');
    for (int i = 0; i < depth; i++) {
      out.append("  ");
    }
  }

  private void quote(String text) {
    out.append('"');
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, copied, i);
        escape(c);
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length()).append('"');
  }

  private void escape(char c) {
    out.append('\\');
    switch (c) {
      case '"', '\\' -> out.append(c);
      case '\n' -> out.append('n');
      case '\r' -> out.append('r');
      case '\t' -> out.append('t');
      default -> out.append("u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    }
  }
}
