package replaydesk.bench.client;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Sends one case's commands to the desk and waits until each has a final answer. Sends a command of unknown outcome
 * again under its key; decides an overruled one again on the case as it then is. Used by one thread.
 */
public final class CommandSender {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final long FIRST_WAIT_MILLIS = 4;
    private static final long LONGEST_WAIT_MILLIS = 500;

    private final CommandObserver observer;
    private final BooleanSupplier stopped;
    private String reference;
    private View view = View.NONE;

    /** @param stopped once true, nothing is sent again */
    public CommandSender(CommandObserver observer, BooleanSupplier stopped) {
        this.observer = observer;
        this.stopped = stopped;
    }

    /** The case's id; null until the case is registered. */
    public String reference() {
        return reference;
    }

    /** Registers the case that all further commands are about. */
    public Answer register(DeskClient desk, DeskCommand.Register command, String key) {
        var answer = send(desk, command, key);
        if (answer.accepted()) {
            reference = answer.caseId().toString();
        }
        return answer;
    }

    /**
     * Sends a command until it is accepted or refused, and returns that answer.
     *
     * @throws Undeliverable when an answer is of no expected kind, or no final answer comes in time
     */
    public Answer send(DeskClient desk, DeskCommand command, String key) {
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        for (int attempt = 0;; attempt++) {
            var answer = sendOnce(desk, command, key);
            if (answer != null && (answer.accepted() || answer.refused())) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new Undeliverable(command, "no final answer within " + TIMEOUT + ", the last was " + answer);
            }
            if (answer != null && answer.overruled()) {
                observer.overruled(command, answer.json().at("/conflicts/0/counter").asText("a counter"));
                readAgain(desk, answer.position(), attempt);
            } else {
                pause(attempt, answer == null ? 0 : answer.retryAfter());
            }
        }
    }

    /**
     * Reads the case again: at once the first time, because the change can be read already; later after a pause, for a
     * case that changes again and again.
     */
    private void readAgain(DeskClient desk, String position, int attempt) {
        if (attempt > 0) {
            pause(attempt, 0);
        }
        readCase(desk, position);
    }

    /** Sends the command once; returns null when nothing answered. */
    private Answer sendOnce(DeskClient desk, DeskCommand command, String key) {
        observer.sent();
        long began = System.nanoTime();
        Answer answer;
        try {
            answer = reference == null
                    ? desk.register((DeskCommand.Register) command, key) : desk.send(reference, command, key, view);
        } catch (NoAnswerException e) {
            observer.repeated("no answer");
            return null;
        }
        if (answer.accepted()) {
            observer.accepted(command, System.nanoTime() - began);
            view = answer.view();
        } else if (answer.refused()) {
            observer.refused(command, answer.reason());
        } else if (answer.pending() || answer.unavailable()) {
            observer.repeated(answer.pending() ? "outcome not known yet" : answer.problem());
        } else if (!answer.overruled()) {
            throw new Undeliverable(command, answer.toString());
        }
        return answer;
    }

    /**
     * Reads the case from history, at the position or, if that is null, at the last one seen. Later decisions rest on
     * the view.
     */
    public Answer readCase(DeskClient desk, String position) {
        var awaited = position == null ? view.position() : position;
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        for (int attempt = 0;; attempt++) {
            String trouble;
            try {
                var answer = desk.read(reference, awaited);
                if (answer.status() == 200) {
                    view = new View(answer.etag(), answer.position() == null ? awaited : answer.position());
                    return answer;
                }
                trouble = answer.toString();
            } catch (NoAnswerException e) {
                trouble = e.toString();
            }
            if (System.nanoTime() > deadline) {
                throw new Undeliverable(null, "history did not show " + reference + ": " + trouble);
            }
            pause(attempt, 0);
        }
    }

    /** Makes later decisions rest on the log up to this position at least; the shown ETag stays. */
    public void basedOn(String position) {
        view = new View(view.etag(), position);
    }

    /**
     * Pauses before the next attempt: as long as the answer asked for, otherwise a time that doubles up to half a
     * second.
     *
     * @param askedSeconds 0 when the answer asked for no pause
     */
    public void pause(int attempt, int askedSeconds) {
        if (stopped.getAsBoolean()) {
            throw new Undeliverable(null, "stopped");
        }
        try {
            Thread.sleep(askedSeconds > 0 ? askedSeconds * 1_000L
                    : Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS << Math.min(attempt, 10)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undeliverable(null, "interrupted");
        }
    }

    /** Thrown when a command cannot be delivered, for a reason that no repetition mends. */
    public static final class Undeliverable extends RuntimeException {
        public Undeliverable(DeskCommand command, String why) {
            super(command == null ? why : command.getClass().getSimpleName() + ": " + why);
        }
    }
}
