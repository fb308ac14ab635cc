package dev.varve.model.change;

/**
 * Where a reader expects a change among others, where nothing else decides: what is in the way goes
 * first, then things are made and changed, then constraints, and last what is no longer needed. It
 * breaks ties and nothing else; what must come before what is said by {@link Change#declare}.
 */
public enum Place {
  /** An event trigger goes, or is switched off: it would fire on what follows. */
  WATCH_ENDS,
  /** A view, a routine or a trigger goes. */
  CODE_GOES,
  /** A foreign key goes. */
  FOREIGN_KEY_GOES,
  /** An index goes. */
  INDEX_GOES,
  /** A constraint goes. */
  CONSTRAINT_GOES,
  /** A schema comes. */
  SCHEMA_COMES,
  /** An extension comes. */
  EXTENSION_COMES,
  /** An extension changes. */
  EXTENSION_CHANGES,
  /** Something gets another name. */
  NAME_CHANGES,
  /** A constraint or an index gets another name. */
  CONSTRAINT_NAME_CHANGES,
  /** A type or a sequence comes, or a label of a type. */
  TYPE_COMES,
  /** An identity goes, or a sequence leaves its column. */
  IDENTITY_GOES,
  /** A default goes. */
  DEFAULT_GOES,
  /** A column takes NULL. */
  NULL_IS_TAKEN,
  /** A column goes. */
  COLUMN_GOES,
  /** A table goes. */
  TABLE_GOES,
  /** A type is swapped, or an identity gets narrower bounds. */
  TYPE_SWAPS,
  /** A column gets another type. */
  COLUMN_TYPE_CHANGES,
  /** A column is generated otherwise. */
  GENERATED_CHANGES,
  /** A sequence changes. */
  SEQUENCE_CHANGES,
  /** A table comes. */
  TABLE_COMES,
  /** A column comes. */
  COLUMN_COMES,
  /** A column takes no NULL. */
  NULL_IS_REFUSED,
  /** An identity comes. */
  IDENTITY_COMES,
  /** A default comes. */
  DEFAULT_COMES,
  /** A sequence gets a column. */
  OWNER_COMES,
  /** A constraint comes. */
  CONSTRAINT_COMES,
  /** An index comes. */
  INDEX_COMES,
  /** A foreign key comes. */
  FOREIGN_KEY_COMES,
  /** A constraint changes. */
  CONSTRAINT_CHANGES,
  /** A view or a routine comes. */
  CODE_COMES,
  /** A trigger comes. */
  TRIGGER_COMES,
  /** A view, a routine or a trigger gets another definition. */
  CODE_CHANGES,
  /** A comment changes. */
  COMMENT_CHANGES,
  /** A type or a sequence goes. */
  TYPE_GOES,
  /** An extension goes. */
  EXTENSION_GOES,
  /** A schema goes. */
  SCHEMA_GOES,
  /** An event trigger comes, or is switched on: it would fire on what comes before. */
  WATCH_BEGINS
}
