package replaydesk.kit.stage;

import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;

/**
 * Work that an obligation's event needs and that no pure function can do: reading texts, asking a model or another
 * system. A {@link Worker} of the stage does it outside the fold. Part of what follows from the case alone: whether
 * there is work, and what it reads.
 *
 * @param kind  the name of the worker's kind of work
 * @param makes the type of the event that comes of it
 * @param reads the events whose payload the worker reads
 */
public record Work(String kind, Class<? extends CaseEvent> makes, List<Source> reads) {

    /** An accepted event of the case, and its place in the log. */
    public record Source(UUID event, RecordPosition position) {
    }

    public Work {
        reads = List.copyOf(reads);
    }
}
