package replaydesk.kit.kafka;

import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Channel;

/**
 * Declares the outgoing channels. {@link EventLog} uses their producers, to get the place that the log gives each
 * record.
 */
@Singleton
final class EventSink {

    static final String CHANNEL = "event-log";
    static final String BACKGROUND = "event-log-background";

    @Channel(CHANNEL)
    MutinyEmitter<byte[]> channel;

    @Channel(BACKGROUND)
    MutinyEmitter<byte[]> background;
}
