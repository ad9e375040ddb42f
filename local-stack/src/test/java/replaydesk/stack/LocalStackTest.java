package replaydesk.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import replaydesk.stack.kafka.Topics;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.PortPlan;
import replaydesk.stack.port.Ports;
import replaydesk.stack.process.Await;
import replaydesk.stack.process.JitMode;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunFile;
import replaydesk.stack.run.RunState;
import replaydesk.stack.run.RunningPart;
import replaydesk.stack.run.StackStatus;
import replaydesk.stack.run.StackStatus.Condition;
import replaydesk.stack.run.StackTermination;
import replaydesk.stack.service.FakeService;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.stack.service.StackService;

class LocalStackTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path root;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private StackSettings settings;

    @BeforeEach
    void two_services_are_packaged() throws Exception {
        EnumSet<StackService> services = EnumSet.of(StackService.INTAKE, StackService.GATEWAY);
        for (StackService service : services) {
            FakeService.packaged(service.jar(root));
        }
        settings = StackSettings.standard(root)
                .withPorts(PortPlan.free())
                .withLayout(Layout.APART)
                .withServices(services)
                .withMemory(new MemoryPlan(256, 32, 64, Map.of()))
                .withPartitions(2)
                .withPatience(Duration.ofMinutes(2));
    }

    @Test
    void a_stack_starts_is_seen_loses_a_service_and_ends_whole() {
        LocalStack stack = new LocalStack(settings, said::add);
        try (stack) {
            stack.start();
            assertThat(status().ready()).isTrue();
            assertThatThrownBy(() -> new LocalStack(settings, said::add).start())
                    .isInstanceOf(AlreadyRunningException.class)
                    .hasMessageContaining("already running on " + settings.data());

            crash(stack.uri(StackService.INTAKE));

            assertThat(Await.until(LIMIT, Duration.ofMillis(50), () -> said.stream()
                    .anyMatch(line -> line.startsWith("intake ended by itself with code 3")
                            && line.contains("partitions 2"))))
                    .isTrue();
            StackStatus after = status();
            assertThat(after.ready()).isFalse();
            assertThat(after.parts()).filteredOn(part -> part.condition() == Condition.ENDED)
                    .extracting(part -> part.part().name()).containsExactly("intake");
        }
        assertThat(stack.kafka().process().alive()).isFalse();
        assertThat(stack.postgres().process().alive()).isFalse();
        assertThat(new RunFile(settings.data()).read()).isEmpty();
    }

    @Test
    void the_desk_is_the_process_of_every_stage_and_a_change_of_the_layout_is_told_once_there_is_a_log()
            throws Exception {
        FakeService.packaged(StackService.DESK.jar(root));
        StackSettings desk = settings.withLayout(Layout.DESK);
        try (LocalStack stack = new LocalStack(settings, said::add).start()) {
            assertThat(stack.host("intake").name()).isEqualTo("intake");
            assertThatThrownBy(() -> stack.host("triage")).hasMessageContaining("without triage");
            append(stack);
        }
        assertThat(said).noneMatch(line -> line.contains("rebuilt from the log"));
        try (LocalStack stack = new LocalStack(desk, said::add).start()) {
            assertThat(stack.host("triage")).isSameAs(stack.service(StackService.DESK));
            assertThat(stack.uri(StackService.SLA)).isEqualTo(stack.uri(StackService.DESK));
            assertThat(Layout.of(new RunFile(settings.data()).read().orElseThrow())).isEqualTo(Layout.DESK);
        }
        assertThat(said).filteredOn(line -> line.contains("was apart and is now desk")).singleElement().asString()
                .contains("log of 1 record …");
        assertThat(Layout.last(settings.data())).contains(Layout.DESK);
    }

    @Test
    void an_application_that_is_not_built_says_how_to_build_it() {
        try (LocalStack stack = new LocalStack(settings.withLayout(Layout.DESK), said::add)) {
            assertThatThrownBy(stack::start).hasMessageContaining("Expected desk to be built")
                    .hasMessageContaining("./replaydesk build");
        }
    }

    @Test
    void closing_in_the_middle_of_the_start_leaves_nothing_behind() {
        LocalStack stack = new LocalStack(settings, said::add);
        CompletableFuture<LocalStack> starting = CompletableFuture.supplyAsync(stack::start);
        assertThat(Await.until(LIMIT, Duration.ofMillis(20), () -> new RunFile(settings.data()).read()
                .flatMap(run -> run.find("kafka")).isPresent())).isTrue();

        stack.close();

        assertThatThrownBy(starting::join).hasMessageContaining("told to stop");
        assertThat(stack.kafka().process().alive()).isFalse();
        assertThat(new RunFile(settings.data()).read()).isEmpty();
    }

    @Test
    void what_a_killed_launcher_left_behind_is_ended_by_the_next() throws Exception {
        int port = Ports.free();
        ServiceProcess orphan = new ServiceProcess("intake", StackService.INTAKE.jar(root), port, 64, JitMode.QUICK,
                Map.of("REPLAYDESK_HTTP_PORT", Integer.toString(port)), root.resolve("orphan.log"));
        orphan.start().awaitReady(LIMIT);
        RunFile file = new RunFile(root);
        file.write(new Run(RunState.READY, List.of(RunningPart.of(
                "intake", orphan.process().handle(), orphan.uri().toString(), orphan.process().log()))));

        assertThat(StackTermination.end(file, said::add)).isEqualTo(1);

        // the system reports the end a moment before this Java machine has noticed the end of its child
        assertThat(orphan.process().onExit()).succeedsWithin(LIMIT);
        assertThat(said).singleElement().asString().contains("intake (" + orphan.pid() + ")");
        assertThat(file.read()).isEmpty();
    }

    private StackStatus status() {
        return StackStatus.of(new RunFile(settings.data()).read().orElseThrow(), settings.data());
    }

    private static void append(LocalStack stack) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.kafka().bootstrapServers()), new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.CASE_EVENTS, 0, "case-1", "registered")).get();
        }
    }

    private static void crash(URI service) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.sendAsync(HttpRequest.newBuilder(service.resolve("/crash")).build(),
                    HttpResponse.BodyHandlers.discarding())
                    .exceptionally(gone -> null)
                    .join();
        }
    }
}
