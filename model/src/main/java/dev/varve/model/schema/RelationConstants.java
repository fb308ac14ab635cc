package dev.varve.model.schema;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlToken;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The relations that an expression names in string constants: {@code nextval('app.numbers')},
 * {@code 'parties'::regclass}. PostgreSQL keeps which relation is meant, not the text: it lets
 * nobody drop it, and shows its new name after a rename. A constant that is cast to another type
 * first, {@code 'numbers'::text}, is looked up at each use and is none of these.
 */
final class RelationConstants {
  private static final Set<String> FUNCTIONS = Set.of("nextval", "currval", "setval");
  private static final String CATALOG = "pg_catalog";

  private final String text;
  private final List<SqlToken> tokens;

  RelationConstants(String text) {
    this.text = text;
    this.tokens = SqlLexer.tokens(text);
  }

  Set<QualifiedName> names() {
    Set<QualifiedName> names = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      QualifiedName name = relation(i);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** The text with a relation's new name; the same text if it is not named. */
  String renamed(QualifiedName from, QualifiedName to) {
    StringBuilder renamed = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (from.equals(relation(i))) {
        String name = renamed(tokens.get(i).string(), from, to);
        renamed.append(text, copied, tokens.get(i).start()).append(SqlQuoting.literal(name));
        copied = tokens.get(i).end();
      }
    }
    return copied == 0 ? text : renamed.append(text.substring(copied)).toString();
  }

  /** What was written with its schema stays so while the schema stays: PostgreSQL shows it so. */
  private static String renamed(String written, QualifiedName from, QualifiedName to) {
    boolean qualified = SqlLexer.tokens(written).size() > 1;
    return qualified && from.schema().equals(to.schema())
        ? SqlQuoting.qualified(to.schema(), to.name())
        : to.sql();
  }

  /** Whether the whole is {@code nextval('…')} of that sequence. */
  boolean isNextval(QualifiedName sequence) {
    int function = isNamed(0, CATALOG) ? 2 : 0;
    int constant = function + 2;
    int cast = castEnd(constant + 1);
    int end = cast < 0 ? constant + 1 : cast;
    return isNamed(function, "nextval")
        && sequence.equals(relation(constant))
        && end == tokens.size() - 1
        && tokens.get(end).isSpecial(')');
  }

  private @Nullable QualifiedName relation(int index) {
    boolean constant = index < tokens.size() && tokens.get(index).kind() == SqlToken.Kind.STRING;
    return constant && (castEnd(index + 1) >= 0 || isArgument(index))
        ? parsed(SqlLexer.tokens(tokens.get(index).string()))
        : null;
  }

  /** The index after a cast to regclass that begins there; -1 if none does. */
  private int castEnd(int index) {
    boolean cast =
        index < tokens.size()
            && (tokens.get(index).text().equals("::") || tokens.get(index).isWord("as"));
    int type = isNamed(index + 1, CATALOG) ? index + 3 : index + 1;
    return cast && isNamed(type, "regclass") ? type + 1 : -1;
  }

  private boolean isArgument(int index) {
    boolean called = index >= 2 && tokens.get(index - 1).isSpecial('(');
    boolean cast = index + 1 < tokens.size() && tokens.get(index + 1).text().equals("::");
    return called && !cast && FUNCTIONS.contains(name(index - 2));
  }

  private boolean isNamed(int index, String name) {
    return index < tokens.size() && name(index).equals(name);
  }

  private String name(int index) {
    return tokens.get(index).isName() ? tokens.get(index).name() : "";
  }

  /** A name without a schema is looked for as PostgreSQL's default search path has it. */
  private static @Nullable QualifiedName parsed(List<SqlToken> tokens) {
    boolean qualified = tokens.size() == 3 && tokens.get(1).isSpecial('.');
    if ((tokens.size() != 1 && !qualified) || !tokens.get(0).isName()) {
      return null;
    }
    String first = tokens.get(0).name();
    if (!qualified) {
      return QualifiedName.inPublic(first);
    }
    return tokens.get(2).isName() ? new QualifiedName(first, tokens.get(2).name()) : null;
  }
}
