package dev.varve.model.schema;

import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlQuoting;
import dev.varve.runtime.sql.SqlToken;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names in a body of SQL, taken from its tokens: they may be more than what it uses, and are no
 * fewer, unless the body makes statements up when it runs. A name without a schema may be one of
 * {@code public}. Immutable and thread-safe.
 */
public final class SqlMentions {
  private static final Set<String> BEFORE_RELATION =
      Set.of("from", "join", "only", "lateral", "into", "update", "table", "using");

  private static final Set<String> BEFORE_RELATIONS =
      Set.of("from", "join", "using", "table", "truncate", "lock");

  private static final Set<String> AFTER_RELATIONS =
      Set.of(
          "select",
          "where",
          "group",
          "having",
          "window",
          "order",
          "limit",
          "offset",
          "fetch",
          "for",
          "union",
          "intersect",
          "except",
          "set",
          "values",
          "returning",
          "loop",
          "into");

  private final List<SqlToken> tokens;

  /** The commas between relations. */
  private final BitSet commas;

  private final Set<String> names = new TreeSet<>();
  private final Set<QualifiedName> things = new TreeSet<>();
  private final Set<QualifiedName> relations = new TreeSet<>();
  private final Set<QualifiedName> calls = new TreeSet<>();

  private SqlMentions(List<SqlToken> tokens) {
    this.tokens = tokens;
    this.commas = commas(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isName()) {
        add(i);
      }
    }
  }

  /** The names in the text. */
  public static SqlMentions of(String sql) {
    return new SqlMentions(SqlLexer.tokens(sql));
  }

  /** A comma stands between relations where FROM or the like came last before it. */
  private static BitSet commas(List<SqlToken> tokens) {
    BitSet commas = new BitSet();
    Deque<Boolean> around = new ArrayDeque<>();
    boolean relations = false;
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      if (token.isSpecial('(')) {
        around.push(relations);
        relations = false;
      } else if (token.isSpecial(')') && !around.isEmpty()) {
        relations = around.pop();
      } else if (token.isSpecial(',')) {
        commas.set(i, relations);
      } else if (token.isSpecial(';')) {
        relations = false;
      } else if (token.kind() == SqlToken.Kind.WORD && BEFORE_RELATIONS.contains(token.name())) {
        relations |= i == 0 || !tokens.get(i - 1).isWord("distinct");
      } else if (token.kind() == SqlToken.Kind.WORD && AFTER_RELATIONS.contains(token.name())) {
        relations = false;
      }
    }
    return commas;
  }

  private void add(int index) {
    String name = tokens.get(index).name();
    names.add(name);
    boolean qualified = isSpecial(index - 1, '.') && index > 1 && tokens.get(index - 2).isName();
    QualifiedName thing =
        qualified
            ? new QualifiedName(tokens.get(index - 2).name(), name)
            : QualifiedName.inPublic(name);
    boolean call = isSpecial(index + 1, '(');
    boolean relation =
        !isSpecial(index + 1, '.') && isAfterRelationWord(qualified ? index - 2 : index);
    if (call) {
      calls.add(thing);
    }
    if (relation) {
      relations.add(thing);
    }
    if (qualified || call || relation || isSpecial(index + 1, '.') || isAfterTypeWord(index)) {
      things.add(thing);
    }
  }

  /** A cast names a type after {@code ::} or AS; the name of an output stands after AS, too. */
  private boolean isAfterTypeWord(int index) {
    return index > 0
        && (tokens.get(index - 1).text().equals("::") || tokens.get(index - 1).isWord("as"));
  }

  private boolean isAfterRelationWord(int index) {
    int before = index - 1;
    while (isSpecial(before, '(')) {
      before--;
    }
    return before >= 0
        && (commas.get(before)
            || (tokens.get(before).isName()
                && BEFORE_RELATION.contains(tokens.get(before).name())));
  }

  private boolean isSpecial(int index, char character) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isSpecial(character);
  }

  /** Whether the name stands in the text, as whatever. */
  public boolean hasName(String name) {
    return names.contains(name);
  }

  /** Whether a relation, type or routine of that name may be meant. */
  public boolean has(QualifiedName thing) {
    return things.contains(thing);
  }

  /** What stands before an opening bracket: routines, and types with modifiers. */
  public Set<QualifiedName> calls() {
    return Collections.unmodifiableSet(calls);
  }

  /** Tells what the text may need: relations and their columns, types and routines. */
  public void declare(Claims claims) {
    for (QualifiedName thing : things) {
      claims.needs(Ref.object(thing));
      claims.needs(Ref.routine(thing));
    }
    for (QualifiedName relation : relations) {
      for (String name : names) {
        claims.needs(Ref.column(relation, name));
      }
    }
  }

  /**
   * The text after a relation, type or routine got another name, as it must be written then: what
   * else in the text speaks of a relation by its old name goes on doing so. The way back leads to
   * the text as it was.
   */
  public static String afterRename(String sql, QualifiedName from, QualifiedName to) {
    List<SqlToken> tokens = SqlLexer.tokens(sql);
    SqlMentions mentions = new SqlMentions(tokens);
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int first = mentions.firstOf(i, from);
      if (first >= 0) {
        text.append(sql, copied, tokens.get(first).start()).append(to.sql());
        copied = tokens.get(i).end();
        if (mentions.isNamed(i + 1, to.name())) {
          copied = tokens.get(i + 1).end();
        } else if (mentions.isAfterRelationWord(first)
            && !mentions.hasAlias(i)
            && !from.name().equals(to.name())) {
          text.append(' ').append(SqlQuoting.identifier(from.name()));
        }
      }
    }
    return text.append(sql.substring(copied)).toString();
  }

  /** The text after a column got another name, as it must be written then. */
  public static String afterColumnRename(String sql, String from, String to) {
    List<SqlToken> tokens = SqlLexer.tokens(sql);
    SqlMentions mentions = new SqlMentions(tokens);
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      if (token.canBeColumn() && token.name().equals(from) && mentions.isColumn(i)) {
        text.append(sql, copied, token.start()).append(SqlQuoting.identifier(to));
        copied = token.end();
      }
    }
    return text.append(sql.substring(copied)).toString();
  }

  /** What is a relation, a function, a type or the name of an output is no column. */
  private boolean isColumn(int index) {
    SqlToken before = index > 0 ? tokens.get(index - 1) : null;
    boolean named = before != null && (before.isWord("as") || before.text().equals("::"));
    return !named && !isSpecial(index + 1, '.') && !isSpecial(index + 1, '(');
  }

  /** The index of the first token of the name that ends there; -1 if it is another name. */
  private int firstOf(int index, QualifiedName name) {
    boolean isNamed =
        tokens.get(index).isName()
            && tokens.get(index).name().equals(name.name())
            && !isSpecial(index + 1, '.');
    if (!isNamed) {
      return -1;
    }
    if (isSpecial(index - 1, '.')) {
      boolean ofSchema =
          index > 1
              && tokens.get(index - 2).isName()
              && tokens.get(index - 2).name().equals(name.schema());
      return ofSchema ? index - 2 : -1;
    }
    return name.schema().equals(QualifiedName.PUBLIC) && isAfterRelationWord(index) ? index : -1;
  }

  /** Whether the token is an alias of that name, which is that of the relation itself. */
  private boolean isNamed(int index, String name) {
    return index < tokens.size()
        && tokens.get(index).canBeColumn()
        && tokens.get(index).name().equals(name);
  }

  private boolean hasAlias(int index) {
    SqlToken next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
    return next != null && next.isName() && (next.isWord("as") || next.canBeColumn());
  }

  @Override
  public String toString() {
    return names.toString();
  }
}
