package replaydesk.kit.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.kit.host.HostedStages;

/** Sends records that cannot be judged to a topic of their own, with their place in the log and the reason. */
@Singleton
public final class DeadLetters {

    /** Record that cannot be judged, with the reason. */
    public record Letter(ConsumerRecord<String, byte[]> record, String reason) {
    }

    /** Limits that keep a letter small enough for the topic, whatever headers it has. */
    private static final int LONGEST_VALUE = 512 * 1024;
    private static final int LONGEST_HEADER = 4 * 1024;
    private static final int MOST_HEADERS = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EventLog log;
    private final LogConfig config;
    private final String host;

    DeadLetters(EventLog log, LogConfig config, HostedStages stages) {
        this.log = log;
        this.config = config;
        this.host = "replaydesk/" + stages.host();
    }

    /** Sends the letters, cut to sizes that the topic takes; returns those that it did not take. */
    public Uni<List<Letter>> send(List<Letter> letters) {
        if (letters.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join().all(letters.stream().map(this::send).toList()).andFailFast()
                .map(failed -> failed.stream().filter(Objects::nonNull).toList());
    }

    private Uni<Letter> send(Letter letter) {
        var record = letter.record();
        Log.warnf("Record %s-%d@%d cannot be judged: %s", record.topic(), record.partition(), record.offset(),
                letter.reason());
        var copy =
                new ProducerRecord<>(config.deadLetterTopic(), cut(record.key()), cut(record.value(), LONGEST_VALUE));
        int copied = 0;
        for (var header : record.headers()) {
            if (copied++ < MOST_HEADERS) {
                copy.headers().add(cut(header.key()), cut(header.value(), LONGEST_HEADER));
            }
        }
        copy.headers().add("dead_letter_reason", cut(letter.reason().getBytes(UTF_8), LONGEST_HEADER));
        copy.headers().add("dead_letter_from",
                (record.topic() + ":" + record.partition() + "@" + record.offset()).getBytes(UTF_8));
        copy.headers().add("dead_letter_by", host.getBytes(UTF_8));
        return Uni.createFrom().deferred(() -> log.append(copy)).ifNoItem().after(PATIENCE).fail()
                .replaceWith((Letter) null).onFailure().recoverWithItem(failure -> {
                    Log.warnf("The dead-letter topic did not take it; it is kept in a table: %s", failure.getMessage());
                    return letter;
                });
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST_HEADER ? text : text.substring(0, LONGEST_HEADER);
    }

    private static byte[] cut(byte[] bytes, int longest) {
        return bytes == null || bytes.length <= longest ? bytes : Arrays.copyOf(bytes, longest);
    }
}
