package replaydesk.bench.client;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** The connections to one address. Takes the one used last first, so that no more stay open than are needed. */
final class ConnectionPool {

    private final URI base;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    ConnectionPool(URI base, int most) {
        this.base = base;
        this.places = new Semaphore(most);
    }

    /**
     * Waits for a place; returns a kept connection, or null when a new one is needed. {@link #release} gives the place
     * back.
     */
    Connection take() {
        places.acquireUninterruptibly();
        return idle.pollFirst();
    }

    void release() {
        places.release();
    }

    Connection open() throws IOException {
        return Connection.to(base.getHost(), base.getPort());
    }

    void keep(Connection connection) {
        idle.addFirst(connection);
    }

    /** Closes all kept connections: when the other side has closed one, it has likely closed the others too. */
    void forget() {
        for (var connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            connection.close();
        }
    }
}
