package replaydesk.bench.client;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.run.Run;
import replaydesk.stack.service.StackService;

/**
 * The addresses of a running stack.
 *
 * @param edge the one address of the API
 * @param hosts the hosts that fold the log, by name: the desk alone, or a service for each of the eight stages
 * @param kafka host and port of the broker
 */
public record StackAddresses(Layout layout, URI edge, Map<String, URI> hosts, String kafka) {

    public StackAddresses {
        hosts = Collections.unmodifiableMap(new LinkedHashMap<>(hosts));
    }

    /**
     * Returns the addresses that a run file names.
     *
     * @throws IllegalStateException when a part is missing
     */
    public static StackAddresses of(Run run) {
        var layout = run.find(StackService.DESK.word()).isPresent() ? Layout.DESK : Layout.APART;
        var hosts = new LinkedHashMap<String, URI>();
        for (var service : layout.services()) {
            if (service != StackService.GATEWAY) {
                hosts.put(service.word(), URI.create(address(run, service.word())));
            }
        }
        var edge = layout == Layout.DESK ? StackService.DESK : StackService.GATEWAY;
        return new StackAddresses(layout, URI.create(address(run, edge.word())), hosts, address(run, "kafka"));
    }

    /** Returns the addresses with another edge before the same stack. */
    public StackAddresses withEdge(URI other) {
        return new StackAddresses(layout, other, hosts, kafka);
    }

    /** Returns the layout in words. */
    public String layoutInWords() {
        return layout == Layout.DESK ? "one process hosts all stages" : "one process a stage";
    }

    private static String address(Run run, String part) {
        return run.find(part).orElseThrow(() -> new IllegalStateException(
                "Expected the whole stack, but it runs without " + part)).address();
    }
}
