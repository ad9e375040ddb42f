package replaydesk.kit.referencelog;

import jakarta.inject.Singleton;
import java.time.Clock;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceSource;

/** The reference data that this host decides by. */
@Singleton
public final class ReferenceLog implements ReferenceSource {

    private final ReferenceReader reader;
    private final ReferenceConfig config;
    private final Clock clock;

    ReferenceLog(ReferenceReader reader, ReferenceConfig config, Clock clock) {
        this.reader = reader;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public InForce now() {
        return reader.hasCaughtUp() ? new InForce(reader.data(), clock.instant()) : InForce.NOTHING;
    }

    /**
     * Returns what is in force now, for a decision that is asked for.
     *
     * @throws NotReady as long as this host has not read what the log had at its start
     */
    public InForce known() {
        if (!reader.hasCaughtUp()) {
            throw new NotReady("This service has not read the reference data yet; ask again in a moment");
        }
        return new InForce(reader.data(), clock.instant());
    }

    /** Returns the place of the last record that this host has read; null before the first one. */
    public LogPosition position() {
        long last = reader.data().next() - 1;
        return last < 0 ? null : new LogPosition(config.topic(), 0, last);
    }
}
