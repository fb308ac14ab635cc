package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aggregates that methods declare, from compile to compile. */
class AggregateMethodsTest {
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";
  private static final String STATISTICS =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Routines
      interface Statistics {
        @Function(body = "SELECT state * value")
        long multiplied(long state, long value);

        @Function(body = "SELECT state::text")
        String written(long state);

        @Aggregate(stateFunction = "multiplied", initialCondition = "1", comment = "All.")
        long product(long value);

        @Aggregate(stateFunction = "int8inc", stateType = "bigint", initialCondition = "0", stateSize = 8,
            finalFunction = "written", finalModification = Aggregate.Modification.SHAREABLE)
        String counted();

        @Aggregate(stateFunction = "textcat", stateType = "text", initialCondition = "")
        String joined(@Argument(name = "part") String text);

        @Aggregate(stateFunction = "pg_catalog.int4smaller", combineFunction = "int4smaller", sortOperator = "<",
            parallel = Function.Parallel.SAFE)
        int leastOf(int value);

        @Aggregate(stateFunction = "numeric_avg_accum", stateType = "internal", finalFunction = "numeric_avg",
            combineFunction = "numeric_avg_combine", serialFunction = "numeric_avg_serialize",
            deserialFunction = "numeric_avg_deserialize", movingStateFunction = "numeric_avg_accum",
            movingInverseFunction = "numeric_accum_inv", movingStateType = "internal", movingStateSize = 64,
            movingFinalFunction = "numeric_avg", returns = "numeric")
        Object average(@Argument(type = "numeric") Object value);

        @Aggregate(form = Aggregate.Form.ORDERED_SET, directArguments = 1, stateFunction = "ordered_set_transition",
            stateType = "internal", finalFunction = "percentile_cont_float8_final")
        double part(double fraction, double value);

