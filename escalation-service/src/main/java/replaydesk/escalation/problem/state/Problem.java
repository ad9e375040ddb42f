package replaydesk.escalation.problem.state;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import replaydesk.events.problem.FixReleased;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemOpened;
import replaydesk.events.problem.ProblemReproduced;
import replaydesk.events.problem.ReleaseDecided;
import replaydesk.events.problem.RequestersInformed;
import replaydesk.events.problem.RootCauseFound;
import replaydesk.events.problem.WorkaroundPublished;

/**
 * A problem: its steps in order, and the number by which people name it.
 *
 * @param number 0 before it is opened
 */
public record Problem(int number, List<Step> steps) {

    public static final Problem NEW = new Problem(0, List.of());

    private static final String PREFIX = "P-";

    /** Returns the name that people use, such as {@code P-17}. */
    public String name() {
        return PREFIX + number;
    }

    /** Tells whether it was opened by the rules: a foreign writer's log may begin otherwise, and is no problem then. */
    public boolean isOpened() {
        return last(ProblemOpened.class).isPresent();
    }

    public ProblemOpened opened() {
        return last(ProblemOpened.class).orElseThrow();
    }

    /** Returns the case that was declared a major incident and that it is of; null for any other problem. */
    public UUID parentCase() {
        return isOpened() ? opened().parentCase() : null;
    }

    /** Returns what its requesters were told, in order: of a major incident alone. */
    public List<Step> messages() {
        return steps.stream().filter(step -> step.event() instanceof RequestersInformed).toList();
    }

    public Optional<RootCauseFound> cause() {
        return last(RootCauseFound.class);
    }

    public Optional<ReleaseDecided> release() {
        return last(ReleaseDecided.class);
    }

    public Optional<ProblemClosed> closed() {
        return last(ProblemClosed.class);
    }

    /** Returns the outcome of the last attempt to reproduce it; empty when nobody tried. */
    public Optional<ProblemReproduced> reproduced() {
        return last(ProblemReproduced.class);
    }

    /** Returns the workaround that stands; also when there is a fix by now. */
    public Optional<Published> workaround() {
        return lastStep(WorkaroundPublished.class).map(Published::of);
    }

    public Optional<Published> fix() {
        return lastStep(FixReleased.class).map(Published::of);
    }

    /** Returns what its cases are offered: the fix, or else the workaround; empty while there is neither. */
    public Optional<Published> offer() {
        return fix().or(this::workaround);
    }

    public ProblemStatus status() {
        return closed().isPresent() ? ProblemStatus.CLOSED
                : fix().isPresent() ? ProblemStatus.FIX_RELEASED
                        : workaround().isPresent() ? ProblemStatus.KNOWN_ERROR
                                : cause().isPresent() ? ProblemStatus.CAUSE_FOUND
                                        : reproduced().filter(ProblemReproduced::reproduced).isPresent()
                                                ? ProblemStatus.REPRODUCED : ProblemStatus.OPEN;
    }

    private <T extends ProblemEvent> Optional<T> last(Class<T> type) {
        return lastStep(type).map(step -> type.cast(step.event()));
    }

    private Optional<Step> lastStep(Class<? extends ProblemEvent> type) {
        return steps.stream().filter(step -> type.isInstance(step.event())).reduce((_, last) -> last);
    }
}
