package replaydesk.stack.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key of survey links: random, made at the first start and kept, so that a link in a mail stays valid after a
 * restart.
 */
public final class LinkSecret {
    private static final int BYTES = 32;

    private LinkSecret() {
    }

    /** Returns the key that {@code folder} keeps; makes it unless it exists. */
    public static String in(Path folder) {
        try {
            Path file = folder.resolve("link-secret");
            if (!Files.exists(file)) {
                byte[] bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                OwnerOnly.write(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
