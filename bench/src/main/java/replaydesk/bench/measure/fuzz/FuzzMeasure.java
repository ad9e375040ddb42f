package replaydesk.bench.measure.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Target;

/**
 * Measures an hour of random requests, and an hour of random records of another writer of the log. Runs the system
 * tests themselves, so that right and wrong are defined in one place. They start a desk of their own.
 */
public final class FuzzMeasure implements Measure {

    private static final int HOUR = 3_600;
    private static final int QUICK = 60;
    /** The time for the build, and for reading the log to its end and rebuilding the projection after each fuzz. */
    private static final int BESIDE = 3_000;

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String description() {
        return "An hour of random requests by all roles, and an hour of random records of another writer of the log"
                + " beside random requests, by the system tests FuzzIT and ForeignRecordsIT: none stops anything, no"
                + " answer is a fault of ours, and all heads agree afterwards, also in a projection built anew";
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) throws IOException, InterruptedException {
        var log = run.root().resolve("target/bench-fuzz.log").toAbsolutePath().normalize();
        Files.createDirectories(log.getParent());
        run.say("The tests tell all in " + log);
        var time = run.seconds(QUICK, HOUR);
        var output = new FuzzOutput();
        int ended = test(run, time, log, output);
        output.seeds().forEach(seed -> run.say(seed));
        run.report("random requests answered", output.requests(), "");
        run.report("records of another writer", output.records(), "");
        run.judge("tests that failed", output.failed(ended), "", Target.atMost(0));
    }

    /** Runs both tests by the script; returns its exit code. */
    private static int test(BenchRun run, Duration time, Path log, FuzzOutput output)
            throws IOException, InterruptedException {
        var script = run.root().resolve("replaydesk").toString();
        var builder = new ProcessBuilder(List.of(script, "test", "-pl", "system-tests", "-am", "-Dtest=NoUnitTest",
                "-Dsurefire.failIfNoSpecifiedTests=false", "-Dit.test=FuzzIT,ForeignRecordsIT",
                "-Dfailsafe.failIfNoSpecifiedTests=false", "-Dreplaydesk.fuzz.seconds=" + Math.max(1, time.toSeconds()),
                "-Dsystem-tests.most-seconds=" + (2 * time.toSeconds() + BESIDE))).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var ending = new Thread(() -> process.descendants().forEach(ProcessHandle::destroy));
        Runtime.getRuntime().addShutdownHook(ending);
        process.getOutputStream().close();
        try (BufferedReader lines = process.inputReader(); var kept = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.write(line);
                kept.newLine();
                kept.flush();
                output.line(line);
            }
        }
        int ended = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(ending);
        return ended;
    }
}
