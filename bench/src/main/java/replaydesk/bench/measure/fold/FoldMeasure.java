package replaydesk.bench.measure.fold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Target;

/** Measures the fold in memory, in a Java machine that sees one core: the verdicts alone, and with payloads. */
public final class FoldMeasure implements Measure {

    @Override
    public String name() {
        return "fold";
    }

    @Override
    public String description() {
        return "Records of cases that live side by side, folded in memory on one core: headers alone (verdict,"
                + " counters, chain); with payload and state for each stage alone, of which the slowest counts; and for"
                + " all eight together, as the desk does; each in a Java machine of its own, the median of several "
                + "rounds after a warm-up";
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) throws Exception {
        var header = rounds(FoldRounds.HEADER);
        run.report("mean size of a record, headers included", header.get(FoldRounds.SIZE), "bytes");
        run.judge("header fold", header.get(FoldRounds.RATE), "records/s", Target.atLeast(500_000));
        double slowest = Double.MAX_VALUE;
        for (var stage : Stages.all()) {
            double rate = rounds(stage.name()).get(FoldRounds.RATE);
            run.report("full fold of " + stage.name(), rate, "records/s");
            slowest = Math.min(slowest, rate);
        }
        run.judge("full fold of one stage, the slowest", slowest, "records/s", Target.atLeast(150_000));
        run.judge("full fold of all eight", rounds(FoldRounds.ALL).get(FoldRounds.RATE), "records/s",
                Target.atLeast(60_000));
    }

    private static Map<String, Double> rounds(String which) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1", "-cp",
                System.getProperty("java.class.path"),
                FoldRounds.class.getName(), which)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = process.inputReader()) {
            var rates = new HashMap<String, Double>();
            lines.lines().map(line -> line.split(" ")).forEach(pair -> rates.put(pair[0], Double.valueOf(pair[1])));
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("Expected the rounds to end well, but they did not");
            }
            return rates;
        } finally {
            process.destroyForcibly();
        }
    }
}