        @Aggregate(form = Aggregate.Form.HYPOTHETICAL_SET, directArguments = 1,
            stateFunction = "ordered_set_transition_multi", stateType = "internal", finalFunction = "rank_final",
            finalExtra = true)
        long placed(@Argument(type = "\\"any\\"", mode = Argument.Mode.VARIADIC) Object values);
      }
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(STATISTICS);
  }

  @Test
  void methodsAreAggregates() {
    assertThat(project.compile().messages())
        .contains(
            "WARNING Statistics.java:14 varve: + aggregate product(bigint) returns bigint comment"
                + " 'All.'",
            "WARNING Statistics.java:18 varve: + aggregate counted() returns text",
            "WARNING Statistics.java:36 varve: + aggregate part(double precision, double"
                + " precision) returns double precision",
            "WARNING Statistics.java:41 varve: + aggregate placed(\"any\") returns bigint");
    assertThat(project.read(DRAFT))
        .contains(
            "SFUNC = public.multiplied",
            "COMMENT ON AGGREGATE product(bigint) IS 'All.'",
            "CREATE AGGREGATE counted(*) (",
            "SSPACE = 8",
            "FINALFUNC = public.written",
            "FINALFUNC_MODIFY = SHAREABLE",
            "CREATE AGGREGATE joined(part text) (",
            "INITCOND = ''",
            "SORTOP = OPERATOR(pg_catalog.<)",
            "PARALLEL = SAFE",
            "SERIALFUNC = pg_catalog.numeric_avg_serialize",
            "MINVFUNC = pg_catalog.numeric_accum_inv",
            "MSSPACE = 64",
            "CREATE AGGREGATE part(fraction double precision ORDER BY value double precision) (",
            "CREATE AGGREGATE placed(VARIADIC \"values\" \"any\" ORDER BY VARIADIC \"values\" \"any\") (",
            "HYPOTHETICAL",
            "DROP AGGREGATE counted(*)");
  }

  @Test
  void anUnchangedCompileIsSilent() {
    project.committed("first");
    assertThat(project.compile().messages()).isEmpty();
  }

  @Test
  void anAggregateIsReplacedRenamedAndRecreated() throws Exception {
    project.committed("first");
    project.with(STATISTICS.replace("initialCondition = \"1\"", "initialCondition = \"2\""));
    assertThat(project.compile().messages())
        .contains(
            "WARNING Statistics.java:14 varve: ~ aggregate product(bigint) initial condition"
                + " changed");
    assertThat(project.read(DRAFT)).contains("CREATE OR REPLACE AGGREGATE product(value bigint)");
    project.with(
        STATISTICS.replace(
            "long product(long value)", "@RenamedFrom(\"product\") long multiple(long value)"));
    project.compile();
    assertThat(project.read(DRAFT)).contains("ALTER AGGREGATE product(bigint) RENAME TO multiple");
    project.with(STATISTICS.replace("long product(long value)", "long product(long factor)"));
    project.compile();
    assertThat(project.read(DRAFT))
        .containsSubsequence("DROP AGGREGATE product(bigint)", "CREATE AGGREGATE product(factor");
  }

  @Test
  void aFunctionOfTheSameSignatureIsRefused() throws Exception {
    project.with(
        STATISTICS.replace(
            "String written(long state);",
            "String written(long state);\n  @Function(name = \"product\", body = \"SELECT 1\") long other(long value);"));
    assertThat(project.compile().messages())
        .contains(
            "ERROR Statistics.java:15 [VARVE-1107] there are function product(bigint) and aggregate"
                + " product(bigint); give one another name, or other arguments");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "long product( | void product( | 14 | the aggregate returns nothing; give the method the type of its"
            + " result",
        "long product(long value) | long product(@Argument(mode = Argument.Mode.OUT) long value) | 14 | an"
            + " argument of an aggregate is IN or VARIADIC, not OUT",
        "long product(long value) | long product(@Argument(defaultValue = \"5\") long value) | 14 | an argument"
            + " of an aggregate has no default; leave it out",
        "long product( | String product( | 13 | the state is of type text, and its function multiplied returns"
            + " bigint; write stateType = \"…\", or name another function",
        "String joined( | long joined( | 21 | the aggregate returns bigint, and its state is of type text; name"
            + " a finalFunction, or give the method that type",
        "String counted() | long counted() | 18 | the aggregate returns bigint, and its final function"
            + " written returns text; give the method that type",
        "initialCondition = \"1\", comment | directArguments = 1, comment | 13 | only an ordered set has direct"
            + " arguments; write form = Aggregate.Form.ORDERED_SET",
        "ORDERED_SET, directArguments = 1 | ORDERED_SET, directArguments = 2 | 34 | an ordered set takes rows: of"
            + " 2 parameters 2 are direct arguments, and none is left to stand after ORDER BY",
        "initialCondition = \"1\", comment | movingInverseFunction = \"x\", comment | 13 | movingInverseFunction"
            + " says nothing without movingStateFunction",
        "initialCondition = \"1\", comment | movingStateSize = 5, comment | 13 | movingStateSize says nothing"
            + " without movingStateFunction",
        "initialCondition = \"1\", comment | finalExtra = true, comment | 13 | finalExtra says nothing without"
            + " finalFunction",
        "initialCondition = \"1\", comment | serialFunction = \"x\", comment | 13 | serialFunction says nothing"
            + " without deserialFunction",
        "initialCondition = \"1\", comment | sortOperator = \"; DROP\", comment | 13 | \"; DROP\" is not the"
            + " name of an operator, such as <",
        "initialCondition = \"1\", comment | sortOperator = \"--\", comment | 13 | \"--\" is not the name of an"
            + " operator, such as <",
        "double part(double fraction, double value) | @Aggregate(stateFunction = \"f\", sortOperator = \"<\")"
            + " double other(double a, double b); | 36 | an aggregate with a sortOperator has one argument",
      })
  void partsThatDoNotGoTogetherAreRefused(String part, String other, int line, String message)
      throws Exception {
    assertThat(STATISTICS).contains(part);
    String text = STATISTICS.replace(part, other);
    if (other.startsWith("@Aggregate")) {
      text = STATISTICS.replace(part, part + ";\n  " + other.replace(";", ""));
      line++;
    }
    project.with(text);
    assertThat(project.compile().messages())
        .contains("ERROR Statistics.java:" + line + " [VARVE-1213] " + message);
  }

  @Test
  void anAggregateWithoutAStateFunctionIsRefused() throws Exception {
    project.with(STATISTICS.replace("stateFunction = \"multiplied\"", "stateFunction = \"\""));
    assertThat(project.compile().messages())
        .contains("ERROR Statistics.java:13 [VARVE-1101] the name of the state function is empty");
  }
}
