package dev.varve.model.change;

/** Gives a column or a label another name, so that what was in it is read under that. */
public interface MemberRename extends PartRename {}
