package dev.varve.model.plan;

import dev.varve.model.change.AddColumn;
import dev.varve.model.change.AddConstraint;
import dev.varve.model.change.AddEnumLabel;
import dev.varve.model.change.AlterColumnType;
import dev.varve.model.change.AlterSequence;
import dev.varve.model.change.Change;
import dev.varve.model.change.ChangeVisitor;
import dev.varve.model.change.CommentTarget;
import dev.varve.model.change.ConvertSerial;
import dev.varve.model.change.Create;
import dev.varve.model.change.CreateIndex;
import dev.varve.model.change.Drop;
import dev.varve.model.change.DropColumn;
import dev.varve.model.change.DropConstraint;
import dev.varve.model.change.DropIndex;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Rename;
import dev.varve.model.change.RenameColumn;
import dev.varve.model.change.RenameConstraint;
import dev.varve.model.change.RenameEnumLabel;
import dev.varve.model.change.RenameIndex;
import dev.varve.model.change.ReplaceEnumLabels;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.SetDefault;
import dev.varve.model.change.SetDeferral;
import dev.varve.model.change.SetExtensionSchema;
import dev.varve.model.change.SetExtensionVersion;
import dev.varve.model.change.SetGenerated;
import dev.varve.model.change.SetIdentity;
import dev.varve.model.change.SetNullability;
import dev.varve.model.change.SetSequenceOwner;
import dev.varve.model.change.ValidateConstraint;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.ddl.SequenceDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.Table;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes in words, for diagnostics and for the comment of a migration class. */
public final class ChangeText implements ChangeVisitor<ChangeText.Line> {
  private static final ChangeText VISITOR = new ChangeText();

  /**
   * A change in words.
   *
   * @param sign {@code +}, {@code -} or {@code ~}
   * @param kind what kind of thing changes
   * @param name the name of the part that changes; empty where it is the object itself
   * @param detail what else there is to say
   */
  record Line(char sign, String kind, String name, String detail) {}

  private ChangeText() {}

  static Line of(Change change) {
    return change.accept(VISITOR);
  }

  /** The change on one line: {@code + column parties.kind varchar(20) not null}. */
  public static String line(Change change) {
    Line line = change.accept(VISITOR);
    String object = change.object().name().toString();
    String name = line.name().isEmpty() ? object : object + "." + line.name();
    return oneLine(line.sign() + " " + join(join(line.kind(), name), line.detail()));
  }

  /** What changes, without the details: {@code + column parties.kind}. */
  static String title(Change change) {
    Line line = change.accept(VISITOR);
    String object = change.object().name().toString();
    String name = line.name().isEmpty() ? object : object + "." + line.name();
    return oneLine(line.sign() + " " + join(line.kind(), name));
  }

  /** All changes: each object that is new, gone, changed or stays, and below it its parts. */
  public static List<String> summary(List<Change> changes) {
    Map<ObjectId, List<String>> objects = new LinkedHashMap<>();
    for (Change change : changes) {
      Line line = change.accept(VISITOR);
      List<String> lines = objects.computeIfAbsent(change.object(), it -> new ArrayList<>());
      if (line.name().isEmpty()) {
        lines.add(line(change));
        addColumns(change, lines);
      } else {
        if (lines.isEmpty()) {
          lines.add("~ " + change.object().name());
        }
        lines.add(oneLine("    " + line.sign() + " " + within(line)));
      }
    }
    List<String> summary = new ArrayList<>();
    objects.values().forEach(summary::addAll);
    return summary;
  }

  /** A column is what a reader expects in a table; other parts say what they are. */
  private static String within(Line line) {
    String named = line.kind().equals("column") ? line.name() : join(line.kind(), line.name());
    return join(named, line.detail());
  }

  private static void addColumns(Change change, List<String> lines) {
    if (change instanceof Create create && create.created() instanceof Table table) {
      for (Column column : table.columns()) {
        lines.add(oneLine("    + " + join(column.name(), definition(column))));
      }
    }
  }

