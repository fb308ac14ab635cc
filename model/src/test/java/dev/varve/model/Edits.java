package dev.varve.model;

import java.util.ArrayList;
import java.util.List;

/** All edits. One that stands in a list twice happens twice as often. */
final class Edits {

  /** Edits that only add. */
  static final List<Edit> GROWTH =
      List.of(
          SchemaEdits::createSchema,
          SchemaEdits::createExtension,
          EnumEdits::create,
          DomainEdits::create,
          CompositeEdits::create,
          TableEdits::create,
          TableEdits::create,
          TableEdits::create,
          ColumnEdits::add,
          ColumnEdits::add,
          ColumnEdits::add,
          SequenceEdits::create,
          SerialEdits::add,
          SequenceEdits::use,
          GeneratedEdits::add,
          KeyEdits::add,
          KeyEdits::add,
          ForeignKeyEdits::add,
          ForeignKeyEdits::add,
          CheckEdits::add,
          IndexEdits::add,
          IndexEdits::add,
          IndexEdits::add,
          CodeEdits::toggle);

  /** Every edit. */
  static final List<Edit> CHANGES = changes();

  private Edits() {}

  private static List<Edit> changes() {
    List<Edit> all = new ArrayList<>(GROWTH);
    all.addAll(SchemaEdits.CHANGES);
    all.addAll(EnumEdits.CHANGES);
    all.addAll(DomainEdits.CHANGES);
    all.addAll(CompositeEdits.CHANGES);
    all.addAll(TableEdits.CHANGES);
    all.addAll(ColumnEdits.CHANGES);
    all.addAll(GeneratedEdits.CHANGES);
    all.addAll(SequenceEdits.CHANGES);
    all.addAll(SerialEdits.CHANGES);
    all.addAll(KeyEdits.CHANGES);
    all.addAll(ForeignKeyEdits.CHANGES);
    all.addAll(CheckEdits.CHANGES);
    all.addAll(IndexEdits.CHANGES);
    return List.copyOf(all);
  }
}
