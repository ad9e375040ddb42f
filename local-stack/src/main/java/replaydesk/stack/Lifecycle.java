package replaydesk.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import replaydesk.stack.process.ChildProcess;
import replaydesk.stack.run.Progress;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunFile;
import replaydesk.stack.run.RunState;
import replaydesk.stack.run.RunningPart;
import replaydesk.stack.service.ProjectionProgress;

/**
 * The state that the parts of a stack share while they start and end: a gate that closes once, the run file, the
 * progress lines, and the watch for processes that end by themselves.
 */
final class Lifecycle {
    private final Progress progress;
    private final RunFile file;
    private final List<RunningPart> running = new ArrayList<>();
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private volatile boolean closed;
    private RunState state = RunState.STARTING;

    Lifecycle(RunFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Starts a part, unless the stack was told to stop. A start either happens before the gate closes, and the closing
     * stack ends that part, or does not happen at all.
     *
     * @throws CancellationException if the stack was told to stop
     */
    void startUnlessClosed(Runnable start) {
        gate.readLock().lock();
        try {
            if (closed) {
                throw new CancellationException("The stack was told to stop");
            }
            start.run();
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Closes the gate; returns when no start is under way any more. */
    void close() {
        gate.writeLock().lock();
        closed = true;
        gate.writeLock().unlock();
    }

    boolean closed() {
        return closed;
    }

    /** Records a started process in the run file, and prints a message if it ends without having been told to. */
    void watch(ChildProcess process, String address) {
        record(RunningPart.of(process.name(), process.handle(), address, process.log()));
        process.onExit().thenAccept(code -> {
            if (!process.ordered()) {
                say(process.name() + " ended by itself with code " + code + ". The end of " + process.log() + ":\n"
                        + process.tail(15).indent(4).stripTrailing());
            }
        });
    }

    synchronized void record(RunningPart part) {
        running.add(part);
        file.write(new Run(state, running));
    }

    synchronized void enter(RunState next) {
        state = next;
        file.write(new Run(state, running));
    }

    synchronized boolean nothingStarted() {
        return running.isEmpty();
    }

    void ready(String name, String address) {
        say("  %-14s ready  %s".formatted(name, address));
    }

    void building(String name, ProjectionProgress building) {
        progress.building(name, building);
    }

    void say(String line) {
        progress.say(line);
    }
}
