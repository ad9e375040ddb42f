package replaydesk.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.IntSupplier;

/**
 * Stands in front of a mail server. It answers in its place where a test says so, and passes on everything else, line
 * by line.
 */
final class SmtpGate implements AutoCloseable {

    private final ServerSocket door;
    private final IntSupplier behind;
    private final Map<String, Deque<String>> once = new ConcurrentHashMap<>();
    private final Map<String, String> always = new ConcurrentHashMap<>();

    /**
     * Opens the gate on a free port.
     *
     * @param behind returns the mail server's port on this machine
     */
    SmtpGate(IntSupplier behind) {
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.behind = behind;
        Thread.ofVirtual().start(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Answers the next mail to this address with this reply. */
    void answerOnce(String address, String reply) {
        once.computeIfAbsent(address, a -> new ConcurrentLinkedDeque<>()).add(reply);
    }

    /** Answers every mail to this address with this reply. */
    void answerAlways(String address, String reply) {
        always.put(address, reply);
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client; var server = new Socket(InetAddress.getLoopbackAddress(), behind.getAsInt())) {
            var toClient = client.getOutputStream();
            Thread.ofVirtual().start(() -> pump(client, server, toClient));
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var reply = reply(line);
                var to = reply == null ? server.getOutputStream() : toClient;
                to.write(((reply == null ? line : reply) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                to.flush();
            }
        } catch (IOException e) {
            // one of the two ends is closed: close the other one
        }
    }

    private static void pump(Socket client, Socket server, OutputStream toClient) {
        try (client; server) {
            server.getInputStream().transferTo(toClient);
        } catch (IOException e) {
            // as above
        }
    }

    private String reply(String line) {
        if (!line.startsWith("RCPT TO:<")) {
            return null;
        }
        var address = line.substring("RCPT TO:<".length(), line.indexOf('>'));
        var next = once.containsKey(address) ? once.get(address).poll() : null;
        return next != null ? next : always.get(address);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
