package replaydesk.stack.postgres;

import java.nio.file.Path;
import replaydesk.stack.port.Ports;

/**
 * The settings of the database server.
 *
 * @param folder the folder of its data, password and log; survives restarts
 * @param port the port for clients
 * @param sharedBuffersMegabytes the server's page cache in megabytes
 * @param maxConnections the most connections of all services together
 */
public record PostgresSettings(Path folder, int port, int sharedBuffersMegabytes, int maxConnections) {

    /** Returns settings for a server in {@code folder}, on a free port, with 128 MB of cache and 200 connections. */
    public static PostgresSettings in(Path folder) {
        return new PostgresSettings(folder, Ports.free(), 128, 200);
    }

    public PostgresSettings withPort(int other) {
        return new PostgresSettings(folder, other, sharedBuffersMegabytes, maxConnections);
    }

    public PostgresSettings withSharedBuffersMegabytes(int megabytes) {
        return new PostgresSettings(folder, port, megabytes, maxConnections);
    }

    Path data() {
        return folder.toAbsolutePath().resolve("data");
    }
}
