package replaydesk.bench.desk;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** One connection that speaks HTTP/1.1: a request, then its answer, then the next. Used by one thread at a time. */
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
     * Sends and waits.
     *
     * @throws ClosedMeanwhile when the connection turned out to be closed, and nothing of an answer had come
     * @throws IOException     when it broke later, or the answer took longer than patience
     */
    Answer exchange(Request request, Duration patience) throws IOException, ClosedMeanwhile {
        reader.begin(System.nanoTime() + patience.toNanos());
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

    /** Whether the last answer left the connection open. */
    boolean keepsAlive() {
        return reader.keepsAlive();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more, closed or not.
        }
    }
}
