package replaydesk.system.stack;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.stack.service.StackService;

/** A host of the running stack and a second instance of it, which ends with the pair. */
public record InstancePair(ServiceProcess first, ServiceProcess second) implements AutoCloseable {

    /** Starts a second instance and returns when it is ready. */
    public static InstancePair of(StackService host, Map<String, String> environment) {
        var stack = Stack.running();
        var pair = new InstancePair(stack.service(host), stack.another(host, Stack.sparePort(1), environment));
        try {
            pair.second.start().awaitReady(Stack.READY);
        } catch (RuntimeException e) {
            pair.close();
            throw e;
        }
        return pair;
    }

    /** Waits until both have partitions and together have all. */
    public void awaitShared() {
        await("both to have partitions").atMost(Stack.READY).until(() -> {
            int mine = Health.partitions(first);
            int others = Health.partitions(second);
            return mine > 0 && others > 0 && mine + others == Stack.running().settings().partitions();
        });
    }

    @Override
    public void close() {
        second.thaw();
        second.stop();
    }
}
