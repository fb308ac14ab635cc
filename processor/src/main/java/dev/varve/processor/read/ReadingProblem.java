package dev.varve.processor.read;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.Severity;

/** The mistakes that can be made in domain classes. A code never changes its meaning. */
public enum ReadingProblem implements ProblemCode {
  /** The settings stand on more than one element. */
  SEVERAL_PROJECTS("VARVE-1001"),
  /** The PostgreSQL versions aimed at are no range. */
  VERSION_RANGE("VARVE-1002"),
  /** A naming convention cannot be read. */
  NAMING("VARVE-1003"),
  /** The package of the migrations is no package's name. */
  MIGRATIONS_PACKAGE("VARVE-1004"),
  /** An extension is named twice. */
  DUPLICATE_EXTENSION("VARVE-1005"),
  /** Something needs a newer PostgreSQL than the oldest that migrations must run on. */
  NEEDS_NEWER_POSTGRES("VARVE-1006"),
  /** The name of a chain cannot stand in an address. */
  CHAIN_NAME("VARVE-1007"),
  /** The header of migration classes cannot stand in a comment. */
  CLASS_HEADER("VARVE-1008"),
  /** Migration classes cannot extend a class. */
  CLASS_SUPERCLASS("VARVE-1009"),
  /** Migration classes cannot carry an annotation. */
  CLASS_ANNOTATION("VARVE-1010"),
  /** Migration classes cannot import a class. */
  CLASS_IMPORT("VARVE-1011"),

  /** A name is empty. */
  EMPTY_NAME("VARVE-1101"),
  /** A name has over 63 bytes. */
  LONG_NAME("VARVE-1102"),
  /** A name or a text holds a character that PostgreSQL cannot store. */
  UNSTORABLE_CHARACTER("VARVE-1103"),
  /** Two tables have one name. */
  DUPLICATE_TABLE("VARVE-1104"),
  /** Two columns of a table have one name. */
  DUPLICATE_COLUMN("VARVE-1105"),
  /** Two constraints of a table have one name. */
  DUPLICATE_CONSTRAINT("VARVE-1106"),
  /** Two of the tables, indexes and sequences of a schema have one name. */
  DUPLICATE_RELATION("VARVE-1107"),
  /** Two of the types of a schema have one name; each table is a type. */
  DUPLICATE_TYPE("VARVE-1108"),
  /** The naming convention needs a name, and none is given. */
  NAME_REQUIRED("VARVE-1109"),

  /** {@code @Table} is on an enum or an annotation. */
  NOT_A_CLASS("VARVE-1201"),
  /** An annotation is where it means nothing. */
  MISPLACED("VARVE-1202"),
  /** A trigger calls nothing or several things, or is fired by nothing. */
  TRIGGER_FUNCTION("VARVE-1212"),
  /** The parts of an aggregate do not go together. */
  AGGREGATE("VARVE-1213"),
  /** A rule runs what no rule can, or is switched though it is one of a view. */
  RULE("VARVE-1220"),
  /** An event trigger calls what it cannot, or logins are to have tags. */
  EVENT_TRIGGER("VARVE-1221"),
  /** A type without properties is embedded. */
  NOT_EMBEDDABLE("VARVE-1203"),
  /** A value object embeds itself. */
  EMBEDDING_CYCLE("VARVE-1204"),

  /** A Java type has no column type. */
  UNMAPPED_TYPE("VARVE-1301"),
  /** A column type cannot be read. */
  BAD_TYPE("VARVE-1302"),
  /** {@code serial} is no type. */
  SERIAL("VARVE-1303"),
  /** A length, precision or scale is given to a type that has none, or stands beside a type. */
  MODIFIER_NOT_TAKEN("VARVE-1304"),
  /** A length, precision or scale is not in PostgreSQL's range. */
  MODIFIER_RANGE("VARVE-1305"),
  /** A time zone does not exist, or is given to a type that it says nothing about. */
  TIME_ZONE("VARVE-1307"),
  /** A vector's number of dimensions is not known. */
  VECTOR_DIMENSIONS("VARVE-1306"),

  /** An SQL expression cannot stand where it is put. */
  BAD_EXPRESSION("VARVE-1401"),
  /** Two of default, identity and generated expression exclude each other. */
  SEVERAL_VALUES("VARVE-1402"),
  /** A storage is given to a column that is not generated. */
  STORAGE_WITHOUT_EXPRESSION("VARVE-1403"),
  /** An identity column is no integer. */
  IDENTITY_TYPE("VARVE-1404"),
  /** An identity's options are not in PostgreSQL's range. */
  IDENTITY_OPTIONS("VARVE-1405"),
  /** A column that cannot take NULL is said to be nullable. */
  CANNOT_BE_NULL("VARVE-1406"),

  /** A key, constraint or index names a column that is not there. */
  UNKNOWN_COLUMN("VARVE-1501"),
  /** A key or constraint names a column twice. */
  REPEATED_COLUMN("VARVE-1502"),
  /** A key, constraint or index has no column. */
  NO_COLUMNS("VARVE-1503"),
  /** {@code @Id} and {@code @PrimaryKey} do not say the same. */
  KEY_CONTRADICTION("VARVE-1504"),
  /** A foreign key references a class that is no table. */
  NOT_A_TABLE("VARVE-1505"),
  /** A foreign key references a table without a primary key, and names no columns. */
  NO_REFERENCED_KEY("VARVE-1506"),
  /** A foreign key's two sides have different numbers of columns. */
  COLUMN_COUNT("VARVE-1507"),
  /** A foreign key's two sides have different types. */
  TYPE_MISMATCH("VARVE-1508"),
  /** The referenced columns are not unique. */
  NOT_UNIQUE("VARVE-1509"),
  /** An index's key is said twice, or not at all. */
  INDEX_KEYS("VARVE-1510"),
  /** An index's access method cannot do what is asked of it. */
  INDEX_METHOD("VARVE-1511"),
  /** A storage parameter is not written as {@code name=value}. */
  STORAGE_PARAMETER("VARVE-1512"),
  /** NULLs are to be equal in an index that is not unique. */
  NULLS_NOT_DISTINCT("VARVE-1513"),

  /** An enum has no constants. */
  EMPTY_ENUM("VARVE-1601"),
  /** Two constants have one label. */
  DUPLICATE_LABEL("VARVE-1602"),
  /** A type would be hidden behind one of PostgreSQL's own types. */
  BUILT_IN_TYPE("VARVE-1603"),
  /** A domain's class has no property, or several. */
  DOMAIN_PROPERTIES("VARVE-1604"),
  /** A type is made of itself. */
  TYPE_CYCLE("VARVE-1605"),

  /** A hazard's code does not exist. */
  UNKNOWN_HAZARD("VARVE-1701"),
  /** A hazard is allowed without a reason. */
  NO_REASON("VARVE-1702"),

  /** A sequence's options are not in PostgreSQL's range. */
  SEQUENCE_OPTIONS("VARVE-1801"),
  /** A sequence is not in the schema of the table that it belongs to. */
  SEQUENCE_SCHEMA("VARVE-1802"),

  /** An annotation of Jakarta Persistence would change the schema, and is not read. */
  PERSISTENCE_NOT_READ("VARVE-1901", Severity.WARNING);

  private final String code;
  private final Severity severity;

  ReadingProblem(String code) {
    this(code, Severity.ERROR);
  }

  ReadingProblem(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
