package replaydesk.bench.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** An HTTP/1.1 connection for one request and its answer at a time. Used by one thread at a time. */
final class Connection implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;

    private final Socket socket;
    private final String authority;
    private final ResponseReader reader;

    /** Thrown when the other side had closed the connection before it answered anything. */
    static final class ClosedMeanwhile extends Exception {
        ClosedMeanwhile(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private Connection(Socket socket, String authority) throws IOException {
        this.socket = socket;
        this.authority = authority;
        this.reader = new ResponseReader(socket);
    }

    static Connection to(String host, int port) throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return new Connection(socket, host + ":" + port);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @throws ClosedMeanwhile when the other side had closed the connection and nothing of an answer had come
     * @throws IOException when the connection broke later, or the answer took longer than {@code timeout}
     */
    Answer exchange(Request request, Duration timeout) throws IOException, ClosedMeanwhile {
        reader.begin(System.nanoTime() + timeout.toNanos());
        try {
            socket.getOutputStream().write(request.bytes(authority));
            return reader.read();
        } catch (SocketTimeoutException late) {
            throw late;
        } catch (IOException e) {
            if (reader.untouched()) {
                throw new ClosedMeanwhile(e);
            }
            throw e;
        }
    }

    /** Tells whether the last answer left the connection open. */
    boolean keepsAlive() {
        return reader.keepsAlive();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // The connection is not used any more, closed or not.
        }
    }
}
