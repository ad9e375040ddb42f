package replaydesk.stack;

import java.nio.file.Path;

/**
 * Where and how the database server runs.
 *
 * @param folder                 holds its data, its password and its log; survives restarts
 * @param port                   for clients
 * @param sharedBuffersMegabytes the server's page cache
 * @param maxConnections         over all services
 */
public record PostgresSettings(Path folder, int port, int sharedBuffersMegabytes, int maxConnections) {

    /** A server in {@code folder} on a free port with 128 MB of cache and 200 connections. */
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
