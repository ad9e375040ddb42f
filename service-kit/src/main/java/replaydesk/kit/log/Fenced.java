package replaydesk.kit.log;

/** The position is not where this instance left it: another one owns the partition, or the projection was replaced. */
final class Fenced extends RuntimeException {

    Fenced(String message) {
        super(message, null, false, false);
    }
}
