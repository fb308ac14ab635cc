package dev.varve.cli;

import com.google.gson.stream.JsonWriter;
import dev.varve.cli.doctor.Finding;
import dev.varve.cli.trial.Trial;
import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Outcome;
import dev.varve.runtime.Revision;
import dev.varve.runtime.Step;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON for programs: an object, or an array of them, on lines of its own. */
record JsonReport(PrintWriter out) implements Report {

  /** Writes one value. */
  @FunctionalInterface
  private interface Writing {
    void write(JsonWriter json) throws IOException;
  }

  /** Writes the fields of an object. */
  @FunctionalInterface
  private interface Fields<T> {
    void write(JsonWriter json, T value) throws IOException;
  }

  @Override
  public void outcome(Outcome outcome) {
    objects(
        outcome.moves(),
        (json, move) -> {
          json.name("action").value(move.action().name().toLowerCase(Locale.ROOT));
          json.name("revision").value(move.revision());
          json.name("steps").value(move.steps().size());
          json.name("millis").value(move.duration().toMillis());
        });
  }

  @Override
  public void planned(Outcome outcome, Map<String, List<String>> users) {
    objects(
        outcome.moves(),
        (json, move) -> {
          json.name("action").value(move.action().name().toLowerCase(Locale.ROOT));
          json.name("revision").value(move.revision());
          json.name("steps");
          objects(json, move.steps(), JsonReport::write);
          strings(json, "users", users.getOrDefault(move.revision(), List.of()));
        });
  }

  @Override
  public void applied(List<AppliedRevision> rows, @Nullable Records records) {
    objects(
        rows,
        (json, row) -> {
          write(json, row);
          if (records != null) {
            known(json, row.name(), records);
          }
        });
  }

  private static void write(JsonWriter json, Step step) throws IOException {
    json.name("kind").value(step.kind().label());
    json.name("text").value(step.text());
  }

  private static void write(JsonWriter json, AppliedRevision row) throws IOException {
    json.name("revision").value(row.name());
    strings(json, "parents", row.parents());
    json.name("state").value(row.state().name().toLowerCase(Locale.ROOT));
    json.name("draft").value(row.draft());
    json.name("stepsDone").value(row.stepsDone());
    json.name("stepsTotal").value(row.stepsTotal());
    json.name("appliedBy").value(row.appliedBy());
    json.name("appliedAt").value(row.appliedAt().toString());
    json.name("millis").value(row.duration().toMillis());
    json.name("checksum").value(row.checksum());
    json.name("schema").value(row.schema());
  }

  private static void known(JsonWriter json, String name, Records records) throws IOException {
    json.name("title").value(records.message(name));
    json.name("class").value(records.javaClass(name));
    Instant created = records.created(name);
    json.name("created").value(created == null ? null : created.toString());
    json.name("head").value(records.isHead(name));
    json.name("adds").value(records.additions(name));
    strings(json, "changes", records.changes(name));
  }

  @Override
  public void details(List<Revision> revisions, Records records) {
    objects(
        revisions,
        (json, revision) -> {
          write(json, revision);
          strings(json, "dependsOn", revision.placement().dependsOn());
          strings(json, "replaces", revision.placement().replaces());
          strings(json, "labels", revision.placement().labels());
          known(json, revision.name(), records);
        });
  }

  private static void write(JsonWriter json, Revision revision) throws IOException {
    json.name("revision").value(revision.name());
    strings(json, "parents", revision.parents());
    json.name("schema").value(revision.schema());
    json.name("draft").value(revision.draft());
  }

  @Override
  public void branches(Map<String, List<String>> followers) {
    print(
        json -> {
          json.beginObject();
          for (Map.Entry<String, List<String>> branch : followers.entrySet()) {
            strings(json, branch.getKey(), branch.getValue());
          }
          json.endObject();
        });
  }

  @Override
  public void differences(List<String> differences) {
    print(
        json -> {
          json.beginObject();
          strings(json, "differences", differences);
          json.endObject();
        });
  }

  @Override
  public void findings(List<Finding> findings) {
    objects(
        findings,
        (json, finding) -> {
          json.name("level").value(finding.level().name().toLowerCase(Locale.ROOT));
          json.name("subject").value(finding.subject());
          json.name("text").value(finding.text());
          json.name("wayOut").value(finding.wayOut());
        });
  }

  @Override
  public void health(List<HealthCheck> checks) {
    objects(
        checks,
        (json, check) -> {
          json.name("check").value(check.name());
          json.name("good").value(check.isGood());
          strings(json, "problems", check.problems());
        });
  }

  @Override
  public void saved(Path file, List<AppliedRevision> history) {
    backup("saved", file, history);
  }

  @Override
  public void restored(Path file, List<AppliedRevision> history) {
    backup("restored", file, history);
  }

  private void backup(String what, Path file, List<AppliedRevision> history) {
    print(
        json -> {
          json.beginObject();
          json.name(what).value(file.toString());
          json.name("history");
          objects(json, history, JsonReport::write);
          json.endObject();
        });
  }

  @Override
  public void verified(List<Verified> revisions) {
    objects(
        revisions,
        (json, each) -> {
          json.name("revision").value(each.revision());
          json.name("reversible").value(each.reversible());
          List<String> faults = new ArrayList<>(each.faults());
          faults.addAll(each.trial().faults());
          strings(json, "faults", faults);
          strings(json, "written", each.written());
          write(json, each.trial());
        });
  }

  private static void write(JsonWriter json, Trial trial) throws IOException {
    json.name("rows").value(trial.rows());
    json.name("tables").value(trial.tables());
    strings(json, "notes", trial.notes());
    json.name("withoutRows").beginObject();
    for (Map.Entry<String, String> table : trial.unfilled().entrySet()) {
      json.name(table.getKey()).value(table.getValue());
    }
    json.endObject();
  }

  @Override
  public void revisions(List<Revision> revisions) {
    objects(
        revisions,
        (json, revision) -> {
          write(json, revision);
        });
  }

  @Override
  public void status(String status, List<String> revisions) {
    print(
        json -> {
          json.beginObject();
          json.name("status").value(status);
          strings(json, "revisions", revisions);
          json.endObject();
        });
  }

  /** What is printed instead of a report. */
  void failure(Failure failure) {
    print(
        json -> {
          json.beginObject().name("error").beginObject();
          json.name("code").value(failure.code());
          json.name("message").value(failure.message());
          json.endObject().endObject();
        });
  }

  private <T> void objects(List<T> values, Fields<T> fields) {
    print(json -> objects(json, values, fields));
  }

  private static <T> void objects(JsonWriter json, List<T> values, Fields<T> fields)
      throws IOException {
    json.beginArray();
    for (T value : values) {
      json.beginObject();
      fields.write(json, value);
      json.endObject();
    }
    json.endArray();
  }

  private static void strings(JsonWriter json, String name, List<String> values)
      throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  private void print(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      writing.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(text);
  }
}
