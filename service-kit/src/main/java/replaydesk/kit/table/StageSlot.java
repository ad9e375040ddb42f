package replaydesk.kit.table;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * One stage's part of a case. Immutable except for the state, which is decoded at its first use: most batches touch
 * only a few of a host's stages.
 */
public final class StageSlot {

    private final StateCodec<Object> codec;
    private final byte[] stored;
    private volatile Object state;
    private final Set<String> blind;
    private final Instant nextDue;
    private final Attempts attempts;
    private final boolean quarantined;

    private StageSlot(StateCodec<Object> codec, byte[] stored, Object state, Set<String> blind, Instant nextDue,
            Attempts attempts, boolean quarantined) {
        this.codec = codec;
        this.stored = stored;
        this.state = state;
        this.blind = blind;
        this.nextDue = nextDue;
        this.attempts = attempts;
        this.quarantined = quarantined;
    }

    /** Returns the part of a case that the stage has not seen yet. */
    static StageSlot initial(Object state) {
        return new StageSlot(null, null, state, Set.of(), null, Attempts.NONE, false);
    }

    /** Returns the part as read from a row. */
    static StageSlot stored(StateCodec<Object> codec, byte[] stored, Set<String> blind, Instant nextDue,
            Attempts attempts, boolean quarantined) {
        return new StageSlot(codec, stored, null, blind, nextDue, attempts, quarantined);
    }

    /** The stage's state. */
    public Object state() {
        if (state == null && stored != null) {
            state = codec.read(stored);
        }
        return state;
    }

    /** Tells whether the state is decoded. It is not before its first use, or if it cannot be read. */
    public boolean isRead() {
        return state != null || stored == null;
    }

    /** The counters advanced by events that the stage cannot read: it decides nothing that presumes them. */
    public Set<String> blind() {
        return blind;
    }

    /** The time at which the stage's next obligation is due; null when it has none. */
    public Instant nextDue() {
        return nextDue;
    }

    /** The attempts at obligations that the case still has. */
    public Attempts attempts() {
        return attempts;
    }

    /**
     * Tells whether the stage failed on the case: its events are held until an operator or a new version tries again.
     */
    public boolean quarantined() {
        return quarantined;
    }

    public StageSlot withState(Object after) {
        return after == state() ? this : new StageSlot(null, null, after, blind, nextDue, attempts, quarantined);
    }

    public StageSlot withBlind(Set<String> counters) {
        return new StageSlot(codec, stored, state, Set.copyOf(counters), nextDue, attempts, quarantined);
    }

    public StageSlot withObligations(Instant due, Attempts left) {
        return Objects.equals(due, nextDue) && left.equals(attempts) ? this
                : new StageSlot(codec, stored, state, blind, due, left, quarantined);
    }

    /** Sets or ends the quarantine. A quarantined part has no obligations, and so no attempts. */
    public StageSlot withQuarantine(boolean on) {
        return new StageSlot(codec, stored, state, blind, on ? null : nextDue, on ? Attempts.NONE : attempts, on);
    }

    /** Tells whether the state equals that of {@code before}, so that it need not be written again. */
    boolean sameState(StageSlot before) {
        return this == before || stored != null && stored == before.stored || state() == before.state()
                || Objects.equals(state(), before.state());
    }

    /** Tells whether the row's other columns equal those of {@code before}. */
    boolean sameRow(StageSlot before) {
        return quarantined == before.quarantined && Objects.equals(nextDue, before.nextDue)
                && blind.equals(before.blind) && attempts.equals(before.attempts);
    }

    /** The size of the stored state in bytes, for the cache's limit; an estimate if it was not stored yet. */
    int weight() {
        return stored == null ? 600 : stored.length;
    }
}
