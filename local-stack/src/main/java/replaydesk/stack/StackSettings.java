package replaydesk.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import replaydesk.stack.kafka.Topics;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.PortPlan;
import replaydesk.stack.port.StackPort;
import replaydesk.stack.process.JitMode;
import replaydesk.stack.service.StackService;

/**
 * The settings of a stack.
 *
 * @param root the checkout, which holds the packaged services
 * @param data the folder for everything that survives a restart: the log, the database, keys, log files, the run file
 * @param layout the layout, which determines the processes that host the stages
 * @param services the services of the layout that are started
 * @param partitions the number of partitions of {@code case-events}; fixed once the topic exists
 * @param patience the time in which the parts must become ready
 * @param jitMode the compilers of the broker's and the services' code
 * @param environment variables added to every service's environment
 */
public record StackSettings(
        Path root,
        Path data,
        PortPlan ports,
        MemoryPlan memory,
        Layout layout,
        Set<StackService> services,
        int partitions,
        Duration patience,
        JitMode jitMode,
        Map<String, String> environment) {

    public StackSettings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        if (!layout.services().containsAll(services)) {
            throw new IllegalArgumentException("Expected services of the layout " + layout.word() + " ("
                    + layout.words()
                    + "), but they are " + services.stream().map(StackService::word).collect(Collectors.joining(", ")));
        }
        services = services.isEmpty() ? EnumSet.noneOf(StackService.class) : EnumSet.copyOf(services);
        environment = Map.copyOf(environment);
    }

    /**
     * Returns the settings of the desk with all that it needs, on the well-known ports, with its data in {@code
     * .replaydesk} of the checkout.
     */
    public static StackSettings standard(Path root) {
        return new StackSettings(root, root.resolve(".replaydesk"), PortPlan.standard(), MemoryPlan.standard(),
                Layout.DESK, Layout.DESK.services(), Topics.DEFAULT_PARTITIONS, Duration.ofMinutes(5),
                JitMode.QUICK, Map.of());
    }

    public StackSettings withData(Path other) {
        return new StackSettings(root, other, ports, memory, layout, services, partitions, patience, jitMode,
                environment);
    }

    public StackSettings withPorts(PortPlan other) {
        return new StackSettings(root, data, other, memory, layout, services, partitions, patience, jitMode,
                environment);
    }

    public StackSettings withMemory(MemoryPlan other) {
        return new StackSettings(root, data, ports, other, layout, services, partitions, patience, jitMode,
                environment);
    }

    /** Returns settings with another layout and all its services. */
    public StackSettings withLayout(Layout other) {
        return new StackSettings(root, data, ports, memory, other, other.services(), partitions, patience,
                jitMode, environment);
    }

    /** Returns settings with only these services. If they do not all belong to this layout, takes the other one. */
    public StackSettings withServices(Set<StackService> others) {
        if (!layout.services().containsAll(others)) {
            Layout other = layout == Layout.DESK ? Layout.APART : Layout.DESK;
            return withLayout(other).only(others);
        }
        return only(others);
    }

    private StackSettings only(Set<StackService> others) {
        return new StackSettings(root, data, ports, memory, layout, others, partitions, patience, jitMode,
                environment);
    }

    public StackSettings withPartitions(int number) {
        return new StackSettings(root, data, ports, memory, layout, services, number, patience, jitMode, environment);
    }

    public StackSettings withPatience(Duration other) {
        return new StackSettings(root, data, ports, memory, layout, services, partitions, other, jitMode, environment);
    }

    public StackSettings withJitMode(JitMode other) {
        return new StackSettings(root, data, ports, memory, layout, services, partitions, patience, other, environment);
    }

    public StackSettings withEnvironment(Map<String, String> others) {
        return new StackSettings(root, data, ports, memory, layout, services, partitions, patience, jitMode, others);
    }

    /** The ports that this stack will listen on, each with the part that listens. */
    Map<StackPort, String> wanted() {
        Map<StackPort, String> wanted = new EnumMap<>(StackPort.class);
        List.of(StackPort.KAFKA, StackPort.KAFKA_CONTROLLER, StackPort.POSTGRES, StackPort.SMTP, StackPort.MAIL)
                .forEach(port -> wanted.put(port, port.word()));
        services.forEach(service -> wanted.put(service.port(), service.word()));
        return wanted;
    }
}
