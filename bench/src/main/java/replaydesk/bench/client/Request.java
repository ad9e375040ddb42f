package replaydesk.bench.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/**
 * A request as sent over the wire.
 *
 * @param headers whole lines, each with its line end
 * @param body null for none
 */
public record Request(String method, String path, String headers, byte[] body) {

    /** Writes head and body in one piece, for the host of that authority. */
    byte[] bytes(String authority) {
        var head = method + " " + path + " HTTP/1.1\r\nHost: " + authority + "\r\n" + headers
                + (body == null ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n";
        var out = new ByteArrayOutputStream(head.length() + (body == null ? 0 : body.length));
        out.writeBytes(head.getBytes(ISO_8859_1));
        if (body != null) {
            out.writeBytes(body);
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
