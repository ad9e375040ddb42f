package replaydesk.bench.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import replaydesk.bench.demo.incidents.IncidentLog;

/** The source of the incidents: the sample that comes with the project, or the whole log from a file. */
public final class IncidentSource {

    private static final String WHOLE_LOG = "../shared/data/uci-incidents/incident_event_log.csv.gz";

    private IncidentSource() {
    }

    /** @throws IllegalStateException when the whole log cannot be read; the message tells where to get it */
    public static IncidentLog.Source of(boolean all, Path file, Path root) {
        if (file == null && !all) {
            return IncidentLog.sample();
        }
        var log = file != null ? file : root.resolve(WHOLE_LOG).normalize();
        if (!Files.isReadable(log)) {
            throw new IllegalStateException(("There is no incident log at %s.%n"
                    + "The project holds a sample of it only. The whole log is free (CC BY 4.0): %n"
                    + "  https://archive.ics.uci.edu/dataset/498/incident+management+process+enriched+event+log%n"
                    + "Unpack incident_event_log.csv and name it, gzipped or not, with --file").formatted(log));
        }
        return IncidentLog.file(log);
    }
}
