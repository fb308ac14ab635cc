package dev.varve.processor;

import dev.varve.model.plan.Step;
import dev.varve.processor.generate.Insertions;
import dev.varve.processor.generate.Insertions.Insertion;
import dev.varve.processor.generate.Insertions.Kind;
import java.util.ArrayList;
import java.util.List;

/** The steps of a squash, part by part. Where one part ends, both ways share a state. */
final class SquashedSteps {

  /**
   * A part of the work.
   *
   * @param up its steps up
   * @param down its steps down
   * @param inserted what stands between them
   * @param kept the id of the revision whose steps they are; empty if they are planned
   */
  record Part(List<Step> up, List<Step> down, Insertions inserted, String kept) {
    private boolean isOneTransaction() {
      List<Step> all = new ArrayList<>(up);
      all.addAll(down);
      return all.stream().allMatch(it -> it.kind() == Step.Kind.IN_TRANSACTION)
          && inserted.up().stream().allMatch(it -> it.kind() == Kind.WAYPOINT);
    }
  }

  private final List<Part> parts = new ArrayList<>();

  void add(Part part) {
    parts.add(part);
  }

  List<Step> up() {
    List<Step> up = new ArrayList<>();
    parts.forEach(part -> up.addAll(part.up()));
    return up;
  }

  List<Step> down() {
    List<Step> down = new ArrayList<>();
    parts.forEach(part -> down.addAll(0, part.down()));
    return down;
  }

  /** What stands between the steps, and between the parts. */
  Insertions inserted() {
    List<Insertion> up = new ArrayList<>();
    List<Insertion> down = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < parts.size(); i++) {
      addAll(parts.get(i).inserted().up(), before, up);
      before += parts.get(i).up().size();
      addEnd(i, before, up);
    }
    before = 0;
    for (int i = parts.size() - 1; i >= 0; i--) {
      addEnd(i, before, down);
      addAll(parts.get(i).inserted().down(), before, down);
      before += parts.get(i).down().size();
    }
    return new Insertions(up, down);
  }

  private static void addAll(List<Insertion> inserted, int before, List<Insertion> all) {
    for (Insertion one : inserted) {
      all.add(new Insertion(before + one.after(), one.kind(), one.text()));
    }
  }

  /** The end of a part, unless it is that of all, or a run never stops in between. */
  private void addEnd(int part, int after, List<Insertion> all) {
    boolean isLast = part == parts.size() - 1;
    if (!isLast && !parts.stream().allMatch(Part::isOneTransaction)) {
      all.add(new Insertion(after, Kind.WAYPOINT, nameOfEnd(part)));
    }
  }

  /** Of two parts next to each other, one is kept. */
  private String nameOfEnd(int part) {
    String kept = parts.get(part).kept();
    return kept.isEmpty() ? "before " + parts.get(part + 1).kept() : "after " + kept;
  }
}
