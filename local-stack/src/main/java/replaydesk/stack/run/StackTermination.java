package replaydesk.stack.run;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import replaydesk.stack.process.Processes;
import replaydesk.stack.process.Signal;

/**
 * Ends a stack from outside: its launcher, or the processes of a launcher that was killed. Identifies processes by pid
 * and start time, and ends them in order.
 */
public final class StackTermination {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private StackTermination() {
    }

    /** Ends the processes of the run file that still run, the services first; returns their number. */
    public static int end(RunFile file, Progress progress) {
        List<RunningPart> alive = file.read().stream()
                .flatMap(run -> run.parts().reversed().stream())
                .filter(part -> part.pid() != ProcessHandle.current().pid())
                .filter(part -> part.process().isPresent())
                .toList();
        if (!alive.isEmpty()) {
            progress.say("Ending what an earlier run left behind: "
                    + String.join(", ", alive.stream().map(part -> part.name() + " (" + part.pid() + ")").toList()));
        }
        end(alive.stream().filter(part -> !infrastructure(part)).toList());
        end(alive.stream().filter(StackTermination::infrastructure).toList());
        file.delete();
        return alive.size();
    }

    /**
     * Tells the launcher to end, with all the processes that it started.
     *
     * @throws IllegalStateException if it still runs after {@code limit}
     */
    public static void endLauncher(Run run, Duration limit) {
        run.launcher().ifPresent(launcher -> {
            Signal.TERM.send(launcher.pid());
            if (!Processes.awaitEnd(List.of(launcher), limit)) {
                throw new IllegalStateException("Expected the launcher (" + launcher.pid() + ") to end within "
                        + limit.toSeconds() + " s, but it still runs; its output says what it waits for");
            }
        });
    }

    private static boolean infrastructure(RunningPart part) {
        return part.name().equals("kafka") || part.name().equals("postgres");
    }

    private static void end(List<RunningPart> parts) {
        for (RunningPart part : parts) {
            part.process().ifPresent(process -> {
                Signal.CONT.send(process.pid());
                // For PostgreSQL, INT means an orderly end at once; TERM would wait for its clients.
                (part.name().equals("postgres") ? Signal.INT : Signal.TERM).send(process.pid());
            });
        }
        for (RunningPart part : parts) {
            part.process().ifPresent(StackTermination::awaitEnd);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        List<ProcessHandle> family = Stream.concat(Stream.of(process), process.descendants()).toList();
        if (!Processes.awaitEnd(List.of(process), GRACE)) {
            family.forEach(ProcessHandle::destroyForcibly);
            Processes.awaitEnd(family, GRACE);
        }
    }
}
