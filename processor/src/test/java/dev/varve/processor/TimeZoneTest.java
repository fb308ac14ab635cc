package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which zone times are converted whose column gets a time zone. */
class TimeZoneTest {
  private static final String LATER = "-Avarve.now=2026-02-12T09:15:01Z";

  @TempDir private Path folder;

  private static String event(String type, String column) {
    return """
    package com.acme;
    import dev.varve.annotations.*;
    @Table(name = "events")
    public record Event(@Id long id,
        @AllowHazard(code = "narrow-type", reason = "all fit")
        @AllowHazard(code = "rewrite-table", reason = "small")
        @Column(%s) java.time.%s at) {}
    """
        .formatted(column, type);
  }

  @Test
  void theColumnNamesItForBothDirections() throws Exception {
    TestProject project = new TestProject(folder);
    project.with(event("LocalDateTime", "")).committed("events");
    project.with(event("Instant", ""));
    assertThat(project.commit("zone", LATER).messages())
        .anyMatch(
            message ->
                message.startsWith("ERROR Event.java:7 ")
                    && message.contains(
                        "depends on a time zone, and UTC is taken. If they are times of another zone,"
                            + " name it: @Column(timeZone = \"Europe/Berlin\")"));

    project.with(event("Instant", "timeZone = \"Europe/Berlin\""));
    assertThat(project.commit("zone", LATER).success()).isTrue();
    assertThat(project.read("src/main/java/com/acme/migrations/V20260212T091501_Zone.java"))
        .contains("USING (at::timestamp AT TIME ZONE 'Europe/Berlin')::timestamptz")
        .contains("USING (at AT TIME ZONE 'Europe/Berlin')::timestamp");
    assertThat(project.compile().messages()).isEmpty();
  }
}
