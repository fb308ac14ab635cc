package dev.varve.runtime.internal;

/** Whether a migration's up or down steps run. */
enum Direction {
  UP("up"),
  DOWN("down");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  @Override
  public String toString() {
    return label;
  }
}
