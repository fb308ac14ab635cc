package dev.varve.cli.doctor;

import java.sql.SQLException;
import java.util.List;

/** Looks at one side of a database. */
@FunctionalInterface
interface Examination {

  /** What is found; what cannot be found out is an exception. */
  List<Finding> examine(Answers database) throws SQLException;
}
