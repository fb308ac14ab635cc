package dev.varve.model.naming;

/**
 * How constraints and indexes that are given no name are named.
 *
 * @param primaryKey primary keys
 * @param foreignKey foreign keys
 * @param unique unique constraints
 * @param check check constraints
 * @param index indexes
 */
public record NamingConvention(
    NamingTemplate primaryKey,
    NamingTemplate foreignKey,
    NamingTemplate unique,
    NamingTemplate check,
    NamingTemplate index) {

  /** PostgreSQL's own names. */
  public static final NamingConvention DEFAULT =
      new NamingConvention(
          NamingTemplate.parse("%(table_name)s_pkey"),
          NamingTemplate.parseForeignKey("%(table_name)s_%(column_0_N_name)s_fkey"),
          NamingTemplate.parse("%(table_name)s_%(column_0_N_name)s_key"),
          NamingTemplate.parse("%(table_name)s_%(column_0_name)s_check"),
          NamingTemplate.parse("%(table_name)s_%(column_0_N_name)s_idx"));
}
