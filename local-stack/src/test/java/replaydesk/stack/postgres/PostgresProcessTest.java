package replaydesk.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import replaydesk.stack.port.Ports;

class PostgresProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void rows_outlive_the_killing_of_the_server_and_a_start_on_another_port() throws Exception {
        PostgresSettings settings = PostgresSettings.in(folder).withSharedBuffersMegabytes(32);
        try (PostgresProcess first = new PostgresProcess(settings).start().awaitReady(LIMIT)) {
            query(first, "CREATE SCHEMA intake; CREATE TABLE intake.note AS SELECT 'Ärende — Обращение'::text AS text");
            assertThatThrownBy(() -> new PostgresProcess(settings).start())
                    .hasMessageContaining("PostgreSQL runs on it");
            first.killHard();
        }
        try (PostgresProcess second = new PostgresProcess(settings.withPort(Ports.free())).start().awaitReady(LIMIT)) {
            assertThat(read(second, "SELECT lower(text) FROM intake.note")).isEqualTo("ärende — обращение");
            assertThat(read(second, "SHOW fsync")).isEqualTo("on");
            assertThat(read(second, "SELECT to_tsvector('russian', 'обращения')::text")).contains("обращен");
        }
    }

    @Test
    void a_lock_whose_number_another_process_has_taken_is_released() throws Exception {
        PostgresSettings settings = PostgresSettings.in(folder).withSharedBuffersMegabytes(32);
        try (PostgresProcess first = new PostgresProcess(settings).start().awaitReady(LIMIT)) {
            first.killHard();
        }
        Path lock = folder.resolve("data/postmaster.pid");
        List<String> lines = Files.readAllLines(lock);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(lock, lines);
        try (PostgresProcess second = new PostgresProcess(settings).start().awaitReady(LIMIT)) {
            assertThat(read(second, "SELECT 1")).isEqualTo("1");
        }
    }

    private static void query(PostgresProcess server, String sql) throws Exception {
        try (Connection connection = server.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(PostgresProcess server, String sql) throws Exception {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
