package replaydesk.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** The connections to one address; the one used last is used next, so that no more are open than are needed. */
final class ConnectionPool {

    private final URI base;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    ConnectionPool(URI base, int most) {
        this.base = base;
        this.places = new Semaphore(most);
    }

    /**
     * Waits for a place; returns a kept connection, or null when a fresh one is needed. {@link #release} gives the
     * place back.
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

    /** Closes all that are kept: when one was closed by the other side, the others likely were. */
    void forget() {
        for (var connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            connection.close();
        }
    }
}
