package replaydesk.bench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the hosts say of themselves on their own ports. */
public final class Health {

    private final Map<String, Desk> hosts;

    /** @param hosts what folds the log, by name, each on its own port */
    public Health(Map<String, Desk> hosts) {
        this.hosts = hosts;
    }

    /**
     * Sums over all hosts.
     *
     * @param unready who does not say that all is well
     * @param lag     records still to be projected
     * @param due     obligations due and not yet paid
     * @param parked  obligations that were given up, and wait for a person
     */
    public record Standing(List<String> unready, long lag, long due, long parked) {

        /** Whether all is read and paid. */
        public boolean settled() {
            return unready.isEmpty() && lag == 0 && due == 0;
        }

        @Override
        public String toString() {
            return (unready.isEmpty() ? "" : "not ready: " + String.join(", ", unready) + "; ")
                    + lag + " records to project, " + due + " obligations to pay";
        }
    }

    /** Asks all of them. */
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

    /** Null unless the service is ready and names its lag. */
    private static Projection projection(Desk service) {
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
