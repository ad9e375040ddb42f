package replaydesk.kit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.kit.stage.Stage;

/** Records that cannot be judged go to a topic of their own, with the place they came from and the reason. */
@Singleton
final class DeadLetters {

    record Letter(ConsumerRecord<String, byte[]> record, String reason) {
    }

    private final EventLog log;
    private final LogConfig config;
    private final String service;

    DeadLetters(EventLog log, LogConfig config, Stage<?> stage) {
        this.log = log;
        this.config = config;
        this.service = BatchFold.sourceOf(stage);
    }

    Uni<Void> send(List<Letter> letters) {
        if (letters.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.join().all(letters.stream().map(this::send).toList()).andFailFast().replaceWithVoid();
    }

    private Uni<Void> send(Letter letter) {
        var record = letter.record();
        Log.warnf("Record %s-%d@%d cannot be judged: %s", record.topic(), record.partition(), record.offset(),
                letter.reason());
        var copy = new ProducerRecord<>(config.deadLetterTopic(), record.key(), record.value());
        record.headers().forEach(copy.headers()::add);
        copy.headers().add("dead_letter_reason", letter.reason().getBytes(UTF_8));
        copy.headers().add("dead_letter_from",
                (record.topic() + ":" + record.partition() + "@" + record.offset()).getBytes(UTF_8));
        copy.headers().add("dead_letter_by", service.getBytes(UTF_8));
        return log.append(copy).replaceWithVoid();
    }
}
