package dev.varve.processor.read;

/**
 * The names of the types in {@code pg_catalog} and of those that PostgreSQL's grammar knows. They
 * are found before types of the same name in {@code public}.
 */
final class BuiltInTypes {
  private static final String NAMES =
      """
      aclitem any anyarray anyelement anyenum anymultirange anynonarray anyrange bigint bit bool
      boolean box bpchar bytea char character cid cidr circle cstring date datemultirange
      daterange dec decimal double float float4 float8 gtsvector inet int int2 int2vector int4
      int4multirange int4range int8 int8multirange int8range integer internal interval json
      jsonb jsonpath line lseg macaddr macaddr8 money name national nchar numeric
      nummultirange numrange oid oidvector path pg_lsn pg_snapshot point polygon real record
      refcursor regclass regcollation regconfig regdictionary regnamespace regoper regoperator
      regproc regprocedure regrole regtype smallint text tid time timestamp timestamptz timetz
      trigger tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot
      unknown uuid varbit varchar void xid xid8 xml
      """
          .replace('\n', ' ');

  private BuiltInTypes() {}

  static boolean contains(String name) {
    return name.indexOf(' ') < 0 && (' ' + NAMES).contains(' ' + name + ' ');
  }
}
