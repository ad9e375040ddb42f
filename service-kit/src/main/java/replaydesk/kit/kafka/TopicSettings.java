package replaydesk.kit.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Settings that a topic needs to be a log: it keeps every record for ever, and the broker sets the time. A topic that
 * compacts or expires loses records silently, and times set by producers are in no order.
 */
final class TopicSettings {

    private static final Map<String, String> REQUIRED = new TreeMap<>(Map.of("cleanup.policy", "delete",
            "retention.ms", "-1", "retention.bytes", "-1", "message.timestamp.type", "LogAppendTime"));

    private TopicSettings() {
    }

    /** Fails with an {@link IllegalStateException} that names the remedy when a setting differs. */
    static void check(String topic, Map<String, String> actual) {
        var wrong =
                REQUIRED.keySet().stream().filter(key -> !Objects.equals(actual.get(key), REQUIRED.get(key))).toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("expected topic " + topic
                    + " to keep every record and to be stamped by the broker, "
                    + "but it has " + list(wrong, actual) + "; set " + list(wrong, REQUIRED)
                    + " (kafka-configs.sh --alter --entity-type topics --entity-name " + topic + " --add-config …)");
        }
    }

    private static String list(List<String> keys, Map<String, String> values) {
        return keys.stream().map(key -> key + "=" + values.get(key))
                .collect(Collectors.joining(","));
    }
}
