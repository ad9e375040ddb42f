package replaydesk.bench.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The health of the hosts, as they report it on their own ports. */
public final class Health {

    private final Map<String, DeskClient> hosts;

    /** @param hosts the hosts that fold the log, by name, each on its own port */
    public Health(Map<String, DeskClient> hosts) {
        this.hosts = hosts;
    }

    /**
     * The state of all hosts together.
     *
     * @param unready the hosts that do not report that they are ready
     * @param lag the number of records still to be projected
     * @param due the number of obligations due and not yet fulfilled
     * @param parked the number of parked obligations, which wait for a person
     */
    public record Standing(List<String> unready, long lag, long due, long parked) {

        /** Tells whether all hosts are ready, all records read and all due obligations fulfilled. */
        public boolean settled() {
            return unready.isEmpty() && lag == 0 && due == 0;
        }

        @Override
        public String toString() {
            return (unready.isEmpty() ? "" : "not ready: " + String.join(", ", unready) + "; ")
                    + lag + " records to project, " + due + " obligations to pay";
        }
    }

    /** Asks all hosts. */
    public Standing now() {
        var unready = new ArrayList<String>();
        long lag = 0;
        long due = 0;
        long parked = 0;
        for (var service : hosts.entrySet()) {
            var data = projection(service.getValue());
            if (data == null) {
                unready.add(service.getKey());
            } else {
                lag += data.lag();
                due += data.due();
                parked += data.parked();
            }
        }
        return new Standing(unready, lag, due, parked);
    }

    private record Projection(long lag, long due, long parked) {
    }

    /** Returns null unless the service is ready and reports its lag. */
    private static Projection projection(DeskClient service) {
        try {
            var answer = service.get("/q/health/ready", null);
            for (var check : answer.json().path("checks")) {
                var data = check.path("data");
                if (answer.status() == 200 && check.path("name").asText().equals("projection") && data.has("lag")) {
                    return new Projection(data.path("lag").asLong(), data.path("obligationsDue").asLong(),
                            data.path("obligationsParked").asLong());
                }
            }
            return null;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
