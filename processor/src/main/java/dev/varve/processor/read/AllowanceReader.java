package dev.varve.processor.read;

import dev.varve.model.change.HazardCode;
import dev.varve.model.problem.NearMiss;
import dev.varve.model.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code @AllowHazard}. */
final class AllowanceReader {

  private AllowanceReader() {}

  static @Nullable Allowance read(Report report, Mirror mirror, ObjectId object, String part) {
    String code = mirror.text("code");
    String reason = mirror.text("reason");
    List<String> codes = codes();
    if (!codes.contains(code)) {
      report.add(
          ReadingProblem.UNKNOWN_HAZARD,
          mirror.at("code"),
          "there is no hazard \"" + code + "\"" + hint(code, codes));
      return null;
    }
    if (reason.isBlank()) {
      report.add(
          ReadingProblem.NO_REASON,
          mirror.at("reason"),
          "the hazard " + code + " is allowed without a reason; say why it is safe here");
      return null;
    }
    return new Allowance(object, part, code, reason);
  }

  private static String hint(String code, List<String> codes) {
    String near = NearMiss.hint(code, codes);
    return near.isEmpty() ? "; there are " + String.join(", ", codes) : near;
  }

  private static List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (HazardCode hazard : HazardCode.values()) {
      codes.add(hazard.code());
    }
    return codes;
  }
}
