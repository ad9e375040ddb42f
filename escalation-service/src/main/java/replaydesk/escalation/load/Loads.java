package replaydesk.escalation.load;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Loads of specialists, those of assignments included that are under way. Not called at the same time. */
public interface Loads {

    /** Knows of no cases. */
    Loads NONE = new Loads() {

        @Override
        public Map<String, Load> of(Collection<String> specialists) {
            return Map.of();
        }

        @Override
        public void underWay(UUID caseId, int moves, String specialist, Instant at) {
            // nobody is ever busy
        }
    };

    /** Returns the loads of these specialists by their pseudonymous ids; one who never got a case may be left out. */
    Map<String, Load> of(Collection<String> specialists);

    /**
     * Counts an assignment that is under way, until the case shows its outcome.
     *
     * @param moves the number of times that the case's assignment had moved when it was decided
     */
    void underWay(UUID caseId, int moves, String specialist, Instant at);
}
