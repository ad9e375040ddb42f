package replaydesk.stack.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The topics of the log. They are created here and by a deployment, never by a service. The number of partitions is
 * fixed at creation, because the order of a case's records is that of its partition.
 */
public final class Topics {
    public static final String CASE_EVENTS = "case-events";
    public static final String DEAD_LETTERS = "dead-letters";
    public static final String REFERENCE_DATA = "reference-data";
    public static final String SELF_HELP = "self-help-events";
    public static final String PROBLEM_EVENTS = "problem-events";
    public static final String BOOKING_EVENTS = "booking-events";
    public static final int DEFAULT_PARTITIONS = 8;

    /**
     * Settings that keep records for ever and let the broker stamp them, so that the log itself sets the order of
     * recording.
     */
    private static final Map<String, String> FOR_EVER = Map.of(
            "cleanup.policy", "delete",
            "retention.ms", "-1",
            "retention.bytes", "-1",
            "message.timestamp.type", "LogAppendTime");

    private static final int ATTEMPTS = 50;
    private static final long PAUSE_MILLIS = 100;

    private Topics() {
    }

    /**
     * Creates the topics that are missing and checks the others.
     *
     * @throws IllegalStateException if {@code case-events} exists with another number of partitions
     */
    public static void ensure(String bootstrapServers, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = List.of(topic(CASE_EVENTS, partitions), topic(DEAD_LETTERS, 1),
                    topic(REFERENCE_DATA, 1), topic(SELF_HELP, 1), topic(PROBLEM_EVENTS, 1),
                    topic(BOOKING_EVENTS, 1)).stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            create(admin, missing);
            check(admin, partitions);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected to create the topics, but " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating the topics", e);
        }
    }

    /** Returns the number of records in {@code case-events}. */
    public static long records(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Map<TopicPartition, OffsetSpec> asked = admin.describeTopics(List.of(CASE_EVENTS)).allTopicNames().get()
                    .get(CASE_EVENTS).partitions().stream()
                    .collect(Collectors.toMap(part -> new TopicPartition(CASE_EVENTS, part.partition()),
                            part -> OffsetSpec.latest()));
            return admin.listOffsets(asked).all().get().values().stream().mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected to read the length of the log, but " + e.getCause().getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the length of the log", e);
        }
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1).configs(FOR_EVER);
    }

    private static void create(Admin admin, List<NewTopic> missing) throws ExecutionException, InterruptedException {
        try {
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static void check(Admin admin, int partitions) throws ExecutionException, InterruptedException {
        int actual = partitionsOf(admin);
        if (actual != partitions) {
            throw new IllegalStateException("Expected " + CASE_EVENTS + " to have " + partitions
                    + " partitions, but it has " + actual + ": the number is fixed when the topic is created");
        }
    }

    /** Asks again while the broker that is asked has not heard yet of a topic that was created a moment ago. */
    private static int partitionsOf(Admin admin) throws ExecutionException, InterruptedException {
        for (int attempt = 1;; attempt++) {
            try {
                return admin.describeTopics(List.of(CASE_EVENTS)).allTopicNames().get()
                        .get(CASE_EVENTS).partitions().size();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
