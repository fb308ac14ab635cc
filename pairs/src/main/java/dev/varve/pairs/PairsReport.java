package dev.varve.pairs;

import dev.varve.catalog.Unsupported;
import dev.varve.pairs.Verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The verdicts as a text for the console. */
final class PairsReport {
  private static final int LINES_OF_A_DIFFERENCE = 12;

  private final Map<Pair, Verdict> verdicts;
  private final StringBuilder text = new StringBuilder();

  PairsReport(Map<Pair, Verdict> verdicts) {
    this.verdicts = verdicts;
  }

  long failed() {
    return count(Outcome.FAIL, "");
  }

  /** Figures last, so that they are what stays on the screen. */
  String text(boolean verbose) {
    if (verbose) {
      verdicts.forEach(this::one);
    }
    failures(verbose);
    kinds();
    figures();
    return text.toString();
  }

  private void one(Pair pair, Verdict verdict) {
    line(word(verdict.outcome()) + " " + pair.name());
    verdict.inTheWay().forEach(it -> line("    " + it));
    if (verdict.outcome() == Outcome.UNSUPPORTED && !verdict.detail().isEmpty()) {
      line(indented(verdict.detail(), Integer.MAX_VALUE));
    }
  }

  private void failures(boolean verbose) {
    verdicts.forEach(
        (pair, verdict) -> {
          if (verdict.outcome() == Outcome.FAIL) {
            line("FAIL " + pair.name());
            line(indented(verdict.detail(), verbose ? Integer.MAX_VALUE : LINES_OF_A_DIFFERENCE));
          }
        });
  }

  private static String indented(String detail, int limit) {
    List<String> lines = new ArrayList<>();
    detail.lines().limit(limit).forEach(line -> lines.add("    " + line));
    if (detail.lines().count() > limit) {
      lines.add("    …");
    }
    return String.join("\n", lines);
  }

  /** How many pairs each kind keeps from being proven, and how many of them no other kind does. */
  private void kinds() {
    Map<String, int[]> counts = new TreeMap<>();
    for (Verdict verdict : verdicts.values()) {
      Set<String> kinds = new TreeSet<>();
      for (Unsupported each : verdict.inTheWay()) {
        kinds.add(each.kind());
      }
      for (String kind : kinds) {
        int[] count = counts.computeIfAbsent(kind, it -> new int[2]);
        count[0]++;
        count[1] += kinds.size() == 1 ? 1 : 0;
      }
    }
    if (!counts.isEmpty()) {
      row("not supported", "pairs", "alone");
      counts.entrySet().stream()
          .sorted(Comparator.comparing(it -> -it.getValue()[0]))
          .forEach(it -> row(it.getKey(), it.getValue()[0], it.getValue()[1]));
      line("");
    }
  }

  private void figures() {
    Map<String, String> peers = new LinkedHashMap<>();
    verdicts.keySet().forEach(pair -> peers.put(pair.peer(), pair.peer()));
    peers.put("total", "");
    row("", "pass", "unsupported", "fail", "pairs");
    peers.forEach(
        (label, peer) ->
            row(
                label,
                count(Outcome.PASS, peer),
                count(Outcome.UNSUPPORTED, peer),
                count(Outcome.FAIL, peer),
                verdicts.keySet().stream().filter(pair -> isOf(peer, pair)).count()));
  }

  /** An empty peer stands for all. */
  private long count(Outcome outcome, String peer) {
    return verdicts.entrySet().stream()
        .filter(it -> it.getValue().outcome() == outcome && isOf(peer, it.getKey()))
        .count();
  }

  private static boolean isOf(String peer, Pair pair) {
    return peer.isEmpty() || pair.peer().equals(peer);
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private void row(String label, Object... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-40s", label));
    for (Object cell : cells) {
      row.append(String.format(Locale.ROOT, "%12s", cell));
    }
    line(row.toString());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
