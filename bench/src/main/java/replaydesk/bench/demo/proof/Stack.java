package replaydesk.bench.demo.proof;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import replaydesk.stack.Run;
import replaydesk.stack.StackService;

/**
 * Where everything is.
 *
 * @param services the eight that fold the log, each on its own port
 * @param kafka    host and port of the broker
 */
public record Stack(URI gateway, Map<StackService, URI> services, String kafka) {

    /**
     * What a run file names.
     *
     * @throws IllegalStateException when a part is missing
     */
    public static Stack of(Run run) {
        var services = new EnumMap<StackService, URI>(StackService.class);
        for (var service : StackService.values()) {
            if (service != StackService.GATEWAY) {
                services.put(service, URI.create(address(run, service.word())));
            }
        }
        return new Stack(URI.create(address(run, StackService.GATEWAY.word())), services, address(run, "kafka"));
    }

    /** The same behind another gateway. */
    public Stack behind(URI other) {
        return new Stack(other, services, kafka);
    }

    private static String address(Run run, String part) {
        return run.find(part).orElseThrow(() -> new IllegalStateException(
                "Expected the whole stack, but it runs without " + part)).address();
    }
}
