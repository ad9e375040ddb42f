package replaydesk.stack.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;
import replaydesk.stack.MemoryPlan;
import replaydesk.stack.StackSettings;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.PortPlan;
import replaydesk.stack.port.StackPort;
import replaydesk.stack.process.JitMode;
import replaydesk.stack.service.StackService;

/** The options of a stack. Most options have an environment variable as well. */
final class StackOptions {
    @Option(names = "--apart", defaultValue = "${env:REPLAYDESK_APART:-false}",
            description = "One process a stage, and the gateway before them, instead of the desk; "
                    + "REPLAYDESK_APART=true.")
    private boolean apart;

    @Option(names = "--port-base", paramLabel = "<number>", defaultValue = "${env:REPLAYDESK_PORT_BASE}",
            description = "Consecutive ports from here, the desk's or the gateway's first; REPLAYDESK_PORT_BASE. "
                    + "Default: 8080-8088, 9092, 9093, 5442, 2525, 8025.")
    private Integer portBase;

    @Option(names = "--port", paramLabel = "<part>=<number>", split = ",", defaultValue = "${env:REPLAYDESK_PORTS}",
            description = "One port; may be repeated; REPLAYDESK_PORTS (comma-separated). Parts: desk or gateway, "
                    + "intake, triage, escalation, closure, feedback, sla, notification, history, kafka, "
                    + "kafka-controller, postgres, smtp, mail.")
    private Map<String, Integer> ports = new LinkedHashMap<>();

    @Option(names = "--memory", paramLabel = "<part>=<MB>", split = ",", defaultValue = "${env:REPLAYDESK_MEMORY}",
            description = "Heap or cache of a part in megabytes; may be repeated; REPLAYDESK_MEMORY. Parts: kafka "
                    + "(320), postgres (128), desk (320), services (160, each of them, where they run apart), or one "
                    + "of them.")
    private Map<String, Integer> memory = new LinkedHashMap<>();

    @Option(names = "--only", paramLabel = "<service>", split = ",", defaultValue = "${env:REPLAYDESK_ONLY}",
            description = "Start these services alone, or none; REPLAYDESK_ONLY. Kafka, PostgreSQL and the mail "
                    + "catcher always start.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--without", paramLabel = "<service>", split = ",", description = "Start all services but these.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--partitions", paramLabel = "<number>", defaultValue = "${env:REPLAYDESK_PARTITIONS:-8}",
            description = "Partitions of the log, fixed once it exists; REPLAYDESK_PARTITIONS. Default: 8.")
    private int partitions;

    @Option(names = "--patience", paramLabel = "<seconds>", defaultValue = "${env:REPLAYDESK_PATIENCE:-300}",
            description = "How long everything may take to get ready; REPLAYDESK_PATIENCE. Default: 300.")
    private long patience;

    @Option(names = "--compiler", paramLabel = "<which>", defaultValue = "${env:REPLAYDESK_COMPILER}",
            description = "quick: all starts sooner and stays smaller; full: as in production, for long and heavy "
                    + "load; REPLAYDESK_COMPILER. Default: quick.")
    private String compiler;

    /**
     * Returns the settings that the options describe.
     *
     * @throws IllegalArgumentException naming an option value that does not exist or is impossible
     */
    StackSettings settings(Path root, Path data) {
        Layout layout = apart ? Layout.APART : Layout.DESK;
        return StackSettings.standard(root)
                .withLayout(layout)
                .withData(data)
                .withPorts(ports())
                .withMemory(memory())
                .withServices(services(layout))
                .withPartitions(partitions)
                .withPatience(Duration.ofSeconds(patience))
                .withJitMode(jitMode());
    }

    private JitMode jitMode() {
        return compiler == null ? JitMode.QUICK
                : JitMode.named(compiler).orElseThrow(() -> new IllegalArgumentException(
                        "Expected --compiler quick or full, but it is " + compiler));
    }

    private PortPlan ports() {
        PortPlan plan = portBase == null ? PortPlan.standard() : PortPlan.from(portBase);
        for (Map.Entry<String, Integer> port : ports.entrySet()) {
            plan = plan.with(StackPort.named(port.getKey()).orElseThrow(() -> new IllegalArgumentException(
                    "Expected --port with one of " + StackPort.words() + ", but it is " + port.getKey())),
                    port.getValue());
        }
        return plan;
    }

    private MemoryPlan memory() {
        MemoryPlan plan = MemoryPlan.standard();
        for (Map.Entry<String, Integer> part : memory.entrySet()) {
            plan = plan.with(part.getKey(), part.getValue());
        }
        return plan;
    }

    private Set<StackService> services(Layout layout) {
        Set<StackService> chosen = EnumSet.copyOf(layout.services());
        if (!only.isEmpty()) {
            chosen = EnumSet.noneOf(StackService.class);
            only.stream().filter(name -> !name.equals("none")).map(name -> service(name, layout)).forEach(chosen::add);
        }
        without.stream().map(name -> service(name, layout)).forEach(chosen::remove);
        return chosen;
    }

    private static StackService service(String name, Layout layout) {
        StackService service = StackService.named(name).orElseThrow(() -> new IllegalArgumentException(
                "Expected one of " + layout.words() + ", but it is " + name));
        if (!layout.services().contains(service)) {
            throw new IllegalArgumentException(layout == Layout.DESK
                    ? "Expected desk or none, but it is " + name
                            + ": the desk hosts every stage. With --apart each can be chosen by itself."
                    : "Expected one of " + layout.words() + ", but it is " + name + ": with --apart there is no desk.");
        }
        return service;
    }
}
