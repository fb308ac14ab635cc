package dev.varve.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices that follow from a seed. */
final class Choices {
  private final Random random;

  Choices(long seed) {
    this.random = new Random(seed);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  <T> T of(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  /** Some of the options in any order: at least one if there is one. */
  <T> List<T> some(List<T> options, int atMost) {
    List<T> shuffled = shuffled(options);
    int most = Math.min(atMost, shuffled.size());
    return most == 0 ? List.of() : shuffled.subList(0, between(1, most));
  }

  <T> List<T> shuffled(List<T> options) {
    List<T> shuffled = new ArrayList<>(options);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** The list with the element at any place. */
  <T> List<T> inserted(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(between(0, list.size()), element);
    return longer;
  }
}
