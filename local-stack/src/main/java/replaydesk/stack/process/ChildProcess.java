package replaydesk.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * One process of the stack. Runs in a session of its own, so that a terminal's Ctrl-C reaches the launcher alone.
 * Writes both its streams to a log file; the log of the run before is kept as {@code <name>.log.1}.
 */
public final class ChildProcess {
    /** Longer than a signal takes to reach every thread; where the system does not tell, nobody waits. */
    private static final Duration STANDSTILL = Duration.ofSeconds(2);

    private final String name;
    private final Path log;
    private final Process process;
    private volatile boolean ordered;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts {@code command} in a session of its own.
     *
     * @param environment variables added to the environment of this process
     * @throws UncheckedIOException if the command cannot be started or the log cannot be written
     */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            List<String> line = new ArrayList<>(ProcessSession.prefix());
            line.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            return new ChildProcess(name, log, process);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to start " + name + ", but " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Tells whether the stack itself ended this process. If not, its end is an accident. */
    public boolean ordered() {
        return ordered;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Returns a future that completes with the exit code when the process has ended. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Sends {@code signal} (TERM, INT), waits up to {@code grace} for the end, then kills what is left. */
    public void end(Signal signal, Duration grace) {
        ordered = true;
        if (alive()) {
            thaw();
            signal.send(pid());
            awaitEnd(grace);
        }
        killHard();
    }

    /** Kills the process and all its descendants (SIGKILL); returns when they are gone, or after some seconds. */
    public void killHard() {
        ordered = true;
        List<ProcessHandle> family = Stream.concat(Stream.of(handle()), handle().descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(Duration.ofSeconds(5));
        Processes.awaitEnd(family, Duration.ofSeconds(5));
    }

    /** Freezes the process (SIGSTOP), as a long pause of the machine would; returns once it stands still. */
    public void freeze() {
        Signal.STOP.send(pid());
        Await.until(STANDSTILL, Duration.ofMillis(1), () -> Threads.standStill(pid()));
    }

    /** Lets a frozen process go on (SIGCONT). */
    public void thaw() {
        Signal.CONT.send(pid());
    }

    /** Returns the last lines of the log, for a message about a failure. */
    public String tail(int lines) {
        return LogTail.of(log, lines);
    }

    /**
     * Requires the process to run.
     *
     * @throws IllegalStateException with the end of the log, if the process has ended
     */
    public void requireAlive() {
        if (!alive()) {
            throw new IllegalStateException("Expected " + name + " to run, but it ended with code "
                    + process.exitValue() + ". The end of " + log + ":\n" + tail(25));
        }
    }

    /**
     * Waits until the process is ready.
     *
     * @param ready tells whether it is
     * @throws IllegalStateException with the end of the log, if it ended or took longer than {@code limit}
     */
    public void awaitReady(Duration limit, BooleanSupplier ready) {
        boolean inTime = Await.until(limit, Duration.ofMillis(100), () -> {
            requireAlive();
            return ready.getAsBoolean();
        });
        requireAlive();
        if (!inTime) {
            throw new IllegalStateException("Expected " + name + " to be ready within " + limit.toSeconds()
                    + " s, but it was not. The end of " + log + ":\n" + tail(25));
        }
    }

    private void awaitEnd(Duration grace) {
        try {
            onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
