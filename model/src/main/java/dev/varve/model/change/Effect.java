package dev.varve.model.change;

/** What a change does to what stands: it decides when a plan makes it. */
public enum Effect {
  /** It gives names to what others speak of: nothing is moved past it. */
  RENAMES,
  /** It has what follows watched, or watched no more: nothing is moved past it. */
  WATCHES,
  /** It adds something, or alters something of which nothing that stands has to make room. */
  ADDS,
  /** It alters a type for free, unless rules over it have to be made again. */
  RETYPES,
  /** It adds a column whose values are filled in by batches, each in its transaction. */
  FILLS,
  /** It adds a rule that rows may break. */
  PROVES,
  /** It looks whether rows meet a rule that stands. */
  LOOKS,
  /** It alters what no rule over rows depends on. */
  MARKS,
  /** It takes a rule away. */
  RELAXES,
  /** It alters a type that rules over rows depend on; each value stays the same value. */
  WIDENS,
  /** It alters a type, or values, that rules over rows depend on. */
  RESHAPES,
  /** It takes away what nothing needs any more. */
  DROPS,
  /** It drops an index, outside of any transaction where it can. */
  DROPS_INDEX;

  /** Whether it commits what went before. */
  public boolean commits() {
    return this == FILLS || this == PROVES || this == LOOKS;
  }

  /** Whether something that stood is gone, or another, after it. */
  public boolean takesAway() {
    return compareTo(RELAXES) >= 0;
  }

  /** Whether it can be left until something else that stood is gone. */
  public boolean canFollow() {
    return this == DROPS || isApart();
  }

  /** Whether it takes a transaction of its own, or none, where it can. */
  public boolean isApart() {
    return this == DROPS_INDEX || this == LOOKS;
  }

  /** Whether rules over what it alters have to wait for it. */
  public boolean reshapes() {
    return this == RETYPES || this == WIDENS || this == RESHAPES;
  }
}
