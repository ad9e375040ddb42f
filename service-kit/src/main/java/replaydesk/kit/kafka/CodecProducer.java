package replaydesk.kit.kafka;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import replaydesk.events.codec.EventCodec;

/** The codec is costly to make and safe to share. */
@Singleton
final class CodecProducer {

    @Produces
    @Singleton
    EventCodec codec() {
        return new EventCodec();
    }
}
