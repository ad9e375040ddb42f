package replaydesk.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccessPageTest {

    private static final Path PAGE = Path.of("../docs/access.md");

    @Test
    void thePageSaysWhatTheCodeDoes() throws IOException {
        var written = AccessPage.write();
        if (Boolean.getBoolean("replaydesk.access.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(PAGE).as("written anew by -Dreplaydesk.access.write=true; look at what changed for whom first")
                .hasContent(written);
    }
}
