package replaydesk.kit.log;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service talks to the log. */
@ConfigMapping(prefix = "replaydesk.log")
public interface LogConfig {

    /** The topic of case events. */
    @WithDefault("case-events")
    String topic();

    /** The topic of records that cannot be judged. */
    @WithDefault("dead-letters")
    String deadLetterTopic();

    /** The number of partitions that the topic must have; fixed at its creation and checked at start. */
    @WithDefault("8")
    int partitions();

    /** How long a command waits for its outcome before it is answered 202. */
    @WithDefault("10s")
    Duration awaitOutcome();

    /** How long a request waits for a position that its sender has already seen. */
    @WithDefault("2s")
    Duration awaitPosition();

    /** How often an instance asks for outcomes that another instance projects. */
    @WithDefault("4ms")
    Duration outcomePoll();

    /** How often due obligations are looked for. */
    @WithDefault("250ms")
    Duration obligationPoll();

    /** The wait before an unpaid obligation is sent again; doubled with every attempt up to a minute. */
    @WithDefault("2s")
    Duration obligationBackoff();

    /** How long outcomes are kept, in the log's time. */
    @WithDefault("7d")
    Duration keepOutcomes();

    /**
     * How far apart polls are, that the next one finds more: fewer transactions for as much. The first record after a pause does
     * not wait, nor does what somebody waits for at this instance.
     */
    @WithDefault("150ms")
    Duration gather();

    /** How far apart polls are while somebody waits for an outcome or a position; what comes before it is gathered for its batch. */
    @WithDefault("5ms")
    Duration gatherInHaste();

    /** How much of the cases' stored form an instance keeps at hand; it takes a few times as much memory. */
    @WithDefault("4M")
    MemorySize keepBytes();

    /** How many records behind the log's end a service may be and still be ready. */
    @WithDefault("2000")
    long readyLag();
}
