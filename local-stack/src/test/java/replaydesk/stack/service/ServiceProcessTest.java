package replaydesk.stack.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import replaydesk.stack.port.Ports;
import replaydesk.stack.process.Await;
import replaydesk.stack.process.JitMode;

class ServiceProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void a_service_starts_freezes_wakes_and_ends_when_told() throws Exception {
        try (ServiceProcess service = service(Ports.free()).start().awaitReady(LIMIT)) {
            long pid = service.pid();
            service.freeze();
            assertThat(service.ready()).isFalse();
            service.thaw();
            assertThat(Await.until(LIMIT, Duration.ofMillis(50), service::ready)).isTrue();

            service.stop();
            assertThat(service.process().alive()).isFalse();
            assertThat(service.process().ordered()).isTrue();
            assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void a_frozen_service_ends_when_told() throws Exception {
        try (ServiceProcess service = service(Ports.free()).start().awaitReady(LIMIT)) {
            service.freeze();
            service.stop();
            assertThat(service.process().alive()).isFalse();
        }
    }

    @Test
    void a_service_that_dies_shows_the_end_of_its_log() throws Exception {
        try (ServiceProcess service = service(Ports.free(), "no number")) {
            assertThatThrownBy(() -> service.start().awaitReady(LIMIT))
                    .hasMessageContaining("Expected fake to run, but it ended with code 1")
                    .hasMessageContaining("NumberFormatException");
        }
    }

    @Test
    void a_service_that_is_not_built_says_so() {
        ServiceProcess service = new ServiceProcess("fake", folder.resolve("none.jar"), 1, 64, JitMode.QUICK, Map.of(),
                folder.resolve("log"));

        assertThatThrownBy(service::start).hasMessageContaining("Expected fake to be built");
    }

    @Test
    void the_log_of_the_run_before_is_kept() throws Exception {
        for (int run = 0; run < 2; run++) {
            try (ServiceProcess service = service(Ports.free())) {
                service.start().awaitReady(LIMIT);
            }
        }
        assertThat(Files.readString(folder.resolve("fake.log"))).contains("partitions 5");
        assertThat(Files.readString(folder.resolve("fake.log.1"))).contains("partitions 5");
    }

    private ServiceProcess service(int port) throws Exception {
        return service(port, Integer.toString(port));
    }

    private ServiceProcess service(int port, String told) throws Exception {
        Path jar = FakeService.packaged(folder.resolve("fake/quarkus-run.jar"));
        return new ServiceProcess("fake", jar, port, 64, JitMode.QUICK,
                Map.of("REPLAYDESK_HTTP_PORT", told, "REPLAYDESK_PARTITIONS", "5"), folder.resolve("fake.log"));
    }
}
