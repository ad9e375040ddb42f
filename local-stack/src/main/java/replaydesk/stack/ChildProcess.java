package replaydesk.stack;

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
import java.util.stream.Stream;

/**
 * One process of the stack. It runs in a session of its own, so that a terminal's Ctrl-C reaches the launcher alone, and
 * writes both its streams to a log file; the log of the run before is kept as {@code <name>.log.1}.
 */
public final class ChildProcess {
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
     * @param environment added to the environment of this process
     * @throws UncheckedIOException if the command can't be started or the log can't be written
     */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            List<String> line = new ArrayList<>(Detached.prefix());
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

    /** True once this process was told to end by us: its end is then no accident. */
    public boolean ordered() {
        return ordered;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Completes when the process has ended, with its exit code. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Sends {@code signal} (TERM, INT), waits for the end up to {@code grace}, then kills what is left. */
    public void end(Signal signal, Duration grace) {
        ordered = true;
        if (alive()) {
            thaw();
            signal.send(pid());
            awaitEnd(grace);
        }
        killHard();
    }

    /** SIGKILL to the process and all its descendants; returns when it is gone. */
    public void killHard() {
        ordered = true;
        List<ProcessHandle> family = Stream.concat(Stream.of(handle()), handle().descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(Duration.ofSeconds(5));
        Processes.awaitEnd(family, Duration.ofSeconds(5));
    }

    /** Stops the process where it is (SIGSTOP), as a long pause of the machine would. */
    public void freeze() {
        Signal.STOP.send(pid());
    }

    /** Lets a frozen process go on (SIGCONT). */
    public void thaw() {
        Signal.CONT.send(pid());
    }

    /** The last lines of the log, for a message about a failure. */
    public String tail(int lines) {
        return LogTail.of(log, lines);
    }

    /** @throws IllegalStateException with the end of the log, if the process has ended. */
    public void requireAlive() {
        if (!alive()) {
            throw new IllegalStateException("Expected " + name + " to run, but it ended with code "
                    + process.exitValue() + ". The end of " + log + ":\n" + tail(25));
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
