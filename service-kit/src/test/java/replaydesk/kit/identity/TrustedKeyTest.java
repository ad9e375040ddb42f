package replaydesk.kit.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedKeyTest {

    @Test
    void aMissingKeyFileStopsTheService(@TempDir Path folder) {
        var missing = folder.resolve("issuer.pem").toUri().toString();

        assertThatThrownBy(() -> new TrustedKey(missing).check(new StartupEvent()))
                .hasMessageContaining("Expected the issuer's public key").hasMessageContaining("issuer.pem");
    }

    @Test
    void aKeyFileOrAnAddressIsTaken(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("issuer.pem")).toUri().toString();

        assertThatCode(() -> new TrustedKey(file).check(new StartupEvent())).doesNotThrowAnyException();
        assertThatCode(() -> new TrustedKey("https://issuer/keys").check(new StartupEvent()))
                .doesNotThrowAnyException();
    }
}
