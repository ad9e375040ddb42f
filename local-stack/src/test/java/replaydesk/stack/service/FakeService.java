package replaydesk.stack.service;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands in for a packaged service in tests that need only a process: it listens and reports that it is ready. */
public final class FakeService {
    private FakeService() {
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println("partitions " + System.getenv("REPLAYDESK_PARTITIONS"));
        HttpServer server = HttpServer.create(
                new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv("REPLAYDESK_HTTP_PORT"))), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/crash", exchange -> Runtime.getRuntime().halt(3));
        server.start();
    }

    /** Packages this class at the place of the service's application. */
    public static Path packaged(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String entry = FakeService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out =
                        new JarOutputStream(file, manifest)) {
            out.putNextEntry(new JarEntry(entry));
            out.write(FakeService.class.getClassLoader().getResourceAsStream(entry).readAllBytes());
            out.closeEntry();
        }
        return jar;
    }
}
