package replaydesk.kit.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.utils.Utils;

/** Tells which partition a key belongs to, as Kafka's own producers choose it; other clients may choose otherwise. */
public final class Partitioning {

    private Partitioning() {
    }

    /** The partition of this key in a topic with so many. */
    public static int of(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % partitions;
    }
}
