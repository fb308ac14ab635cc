package dev.varve.processor;

import dev.varve.model.change.HazardCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codes of hazards as users write them. */
final class HazardCodes {

  private HazardCodes() {}

  static @Nullable HazardCode find(String code) {
    for (HazardCode hazard : HazardCode.values()) {
      if (hazard.code().equals(code)) {
        return hazard;
      }
    }
    return null;
  }

  static List<String> all() {
    List<String> codes = new ArrayList<>();
    for (HazardCode hazard : HazardCode.values()) {
      codes.add(hazard.code());
    }
    return codes;
  }
}
