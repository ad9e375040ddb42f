package replaydesk.stack.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenKeysTest {
    @TempDir
    Path folder;

    @Test
    void the_pair_fits_stays_and_hides_its_private_half() throws Exception {
        TokenKeys keys = TokenKeys.in(folder);
        String before = Files.readString(keys.privateKey());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.privateKey())))
                .isEqualTo("rw-------");
        assertThat(fits(keys)).isTrue();
        assertThat(Files.readString(TokenKeys.in(folder).privateKey())).isEqualTo(before);
    }

    private static boolean fits(TokenKeys keys) throws Exception {
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        PrivateKey signing = rsa.generatePrivate(new PKCS8EncodedKeySpec(der(keys.privateKey())));
        PublicKey checking = rsa.generatePublic(new X509EncodedKeySpec(der(keys.publicKey())));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(signing);
        signature.update("anna".getBytes());
        byte[] signed = signature.sign();
        signature.initVerify(checking);
        signature.update("anna".getBytes());
        return signature.verify(signed);
    }

    private static byte[] der(Path pem) throws Exception {
        return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
    }
}
