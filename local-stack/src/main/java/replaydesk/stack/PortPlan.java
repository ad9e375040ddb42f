package replaydesk.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Which port everything listens on. */
public final class PortPlan {
    private final Map<StackPort, Integer> numbers;

    private PortPlan(Map<StackPort, Integer> numbers) {
        this.numbers = numbers;
    }

    /** The well-known ports: gateway 8080, Kafka 9092, PostgreSQL 5442, … */
    public static PortPlan standard() {
        return of(StackPort::standard);
    }

    /** Consecutive ports from {@code base}: the gateway's first, then the services', then the rest. */
    public static PortPlan from(int base) {
        return of(port -> port.from(base));
    }

    /** Ports that are free now; for tests. */
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

    /**
     * Checks the ports that will be used, before anything is started.
     *
     * @throws PortTakenException naming every port that is taken or wanted twice, what wants it and how to change it
     */
    public void requireFree(Collection<StackPort> wanted) {
        List<String> troubles = new ArrayList<>();
        Map<Integer, StackPort> seen = new HashMap<>();
        for (StackPort port : wanted) {
            int number = of(port);
            StackPort other = seen.put(number, port);
            if (number < 1 || number > 65_535) {
                troubles.add("Port " + number + " for " + port.word() + " does not exist" + remedy(port));
            } else if (other != null) {
                troubles.add("Port " + number + " is wanted twice, by " + other.word() + " and " + port.word() + remedy(port));
            } else if (Ports.taken(Ports.LOOPBACK, number)) {
                troubles.add("Port " + number + " is wanted by " + port.word()
                        + ", but another program listens on it already" + remedy(port));
            }
        }
        if (!troubles.isEmpty()) {
            throw new PortTakenException(String.join("\n", troubles)
                    + "\nOr move the whole stack to other ports: --port-base <number>");
        }
    }

    private static String remedy(StackPort port) {
        return ". Choose another with --port " + port.word() + "=<number>";
    }

    private static PortPlan of(ToIntFunction<StackPort> number) {
        Map<StackPort, Integer> numbers = new EnumMap<>(StackPort.class);
        for (StackPort port : StackPort.values()) {
            numbers.put(port, number.applyAsInt(port));
        }
        return new PortPlan(numbers);
    }
}
