package replaydesk.kit.table;

/**
 * Thrown when a position is not as this instance left it: another instance owns the partition, or the projection was
 * replaced.
 */
public final class Fenced extends RuntimeException {

    Fenced(String message) {
        super(message, null, false, false);
    }
}
