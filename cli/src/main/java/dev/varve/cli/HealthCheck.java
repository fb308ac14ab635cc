package dev.varve.cli;

import java.util.List;

/**
 * One thing that a healthy database has.
 *
 * @param name what it is called in reports for programs; never changes
 * @param text what is so if nothing is wrong
 * @param problems what is wrong, a line each
 */
record HealthCheck(String name, String text, List<String> problems) {

  HealthCheck {
    problems = List.copyOf(problems);
  }

  boolean isGood() {
    return problems.isEmpty();
  }
}
