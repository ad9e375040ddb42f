package replaydesk.system.client;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** What is done through a generated client: written against its classes, and so compiled with them. */
public interface ClientJourney {

    /** Goes all the way; returns the cases that are closed by then. */
    List<UUID> run(URI edge) throws Exception;
}
