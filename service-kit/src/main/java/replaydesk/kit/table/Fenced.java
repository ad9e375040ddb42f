package replaydesk.kit.table;

/** The position is not where this instance left it: another one owns the partition, or the projection was replaced. */
public final class Fenced extends RuntimeException {

    Fenced(String message) {
        super(message, null, false, false);
    }
}