  private static String join(String one, String other) {
    return other.isEmpty() ? one : one + " " + other;
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  private static Line whole(Change change, String detail) {
    return new Line('~', change.object().kind().word(), "", detail);
  }

  private static Line column(String name, String detail) {
    return new Line('~', "column", name, detail);
  }

  private static String fromTo(String what, @Nullable String before, @Nullable String after) {
    return what
        + " "
        + (before == null ? "any" : before)
        + " -> "
        + (after == null ? "any" : after);
  }

  private static String definition(SchemaObject object) {
    if (object instanceof Sequence sequence) {
      return definition(sequence);
    }
    return object instanceof EnumType type ? "(" + String.join(", ", type.labels()) + ")" : "";
  }

  private static String definition(Sequence sequence) {
    String options = SequenceDdl.options(sequence.options()).toLowerCase(Locale.ROOT);
    return join(sequence.type().sql(), options);
  }

  private static String type(Column column) {
    return column.collation() == null
        ? column.type().sql()
        : column.type().sql() + " collate " + column.collation().sql();
  }

  private static String definition(Column column) {
    StringBuilder text = new StringBuilder(type(column));
    text.append(column.nullable() ? "" : " not null");
    if (column.defaultValue() != null) {
      text.append(" default ").append(column.defaultValue());
    }
    if (column.identity() != null) {
      text.append(' ').append(identity(column.identity()));
    }
    if (column.generated() != null) {
      text.append(' ').append(generated(column.generated()));
    }
    return join(text.toString(), comment(column.comment()));
  }

  private static String comment(@Nullable String comment) {
    return comment == null ? "" : "comment " + SqlQuoting.literal(comment);
  }

  private static String identity(Identity identity) {
    return identity.always() ? "identity" : "identity by default";
  }

  private static String generated(@Nullable Generated generated) {
    return generated == null
        ? "not generated"
        : "generated as (" + generated.expression() + ")" + (generated.stored() ? "" : " virtual");
  }

  private static String definition(Index index) {
    String where = index.where() == null ? "" : " where " + index.where();
    return (index.unique() ? "unique " : "") + IndexDdl.body(index) + where;
  }

  @Override
  public Line visit(Create change) {
    SchemaObject created = change.created();
    String detail = join(definition(created), comment(created.comment())).strip();
    return new Line('+', change.object().kind().word(), "", detail);
  }

  @Override
  public Line visit(Drop change) {
    return new Line('-', change.object().kind().word(), "", "");
  }

  @Override
  public Line visit(Rename change) {
    return whole(change, "renamed to " + change.target());
  }

  @Override
  public Line visit(MoveToSchema change) {
    return whole(change, "moved to schema " + change.newSchema());
  }

  @Override
  public Line visit(SetComment change) {
    String kind =
        change.target().part() == CommentTarget.Part.OBJECT
            ? change.object().kind().word()
            : change.target().part().name().toLowerCase(Locale.ROOT);
    return new Line(
        '~',
        kind,
        change.target().name(),
        change.after() == null ? "no comment" : comment(change.after()));
  }

  @Override
  public Line visit(SetExtensionVersion change) {
    return whole(change, fromTo("version", change.before(), change.after()));
  }

  @Override
  public Line visit(SetExtensionSchema change) {
    return whole(change, fromTo("schema", change.before(), change.after()));
  }

  @Override
  public Line visit(AlterSequence change) {
    return whole(change, definition(change.before()) + " -> " + definition(change.after()));
  }

  @Override
  public Line visit(SetSequenceOwner change) {
    return whole(change, "owned by " + (change.after() == null ? "none" : change.after()));
  }

  @Override
  public Line visit(ConvertSerial change) {
    Column after = change.after();
    return column(
        after.name(),
        after.identity() != null
            ? identity(after.identity()) + " instead of sequence " + change.sequence().name()
            : "sequence " + change.sequence().name() + " instead of identity");
  }

  @Override
  public Line visit(AddEnumLabel change) {
    return new Line(
        '+',
        "label",
        change.label(),
        change.index() == 0 ? "first" : "after " + change.before().get(change.index() - 1));
  }

  @Override
  public Line visit(RenameEnumLabel change) {
    return new Line('~', "label", change.from(), "renamed to " + change.to());
  }

  @Override
  public Line visit(ReplaceEnumLabels change) {
    return whole(change, "labels " + change.before() + " -> " + change.after());
  }

  @Override
  public Line visit(AddColumn change) {
    return new Line('+', "column", change.column().name(), definition(change.column()));
  }

  @Override
  public Line visit(DropColumn change) {
    return new Line('-', "column", change.column().name(), change.column().type().sql());
  }

  @Override
  public Line visit(RenameColumn change) {
    return column(change.from(), "renamed to " + change.to());
  }

  @Override
  public Line visit(AlterColumnType change) {
    return column(
        change.before().name(), fromTo("type", type(change.before()), type(change.after())));
  }

  @Override
  public Line visit(SetNullability change) {
    return column(change.column(), change.nullable() ? "null" : "not null");
  }

  @Override
  public Line visit(SetDefault change) {
    return column(
        change.column(), change.after() == null ? "no default" : "default " + change.after());
  }

  @Override
  public Line visit(SetIdentity change) {
    return column(
        change.column(), change.after() == null ? "no identity" : identity(change.after()));
  }

  @Override
  public Line visit(SetGenerated change) {
    return column(change.before().name(), generated(change.after().generated()));
  }

  @Override
  public Line visit(AddConstraint change) {
    return new Line(
        '+', "constraint", change.constraint().name(), ConstraintDdl.body(change.constraint()));
  }

  @Override
  public Line visit(DropConstraint change) {
    return new Line('-', "constraint", change.constraint().name(), "");
  }

  @Override
  public Line visit(RenameConstraint change) {
    return new Line('~', "constraint", change.from(), "renamed to " + change.to());
  }

  @Override
  public Line visit(ValidateConstraint change) {
    return new Line('~', "constraint", change.constraint().name(), "validated");
  }

  @Override
  public Line visit(SetDeferral change) {
    return new Line(
        '~',
        "constraint",
        change.constraint(),
        change.after().name().replace('_', ' ').toLowerCase(Locale.ROOT));
  }

  @Override
  public Line visit(CreateIndex change) {
    return new Line('+', "index", change.index().name(), definition(change.index()));
  }

  @Override
  public Line visit(DropIndex change) {
    return new Line('-', "index", change.index().name(), "");
  }

  @Override
  public Line visit(RenameIndex change) {
    return new Line('~', "index", change.from(), "renamed to " + change.to());
  }
}
