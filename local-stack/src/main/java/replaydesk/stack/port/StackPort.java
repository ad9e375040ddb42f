package replaydesk.stack.port;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ports that the stack listens on, each with its name in settings, its default, and its distance from a chosen
 * base. The edge's port, {@link #GATEWAY}, is the desk's in the layout of that name, and has both names.
 */
public enum StackPort {
    GATEWAY("gateway", 8080, 0),
    INTAKE("intake", 8081, 1),
    TRIAGE("triage", 8082, 2),
    ESCALATION("escalation", 8083, 3),
    CLOSURE("closure", 8084, 4),
    FEEDBACK("feedback", 8085, 5),
    SLA("sla", 8086, 6),
    NOTIFICATION("notification", 8087, 7),
    HISTORY("history", 8088, 8),
    KAFKA("kafka", 9092, 10),
    KAFKA_CONTROLLER("kafka-controller", 9093, 11),
    POSTGRES("postgres", 5442, 12),
    SMTP("smtp", 2525, 13),
    MAIL("mail", 8025, 14);

    private final String word;
    private final int standard;
    private final int offset;

    StackPort(String word, int standard, int offset) {
        this.word = word;
        this.standard = standard;
        this.offset = offset;
    }

    /** The name in {@code --port name=number}. */
    public String word() {
        return word;
    }

    public int standard() {
        return standard;
    }

    /** Returns the number of this port for a base that the user chose. */
    public int from(int base) {
        return base + offset;
    }

    public static Optional<StackPort> named(String word) {
        return word.equals("desk") ? Optional.of(GATEWAY)
                : Arrays.stream(values()).filter(port -> port.word.equals(word)).findFirst();
    }

    public static String words() {
        return "desk, " + Arrays.stream(values()).map(StackPort::word).collect(Collectors.joining(", "));
    }
}
