package replaydesk.bench.measure.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Run;
import replaydesk.bench.measure.Target;
import replaydesk.stack.Ports;
import replaydesk.stack.RunFile;
import replaydesk.stack.RunningPart;

/** The launcher as people use it: up, the demonstration, down. */
public final class StartMeasure implements Measure {

    private static final int PORTS = 16;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "./replaydesk up on an empty folder until all is ready, the demonstration on it, and the memory that all"
                + " processes together hold then, the launcher included";
    }

    @Override
    public void run(Run run) throws Exception {
        var data = Files.createTempDirectory(run.temporary(), "bench-");
        var base = Integer.toString(freeBase());
        var down = new Thread(() -> script(run, data, "down", "--data", data.toString()));
        Runtime.getRuntime().addShutdownHook(down);
        try {
            long begun = System.nanoTime();
            script(run, data, "up", "--detach", "--data", data.toString(), "--port-base", base);
            run.note("up on an empty folder, until all is ready", (System.nanoTime() - begun) / 1e9, "s", Target.atMost(60));
            run.tell("memory before the demonstration", memory(data), "MB");
            script(run, data, "demo", "--data", data.toString());
            run.note("memory after the demonstration", memory(data), "MB", Target.atMost(4_096));
            script(run, data, "down", "--data", data.toString());
            begun = System.nanoTime();
            script(run, data, "up", "--detach", "--data", data.toString(), "--port-base", base);
            run.tell("up on the folder with the demonstration in it", (System.nanoTime() - begun) / 1e9, "s");
        } finally {
            Runtime.getRuntime().removeShutdownHook(down);
            down.run();
            delete(data);
        }
    }

    private static double memory(Path data) {
        var parts = new RunFile(data).read().orElseThrow().parts();
        return Memory.megabytes(parts.stream().map(RunningPart::process).flatMap(java.util.Optional::stream).distinct().toList());
    }

    private static void script(Run run, Path data, String... command) {
        var line = new ArrayList<String>(List.of(run.root().resolve("replaydesk").toString()));
        line.addAll(List.of(command));
        try {
            var builder = new ProcessBuilder(line).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("bench.log").toFile()));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.MINUTES) || process.exitValue() != 0 && !command[0].equals("down")) {
                process.destroy();
                throw new IllegalStateException("Expected ./replaydesk " + command[0] + " to end well, but it did not:\n"
                        + Files.readString(data.resolve("bench.log")));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freeBase() {
        var random = new SplittableRandom();
        while (true) {
            int base = random.nextInt(20_000, 30_000);
            boolean free = true;
            for (int port = base; port < base + PORTS && free; port++) {
                free = !Ports.taken(Ports.LOOPBACK, port);
            }
            if (free) {
                return base;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
