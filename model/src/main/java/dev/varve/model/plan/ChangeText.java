package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.ChangeVisitor;
import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Rename;
import dev.varve.model.change.Replace;
import dev.varve.model.change.SetComment;
import dev.varve.model.change.Words;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaObject;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes in words, for diagnostics and for the comment of a migration class. */
public final class ChangeText implements ChangeVisitor<Words> {
  private static final ChangeText VISITOR = new ChangeText();

  private ChangeText() {}

  static Words of(Change change) {
    return change.accept(VISITOR);
  }

  /** The change on one line: {@code + column parties.kind varchar(20) not null}. */
  public static String line(Change change) {
    return oneLine(Words.join(title(change), of(change).detail()));
  }

  /** What changes, without the details: {@code + column parties.kind}. */
  static String title(Change change) {
    Words words = of(change);
    String object = change.object().title();
    String name = words.name().isEmpty() ? object : object + "." + words.name();
    return oneLine(words.sign() + " " + Words.join(words.kind(), name));
  }

  /** All changes: each object that is new, gone, changed or stays, and below it its parts. */
  public static List<String> summary(List<Change> changes) {
    Map<ObjectId, List<String>> objects = new LinkedHashMap<>();
    for (Change change : changes) {
      Words words = of(change);
      List<String> lines = objects.computeIfAbsent(change.object(), it -> new ArrayList<>());
      if (words.name().isEmpty()) {
        lines.add(line(change));
        addParts(change, lines);
      } else {
        if (lines.isEmpty()) {
          lines.add("~ " + change.object().title());
        }
        lines.add(oneLine("    " + words.sign() + " " + within(words)));
      }
    }
    List<String> summary = new ArrayList<>();
    objects.values().forEach(summary::addAll);
    return summary;
  }

  /** A column is what a reader expects in a table; other parts say what they are. */
  private static String within(Words words) {
    boolean column = words.kind().equals("column");
    String named = column ? words.name() : Words.join(words.kind(), words.name());
    return Words.join(named, words.detail());
  }

  private static void addParts(Change change, List<String> lines) {
    if (change instanceof Create create) {
      for (String part : Kinds.of(create.created()).parts(create.created())) {
        lines.add(oneLine("    " + part));
      }
    }
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  private static String comment(@Nullable String comment) {
    return comment == null ? "" : "comment " + SqlQuoting.literal(comment);
  }

  @Override
  public Words visit(Create change) {
    SchemaObject created = change.created();
    String definition = Kinds.of(created).definition(created);
    String detail = Words.join(definition, comment(created.comment())).strip();
    return Words.added(change.object().kind().word(), "", detail);
  }

  @Override
  public Words visit(Drop change) {
    return Words.removed(change.object().kind().word(), "", "");
  }

  @Override
  public Words visit(Rename change) {
    return Words.whole(change, "renamed to " + change.target());
  }

  @Override
  public Words visit(MoveToSchema change) {
    return Words.whole(change, "moved to schema " + change.newSchema());
  }

  @Override
  public Words visit(Replace change) {
    return Words.whole(
        change, Kinds.of(change.after()).difference(change.before(), change.after()));
  }

  @Override
  public Words visit(SetComment change) {
    CommentTarget.Part part = change.target().part();
    String kind =
        part == CommentTarget.Part.OBJECT
            ? change.object().kind().word()
            : part.name().toLowerCase(Locale.ROOT);
    String detail = change.after() == null ? "no comment" : comment(change.after());
    return Words.changed(kind, change.target().name(), detail);
  }

  @Override
  public Words visit(OwnChange change) {
    return change.words();
  }
}
