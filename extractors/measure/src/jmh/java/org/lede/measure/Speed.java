package org.lede.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how long a pass over the pages takes beside the yardstick's, what it allocates, and what a
 * second thread on the same parser brings. Medians, since a machine is seldom quiet. Argument: the
 * shared folder.
 */
public final class Speed {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final String shared;
  private final long characters;
  private final Map<String, double[]> measured = new HashMap<>();

  private Speed(String shared) {
    this.shared = shared;
    this.characters =
        BenchTexts.pages(Path.of(shared)).stream().mapToLong(BenchTexts.BenchText::length).sum();
  }

  public static void main(String[] args) throws Exception {
    Speed speed = new Speed(args[0]);
    speed.run(1, "yardstick|layout|layoutAndQuotes|all");
    speed.run(2, "yardstick|all");
    speed.print();
  }

  private void run(int threads, String names) throws Exception {
    Options options =
        new OptionsBuilder()
            .include("\\.Pass\\.(" + names + ")$")
            .threads(threads)
            .forks(1)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(4))
            .measurementIterations(9)
            .measurementTime(TimeValue.seconds(2))
            .addProfiler(GCProfiler.class)
            .jvmArgs("-Xmx2g", "-Dlede.shared=" + shared)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    for (RunResult result : new Runner(options).run()) {
      String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
      measured.put(name + threads, medians(result));
    }
  }

  /** Milliseconds and bytes of a pass. */
  private static double[] medians(RunResult result) {
    Collection<IterationResult> iterations =
        result.getBenchmarkResults().stream()
            .map(BenchmarkResult::getIterationResults)
            .flatMap(Collection::stream)
            .toList();
    double[] time =
        iterations.stream().mapToDouble(one -> one.getPrimaryResult().getScore()).toArray();
    double[] bytes =
        iterations.stream()
            .mapToDouble(one -> one.getSecondaryResults().get(ALLOCATED).getScore())
            .toArray();
    return new double[] {median(time), median(bytes)};
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
  }

  private void print() {
    line("%d characters, %s", characters, "JDK " + Runtime.version());
    line("| | ms a pass | of the yardstick | at most | bytes a character |");
    line("|---|---|---|---|---|");
    row("yardstick", "");
    row("layout", "1");
    row("layoutAndQuotes", "2");
    row("all", "5, 20 bytes");
    line("two threads give %.2f of one on one parser (at least 1.85)", scaling("all"));
    line("%.2f on the yardstick, which shares nothing", scaling("yardstick"));
  }

  private void row(String name, String limit) {
    double[] pass = measured.get(name + 1);
    double ratio = pass[0] / measured.get("yardstick1")[0];
    line("| %s | %.1f | %.2f | %s | %.1f |", name, pass[0], ratio, limit, pass[1] / characters);
  }

  private double scaling(String name) {
    return 2 * measured.get(name + 1)[0] / measured.get(name + 2)[0];
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
