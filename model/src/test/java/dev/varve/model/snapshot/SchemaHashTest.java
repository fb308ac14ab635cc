package dev.varve.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.kind.composite.Attribute;
import dev.varve.model.kind.composite.CompositeType;
import dev.varve.model.kind.domain.Domain;
import dev.varve.model.kind.domain.DomainCheck;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class SchemaHashTest {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private static SchemaModel schema(String defaultValue) {
    Column column =
        Column.of("a", TypeName.parse("text")).withDefault(new SqlExpression(defaultValue));
    return SchemaModel.of(Table.of(QualifiedName.inPublic("t"), column));
  }

  @Test
  void nothingHasTheHashZero() {
    assertThat(SchemaHash.of(SchemaModel.EMPTY).hex()).isEqualTo("0".repeat(64));
  }

  /** Committed records hold hashes: if this changes, each project's history is broken. */
  @Test
  void aSchemaKeepsItsHashInAllVersions() {
    assertThat(SchemaHash.of(schema("now()")).hex())
        .isEqualTo("4e2a7a665ae6f91e0e0e784c5d1ebe9f3da764f063f00ce7202bcce8d3f46189");
  }

  @Test
  void expressionsCountByTheirMeaning() {
    assertThat(SchemaHash.of(schema("NOW ( ) -- soon")))
        .isEqualTo(SchemaHash.of(schema("now()")))
        .isNotEqualTo(SchemaHash.of(schema("'NOW()'")));
  }

  /** Whatever an object's kind leaves out of account: two sides of a merge may have added parts. */
  @Test
  void theOrderOfPartsDoesNotCountWhereItIsNotKept() {
    Attribute one = new Attribute("a", TypeName.parse("text"), null, null);
    Attribute other = new Attribute("b", TypeName.parse("integer"), null, null);
    QualifiedName name = QualifiedName.inPublic("c");
    assertThat(hash(new CompositeType(name, List.of(one, other), null)))
        .isEqualTo(hash(new CompositeType(name, List.of(other, one), null)));
    DomainCheck low = DomainCheck.of("a", new SqlExpression("VALUE > 1"));
    DomainCheck high = DomainCheck.of("b", new SqlExpression("VALUE < 9"));
    Domain domain = Domain.of(name, TypeName.parse("integer"));
    assertThat(hash(domain.withChecks(List.of(low, high))))
        .isEqualTo(hash(domain.withChecks(List.of(high, low))));
  }

  private static SchemaHash hash(SchemaObject object) {
    return SchemaHash.of(SchemaModel.of(object));
  }

  @Property(seed = "27")
  void sumsAreTakenModuloTwoToThe256(@ForAll long[] one, @ForAll long[] other) {
    SchemaHash left = hash(one);
    SchemaHash right = hash(other);
    BigInteger sum = number(left).add(number(right)).mod(MODULUS);
    assertThat(number(left.plus(right))).isEqualTo(sum);
    assertThat(left.plus(right).minus(right)).isEqualTo(left);
  }

  /** All ones where there is no number, for the carries. */
  private static SchemaHash hash(long[] words) {
    return new SchemaHash(word(words, 0), word(words, 1), word(words, 2), word(words, 3));
  }

  private static long word(long[] words, int index) {
    return index < words.length ? words[index] : -1;
  }

  private static BigInteger number(SchemaHash hash) {
    return new BigInteger(hash.hex(), 16);
  }
}
