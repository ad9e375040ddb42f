package replaydesk.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a stack consists of and where.
 *
 * @param root        the checkout, in which the packaged services lie
 * @param data        everything that survives a restart: the log, the database, keys, log files, the run file
 * @param services    which services are started
 * @param partitions  of {@code case-events}; fixed once the topic exists
 * @param patience    how long all of it may take to get ready
 * @param compiler    of the services' code
 * @param environment added to every service's environment
 */
public record StackSettings(
        Path root,
        Path data,
        PortPlan ports,
        MemoryPlan memory,
        Set<StackService> services,
        int partitions,
        Duration patience,
        Compiler compiler,
        Map<String, String> environment) {

    public StackSettings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        services = services.isEmpty() ? EnumSet.noneOf(StackService.class) : EnumSet.copyOf(services);
        environment = Map.copyOf(environment);
    }

    /** Everything, on the well-known ports, with its data in {@code .replaydesk} of the checkout. */
    public static StackSettings standard(Path root) {
        return new StackSettings(root, root.resolve(".replaydesk"), PortPlan.standard(), MemoryPlan.standard(),
                EnumSet.allOf(StackService.class), Topics.DEFAULT_PARTITIONS, Duration.ofMinutes(5), Compiler.QUICK, Map.of());
    }

    public StackSettings withData(Path other) {
        return new StackSettings(root, other, ports, memory, services, partitions, patience, compiler, environment);
    }

    public StackSettings withPorts(PortPlan other) {
        return new StackSettings(root, data, other, memory, services, partitions, patience, compiler, environment);
    }

    public StackSettings withMemory(MemoryPlan other) {
        return new StackSettings(root, data, ports, other, services, partitions, patience, compiler, environment);
    }

    public StackSettings withServices(Set<StackService> others) {
        return new StackSettings(root, data, ports, memory, others, partitions, patience, compiler, environment);
    }

    public StackSettings withPartitions(int number) {
        return new StackSettings(root, data, ports, memory, services, number, patience, compiler, environment);
    }

    public StackSettings withPatience(Duration other) {
        return new StackSettings(root, data, ports, memory, services, partitions, other, compiler, environment);
    }

    public StackSettings withCompiler(Compiler other) {
        return new StackSettings(root, data, ports, memory, services, partitions, patience, other, environment);
    }

    public StackSettings withEnvironment(Map<String, String> others) {
        return new StackSettings(root, data, ports, memory, services, partitions, patience, compiler, others);
    }

    /** The ports this stack will listen on. */
    List<StackPort> wanted() {
        List<StackPort> wanted = new ArrayList<>(List.of(
                StackPort.KAFKA, StackPort.KAFKA_CONTROLLER, StackPort.POSTGRES, StackPort.SMTP, StackPort.MAIL));
        services.forEach(service -> wanted.add(service.port()));
        return wanted;
    }
}
