package replaydesk.stack.service;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import replaydesk.stack.port.StackPort;

/** The packaged applications, in the order in which they are started. The layout determines which of them run. */
public enum StackService {
    INTAKE(StackPort.INTAKE, "intake-service"),
    TRIAGE(StackPort.TRIAGE, "triage-service"),
    ESCALATION(StackPort.ESCALATION, "escalation-service"),
    CLOSURE(StackPort.CLOSURE, "closure-service"),
    FEEDBACK(StackPort.FEEDBACK, "feedback-service"),
    SLA(StackPort.SLA, "sla-service"),
    NOTIFICATION(StackPort.NOTIFICATION, "notification-service"),
    HISTORY(StackPort.HISTORY, "history-service"),
    GATEWAY(StackPort.GATEWAY, "gateway"),
    /** All stages and the edge in one process; its port is the edge's. */
    DESK(StackPort.GATEWAY, "desk");

    private final StackPort port;
    private final String module;

    StackService(StackPort port, String module) {
        this.port = port;
        this.module = module;
    }

    public StackPort port() {
        return port;
    }

    /** The name in settings: {@code desk}, {@code intake}, {@code sla}, … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the packaged application within the checkout at {@code root}. */
    public Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    public static Optional<StackService> named(String word) {
        return Arrays.stream(values()).filter(service -> service.word().equals(word)).findFirst();
    }

    public static String words() {
        return Arrays.stream(values()).map(StackService::word).collect(Collectors.joining(", "));
    }
}
