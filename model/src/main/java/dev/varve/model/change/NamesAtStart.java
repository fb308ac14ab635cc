package dev.varve.model.change;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that tables, types, columns and labels had before the first change, by the names that
 * they have now. A statement that runs first needs the old ones.
 */
public final class NamesAtStart {
  private final Map<QualifiedName, QualifiedName> objects = new HashMap<>();
  private final Map<Ref, String> parts = new HashMap<>();
  private final Map<QualifiedName, Map<String, String>> labels = new HashMap<>();
  private final Set<Ref> added = new HashSet<>();

  /** After a table or a type got another name. */
  public void renamed(QualifiedName from, QualifiedName to) {
    QualifiedName start = of(from);
    objects.remove(from);
    objects.put(to, start);
  }

  /** After a column got another name. */
  public void renamedColumn(QualifiedName table, String from, String to) {
    Ref before = Ref.column(of(table), from);
    Ref after = Ref.column(of(table), to);
    parts.put(after, parts.getOrDefault(before, from));
    parts.remove(before);
    added.remove(after);
    if (added.remove(before)) {
      added.add(after);
    }
  }

  /** After a label got another name. */
  public void renamedLabel(QualifiedName type, String from, String to) {
    String start = label(type, from);
    Map<String, String> known = labels.computeIfAbsent(of(type), it -> new HashMap<>());
    known.remove(from);
    known.put(to, start);
  }

  /** After a column was added, which had no name before. */
  public void added(QualifiedName table, String column) {
    added.add(Ref.column(of(table), column));
  }

  /** The name that a table or type had. */
  public QualifiedName of(QualifiedName now) {
    return objects.getOrDefault(now, now);
  }

  /** The name that a column had; null if it was not there. */
  public @Nullable String column(QualifiedName table, String now) {
    Ref column = Ref.column(of(table), now);
    return added.contains(column) ? null : parts.getOrDefault(column, now);
  }

  /** The name that an enum label had. */
  public String label(QualifiedName type, String now) {
    return labels.getOrDefault(of(type), Map.of()).getOrDefault(now, now);
  }
}
