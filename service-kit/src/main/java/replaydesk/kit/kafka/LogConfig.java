package replaydesk.kit.kafka;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for a host's use of the log. */
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

    /** The longest time that a command waits for its outcome before it is answered 202. */
    @WithDefault("10s")
    Duration awaitOutcome();

    /**
     * The longest time that a command waits for the view that it was decided on, and for a commit that its answer
     * needs.
     */
    @WithDefault("2s")
    Duration awaitPosition();

    /** The time between two queries for outcomes that another instance projects. */
    @WithDefault("4ms")
    Duration outcomePoll();

    /** The time between two looks for obligations that became due. */
    @WithDefault("250ms")
    Duration obligationPoll();

    /** The wait before an unfulfilled obligation is sent again; doubled with every attempt, up to a minute. */
    @WithDefault("2s")
    Duration obligationBackoff();

    /** The time for which outcomes are kept, by the log's time. */
    @WithDefault("7d")
    Duration keepOutcomes();

    /**
     * Time for which the generation of another version of this host is kept after the last instance that read it. So
     * long, going back to that version needs no build.
     */
    @WithDefault("1d")
    Duration keepEarlierVersions();

    /**
     * The least time between two transactions of the projection while nobody waits to read what they bring: a
     * transaction of one record costs nearly as much as one of fifty. Outcomes do not wait for it.
     */
    @WithDefault("20ms")
    Duration commitInterval();

    /** The most bytes of records that are folded but not committed; beyond that, no further poll is taken. */
    @WithDefault("16M")
    MemorySize uncommittedBytes();

    /** The memory for cases that were folded lately, which spares batches and commands from reading them. */
    @WithDefault("48M")
    MemorySize caseCache();
}
