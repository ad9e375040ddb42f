package replaydesk.bench.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Reads answers from a connection: the status, the few headers that the desk's users need, and the body. */
final class ResponseReader {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1_024];
    private int next;
    private int end;
    private long deadline;
    private boolean untouched;
    private boolean keepsAlive;

    private String etag;
    private String position;
    private int retryAfter;
    private long length;
    private boolean chunked;

    ResponseReader(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /**
     * Begins an answer.
     *
     * @param until the time by which it must have come, by {@link System#nanoTime()}
     */
    void begin(long until) {
        deadline = until;
        untouched = true;
        keepsAlive = false;
    }

    /** Tells whether nothing of the answer has come yet. */
    boolean untouched() {
        return untouched;
    }

    boolean keepsAlive() {
        return keepsAlive;
    }

    Answer read() throws IOException {
        int status = status();
        etag = null;
        position = null;
        retryAfter = 0;
        length = -1;
        chunked = false;
        boolean open = true;
        for (var line = line(); !line.isEmpty(); line = line()) {
            open &= !header(line);
        }
        var body = body(status);
        keepsAlive = open && (chunked || length >= 0 || empty(status));
        return new Answer(status, etag, position, retryAfter, body);
    }

    private int status() throws IOException {
        var line = line();
        if (!line.startsWith("HTTP/1.1 ") || line.length() < 12) {
            throw new IOException("Expected an HTTP answer, but it begins with " + line);
        }
        return Integer.parseInt(line, 9, 12, 10);
    }

    /** Keeps a header that is needed; returns true when the connection ends with this answer. */
    private boolean header(String line) {
        if (is(line, "etag:")) {
            etag = value(line);
        } else if (is(line, "replaydesk-position:")) {
            position = value(line);
        } else if (is(line, "retry-after:")) {
            retryAfter = value(line).matches("[0-9]{1,6}") ? Integer.parseInt(value(line)) : 0;
        } else if (is(line, "content-length:")) {
            length = Long.parseLong(value(line));
        } else if (is(line, "transfer-encoding:")) {
            chunked = value(line).equalsIgnoreCase("chunked");
        } else if (is(line, "connection:")) {
            return value(line).equalsIgnoreCase("close");
        }
        return false;
    }

    private static boolean is(String line, String name) {
        return line.regionMatches(true, 0, name, 0, name.length());
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private byte[] body(int status) throws IOException {
        if (empty(status)) {
            return new byte[0];
        }
        if (chunked) {
            return chunks();
        }
        var out = new ByteArrayOutputStream();
        if (length >= 0) {
            copy(out, length);
        } else {
            while (next < end || fill()) {
                out.write(buffer, next, end - next);
                next = end;
            }
        }
        return out.toByteArray();
    }

    private byte[] chunks() throws IOException {
        var out = new ByteArrayOutputStream();
        for (var size = size(line()); size > 0; size = size(line())) {
            copy(out, size);
            line();
        }
        while (!line().isEmpty()) {
            // Trailers are not needed.
        }
        return out.toByteArray();
    }

    private static long size(String line) {
        int semicolon = line.indexOf(';');
        return Long.parseLong(semicolon < 0 ? line.strip() : line.substring(0, semicolon).strip(), 16);
    }

    private void copy(ByteArrayOutputStream out, long bytes) throws IOException {
        long left = bytes;
        while (left > 0) {
            require();
            int some = (int) Math.min(left, end - next);
            out.write(buffer, next, some);
            next += some;
            left -= some;
        }
    }

    /** Reads the next line, without its end; waits for more bytes where the line is not complete. */
    private String line() throws IOException {
        var before = "";
        while (true) {
            require();
            for (int i = next; i < end; i++) {
                if (buffer[i] == '\n') {
                    var line = before + new String(buffer, next, i - next, ISO_8859_1);
                    next = i + 1;
                    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
                }
            }
            before += new String(buffer, next, end - next, ISO_8859_1);
            next = end;
        }
    }

    private void require() throws IOException {
        if (next == end && !fill()) {
            throw new EOFException("the connection was closed");
        }
    }

    /** Reads more bytes into the buffer; returns false at the end of the stream. */
    private boolean fill() throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("patience ended");
        }
        socket.setSoTimeout((int) left);
        int read = in.read(buffer);
        next = 0;
        end = Math.max(0, read);
        untouched &= read < 0;
        return read >= 0;
    }

    private static boolean empty(int status) {
        return status == NO_CONTENT || status == NOT_MODIFIED;
    }
}
