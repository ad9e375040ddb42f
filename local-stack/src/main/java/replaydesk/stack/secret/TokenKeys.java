package replaydesk.stack.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The key pair of the local token issuer: RSA, 2,048 bits. Made at the first start and kept, so that a token stays
 * valid after a restart. Only its owner can read the private key.
 *
 * @param privateKey the file of the private key: PKCS#8, PEM
 * @param publicKey the file of the public key: X.509 SubjectPublicKeyInfo, PEM
 */
public record TokenKeys(Path privateKey, Path publicKey) {

    /** Returns the keys in {@code folder}; makes them unless both exist. */
    public static TokenKeys in(Path folder) {
        TokenKeys keys = new TokenKeys(
                folder.toAbsolutePath().resolve("token-private.pem"),
                folder.toAbsolutePath().resolve("token-public.pem"));
        if (!Files.exists(keys.privateKey) || !Files.exists(keys.publicKey)) {
            keys.generate();
        }
        return keys;
    }

    private void generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Files.createDirectories(privateKey.getParent());
            OwnerOnly.write(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            Files.writeString(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pem(String what, byte[] der) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }
}
