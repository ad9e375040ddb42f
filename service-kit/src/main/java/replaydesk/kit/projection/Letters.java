package replaydesk.kit.projection;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import replaydesk.kit.kafka.DeadLetters;
import replaydesk.kit.table.Faults;

/** Sends the dead letters of changes to be committed; returns those that have to be kept in a table instead. */
@Singleton
final class Letters {

    private final DeadLetters topic;

    Letters(DeadLetters topic) {
        this.topic = topic;
    }

    Uni<List<Faults.DeadLetter>> send(Uncommitted work) {
        return topic.send(work.letters).map(refused -> refused.stream().map(
                letter -> new Faults.DeadLetter(letter.record().partition(), letter.record().offset(), letter.reason()))
                .toList());
    }
}
