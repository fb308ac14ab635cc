package dev.varve.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one process took.
 *
 * @param seconds from its start to its end, in seconds
 * @param cpuSeconds the time of all its threads, in seconds
 * @param peakMegabytes the most memory that it held at once, in units of 2<sup>20</sup> bytes
 */
record Measure(double seconds, double cpuSeconds, double peakMegabytes) {
  private static final long POLL_MILLIS = 4;
  private static final String PEAK = "VmHWM:";
  private static final double NANOS = 1e9;
  private static final double KILO = 1024;

  /**
   * Runs a command to its end. Linux tells the greatest size of a process, and its time, only while
   * it lives; both grow only, and are asked for every few milliseconds, so that what is lost is
   * what the last of these adds.
   *
   * @throws IllegalStateException if the command fails or says anything
   */
  static Measure of(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("varve-benchmark", ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Duration cpu = Duration.ZERO;
    long peak = 0;
    do {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peakKilobytes(process));
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / NANOS;
    String said = Files.readString(log);
    Files.delete(log);
    if (process.exitValue() != 0 || !said.isEmpty()) {
      throw new IllegalStateException(String.join(" ", command) + "\n" + said);
    }
    return new Measure(seconds, cpu.toNanos() / NANOS, peak / KILO);
  }

  private static long peakKilobytes(Process process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(line.replace(PEAK, "").replace("kB", "").strip());
        }
      }
      return 0;
    } catch (IOException e) {
      // It has just ended, or this is not Linux.
      return 0;
    }
  }
}
