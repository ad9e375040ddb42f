package replaydesk.kit.kafka;

import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Channel;

/**
 * Declares the outgoing channel. {@link EventLog} uses its producer, to get the place that the log gives each record.
 */
@Singleton
final class EventSink {

    static final String CHANNEL = "event-log";

    @Channel(CHANNEL)
    MutinyEmitter<byte[]> channel;
}
