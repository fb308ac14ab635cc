package dev.varve.processor.read;

import dev.varve.model.naming.NameParts;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** Reads indexes. */
final class IndexReader {

  /** PostgreSQL's and pgvector's methods without order; only btree can be unique (manual, 11). */
  private static final Set<String> UNORDERED =
      Set.of("hash", "gin", "gist", "spgist", "brin", "hnsw", "ivfflat");

  private final Reading reading;
  private final ColumnLists columns;
  private final IndexKeyReader keys;
  private final GivenNames names;

  IndexReader(Reading reading) {
    this.reading = reading;
    this.columns = new ColumnLists(reading);
    this.keys = new IndexKeyReader(reading);
    this.names = new GivenNames(reading);
  }

  /** An index; null if it has no keys, which is then reported. */
  @Nullable Index read(TableShape table, Mirror mirror, @Nullable MappedColumn own) {
    List<IndexKey> read = keys.read(table, mirror, own);
    List<String> include = columns.existing(mirror, "include", table);
    if (read.isEmpty()) {
      return null;
    }
    checkMethod(mirror, read);
    checkNulls(mirror);
    NameParts parts =
        NameParts.of(
            table.name().name(),
            GivenNames.with(IndexKeyReader.names(read), include),
            mirror.text("name"));
    return new Index(
        names.of(reading.settings().naming().index(), parts, mirror),
        method(mirror),
        mirror.flag("unique"),
        mirror.flag("nullsNotDistinct"),
        read,
        include,
        reading.expressions().read(mirror, "where"),
        parameters(mirror),
        reading.names().comment(mirror));
  }

  private static String method(Mirror mirror) {
    String method = mirror.text("method");
    return method.isEmpty() ? "btree" : method.toLowerCase(Locale.ROOT);
  }

  private void checkMethod(Mirror mirror, List<IndexKey> read) {
    String method = method(mirror);
    if (!UNORDERED.contains(method)) {
      return;
    }
    if (mirror.flag("unique")) {
      reading.add(
          ReadingProblem.INDEX_METHOD,
          mirror.at("unique"),
          "an index of the method " + method + " cannot be unique; only btree can");
    } else if (isOrdered(read)) {
      reading.add(
          ReadingProblem.INDEX_METHOD,
          mirror.at("method"),
          "an index of the method " + method + " has no order; leave order and nulls out");
    }
  }

  private static boolean isOrdered(List<IndexKey> keys) {
    for (IndexKey key : keys) {
      if (key.descending() || key.nullsFirst()) {
        return true;
      }
    }
    return false;
  }

  private void checkNulls(Mirror mirror) {
    if (!mirror.flag("nullsNotDistinct")) {
      return;
    }
    Position position = mirror.at("nullsNotDistinct");
    if (mirror.flag("unique")) {
      reading.needs(ConstraintReader.NULLS_NOT_DISTINCT_SINCE, "nullsNotDistinct", position);
    } else {
      reading.add(
          ReadingProblem.NULLS_NOT_DISTINCT,
          position,
          "nullsNotDistinct means nothing for an index that is not unique; leave it out, or write"
              + " unique = true");
    }
  }

  private SortedMap<String, String> parameters(Mirror mirror) {
    SortedMap<String, String> parameters = new TreeMap<>();
    List<AnnotationValue> written = mirror.list("with");
    for (int i = 0; i < written.size(); i++) {
      String text = String.valueOf(written.get(i).getValue());
      int equals = text.indexOf('=');
      String name = equals < 0 ? "" : text.substring(0, equals).strip();
      String value = text.substring(equals + 1).strip();
      if (isWord(name) && isValue(value)) {
        parameters.put(name.toLowerCase(Locale.ROOT), value);
      } else {
        reading.add(
            ReadingProblem.STORAGE_PARAMETER,
            mirror.at("with", i),
            "a storage parameter is written as name=value, such as fillfactor=70, and not as \""
                + text
                + "\"");
      }
    }
    return parameters;
  }

  /** Letters, digits and underscores, with dots between. */
  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '.') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isValue(String text) {
    return isWord(text.startsWith("-") ? text.substring(1) : text);
  }
}
