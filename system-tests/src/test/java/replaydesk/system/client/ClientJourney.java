package replaydesk.system.client;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** A journey through a generated client. It is written against the client's classes, and so compiled with them. */
public interface ClientJourney {

    /** Goes all the way; returns the cases that are closed by then. */
    List<UUID> run(URI edge) throws Exception;
}
