package dev.varve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

  @Test
  void codesAreUniqueAndOfTheRuntime() throws IllegalAccessException {
    List<Object> codes = new ArrayList<>();
    for (Field field : ErrorCode.class.getFields()) {
      codes.add(field.get(null));
    }
    assertThat(codes).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(codes).allMatch(code -> ((String) code).matches("VARVE-7\\d{3}"));
  }
}
