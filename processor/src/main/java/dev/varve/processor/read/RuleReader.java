package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.kind.rule.Rule;
import dev.varve.model.schema.FiringState;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.runtime.sql.SqlLexer;
import dev.varve.runtime.sql.SqlToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Rule}. */
final class RuleReader {
  private static final Set<String> COMMANDS =
      Set.of("select", "insert", "update", "delete", "notify", "with", "values");

  private final Reading reading;
  private final Map<ObjectId, SchemaObject> rules = new LinkedHashMap<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  RuleReader(Reading reading) {
    this.reading = reading;
  }

  /** The rules that were read; of two with one name the first. */
  List<SchemaObject> rules() {
    return new ArrayList<>(rules.values());
  }

  Map<ObjectId, Origin> origins() {
    return origins;
  }

  /**
   * Reads the rules that a class declares.
   *
   * @param table the table or view of the class
   */
  void read(TypeElement type, QualifiedName table) {
    boolean isView = Annotations.of(type).has("View");
    for (Mirror mirror : Annotations.of(type).all("Rule")) {
      List<SqlExpression> commands = commands(mirror);
      reading.names().check(mirror.text("name"), "rule", mirror.at("name"));
      if (commands != null) {
        add(rule(mirror, table, commands, isView), mirror, type);
      }
    }
  }

  private void add(Rule rule, Mirror mirror, TypeElement type) {
    ObjectId id = rule.id();
    if (rules.putIfAbsent(id, rule) != null) {
      reading.add(
          ReadingProblem.DUPLICATE_RELATION,
          mirror.at("name"),
          "there are two of " + id + "; give one another name");
      return;
    }
    reading.keep(id, "", mirror.position());
    origins.put(id, Origin.of(reading.binaryName(type), Map.of()));
  }

  private Rule rule(
      Mirror mirror, QualifiedName table, List<SqlExpression> commands, boolean isView) {
    String event = mirror.constant("on");
    return new Rule(
        mirror.text("name"),
        table,
        event.isEmpty() ? Rule.Event.INSERT : Rule.Event.valueOf(event),
        reading.expressions().read(mirror, "where"),
        mirror.flag("instead"),
        commands,
        state(mirror, isView),
        reading.names().comment(mirror));
  }

  private FiringState state(Mirror mirror, boolean isView) {
    String state = mirror.constant("state");
    if (isView && mirror.has("state")) {
      reading.add(
          ReadingProblem.RULE,
          mirror.at("state"),
          "PostgreSQL switches rules of tables, and none of a view; leave state out");
    }
    return state.isEmpty() ? FiringState.ORIGIN : FiringState.valueOf(state);
  }

  /** Null if one cannot be a rule's, which is then reported. */
  private @Nullable List<SqlExpression> commands(Mirror mirror) {
    List<SqlExpression> commands = new ArrayList<>();
    boolean all = true;
    List<String> texts = mirror.texts("commands");
    for (int i = 0; i < texts.size(); i++) {
      SqlExpression command =
          reading.expressions().checked(texts.get(i), "commands", mirror.at("commands", i));
      String mistake = command == null ? null : mistake(command);
      if (command == null || mistake != null) {
        all = false;
      } else {
        commands.add(command);
      }
      if (mistake != null) {
        reading.add(ReadingProblem.RULE, mirror.at("commands", i), mistake);
      }
    }
    return all ? commands : null;
  }

  private static @Nullable String mistake(SqlExpression command) {
    List<SqlToken> tokens = SqlLexer.tokens(command.text());
    int first = 0;
    while (tokens.get(first).isSpecial('(')) {
      first++;
    }
    if (!COMMANDS.contains(tokens.get(first).text().toLowerCase(Locale.ROOT))) {
      return "a rule cannot run this: "
          + command.text()
          + "; a command is a SELECT, INSERT, UPDATE, DELETE or NOTIFY, and a rule that does"
          + " nothing has none";
    }
    return hasStar(tokens)
        ? "PostgreSQL writes * out when it creates the rule, so that columns that come later are"
            + " not in it; name the columns: "
            + command.text()
        : null;
  }

  /** Whether a star stands for columns: it is no operator, and no argument of count. */
  private static boolean hasStar(List<SqlToken> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      SqlToken before = tokens.get(i - 1);
      boolean columns =
          before.isSpecial('.')
              || before.isSpecial(',')
              || before.isWord("select")
              || before.isWord("all")
              || before.isWord("returning");
      if (columns && tokens.get(i).text().equals("*")) {
        return true;
      }
    }
    return false;
  }
}
