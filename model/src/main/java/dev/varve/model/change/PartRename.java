package dev.varve.model.change;

/** Gives a part of an object another name. */
public interface PartRename extends OwnChange {

  /** The name before. */
  String from();

  /** The name after. */
  String to();
}
