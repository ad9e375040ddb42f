package replaydesk.system.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/**
 * A POST whose answer is read while its body is still being written, which ordinary clients do not support. HTTP/1.1,
 * chunked.
 */
public final class NdjsonExchange implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final ByteArrayOutputStream unread = new ByteArrayOutputStream();
    private boolean answered;
    private boolean ended;

    private NdjsonExchange(Socket socket) throws IOException {
        this.socket = socket;
        this.out = new BufferedOutputStream(socket.getOutputStream());
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public static NdjsonExchange post(URI base, String path, String token) throws IOException {
        var socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        var exchange = new NdjsonExchange(socket);
        exchange.write("POST " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAuthorization: Bearer "
                + token
                + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
        return exchange;
    }

    /** Sends a line. */
    public void line(String line) throws IOException {
        var length = line.getBytes(UTF_8).length + 1;
        write(Integer.toHexString(length) + "\r\n" + line + "\n\r\n");
    }

    /** Ends the body: there are no more lines to send. */
    public void end() throws IOException {
        write("0\r\n\r\n");
    }

    /** Reads the next line of the answer; null after the last. */
    public String answer() throws IOException {
        out.flush();
        if (!answered) {
            head();
        }
        while (true) {
            var line = unreadLine();
            if (line != null && !line.isBlank()) {
                return line;
            }
            if (line == null) {
                if (ended) {
                    return null;
                }
                chunk();
            }
        }
    }

    private void head() throws IOException {
        var status = wireLine();
        if (!status.contains(" 200 ")) {
            throw new AssertionError("Expected 200, but it is " + status);
        }
        for (var header = wireLine(); !header.isEmpty(); header = wireLine()) {
            if (header.toLowerCase().startsWith("content-length")) {
                throw new AssertionError("Expected a stream, but " + header);
            }
        }
        answered = true;
    }

    private void chunk() throws IOException {
        int size = Integer.parseInt(wireLine().strip(), 16);
        unread.writeBytes(in.readNBytes(size));
        wireLine();
        if (size == 0) {
            ended = true;
            if (unread.size() > 0) {
                unread.write('\n');
            }
        }
    }

    private String unreadLine() {
        var text = unread.toString(UTF_8);
        int end = text.indexOf('\n');
        if (end < 0) {
            return null;
        }
        unread.reset();
        unread.writeBytes(text.substring(end + 1).getBytes(UTF_8));
        return text.substring(0, end);
    }

    private String wireLine() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the connection ended");
            }
            line.write(b);
        }
        return line.toString(UTF_8).strip();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
