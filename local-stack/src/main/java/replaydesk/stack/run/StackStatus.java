package replaydesk.stack.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import replaydesk.stack.kafka.KafkaProbe;
import replaydesk.stack.port.Ports;
import replaydesk.stack.postgres.PostgresProcess;
import replaydesk.stack.service.Readiness;

/**
 * The status of a stack, seen from any terminal.
 *
 * @param state the state according to the launcher
 * @param parts every part, with its condition now
 */
public record StackStatus(RunState state, List<PartStatus> parts) {

    /** Checks each part of the run file and asks it whether it is ready. */
    public static StackStatus of(Run run, Path data) {
        return new StackStatus(run.state(), run.parts().parallelStream()
                .map(part -> new PartStatus(part, condition(part, data)))
                .toList());
    }

    /** Tells whether the start is complete and every part is ready now. */
    public boolean ready() {
        return state == RunState.READY && parts.stream().allMatch(part -> part.condition() == Condition.READY);
    }

    private static Condition condition(RunningPart part, Path data) {
        if (part.process().isEmpty()) {
            return Condition.ENDED;
        }
        boolean ready = switch (part.name()) {
            case RunFile.LAUNCHER -> true;
            case "kafka" -> KafkaProbe.answersNow(part.address());
            case "postgres" -> connects(part.address(), data);
            case "mail" -> Ports.answering(URI.create(part.address()).getPort());
            default -> Readiness.of(URI.create(part.address()));
        };
        return ready ? Condition.READY : Condition.NOT_READY;
    }

    private static boolean connects(String jdbcUrl, Path data) {
        try {
            String password = Files.readString(data.resolve("postgres/password")).strip();
            try (Connection connection = DriverManager.getConnection(jdbcUrl, PostgresProcess.DATABASE, password)) {
                return connection.isValid(2);
            }
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    /** The condition of one part. */
    public enum Condition {
        READY("ready"), NOT_READY("not ready"), ENDED("ended");

        private final String word;

        Condition(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A part and its condition. */
    public record PartStatus(RunningPart part, Condition condition) {
    }
}
