package replaydesk.kit.kafka;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import replaydesk.events.codec.EventCodec;

/** Provides the codec, which is costly to create and safe to share. */
@Singleton
final class CodecProducer {

    @Produces
    @Singleton
    EventCodec codec() {
        return new EventCodec();
    }
}
