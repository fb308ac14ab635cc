package dev.varve.runtime.internal;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Standing;
import dev.varve.runtime.Standing.State;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says where a database stands. The first look compares the sum of fingerprints that the lists'
 * headers expect with that of the history's rows: one query, no list read, no class loaded. It says
 * "up to date" or nothing; whatever is unusual in a build or a history leads to the second look,
 * which compares row by row.
 */
final class Handshake {
  static final Standing UP_TO_DATE =
      new Standing(State.UP_TO_DATE, List.of(), List.of(), List.of(), List.of());
  private static final int LONGEST_HEADER = 120;
  private static final int FIELDS = 7;

  private final Settings settings;

  Handshake(Settings settings) {
    this.settings = settings;
  }

  /** Whether it certainly is; false if that cannot be said so fast. */
  boolean isUpToDate(Session session) throws SQLException {
    String expected = settings.chain == null ? expected() : "";
    if (expected.isEmpty()) {
      return false;
    }
    try {
      String[] found = Session.row(session.connection(), HistoryTable.summaryQuery(settings));
      return found.length > 0
          && expected.equals(found[0] + " " + new BigInteger("" + found[1]).longValue());
    } catch (SQLException e) {
      if (String.valueOf(e.getSQLState()).startsWith("42")) {
        // No such table, no such column, no right to read it: the second look will tell.
        return false;
      }
      throw e;
    }
  }

  /** How many rows, and the sum of their fingerprints; empty if the headers do not say it. */
  private String expected() {
    Resources resources = new Resources(settings.loader);
    Map<String, String> serviceBytes = new HashMap<>();
    long count = 0;
    long sum = 0;
    try {
      for (URL url : resources.named(MigrationList.RESOURCE)) {
        String[] start = start(url);
        // Where something was put behind a list since it was written, its length tells.
        if (start.length != FIELDS
            || !start[2].equals("varve-migrations 1")
            || !start[1].equals(start[5])) {
          return "";
        }
        count += Long.parseLong(start[3]);
        sum += Long.parseLong(start[4]);
        String services = url.toString().replace(MigrationList.RESOURCE, Resources.SERVICES);
        serviceBytes.put(services, start[6]);
      }
      for (URL url : resources.named(Resources.SERVICES)) {
        if (!start(url)[0].equals(serviceBytes.get(url.toString()))) {
          return "";
        }
      }
    } catch (IOException | NumberFormatException e) {
      return "";
    }
    if (serviceBytes.isEmpty()) {
      return "";
    }
    RecordFiles records = RecordFiles.on(resources);
    if (records.count() > count) {
      // Of squashed revisions there may be records too: the lists' text tells.
      resources.requireListedRecords(records);
    }
    return count + " " + sum;
  }

  /** The length of a file, that of all but its first line, and the fields of this line. */
  private static String[] start(URL url) throws IOException {
    URLConnection connection = Resources.open(url);
    try (InputStream stream = connection.getInputStream()) {
      String start = new String(stream.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
      int end = start.indexOf('\n');
      long length = connection.getContentLengthLong();
      String line = start.substring(0, Math.max(0, end));
      return (length + "\t" + (length - end - 1) + "\t" + line).split("\t");
    }
  }

  /** Compares row by row. */
  Standing compare(History history, AddressBook book) throws SQLException {
    Build build = book.build();
    List<String> pending = new ArrayList<>(pending(build, book.rows(), settings));
    List<String> unknown = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    List<String> unfinished = new ArrayList<>();
    Set<String> wanted = build.graph().withAncestors(book.ofBuild());
    boolean drafts = false;
    for (AppliedRevision row : book.rows().all()) {
      String name = row.name();
      Entry entry = build.find(name);
      boolean differs = entry != null && differs(entry, row);
      if (!Rows.isOf(settings.chain, row.placement()) && !wanted.contains(name)) {
        continue;
      }
      if (!row.isApplied()) {
        unfinished.add(name);
      } else if (row.draft() && settings.drafts) {
        drafts = true;
      } else if (row.draft() && entry != null && !entry.draft() && !differs) {
        pending.add(name);
      } else if (row.draft() || differs) {
        edited.add(name);
      } else if (entry == null && !build.squashes().isReplaced(name)) {
        unknown.add(name);
      }
    }
    State state = state(pending, unknown, edited, unfinished);
    if (drafts && state == State.UP_TO_DATE) {
      boolean settled = new UpgradePlanner(history, book, settings).plan(null).isEmpty();
      state = settled ? state : State.BEHIND;
    }
    return new Standing(state, pending, unknown, edited, unfinished);
  }

  private static boolean differs(Entry entry, AppliedRevision row) {
    return !entry.checksum().isEmpty() && !entry.checksum().equals(row.checksum());
  }

  private State state(
      List<String> pending, List<String> unknown, List<String> edited, List<String> unfinished) {
    if (!unfinished.isEmpty()) {
      return State.DIRTY;
    }
    boolean ahead = !unknown.isEmpty() && !settings.takeBackUnknown;
    if (!edited.isEmpty() || (ahead && !pending.isEmpty())) {
      return State.DIVERGED;
    }
    boolean behind = !pending.isEmpty() || !unknown.isEmpty();
    return ahead ? State.AHEAD : behind ? State.BEHIND : State.UP_TO_DATE;
  }

  /** The build's revisions that are not applied. */
  static List<String> pending(Build build, Rows rows, Settings settings) {
    Set<String> applied = new HashSet<>();
    for (AppliedRevision row : rows.all()) {
      if (row.isApplied()) {
        applied.add(row.name());
      }
    }
    SquashPlanner squashes = new SquashPlanner(build, rows, applied);
    List<String> pending = new ArrayList<>();
    for (Entry entry : build.entries()) {
      if (Rows.isOf(settings.chain, entry.placement())
          && !applied.contains(entry.name())
          && !squashes.isDone(entry)) {
        pending.add(entry.name());
      }
    }
    return pending;
  }
}
