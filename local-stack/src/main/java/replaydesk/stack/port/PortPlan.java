package replaydesk.stack.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The ports that all parts listen on. */
public final class PortPlan {
    private final Map<StackPort, Integer> numbers;

    private PortPlan(Map<StackPort, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Returns the well-known ports: gateway 8080, Kafka 9092, PostgreSQL 5442, … */
    public static PortPlan standard() {
        return of(StackPort::standard);
    }

    /** Returns consecutive ports from {@code base}: the gateway's first, then the services', then the rest. */
    public static PortPlan from(int base) {
        return of(port -> port.from(base));
    }

    /** Returns ports that are free now; for tests. */
    public static PortPlan free() {
        return of(port -> Ports.free());
    }

    public PortPlan with(StackPort port, int number) {
        Map<StackPort, Integer> changed = new EnumMap<>(numbers);
        changed.put(port, number);
        return new PortPlan(changed);
    }

    public int of(StackPort port) {
        return numbers.get(port);
    }

    /** Checks that these ports are free, each under its own name. */
    public void requireFree(Collection<StackPort> wanted) {
        Map<StackPort, String> named = new EnumMap<>(StackPort.class);
        wanted.forEach(port -> named.put(port, port.word()));
        requireFree(named);
    }

    /**
     * Checks the ports to be used, before anything is started.
     *
     * @param wanted each port with the part that will listen on it
     * @throws PortTakenException naming every port that is taken or wanted twice, the parts that want it, and the way
     *     to change it
     */
    public void requireFree(Map<StackPort, String> wanted) {
        List<String> troubles = new ArrayList<>();
        Map<Integer, String> seen = new HashMap<>();
        wanted.forEach((port, part) -> trouble(of(port), part, seen.put(of(port), part))
                .ifPresent(trouble -> troubles.add(trouble + ". Choose another with --port " + part + "=<number>")));
        if (!troubles.isEmpty()) {
            throw new PortTakenException(String.join("\n", troubles)
                    + "\nOr move the whole stack to other ports: --port-base <number>");
        }
    }

    private static Optional<String> trouble(int number, String part, String other) {
        if (number < 1 || number > 65_535) {
            return Optional.of("Port " + number + " for " + part + " does not exist");
        }
        if (other != null) {
            return Optional.of("Port " + number + " is wanted twice, by " + other + " and " + part);
        }
        if (Ports.taken(Ports.LOOPBACK, number)) {
            return Optional.of("Port " + number + " is wanted by " + part
                    + ", but another program listens on it already");
        }
        return Optional.empty();
    }

    private static PortPlan of(ToIntFunction<StackPort> number) {
        Map<StackPort, Integer> numbers = new EnumMap<>(StackPort.class);
        for (StackPort port : StackPort.values()) {
            numbers.put(port, number.applyAsInt(port));
        }
        return new PortPlan(numbers);
    }
}
