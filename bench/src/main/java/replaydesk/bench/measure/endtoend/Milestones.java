package replaydesk.bench.measure.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import replaydesk.bench.client.HttpTransport;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;
import replaydesk.stack.kafka.Topics;

/**
 * Follows the log as one more reader, to learn when a stage has acted on a case. This costs the services less than
 * repeated requests would. Fetches a few times a second.
 */
final class Milestones implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final String ROUTED = type(CaseRouted.class);
    private static final String ASKED = type(FeedbackRequested.class);
    private static final String MAILED = type(NotificationDelivered.class);

    private final Map<UUID, CompletableFuture<Reached>> routed = new ConcurrentHashMap<>();
    private final Map<UUID, CompletableFuture<Reached>> asked = new ConcurrentHashMap<>();
    private final Map<UUID, CaseFold> folds = new HashMap<>();
    private final Map<UUID, UUID> links = new HashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread reader = Thread.ofPlatform().name("milestones").daemon().unstarted(this::read);

    /**
     * An accepted record that was waited for.
     *
     * @param position the record's position, as the API's header writes it
     * @param link the link of the survey; null for other records
     */
    record Reached(String position, UUID link) {
    }

    /** Follows the log of case events from its first record. */
    Milestones(String bootstrapServers) {
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "none",
                "enable.auto.commit", "false", "max.poll.records", "5000", "fetch.min.bytes", "65536",
                "fetch.max.wait.ms", "50"),
                new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = IntStream.range(0, Topics.DEFAULT_PARTITIONS)
                .mapToObj(p -> new TopicPartition(Topics.CASE_EVENTS, p)).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        reader.start();
    }

    /** Waits until the rules have routed the case. Call it once for a case. */
    Reached awaitRouted(UUID caseId, Duration atMost) {
        return await("routed", routed, caseId, atMost);
    }

    /** Waits until the mail that asks for the requester's feedback was delivered. Call it once for a case. */
    Reached awaitAsked(UUID caseId, Duration atMost) {
        return await("closed and its requester asked by mail for feedback", asked, caseId, atMost);
    }

    private static Reached await(String what, Map<UUID, CompletableFuture<Reached>> milestones, UUID caseId,
            Duration atMost) {
        try {
            return milestones.computeIfAbsent(caseId, _ -> new CompletableFuture<>())
                    .get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("Expected " + caseId + " to be " + what + " within " + atMost, e);
        } finally {
            milestones.remove(caseId);
        }
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(POLL).forEach(this::note);
            }
        } catch (WakeupException closed) {
            // The measure is over.
        }
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        var reader = EventHeaders.reader();
        record.headers().forEach(header -> reader.header(header.key(), header.value()));
        var headers = reader.read();
        if (!accepted(headers, record.value())) {
            return;
        }
        var type = headers.type();
        if (type.equals(ROUTED)) {
            reach(routed, record, null);
        } else if (type.equals(ASKED)) {
            links.put(headers.id(), link(record.value()));
        } else if (type.equals(MAILED) && links.remove(about(record.value())) instanceof UUID link) {
            reach(asked, record, link);
            // No later record is waited for. Without a fold, further records of the case are not accepted.
            folds.remove(headers.subject());
        }
    }

    /** Folds the record; returns whether it is accepted. Keeps nothing of cases that did not begin here. */
    private boolean accepted(EventHeaders headers, byte[] value) {
        var fold = folds.get(headers.subject());
        if (fold != null) {
            return fold.fold(headers, value).accepted();
        }
        var fresh = CaseFold.unknown();
        boolean begins = fresh.fold(headers, value).accepted();
        if (begins) {
            folds.put(headers.subject(), fresh);
        }
        return begins;
    }

    private static void reach(Map<UUID, CompletableFuture<Reached>> milestones,
            ConsumerRecord<String, byte[]> record, UUID link) {
        var position = record.topic() + ":" + record.partition() + "@" + record.offset();
        milestones.computeIfAbsent(UUID.fromString(record.key()), _ -> new CompletableFuture<>())
                .complete(new Reached(position, link));
    }

    private static UUID link(byte[] payload) {
        return id(payload, "linkId");
    }

    private static UUID about(byte[] payload) {
        return id(payload, "about");
    }

    private static UUID id(byte[] payload, String field) {
        try {
            return UUID.fromString(HttpTransport.JSON.readTree(payload).path(field).asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(Class<? extends CaseEvent> event) {
        return EventCatalogue.of(event).type();
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        reader.join();
    }
}
