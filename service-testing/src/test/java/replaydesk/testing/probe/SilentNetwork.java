package replaydesk.testing.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import replaydesk.testing.TestServers;
import replaydesk.testing.TestStack;

/**
 * A network between the host and PostgreSQL that can silently swallow all bytes. A connection that has lost bytes stays
 * silent for ever.
 */
public class SilentNetwork extends TestStack {

    private static volatile boolean swallowing;
    private ServerSocket door;

    static void swallow(boolean on) {
        swallowing = on;
    }

    /** Starts after the resources of the module's other tests, whose addresses would otherwise bypass this network. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        var config = super.start();
        var address = TestServers.shared().databaseAddress();
        var host = address.substring(0, address.indexOf(':'));
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1, address.indexOf('/')));
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> accept(host, port));
        config.put("quarkus.datasource.reactive.url",
                "postgresql://127.0.0.1:" + door.getLocalPort() + address.substring(address.indexOf('/')));
        config.put("quarkus.datasource.reactive.idle-timeout", "1s");
        config.put("replaydesk.database.silence", "4s");
        return config;
    }

    private void accept(String host, int port) {
        try {
            while (true) {
                var near = door.accept();
                var far = new Socket(host, port);
                Thread.ofVirtual().start(() -> pump(near, far));
                Thread.ofVirtual().start(() -> pump(far, near));
            }
        } catch (IOException e) {
            // the socket is closed at the end of the tests
        }
    }

    private static void pump(Socket from, Socket to) {
        var bytes = new byte[64 * 1024];
        boolean silent = false;
        try (from; to) {
            for (int read = from.getInputStream().read(bytes); read >= 0; read = from.getInputStream().read(bytes)) {
                silent |= swallowing;
                if (!silent) {
                    to.getOutputStream().write(bytes, 0, read);
                }
            }
        } catch (IOException e) {
            // either side may close the connection
        }
    }

    @Override
    public void stop() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
